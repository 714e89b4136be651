"""The page of the window that shows the open map: bar, map, and what floats over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.ui.settings import Settings
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.ui.canvas.empty_notice import EmptyNotice
    from conceptmap.ui.canvas.hover_card import HoverCard
    from conceptmap.ui.canvas.minimap import Minimap
    from conceptmap.ui.canvas.timelapse import TimeLapse
    from conceptmap.ui.canvas.view import MapView
    from conceptmap.ui.canvas.zoom_controls import ZoomControls
    from conceptmap.ui.commands.palette import CommandPalette
    from conceptmap.ui.header import Header
    from conceptmap.ui.session.session import Session

_MINIMAP_KEY = "view/minimap"


class _Parts(NamedTuple):
    """What is made for a session and goes with it."""

    header: Header
    palette: CommandPalette
    time_lapse: TimeLapse
    hover_card: HoverCard
    minimap: Minimap
    zoom_controls: ZoomControls
    empty_notice: EmptyNotice


class MapPage(QWidget):
    """Shows a session. The map view stays; everything else is made again for each session."""

    filter_requested = Signal()
    """The filter is to be shown."""
    occupied_changed = Signal()
    """A bar above or below the map, or a legend on it, has come, gone or another size."""
    map_view_made = Signal(object)
    """The MapView, when it is there."""
    find_requested = Signal(str)
    """A note or command is to be found; the text that was typed so far."""
    question_asked = Signal(str)
    """A question was typed in the palette."""
    heading_chosen = Signal(str, str)
    """A node was chosen in the palette, and a heading in it, empty for none."""

    def __init__(
        self, theme: AppTheme, settings: Settings, actions: Callable[[], list[QAction]]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._actions = actions
        self._map_view: MapView | None = None
        self._parts: _Parts | None = None
        self._header_visible = True
        self._bars_below: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def map_view(self) -> MapView:
        """The map. It is made when it is first asked for: its library takes long to import."""
        if self._map_view is None:
            from conceptmap.ui.canvas.view import MapView

            self._map_view = MapView(self._theme.colours)
            self._map_view.setAcceptDrops(False)
            self._map_view.typed.connect(self.find_requested)
            self._theme.changed.connect(self._apply_theme)
            self._column.insertWidget(0, self._map_view, 1)
            self.map_view_made.emit(self._map_view)
        return self._map_view

    @property
    def has_session(self) -> bool:
        """Whether a session is shown."""
        return self._parts is not None

    @property
    def header(self) -> Header:
        """The bar above the map."""
        return self._present.header

    @property
    def command_palette(self) -> CommandPalette:
        """The list of notes and commands that opens over the map."""
        return self._present.palette

    @property
    def time_lapse(self) -> TimeLapse:
        """The bar that plays the growth of the map."""
        return self._present.time_lapse

    @property
    def hover_card(self) -> HoverCard:
        """The card about the node under the pointer."""
        return self._present.hover_card

    @property
    def minimap(self) -> Minimap:
        """The whole map in a corner."""
        return self._present.minimap

    @property
    def zoom_controls(self) -> ZoomControls:
        """The buttons of the zoom."""
        return self._present.zoom_controls

    @property
    def empty_notice(self) -> EmptyNotice:
        """What the map says when nothing matches the filter."""
        return self._present.empty_notice

    def occupied(self) -> list[QRect]:
        """Return the rectangles of the page where something is that notices must not cover."""
        if self._parts is None:
            return []
        parts, view = self._parts, self.map_view
        own = parts.header, parts.time_lapse, parts.minimap, parts.zoom_controls
        shown = [part for part in (*own, *self._bars_below) if part.isVisible()]
        at = view.mapTo(self, QPoint(0, 0))
        return [QRect(part.mapTo(self, QPoint(0, 0)), part.size()) for part in shown] + [
            place.translated(at) for place in view.legend_places
        ]

    def add_below(self, widget: QWidget) -> None:
        """Add a bar below the map, which covers nothing of it."""
        self._column.addWidget(widget)
        self._bars_below.append(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when a bar below the map comes, goes or moves."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move):
            self.occupied_changed.emit()
        return super().eventFilter(watched, event)

    def show_session(self, session: Session) -> None:
        """Show the map of a session."""
        from conceptmap.ui.canvas.empty_notice import EmptyNotice
        from conceptmap.ui.canvas.hover_card import HoverCard
        from conceptmap.ui.canvas.minimap import Minimap
        from conceptmap.ui.canvas.timelapse import TimeLapse
        from conceptmap.ui.canvas.zoom_controls import ZoomControls
        from conceptmap.ui.commands.palette import CommandPalette
        from conceptmap.ui.header import Header

        view, theme = self.map_view, self._theme
        view.set_session(session)
        header = Header(session, theme)
        self._parts = _Parts(
            header,
            CommandPalette(session, theme, self._actions, view),
            TimeLapse(session, theme, view),
            HoverCard(session, view, theme),
            Minimap(session, view, theme),
            ZoomControls(view, theme, self._action),
            EmptyNotice(session, view, header.clear_filter, header.local_bar.close_local_map),
        )
        palette, minimap = self._parts.palette, self._parts.minimap
        minimap.allowed = self.minimap_allowed
        self._column.insertWidget(0, header)
        header.setVisible(self._header_visible)
        header.find_requested.connect(self._request_find)
        header.filter_requested.connect(self.filter_requested)
        header.resized.connect(self.occupied_changed)
        view.item.legends_changed.connect(self.occupied_changed)
        self._parts.time_lapse.moved.connect(self.occupied_changed)
        palette.chosen.connect(self.heading_chosen)
        palette.asked.connect(self.question_asked)

    def clear(self) -> None:
        """Show no session any more."""
        if self._map_view is not None:
            self._map_view.set_session(None)
        for part in self._parts or ():
            part.hide()
            part.deleteLater()
        self._parts = None

    def open_palette(self, text: str = "") -> None:
        """Open the palette with some text typed."""
        self._present.palette.open_with(text)

    def _action(self, id_: str) -> QAction:
        return next(action for action in self._actions() if action.objectName() == id_)

    def set_header_visible(self, visible: bool) -> None:
        """Show the bar above the map, or not, also for sessions to come."""
        self._header_visible = visible
        if self._parts is not None:
            self._parts.header.setVisible(visible)

    @property
    def minimap_allowed(self) -> bool:
        """Whether the minimap is shown when there is use for it."""
        return self._settings.text(_MINIMAP_KEY, "1") == "1"

    def set_minimap_allowed(self, allowed: bool) -> None:
        """Show the minimap when there is use for it, or never."""
        self._settings.set_text(_MINIMAP_KEY, str(int(allowed)))
        if self._parts is not None:
            self._parts.minimap.set_allowed(allowed)

    @property
    def _present(self) -> _Parts:
        assert self._parts is not None, "no vault is open"
        return self._parts

    def _request_find(self) -> None:
        self.find_requested.emit("")

    def _apply_theme(self) -> None:
        if self._map_view is not None:
            self._map_view.set_theme(self._theme.colours)
