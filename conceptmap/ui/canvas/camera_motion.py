"""Animate the camera. A new animation replaces a running one."""

from __future__ import annotations

from collections.abc import Callable
from math import cosh, exp, hypot, log, sinh, sqrt, tanh

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from conceptmap.render.camera import Camera
from conceptmap.ui.motion import animations_enabled

_ZOOM_CURVATURE = 1.3
"""How far a flight zooms out for the distance it covers: rho in van Wijk and Nuij."""

_FLIGHT_SPEED_PER_MS = 0.0035
"""Length of the flight path, in the units of `flight_path`, covered in a millisecond."""

_MIN_FLIGHT_MS, _MAX_FLIGHT_MS = 180, 900

CameraPath = Callable[[float], Camera]
"""Maps progress, from 0 to 1, to a camera."""


class CameraAnimation(QObject):
    """Moves the camera from one view to another and calls `on_move` for each frame."""

    def __init__(self, on_move: Callable[[Camera], None], parent: QObject) -> None:
        super().__init__(parent)
        self._on_move = on_move
        self._end = Camera(0, 0, 1, 1, 1)
        self._path: CameraPath = lambda _: self._end
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(
            lambda progress: self._on_move(self._path(float(progress)))
        )

    @property
    def target(self) -> Camera | None:
        """The camera at the end of the running animation, None when none is running."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._end if running else None

    def move(self, start: Camera, end: Camera, duration_ms: int) -> None:
        """Move to a nearby view. A duration of 0 jumps there."""
        self._start(
            end, lambda progress: interpolate(start, end, progress), duration_ms, "OutCubic"
        )

    def fly(self, start: Camera, end: Camera) -> None:
        """Move to a view that may be far away: zoom out, across, and in again."""
        path, length = flight_path(start, end)
        duration_ms = round(length / _FLIGHT_SPEED_PER_MS)
        self._start(end, path, min(max(duration_ms, _MIN_FLIGHT_MS), _MAX_FLIGHT_MS), "InOutQuad")

    def stop(self) -> None:
        """Stop where the camera is."""
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


def zoomed(camera: Camera, scale: float, px: float, py: float) -> Camera:
    """Return a camera at another scale that shows the same point of the map at a pixel."""
    x, y = camera.to_map(px, py)
    ratio = camera.scale / scale
    return camera._replace(x=x + (camera.x - x) * ratio, y=y + (camera.y - y) * ratio, scale=scale)


def interpolate(start: Camera, end: Camera, progress: float) -> Camera:
    """Return a camera between two others.

    The scale changes by equal factors. The point of the map that both views show at the same
    pixel keeps that pixel throughout, so zooming around the pointer does not drift.
    """
    scale = start.scale * (end.scale / start.scale) ** progress
    fraction = progress
    if abs(end.scale / start.scale - 1) > 1e-3:
        fraction = (1 / start.scale - 1 / scale) / (1 / start.scale - 1 / end.scale)
    x = start.x + (end.x - start.x) * fraction
    y = start.y + (end.y - start.y) * fraction
    return Camera(x, y, scale, end.width, end.height)


def flight_path(start: Camera, end: Camera) -> tuple[CameraPath, float]:
    """Return the smoothest path between two views, and its length.

    Source: van Wijk and Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003.
    """
    # The names u, w and rho are those of the paper; widths are in map units.
    first_w, last_w = start.width / start.scale, end.width / end.scale
    distance = hypot(end.x - start.x, end.y - start.y)
    if distance < 1e-3 * min(first_w, last_w):
        length = abs(log(last_w / first_w)) / _ZOOM_CURVATURE
        return lambda progress: interpolate(start, end, progress), length
    rho_squared = _ZOOM_CURVATURE * _ZOOM_CURVATURE

    def r_at(width: float, sign: float) -> float:
        b = (last_w**2 - first_w**2 + sign * rho_squared**2 * distance**2) / (
            2 * width * rho_squared * distance
        )
        return log(-b + sqrt(b * b + 1)) if b < 1e6 else -log(2 * b)

    first_r, last_r = r_at(first_w, 1.0), r_at(last_w, -1.0)
    length = (last_r - first_r) / _ZOOM_CURVATURE

    def path(progress: float) -> Camera:
        r = _ZOOM_CURVATURE * length * progress + first_r
        u = first_w / rho_squared * (cosh(first_r) * tanh(r) - sinh(first_r)) / distance
        w = first_w * cosh(first_r) / cosh(r)
        u, w = (1.0, last_w) if progress >= 1 else (u, w)
        x = start.x + (end.x - start.x) * u
        y = start.y + (end.y - start.y) * u
        return Camera(x, y, end.width / max(w, exp(-30)), end.width, end.height)

    return path, abs(length)
