"""MainWindow: the start page or the map, panels around it, menus, drops."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QIcon,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.resources import bundled
from conceptmap.ui.canvas.hover_card import HoverCard
from conceptmap.ui.canvas.minimap import Minimap
from conceptmap.ui.canvas.timelapse import TimeLapse
from conceptmap.ui.canvas.view import MapView
from conceptmap.ui.commands.actions import Actions
from conceptmap.ui.commands.exporting import Exporting
from conceptmap.ui.commands.node_menu import show_node_menu
from conceptmap.ui.commands.palette import Palette
from conceptmap.ui.commands.saved_views import Viewpoints
from conceptmap.ui.dialogs.help import show_shortcuts
from conceptmap.ui.docks import Area, Docks, Panel
from conceptmap.ui.drops import DropTarget
from conceptmap.ui.header import Header
from conceptmap.ui.log import log_file
from conceptmap.ui.notices import MessageCard, ProgressCard
from conceptmap.ui.panels.display import DisplayPanel, stored_forces
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.panels.groups import GroupsPanel
from conceptmap.ui.panels.insights import InsightsPanel
from conceptmap.ui.panels.links import LinksPanel, Place
from conceptmap.ui.panels.paths import ConnectionPanel
from conceptmap.ui.panels.problems import ProblemsPanel
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.panels.views import ViewsPanel
from conceptmap.ui.preview.panel import PreviewPanel
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.settings import Settings
from conceptmap.ui.start_page import StartPage
from conceptmap.ui.summary import Summary
from conceptmap.ui.theme import Theme


class MainWindow(QMainWindow):
    """The window of the program."""

    workspace: Workspace
    map_view: MapView
    timelapse: TimeLapse
    exporting: Exporting
    viewpoints: Viewpoints

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.theme = Theme(self.settings, self)
        self.workspace = Workspace(self)
        self.setWindowIcon(QIcon(str(bundled("icons", "conceptmap.svg"))))
        self.resize(1280, 800)

        self.start_page = StartPage(self.settings, self.theme)
        self.map_view = MapView(self.workspace, self.theme.style)
        self.map_view.setAcceptDrops(False)
        self.header = Header(self.workspace, self.theme)
        self._map_page = QWidget()
        page = QVBoxLayout(self._map_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.map_view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self._map_page)
        self.setCentralWidget(self._stack)
        self.card = HoverCard(self.map_view, self.theme)
        self.minimap = Minimap(self.map_view, self.theme)
        self.minimap.wanted = self.settings.text("view/minimap", "1") == "1"
        self.timelapse = TimeLapse(self.workspace, self.theme, self.map_view)
        self.viewpoints = Viewpoints(self)
        self.preview = PreviewPanel(self.workspace, self.theme, self.settings)
        self.workspace.arrangement.forces = stored_forces(self.settings)
        self.docks = Docks(self, self.settings, self.theme, self._panels())
        widths = {"preview": 420, "search": 290}
        docks = [self.docks[name] for name in widths]
        self.resizeDocks(docks, list(widths.values()), Qt.Orientation.Horizontal)
        heights = {"preview": 400, "links": 400}
        docks = [self.docks[name] for name in heights]
        self.resizeDocks(docks, list(heights.values()), Qt.Orientation.Vertical)

        self.progress = ProgressCard(self.theme, self._stack)
        self.message = MessageCard(self.theme, self._stack)
        self.progress.head = self.message.head = self.header
        self.exporting = Exporting(self)
        self.palette_ = Palette(
            self.workspace, self.theme, lambda: self.actions_.all(), self.map_view
        )
        self.palette_.chosen.connect(self._go_to_part)
        self.header.find_wanted.connect(self.find_note)
        self.header.filter_wanted.connect(lambda: self.docks.show("filter").setFocus())
        self.map_view.typed.connect(self.find_note)
        self._drops = DropTarget(self, self.theme)
        self._drops.refused.connect(lambda why: self.message.tell(why, stay=False))
        self._drops.dropped.connect(self._take_drop)
        self._summary = Summary(self.statusBar(), self.workspace)
        self.actions_ = Actions(self)
        self._view_wanted = ""
        self._was_maximized = False
        self._connect()
        self._show_start()
        self._restore()

    def _panels(self) -> tuple[Panel, ...]:
        left, right = Area.LeftDockWidgetArea, Area.RightDockWidgetArea
        return (
            Panel("preview", "Preview", lambda: self.preview, right, shown=True),
            Panel("links", "Links", self._make_links, right),
            Panel("connection", "Connection", self._make_connection, right, beside="links"),
            Panel("search", "Search", self._make_search, left),
            Panel("filter", "Filter", self._make_filter, left, beside="search"),
            Panel("groups", "Groups", self._make_groups, left, beside="search"),
            Panel("display", "Display", self._make_display, left, beside="search"),
            Panel("views", "Views", self._make_views, left, beside="search"),
            Panel("insights", "Insights", self._make_insights, left, beside="search"),
            Panel(
                "problems",
                "Problems",
                lambda: ProblemsPanel(self.workspace),
                Area.BottomDockWidgetArea,
            ),
        )

    def _make_links(self) -> QWidget:
        panel = LinksPanel(self.workspace, self.theme)
        panel.chosen.connect(self.go_to)
        return panel

    def _make_connection(self) -> QWidget:
        panel = ConnectionPanel(self.workspace, self.theme)
        panel.chosen.connect(self.go_to)
        return panel

    def _make_search(self) -> QWidget:
        panel = SearchPanel(self.workspace, self.theme)
        panel.chosen.connect(self._show_found)
        return panel

    def _make_filter(self) -> QWidget:
        return FilterPanel(self.workspace, self.theme)

    def _make_groups(self) -> QWidget:
        panel = GroupsPanel(self.workspace, self.theme)
        panel.taken_over.connect(self.viewpoints.take_over)
        return panel

    def _make_display(self) -> QWidget:
        panel = DisplayPanel(self.workspace, self.settings)
        panel.forces_changed.connect(self.workspace.arrangement.set_forces)
        return panel

    def _make_views(self) -> QWidget:
        panel = ViewsPanel(self.workspace, self.theme)
        panel.chosen.connect(self.viewpoints.put_on)
        panel.save_wanted.connect(lambda name: panel.save(self.viewpoints.now(name)))
        panel.failed.connect(self.fail)
        return panel

    def _make_insights(self) -> QWidget:
        panel = InsightsPanel(self.workspace, self.theme)
        panel.chosen.connect(self._show_nodes)
        return panel

    def open_vault(self, path: str | os.PathLike[str], view: str = "") -> None:
        """Open a folder of notes, or a note's folder with that note selected.

        `view` is the name of a saved view to see it as.
        """
        self.message.hide()
        self._view_wanted = view
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

    def go_to(self, place: Place) -> None:
        """Select a node and fly to it; its note is shown at a line."""
        self.workspace.select(place.node)
        self.map_view.fly_to(place.node)
        if place.line:
            self.preview.go_to_line(place.line)

    def find_note(self, text: str = "") -> None:
        """Look for a note, or something to do, by its name."""
        if self.workspace.chart is not None:
            self.message.hide_hint()
            self.palette_.begin(text)

    def find_in_note(self) -> None:
        """Find words in the selected note."""
        self.docks.show("preview")
        self.preview.view.begin_find()

    def search_text(self) -> None:
        """Look for notes by what they say."""
        self.docks.show("search").setFocus()

    def connect_selected(self) -> None:
        """Show how two selected notes are connected, or begin at the one that is."""
        panel = self.docks.show("connection")
        assert isinstance(panel, ConnectionPanel)
        selection = self.workspace.selection
        if len(selection) >= 2:
            panel.connect_notes(selection[-2], selection[-1])
        elif selection and panel.start is None:
            panel.connect_notes(selection[-1], panel.end)

    def connect_from(self, id_: str, *, start: bool) -> None:
        """Begin a path at a note, or end it there."""
        panel = self.docks.show("connection")
        assert isinstance(panel, ConnectionPanel)
        panel.connect_notes(*((id_, panel.end) if start else (panel.start, id_)))

    def show_local(self) -> None:
        """See the surroundings of the selected note, or the whole map again."""
        if self.workspace.viewing.lens.local is not None:
            self.workspace.show_local(None)
        elif self.workspace.selection:
            self.workspace.show_local(self.workspace.selection[-1])

    def _show_nodes(self, ids: tuple[str, ...]) -> None:
        """Select nodes and bring them into view."""
        self.workspace.select(*ids)
        if len(ids) == 1:
            self.map_view.fly_to(ids[0])
        else:
            self.map_view.fit_nodes(ids)

    def _show_found(self, path: str, words: str) -> None:
        """Go to a note that was found by its text, and to the words in it."""
        self.workspace.select(path)
        self.map_view.fly_to(path)
        self.preview.go_to_text(words)

    def _go_to_part(self, id_: str, part: str) -> None:
        self.workspace.select(id_)
        self.map_view.fly_to(id_)
        if part:
            self.preview.go_to_part(part)

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

    @property
    def alone(self) -> bool:
        """Whether the map has the whole screen for itself."""
        return self.isFullScreen()

    def set_alone(self, alone: bool) -> None:
        """Give the map the whole screen without panels, or put them back around it."""
        if alone == self.alone:
            return
        has_map = self.workspace.chart is not None
        if alone:
            self._was_maximized = self.isMaximized()
            self.docks.put_away()
            self.showFullScreen()
        else:
            self.showMaximized() if self._was_maximized else self.showNormal()
            if has_map:
                self.docks.restore()
        self.header.setVisible(not alone)
        self.statusBar().setVisible(has_map and not alone)
        if alone:
            self.message.tell("Esc or F11 brings the panels back.", stay=False)

    def show_log(self) -> None:
        """Open the log file."""
        file = log_file()
        if not file.exists() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.message.tell(f"The log lies at {file}.")

    def keep(self) -> None:
        """Save the map, how it is seen, and the settings, as at the end."""
        self._keep_settings()
        self.workspace.keep()

    def _keep_settings(self) -> None:
        self.docks.note()
        self.settings.set_bytes("window/geometry", self.saveGeometry())
        self.settings.set_bytes("window/state", self.saveState())
        self.settings.save()

    def reset_layout(self) -> None:
        """Have the panels where they were at first."""
        for key in ("window/geometry", "window/state", "window/panels"):
            self.settings.forget(key)
        self.docks.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a panel has no use for leads back to the map.
        if event.key() == Qt.Key.Key_Escape and self.workspace.chart is not None:
            self.map_view.setFocus()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.set_alone(False)
        self._keep_settings()
        self.workspace.shut_down()
        event.accept()

    def _take_drop(self, path: Path) -> None:
        self.activateWindow()
        # The drag is let go before anything else begins.
        QTimer.singleShot(0, self, lambda: self.open_vault(path))

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
        workspace.vanished.connect(self._tell_vanished)
        workspace.returned.connect(lambda root: self.message.tell(f"{root} is back.", stay=False))
        self.preview.missed.connect(lambda why: self.message.tell(why, stay=False))
        self.preview.told.connect(lambda what: self.message.tell(what, stay=False))
        self.preview.menu_wanted.connect(lambda id_, at: show_node_menu(self, id_, at))
        self.progress.cancelled.connect(self._cancel)
        self.map_view.left.connect(lambda: self.set_alone(False))
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
        self.setWindowTitle(f"{vault.name} — Concept Map")
        if self._stack.currentWidget() is not self._map_page:
            self._stack.setCurrentWidget(self._map_page)
            if not self.alone:
                self.docks.restore()
        self.statusBar().setVisible(not self.alone)
        self._hint()
        self.map_view.setFocus()
        wanted, self._view_wanted = self._view_wanted, ""
        if wanted:
            self.viewpoints.put_on_named(wanted)
        elif self.workspace.selection:
            QTimer.singleShot(0, self, lambda: self.map_view.reveal(self.workspace.selection[-1]))

    def _hint(self) -> None:
        """Tell a newcomer, once, how to get around."""
        if self.settings.text("hints/map") != "1":
            self.settings.set_text("hints/map", "1")
            self.message.tell(
                "Scroll to zoom, drag to move the view, click a note to read it. "
                "Type anything to find a note.",
                action="All Keys",
                do=lambda: show_shortcuts(self),
                stay=False,
            )

    def _show_start(self) -> None:
        self.start_page.refresh()
        self.set_alone(False)
        self.docks.put_away()
        self.statusBar().hide()
        self.setWindowTitle("Concept Map")
        self._stack.setCurrentWidget(self.start_page)

    def _read(self) -> None:
        self.docks.show("preview")
        self.preview.browser.setFocus()

    def _last_folder(self) -> str:
        recent = [path for path in self.settings.recent if path.is_dir()]
        return str(recent[0].parent if recent else Path.home())

    def _restore(self) -> None:
        if (geometry := self.settings.bytes("window/geometry")) is not None:
            self.restoreGeometry(geometry)
        if (state := self.settings.bytes("window/state")) is not None:
            self.restoreState(state)
            self.docks.put_away()
