"""What stands beside the map: the legend of its colours, and a title."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from conceptmap.render.camera import Camera
from conceptmap.render.node_styles import Looks
from conceptmap.render.theme import Style, font

_MARGIN, _PADDING, _LINE, _SCALE = 16.0, 11.0, 21.0, 168.0
_MOST = 24  # lines; more do not fit


def draw_legend(painter: QPainter, looks: Looks, camera: Camera, style: Style) -> QRectF | None:
    """Draw the legend in the lower left corner; give where, None when there is none."""
    entries = looks.legend[:_MOST]
    if not entries and looks.scale is None:
        return None
    letters = font(12, 500)
    metrics = QFontMetricsF(letters)
    longest = max((metrics.horizontalAdvance(entry.text) for entry in entries), default=0.0)
    width = max(min(longest, 260.0) + 22, _SCALE if looks.scale else 0.0) + 2 * _PADDING
    height = len(entries) * _LINE + (38.0 if looks.scale else 0.0) + 2 * _PADDING - 6
    box = QRectF(_MARGIN, camera.height - _MARGIN - height, width, height)
    ground = QColor(style.panel)
    ground.setAlphaF(0.92)
    painter.setPen(QPen(QColor(style.panel_border), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 8, 8)
    painter.setFont(letters)
    palette = looks.palette(style)
    y = box.top() + _PADDING - 3
    for entry in entries:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette[entry.colour]))
        painter.drawEllipse(QPointF(box.left() + _PADDING + 5, y + _LINE / 2), 5, 5)
        painter.setPen(QColor(style.ink))
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, 260)
        room = QRectF(box.left() + _PADDING + 20, y, width, _LINE)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        y += _LINE
    if looks.scale is not None:
        _draw_scale(painter, looks.scale, QPointF(box.left() + _PADDING, y + 3), style)
    return box


def draw_title(painter: QPainter, title: str, style: Style) -> None:
    """Draw a title in the upper left corner."""
    painter.setFont(font(19, 600))
    painter.setPen(QColor(style.ink))
    painter.drawText(QPointF(_MARGIN + 6, _MARGIN + 22), title)


def _draw_scale(painter: QPainter, ends: tuple[str, str], at: QPointF, style: Style) -> None:
    bar = QRectF(at.x(), at.y(), _SCALE, 9)
    ramp = QLinearGradient(bar.topLeft(), bar.topRight())
    for i, name in enumerate(style.times):
        ramp.setColorAt(i / (len(style.times) - 1), QColor(name))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ramp)
    painter.drawRoundedRect(bar, 4, 4)
    painter.setPen(QColor(style.muted))
    painter.setFont(font(11, 400))
    below = QRectF(at.x(), at.y() + 12, _SCALE, 18)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, ends[0])
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, ends[1])
