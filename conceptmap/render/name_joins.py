"""Draws what joins notes of one name in two vaults: dashed lines that no other link has."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from conceptmap.core.array_types import IntArray
from conceptmap.core.translation import number, translate
from conceptmap.render.camera import Camera
from conceptmap.render.edge_lines import cosmetic_pen, visible_lines
from conceptmap.render.frame import Frame
from conceptmap.render.legend_panel import draw_panel
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme, app_font

MAX_LIVE_JOINS = 200
"""At most this many joins are drawn on a live map, those of the notes with the most links, since
dashes take long to draw."""

_WIDTH_PX = 1.3
_DASHES = [6.0, 3.0, 1.5, 3.0]
"""A long dash and a dot, in widths of the line: no other line has them."""

_OPACITY = 0.75
_MARGIN_PX, _PADDING_PX, _HEIGHT_PX, _SAMPLE_PX = 16.0, 10.0, 34.0, 30.0


def draw_name_joins(painter: QPainter, frame: Frame) -> None:
    """Draw a line for each pair of nodes that are shown both, where that is wanted."""
    joins, highlight = frame.render_input.name_joins, frame.render_input.highlight
    if joins is not None and not highlight.fades_rest:
        shown = _shown(joins, frame)
        _draw(painter, frame, shown[:MAX_LIVE_JOINS] if frame.render_input.live else shown)


def draw_joins_of(painter: QPainter, frame: Frame, node: int) -> IntArray:
    """Draw the lines of one node, and return the nodes that they lead to, (k,)."""
    joins = frame.render_input.name_joins
    if joins is None:
        return np.zeros(0, np.int32)
    own = _shown(joins[(joins == node).any(axis=1)], frame)
    _draw(painter, frame, own)
    return np.asarray(own.sum(axis=1) - node, np.int32)


def join_legend_box(render_input: RenderInput, above: QRectF | None) -> QRectF | None:
    """Return the rectangle that the legend and one below it take, in pixels; None for neither."""
    if render_input.name_joins is None:
        return above
    box = _lay_out(render_input.name_joins, render_input.camera, above)[2]
    return box if above is None else above.united(box)


def _lay_out(
    joins: IntArray, camera: Camera, above: QRectF | None
) -> tuple[tuple[str, str], tuple[float, float], QRectF]:
    """Return the words and the count of the legend, their widths, and its rectangle."""
    metrics = QFontMetricsF(app_font(12, 500))
    words, amount = translate("Same name"), number(len(joins))
    text_width, count_width = map(metrics.horizontalAdvance, (words, amount))
    width = 2 * _PADDING_PX + _SAMPLE_PX + 8 + text_width + 12 + count_width
    bottom = camera.height - _MARGIN_PX if above is None else above.top() - 8
    box = QRectF(_MARGIN_PX, bottom - _HEIGHT_PX, width, _HEIGHT_PX)
    return (words, amount), (text_width, count_width), box


def draw_join_legend(
    painter: QPainter, render_input: RenderInput, above: QRectF | None, theme: Theme
) -> QRectF | None:
    """Draw what the lines mean, above another legend if there is one; return the place of both."""
    if render_input.name_joins is None:
        return above
    (words, amount), (text_width, count_width), box = _lay_out(
        render_input.name_joins, render_input.camera, above
    )
    draw_panel(painter, box, theme)
    painter.setFont(app_font(12, 500))
    painter.setPen(_pen(theme))
    x, middle = box.left() + _PADDING_PX, box.center().y()
    painter.drawLine(QPointF(x, middle), QPointF(x + _SAMPLE_PX, middle))
    painter.setPen(QColor(theme.text))
    x += _SAMPLE_PX + 8
    line = QRectF(x, box.top(), text_width + 1, _HEIGHT_PX)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
    painter.setPen(QColor(theme.muted_text))
    line = QRectF(x + text_width + 12, box.top(), count_width + 1, _HEIGHT_PX)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, amount)
    return box if above is None else above.united(box)


def _shown(joins: IntArray, frame: Frame) -> IntArray:
    return joins[(frame.base_opacities > 0)[joins].all(axis=1)]


def _draw(painter: QPainter, frame: Frame, joins: IntArray) -> None:
    painter.setPen(_pen(frame.theme))
    lines = frame.pixels[joins].reshape(-1, 4)
    draw_lines(painter, visible_lines(lines, frame.render_input.camera))
    frame.redraw_nodes(painter, np.unique(joins))


def _pen(theme: Theme) -> QPen:
    colour = QColor(theme.accent)
    colour.setAlphaF(_OPACITY)
    pen = cosmetic_pen(colour, _WIDTH_PX)
    pen.setDashPattern(_DASHES)
    return pen
