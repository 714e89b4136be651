"""MapView: the map in a pyqtgraph view, with its camera."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from conceptmap.render.camera import Camera, fit
from conceptmap.render.picking import edge_at, node_at
from conceptmap.render.theme import Style
from conceptmap.ui.canvas.accessibility import Speech
from conceptmap.ui.canvas.camera_motion import CameraMotion
from conceptmap.ui.canvas.highlight import Attention
from conceptmap.ui.canvas.item import MapItem
from conceptmap.ui.canvas.keyboard import Keys
from conceptmap.ui.canvas.mouse import MapBox
from conceptmap.ui.session.session import Workspace

if TYPE_CHECKING:
    from conceptmap.model.map_update import Change

LEAST, MOST = 0.02, 4000.0
"""The range of the zoom, in pixels a map unit."""

READABLE = 42.0
"""From this zoom on, in pixels a map unit, a note that is flown to can be told from others."""


class MapView(pg.GraphicsView):  # type: ignore[misc]
    """The map of the open vault."""

    activated = Signal(str)
    """A node was double-clicked, or Enter pressed on it."""
    menu_wanted = Signal(str, QPoint)
    """The menu of a node is asked for, empty for the map's, and where on the screen."""
    typed = Signal(str)
    """Letters were typed on the map: something is looked for."""
    left = Signal()
    """Escape was pressed where there is nothing to clear."""
    camera_changed = Signal()

    def __init__(self, workspace: Workspace, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        # The item paints every pixel itself: nothing is to be painted or kept beneath it.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setOptimizationFlag(self.OptimizationFlag.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._workspace = workspace
        self._box = MapBox(self)
        self.setCentralItem(self._box)
        self.attention = Attention(workspace, self)
        self._speech = Speech(workspace, self)
        self.item = MapItem(workspace, self.attention, style)
        # Not among the box's plotted items: the map has a camera of its own, and works in pixels.
        self.item.setParentItem(self._box)
        self._motion = CameraMotion(self._set_camera, self)
        self._keys = Keys(self)
        self._fitted = True
        self._named = True
        self._whole: tuple[tuple[object, ...], tuple[int, int], Camera] = (
            (None,) * 4,
            (0, 0),
            self.camera,
        )
        """What the camera that shows all was worked out for, and the camera."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        workspace.opened.connect(self._show_new)
        workspace.settled.connect(self._refit)
        workspace.vault_changed.connect(self._follow)
        workspace.arrangement.changed.connect(self._keep_up)
        workspace.viewing.changed.connect(self.item.update)
        workspace.viewing.changed.connect(self._fit_names)
        workspace.viewing.lens_changed.connect(self.item.update)
        workspace.arrangement.pins_changed.connect(self.item.update)

    @property
    def workspace(self) -> Workspace:
        """What the map shows."""
        return self._workspace

    @property
    def camera(self) -> Camera:
        """Which part of the map is to be seen."""
        return self.item.camera

    def set_style(self, style: Style) -> None:
        """Show the map in another theme."""
        self.item.set_style(style)

    def whole(self) -> Camera:
        """Give the camera that shows all that is shown of the map."""
        viewing = self._workspace.viewing
        of = (
            self._workspace.places,
            viewing.looks,
            viewing.relief,
            self._workspace.arrangement.apart,
        )
        size = self.width(), self.height()
        known, known_size, camera = self._whole
        if known_size != size or not all(map(is_, known, of)):
            camera = self._fitted_to_all()
            self._whole = of, size, camera
        return camera

    def _fitted_to_all(self) -> Camera:
        relief = self._workspace.viewing.relief
        # A part that is laid out by itself has few regions, and at first the names of all.
        whole = relief is not None and not self._workspace.arrangement.apart
        names = relief.names.spots if relief is not None and whole else ()
        return fit(self._seen_places(), self.width(), self.height(), names=names)

    def fit(self, *, animated: bool = True) -> None:
        """Show the whole map."""
        self._fitted = True
        self._motion.go(self.camera, self.whole(), 250 if animated else 0)

    def fit_nodes(self, ids: tuple[str, ...]) -> None:
        """Show some nodes, as large as they fit."""
        chart = self._workspace.chart
        numbers = [chart.numbers[id_] for id_ in ids if id_ in chart.numbers] if chart else []
        if numbers:
            self._fitted = False
            target = fit(self._workspace.places[numbers], self.width(), self.height(), 90)
            scale = min(target.scale, max(self.camera.scale, 2 * READABLE))
            self._motion.fly(self.camera, target._replace(scale=scale))

    def look_from(self, x: float, y: float, scale: float, *, animated: bool = True) -> None:
        """Look at a place of the map at a zoom."""
        self._fitted = False
        target = self.camera._replace(x=x, y=y, scale=min(max(scale, LEAST), MOST))
        if animated:
            self._motion.fly(self.camera, target)
        else:
            self._motion.stop()
            self._set_camera(target)

    def centre(self, id_: str) -> None:
        """Bring a node to the middle of the view."""
        place = self._workspace.place_of(id_)
        if place is not None:
            self._fitted = False
            target = self.camera._replace(x=place[0], y=place[1])
            self._motion.go(self.camera, target, 300)

    def fly_to(self, id_: str) -> None:
        """Fly to a node, near enough to tell it from others."""
        place = self._workspace.place_of(id_)
        if place is not None:
            self.look_from(*place, max(self.camera.scale, READABLE))

    def reveal(self, id_: str) -> None:
        """Bring a node into view when it lies outside."""
        place = self._workspace.place_of(id_)
        if place is None:
            return
        camera = self._motion.target or self.camera
        x, y = camera.pixel(*place)
        margin = 60
        inside = margin < x < self.width() - margin and margin < y < self.height() - margin
        if not inside:
            self.centre(id_)

    def zoom(self, factor: float, at: QPointF | None = None, milliseconds: int = 140) -> None:
        """Zoom by a factor, with the place under a pixel (the middle) held still."""
        self._fitted = False
        start = self._motion.target or self.camera
        point = at or QPointF(self.width() / 2, self.height() / 2)
        scale = min(max(start.scale * factor, LEAST), MOST)
        x, y = start.place(point.x(), point.y())
        ratio = start.scale / scale
        target = start._replace(
            x=x + (start.x - x) * ratio, y=y + (start.y - y) * ratio, scale=scale
        )
        self._motion.go(self.camera, target, milliseconds)

    def pan(self, right: float, down: float, milliseconds: int = 0) -> None:
        """Move the view over the map by pixels."""
        self._fitted = False
        start = self._motion.target or self.camera
        target = start._replace(x=start.x + right / start.scale, y=start.y - down / start.scale)
        self._motion.go(self.camera, target, milliseconds)

    def node_at(self, at: QPointF) -> str | None:
        """Give the node at a pixel: of several the one whose edge is nearest."""
        workspace, chart = self._workspace, self._workspace.chart
        looks = workspace.viewing.looks
        if chart is None or looks is None or len(workspace.places) != len(chart.topology.ids):
            return None
        found = node_at(
            chart.scene,
            workspace.places,
            self.camera,
            at.x(),
            at.y(),
            size=workspace.viewing.lens.display.node_size,
            strengths=looks.shown,
        )
        return chart.topology.ids[found] if found >= 0 else None

    def edge_at(self, at: QPointF) -> tuple[str, str] | None:
        """Give the two nodes of the link at a pixel, where links can be told apart."""
        workspace, chart = self._workspace, self._workspace.chart
        looks = workspace.viewing.looks
        if chart is None or looks is None or len(workspace.places) != len(chart.topology.ids):
            return None
        found = edge_at(
            chart.scene, workspace.places, self.camera, at.x(), at.y(), strengths=looks.shown
        )
        if found < 0:
            return None
        first, second = chart.scene.edges[found].tolist()
        return chart.topology.ids[first], chart.topology.ids[second]

    def on_screen(self, id_: str) -> QPoint | None:
        """Give the pixel of the view that a node is at."""
        place = self._workspace.place_of(id_)
        if place is None:
            return None
        x, y = self.camera.pixel(*place)
        return QPoint(round(x), round(y))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not hasattr(self, "_motion"):
            return
        self._motion.stop()
        if self._fitted and self._workspace.chart is not None:
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
            if tab and self._workspace.chart is not None:
                self.keyPressEvent(event)
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self._workspace.spotlight.hover(None)
        super().leaveEvent(event)

    def stop_motion(self) -> None:
        """Give up a movement of the camera, as when a hand takes the map."""
        self._motion.stop()
        self._fitted = False

    def ask_menu(self, id_: str) -> None:
        """Ask for the menu of a node, where it is on the screen."""
        if (at := self.on_screen(id_)) is not None:
            self.menu_wanted.emit(id_, self.mapToGlobal(at))

    def _seen_places(self) -> np.ndarray:
        looks, places = self._workspace.viewing.looks, self._workspace.places
        # Looks may be those of the chart before.
        known = looks is not None and len(looks.of) == len(places)
        return looks.shown_of(places) if looks is not None and known else places

    def _keep_up(self) -> None:
        """Follow places as they move: while the whole map is shown it stays in view."""
        if self._fitted and self._motion.target is None and self._workspace.arrangement.gliding:
            self._set_camera(self.whole())
        self.item.update()

    def _follow(self, change: Change) -> None:
        """Show a vault that has changed on the disk; what is gone fades away."""
        self._keys.forget_walk()
        self.item.fade_out_lost(change)
        self.attention.reset()
        self.item.update()

    def _refit(self) -> None:
        """Keep the whole map in view as it settles, unless the user has taken the view."""
        if self._fitted:
            self.fit()

    def _fit_names(self) -> None:
        """Bring the regions' names into view, which come after a map that is new."""
        if self._fitted and not self._named and self._workspace.viewing.relief is not None:
            self._named = True
            self.fit()

    def _show_new(self) -> None:
        self._named = self._workspace.viewing.relief is not None
        self._keys.forget_walk()
        self._motion.stop()
        self.attention.reset()
        self._set_camera(self.whole())
        self._fitted = True

    def _set_camera(self, camera: Camera) -> None:
        camera = camera._replace(width=float(self.width()), height=float(self.height()))
        self.item.camera = camera
        self.item.update()
        self.camera_changed.emit()
