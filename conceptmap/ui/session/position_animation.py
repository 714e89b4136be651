"""Everything goes to another place: shortly, eased, and given up at once for another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from conceptmap.ui.session.motion import motion_wanted

DURATION = 350
"""Milliseconds."""

Floats = NDArray[np.float32]


class Glide(QObject):
    """Carries places to others."""

    moved = Signal(object)
    """Places on the way."""
    arrived = Signal(object)
    """The places that were to be reached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(lambda: self.arrived.emit(self.goal))
        self._start: Floats = np.zeros((0, 2), np.float32)
        self.goal: Floats = self._start
        """The places that were to be reached last."""

    @property
    def running(self) -> bool:
        """Whether places are on their way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def go(self, start: Floats, goal: Floats) -> None:
        """Carry places from where they are to others, or at once where nothing may move."""
        self._animation.stop()
        self._start, self.goal = start, goal
        if motion_wanted() and len(start) == len(goal):
            self._animation.start()
        else:
            self.arrived.emit(goal)

    def stop(self) -> Floats:
        """End the way; give the places that were to be reached."""
        self._animation.stop()
        return self.goal

    def _step(self, share: object) -> None:
        if self.running:
            way = np.float32(share)  # type: ignore[arg-type]
            self.moved.emit(self._start + (self.goal - self._start) * way)
