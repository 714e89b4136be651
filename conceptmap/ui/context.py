"""UiContext: what commands and panels are handed of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from conceptmap.ui.full_screen import FullScreen
from conceptmap.ui.map_page import MapPage
from conceptmap.ui.notices import MessageCard, ProgressCard
from conceptmap.ui.rail import Rail
from conceptmap.ui.session.manager import SessionManager
from conceptmap.ui.settings import Settings
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView
    from conceptmap.ui.session.session import Session


class PanelPane(NamedTuple):
    """A panel that is shown, as a pane of the window that the keyboard can be in."""

    frame: QWidget
    """The panel with its title."""
    content: QWidget
    is_left: bool
    """Whether it is before the map."""


class PanelDocks(Protocol):
    """The docks with the panels, by the panels' names."""

    visibility_changed: SignalInstance

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the panels."""

    def panel(self, name: str) -> QWidget:
        """Return a panel, which is made if it was never shown."""

    def show(self, name: str) -> QWidget:
        """Show a panel and return it."""

    def toggle(self, name: str) -> None:
        """Show a panel, or hide it when it is there."""

    def is_shown(self, name: str) -> bool:
        """Return whether a panel is shown."""

    def panes(self) -> list[PanelPane]:
        """Return the panels that are shown, those at the right in order from the top."""


class GuidedTour(Protocol):
    """The tour of the window."""

    def begin(self, context: UiContext) -> None:
        """Begin with the first step, on the open map."""


@dataclass(frozen=True)
class UiContext:
    """The parts of a window."""

    window: QMainWindow
    """The main window, the parent of dialogs."""
    sessions: SessionManager
    page: MapPage
    docks: PanelDocks
    rail: Rail
    messages: MessageCard
    progress: ProgressCard
    full_screen: FullScreen
    tour: GuidedTour
    settings: Settings
    theme: AppTheme
    action: Callable[[str], QAction]
    """Returns the action of a command, by its id."""

    @property
    def session(self) -> Session:
        """The session of the open vault; only what needs one may ask, see `has_vault`."""
        session = self.sessions.current
        assert session is not None, "no vault is open"
        return session

    @property
    def has_vault(self) -> bool:
        """Whether a vault is open."""
        return self.sessions.current is not None

    def show_error(self, reason: str) -> None:
        """Report that something failed; nothing is in progress any more."""
        self.progress.finish()
        self.messages.show_message(reason)

    @property
    def map_view(self) -> MapView:
        """The view of the map in the page that is shown."""
        return self.page.map_view
