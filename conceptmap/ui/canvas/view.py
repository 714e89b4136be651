"""MapView: the map in a pyqtgraph view, with its camera."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.picking import edge_at, node_at
from conceptmap.render.theme import Theme
from conceptmap.ui.canvas.accessibility import AccessibleDescription
from conceptmap.ui.canvas.camera_motion import CameraAnimation
from conceptmap.ui.canvas.highlight import HighlightAnimator
from conceptmap.ui.canvas.item import MapItem
from conceptmap.ui.canvas.keyboard import KeyboardControls
from conceptmap.ui.canvas.mouse import MapViewBox
from conceptmap.ui.session.session import Session

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate

MIN_SCALE, MAX_SCALE = 0.02, 4000.0
"""The range of the zoom, in pixels a map unit."""

READABLE_SCALE = 42.0
"""From this zoom on, in pixels a map unit, a note that is flown to can be told from others."""


class MapView(pg.GraphicsView):  # type: ignore[misc]
    """The map of the open vault."""

    activated = Signal(str)
    """A node was double-clicked, or Enter pressed on it."""
    menu_requested = Signal(str, QPoint)
    """The menu of a node is asked for, empty for the map's, and where on the screen."""
    typed = Signal(str)
    """Letters were typed on the map: something is looked for."""
    escaped = Signal()
    """Escape was pressed where there is nothing to clear."""
    camera_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        # The item paints every pixel itself: nothing is to be painted or kept beneath it.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setOptimizationFlag(self.OptimizationFlag.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._session = session
        self._view_box = MapViewBox(self)
        self.setCentralItem(self._view_box)
        self.highlight_animator = HighlightAnimator(session, self)
        self._accessible_description = AccessibleDescription(session, self)
        self.item = MapItem(session, self.highlight_animator, theme)
        # Not among the box's plotted items: the map has a camera of its own, and works in pixels.
        self.item.setParentItem(self._view_box)
        self._camera_animation = CameraAnimation(self._set_camera, self)
        self._keyboard = KeyboardControls(self)
        self._keeps_fit = True
        self._labels_fitted = True
        self._fit_cache: tuple[tuple[object, ...], tuple[int, int], Camera] = (
            (None,) * 4,
            (0, 0),
            self.camera,
        )
        """What the camera that shows all was worked out for, and the camera."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        session.opened.connect(self._show_vault)
        session.settled.connect(self._refit)
        session.map_updated.connect(self._follow_update)
        session.positions.changed.connect(self._follow_positions)
        session.view_state.changed.connect(self.item.update)
        session.view_state.changed.connect(self._fit_region_labels)
        session.view_state.settings_changed.connect(self.item.update)
        session.positions.pins_changed.connect(self.item.update)

    @property
    def session(self) -> Session:
        """What the map shows."""
        return self._session

    @property
    def camera(self) -> Camera:
        """Which part of the map is to be seen."""
        return self.item.camera

    def set_theme(self, theme: Theme) -> None:
        """Show the map in another theme."""
        self.item.set_theme(theme)

    def fit_camera(self) -> Camera:
        """Give the camera that shows all that is shown of the map."""
        viewing = self._session.view_state
        of = (
            self._session.node_positions,
            viewing.node_styles,
            viewing.geometry,
            self._session.positions.is_subset,
        )
        size = self.width(), self.height()
        known, known_size, camera = self._fit_cache
        if known_size != size or not all(map(is_, known, of)):
            camera = self._compute_fit_camera()
            self._fit_cache = of, size, camera
        return camera

    def _compute_fit_camera(self) -> Camera:
        relief = self._session.view_state.geometry
        # A part that is laid out by itself has few regions, and at first the names of all.
        whole = relief is not None and not self._session.positions.is_subset
        names = relief.labels.region_boxes if relief is not None and whole else ()
        return fit_camera(self._shown_positions(), self.width(), self.height(), labels=names)

    def fit(self, *, animated: bool = True) -> None:
        """Show the whole map."""
        self._keeps_fit = True
        self._camera_animation.move(self.camera, self.fit_camera(), 250 if animated else 0)

    def fit_nodes(self, ids: tuple[str, ...]) -> None:
        """Show some nodes, as large as they fit."""
        chart = self._session.vault_map
        numbers = [chart.index_of[id_] for id_ in ids if id_ in chart.index_of] if chart else []
        if numbers:
            self._keeps_fit = False
            target = fit_camera(
                self._session.node_positions[numbers], self.width(), self.height(), 90
            )
            scale = min(target.scale, max(self.camera.scale, 2 * READABLE_SCALE))
            self._camera_animation.fly(self.camera, target._replace(scale=scale))

    def move_camera(self, x: float, y: float, scale: float, *, animated: bool = True) -> None:
        """Look at a place of the map at a zoom."""
        self._keeps_fit = False
        target = self.camera._replace(x=x, y=y, scale=min(max(scale, MIN_SCALE), MAX_SCALE))
        if animated:
            self._camera_animation.fly(self.camera, target)
        else:
            self._camera_animation.stop()
            self._set_camera(target)

    def centre_on(self, id_: str) -> None:
        """Bring a node to the middle of the view."""
        place = self._session.position_of(id_)
        if place is not None:
            self._keeps_fit = False
            target = self.camera._replace(x=place[0], y=place[1])
            self._camera_animation.move(self.camera, target, 300)

    def fly_to(self, id_: str) -> None:
        """Fly to a node, near enough to tell it from others."""
        place = self._session.position_of(id_)
        if place is not None:
            self.move_camera(*place, max(self.camera.scale, READABLE_SCALE))

    def reveal(self, id_: str) -> None:
        """Bring a node into view when it lies outside."""
        place = self._session.position_of(id_)
        if place is None:
            return
        camera = self._camera_animation.target or self.camera
        x, y = camera.to_pixel(*place)
        margin = 60
        inside = margin < x < self.width() - margin and margin < y < self.height() - margin
        if not inside:
            self.centre_on(id_)

    def zoom(self, factor: float, pixel: QPointF | None = None, duration_ms: int = 140) -> None:
        """Zoom by a factor, with the place under a pixel (the middle) held still."""
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
        """Move the view over the map by pixels."""
        self._keeps_fit = False
        start = self._camera_animation.target or self.camera
        target = start._replace(x=start.x + right / start.scale, y=start.y - down / start.scale)
        self._camera_animation.move(self.camera, target, duration_ms)

    def node_at(self, pixel: QPointF) -> str | None:
        """Give the node at a pixel: of several the one whose edge is nearest."""
        workspace, chart = self._session, self._session.vault_map
        looks = workspace.view_state.node_styles
        if (
            chart is None
            or looks is None
            or len(workspace.node_positions) != len(chart.topology.ids)
        ):
            return None
        found = node_at(
            chart.scene,
            workspace.node_positions,
            self.camera,
            pixel.x(),
            pixel.y(),
            node_size=workspace.view_state.settings.display.node_size,
            opacities=looks.opacities,
        )
        return chart.topology.ids[found] if found >= 0 else None

    def edge_at(self, pixel: QPointF) -> tuple[str, str] | None:
        """Give the two nodes of the link at a pixel, where links can be told apart."""
        workspace, chart = self._session, self._session.vault_map
        looks = workspace.view_state.node_styles
        if (
            chart is None
            or looks is None
            or len(workspace.node_positions) != len(chart.topology.ids)
        ):
            return None
        found = edge_at(
            chart.scene,
            workspace.node_positions,
            self.camera,
            pixel.x(),
            pixel.y(),
            opacities=looks.opacities,
        )
        if found < 0:
            return None
        first, second = chart.scene.edges[found].tolist()
        return chart.topology.ids[first], chart.topology.ids[second]

    def pixel_of(self, id_: str) -> QPoint | None:
        """Give the pixel of the view that a node is at."""
        place = self._session.position_of(id_)
        if place is None:
            return None
        x, y = self.camera.to_pixel(*place)
        return QPoint(round(x), round(y))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not hasattr(self, "_motion"):
            return
        self._camera_animation.stop()
        if self._keeps_fit and self._session.vault_map is not None:
            self.fit(animated=False)
        else:
            self._set_camera(self.camera)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position(), 0)
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # Tab walks the map instead of the window while there is something to walk.
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and self._session.vault_map is not None:
                self.keyPressEvent(event)
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self._session.selection.set_hovered(None)
        super().leaveEvent(event)

    def stop_animation(self) -> None:
        """Give up a movement of the camera, as when a hand takes the map."""
        self._camera_animation.stop()
        self._keeps_fit = False

    def request_menu(self, id_: str) -> None:
        """Ask for the menu of a node, where it is on the screen."""
        if (at := self.pixel_of(id_)) is not None:
            self.menu_requested.emit(id_, self.mapToGlobal(at))

    def _shown_positions(self) -> np.ndarray:
        looks, places = self._session.view_state.node_styles, self._session.node_positions
        # Looks may be those of the chart before.
        known = looks is not None and len(looks.colours) == len(places)
        return looks.visible_positions(places) if looks is not None and known else places

    def _follow_positions(self) -> None:
        """Follow places as they move: while the whole map is shown it stays in view."""
        if (
            self._keeps_fit
            and self._camera_animation.target is None
            and self._session.positions.is_animating
        ):
            self._set_camera(self.fit_camera())
        self.item.update()

    def _follow_update(self, change: MapUpdate) -> None:
        """Show a vault that has changed on the disk; what is gone fades away."""
        self._keyboard.reset_cycle()
        self.item.fade_out_removed(change)
        self.highlight_animator.reset()
        self.item.update()

    def _refit(self) -> None:
        """Keep the whole map in view as it settles, unless the user has taken the view."""
        if self._keeps_fit:
            self.fit()

    def _fit_region_labels(self) -> None:
        """Bring the regions' names into view, which come after a map that is new."""
        if (
            self._keeps_fit
            and not self._labels_fitted
            and self._session.view_state.geometry is not None
        ):
            self._labels_fitted = True
            self.fit()

    def _show_vault(self) -> None:
        self._labels_fitted = self._session.view_state.geometry is not None
        self._keyboard.reset_cycle()
        self._camera_animation.stop()
        self.highlight_animator.reset()
        self._set_camera(self.fit_camera())
        self._keeps_fit = True

    def _set_camera(self, camera: Camera) -> None:
        camera = camera._replace(width=float(self.width()), height=float(self.height()))
        self.item.camera = camera
        self.item.update()
        self.camera_changed.emit()
