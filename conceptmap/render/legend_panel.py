"""The panel that legends stand on."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from conceptmap.render.theme import Theme

_OPACITY = 0.92
_CORNER_RADIUS_PX = 8


def draw_panel(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw a panel over the map, through which it can just be seen."""
    colour = QColor(theme.panel)
    colour.setAlphaF(_OPACITY)
    painter.setPen(QPen(QColor(theme.panel_border), 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(box, _CORNER_RADIUS_PX, _CORNER_RADIUS_PX)
