"""The menus of the window and their shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from conceptmap.ui.window import MainWindow

Keys = str | QKeySequence | QKeySequence.StandardKey


class Actions:
    """Builds the menus of a window, and keeps those actions whose state changes."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        bar = window.menuBar()
        self._file(bar.addMenu("&File"))
        self._view(bar.addMenu("&View"))
        self._vault(bar.addMenu("V&ault"))
        self._layout(bar.addMenu("&Layout"))
        self._go(bar.addMenu("&Go"))
        self._help(bar.addMenu("&Help"))
        workspace = window.workspace
        for signal in (
            workspace.opened,
            workspace.closed,
            workspace.selection_changed,
            workspace.pins_changed,
            workspace.arrangement_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now."""
        workspace = self._window.workspace
        for action in self._with_map:
            action.setEnabled(workspace.chart is not None)
        self.back.setEnabled(workspace.can_go_back)
        self.forward.setEnabled(workspace.can_go_forward)
        self.centre.setEnabled(bool(workspace.selection))
        self.undo.setEnabled(workspace.can_undo_arrangement)
        self.unpin.setEnabled(bool(workspace.pinned.intersection(workspace.selection)))
        self.unpin_all.setEnabled(bool(workspace.pinned))

    def _file(self, menu: QMenu) -> None:
        window = self._window
        self._add(
            menu,
            "&Open Folder…",
            window.ask_folder,
            QKeySequence.StandardKey.Open,
            "Open a folder of notes",
        )
        self._add(
            menu,
            "Open &Note…",
            window.ask_note,
            "Ctrl+Shift+O",
            "Open a note's folder with the note selected",
        )
        self._recent = menu.addMenu("Open &Recent")
        self._recent.aboutToShow.connect(self._fill_recent)
        self._add(
            menu,
            "Try the &Sample",
            window.open_sample,
            "",
            "Open the vault that comes with the program",
        )
        menu.addSeparator()
        self.export = self._add(
            menu, "&Export PNG…", window.ask_export, "Ctrl+E", "Write the map to a picture"
        )
        self.close = self._add(
            menu,
            "&Close Vault",
            window.workspace.close,
            QKeySequence.StandardKey.Close,
            "Go back to the start page",
        )
        self._with_map = [self.export, self.close]
        menu.addSeparator()
        quit_ = self._add(menu, "&Quit", window.close, QKeySequence.StandardKey.Quit, "")
        quit_.setMenuRole(QAction.MenuRole.QuitRole)

    def _view(self, menu: QMenu) -> None:
        window = self._window
        fit = self._add(
            menu, "&Fit the Map", window.map_view.fit, "Ctrl+0", "Show the whole map (F)"
        )
        zoom_in = self._add(
            menu,
            "Zoom &In",
            lambda: window.map_view.zoom(1.25),
            QKeySequence.StandardKey.ZoomIn,
            "",
        )
        zoom_out = self._add(
            menu,
            "Zoom &Out",
            lambda: window.map_view.zoom(0.8),
            QKeySequence.StandardKey.ZoomOut,
            "",
        )
        self.centre = self._add(
            menu,
            "&Centre the Selection",
            window.centre_selection,
            "",
            "Bring the selected note to the middle (Space)",
        )
        self._with_map += [fit, zoom_in, zoom_out]
        menu.addSeparator()
        preview = window.preview_dock.toggleViewAction()
        preview.setText("&Preview")
        preview.setShortcut("Ctrl+Shift+P")
        menu.addAction(preview)
        self._theme(menu.addMenu("&Theme"))
        menu.addSeparator()
        self._add(
            menu, "F&ull Screen", window.toggle_full_screen, "F11", "Give the map the whole screen"
        )

    def _theme(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for name, text in (("system", "Like the &System"), ("light", "&Light"), ("dark", "&Dark")):
            action = self._add(
                menu, text, lambda chosen=name: self._window.theme.choose(chosen), "", ""
            )
            action.setCheckable(True)
            action.setChecked(self._window.theme.choice == name)
            group.addAction(action)

    def _vault(self, menu: QMenu) -> None:
        window = self._window
        self._with_map += [
            self._add(menu, "&Problems…", window.show_problems, "", "What was odd, file by file"),
            self._add(
                menu, "&Read Again", window.workspace.refresh, "F5", "Read the vault from the disk"
            ),
            self._add(
                menu, "&Show in File Manager", window.reveal_vault, "", "Open the vault's folder"
            ),
        ]

    def _layout(self, menu: QMenu) -> None:
        window, workspace = self._window, self._window.workspace
        afresh = self._add(
            menu,
            "&Arrange Afresh",
            workspace.arrange_afresh,
            "Ctrl+Shift+R",
            "Lay the map out anew",
        )
        self.undo = self._add(
            menu,
            "&Undo Arrange Afresh",
            workspace.undo_arrangement,
            QKeySequence.StandardKey.Undo,
            "Bring the old map back",
        )
        menu.addSeparator()
        self.unpin = self._add(
            menu,
            "Un&pin",
            lambda: workspace.unpin(*workspace.selection),
            "",
            "Let the selected notes move again (P)",
        )
        self.unpin_all = self._add(
            menu, "Unpin A&ll", lambda: workspace.unpin(), "", "Let all notes move again"
        )
        menu.addSeparator()
        forces = window.forces_dock.toggleViewAction()
        forces.setText("&Forces")
        menu.addAction(forces)
        self._with_map += [afresh, forces]

    def _go(self, menu: QMenu) -> None:
        workspace = self._window.workspace
        self.back = self._add(
            menu, "&Back", workspace.go_back, "Alt+Left", "Select what was selected before"
        )
        self.forward = self._add(
            menu, "&Forward", workspace.go_forward, "Alt+Right", "Undo the last step back"
        )

    def _help(self, menu: QMenu) -> None:
        window = self._window
        self._add(
            menu,
            "&Keyboard and Mouse",
            window.show_shortcuts,
            "?",
            "What keys and the mouse do on the map",
        )
        self._add(
            menu, "Show the &Log", window.show_log, "", "Open the file that says what went wrong"
        )
        about = self._add(menu, "&About Concept Map", window.show_about, "", "")
        about.setMenuRole(QAction.MenuRole.AboutRole)

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

    def _add(
        self, menu: QMenu, text: str, do: Callable[..., object], keys: Keys, tip: str
    ) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda _=False: do())
        if keys:
            action.setShortcut(keys)
        if tip:
            action.setStatusTip(tip)
            action.setToolTip(tip)
        menu.addAction(action)
        return action
