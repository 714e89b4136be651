"""Edges drawn with QPainter: for vector files, and highlighted ones above the base layer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conceptmap.core.array_types import FloatArray, IntArray, UInt32Array
from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeBudget, EdgeOrder
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.relation_styles import dash_table
from conceptmap.render.theme import Theme

_DASH_PX = 5.0
_STRENGTH_STEPS = 5  # levels of strength per unit; edges of one level share a pen


def draw_edge_lines(
    painter: QPainter,
    edge_order: EdgeOrder,
    budget: EdgeBudget,
    strengths: FloatArray,
    pixels: FloatArray,
    camera: Camera,
    colours: UInt32Array,
    width: float,
) -> None:
    """Draw the edges of a budget as lines, one call per colour and level of strength.

    `strengths` is `(k,)`, `colours` the `(256,)` table that the edges' colours point into.
    """
    levels = np.ceil(np.clip(strengths, 0, 2) * _STRENGTH_STEPS).astype(np.int64)
    keys = edge_order.colours[: budget.edge_count].astype(np.int64) * 16 + levels
    ends = pixels[edge_order.edges[: budget.edge_count]].reshape(-1, 4)
    dashes = dash_table()
    for key in np.unique(keys).tolist():
        index, level = divmod(key, 16)
        if level:
            colour = QColor.fromRgba(int(colours[index]))
            colour.setAlphaF(min(1.0, colour.alphaF() * level / _STRENGTH_STEPS))
            pen = cosmetic_pen(colour, width)
            if dashes[index, 1] > 0:
                # Dashes of pens are measured in widths.
                pen.setDashPattern((dashes[index] / width).tolist())
            painter.setPen(pen)
            draw_lines(painter, visible_lines(ends[keys == key], camera))


def draw_edge_set(
    painter: QPainter,
    edges: IntArray,
    pixels: FloatArray,
    camera: Camera,
    colour: QColor,
    width: float,
) -> None:
    """Draw some edges, `(k, 2)` node numbers, in one colour, as for a selection."""
    painter.setPen(cosmetic_pen(colour, width))
    draw_lines(painter, visible_lines(pixels[edges].reshape(-1, 4), camera))


def mix_with_background(colour: QColor, opacity: float, theme: Theme, opaque: bool) -> QColor:
    """Return a colour at an opacity: if opaque mixed with the background, otherwise translucent."""
    if not opaque:
        colour.setAlphaF(opacity)
        return colour
    background = QColor(theme.background)
    channels = (
        round(own * opacity + below * (1 - opacity))
        for own, below in (
            (colour.red(), background.red()),
            (colour.green(), background.green()),
            (colour.blue(), background.blue()),
        )
    )
    return QColor(*channels)


def cosmetic_pen(colour: QColor, width: float) -> QPen:
    """Return a pen that draws lines of a width in pixels at any scale of the painter."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def dashed_pen(colour: QColor, width: float) -> QPen:
    """Return a pen for what is no link, such as lines to similar notes."""
    pen = cosmetic_pen(colour, width)
    # Dashes of pens are measured in widths.
    pen.setDashPattern([_DASH_PX / width, _DASH_PX / width])
    return pen


def visible_lines(ends: FloatArray, camera: Camera) -> FloatArray:
    """Leave out lines, `(m, 4)` x1 y1 x2 y2, that are beyond one side of the picture."""
    x1, y1, x2, y2 = ends.T
    inside = (np.maximum(x1, x2) > 0) & (np.minimum(x1, x2) < camera.width)
    inside &= (np.maximum(y1, y2) > 0) & (np.minimum(y1, y2) < camera.height)
    return ends if inside.all() else ends[inside]
