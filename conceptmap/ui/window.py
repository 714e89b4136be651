"""MainWindow: the start page or the map, the preview beside it, menus, drops."""

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
    QDialog,
    QDockWidget,
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
from conceptmap.drawing.camera import fit
from conceptmap.drawing.paint import Picture
from conceptmap.drawing.style import load_style
from conceptmap.export.picture import png_bytes, render
from conceptmap.files import write_whole
from conceptmap.ui.actions import Actions
from conceptmap.ui.canvas.view import MapView
from conceptmap.ui.drops import dropped_path
from conceptmap.ui.export_dialog import ExportDialog, PictureOptions
from conceptmap.ui.help import ABOUT, SHORTCUTS
from conceptmap.ui.log import log_file
from conceptmap.ui.node_menu import show_node_menu
from conceptmap.ui.notices import MessageCard, ProgressCard
from conceptmap.ui.panels.forces import ForcesPanel
from conceptmap.ui.panels.problems import ProblemsPanel
from conceptmap.ui.preview.panel import PreviewPanel
from conceptmap.ui.settings import Settings
from conceptmap.ui.start_page import StartPage
from conceptmap.ui.theme import Theme
from conceptmap.ui.workers import Report
from conceptmap.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """The window of the program."""

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
        self.preview = PreviewPanel(self.workspace, self.theme)
        self.preview_dock = QDockWidget("Preview", self)
        self.preview_dock.setObjectName("preview")
        self.preview_dock.setTitleBarWidget(QWidget())
        self.preview_dock.setWidget(self.preview)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.preview_dock)
        self.resizeDocks([self.preview_dock], [420], Qt.Orientation.Horizontal)

        self.problems_dock = QDockWidget("Problems", self)
        self.problems_dock.setObjectName("problems")
        self.problems_dock.setWidget(ProblemsPanel(self.workspace))
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.problems_dock)
        self.problems_dock.hide()

        self.forces = ForcesPanel(self.settings)
        self.forces.changed.connect(self.workspace.set_forces)
        self.workspace.forces = self.forces.values
        self.forces_dock = QDockWidget("Forces", self)
        self.forces_dock.setObjectName("forces")
        self.forces_dock.setWidget(self.forces)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.forces_dock)
        self.forces_dock.hide()

        self.progress = ProgressCard(self.theme, self._stack)
        self.message = MessageCard(self.theme, self._stack)
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

    def ask_export(self) -> None:
        """Ask for the options of a picture and where to write it, and write it."""
        vault = self.workspace.vault
        if vault is None:
            return
        dialog = ExportDialog(
            QSize(self.map_view.width(), self.map_view.height()),
            self.theme.style.name,
            self.settings,
            self,
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        folder = self.settings.text("export/folder", str(Path.home()))
        suggested = str(Path(folder, f"{vault.name}.png"))
        chosen, _ = QFileDialog.getSaveFileName(self, "Export PNG", suggested, "Pictures (*.png)")
        if chosen:
            file = Path(chosen)
            self.export_png(file if file.suffix else file.with_suffix(".png"), dialog.options)

    def export_png(self, file: Path, options: PictureOptions) -> None:
        """Write the map to a PNG, off the Qt thread."""
        workspace = self.workspace
        if workspace.chart is None:
            return
        self.settings.set_text("export/folder", str(file.parent))
        camera = self.map_view.camera
        if options.whole:
            camera = fit(workspace.places, options.width, options.height)
        else:
            # The view keeps its height in map units, whatever the size.
            scale = camera.scale * options.height / max(camera.height, 1)
            camera = camera._replace(scale=scale, width=options.width, height=options.height)
        picture = Picture(
            workspace.chart.scene,
            workspace.places.copy(),
            workspace.areas,
            camera,
            background=not options.transparent,
            on_paper=not options.transparent,
        )
        style = load_style(options.theme)

        def work(report: Report) -> Path:
            report("Painting the picture")
            image = render(picture, style, options.scale)
            report("Writing the picture")
            write_whole(file, png_bytes(image))
            return file

        self.progress.begin("Painting the picture")
        workspace.workers.start("export", work, self._exported, self._fail)

    def centre_selection(self) -> None:
        """Bring the selected note to the middle of the map."""
        if self.workspace.selection:
            self.map_view.centre(self.workspace.selection[-1])

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
        workspace.workers.progress.connect(
            lambda _, what, n, total: self.progress.report(what, n, total)
        )
        workspace.opened.connect(self._show_map)
        workspace.closed.connect(self._show_start)
        workspace.cancelled.connect(self.progress.end)
        workspace.failed.connect(self._fail)
        workspace.selection_changed.connect(self._summarise)
        workspace.vault_changed.connect(self._summarise)
        workspace.vanished.connect(self._tell_vanished)
        workspace.returned.connect(lambda root: self.message.tell(f"{root} is back.", stay=False))
        self.preview.missed.connect(lambda why: self.message.tell(why, stay=False))
        self.progress.cancelled.connect(self._cancel)
        self.map_view.activated.connect(lambda _: self._read())
        self.map_view.menu_wanted.connect(
            lambda id_, at: show_node_menu(self.workspace, id_, at, self.map_view)
        )
        self.theme.changed.connect(lambda: self.map_view.set_style(self.theme.style))

    def _cancel(self) -> None:
        self.workspace.cancel_opening()
        self.workspace.workers.cancel("export")
        self.progress.end()

    def _fail(self, why: str) -> None:
        self.progress.end()
        self.message.tell(why)

    def _tell_vanished(self, root: Path) -> None:
        self.message.tell(
            f"The folder {root} is not there any more. The map stays as it was, "
            "and follows the folder again when it comes back."
        )

    def show_problems(self) -> None:
        """Show what was odd about the vault's files."""
        self.problems_dock.show()
        self.problems_dock.raise_()

    def reveal_vault(self) -> None:
        """Show the vault in the file manager."""
        vault = self.workspace.vault
        if vault is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(vault.root)))

    def _exported(self, file: Path) -> None:
        self.progress.end()
        self.message.tell(
            f"The picture was written to {file}.",
            action="Show",
            do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))),
            stay=False,
        )

    def _show_map(self) -> None:
        self.progress.end()
        vault = self.workspace.vault
        assert vault is not None
        if vault.root != bundled("sample"):
            self.settings.add_recent(vault.root)
            self.start_page.refresh()
        self.setWindowTitle(f"{vault.name} — Concept Map")
        self._stack.setCurrentWidget(self.map_view)
        self.preview_dock.setVisible(self._wants_preview)
        self.statusBar().show()
        self.map_view.setFocus()
        self._summarise()
        if self.workspace.selection:
            QTimer.singleShot(0, lambda: self.map_view.reveal(self.workspace.selection[-1]))

    def _show_start(self) -> None:
        self._wants_preview = getattr(self, "_wants_preview", True)
        if self.workspace.chart is None and self.preview_dock.isVisible():
            self._wants_preview = True
        self.preview_dock.hide()
        self.problems_dock.hide()
        self.forces_dock.hide()
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
            words += f", {_count(names, 'unresolved name')}"
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
        self.preview_dock.show()
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
            self._wants_preview = True
            self.preview_dock.hide()


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
