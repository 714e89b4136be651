"""The camera's movements: short, eased, and given up at once for another."""

from __future__ import annotations

from collections.abc import Callable
from math import cosh, exp, hypot, log, sinh, sqrt, tanh

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from conceptmap.render.camera import Camera
from conceptmap.ui.session.motion import animations_enabled

_ZOOM_CURVATURE = 1.3  # how far a flight rises for the way it goes
_FLIGHT_SPEED_PER_MS = 0.0035  # of a flight, in its own measure, a millisecond
_MAX_FLIGHT_MS = 900  # milliseconds

CameraPath = Callable[[float], Camera]
"""Gives the camera on the way, from 0 to 1."""


class CameraAnimation(QObject):
    """Carries the camera to another view."""

    def __init__(self, on_move: Callable[[Camera], None], parent: QObject) -> None:
        super().__init__(parent)
        self._on_move = on_move
        self._end = Camera(0, 0, 1, 1, 1)
        self._path: CameraPath = lambda _: self._end
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(lambda share: self._on_move(self._path(float(share))))

    @property
    def target(self) -> Camera | None:
        """Where the camera is going, None when it stands still."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._end if running else None

    def move(self, start: Camera, end: Camera, duration_ms: int) -> None:
        """Move from one view to another near by."""
        self._start(end, lambda share: interpolate(start, end, share), duration_ms, "OutCubic")

    def fly(self, start: Camera, end: Camera) -> None:
        """Move to a view that may lie far away: out, over, and in again."""
        way, length = flight_path(start, end)
        milliseconds = min(max(round(length / _FLIGHT_SPEED_PER_MS), 180), _MAX_FLIGHT_MS)
        self._start(end, way, milliseconds, "InOutQuad")

    def stop(self) -> None:
        """Stay where the camera is."""
        self._animation.stop()

    def _start(self, end: Camera, path: CameraPath, duration_ms: int, easing: str) -> None:
        self._animation.stop()
        self._end, self._path = end, path
        if duration_ms <= 0 or not animations_enabled():
            self._on_move(end)
            return
        self._animation.setDuration(duration_ms)
        self._animation.setEasingCurve(getattr(QEasingCurve.Type, easing))
        self._animation.start()


def interpolate(start: Camera, end: Camera, progress: float) -> Camera:
    """Give the view on the way from one to another.

    The scale grows by equal factors, and the one place that both views show at the same pixel
    stays there all the way, so that a zoom to the pointer holds still under it.
    """
    scale = start.scale * (end.scale / start.scale) ** progress
    way = progress
    if abs(end.scale / start.scale - 1) > 1e-3:
        way = (1 / start.scale - 1 / scale) / (1 / start.scale - 1 / end.scale)
    x = start.x + (end.x - start.x) * way
    y = start.y + (end.y - start.y) * way
    return Camera(x, y, scale, end.width, end.height)


def flight_path(start: Camera, end: Camera) -> tuple[CameraPath, float]:
    """Give the way from one view to another along which the picture moves evenly; and its length.

    Source: van Wijk and Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003.
    """
    first, last = start.width / start.scale, end.width / end.scale
    distance = hypot(end.x - start.x, end.y - start.y)
    if distance < 1e-3 * min(first, last):
        length = abs(log(last / first)) / _ZOOM_CURVATURE
        return lambda share: interpolate(start, end, share), length
    square = _ZOOM_CURVATURE * _ZOOM_CURVATURE

    def turning(width: float, sign: float) -> float:
        b = (last**2 - first**2 + sign * square**2 * distance**2) / (2 * width * square * distance)
        return log(-b + sqrt(b * b + 1)) if b < 1e6 else -log(2 * b)

    begin, finish = turning(first, 1.0), turning(last, -1.0)
    length = (finish - begin) / _ZOOM_CURVATURE

    def way(share: float) -> Camera:
        at = _ZOOM_CURVATURE * length * share + begin
        gone = first / square * (cosh(begin) * tanh(at) - sinh(begin)) / distance
        width = first * cosh(begin) / cosh(at)
        gone, width = (1.0, last) if share >= 1 else (gone, width)
        x = start.x + (end.x - start.x) * gone
        y = start.y + (end.y - start.y) * gone
        return Camera(x, y, end.width / max(width, exp(-30)), end.width, end.height)

    return way, abs(length)
