"""The glow around nodes that a search found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient

from conceptmap.render.theme import Theme

GLOW_REACH_PX = 9.0
"""The glow extends this far beyond the edge of a node."""

GLOW_SPRITE_PX = 64
"""Pixels across the sprite of the glow, which is scaled to each node."""


def glow_gradient(colour: QColor, x: float, y: float, radius: float) -> QRadialGradient:
    """Return a gradient that fades from a centre, in pixels, to a radius."""
    gradient = QRadialGradient(x, y, radius)
    for at, opacity in ((0.0, 0.75), (0.55, 0.6), (0.8, 0.25), (1.0, 0.0)):
        colour.setAlphaF(opacity)
        gradient.setColorAt(at, colour)
    return gradient


def make_glow_sprite(theme: Theme) -> QPixmap:
    """Paint the theme's glow, `GLOW_SPRITE_PX` across."""
    sprite = QPixmap(GLOW_SPRITE_PX, GLOW_SPRITE_PX)
    sprite.fill(Qt.GlobalColor.transparent)
    half = GLOW_SPRITE_PX / 2
    painter = QPainter(sprite)
    painter.fillRect(sprite.rect(), glow_gradient(QColor(theme.search_match), half, half, half))
    painter.end()
    return sprite
