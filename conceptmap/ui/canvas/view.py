"""MapView: the map in a pyqtgraph view, with its camera."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from conceptmap.core.area_numbers import NO_AREA
from conceptmap.core.translation import translate
from conceptmap.render.camera import Camera
from conceptmap.render.picking import NODE_PICK_RADIUS_PX
from conceptmap.render.theme import Theme
from conceptmap.ui.canvas.accessible_map import NotesInView, install_interface
from conceptmap.ui.canvas.auto_fit import FIT_MS
from conceptmap.ui.canvas.camera_controls import ZOOM_MS
from conceptmap.ui.canvas.highlight import HighlightAnimator
from conceptmap.ui.canvas.hovering import Hovering
from conceptmap.ui.canvas.item import MapItem
from conceptmap.ui.canvas.map_canvas import LegendSpot
from conceptmap.ui.canvas.map_queries import (
    ghost_position,
    pick_edge,
    pick_ghost,
    pick_land,
    pick_node,
    pick_strand,
)
from conceptmap.ui.canvas.session_parts import SessionParts
from conceptmap.ui.session.session import Session
from conceptmap.ui.text_size import picture_pixel, scaled, text_scale

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate

MAX_BAR_PX = 40
"""A bar of this height may come above the map and go without moving it on the screen."""


class MapView(pg.GraphicsView):  # type: ignore[misc]
    """The map of the open vault."""

    activated = Signal(str)
    """A node was double-clicked, or Enter pressed on it."""
    menu_requested = Signal(str, QPoint)
    """The context menu of a node (empty id: of the map) is asked for at a screen position."""
    region_menu_requested = Signal(int, QPoint)
    """The context menu of a region, by its number, is asked for at a screen position."""
    link_menu_requested = Signal(object, QPoint)
    """The context menu of a link, by the ids of its two ends, is asked for at a screen position."""
    typed = Signal(str)
    """Text was typed on the map, to find a note."""
    escaped = Signal()
    """Escape was pressed and there was nothing to clear."""
    camera_changed = Signal()

    _top_px = 0
    """Where the top of the view is in the window."""
    _parts: SessionParts | None = None
    """What shows the session, None for none; pyqtgraph resizes the view in its constructor."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        install_interface()
        super().__init__(parent, background=None)
        # The item paints every pixel itself, so nothing needs to be painted or cached below it.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setOptimizationFlag(self.OptimizationFlag.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("Map of notes"))
        self.setAccessibleDescription(translate("No map is open."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Letters that are made by several keys are typed too.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setFrameShape(self.Shape.NoFrame)
        self._theme = theme

    def set_session(self, session: Session | None) -> None:
        """Show the map of a session from now on, or none."""
        if self._parts is not None:
            self._parts.delete(self)
            self._parts = None
            self.setAccessibleDescription(translate("No map is open."))
        if session is not None:
            self._parts = SessionParts(session, self, self._theme, self._show_camera)
            session.map_updated.connect(self._follow_update)
            session.positions.changed.connect(self.item.update)
            self._parts.auto_fit.start()

    @property
    def session(self) -> Session:
        """The session whose map is shown."""
        return self._shown.session

    @property
    def item(self) -> MapItem:
        """The item that paints the map."""
        return self._shown.item

    @property
    def hovering(self) -> Hovering:
        """What shows the node or link that the pointer is on."""
        return self._shown.hovering

    @property
    def highlight_animator(self) -> HighlightAnimator:
        """What is highlighted on the map."""
        return self._shown.highlight_animator

    @property
    def camera(self) -> Camera:
        """The part of the map that is in view."""
        return self._shown.item.camera

    @property
    def is_fitted(self) -> bool:
        """Whether all that is shown is kept in view; the user's own moves end this."""
        return self._shown.auto_fit.following > 0

    @property
    def is_moving(self) -> bool:
        """Whether the camera is being moved by an animation."""
        return self._shown.controls.is_moving

    @property
    def notes_in_view(self) -> NotesInView | None:
        """The notes that assistive technology is shown, None while no map is."""
        return None if self._parts is None else self._parts.notes_in_view

    @property
    def _shown(self) -> SessionParts:
        assert self._parts is not None, "no map is shown"
        return self._parts

    def set_theme(self, theme: Theme) -> None:
        """Show the map in the colours of another theme."""
        self._theme = theme
        if self._parts is not None:
            self._parts.item.set_theme(theme)
            # The letters may have another size, and the picture with them.
            self._parts.auto_fit.resize()

    def fit_camera(self) -> Camera:
        """Return the camera that shows everything that is included on the map."""
        return self._shown.auto_fit.camera()

    def fit(self, *, animated: bool = True) -> None:
        """Show the whole map, or what a filter includes of it, and keep that in view."""
        self._shown.auto_fit.fit(FIT_MS if animated else 0)

    def set_covered(self, height_px: int) -> None:
        """Fit the map above this height at the bottom from now on, which a notice covers."""
        if self._parts is not None:
            self._parts.auto_fit.set_covered(height_px)

    def fit_nodes(self, ids: Collection[str]) -> None:
        """Zoom to some nodes, as close as they fit but not closer than is useful."""
        if not self._shown.auto_fit.awaits_layout:
            self._shown.controls.fit_nodes(ids)

    def show_whole(self, ids: Collection[str]) -> None:
        """Zoom to some nodes unless all of them are in view, and large enough there."""
        if not self._shown.auto_fit.awaits_layout:
            self._shown.controls.show_whole(ids)

    def move_camera(self, x: float, y: float, scale: float, *, animated: bool = True) -> None:
        """Centre the view on a point of the map at a zoom, in pixels per map unit."""
        self._shown.controls.move_to(x, y, scale, animated=animated)

    def centre_on(self, id_: str) -> None:
        """Move a node to the middle of the view."""
        if not self._shown.auto_fit.awaits_layout:
            self._shown.controls.centre_on(id_)

    def fly_to(self, id_: str) -> None:
        """Fly to a node, close enough to distinguish it from its neighbours."""
        if not self._shown.auto_fit.awaits_layout:
            self._shown.controls.fly_to(id_)

    def reveal(self, id_: str) -> None:
        """Bring a node into view if it is outside."""
        if not self._shown.auto_fit.awaits_layout:
            self._shown.controls.reveal(id_)

    def reveal_ghost(self, id_: str) -> None:
        """Bring the ghost of a note that is gone into view if it is outside."""
        position = ghost_position(self.session, id_)
        if position is not None and not self._shown.auto_fit.awaits_layout:
            self._shown.controls.reveal_point(position)

    def zoom(self, factor: float, pixel: QPointF | None = None, duration_ms: int = ZOOM_MS) -> None:
        """Zoom by a factor around a pixel, by default the middle of the view."""
        at = None if pixel is None else picture_pixel(pixel)
        self._shown.controls.zoom(factor, at, duration_ms)

    def pan(self, right: float, down: float, duration_ms: int = 0) -> None:
        """Move the view by pixels."""
        moved = picture_pixel(QPointF(right, down))
        self._shown.controls.pan(moved.x(), moved.y(), duration_ms)

    def map_position(self, pixel: QPointF) -> tuple[float, float]:
        """Return the map position at a pixel."""
        return self.camera.to_map(*picture_pixel(pixel).toTuple())

    def node_at(self, pixel: QPointF) -> str | None:
        """Return the id of the node at a pixel: its dot, the nearest of several, or its name."""
        pixel = picture_pixel(pixel)
        found = pick_node(self.session, self.camera, pixel)
        drawn = self.item.drawn_labels
        if found is None and drawn is not None:
            number = drawn.node_at(pixel.x(), pixel.y())
            found = self.session.vault_map.topology.ids[number] if number >= 0 else None
        return found

    def ghost_at(self, pixel: QPointF) -> str | None:
        """Return the id of the ghost at a pixel: its ring, or its name; None below a node."""
        marks, at = self.session.view_state.result.comparison, picture_pixel(pixel)
        if marks is None:
            return None
        found = pick_ghost(self.session, self.camera, at, 1)
        if found < 0 and self.node_at(pixel) is None:
            found = pick_ghost(self.session, self.camera, at, NODE_PICK_RADIUS_PX)
            drawn = self.item.drawn_labels
            if found < 0 and drawn is not None:
                found = drawn.ghost_at(at.x(), at.y())
        if not 0 <= found < len(marks.ghost_ids):
            return None
        id_ = marks.ghost_ids[found]
        return None if self.session.has_node(id_) else id_

    def region_at(self, pixel: QPointF, *, name_only: bool = False) -> int:
        """Return the region whose name, or else land, is at a pixel; `NO_AREA` for none."""
        drawn, pixel = self.item.drawn_labels, picture_pixel(pixel)
        named = drawn.region_at(pixel.x(), pixel.y()) if drawn is not None else NO_AREA
        if named != NO_AREA or name_only:
            return named
        return pick_land(self.session, self.camera, pixel)

    def edge_at(self, pixel: QPointF) -> tuple[str, str] | None:
        """Return the ids of the two ends of the edge at a pixel, when zoomed in far enough."""
        pixel = picture_pixel(pixel)
        if self.session.view_state.result.is_layered_map:
            ends = self.item.layered_link_at(self.camera, pixel.x(), pixel.y())
            ids = self.session.vault_map.topology.ids
            return None if ends is None else (ids[ends[0]], ids[ends[1]])
        return pick_edge(self.session, self.camera, pixel)

    def strand_at(self, pixel: QPointF) -> tuple[int, int] | None:
        """Return the numbers of the two areas whose strand is at a pixel, when far away."""
        return pick_strand(self.session, self.camera, picture_pixel(pixel))

    def legend_at(self, pixel: QPointF) -> LegendSpot | None:
        """Return what of a legend is at a pixel, None for none."""
        return self.item.legend_at(*picture_pixel(pixel).toTuple())

    def toggle_legend(self) -> None:
        """Show all entries of the legend of colours, or the first ones again."""
        self.item.toggle_legend()

    @property
    def legend_places(self) -> list[QRect]:
        """Where legends are drawn, in pixels of the view."""
        letters = text_scale()
        boxes = self.item.legend_boxes if self._parts is not None else []
        return [
            QRectF(box.topLeft() * letters, box.size() * letters).toAlignedRect() for box in boxes
        ]

    def pixel_of(self, id_: str) -> QPoint | None:
        """Return the pixel of a node, None for one that is not on the map."""
        position = self.session.position_of(self.session.drawn_as(id_))
        if position is None:
            return None
        return (QPointF(*self.camera.to_pixel(*position)) * text_scale()).toPoint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top_px = self.mapTo(self.window(), QPoint()).y()
        moved_px, self._top_px = top_px - self._top_px, top_px
        if self._parts is None:
            return
        shrunk = event.oldSize() - event.size()
        if 0 < abs(moved_px) <= scaled(MAX_BAR_PX) and shrunk == QSize(0, moved_px):
            self._parts.auto_fit.keep_in_place(moved_px)
        else:
            self._parts.auto_fit.resize()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position(), 0)
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # While a map is open, Tab moves between notes instead of between widgets.
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and self._parts is not None:
                self.keyPressEvent(event)
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._parts is None or not self._parts.keyboard.press(event):
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._parts is not None and (text := event.commitString().strip()):
            self.typed.emit(text)
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return self._parts is not None
        return super().inputMethodQuery(query)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._parts is not None:
            self._parts.wheel.turn(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        if self._parts is not None:
            self.hovering.stop()
        super().leaveEvent(event)

    def stop_animation(self) -> None:
        """Stop a running camera animation, as when the user drags the map."""
        self._shown.auto_fit.let_go()
        self._shown.controls.stop()

    def request_menu(self, id_: str) -> None:
        """Ask for the context menu of a node, at the node; with an empty id, for the map's."""
        pixel = self.pixel_of(id_) if id_ else self.rect().center()
        if pixel is not None:
            self.menu_requested.emit(id_, self.mapToGlobal(pixel))

    def _follow_update(self, update: MapUpdate) -> None:
        """Show the map after the vault changed on disk; removed notes fade away."""
        parts = self._shown
        parts.keyboard.reset_cycle()
        parts.item.fade_out_removed(update)
        parts.highlight_animator.reset()
        parts.item.update()

    def _set_camera(self, camera: Camera) -> None:
        self._shown.controls.set(camera)

    def _show_camera(self, camera: Camera) -> None:
        self.item.camera = camera
        self.item.update()
        self.camera_changed.emit()
