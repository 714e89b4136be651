"""The glow around nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient

from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    pass

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


GLOW_SPRITE_PX = 64
"""Pixels across the light that is laid around nodes."""


def glow_gradient(colour: QColor, x: float, y: float, reach: float) -> QRadialGradient:
    """Give a light that fades from its middle, at a pixel, to its reach."""
    fading = QRadialGradient(x, y, reach)
    for at, strength in ((0.0, 0.75), (0.55, 0.6), (0.8, 0.25), (1.0, 0.0)):
        colour.setAlphaF(strength)
        fading.setColorAt(at, colour)
    return fading


def make_glow_sprite(theme: Theme) -> QPixmap:
    """Paint a style's light, `LIGHT` pixels across."""
    made = QPixmap(GLOW_SPRITE_PX, GLOW_SPRITE_PX)
    made.fill(Qt.GlobalColor.transparent)
    half = GLOW_SPRITE_PX / 2
    painter = QPainter(made)
    painter.fillRect(made.rect(), glow_gradient(QColor(theme.search_match), half, half, half))
    painter.end()
    return made
