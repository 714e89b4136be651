"""The legend of the colours and the title, drawn over the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from conceptmap.core.translation import translate, translate_count
from conceptmap.render.camera import Camera
from conceptmap.render.legend_panel import draw_panel
from conceptmap.render.node_styles import LegendEntry, NodeStyles
from conceptmap.render.nodes import draw_node
from conceptmap.render.theme import Theme, app_font

_MARGIN_PX = 16.0
_PADDING_PX = 11.0
_LINE_HEIGHT_PX = 21.0
_MAX_TEXT_WIDTH_PX = 260.0
_DOT_RADIUS_PX = 5.0
_SCALE_WIDTH_PX, _SCALE_HEIGHT_PX = 168.0, 38.0  # of the scale with its two ends
_MAX_ENTRIES = 24
_MAX_TEXT_SHARE = 0.3
"""How much of the width of the view a line of the legend may take."""

_MAX_LIVE_SHARE = 0.3
"""How much of the height of a live map the lines of a legend may take."""

_SAMPLE_PX = 16.0  # of a line in the legend of links


def legend_box(styles: NodeStyles, camera: Camera, *, is_live: bool = False) -> QRectF | None:
    """Return the rectangle that the legend is drawn in, in pixels; None for no legend."""
    layout = _lay_out(styles, camera, is_live=is_live)
    return None if layout is None else layout[0]


def is_cut(styles: NodeStyles, camera: Camera) -> bool:
    """Return whether the legend of a live map has more entries than it shows at first."""
    layout = _lay_out(styles, camera, is_live=True)
    return layout is not None and layout[2] > 0


def title_height(title: str) -> float:
    """Return how many pixels at the top a title takes."""
    return _MARGIN_PX + 32.0 if title else 0.0


def draw_legend(
    painter: QPainter, styles: NodeStyles, camera: Camera, theme: Theme, *, is_live: bool = False
) -> QRectF | None:
    """Draw the legend in the lower left corner, as much of it as fits; return its rectangle.

    On a live map, which one can zoom, it takes a part of the height alone, since it covers notes.
    None when there is nothing to draw.
    """
    layout = _lay_out(styles, camera, is_live=is_live)
    if layout is None:
        return None
    box, entries, more = layout
    font = app_font(12, 500)
    metrics = QFontMetricsF(font)
    width = box.width()
    draw_panel(painter, box, theme)
    painter.setFont(font)
    palette = styles.palette(theme)
    left, y = box.left() + _PADDING_PX, box.top() + _PADDING_PX - 3
    for entry in entries:
        x, middle = left + _DOT_RADIUS_PX, y + _LINE_HEIGHT_PX / 2
        colour = palette[entry.colour]
        if entry.sample:
            _draw_sample(painter, entry.sample, QPointF(x, middle), QColor(colour))
        else:
            draw_node(painter, theme, entry.kind, colour, x, middle, _DOT_RADIUS_PX)
        painter.setPen(QColor(theme.text))
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, _max_text_width(camera))
        line = QRectF(left + 20, y, width, _LINE_HEIGHT_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        y += _LINE_HEIGHT_PX
    if more:
        painter.setPen(QColor(theme.muted_text))
        line = QRectF(left + 20, y, width, _LINE_HEIGHT_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, _more_text(more))
        y += _LINE_HEIGHT_PX
    if styles.scale_ends is not None:
        _draw_scale(painter, styles.scale_ends, QPointF(left, y + 3), theme)
        y += _SCALE_HEIGHT_PX
    if styles.note:
        painter.setFont(app_font(11, 400))
        painter.setPen(QColor(theme.muted_text))
        line = QRectF(left, y, width, _LINE_HEIGHT_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, styles.note)
    return box


def _draw_sample(
    painter: QPainter, sample: str, middle: QPointF, colour: QColor, width: float = 1.6
) -> None:
    """Draw a dotted ring, or a piece of a line or of dashes."""
    style = {"ring": Qt.PenStyle.DotLine, "dashes": Qt.PenStyle.DashLine}
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, style.get(sample, Qt.PenStyle.SolidLine)))
    if sample == "ring":
        painter.drawEllipse(middle, _DOT_RADIUS_PX, _DOT_RADIUS_PX)
    else:
        half = QPointF(_SAMPLE_PX / 2, 0)
        painter.drawLine(middle - half, middle + half)


def draw_link_legend(
    painter: QPainter,
    beside: QRectF | None,
    camera: Camera,
    theme: Theme,
    covers: Callable[[QRectF], bool],
    similar: Sequence[int] = (),
    *,
    is_compared: bool = False,
) -> QRectF | None:
    """Draw what the colours of a selected node's links mean, beside or above the other legend.

    Where there are `similar` nodes, what the dashed lines to them mean, too. On a map that is
    compared the colours of links say what became of them, not where they lead. It goes where it
    `covers` nothing that must be seen, or nowhere. Returns its rectangle; None where there is no
    room.
    """
    lines: tuple[str, ...] = theme.outgoing_edge, theme.incoming_edge, theme.mutual_edge
    if is_compared:
        lines = (theme.muted_text,)
    texts, widths, size = _link_legend_texts(with_similar=bool(similar), is_compared=is_compared)
    places = [box for box in _link_legend_places(size, beside, camera) if not covers(box)]
    if not places:
        return None
    box, height = places[0], size.height()
    draw_panel(painter, box, theme)
    painter.setFont(app_font(12, 500))
    x, middle = box.left() + _PADDING_PX, box.center().y()
    for colour, text, entry_width in zip((*lines, ""), texts, widths, strict=False):
        at = QPointF(x + _SAMPLE_PX / 2, middle)
        if colour:
            _draw_sample(painter, "line", at, QColor(colour), 2.4)
        else:
            _draw_sample(painter, "dashes", at, QColor(theme.muted_text))
        painter.setPen(QColor(theme.text))
        line = QRectF(x + _SAMPLE_PX + 6, box.top(), entry_width, height)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        x += entry_width + 14
    return box


def link_legend_box(camera: Camera, beside: QRectF | None = None) -> QRectF | None:
    """Return where the legend of a selected note's links is, `beside` the other legend if any."""
    return next(_link_legend_places(_link_legend_texts()[2], beside, camera), None)


def _link_legend_texts(
    *, with_similar: bool = False, is_compared: bool = False
) -> tuple[tuple[str, ...], list[float], QSizeF]:
    """Return the texts of the legend of links, the widths of its entries, and its size."""
    colours: tuple[str, ...]
    colours = translate("Links to"), translate("Linked from"), translate("Both ways")
    if is_compared:
        colours = (translate("Links that stayed"),)
    texts = (*colours, translate("Similar")) if with_similar else colours
    metrics = QFontMetricsF(app_font(12, 500))
    widths = [metrics.horizontalAdvance(text) + _SAMPLE_PX + 6 for text in texts]
    width = sum(widths) + 14 * (len(texts) - 1) + 2 * _PADDING_PX
    return texts, widths, QSizeF(width, _LINE_HEIGHT_PX + 8)


def _link_legend_places(size: QSizeF, beside: QRectF | None, camera: Camera) -> Iterator[QRectF]:
    """Yield where in the view a legend of some size may be, the best place first."""
    left, top = _MARGIN_PX, _MARGIN_PX
    right = camera.width - _MARGIN_PX - size.width()
    bottom = camera.height - _MARGIN_PX - size.height()
    corners = [(left, bottom), (left, top), (right, top), (right, bottom)]
    if beside is not None:
        # Not above it where that can be helped: there is the middle of a small map.
        corners[:1] = [(beside.right() + 8, bottom)]
        corners.append((left, beside.top() - 8 - size.height()))
    for x, y in corners:
        if left <= x <= right and top <= y <= bottom:
            yield QRectF(QPointF(x, y), size)


def _lay_out(
    styles: NodeStyles, camera: Camera, *, is_live: bool
) -> tuple[QRectF, tuple[LegendEntry, ...], int] | None:
    """Return the rectangle, the entries that there is room for, and how many others there are."""
    scale_height = _SCALE_HEIGHT_PX if styles.scale_ends else 0.0
    note_height = _LINE_HEIGHT_PX if styles.note else 0.0
    fixed_height = scale_height + note_height + 2 * _PADDING_PX - 6
    room = camera.height - 2 * _MARGIN_PX - fixed_height
    lines = min(max(int(room / _LINE_HEIGHT_PX), 0), _MAX_ENTRIES)
    if is_live:
        lines = min(lines, max(int(_MAX_LIVE_SHARE * camera.height / _LINE_HEIGHT_PX), 1))
    more = len(styles.legend) - lines + 1 if is_live and len(styles.legend) > lines else 0
    entries = styles.legend[: lines - 1 if more else lines]
    if room < 0 or not (entries or more or styles.scale_ends or styles.note):
        return None
    metrics = QFontMetricsF(app_font(12, 500))
    texts = [entry.text for entry in entries] + [_more_text(more)] * bool(more)
    longest = max(map(metrics.horizontalAdvance, texts), default=0.0)
    scale_width = _SCALE_WIDTH_PX if styles.scale_ends else 0.0
    note_width = QFontMetricsF(app_font(11, 400)).horizontalAdvance(styles.note)
    line_width = min(longest, _max_text_width(camera)) + 22 if texts else 0.0
    width = max(line_width, scale_width, note_width) + 2 * _PADDING_PX
    height = len(texts) * _LINE_HEIGHT_PX + fixed_height
    box = QRectF(_MARGIN_PX, camera.height - _MARGIN_PX - height, width, height)
    return box, entries, more


def _more_text(count: int) -> str:
    return translate_count("%n more", "%n more", count)


def _max_text_width(camera: Camera) -> float:
    return min(_MAX_TEXT_WIDTH_PX, max(_MAX_TEXT_SHARE * camera.width, 60.0))


def draw_title(painter: QPainter, title: str, theme: Theme) -> None:
    """Draw a title in the upper left corner."""
    painter.setFont(app_font(19, 600))
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(_MARGIN_PX + 6, _MARGIN_PX + 22), title)


def _draw_scale(painter: QPainter, ends: tuple[str, str], top_left: QPointF, theme: Theme) -> None:
    """Draw the colours from the first to the last value, and the two values below."""
    bar = QRectF(top_left.x(), top_left.y(), _SCALE_WIDTH_PX, 9)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for i, colour in enumerate(theme.date_colours):
        gradient.setColorAt(i / (len(theme.date_colours) - 1), QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(bar, 4, 4)
    painter.setPen(QColor(theme.muted_text))
    painter.setFont(app_font(11, 400))
    below = QRectF(top_left.x(), top_left.y() + 12, _SCALE_WIDTH_PX, 18)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, ends[0])
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, ends[1])
