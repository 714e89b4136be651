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

from conceptmap.core.resources import resource_path
from conceptmap.ui.canvas.hover_card import HoverCard
from conceptmap.ui.canvas.minimap import Minimap
from conceptmap.ui.canvas.timelapse import TimeLapse
from conceptmap.ui.canvas.view import MapView
from conceptmap.ui.commands.actions import MenuBar
from conceptmap.ui.commands.exporting import ExportController
from conceptmap.ui.commands.node_menu import show_node_menu
from conceptmap.ui.commands.palette import CommandPalette
from conceptmap.ui.commands.saved_views import SavedViewsController
from conceptmap.ui.dialogs.help import show_shortcuts
from conceptmap.ui.docks import Area, Docks, PanelSpec
from conceptmap.ui.drops import DropTarget
from conceptmap.ui.header import Header
from conceptmap.ui.log import log_file
from conceptmap.ui.notices import MessageCard, ProgressCard
from conceptmap.ui.panels.display import DisplayPanel, stored_forces
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.panels.groups import GroupsPanel
from conceptmap.ui.panels.insights import InsightsPanel
from conceptmap.ui.panels.links import LinksPanel
from conceptmap.ui.panels.note_location import NoteLocation
from conceptmap.ui.panels.paths import PathsPanel
from conceptmap.ui.panels.problems import ProblemsPanel
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.panels.views import ViewsPanel
from conceptmap.ui.preview.panel import PreviewPanel
from conceptmap.ui.session.session import Session
from conceptmap.ui.settings import Settings
from conceptmap.ui.start_page import StartPage
from conceptmap.ui.summary import StatusSummary
from conceptmap.ui.theme import AppTheme
from conceptmap.vault.note_formats import FILE_DIALOG_FILTER


class MainWindow(QMainWindow):
    """The window of the program."""

    session: Session
    map_view: MapView
    timelapse: TimeLapse
    export_controller: ExportController
    saved_views: SavedViewsController

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.theme = AppTheme(self.settings, self)
        self.session = Session(self)
        self.setWindowIcon(QIcon(str(resource_path("icons", "conceptmap.svg"))))
        self.resize(1280, 800)

        self.start_page = StartPage(self.settings, self.theme)
        self.map_view = MapView(self.session, self.theme.colours)
        self.map_view.setAcceptDrops(False)
        self.header = Header(self.session, self.theme)
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
        self.hover_card = HoverCard(self.map_view, self.theme)
        self.minimap = Minimap(self.map_view, self.theme)
        self.minimap.allowed = self.settings.text("view/minimap", "1") == "1"
        self.timelapse = TimeLapse(self.session, self.theme, self.map_view)
        self.saved_views = SavedViewsController(self)
        self.preview = PreviewPanel(self.session, self.theme, self.settings)
        self.session.positions.forces = stored_forces(self.settings)
        self.docks = Docks(self, self.settings, self.theme, self._panels())
        widths = {"preview": 420, "search": 290}
        docks = [self.docks[name] for name in widths]
        self.resizeDocks(docks, list(widths.values()), Qt.Orientation.Horizontal)
        heights = {"preview": 400, "links": 400}
        docks = [self.docks[name] for name in heights]
        self.resizeDocks(docks, list(heights.values()), Qt.Orientation.Vertical)

        self.progress = ProgressCard(self.theme, self._stack)
        self.message = MessageCard(self.theme, self._stack)
        self.progress.header = self.message.header = self.header
        self.export_controller = ExportController(self)
        self.command_palette = CommandPalette(
            self.session, self.theme, lambda: self.menu_bar.all_actions(), self.map_view
        )
        self.command_palette.chosen.connect(self._go_to_heading)
        self.header.find_wanted.connect(self.find_note)
        self.header.filter_wanted.connect(lambda: self.docks.show("filter").setFocus())
        self.map_view.typed.connect(self.find_note)
        self._drops = DropTarget(self, self.theme)
        self._drops.refused.connect(lambda why: self.message.show_message(why, stay=False))
        self._drops.dropped.connect(self._open_dropped)
        self._status_summary = StatusSummary(self.statusBar(), self.session)
        self.menu_bar = MenuBar(self)
        self._requested_view = ""
        self._was_maximized = False
        self._connect()
        self._show_start()
        self._restore_window()

    def _panels(self) -> tuple[PanelSpec, ...]:
        left, right = Area.LeftDockWidgetArea, Area.RightDockWidgetArea
        return (
            PanelSpec("preview", "Preview", lambda: self.preview, right, shown=True),
            PanelSpec("links", "Links", self._make_links, right),
            PanelSpec(
                "connection", "Connection", self._make_connection, right, tabbed_with="links"
            ),
            PanelSpec("search", "Search", self._make_search, left),
            PanelSpec("filter", "Filter", self._make_filter, left, tabbed_with="search"),
            PanelSpec("groups", "Groups", self._make_groups, left, tabbed_with="search"),
            PanelSpec("display", "Display", self._make_display, left, tabbed_with="search"),
            PanelSpec("views", "Views", self._make_views, left, tabbed_with="search"),
            PanelSpec("insights", "Insights", self._make_insights, left, tabbed_with="search"),
            PanelSpec(
                "problems",
                "Problems",
                lambda: ProblemsPanel(self.session),
                Area.BottomDockWidgetArea,
            ),
        )

    def _make_links(self) -> QWidget:
        panel = LinksPanel(self.session, self.theme)
        panel.chosen.connect(self.go_to)
        return panel

    def _make_connection(self) -> QWidget:
        panel = PathsPanel(self.session, self.theme)
        panel.chosen.connect(self.go_to)
        return panel

    def _make_search(self) -> QWidget:
        panel = SearchPanel(self.session, self.theme)
        panel.chosen.connect(self._show_found)
        return panel

    def _make_filter(self) -> QWidget:
        return FilterPanel(self.session, self.theme)

    def _make_groups(self) -> QWidget:
        panel = GroupsPanel(self.session, self.theme)
        panel.obsidian_import_requested.connect(self.saved_views.import_obsidian)
        return panel

    def _make_display(self) -> QWidget:
        panel = DisplayPanel(self.session, self.settings)
        panel.forces_changed.connect(self.session.positions.set_forces)
        return panel

    def _make_views(self) -> QWidget:
        panel = ViewsPanel(self.session, self.theme)
        panel.chosen.connect(self.saved_views.apply)
        panel.save_requested.connect(lambda name: panel.save(self.saved_views.capture(name)))
        panel.failed.connect(self.show_error)
        return panel

    def _make_insights(self) -> QWidget:
        panel = InsightsPanel(self.session, self.theme)
        panel.chosen.connect(self._show_nodes)
        return panel

    def open_vault(self, path: str | os.PathLike[str], view: str = "") -> None:
        """Open a folder of notes, or a note's folder with that note selected.

        `view` is the name of a saved view to see it as.
        """
        self.message.hide()
        self._requested_view = view
        self.session.open(Path(path))

    def open_sample(self) -> None:
        """Open the vault that comes with the program."""
        self.open_vault(resource_path("sample"))

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        chosen = QFileDialog.getExistingDirectory(
            self, "Open a folder of notes", self._last_folder()
        )
        if chosen:
            self.open_vault(chosen)

    def choose_note(self) -> None:
        """Ask for a note and open its folder."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, "Open a note", self._last_folder(), FILE_DIALOG_FILTER
        )
        if chosen:
            self.open_vault(chosen)

    def clear_recent(self) -> None:
        """Empty the list of recent vaults."""
        self.settings.remove_recent()
        self.start_page.refresh()

    def go_to(self, place: NoteLocation) -> None:
        """Select a node and fly to it; its note is shown at a line."""
        self.session.select(place.node_id)
        self.map_view.fly_to(place.node_id)
        if place.line:
            self.preview.go_to_line(place.line)

    def find_note(self, text: str = "") -> None:
        """Look for a note, or something to do, by its name."""
        if self.session.vault_map is not None:
            self.message.hide_transient()
            self.command_palette.open_with(text)

    def find_in_note(self) -> None:
        """Find words in the selected note."""
        self.docks.show("preview")
        self.preview.view.open_find_bar()

    def search_text(self) -> None:
        """Look for notes by what they say."""
        self.docks.show("search").setFocus()

    def connect_selected(self) -> None:
        """Show how two selected notes are connected, or begin at the one that is."""
        panel = self.docks.show("connection")
        assert isinstance(panel, PathsPanel)
        selection = self.session.selected_ids
        if len(selection) >= 2:
            panel.find_paths(selection[-2], selection[-1])
        elif selection and panel.start is None:
            panel.find_paths(selection[-1], panel.end)

    def connect_from(self, id_: str, *, start: bool) -> None:
        """Begin a path at a note, or end it there."""
        panel = self.docks.show("connection")
        assert isinstance(panel, PathsPanel)
        panel.find_paths(*((id_, panel.end) if start else (panel.start, id_)))

    def toggle_local_map(self) -> None:
        """See the surroundings of the selected note, or the whole map again."""
        if self.session.view_state.settings.local is not None:
            self.session.show_local_map(None)
        elif self.session.selected_ids:
            self.session.show_local_map(self.session.selected_ids[-1])

    def _show_nodes(self, ids: tuple[str, ...]) -> None:
        """Select nodes and bring them into view."""
        self.session.select(*ids)
        if len(ids) == 1:
            self.map_view.fly_to(ids[0])
        else:
            self.map_view.fit_nodes(ids)

    def _show_found(self, path: str, words: str) -> None:
        """Go to a note that was found by its text, and to the words in it."""
        self.session.select(path)
        self.map_view.fly_to(path)
        self.preview.go_to_text(words)

    def _go_to_heading(self, id_: str, part: str) -> None:
        self.session.select(id_)
        self.map_view.fly_to(id_)
        if part:
            self.preview.go_to_fragment(part)

    def centre_selection(self) -> None:
        """Bring the selected note to the middle of the map."""
        if self.session.selected_ids:
            self.map_view.centre_on(self.session.selected_ids[-1])

    def select_all(self) -> None:
        """Select every note that is shown."""
        chart = self.session.vault_map
        if chart is not None:
            self.session.select(*(id_ for id_ in chart.vault.notes if self.session.is_visible(id_)))

    def toggle_pins(self) -> None:
        """Keep the selected notes where they are, or let them move again."""
        arrangement, selection = self.session.positions, self.session.selected_ids
        if set(selection) <= arrangement.pinned:
            arrangement.unpin(selection)
        else:
            arrangement.pin(selection)

    def set_minimap_enabled(self, wanted: bool) -> None:
        """Show the minimap when there is use for it, or never."""
        self.settings.set_text("view/minimap", str(int(wanted)))
        self.minimap.set_allowed(wanted)

    @property
    def full_screen(self) -> bool:
        """Whether the map has the whole screen for itself."""
        return self.isFullScreen()

    def set_full_screen(self, full_screen: bool) -> None:
        """Give the map the whole screen without panels, or put them back around it."""
        if full_screen == self.full_screen:
            return
        has_map = self.session.vault_map is not None
        if full_screen:
            self._was_maximized = self.isMaximized()
            self.docks.hide_all()
            self.showFullScreen()
        else:
            self.showMaximized() if self._was_maximized else self.showNormal()
            if has_map:
                self.docks.show_remembered()
        self.header.setVisible(not full_screen)
        self.statusBar().setVisible(has_map and not full_screen)
        if full_screen:
            self.message.show_message("Esc or F11 brings the panels back.", stay=False)

    def show_log(self) -> None:
        """Open the log file."""
        file = log_file()
        if not file.exists() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.message.show_message(f"The log lies at {file}.")

    def save(self) -> None:
        """Save the map, how it is seen, and the settings, as at the end."""
        self._save_settings()
        self.session.save()

    def _save_settings(self) -> None:
        self.docks.remember_visible()
        self.settings.set_bytes("window/geometry", self.saveGeometry())
        self.settings.set_bytes("window/state", self.saveState())
        self.settings.save()

    def reset_layout(self) -> None:
        """Have the panels where they were at first."""
        for key in ("window/geometry", "window/state", "window/panels"):
            self.settings.remove(key)
        self.docks.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a panel has no use for leads back to the map.
        if event.key() == Qt.Key.Key_Escape and self.session.vault_map is not None:
            self.map_view.setFocus()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.set_full_screen(False)
        self._save_settings()
        self.session.shut_down()
        event.accept()

    def _open_dropped(self, path: Path) -> None:
        self.activateWindow()
        # The drag is let go before anything else begins.
        QTimer.singleShot(0, self, lambda: self.open_vault(path))

    def _connect(self) -> None:
        workspace, page = self.session, self.start_page
        page.open_folder.connect(self.choose_folder)
        page.open_sample.connect(self.open_sample)
        page.open_path.connect(self.open_vault)
        workspace.opening.connect(lambda path: self.progress.start(f"Opening {path.name}"))
        workspace.workers.progress.connect(self._show_progress)
        workspace.opened.connect(self._show_map)
        workspace.closed.connect(self._show_start)
        workspace.cancelled.connect(self.progress.finish)
        workspace.failed.connect(self.show_error)
        workspace.folder_missing.connect(self._show_folder_missing)
        workspace.folder_returned.connect(
            lambda root: self.message.show_message(f"{root} is back.", stay=False)
        )
        self.preview.failed.connect(lambda why: self.message.show_message(why, stay=False))
        self.preview.notified.connect(lambda what: self.message.show_message(what, stay=False))
        self.preview.menu_requested.connect(lambda id_, at: show_node_menu(self, id_, at))
        self.progress.cancelled.connect(self._cancel)
        self.map_view.escaped.connect(lambda: self.set_full_screen(False))
        self.map_view.activated.connect(lambda _: self._focus_preview())
        self.map_view.menu_requested.connect(lambda id_, at: show_node_menu(self, id_, at))
        self.theme.changed.connect(lambda: self.map_view.set_theme(self.theme.colours))

    def show_error(self, reason: str) -> None:
        """Tell that something did not work."""
        self.progress.finish()
        self.message.show_message(reason)

    def show_problems(self) -> QWidget:
        """Show what was odd about the vault's files."""
        return self.docks.show("problems")

    def show_vault_in_file_manager(self) -> None:
        """Show the vault in the file manager."""
        vault = self.session.vault
        if vault is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(vault.root)))

    def _show_progress(self, kind: str, what: str, done: int, total: int) -> None:
        if kind in ("open", "export"):
            self.progress.report(what, done, total)

    def _cancel(self) -> None:
        self.session.cancel_opening()
        self.session.workers.cancel("export")
        self.progress.finish()

    def _show_folder_missing(self, root: Path) -> None:
        self.message.show_message(
            f"The folder {root} is not there any more. The map stays as it was, "
            "and follows the folder again when it comes back."
        )

    def _show_map(self) -> None:
        self.progress.finish()
        vault = self.session.vault
        assert vault is not None
        if vault.root != resource_path("sample"):
            self.settings.add_recent(vault.root)
        self.setWindowTitle(f"{vault.name} — Concept Map")
        if self._stack.currentWidget() is not self._map_page:
            self._stack.setCurrentWidget(self._map_page)
            if not self.full_screen:
                self.docks.show_remembered()
        self.statusBar().setVisible(not self.full_screen)
        self._show_first_hint()
        self.map_view.setFocus()
        wanted, self._requested_view = self._requested_view, ""
        if wanted:
            self.saved_views.apply_named(wanted)
        elif self.session.selected_ids:
            QTimer.singleShot(0, self, lambda: self.map_view.reveal(self.session.selected_ids[-1]))

    def _show_first_hint(self) -> None:
        """Tell a newcomer, once, how to get around."""
        if self.settings.text("hints/map") != "1":
            self.settings.set_text("hints/map", "1")
            self.message.show_message(
                "Scroll to zoom, drag to move the view, click a note to read it. "
                "Type anything to find a note.",
                action="All Keys",
                on_action=lambda: show_shortcuts(self),
                stay=False,
            )

    def _show_start(self) -> None:
        self.start_page.refresh()
        self.set_full_screen(False)
        self.docks.hide_all()
        self.statusBar().hide()
        self.setWindowTitle("Concept Map")
        self._stack.setCurrentWidget(self.start_page)

    def _focus_preview(self) -> None:
        self.docks.show("preview")
        self.preview.browser.setFocus()

    def _last_folder(self) -> str:
        recent = [path for path in self.settings.recent if path.is_dir()]
        return str(recent[0].parent if recent else Path.home())

    def _restore_window(self) -> None:
        if (geometry := self.settings.bytes("window/geometry")) is not None:
            self.restoreGeometry(geometry)
        if (state := self.settings.bytes("window/state")) is not None:
            self.restoreState(state)
            self.docks.hide_all()
