"""MainWindow: the start page or the map, panels around it, menus, drops."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QWidget,
)

from conceptmap import __version__
from conceptmap.bundled import bundled
from conceptmap.ui.actions import Actions
from conceptmap.ui.canvas.card import HoverCard
from conceptmap.ui.canvas.minimap import Minimap
from conceptmap.ui.canvas.timelapse import TimeLapse
from conceptmap.ui.canvas.view import MapView
from conceptmap.ui.docks import Area, Docks, Panel
from conceptmap.ui.drops import dropped_path
from conceptmap.ui.exporting import Exporting
from conceptmap.ui.help import ABOUT, SHORTCUTS
from conceptmap.ui.log import log_file
from conceptmap.ui.node_menu import show_node_menu
from conceptmap.ui.notices import MessageCard, ProgressCard
from conceptmap.ui.panels.forces import ForcesPanel
from conceptmap.ui.panels.problems import ProblemsPanel
from conceptmap.ui.preview.panel import PreviewPanel
from conceptmap.ui.settings import Settings
from conceptmap.ui.start_page import StartPage
from conceptmap.ui.state.workspace import Workspace
from conceptmap.ui.theme import Theme


class MainWindow(QMainWindow):
    """The window of the program."""

    workspace: Workspace
    map_view: MapView
    timelapse: TimeLapse
    exporting: Exporting

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.theme = Theme(self.settings, self)
        self.workspace = Workspace(self)
        self.setWindowIcon(QIcon(str(bundled("icons", "conceptmap.svg"))))
        self.setAcceptDrops(True)
        self.resize(1280, 800)

        self.start_page = StartPage(self.settings, self.theme)
        self.map_view = MapView(self.workspace, self.theme.style)
        self.map_view.setAcceptDrops(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.map_view)
        self.setCentralWidget(self._stack)
        self.card = HoverCard(self.map_view, self.theme)
        self.minimap = Minimap(self.map_view, self.theme)
        self.minimap.wanted = self.settings.text("view/minimap", "1") == "1"
        self.timelapse = TimeLapse(self.workspace, self.theme, self.map_view)
        self.preview = PreviewPanel(self.workspace, self.theme)
        self.forces = ForcesPanel(self.settings)
        self.forces.changed.connect(self.workspace.arrangement.set_forces)
        self.workspace.arrangement.forces = self.forces.values
        self.docks = Docks(self, self.settings, self._panels())
        self.resizeDocks([self.docks["preview"]], [420], Qt.Orientation.Horizontal)

        self.progress = ProgressCard(self.theme, self._stack)
        self.message = MessageCard(self.theme, self._stack)
        self.exporting = Exporting(self)
        self._drop_sign = _DropSign(self)
        self._summary = QLabel()
        self._found = QLabel()
        self.statusBar().addWidget(self._summary)
        self.statusBar().addPermanentWidget(self._found)
        self.statusBar().setSizeGripEnabled(False)
        self.actions_ = Actions(self)
        self._connect()
        self._show_start()
        self._restore()

    def _panels(self) -> tuple[Panel, ...]:
        return (
            Panel("preview", "&Preview", lambda: self.preview, Area.RightDockWidgetArea, True),
            Panel(
                "problems",
                "&Problems",
                lambda: ProblemsPanel(self.workspace),
                Area.BottomDockWidgetArea,
            ),
            Panel("forces", "&Forces", lambda: self.forces, Area.LeftDockWidgetArea),
        )

    def open_vault(self, path: str | os.PathLike[str]) -> None:
        """Open a folder of notes, or a note's folder with that note selected."""
        self.message.hide()
        self.workspace.open(Path(path))

    def open_sample(self) -> None:
        """Open the vault that comes with the program."""
        self.open_vault(bundled("sample"))

    def ask_folder(self) -> None:
        """Ask for a folder and open it."""
        chosen = QFileDialog.getExistingDirectory(
            self, "Open a folder of notes", self._last_folder()
        )
        if chosen:
            self.open_vault(chosen)

    def ask_note(self) -> None:
        """Ask for a note and open its folder."""
        filters = "Markdown notes (*.md *.markdown)"
        chosen, _ = QFileDialog.getOpenFileName(self, "Open a note", self._last_folder(), filters)
        if chosen:
            self.open_vault(chosen)

    def forget_recent(self) -> None:
        """Empty the list of recent vaults."""
        self.settings.forget_recent()
        self.start_page.refresh()

    def centre_selection(self) -> None:
        """Bring the selected note to the middle of the map."""
        if self.workspace.selection:
            self.map_view.centre(self.workspace.selection[-1])

    def select_all(self) -> None:
        """Select every note that is shown."""
        chart = self.workspace.chart
        if chart is not None:
            self.workspace.select(*(id_ for id_ in chart.vault.notes if self.workspace.shown(id_)))

    def toggle_pins(self) -> None:
        """Keep the selected notes where they are, or let them move again."""
        arrangement, selection = self.workspace.arrangement, self.workspace.selection
        if set(selection) <= arrangement.pinned:
            arrangement.unpin(selection)
        else:
            arrangement.pin(selection)

    def set_minimap_wanted(self, wanted: bool) -> None:
        """Show the minimap when there is use for it, or never."""
        self.settings.set_text("view/minimap", str(int(wanted)))
        self.minimap.set_wanted(wanted)

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        full = self.isFullScreen()
        self.statusBar().setVisible(not full)

    def show_shortcuts(self) -> None:
        """Show what keys and the mouse do."""
        self._box("Keyboard and Mouse", SHORTCUTS)

    def show_about(self) -> None:
        """Show what this is."""
        self._box("About Concept Map", ABOUT.format(version=__version__))

    def show_log(self) -> None:
        """Open the log file."""
        file = log_file()
        if not file.exists() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.message.tell(f"The log lies at {file}.")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.docks.note()
        self.settings.set_bytes("window/geometry", self.saveGeometry())
        self.settings.set_bytes("window/state", self.saveState())
        self.settings.save()
        self.workspace.shut_down()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Everything is let in, so that a wrong drop can be told why it did nothing.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        wanted = dropped_path(event.mimeData())
        self._drop_sign.appear(wanted if isinstance(wanted, str) else f"Drop to map {wanted.name}")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_sign.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        wanted = dropped_path(event.mimeData())
        if isinstance(wanted, str):
            self.message.tell(wanted, stay=False)
        else:
            self.activateWindow()
            # The drag is let go before anything else begins.
            QTimer.singleShot(0, lambda: self.open_vault(wanted))

    def _connect(self) -> None:
        workspace, page = self.workspace, self.start_page
        page.open_folder.connect(self.ask_folder)
        page.open_sample.connect(self.open_sample)
        page.open_path.connect(self.open_vault)
        workspace.opening.connect(lambda path: self.progress.begin(f"Opening {path.name}"))
        workspace.workers.progress.connect(self._report)
        workspace.opened.connect(self._show_map)
        workspace.closed.connect(self._show_start)
        workspace.cancelled.connect(self.progress.end)
        workspace.failed.connect(self.fail)
        workspace.spotlight.selection_changed.connect(self._summarise)
        workspace.vault_changed.connect(self._summarise)
        workspace.viewing.changed.connect(self._summarise)
        workspace.vanished.connect(self._tell_vanished)
        workspace.returned.connect(lambda root: self.message.tell(f"{root} is back.", stay=False))
        self.preview.missed.connect(lambda why: self.message.tell(why, stay=False))
        self.progress.cancelled.connect(self._cancel)
        self.map_view.activated.connect(lambda _: self._read())
        self.map_view.menu_wanted.connect(lambda id_, at: show_node_menu(self, id_, at))
        self.theme.changed.connect(lambda: self.map_view.set_style(self.theme.style))

    def fail(self, why: str) -> None:
        """Tell that something did not work."""
        self.progress.end()
        self.message.tell(why)

    def show_problems(self) -> QWidget:
        """Show what was odd about the vault's files."""
        return self.docks.show("problems")

    def reveal_vault(self) -> None:
        """Show the vault in the file manager."""
        vault = self.workspace.vault
        if vault is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(vault.root)))

    def _report(self, kind: str, what: str, done: int, total: int) -> None:
        if kind in ("open", "export"):
            self.progress.report(what, done, total)

    def _cancel(self) -> None:
        self.workspace.cancel_opening()
        self.workspace.workers.cancel("export")
        self.progress.end()

    def _tell_vanished(self, root: Path) -> None:
        self.message.tell(
            f"The folder {root} is not there any more. The map stays as it was, "
            "and follows the folder again when it comes back."
        )

    def _show_map(self) -> None:
        self.progress.end()
        vault = self.workspace.vault
        assert vault is not None
        if vault.root != bundled("sample"):
            self.settings.add_recent(vault.root)
            self.start_page.refresh()
        self.setWindowTitle(f"{vault.name} — Concept Map")
        if self._stack.currentWidget() is not self.map_view:
            self._stack.setCurrentWidget(self.map_view)
            self.docks.restore()
        self.statusBar().show()
        self.map_view.setFocus()
        self._summarise()
        if self.workspace.selection:
            QTimer.singleShot(0, lambda: self.map_view.reveal(self.workspace.selection[-1]))

    def _show_start(self) -> None:
        self.docks.put_away()
        self.statusBar().hide()
        self.setWindowTitle("Concept Map")
        self._stack.setCurrentWidget(self.start_page)
        self.start_page.refresh()

    def _summarise(self) -> None:
        chart = self.workspace.chart
        if chart is None:
            return
        names = len(chart.topology.ids) - len(chart.vault.notes)
        links = chart.graph.number_of_edges()
        words = f"{_count(len(chart.vault.notes), 'note')}, {_count(links, 'link')}"
        if names:
            words += f", {_count(names, 'more name')}"
        sight = self.workspace.viewing.sight
        if sight is not None and sight.count < len(chart.topology.ids):
            words += f" · {sight.count:,} shown"
        self._summary.setText(words)
        if not self.workspace.selection:
            self._found.setText("")
        elif len(self.workspace.selection) > 1:
            self._found.setText(f"{len(self.workspace.selection)} selected")
        else:
            (id_,) = self.workspace.selection
            sent, got = chart.graph.out_degree(id_), chart.graph.in_degree(id_)
            self._found.setText(f"{chart.title(id_)[:60]}: {sent} out, {got} in")

    def _read(self) -> None:
        self.docks.show("preview")
        self.preview.browser.setFocus()

    def _box(self, title: str, html: str) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(html)
        box.setIconPixmap(QIcon(str(bundled("icons", "conceptmap.svg"))).pixmap(QSize(56, 56)))
        box.open()

    def _last_folder(self) -> str:
        recent = [path for path in self.settings.recent if path.is_dir()]
        return str(recent[0].parent if recent else Path.home())

    def _restore(self) -> None:
        if (geometry := self.settings.bytes("window/geometry")) is not None:
            self.restoreGeometry(geometry)
        if (state := self.settings.bytes("window/state")) is not None:
            self.restoreState(state)
            self.docks.put_away()


class _DropSign(QFrame):
    """Lies over the window while something is dragged over it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._label = QLabel(self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self, text: str) -> None:
        """Cover the window and say what a drop would do."""
        style = self._window.theme.style
        self.setStyleSheet(
            f"QFrame {{ background: #E6{style.paper[1:]}; border: 2px dashed {style.link};"
            f" border-radius: 12px; }} QLabel {{ border: none; background: none;"
            f" font-size: 20px; font-weight: 600; color: {style.ink}; }}"
        )
        self._label.setText(text)
        self.setGeometry(self._window.rect().adjusted(14, 14, -14, -14))
        self._label.setGeometry(self.rect())
        self.show()
        self.raise_()


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
