"""The camera's movements: short, eased, and given up at once for another."""

from __future__ import annotations

from collections.abc import Callable
from math import cosh, exp, hypot, log, sinh, sqrt, tanh

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from conceptmap.render.camera import Camera
from conceptmap.ui.session.motion import motion_wanted

_CURVE = 1.3  # how far a flight rises for the way it goes
_SPEED = 0.0035  # of a flight, in its own measure, a millisecond
_LONGEST = 900  # milliseconds

Way = Callable[[float], Camera]
"""Gives the camera on the way, from 0 to 1."""


class CameraMotion(QObject):
    """Carries the camera to another view."""

    def __init__(self, moved: Callable[[Camera], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._to = Camera(0, 0, 1, 1, 1)
        self._way: Way = lambda _: self._to
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(lambda share: self._moved(self._way(float(share))))

    @property
    def target(self) -> Camera | None:
        """Where the camera is going, None when it stands still."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._to if running else None

    def go(self, start: Camera, end: Camera, milliseconds: int) -> None:
        """Move from one view to another near by."""
        self._begin(end, lambda share: between(start, end, share), milliseconds, "OutCubic")

    def fly(self, start: Camera, end: Camera) -> None:
        """Move to a view that may lie far away: out, over, and in again."""
        way, length = flight(start, end)
        milliseconds = min(max(round(length / _SPEED), 180), _LONGEST)
        self._begin(end, way, milliseconds, "InOutQuad")

    def stop(self) -> None:
        """Stay where the camera is."""
        self._animation.stop()

    def _begin(self, end: Camera, way: Way, milliseconds: int, curve: str) -> None:
        self._animation.stop()
        self._to, self._way = end, way
        if milliseconds <= 0 or not motion_wanted():
            self._moved(end)
            return
        self._animation.setDuration(milliseconds)
        self._animation.setEasingCurve(getattr(QEasingCurve.Type, curve))
        self._animation.start()


def between(start: Camera, end: Camera, share: float) -> Camera:
    """Give the view on the way from one to another.

    The scale grows by equal factors, and the one place that both views show at the same pixel
    stays there all the way, so that a zoom to the pointer holds still under it.
    """
    scale = start.scale * (end.scale / start.scale) ** share
    way = share
    if abs(end.scale / start.scale - 1) > 1e-3:
        way = (1 / start.scale - 1 / scale) / (1 / start.scale - 1 / end.scale)
    x = start.x + (end.x - start.x) * way
    y = start.y + (end.y - start.y) * way
    return Camera(x, y, scale, end.width, end.height)


def flight(start: Camera, end: Camera) -> tuple[Way, float]:
    """Give the way from one view to another along which the picture moves evenly; and its length.

    Source: van Wijk and Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003.
    """
    first, last = start.width / start.scale, end.width / end.scale
    distance = hypot(end.x - start.x, end.y - start.y)
    if distance < 1e-3 * min(first, last):
        length = abs(log(last / first)) / _CURVE
        return lambda share: between(start, end, share), length
    square = _CURVE * _CURVE

    def turning(width: float, sign: float) -> float:
        b = (last**2 - first**2 + sign * square**2 * distance**2) / (2 * width * square * distance)
        return log(-b + sqrt(b * b + 1)) if b < 1e6 else -log(2 * b)

    begin, finish = turning(first, 1.0), turning(last, -1.0)
    length = (finish - begin) / _CURVE

    def way(share: float) -> Camera:
        at = _CURVE * length * share + begin
        gone = first / square * (cosh(begin) * tanh(at) - sinh(begin)) / distance
        width = first * cosh(begin) / cosh(at)
        gone, width = (1.0, last) if share >= 1 else (gone, width)
        x = start.x + (end.x - start.x) * gone
        y = start.y + (end.y - start.y) * gone
        return Camera(x, y, end.width / max(width, exp(-30)), end.width, end.height)

    return way, abs(length)
