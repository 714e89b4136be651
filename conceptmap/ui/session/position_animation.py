"""Animation of all nodes from their positions to others."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from conceptmap.core.array_types import FloatArray
from conceptmap.ui.motion import animations_enabled

ANIMATION_MS = 350


class PositionAnimation(QObject):
    """Moves nodes from positions to others, `(n, 2) float32` in map units."""

    moved = Signal(object)
    """Emitted with the positions at a moment of the animation."""
    finished = Signal(object)
    """Emitted with the positions at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(ANIMATION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._interpolate)
        self._animation.finished.connect(self._finish)
        self._start: FloatArray = np.zeros((0, 2), np.float32)
        self.target: FloatArray = self._start
        """The positions at the end of the animation that was started last."""

    @property
    def is_running(self) -> bool:
        """Whether nodes are being moved."""
        return self._animation.state() == QVariantAnimation.State.Running

    def start(self, start: FloatArray, target: FloatArray) -> None:
        """Animate from `start` to `target`, or jump there where animations are disabled."""
        self._animation.stop()
        self._start, self.target = start, target
        if animations_enabled() and len(start) == len(target):
            self._animation.start()
        else:
            self._finish()

    def stop(self) -> FloatArray:
        """Stop at once and return the positions at the end."""
        self._animation.stop()
        return self.target

    def _finish(self) -> None:
        self.finished.emit(self.target)

    def _interpolate(self, fraction: object) -> None:
        if self.is_running:
            way = np.float32(fraction)  # type: ignore[arg-type]
            self.moved.emit(self._start + (self.target - self._start) * way)
