"""What can be done, as actions with their menus and shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from conceptmap.ui.dialogs.help import show_about, show_shortcuts

if TYPE_CHECKING:
    from conceptmap.ui.window import MainWindow

Standard = QKeySequence.StandardKey
ShortcutKeys = str | QKeySequence.StandardKey
EnabledTest = Callable[["MainWindow"], bool]


class Command(NamedTuple):
    """One thing that can be done."""

    text: str
    run: Callable[[MainWindow], object]
    shortcut: ShortcutKeys = ""
    tip: str = ""
    enabled: EnabledTest | None = None
    """Whether it can be done now; None for always."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _has_map(window: MainWindow) -> bool:
    return window.session.vault_map is not None


def _has_selection(window: MainWindow) -> bool:
    return bool(window.session.selected_ids)


def _has_pins(window: MainWindow) -> bool:
    return bool(window.session.positions.pinned)


SEPARATOR = None

MENUS: dict[str, tuple[Command | None, ...]] = {
    "&File": (
        Command(
            "&Open Folder…", lambda w: w.choose_folder(), Standard.Open, "Open a folder of notes"
        ),
        Command(
            "Open &Note…",
            lambda w: w.choose_note(),
            "Ctrl+Shift+O",
            "Open a note's folder with the note selected",
        ),
        Command(
            "Try the &Sample",
            lambda w: w.open_sample(),
            tip="Open the vault that comes with the program",
        ),
        SEPARATOR,
        Command(
            "&Export…",
            lambda w: w.export_controller.ask(),
            "Ctrl+E",
            "Write the map to a picture, a page or a file of data",
            _has_map,
        ),
        Command(
            "&Copy the Picture",
            lambda w: w.export_controller.copy_image(),
            "Ctrl+Alt+C",
            "Copy what the window shows to the clipboard",
            _has_map,
        ),
        SEPARATOR,
        Command(
            "&Close Vault",
            lambda w: w.session.close(),
            Standard.Close,
            "Go back to the start page",
            _has_map,
        ),
        Command("&Quit", lambda w: w.close(), Standard.Quit, role=QAction.MenuRole.QuitRole),
    ),
    "&Edit": (),
    "&View": (
        Command(
            "&Fit the Map", lambda w: w.map_view.fit(), "Ctrl+0", "Show all of it (F)", _has_map
        ),
        Command(
            "Fit the &Selection",
            lambda w: w.map_view.fit_nodes(w.session.selected_ids),
            "Ctrl+Shift+0",
            "Show the selected notes, as large as they fit",
            _has_selection,
        ),
        Command("Zoom &In", lambda w: w.map_view.zoom(1.25), Standard.ZoomIn, enabled=_has_map),
        Command("Zoom &Out", lambda w: w.map_view.zoom(0.8), Standard.ZoomOut, enabled=_has_map),
        Command(
            "&Centre the Selection",
            lambda w: w.centre_selection(),
            tip="Bring the selected note to the middle (Space)",
            enabled=_has_selection,
        ),
        SEPARATOR,
        Command(
            "&Local Map",
            lambda w: w.toggle_local_map(),
            "Ctrl+L",
            "See the surroundings of the selected note, or the whole map again",
            lambda w: _has_selection(w) or w.session.view_state.settings.local is not None,
        ),
        Command(
            "&Animate",
            lambda w: w.timelapse.start(),
            "Ctrl+Shift+A",
            "Watch the map grow as its notes were created",
            _has_map,
        ),
        Command(
            "Take Over from &Obsidian",
            lambda w: w.saved_views.import_obsidian(),
            tip="Read Obsidian's filter, groups, display and forces for this vault",
            enabled=_has_map,
        ),
    ),
    "V&ault": (
        Command("&Read Again", lambda w: w.session.reload(), "F5", "Read the vault anew", _has_map),
        Command(
            "&Show in File Manager",
            lambda w: w.show_vault_in_file_manager(),
            tip="Open the vault's folder",
            enabled=_has_map,
        ),
    ),
    "&Layout": (
        Command(
            "&Arrange Afresh",
            lambda w: w.session.positions.rearrange(),
            "Ctrl+Shift+R",
            "Lay the map out anew; an undo brings the old one back",
            lambda w: _has_map(w) and not w.session.positions.is_subset,
        ),
        SEPARATOR,
        Command(
            "&Pin or Unpin",
            lambda w: w.toggle_pins(),
            "Ctrl+K",
            "Keep the selected notes where they are, or let them move again",
            _has_selection,
        ),
        Command(
            "Unpin A&ll",
            lambda w: w.session.positions.unpin(),
            tip="Let all notes move again",
            enabled=_has_pins,
        ),
    ),
    "&Go": (
        Command(
            "&Find…", lambda w: w.find_note(), "Ctrl+P", "Find a note, or something to do", _has_map
        ),
        Command(
            "Find in the &Note…",
            lambda w: w.find_in_note(),
            Standard.Find,
            "Find words in the note that is read",
            _has_selection,
        ),
        Command(
            "&Search the Text…",
            lambda w: w.search_text(),
            "Ctrl+Shift+F",
            "Find notes by what they say",
            _has_map,
        ),
        Command(
            "How Are These Two &Connected?",
            lambda w: w.connect_selected(),
            "Ctrl+Shift+C",
            "Show the paths between two notes; select both, or one after the other",
            _has_map,
        ),
        SEPARATOR,
        Command(
            "&Back",
            lambda w: w.session.selection.go_back(),
            "Alt+Left",
            "To what was selected before",
            lambda w: w.session.selection.can_go_back,
        ),
        Command(
            "&Forward",
            lambda w: w.session.selection.go_forward(),
            "Alt+Right",
            "Undo the last step back",
            lambda w: w.session.selection.can_go_forward,
        ),
        SEPARATOR,
        Command(
            "Select &All",
            lambda w: w.select_all(),
            "Ctrl+A",
            "Select every note that is shown",
            _has_map,
        ),
    ),
    "&Help": (
        Command(
            "&Keyboard and Mouse",
            show_shortcuts,
            "?",
            "What keys and the mouse do on the map",
        ),
        Command("Show the &Log", lambda w: w.show_log(), tip="Open the file of what went wrong"),
        Command("&About Concept Map", show_about, role=QAction.MenuRole.AboutRole),
    ),
}


PANEL_COMMANDS = (
    ("preview", "&Preview", "Ctrl+Shift+P"),
    ("links", "&Links", "Ctrl+Shift+L"),
    ("connection", "&Connection", ""),
    ("search", "&Search", ""),
    ("filter", "&Filter", "Ctrl+Shift+G"),
    ("groups", "&Groups", ""),
    ("display", "&Display", ""),
    ("views", "&Views", ""),
    ("insights", "&Insights", "Ctrl+I"),
)


class MenuBar:
    """The menus of a window; enables what can be done."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._enabled_tests: list[tuple[QAction, EnabledTest]] = []
        self.menus: dict[str, QMenu] = {}
        for title, commands in MENUS.items():
            menu = self.menus[title] = window.menuBar().addMenu(title)
            menu.setToolTipsVisible(False)
            for command in commands:
                if command is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make_action(command))
        self._fill_edit(self.menus["&Edit"])
        self._recent = QMenu("Open &Recent", window)
        self._recent.aboutToShow.connect(self._fill_recent)
        file = self.menus["&File"]
        file.insertMenu(file.actions()[2], self._recent)
        self._fill_view(self.menus["&View"])
        self._add_panel(self.menus["V&ault"], "problems", "&Problems")
        self._web_images = self._web_images_action(self.menus["V&ault"])
        workspace = window.session
        for signal in (
            workspace.opened,
            workspace.closed,
            workspace.map_updated,
            workspace.selection.history_changed,
            workspace.positions.pins_changed,
            workspace.view_state.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now."""
        for action, needs in self._enabled_tests:
            action.setEnabled(needs(self._window))
        self._web_images.setChecked(self._window.preview.web_images_allowed)

    def all_actions(self) -> list[QAction]:
        """Give every action of the menus, for finding one by its name."""
        found: list[QAction] = []
        for menu in self.menus.values():
            for action in menu.actions():
                submenu = action.menu()
                if isinstance(submenu, QMenu):
                    found += [each for each in submenu.actions() if not each.isSeparator()]
                elif not action.isSeparator():
                    found.append(action)
        return found

    def _web_images_action(self, menu: QMenu) -> QAction:
        """Add the permission to fetch pictures, which is the vault's own."""
        window = self._window
        action = QAction("Show Pictures from the &Web", window)
        action.setCheckable(True)
        action.setStatusTip("Fetch the pictures of this vault's notes that are on the web")
        action.triggered.connect(window.preview.allow_web_images)
        menu.addAction(action)
        window.preview.web_images_changed.connect(self.refresh)
        self._enabled_tests.append((action, _has_map))
        return action

    def _fill_edit(self, menu: QMenu) -> None:
        undo = self._window.session.undo_stack
        for action, keys in (
            (undo.createUndoAction(menu, "&Undo"), Standard.Undo),
            (undo.createRedoAction(menu, "&Redo"), Standard.Redo),
        ):
            action.setShortcuts(QKeySequence.keyBindings(keys))
            menu.addAction(action)

    def _fill_view(self, menu: QMenu) -> None:
        window = self._window
        menu.addSeparator()
        panels = menu.addMenu("&Panels")
        for name, text, keys in PANEL_COMMANDS:
            self._add_panel(panels, name, text, keys)
        minimap = QAction("&Minimap", window)
        minimap.setCheckable(True)
        minimap.setChecked(window.minimap.allowed)
        minimap.toggled.connect(window.set_minimap_enabled)
        minimap.setStatusTip("Show the whole map in a corner while a part of it is in view")
        menu.addAction(minimap)
        theme = menu.addMenu("&Theme")
        group = QActionGroup(theme)
        for name, text in (("system", "Like the &System"), ("light", "&Light"), ("dark", "&Dark")):
            action = QAction(text, window)
            action.setCheckable(True)
            action.setChecked(window.theme.choice == name)
            action.triggered.connect(lambda _=False, chosen=name: window.theme.choose(chosen))
            group.addAction(action)
            theme.addAction(action)
        menu.addSeparator()
        menu.addAction(
            self._make_action(
                Command(
                    "Map &Alone",
                    lambda w: w.set_full_screen(not w.full_screen),
                    "F11",
                    "Give the map the whole screen, without panels",
                )
            )
        )

    def _add_panel(self, menu: QMenu, name: str, text: str, keys: str = "") -> None:
        docks = self._window.docks
        action = QAction(text, self._window)
        action.setCheckable(True)
        action.setShortcut(keys)
        shown = docks[name].toggleViewAction()
        action.setChecked(shown.isChecked())
        shown.toggled.connect(action.setChecked)

        def toggle() -> None:
            docks.toggle(name)
            action.setChecked(shown.isChecked())

        action.triggered.connect(toggle)
        menu.addAction(action)
        self._enabled_tests.append((action, _has_map))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._window.settings.recent:
            action = self._recent.addAction(path.name or str(path))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, chosen=path: self._window.open_vault(chosen))
        if self._recent.isEmpty():
            self._recent.addAction("Nothing opened yet").setEnabled(False)
            return
        self._recent.addSeparator()
        self._recent.addAction("Clear This List", self._window.clear_recent)

    def _make_action(self, command: Command) -> QAction:
        window = self._window
        action = QAction(command.text, window)
        action.triggered.connect(lambda _=False: command.run(window))
        if isinstance(command.shortcut, str):
            action.setShortcut(command.shortcut)
        else:
            action.setShortcuts(QKeySequence.keyBindings(command.shortcut))
        if command.tip:
            action.setStatusTip(command.tip)
            action.setToolTip(command.tip)
        action.setMenuRole(command.role)
        if command.enabled is not None:
            self._enabled_tests.append((action, command.enabled))
        return action
