"""The legend of the kinds of links, drawn over the map; a click on a line filters by it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from conceptmap.core.translation import number
from conceptmap.relations.relation_kind import kind_name
from conceptmap.render.camera import Camera
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.legend_panel import draw_panel
from conceptmap.render.relation_styles import relation_colours, relation_style
from conceptmap.render.theme import Theme, app_font

_MARGIN_PX, _PADDING_PX, _LINE_HEIGHT_PX = 16.0, 10.0, 20.0
_SAMPLE_PX, _SAMPLE_WIDTH_PX = 26.0, 1.8
_MAX_TEXT_PX = 150.0
_MAX_HEIGHT_SHARE = 0.75
"""How much of the height of a picture the legend may take."""

_LEFT_OUT_OPACITY = 0.4
"""The opacity of kinds that are not among those that are chosen."""


class KindRow(NamedTuple):
    """A line of the legend."""

    kind: int
    name: str
    """The name by which a view is filtered."""
    box: QRectF
    """Where it is, in pixels."""


class _Layout(NamedTuple):
    box: QRectF
    kinds: list[int]
    texts: list[str]
    counts: list[str]
    text_width: float
    count_width: float


def relation_legend_box(
    statements: EdgeStatements, above: QRectF | None, camera: Camera
) -> QRectF | None:
    """Return the rectangle that the legend and one below it take, in pixels; None for neither."""
    layout = _lay_out(statements, above, camera)
    if layout is None:
        return above
    return layout.box if above is None else layout.box.united(above)


def _lay_out(statements: EdgeStatements, above: QRectF | None, camera: Camera) -> _Layout | None:
    """Return the lines that there is room for, the most frequent first; None for none."""
    kinds = [kind for kind, count in enumerate(statements.kind_counts) if count]
    kinds.sort(key=lambda kind: -statements.kind_counts[kind])
    bottom = camera.height - _MARGIN_PX if above is None else above.top() - 8
    room = min(bottom - _MARGIN_PX, _MAX_HEIGHT_SHARE * camera.height) - 2 * _PADDING_PX
    kinds = kinds[: max(int(room / _LINE_HEIGHT_PX), 0)]
    if not kinds:
        return None
    metrics = QFontMetricsF(app_font(12, 500))
    names = (kind_name(statements.kind_names[kind]) for kind in kinds)
    texts = [metrics.elidedText(name, Qt.TextElideMode.ElideRight, _MAX_TEXT_PX) for name in names]
    counts = [number(statements.kind_counts[kind]) for kind in kinds]
    text_width = max(map(metrics.horizontalAdvance, texts))
    count_width = max(map(metrics.horizontalAdvance, counts))
    width = 2 * _PADDING_PX + _SAMPLE_PX + 8 + text_width + 12 + count_width
    height = len(kinds) * _LINE_HEIGHT_PX + 2 * _PADDING_PX - 6
    box = QRectF(_MARGIN_PX, bottom - height, width, height)
    return _Layout(box, kinds, texts, counts, text_width, count_width)


def draw_relation_legend(
    painter: QPainter,
    statements: EdgeStatements,
    above: QRectF | None,
    camera: Camera,
    theme: Theme,
) -> list[KindRow]:
    """Draw the kinds that the links of a map have, above another legend if there is one.

    As many as there is room for, the most frequent first. Returns what was drawn.
    """
    layout = _lay_out(statements, above, camera)
    if layout is None:
        return []
    box, text_width, count_width = layout.box, layout.text_width, layout.count_width
    draw_panel(painter, box, theme)
    painter.setFont(app_font(12, 500))
    colours = relation_colours(theme)
    rows = []
    top = box.top() + _PADDING_PX - 3
    for kind, text, count in zip(layout.kinds, layout.texts, layout.counts, strict=True):
        name = statements.kind_names[kind]
        row = QRectF(box.left(), top, box.width(), _LINE_HEIGHT_PX)
        chosen = not statements.chosen_kinds or name in statements.chosen_kinds
        painter.setOpacity(1.0 if chosen else _LEFT_OUT_OPACITY)
        pen = QPen(QColor(colours[kind]), _SAMPLE_WIDTH_PX)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dash = relation_style(kind).dash
        if dash[1]:
            pen.setDashPattern([each / _SAMPLE_WIDTH_PX for each in dash])
        painter.setPen(pen)
        x, middle = box.left() + _PADDING_PX, row.center().y()
        painter.drawLine(QPointF(x, middle), QPointF(x + _SAMPLE_PX, middle))
        painter.setPen(QColor(theme.text))
        x += _SAMPLE_PX + 8
        line = QRectF(x, top, text_width, _LINE_HEIGHT_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QColor(theme.muted_text))
        line = QRectF(x + text_width + 12, top, count_width, _LINE_HEIGHT_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        rows.append(KindRow(kind, name, row))
        top += _LINE_HEIGHT_PX
    painter.setOpacity(1)
    return rows


def kind_at(rows: list[KindRow], x: float, y: float) -> str:
    """Return the name of the kind whose line is at a pixel, empty for none."""
    return next((row.name for row in rows if row.box.contains(x, y)), "")
