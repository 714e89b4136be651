"""Everything goes to another place: shortly, eased, and given up at once for another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from conceptmap.ui.session.motion import animations_enabled

ANIMATION_MS = 350
"""Milliseconds."""

FloatArray = NDArray[np.float32]


class PositionAnimation(QObject):
    """Carries places to others."""

    moved = Signal(object)
    """Places on the way."""
    finished = Signal(object)
    """The places that were to be reached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(ANIMATION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._interpolate)
        self._animation.finished.connect(lambda: self.finished.emit(self.target))
        self._start: FloatArray = np.zeros((0, 2), np.float32)
        self.target: FloatArray = self._start
        """The places that were to be reached last."""

    @property
    def is_running(self) -> bool:
        """Whether places are on their way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def start(self, start: FloatArray, target: FloatArray) -> None:
        """Carry places from where they are to others, or at once where nothing may move."""
        self._animation.stop()
        self._start, self.target = start, target
        if animations_enabled() and len(start) == len(target):
            self._animation.start()
        else:
            self.finished.emit(target)

    def stop(self) -> FloatArray:
        """End the way; give the places that were to be reached."""
        self._animation.stop()
        return self.target

    def _interpolate(self, fraction: object) -> None:
        if self.is_running:
            way = np.float32(fraction)  # type: ignore[arg-type]
            self.moved.emit(self._start + (self.target - self._start) * way)
