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
Keys = str | QKeySequence.StandardKey
Needs = Callable[["MainWindow"], bool]


class Command(NamedTuple):
    """One thing that can be done."""

    text: str
    do: Callable[[MainWindow], object]
    keys: Keys = ""
    tip: str = ""
    needs: Needs | None = None
    """Whether it can be done now; None for always."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _map(window: MainWindow) -> bool:
    return window.workspace.chart is not None


def _selection(window: MainWindow) -> bool:
    return bool(window.workspace.selection)


def _pinned(window: MainWindow) -> bool:
    return bool(window.workspace.arrangement.pinned)


SEPARATOR = None

MENUS: dict[str, tuple[Command | None, ...]] = {
    "&File": (
        Command("&Open Folder…", lambda w: w.ask_folder(), Standard.Open, "Open a folder of notes"),
        Command(
            "Open &Note…",
            lambda w: w.ask_note(),
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
            lambda w: w.exporting.ask(),
            "Ctrl+E",
            "Write the map to a picture, a page or a file of data",
            _map,
        ),
        Command(
            "&Copy the Picture",
            lambda w: w.exporting.copy_picture(),
            "Ctrl+Alt+C",
            "Copy what the window shows to the clipboard",
            _map,
        ),
        SEPARATOR,
        Command(
            "&Close Vault",
            lambda w: w.workspace.close(),
            Standard.Close,
            "Go back to the start page",
            _map,
        ),
        Command("&Quit", lambda w: w.close(), Standard.Quit, role=QAction.MenuRole.QuitRole),
    ),
    "&Edit": (),
    "&View": (
        Command("&Fit the Map", lambda w: w.map_view.fit(), "Ctrl+0", "Show all of it (F)", _map),
        Command(
            "Fit the &Selection",
            lambda w: w.map_view.fit_nodes(w.workspace.selection),
            "Ctrl+Shift+0",
            "Show the selected notes, as large as they fit",
            _selection,
        ),
        Command("Zoom &In", lambda w: w.map_view.zoom(1.25), Standard.ZoomIn, needs=_map),
        Command("Zoom &Out", lambda w: w.map_view.zoom(0.8), Standard.ZoomOut, needs=_map),
        Command(
            "&Centre the Selection",
            lambda w: w.centre_selection(),
            tip="Bring the selected note to the middle (Space)",
            needs=_selection,
        ),
        SEPARATOR,
        Command(
            "&Local Map",
            lambda w: w.show_local(),
            "Ctrl+L",
            "See the surroundings of the selected note, or the whole map again",
            lambda w: _selection(w) or w.workspace.viewing.lens.local is not None,
        ),
        Command(
            "&Animate",
            lambda w: w.timelapse.begin(),
            "Ctrl+Shift+A",
            "Watch the map grow as its notes were created",
            _map,
        ),
        Command(
            "Take Over from &Obsidian",
            lambda w: w.viewpoints.take_over(),
            tip="Read Obsidian's filter, groups, display and forces for this vault",
            needs=_map,
        ),
    ),
    "V&ault": (
        Command("&Read Again", lambda w: w.workspace.refresh(), "F5", "Read the vault anew", _map),
        Command(
            "&Show in File Manager",
            lambda w: w.reveal_vault(),
            tip="Open the vault's folder",
            needs=_map,
        ),
    ),
    "&Layout": (
        Command(
            "&Arrange Afresh",
            lambda w: w.workspace.arrangement.arrange_afresh(),
            "Ctrl+Shift+R",
            "Lay the map out anew; an undo brings the old one back",
            lambda w: _map(w) and not w.workspace.arrangement.apart,
        ),
        SEPARATOR,
        Command(
            "&Pin or Unpin",
            lambda w: w.toggle_pins(),
            "Ctrl+K",
            "Keep the selected notes where they are, or let them move again",
            _selection,
        ),
        Command(
            "Unpin A&ll",
            lambda w: w.workspace.arrangement.unpin(),
            tip="Let all notes move again",
            needs=_pinned,
        ),
    ),
    "&Go": (
        Command(
            "&Find…", lambda w: w.find_note(), "Ctrl+P", "Find a note, or something to do", _map
        ),
        Command(
            "Find in the &Note…",
            lambda w: w.find_in_note(),
            Standard.Find,
            "Find words in the note that is read",
            _selection,
        ),
        Command(
            "&Search the Text…",
            lambda w: w.search_text(),
            "Ctrl+Shift+F",
            "Find notes by what they say",
            _map,
        ),
        Command(
            "How Are These Two &Connected?",
            lambda w: w.connect_selected(),
            "Ctrl+Shift+C",
            "Show the paths between two notes; select both, or one after the other",
            _map,
        ),
        SEPARATOR,
        Command(
            "&Back",
            lambda w: w.workspace.spotlight.go_back(),
            "Alt+Left",
            "To what was selected before",
            lambda w: w.workspace.spotlight.can_go_back,
        ),
        Command(
            "&Forward",
            lambda w: w.workspace.spotlight.go_forward(),
            "Alt+Right",
            "Undo the last step back",
            lambda w: w.workspace.spotlight.can_go_forward,
        ),
        SEPARATOR,
        Command(
            "Select &All",
            lambda w: w.select_all(),
            "Ctrl+A",
            "Select every note that is shown",
            _map,
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


PANELS = (
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


class Actions:
    """The menus of a window; enables what can be done."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._needs: list[tuple[QAction, Needs]] = []
        self.menus: dict[str, QMenu] = {}
        for title, commands in MENUS.items():
            menu = self.menus[title] = window.menuBar().addMenu(title)
            menu.setToolTipsVisible(False)
            for command in commands:
                if command is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._made(command))
        self._edit(self.menus["&Edit"])
        self._recent = QMenu("Open &Recent", window)
        self._recent.aboutToShow.connect(self._fill_recent)
        file = self.menus["&File"]
        file.insertMenu(file.actions()[2], self._recent)
        self._view(self.menus["&View"])
        self._add_panel(self.menus["V&ault"], "problems", "&Problems")
        self._web = self._web_allowed(self.menus["V&ault"])
        workspace = window.workspace
        for signal in (
            workspace.opened,
            workspace.closed,
            workspace.vault_changed,
            workspace.spotlight.way_changed,
            workspace.arrangement.pins_changed,
            workspace.viewing.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now."""
        for action, needs in self._needs:
            action.setEnabled(needs(self._window))
        self._web.setChecked(self._window.preview.web_allowed)

    def all(self) -> list[QAction]:
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

    def _web_allowed(self, menu: QMenu) -> QAction:
        """Add the permission to fetch pictures, which is the vault's own."""
        window = self._window
        action = QAction("Show Pictures from the &Web", window)
        action.setCheckable(True)
        action.setStatusTip("Fetch the pictures of this vault's notes that are on the web")
        action.triggered.connect(window.preview.allow_web)
        menu.addAction(action)
        window.preview.web_allowance_changed.connect(self.refresh)
        self._needs.append((action, _map))
        return action

    def _edit(self, menu: QMenu) -> None:
        undo = self._window.workspace.undo
        for action, keys in (
            (undo.createUndoAction(menu, "&Undo"), Standard.Undo),
            (undo.createRedoAction(menu, "&Redo"), Standard.Redo),
        ):
            action.setShortcuts(QKeySequence.keyBindings(keys))
            menu.addAction(action)

    def _view(self, menu: QMenu) -> None:
        window = self._window
        menu.addSeparator()
        panels = menu.addMenu("&Panels")
        for name, text, keys in PANELS:
            self._add_panel(panels, name, text, keys)
        minimap = QAction("&Minimap", window)
        minimap.setCheckable(True)
        minimap.setChecked(window.minimap.wanted)
        minimap.toggled.connect(window.set_minimap_wanted)
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
            self._made(
                Command(
                    "Map &Alone",
                    lambda w: w.set_alone(not w.alone),
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
        self._needs.append((action, _map))

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
        self._recent.addAction("Clear This List", self._window.forget_recent)

    def _made(self, command: Command) -> QAction:
        window = self._window
        action = QAction(command.text, window)
        action.triggered.connect(lambda _=False: command.do(window))
        if isinstance(command.keys, str):
            action.setShortcut(command.keys)
        else:
            action.setShortcuts(QKeySequence.keyBindings(command.keys))
        if command.tip:
            action.setStatusTip(command.tip)
            action.setToolTip(command.tip)
        action.setMenuRole(command.role)
        if command.needs is not None:
            self._needs.append((action, command.needs))
        return action
