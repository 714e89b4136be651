"""MapView: the map in a pyqtgraph view, with camera, mouse and keyboard."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QNativeGestureEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from conceptmap.drawing.camera import Camera, fit
from conceptmap.drawing.paint import Emphasis
from conceptmap.drawing.style import Style
from conceptmap.ui.canvas.box import MapBox
from conceptmap.ui.canvas.item import MapItem
from conceptmap.ui.canvas.motion import CameraMotion, motion_wanted
from conceptmap.ui.workspace import Workspace

REACH = 6.0
"""A node answers to a pointer so many pixels beyond its edge."""

_LEAST, _MOST = 0.02, 4000.0
_FADE = 150  # milliseconds


class MapView(pg.GraphicsView):  # type: ignore[misc]
    """The map of the open vault."""

    activated = Signal(str)
    """A node was double-clicked, or Enter pressed on it."""
    menu_wanted = Signal(str, object)
    """The menu of a node is asked for, and where on the screen."""

    def __init__(self, workspace: Workspace, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=style.paper)
        self._workspace = workspace
        self._box = MapBox(self)
        self.setCentralItem(self._box)
        self.item = MapItem(workspace, style)
        self._box.addItem(self.item, ignoreBounds=True)
        self._motion = CameraMotion(self._set_camera, self)
        self._walk: tuple[str, int] | None = None
        self._strength = QVariantAnimation(self)
        self._strength.setDuration(_FADE)
        self._strength.valueChanged.connect(self._fade)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Map of the vault")
        self.setFrameShape(self.Shape.NoFrame)
        workspace.opened.connect(self._show_new)
        workspace.settled.connect(self._refit)
        workspace.vault_changed.connect(self._follow)
        workspace.places_changed.connect(self.item.update)
        workspace.areas_changed.connect(self.item.update)
        workspace.pins_changed.connect(self.item.update)
        workspace.selection_changed.connect(self._emphasise)
        workspace.hover_changed.connect(self._emphasise)
        self._fitted = True

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
        self.setBackground(QColor(style.paper))
        self.item.set_style(style)

    def fit(self, *, animated: bool = True) -> None:
        """Show the whole map."""
        self._fitted = True
        target = fit(self._workspace.places, self.width(), self.height())
        self._motion.go(self.camera, target, 250 if animated else 0)

    def centre(self, id_: str, *, least_scale: float = 0.0) -> None:
        """Bring a node to the middle of the view, at least at a scale in pixels a map unit."""
        place = self._workspace.place_of(id_)
        if place is not None:
            self._fitted = False
            scale = max(self.camera.scale, least_scale)
            self._motion.go(
                self.camera, self.camera._replace(x=place[0], y=place[1], scale=scale), 300
            )

    def reveal(self, id_: str) -> None:
        """Bring a node into view when it lies outside, or is too small to be seen."""
        place = self._workspace.place_of(id_)
        if place is None:
            return
        x, y = self.camera.pixels(np.array([place], np.float32))[0].tolist()
        margin = 60
        inside = margin < x < self.width() - margin and margin < y < self.height() - margin
        if not inside:
            self.centre(id_)

    def zoom(self, factor: float, at: QPointF | None = None, milliseconds: int = 140) -> None:
        """Zoom by a factor, with the place under a pixel (the middle) held still."""
        self._fitted = False
        start = self._motion.target or self.camera
        point = at or QPointF(self.width() / 2, self.height() / 2)
        scale = min(max(start.scale * factor, _LEAST), _MOST)
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
        chart = self._workspace.chart
        if chart is None or not len(self._workspace.places):
            return None
        x, y = self.camera.place(at.x(), at.y())
        offset = self._workspace.places - np.array([x, y], np.float32)
        away = np.hypot(offset[:, 0], offset[:, 1]) * self.camera.scale
        away -= chart.scene.radii * np.float32(self.camera.growth)
        nearest = int(away.argmin())
        return chart.topology.ids[nearest] if away[nearest] <= REACH else None

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
        key, more = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = 240 if more else 80
        moves = {
            Qt.Key.Key_Left: (-step, 0),
            Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
        }
        if event.modifiers() & (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
        elif key in moves:
            self.pan(*moves[Qt.Key(key)], milliseconds=120)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.6 if more and key != Qt.Key.Key_Plus else 1.25)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / 1.6 if key == Qt.Key.Key_Underscore else 1 / 1.25)
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key == Qt.Key.Key_Space and self._workspace.selection:
            self.centre(self._workspace.selection[-1])
        elif key == Qt.Key.Key_Escape:
            self._workspace.select()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._workspace.selection:
            self._walk = None
            self.activated.emit(self._workspace.selection[-1])
        elif key in (Qt.Key.Key_Menu, Qt.Key.Key_F10) and self._workspace.selection:
            self._ask_menu(self._workspace.selection[-1])
        elif key == Qt.Key.Key_P and self._workspace.selection:
            chosen = self._workspace.selection
            pinned = set(chosen) <= self._workspace.pinned
            (self._workspace.unpin if pinned else self._workspace.pin)(*chosen)
        elif key == Qt.Key.Key_Tab:
            self._walk_on(-1 if more else 1)
        elif key == Qt.Key.Key_Backtab:
            self._walk_on(-1)
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self._workspace.hover(None)
        super().leaveEvent(event)

    def stop_motion(self) -> None:
        """Give up a movement of the camera, as when a hand takes the map."""
        self._motion.stop()
        self._fitted = False

    def _ask_menu(self, id_: str) -> None:
        place = self._workspace.place_of(id_)
        if place is not None:
            x, y = self.camera.pixels(np.array([place], np.float32))[0].tolist()
            self.menu_wanted.emit(id_, self.mapToGlobal(QPointF(x, y).toPoint()))

    def _walk_on(self, by: int) -> None:
        """Select the next neighbour of the node the walk set out from, clockwise."""
        chart = self._workspace.chart
        assert chart is not None
        if not self._workspace.selection:
            if chart.topology.ids:
                self._workspace.select(chart.topology.ids[int(chart.scene.by_importance[0])])
                self.reveal(self._workspace.selection[-1])
            return
        here = self._workspace.selection[-1]
        anchor, index = self._walk or (here, -1 if by > 0 else 0)
        node = chart.numbers.get(anchor)
        if node is None:
            self._walk = None
            return
        around = chart.scene.neighbours(node)
        if not len(around):
            return
        offsets = self._workspace.places[around] - self._workspace.places[node]
        clockwise = around[np.argsort(np.arctan2(offsets[:, 0], offsets[:, 1]) % (2 * np.pi))]
        if index >= 0 and here != chart.topology.ids[int(clockwise[index % len(around)])] != anchor:
            # The selection was changed by other means: set out from there.
            self._walk = (here, -1 if by > 0 else 0)
            self._walk_on(by)
            return
        index = (index + by) % len(around)
        chosen = chart.topology.ids[int(clockwise[index])]
        self._workspace.select(chosen)
        self._walk = (anchor, index)
        self.reveal(chosen)

    def _follow(self) -> None:
        """Show a vault that has changed on the disk; what is gone fades away."""
        self._walk = None
        self._strength.stop()
        self.item.emphasis = Emphasis()
        self.item.fade_out_lost()
        self._emphasise()

    def _refit(self) -> None:
        """Keep the whole map in view as it settles, unless the user has taken the view."""
        if self._fitted:
            self.fit()

    def _show_new(self) -> None:
        self._walk = None
        self._motion.stop()
        self._strength.stop()
        self.item.emphasis = Emphasis()
        self._set_camera(fit(self._workspace.places, self.width(), self.height()))
        self._fitted = True
        self._emphasise()

    def _set_camera(self, camera: Camera) -> None:
        camera = camera._replace(width=float(self.width()), height=float(self.height()))
        self.item.camera = camera
        half_x, half_y = camera.width / camera.scale / 2, camera.height / camera.scale / 2
        self._box.setRange(
            xRange=(camera.x - half_x, camera.x + half_x),
            yRange=(camera.y - half_y, camera.y + half_y),
            padding=0,
        )
        self.item.update()

    def _emphasise(self) -> None:
        chart = self._workspace.chart
        if chart is None:
            return
        numbers = chart.numbers
        hovered = numbers.get(self._workspace.hovered or "", -1)
        selected = tuple(numbers[each] for each in self._workspace.selection if each in numbers)
        before = self.item.emphasis
        now = Emphasis(selected, hovered, before.strength)
        if now.focus < 0 <= before.focus:
            # The neighbourhood sinks back before it is forgotten.
            now = Emphasis(before.selected, before.hovered, before.strength)
            self._animate(0.0, Emphasis(selected, hovered, 0.0))
        elif now.focus >= 0 > before.focus:
            now = Emphasis(selected, hovered, 0.0)
            self._animate(1.0, None)
        elif now.focus >= 0:
            self._animate(1.0, None)
        self.item.emphasis = now
        self.item.update()

    def _animate(self, strength: float, after: Emphasis | None) -> None:
        self._strength.stop()
        self._after = after
        begin = self.item.emphasis.strength if self.item.emphasis.focus >= 0 else 0.0
        if not motion_wanted():
            begin = strength
        self._strength.setStartValue(begin)
        self._strength.setEndValue(strength)
        self._strength.start()

    def _fade(self, value: object) -> None:
        strength = float(value)  # type: ignore[arg-type]
        emphasis = self.item.emphasis
        if self._after is not None and strength <= 0.001:
            self.item.emphasis, self._after = self._after, None
        else:
            self.item.emphasis = Emphasis(emphasis.selected, emphasis.hovered, strength)
        self.item.update()
