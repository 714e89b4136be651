"""MainWindow: the start page or the map, with menus, docks and status bar around it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import translate
from conceptmap.model.vault_sets import vault_name
from conceptmap.ui import navigation, vault_opening
from conceptmap.ui.commands.menu_bar import MenuBar
from conceptmap.ui.commands.rail_commands import RAIL
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.help import show_log
from conceptmap.ui.dialogs.opening_notice import tell_opening
from conceptmap.ui.dock_widths import MIN_CENTRE_PX
from conceptmap.ui.docks import Docks
from conceptmap.ui.drops import DropTarget
from conceptmap.ui.first_start import FirstStart
from conceptmap.ui.focus_frame import FocusFrame
from conceptmap.ui.full_screen import FullScreen
from conceptmap.ui.map_page import MapPage
from conceptmap.ui.new_notes import NewNotes
from conceptmap.ui.notice_room import NoticeRoom
from conceptmap.ui.preloader import Preloader
from conceptmap.ui.rail import Rail
from conceptmap.ui.screen_fit import available_screens, first_geometry, fit_geometry
from conceptmap.ui.session.manager import SessionManager
from conceptmap.ui.settings import Settings
from conceptmap.ui.start_page import StartPage
from conceptmap.ui.status_bar import StatusSummary
from conceptmap.ui.theme import AppTheme
from conceptmap.ui.tour import Tour

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView
    from conceptmap.ui.panel_spec import PanelSpec
    from conceptmap.ui.preview.panel import PreviewPanel
    from conceptmap.ui.session.session import Session

_STATE_VERSION = 1
"""The version of the stored places of panels; those of another are forgotten."""

_ANY_HEIGHT_PX = 16_777_215
"""The greatest height that Qt knows, which bounds nothing."""

_PROGRESS_KINDS = ("open", "export")
"""The kinds of jobs whose progress is shown, and that its button cancels."""


class MainWindow(QMainWindow):
    """The window of the program.

    For scripts: `open_vault`, `map_view`, and `session` with the signals `opened`, `settled` and
    `failed`; `session.current` is the open vault's Session.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.theme = AppTheme.shared(self.settings)
        self.focus_frame = FocusFrame.shared(self.theme)
        self.session = SessionManager(self.settings, self)
        self.setWindowIcon(QIcon(str(resource_path("icons", "conceptmap.svg"))))
        self.setGeometry(first_geometry(self.screen().availableGeometry()))
        self.start_page = StartPage(self.settings, self.theme)
        self.page = MapPage(self.theme, self.settings, lambda: self.menu_bar.all_actions())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.page)
        # Neither the start page nor the bar above the map may push the panels, or the window.
        self._stack.setMinimumSize(MIN_CENTRE_PX, MIN_CENTRE_PX)
        self.setCentralWidget(self._stack)
        room = NoticeRoom(self.theme, self._stack, self.page)
        self.progress, self.message = room.progress, room.message
        self.rail = Rail(self, self.settings, self.theme)
        self.docks = Docks(self, self.settings, self.theme)
        self.full_screen = FullScreen(self)
        self.tour = Tour()
        self.page.add_below(self.tour)
        self.context = UiContext(
            window=self,
            sessions=self.session,
            page=self.page,
            docks=self.docks,
            rail=self.rail,
            messages=self.message,
            progress=self.progress,
            full_screen=self.full_screen,
            tour=self.tour,
            settings=self.settings,
            theme=self.theme,
            action=lambda id_: self.menu_bar.action(id_),
        )
        self.menu_bar = MenuBar(self.context)
        self._summary = StatusSummary(self.statusBar())
        self._drops = DropTarget(self, self.theme)
        self._preloader = Preloader(self)
        self._connect()
        self._show_start()
        if (geometry := self.settings.bytes("window/geometry")) is not None:
            self.restoreGeometry(geometry)
        self.keep_on_screen()

    @property
    def map_view(self) -> MapView:
        """The view of the map in the page that is shown."""
        return self.page.map_view

    @property
    def preview(self) -> PreviewPanel:
        """The panel that shows the selected note; there only while a vault is open."""
        return cast("PreviewPanel", self.docks.panel("preview"))

    def open_vault(self, path: str | os.PathLike[str], view: str = "") -> None:
        """Open a folder of notes, or a note's folder with that note selected.

        `view` is the name of a saved view to show it in.
        """
        vault_opening.open_path(self.context, Path(path), view)

    def keep_on_screen(self) -> None:
        """Move and shrink the window if it is not all on a screen."""
        if not (self.isMaximized() or self.isFullScreen()):
            place = fit_geometry(self.geometry(), available_screens())
            if place != self.geometry():
                self.setGeometry(place)

    def save(self) -> None:
        """Save the map, the view settings and the settings of the window, as at the end."""
        self._save_settings()
        self.session.save()

    def show_log(self) -> None:
        """Open the log file, or say where it is."""
        show_log(self.message)

    def reset_layout(self) -> None:
        """Put the panels where they are in a new window."""
        for key in ("window/geometry", "window/state"):
            self.settings.remove(key)
        self.docks.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape returns to the map from a panel that has no use for it.
        if event.key() == Qt.Key.Key_Escape and self.context.has_vault:
            self.map_view.setFocus()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.context.has_vault and navigation.step_focus(self.context, forward=forward):
            return True
        return super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preloader.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preloader.stop()
        self.full_screen.set_active(False)
        self._save_settings()
        self.session.shut_down()
        event.accept()

    def _connect(self) -> None:
        page, sessions = self.start_page, self.session
        page.open_folder.connect(lambda: vault_opening.choose_folder(self.context))
        page.open_sample.connect(lambda: vault_opening.open_sample(self.context))
        page.open_path.connect(self.open_vault)
        self._drops.refused.connect(lambda why: self.message.show_message(why, stay=False))
        self._drops.dropped.connect(self._open_dropped)
        sessions.opening.connect(self._show_opening)
        sessions.workers.progress.connect(self._show_progress)
        sessions.opened.connect(self._show_session)
        sessions.closing.connect(self._remove_session)
        sessions.closed.connect(self._show_start)
        sessions.cancelled.connect(self.progress.finish)
        sessions.failed.connect(self.context.show_error)
        sessions.note_missing.connect(self.message.show_message)
        sessions.note_wanted.connect(
            # After the first fit of the map.
            lambda id_: QTimer.singleShot(0, self.map_view, lambda: self.map_view.reveal(id_))
        )
        self.progress.cancelled.connect(self._cancel)
        self.page.find_requested.connect(lambda text: navigation.find(self.context, text))
        self.page.filter_requested.connect(lambda: navigation.show_filter(self.context))
        self.page.question_asked.connect(
            lambda text: navigation.answer_question(self.context, text)
        )
        self.page.heading_chosen.connect(
            lambda id_, heading: navigation.go_to_heading(self.context, id_, heading)
        )
        self.page.map_view_made.connect(self._connect_map_view)
        self.docks.visibility_changed.connect(self.menu_bar.refresh)
        self.full_screen.changed.connect(self._show_full_screen)

    def _connect_map_view(self, view: MapView) -> None:
        view.escaped.connect(lambda: self.full_screen.set_active(False))
        view.activated.connect(lambda _: navigation.read_selected(self.context))
        view.menu_requested.connect(self.show_node_menu)
        view.region_menu_requested.connect(self.show_region_menu)
        view.link_menu_requested.connect(self.show_link_menu)

    def show_node_menu(self, id_: str, at: QPoint) -> None:
        """Show the menu of a node, or with an empty id the map's, at a position on the screen."""
        from conceptmap.ui.commands.node_menu import show_node_menu

        show_node_menu(self.context, id_, at)

    def show_region_menu(self, region: int, at: QPoint) -> None:
        """Show the menu of a region, by its number, at a position on the screen."""
        from conceptmap.ui.commands.node_menu import show_region_menu

        show_region_menu(self.context, region, at)

    def show_link_menu(self, link: tuple[str, str], at: QPoint) -> None:
        """Show the menu of a link, by the ids of its ends, at a position on the screen."""
        from conceptmap.ui.commands.link_menu import show_link_menu

        show_link_menu(self.context, link, at)

    def _prepare_map(self) -> None:
        """Make the docks and the map view, of which the first window has no need."""
        from conceptmap.ui.panels.registry import panel_specs

        if not self.docks.names:
            self.docks.add(panel_specs())
            if (state := self.settings.bytes("window/state")) is not None:
                self.restoreState(state, _STATE_VERSION)
                # It was shown when the window was closed, and has nothing to offer yet.
                self.rail.setVisible(self.context.has_vault)
            self.docks.hide_all()
        _ = self.page.map_view

    def _show_opening(self, path: Path) -> None:
        self.progress.start(translate("Opening {folder}", folder=vault_name(path)))
        QTimer.singleShot(0, self, self._prepare_map)

    def _show_session(self, session: Session) -> None:
        self._prepare_map()
        self.progress.finish()
        vault_opening.remember_opened(self.context)
        self.setWindowTitle(f"{session.vault.name} — Concept Map")
        self.page.show_session(session)
        self.docks.set_panels(self._make_panel)
        self._stack.setCurrentWidget(self.page)
        if not self.full_screen.active:
            self.docks.show_remembered()
        self.menu_bar.follow(session)
        self.rail.set_actions([self.menu_bar.action(id_) for id_ in RAIL])
        self.rail.setVisible(not self.full_screen.active)
        self._summary.follow(session)
        self.statusBar().setVisible(not self.full_screen.active)
        NewNotes(self.context, session)
        FirstStart(self.context)
        session.notified.connect(lambda text: self.message.show_message(text, stay=False))
        session.folder_missing.connect(self._show_folder_missing)
        session.folder_returned.connect(
            lambda root: self.message.show_message(
                translate("{folder} is back.", folder=root), stay=False
            )
        )
        tell_opening(self.context)
        self.tour.offer(self.context)
        self.map_view.setFocus()
        if session.requested_view:
            from conceptmap.ui.commands.saved_views import apply_named

            apply_named(self.context, session.requested_view)
        elif session.selected_ids:
            # After the first fit of the map.
            QTimer.singleShot(0, self.map_view, lambda: self._reveal_selected(session))

    def _reveal_selected(self, session: Session) -> None:
        if self.session.current is session and session.selected_ids:
            self.map_view.reveal(session.selected_ids[-1])

    def _make_panel(self, spec: PanelSpec) -> QWidget:
        return spec.make(self.context)

    def _remove_session(self) -> None:
        """Remove all that shows a session which is about to end."""
        self.docks.set_panels(None)
        self.page.clear()
        self._summary.follow(None)
        self.message.hide()

    def _show_start(self) -> None:
        self.start_page.refresh()
        self.full_screen.set_active(False)
        self.docks.hide_all()
        self.rail.hide()
        self.statusBar().hide()
        self.setWindowTitle("Concept Map")
        self._stack.setCurrentWidget(self.start_page)

    def _show_full_screen(self, active: bool) -> None:
        """Hide what is around the map, or show it again."""
        if active:
            self.docks.hide_all()
        elif self.context.has_vault:
            self.docks.show_remembered()
        self.page.set_header_visible(not active)
        self.tour.set_hidden_for_now(active)
        # Of no height rather than hidden: the shortcuts of a hidden bar do nothing.
        self.menuBar().setMaximumHeight(0 if active else _ANY_HEIGHT_PX)
        self.rail.setVisible(self.context.has_vault and not active)
        self.statusBar().setVisible(self.context.has_vault and not active)
        if active:
            self.message.show_message(translate("Esc or F11 brings the panels back."), stay=False)

    def _show_progress(self, kind: str, task: str, done: int, total: int) -> None:
        if kind in _PROGRESS_KINDS:
            self.progress.report(task, done, total)

    def _cancel(self) -> None:
        self.session.cancel_opening()
        self.session.workers.cancel("export")
        self.progress.finish()

    def _show_folder_missing(self, root: Path) -> None:
        self.message.show_message(
            translate(
                "The folder {folder} is missing. The map stays as it was, and is updated again "
                "once the folder is back.",
                folder=root,
            )
        )

    def _open_dropped(self, path: Path) -> None:
        self.activateWindow()
        # The drag must end before anything else begins.
        QTimer.singleShot(0, self, lambda: self.open_vault(path))

    def _save_settings(self) -> None:
        self.docks.remember_visible()
        self.settings.set_bytes("window/geometry", self.saveGeometry())
        if self.docks.names:
            self.settings.set_bytes("window/state", self.saveState(_STATE_VERSION))
        self.settings.save()
