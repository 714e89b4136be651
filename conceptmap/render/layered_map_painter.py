"""Draws a layered map: notes as boxes with their names, what links say on curves between them."""

from __future__ import annotations

from math import atan2, cos, sin
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.layered_map_boxes import LAYERED_MAP_SCALE, box_sizes
from conceptmap.render.layered_map_routes import Curve, curve_points, place_on_curves, route_edges
from conceptmap.render.picking import EDGE_PICK_RADIUS_PX
from conceptmap.render.relation_styles import relation_colours, relation_style
from conceptmap.render.theme import app_font

if TYPE_CHECKING:
    from conceptmap.render.camera import Camera
    from conceptmap.render.edge_statements import EdgeStatements
    from conceptmap.render.frame import Frame
    from conceptmap.render.render_input import RenderInput
    from conceptmap.render.text_cache import TextCache

FONT_PX = 11.5
_CORNER_PX, _LINE_PX, _BOX_LINE_PX, _MARKED_LINE_PX = 6.0, 1.2, 1.4, 2.4
_ARROW_PX, _ARROW_HALF_PX = 8.0, 3.2
_MUTE_OPACITY = 0.45
"""The opacity of a curve that says nothing."""

_BOX_TINT = 0.10
"""How much of the colour of a note its box has."""


class _Shape(NamedTuple):
    """What follows from the positions: all in pixels of the layered map, y downwards."""

    nodes: IntArray
    """Shape (k,): the nodes that have boxes."""
    centres: FloatArray
    sizes: FloatArray
    ends: IntArray
    """Shape (e, 2): node numbers, the subject first."""
    statements: IntArray
    """Shape (e,): the number of what each curve says, -1 for nothing."""
    curves: list[Curve]
    middles: FloatArray
    """Shape (e, 2): where the phrases are."""
    placed: BoolArray
    phrase_sizes: FloatArray
    """Shape (e, 2): the width and height of each edge's phrase, in pixels."""
    link_count: int
    """How many of the first curves are links; the others are stated by other notes."""


class LayeredMapPainter:
    """Draws layered maps; keeps the curves until the notes move."""

    def __init__(self, text_cache: TextCache) -> None:
        self._text_cache = text_cache
        self._key: tuple[object, ...] = ()
        self._shape: _Shape | None = None
        self.drawn: list[str] = []
        """The phrases of the last picture."""

    def draw(self, painter: QPainter, frame: Frame) -> DrawnLabels:
        """Draw the map and return where its boxes are, as names that are pointed at."""
        render_input, theme = frame.render_input, frame.theme
        if render_input.draw_background:
            painter.fillRect(frame.view_rect, QColor(theme.background))
        shape = self._shape_of(render_input)
        camera = render_input.camera
        zoom = camera.scale / LAYERED_MAP_SCALE
        origin = camera.to_pixel(0, 0)
        lit = _lit_nodes(frame)
        self.drawn = []
        painter.save()
        painter.translate(*origin)
        painter.scale(zoom, zoom)
        for number in range(len(shape.ends)):
            self._draw_curve(painter, frame, shape, number, lit)
        for number in range(len(shape.nodes)):
            self._draw_box(painter, frame, shape, number, lit)
        for number in np.flatnonzero(shape.placed).tolist():
            self._draw_phrase(painter, frame, shape, number, lit)
        painter.setOpacity(1)
        painter.restore()
        names = DrawnLabels()
        centres = shape.centres * np.float32(zoom) + np.array(origin, np.float32)
        sizes = shape.sizes * np.float32(zoom)
        names.add_nodes(shape.nodes, centres, sizes, np.ones(len(centres), np.float32))
        return names

    def link_at(self, camera: Camera, x: float, y: float) -> tuple[int, int] | None:
        """Return the nodes of the link whose curve or phrase the last picture has at a pixel."""
        shape = self._shape
        if shape is None or not shape.link_count:
            return None
        zoom = camera.scale / LAYERED_MAP_SCALE
        left, top = camera.to_pixel(0, 0)
        point = np.array([(x - left) / zoom, (y - top) / zoom], np.float32)
        links = slice(shape.link_count)
        beside = np.abs(shape.middles[links] - point) <= shape.phrase_sizes[links] / 2
        named = np.flatnonzero(beside.all(axis=1) & shape.placed[links])
        if len(named):
            first, second = shape.ends[named[0]].tolist()
            return first, second
        offsets = (curve_points(curve) - point for curve in shape.curves[links])
        distances = [float(np.hypot(*each.T).min(initial=np.inf)) for each in offsets]
        nearest = int(np.argmin(distances))
        if distances[nearest] * zoom > EDGE_PICK_RADIUS_PX:
            return None
        first, second = shape.ends[nearest].tolist()
        return first, second

    def _shape_of(self, render_input: RenderInput) -> _Shape:
        key = (
            render_input.scene,
            render_input.positions,
            render_input.statements,
            render_input.shown_edges,
            render_input.styles.opacities,
        )
        same = len(key) == len(self._key) and all(
            a is b for a, b in zip(key, self._key, strict=True)
        )
        if self._shape is None or not same:
            self._key, self._shape = key, _lay_out(render_input)
        return self._shape

    def _draw_curve(
        self, painter: QPainter, frame: Frame, shape: _Shape, number: int, lit: BoolArray | None
    ) -> None:
        statements, theme = frame.render_input.statements, frame.theme
        said = int(shape.statements[number])
        ends = shape.ends[number].tolist()
        colour, dash, opacity = QColor(theme.edge), (0.0, 0.0), 1.0
        if said < 0 or statements is None:
            opacity = _MUTE_OPACITY
        elif statements.shows_kinds:
            kind = int(statements.kinds[said])
            colour, dash = QColor(relation_colours(theme)[kind]), relation_style(kind).dash
        elif statements.edges[said] < 0:
            dash = (1.6, 3.6)
        painter.setOpacity(opacity * _opacity(frame, ends, lit))
        width = _LINE_PX * frame.render_input.display.edge_width
        if frame.render_input.highlight.hovered_edge >= 0:
            edge = frame.render_input.scene.edges[frame.render_input.highlight.hovered_edge]
            width += set(edge.tolist()) == set(ends)
        pen = QPen(colour, width)
        if dash[1]:
            pen.setDashPattern([each / width for each in dash])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        curve = shape.curves[number].tolist()
        path = QPainterPath(QPointF(*curve[0][0]))
        for segment in curve:
            path.cubicTo(*(QPointF(*point) for point in segment[1:]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.strokePath(path, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_arrowhead(curve))

    def _draw_box(
        self, painter: QPainter, frame: Frame, shape: _Shape, number: int, lit: BoolArray | None
    ) -> None:
        render_input, theme = frame.render_input, frame.theme
        node = int(shape.nodes[number])
        (x, y), (width, height) = shape.centres[number].tolist(), shape.sizes[number].tolist()
        box = QRectF(x - width / 2, y - height / 2, width, height)
        colour = QColor(frame.cache.palette[int(render_input.styles.colours[node])])
        line = _BOX_LINE_PX
        is_unresolved = int(render_input.scene.kinds[node]) == NodeKind.UNRESOLVED.value
        if is_unresolved:
            colour = QColor(theme.unresolved_node)
        fill = _mixed(QColor(theme.panel), colour, 0.0 if is_unresolved else _BOX_TINT)
        highlight = render_input.highlight
        if node in highlight.selected:
            colour, line = QColor(theme.accent), _MARKED_LINE_PX
        elif node == highlight.hovered or node in highlight.glowing:
            line = _MARKED_LINE_PX
            colour = QColor(theme.search_match) if node in highlight.glowing else colour
        painter.setOpacity(_opacity(frame, [node], lit))
        pen = QPen(colour, line)
        if is_unresolved:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, _CORNER_PX, _CORNER_PX)
        block = self._text_cache.node_label(
            render_input.scene.titles[node], int(render_input.scene.degrees[node]), 0
        )
        painter.setPen(QColor(theme.unresolved_label if is_unresolved else theme.text))
        corner = QPointF(x - block.size.width() / 2, y - block.size.height() / 2)
        painter.save()
        painter.translate(corner)
        block.draw_letters(painter, QPointF(0, 0))
        painter.restore()

    def _draw_phrase(
        self, painter: QPainter, frame: Frame, shape: _Shape, number: int, lit: BoolArray | None
    ) -> None:
        statements, theme = frame.render_input.statements, frame.theme
        assert statements is not None
        text = _text(statements, int(shape.statements[number]))
        font = app_font(FONT_PX, 450)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text), metrics.height()
        x, y = shape.middles[number].tolist()
        painter.setOpacity(_opacity(frame, shape.ends[number].tolist(), lit))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.background))
        painter.drawRoundedRect(
            QRectF(x - width / 2 - 3, y - height / 2 + 1, width + 6, height - 2), 4, 4
        )
        painter.setFont(font)
        painter.setPen(QColor(theme.muted_text))
        painter.drawText(QPointF(x - width / 2, y + (metrics.ascent() - 2) / 2), text)
        self.drawn.append(text)


def _lay_out(render_input: RenderInput) -> _Shape:
    """Return the boxes, the curves and the places of phrases of a layered map."""
    scene, statements = render_input.scene, render_input.statements
    opacities = render_input.styles.opacities
    visible = np.ones(len(scene.titles), np.bool_) if opacities is None else opacities > 0
    nodes = np.flatnonzero(visible).astype(np.int32)
    centres = render_input.positions[nodes] * np.array([1, -1]) * LAYERED_MAP_SCALE
    sizes = box_sizes(scene, nodes)
    ends, said, link_count = _edges(render_input)
    kept = visible[ends].all(axis=1)
    link_count = int(np.count_nonzero(np.asarray(kept)[:link_count]))
    ends, said = ends[kept], said[kept]
    row = np.full(len(visible), -1, np.int32)
    row[nodes] = np.arange(len(nodes), dtype=np.int32)
    centres = centres.astype(np.float32)
    curves = route_edges(centres, sizes, row[ends])
    metrics = QFontMetricsF(app_font(FONT_PX, 450))
    phrase_sizes = np.zeros((len(ends), 2), np.float32)
    order = np.arange(len(ends), dtype=np.int32)
    if statements is not None and statements.shows_phrases:
        for number in np.flatnonzero(said >= 0).tolist():
            width = metrics.horizontalAdvance(_text(statements, int(said[number])))
            phrase_sizes[number] = width + 4, metrics.height() - 2
        # What says nothing, -1, is last.
        ranks = np.append(statements.ranks, np.float32(np.inf))[said]
        order = np.argsort(ranks, kind="stable").astype(np.int32)
    boxes = np.hstack([centres - sizes / 2, centres + sizes / 2]).astype(np.float32)
    middles, placed = place_on_curves(curves, phrase_sizes, boxes, order)
    return _Shape(
        nodes, centres, sizes, ends, said, curves, middles, placed, phrase_sizes, link_count
    )


def _edges(render_input: RenderInput) -> tuple[IntArray, IntArray, int]:
    """Return the curves to draw, `(e, 2)` from subject to object, and what each says, `(e,)`.

    The first, as many as the last number says, are links.
    """
    scene, statements = render_input.scene, render_input.statements
    ends = np.where(scene.forward[:, None], scene.edges, scene.edges[:, ::-1])
    said = np.full(len(ends), -1, np.int32)
    shown = render_input.shown_edges
    if statements is not None:
        numbers = np.flatnonzero(statements.edges >= 0).astype(np.int32)
        said[statements.edges[numbers]] = numbers
        ends[statements.edges[numbers]] = statements.ends[numbers]
    if shown is not None:
        ends, said = ends[shown], said[shown]
    link_count = len(ends)
    if statements is not None:
        own = statements.own_edges
        ends = np.concatenate([ends, statements.ends[own]])
        said = np.concatenate([said, own])
    return ends.astype(np.int32), said.astype(np.int32), link_count


def _text(statements: EdgeStatements, number: int) -> str:
    return statements.texts[int(statements.text_numbers[number])]


def _lit_nodes(frame: Frame) -> BoolArray | None:
    """Return which nodes are highlighted, `(n,)`; None where nothing is."""
    render_input, highlight = frame.render_input, frame.render_input.highlight
    if not highlight.fades_rest:
        return None
    lit = np.zeros(len(render_input.scene.titles), np.bool_)
    if highlight.path:
        lit[list(highlight.path)] = True
    else:
        lit[[highlight.focus, *highlight.selected]] = True
        lit[render_input.scene.neighbours(highlight.focus)] = True
        if render_input.statements is not None:
            statements = render_input.statements
            lit[statements.ends[statements.at(highlight.focus)].ravel()] = True
    return lit


def _opacity(frame: Frame, nodes: list[int], lit: BoolArray | None) -> float:
    """Return how opaque what belongs to some nodes is, 0 to 1."""
    own = float(frame.base_opacities[nodes].min())
    highlight = frame.render_input.highlight
    is_lit = lit is None or bool(lit[nodes].all())
    if lit is not None and len(nodes) == 2 and highlight.focus >= 0:
        is_lit = highlight.focus in nodes
    return own if is_lit else own * (1 - 0.8 * highlight.dimming)


def _arrowhead(curve: list[list[list[float]]]) -> QPolygonF:
    """Return an arrowhead at the end of a curve."""
    tip = QPointF(*curve[-1][3])
    points = [point for segment in reversed(curve) for point in reversed(segment)]
    before = next((QPointF(*point) for point in points if QPointF(*point) != tip), tip)
    angle = atan2(tip.y() - before.y(), tip.x() - before.x())
    ux, uy = cos(angle), sin(angle)
    back = QPointF(tip.x() - ux * _ARROW_PX, tip.y() - uy * _ARROW_PX)
    aside = QPointF(-uy * _ARROW_HALF_PX, ux * _ARROW_HALF_PX)
    return QPolygonF([tip, back + aside, back - aside])


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    pairs = (
        (ground.red(), colour.red()),
        (ground.green(), colour.green()),
        (ground.blue(), colour.blue()),
    )
    return QColor(*(round(low + (high - low) * share) for low, high in pairs))
