"""The camera's movements: short, eased, and given up at once for another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

from conceptmap.drawing.camera import Camera


def motion_wanted() -> bool:
    """Tell whether the system wants things to move."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


class CameraMotion(QObject):
    """Carries the camera to another view."""

    def __init__(self, moved: Callable[[Camera], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._from = self._to = Camera(0, 0, 1, 1, 1)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._step)

    @property
    def target(self) -> Camera | None:
        """Where the camera is going, None when it stands still."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._to if running else None

    def go(self, start: Camera, end: Camera, milliseconds: int) -> None:
        """Move from one view to another."""
        self._animation.stop()
        if milliseconds <= 0 or not motion_wanted():
            self._moved(end)
            return
        self._from, self._to = start, end
        self._animation.setDuration(milliseconds)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the camera is."""
        self._animation.stop()

    def _step(self, value: object) -> None:
        self._moved(between(self._from, self._to, float(value)))  # type: ignore[arg-type]


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
