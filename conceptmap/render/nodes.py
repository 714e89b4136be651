"""Nodes as shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from conceptmap.core.node_kind import CANVAS, KINDS, UNRESOLVED
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.appearance_table import AppearanceTable

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


_HOLLOW_KINDS = (UNRESOLVED, CANVAS)


_DISC, _SQUARE, _DIAMOND = range(3)


_SHAPES = np.array([_DISC, _DISC, _SQUARE, _DIAMOND, _SQUARE], np.uint8)


_SIZE_FACTORS = np.array([1.0, 1.0, 0.86, 1.0, 0.9], np.float32)  # alike to the eye


def appearance_indices(kinds: NDArray[np.uint8], colours: Ints, palette_size: int) -> Ints:
    """Give each node the number of its look: its kind and its colour."""
    return np.asarray(kinds.astype(np.int32) * palette_size + colours, np.int32)


class _NodeMeasures(NamedTuple):
    """The measures of a node, in pixels."""

    radius: float
    """To the outer edge of the rim."""
    stroke_width: float


def _measure_node(kind: int, radius: float) -> _NodeMeasures:
    radius *= float(_SIZE_FACTORS[kind])
    if kind in _HOLLOW_KINDS:
        return _NodeMeasures(radius, max(1.0, min(2.0, radius * 0.32)))
    # A thin coast of paper keeps nodes apart where they crowd.
    rim = min(1.2, radius * 0.25)
    return _NodeMeasures(radius + rim / 2, rim)


def _fill_and_stroke(kind: int, colour: str, theme: Theme) -> tuple[str, str]:
    """Give the fill and the rim of a kind."""
    if kind == UNRESOLVED:
        return theme.background, theme.faint_text
    if kind == CANVAS:
        return theme.background, colour
    return colour, theme.background


def draw_node(
    painter: QPainter, theme: Theme, kind: int, colour: str, x: float, y: float, radius: float
) -> None:
    """Draw one node as a shape."""
    outer, rim = _measure_node(kind, radius)
    fill, edge = _fill_and_stroke(kind, colour, theme)
    painter.setPen(QPen(QColor(edge), rim))
    painter.setBrush(QColor(fill))
    reach = outer - rim / 2
    if _SHAPES[kind] == _DISC:
        painter.drawEllipse(QPointF(x, y), reach, reach)
    elif _SHAPES[kind] == _SQUARE:
        painter.drawRoundedRect(QRectF(x - reach, y - reach, 2 * reach, 2 * reach), 1.5, 1.5)
    else:
        reach *= 4 / 3
        corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))


def build_appearance_table(theme: Theme, palette: list[str]) -> AppearanceTable:
    """Give how each look is painted by the loop."""
    from conceptmap.render.appearance_table import AppearanceTable

    pairs = [
        _fill_and_stroke(kind, colour, theme) for kind in range(len(KINDS)) for colour in palette
    ]
    kinds = np.repeat(np.arange(len(KINDS)), len(palette))
    return AppearanceTable(
        np.array([QColor(fill).rgba() for fill, _ in pairs], np.uint32),
        np.array([QColor(rim).rgba() for _, rim in pairs], np.uint32),
        _SHAPES[kinds],
        np.isin(kinds, _HOLLOW_KINDS),
        _SIZE_FACTORS[kinds],
    )
