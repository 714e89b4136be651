"""Nodes as discs, rings, squares and diamonds, by their kind.

`kernels.nodes` blends them into the base layer; highlighted nodes are sprites from an atlas
(`node_sprites`); vector files get shapes (`draw_node`). All three have the same measures.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from conceptmap.core.array_types import BoolArray, ByteArray, FloatArray, IntArray, UInt32Array
from conceptmap.core.node_kind import NodeKind
from conceptmap.render.theme import Theme

DISC, SQUARE, DIAMOND = range(3)

SQUARE_CORNER_PX = 1.5
"""The radius of a square's corners."""

DIAMOND_RADIUS_FACTOR = 4 / 3
"""How far a diamond's corners are from its middle, over the radius of a disc that looks as
large."""

HOLLOW_STROKE_FACTOR = 0.32
"""The width of the stroke of hollow nodes over their radius, within the bounds below."""

MIN_HOLLOW_STROKE_PX, MAX_HOLLOW_STROKE_PX = 1.0, 2.0

MIN_BLENDED_HOLLOW_STROKE_PX = 0.8
"""The minimum on the base layer, in whose antialiasing a stroke looks wider."""

SOLID_STROKE_FACTOR = 0.25
"""The width of the stroke around the other nodes over their radius, up to the maximum below."""

MAX_SOLID_STROKE_PX = 1.2

_SHAPES = np.zeros(len(NodeKind), np.uint8)  # DISC unless set below
_SHAPES[[NodeKind.ATTACHMENT, NodeKind.CANVAS_FILE]] = SQUARE
_SHAPES[NodeKind.TAG] = DIAMOND

# Factors on the radius that make shapes look alike in size.
_SIZE_FACTORS = np.ones(len(NodeKind), np.float32)
_SIZE_FACTORS[NodeKind.ATTACHMENT] = 0.86
_SIZE_FACTORS[NodeKind.CANVAS_FILE] = 0.9

_HOLLOW_KINDS = (NodeKind.UNRESOLVED.value, NodeKind.CANVAS_FILE.value)


class AppearanceTable(NamedTuple):
    """How each appearance of a node is painted; one appearance is one kind in one colour.

    All have shape (a,); colours are ARGB, not premultiplied.
    """

    fills: UInt32Array
    strokes: UInt32Array
    shapes: ByteArray
    """`DISC`, `SQUARE` or `DIAMOND`."""
    hollow: BoolArray
    """Whether the stroke has the node's colour and is inside the radius.

    The other kinds have a thin stroke in the background's colour around them.
    """
    size_factors: FloatArray
    """Factors on the radius that make shapes look alike in size."""


class _NodeMeasures(NamedTuple):
    """The measures of a node, in pixels."""

    radius: float
    """To the outer edge of the stroke."""
    stroke_width: float


def build_appearance_table(theme: Theme, palette: list[str]) -> AppearanceTable:
    """Return how each kind is painted in each colour, in the order of `appearance_indices`."""
    pairs = [_fill_and_stroke(kind, colour, theme) for kind in NodeKind for colour in palette]
    kinds = np.repeat(np.arange(len(NodeKind)), len(palette))
    return AppearanceTable(
        np.array([QColor(fill).rgba() for fill, _ in pairs], np.uint32),
        np.array([QColor(stroke).rgba() for _, stroke in pairs], np.uint32),
        _SHAPES[kinds],
        np.isin(kinds, _HOLLOW_KINDS),
        _SIZE_FACTORS[kinds],
    )


def appearance_indices(kinds: ByteArray, colours: IntArray, palette_size: int) -> IntArray:
    """Return the appearance of each node, `(n,)`: `kind * palette_size + colour`."""
    return np.asarray(kinds.astype(np.int32) * palette_size + colours, np.int32)


def draw_node(
    painter: QPainter, theme: Theme, kind: int, colour: str, x: float, y: float, radius: float
) -> None:
    """Draw one node as a shape, centred at a pixel."""
    outer, stroke_width = _measure_node(kind, radius)
    fill, stroke = _fill_and_stroke(kind, colour, theme)
    painter.setPen(QPen(QColor(stroke), stroke_width))
    painter.setBrush(QColor(fill))
    reach = outer - stroke_width / 2
    if _SHAPES[kind] == DISC:
        painter.drawEllipse(QPointF(x, y), reach, reach)
    elif _SHAPES[kind] == SQUARE:
        rect = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
        painter.drawRoundedRect(rect, SQUARE_CORNER_PX, SQUARE_CORNER_PX)
    else:
        reach *= DIAMOND_RADIUS_FACTOR
        corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))


def _measure_node(kind: int, radius: float) -> _NodeMeasures:
    radius *= float(_SIZE_FACTORS[kind])
    if kind in _HOLLOW_KINDS:
        width = min(MAX_HOLLOW_STROKE_PX, radius * HOLLOW_STROKE_FACTOR)
        return _NodeMeasures(radius, max(MIN_HOLLOW_STROKE_PX, width))
    # A thin stroke in the background's colour keeps nodes apart where they crowd.
    stroke_width = min(MAX_SOLID_STROKE_PX, radius * SOLID_STROKE_FACTOR)
    return _NodeMeasures(radius + stroke_width / 2, stroke_width)


def _fill_and_stroke(kind: int, colour: str, theme: Theme) -> tuple[str, str]:
    """Return the colours of a kind's fill and stroke, `#rrggbb`."""
    if kind == NodeKind.UNRESOLVED:
        return theme.background, theme.unresolved_node
    if kind == NodeKind.CANVAS_FILE:
        return theme.background, colour
    return colour, theme.background
