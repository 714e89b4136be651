"""What stands beside the map: the legend of its colours, and a title."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from conceptmap.render.camera import Camera
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.theme import Theme, app_font

_MARGIN_PX, _PADDING_PX, _LINE_HEIGHT_PX, _SCALE_WIDTH_PX = 16.0, 11.0, 21.0, 168.0
_MAX_ENTRIES = 24  # lines; more do not fit


def draw_legend(
    painter: QPainter, styles: NodeStyles, camera: Camera, theme: Theme
) -> QRectF | None:
    """Draw the legend in the lower left corner; give where, None when there is none."""
    entries = styles.legend[:_MAX_ENTRIES]
    if not entries and styles.date_range is None:
        return None
    letters = app_font(12, 500)
    metrics = QFontMetricsF(letters)
    longest = max((metrics.horizontalAdvance(entry.text) for entry in entries), default=0.0)
    width = (
        max(min(longest, 260.0) + 22, _SCALE_WIDTH_PX if styles.date_range else 0.0)
        + 2 * _PADDING_PX
    )
    height = (
        len(entries) * _LINE_HEIGHT_PX + (38.0 if styles.date_range else 0.0) + 2 * _PADDING_PX - 6
    )
    box = QRectF(_MARGIN_PX, camera.height - _MARGIN_PX - height, width, height)
    ground = QColor(theme.panel)
    ground.setAlphaF(0.92)
    painter.setPen(QPen(QColor(theme.panel_border), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 8, 8)
    painter.setFont(letters)
    palette = styles.palette(theme)
    y = box.top() + _PADDING_PX - 3
    for entry in entries:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette[entry.colour]))
        painter.drawEllipse(QPointF(box.left() + _PADDING_PX + 5, y + _LINE_HEIGHT_PX / 2), 5, 5)
        painter.setPen(QColor(theme.text))
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, 260)
        room = QRectF(box.left() + _PADDING_PX + 20, y, width, _LINE_HEIGHT_PX)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        y += _LINE_HEIGHT_PX
    if styles.date_range is not None:
        _draw_date_scale(
            painter, styles.date_range, QPointF(box.left() + _PADDING_PX, y + 3), theme
        )
    return box


def draw_title(painter: QPainter, title: str, theme: Theme) -> None:
    """Draw a title in the upper left corner."""
    painter.setFont(app_font(19, 600))
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(_MARGIN_PX + 6, _MARGIN_PX + 22), title)


def _draw_date_scale(painter: QPainter, ends: tuple[str, str], at: QPointF, theme: Theme) -> None:
    bar = QRectF(at.x(), at.y(), _SCALE_WIDTH_PX, 9)
    ramp = QLinearGradient(bar.topLeft(), bar.topRight())
    for i, name in enumerate(theme.date_colours):
        ramp.setColorAt(i / (len(theme.date_colours) - 1), QColor(name))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ramp)
    painter.drawRoundedRect(bar, 4, 4)
    painter.setPen(QColor(theme.muted_text))
    painter.setFont(app_font(11, 400))
    below = QRectF(at.x(), at.y() + 12, _SCALE_WIDTH_PX, 18)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, ends[0])
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, ends[1])
