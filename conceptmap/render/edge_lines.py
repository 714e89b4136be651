"""Edges drawn with QPainter."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeBudget, EdgeOrder
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


def draw_edge_lines(
    painter: QPainter,
    edge_order: EdgeOrder,
    budget: EdgeBudget,
    strengths: Floats,
    pixels: Floats,
    camera: Camera,
    colours: NDArray[np.uint32],
    width: float,
) -> None:
    """Draw edges as lines of a vector file, those of one colour and strength at a time."""
    levels = np.ceil(np.clip(strengths, 0, 2) * 5).astype(np.int64)
    keys = edge_order.colours[: budget.edge_count].astype(np.int64) * 16 + levels
    ends = pixels[edge_order.edges[: budget.edge_count]].reshape(-1, 4)
    for key in np.unique(keys).tolist():
        look, level = divmod(key, 16)
        if level:
            colour = QColor.fromRgba(int(colours[look]))
            colour.setAlphaF(min(1.0, colour.alphaF() * level / 5))
            painter.setPen(cosmetic_pen(colour, width))
            draw_lines(painter, visible_lines(ends[keys == key], camera))


def draw_edge_set(
    painter: QPainter, edges: Ints, pixels: Floats, camera: Camera, colour: QColor, width: float
) -> None:
    """Draw some edges in one colour, as for a selection."""
    painter.setPen(cosmetic_pen(colour, width))
    draw_lines(painter, visible_lines(pixels[edges].reshape(-1, 4), camera))


def mix_with_background(colour: QColor, strength: float, theme: Theme, opaque: bool) -> QColor:
    """Give a colour at a share of its strength: mixed with the paper, or translucent without."""
    if not opaque:
        colour.setAlphaF(strength)
        return colour
    paper = QColor(theme.background)
    mixed = (
        round(own * strength + ground * (1 - strength))
        for own, ground in (
            (colour.red(), paper.red()),
            (colour.green(), paper.green()),
            (colour.blue(), paper.blue()),
        )
    )
    return QColor(*mixed)


def cosmetic_pen(colour: QColor, width: float) -> QPen:
    """Give a pen that draws lines of a width in pixels at any zoom."""
    made = QPen(colour, width)
    made.setCosmetic(True)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def visible_lines(ends: Floats, camera: Camera) -> Floats:
    """Leave out lines that lie wholly beyond one side of the picture."""
    x1, y1, x2, y2 = ends.T
    inside = (np.maximum(x1, x2) > 0) & (np.minimum(x1, x2) < camera.width)
    inside &= (np.maximum(y1, y2) > 0) & (np.minimum(y1, y2) < camera.height)
    return ends if inside.all() else ends[inside]
