"""MapView: the map in a pyqtgraph view, with its camera."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.theme import Theme
from conceptmap.ui.canvas.accessibility import AccessibleDescription
from conceptmap.ui.canvas.camera_motion import CameraAnimation
from conceptmap.ui.canvas.highlight import HighlightAnimator
from conceptmap.ui.canvas.item import MapItem
from conceptmap.ui.canvas.keyboard import KeyboardControls
from conceptmap.ui.canvas.map_queries import pick_edge, pick_node, whole_map_camera
from conceptmap.ui.canvas.mouse import MapViewBox
from conceptmap.ui.canvas.wheel import WheelControls
from conceptmap.ui.session.session import Session

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate

_Fit = tuple[tuple[object, ...], tuple[int, int], Camera]

MIN_SCALE, MAX_SCALE = 0.02, 4000.0
"""The limits of the zoom, in pixels per map unit."""

READABLE_SCALE = 42.0
"""The zoom at which neighbouring notes are clearly apart, in pixels per map unit."""

_NO_FIT: _Fit = ((None,) * 4, (0, 0), Camera(0, 0, 1, 1, 1))

_ZOOM_MS, _FIT_MS, _CENTRE_MS = 140, 250, 300
_REVEAL_MARGIN_PX = 60
_FIT_NODES_MARGIN_PX = 90


class _SessionParts:
    """The parts of a view that belong to a session; another session gets new ones."""

    def __init__(self, session: Session, view: MapView, theme: Theme) -> None:
        self.session = session
        self.view_box = MapViewBox(view)
        view.setCentralItem(self.view_box)
        self.highlight_animator = HighlightAnimator(session, view)
        self.accessible_description = AccessibleDescription(session, view)
        self.keyboard = KeyboardControls(view)
        self.wheel = WheelControls(view)
        self.item = MapItem(session, self.highlight_animator, theme)
        # Not added through the view box: the map has its own camera and paints in pixels.
        self.item.setParentItem(self.view_box)
        for signal in (
            session.view_state.changed,
            session.view_state.settings_changed,
            session.positions.pins_changed,
        ):
            signal.connect(self.item.update)

    def delete(self, view: MapView) -> None:
        """Remove everything from the view."""
        self.item.close()
        view.scene().removeItem(self.view_box)
        view.centralWidget = None
        for part in (self.highlight_animator, self.accessible_description, self.item):
            part.deleteLater()
        self.view_box.deleteLater()


class MapView(pg.GraphicsView):  # type: ignore[misc]
    """The map of the open vault."""

    activated = Signal(str)
    """A node was double-clicked, or Enter pressed on it."""
    menu_requested = Signal(str, QPoint)
    """The context menu of a node (empty id: of the map) is asked for at a screen position."""
    typed = Signal(str)
    """Text was typed on the map, to find a note."""
    escaped = Signal()
    """Escape was pressed and there was nothing to clear."""
    camera_changed = Signal()

    _parts: _SessionParts | None = None
    """What shows the session, None for none; pyqtgraph resizes the view in its constructor."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        # The item paints every pixel itself, so nothing needs to be painted or cached below it.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setOptimizationFlag(self.OptimizationFlag.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Map of notes")
        self.setAccessibleDescription("No map is open.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Letters that are made by several keys are typed too.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setFrameShape(self.Shape.NoFrame)
        self._theme = theme
        self._camera_animation = CameraAnimation(self._set_camera, self)
        self._keeps_fit = True
        """Whether the whole map is kept in view as it moves; the user's own moves end this."""
        self._labels_fitted = True
        """Whether the region labels of a new map have been brought into view."""
        self._fit_cache = _NO_FIT
        """What the last `fit_camera` was computed from, the size of the view, and the camera."""

    def set_session(self, session: Session | None) -> None:
        """Show the map of a session from now on, or none."""
        if self._parts is not None:
            self._camera_animation.stop()
            self._fit_cache = _NO_FIT
            self._parts.delete(self)
            self._parts = None
            self.setAccessibleDescription("No map is open.")
        if session is not None:
            self._parts = _SessionParts(session, self, self._theme)
            self._labels_fitted = session.view_state.geometry is not None
            self._keeps_fit = True
            session.settled.connect(self._refit)
            session.map_updated.connect(self._follow_update)
            session.positions.changed.connect(self._follow_positions)
            session.view_state.changed.connect(self._fit_region_labels)
            self._set_camera(self.fit_camera())

    @property
    def session(self) -> Session:
        """The session whose map is shown."""
        return self._shown.session

    @property
    def item(self) -> MapItem:
        """The item that paints the map."""
        return self._shown.item

    @property
    def highlight_animator(self) -> HighlightAnimator:
        """What is highlighted on the map."""
        return self._shown.highlight_animator

    @property
    def camera(self) -> Camera:
        """The part of the map that is in view."""
        return self._shown.item.camera

    @property
    def _shown(self) -> _SessionParts:
        assert self._parts is not None, "no map is shown"
        return self._parts

    def set_theme(self, theme: Theme) -> None:
        """Switch to another theme."""
        self._theme = theme
        if self._parts is not None:
            self._parts.item.set_theme(theme)

    def fit_camera(self) -> Camera:
        """Return the camera that shows everything visible on the map."""
        view_state = self.session.view_state
        inputs = (
            self.session.node_positions,
            view_state.node_styles,
            view_state.geometry,
            self.session.positions.is_subset,
        )
        size = self.width(), self.height()
        cached_inputs, cached_size, camera = self._fit_cache
        if cached_size != size or not all(map(is_, cached_inputs, inputs)):
            camera = whole_map_camera(self.session, *size)
            self._fit_cache = inputs, size, camera
        return camera

    def fit(self, *, animated: bool = True) -> None:
        """Show the whole map."""
        self._keeps_fit = True
        self._camera_animation.move(self.camera, self.fit_camera(), _FIT_MS if animated else 0)

    def fit_nodes(self, ids: tuple[str, ...]) -> None:
        """Zoom to some nodes, as close as they fit but not closer than is useful."""
        index_of = self.session.vault_map.index_of
        numbers = [index_of[id_] for id_ in ids if id_ in index_of]
        if numbers:
            self._keeps_fit = False
            positions = self.session.node_positions[numbers]
            target = fit_camera(positions, self.width(), self.height(), _FIT_NODES_MARGIN_PX)
            scale = min(target.scale, max(self.camera.scale, 2 * READABLE_SCALE))
            self._camera_animation.fly(self.camera, target._replace(scale=scale))

    def move_camera(self, x: float, y: float, scale: float, *, animated: bool = True) -> None:
        """Centre the view on a point of the map at a zoom, in pixels per map unit."""
        self._keeps_fit = False
        target = self.camera._replace(x=x, y=y, scale=min(max(scale, MIN_SCALE), MAX_SCALE))
        if animated:
            self._camera_animation.fly(self.camera, target)
        else:
            self._camera_animation.stop()
            self._set_camera(target)

    def centre_on(self, id_: str) -> None:
        """Move a node to the middle of the view."""
        position = self.session.position_of(id_)
        if position is not None:
            self._keeps_fit = False
            target = self.camera._replace(x=position[0], y=position[1])
            self._camera_animation.move(self.camera, target, _CENTRE_MS)

    def fly_to(self, id_: str) -> None:
        """Fly to a node, close enough to distinguish it from its neighbours."""
        position = self.session.position_of(id_)
        if position is not None:
            self.move_camera(*position, max(self.camera.scale, READABLE_SCALE))

    def reveal(self, id_: str) -> None:
        """Bring a node into view if it is outside."""
        position = self.session.position_of(id_)
        if position is None:
            return
        camera = self._camera_animation.target or self.camera
        x, y = camera.to_pixel(*position)
        margin = _REVEAL_MARGIN_PX
        inside = margin < x < self.width() - margin and margin < y < self.height() - margin
        if not inside:
            self.centre_on(id_)

    def zoom(
        self, factor: float, pixel: QPointF | None = None, duration_ms: int = _ZOOM_MS
    ) -> None:
        """Zoom by a factor around a pixel, by default the middle of the view."""
        self._keeps_fit = False
        start = self._camera_animation.target or self.camera
        point = pixel or QPointF(self.width() / 2, self.height() / 2)
        scale = min(max(start.scale * factor, MIN_SCALE), MAX_SCALE)
        x, y = start.to_map(point.x(), point.y())
        ratio = start.scale / scale
        target = start._replace(
            x=x + (start.x - x) * ratio, y=y + (start.y - y) * ratio, scale=scale
        )
        self._camera_animation.move(self.camera, target, duration_ms)

    def pan(self, right: float, down: float, duration_ms: int = 0) -> None:
        """Move the view by pixels."""
        self._keeps_fit = False
        start = self._camera_animation.target or self.camera
        target = start._replace(x=start.x + right / start.scale, y=start.y - down / start.scale)
        self._camera_animation.move(self.camera, target, duration_ms)

    def node_at(self, pixel: QPointF) -> str | None:
        """Return the id of the node at a pixel; of several, the one whose outline is nearest."""
        return pick_node(self.session, self.camera, pixel)

    def edge_at(self, pixel: QPointF) -> tuple[str, str] | None:
        """Return the ids of the two ends of the edge at a pixel, when zoomed in far enough."""
        return pick_edge(self.session, self.camera, pixel)

    def pixel_of(self, id_: str) -> QPoint | None:
        """Return the pixel of a node, None for one that is not on the map."""
        position = self.session.position_of(id_)
        if position is None:
            return None
        x, y = self.camera.to_pixel(*position)
        return QPoint(round(x), round(y))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._parts is None:
            return
        self._camera_animation.stop()
        if self._keeps_fit:
            self.fit(animated=False)
        else:
            self._set_camera(self.camera)

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
            self.session.selection.set_hovered(None)
        super().leaveEvent(event)

    def stop_animation(self) -> None:
        """Stop a running camera animation, as when the user drags the map."""
        self._camera_animation.stop()
        self._keeps_fit = False

    def request_menu(self, id_: str) -> None:
        """Ask for the context menu of a node, at the node."""
        if (pixel := self.pixel_of(id_)) is not None:
            self.menu_requested.emit(id_, self.mapToGlobal(pixel))

    def _follow_positions(self) -> None:
        """Repaint as nodes move; keep the whole map in view while the user has not moved it."""
        if (
            self._keeps_fit
            and self._camera_animation.target is None
            and self.session.positions.is_animating
        ):
            self._set_camera(self.fit_camera())
        self.item.update()

    def _follow_update(self, update: MapUpdate) -> None:
        """Show the map after the vault changed on disk; removed notes fade away."""
        parts = self._shown
        parts.keyboard.reset_cycle()
        parts.item.fade_out_removed(update)
        parts.highlight_animator.reset()
        parts.item.update()

    def _refit(self) -> None:
        """Fit the settled map, unless the user has moved the view."""
        if self._keeps_fit:
            self.fit()

    def _fit_region_labels(self) -> None:
        """Fit the region labels of a new map, which are placed after it is first shown."""
        if (
            self._keeps_fit
            and not self._labels_fitted
            and self.session.view_state.geometry is not None
        ):
            self._labels_fitted = True
            self.fit()

    def _set_camera(self, camera: Camera) -> None:
        camera = camera._replace(width=float(self.width()), height=float(self.height()))
        self.item.camera = camera
        self.item.update()
        self.camera_changed.emit()
