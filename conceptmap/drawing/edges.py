"""Edges → thin lines, tinted within a region, fainter between regions and far out."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conceptmap.drawing.buffers import draw_lines
from conceptmap.drawing.camera import Camera
from conceptmap.drawing.scene import Scene
from conceptmap.drawing.style import Style

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


MOST_LINES = 40_000
"""Of more edges than this only an even choice is drawn."""


class EdgeOrder(NamedTuple):
    """The edges of a scene grouped by colour."""

    edges: Ints
    """Shape (m, 2), sorted by group."""
    bounds: Ints
    """Group g is `edges[bounds[g]:bounds[g + 1]]`; the last group runs between regions."""


def order_edges(scene: Scene, style: Style) -> EdgeOrder:
    """Group a scene's edges by the hue they are drawn in."""
    hues = len(style.hues)
    first = scene.regions[scene.edges[:, 0]]
    second = scene.regions[scene.edges[:, 1]]
    group = np.where((first == second) & (first >= 0), first % hues, hues)
    order = np.argsort(group, kind="stable")
    bounds = np.searchsorted(group[order], np.arange(hues + 2))
    return EdgeOrder(scene.edges[order], bounds.astype(np.int32))


def draw_edges(
    painter: QPainter,
    order: EdgeOrder,
    pixels: Floats,
    camera: Camera,
    style: Style,
    *,
    share: float = 1.0,
    on_paper: bool = True,
) -> None:
    """Draw all edges that cross the picture, `share` of their usual strength.

    On paper the lines are opaque, in the colour that a translucent line would have there:
    blending takes Qt fifteen times as long. Of more lines than a picture can tell apart, an
    even choice is drawn.
    """
    crowd = np.clip(900 / max(len(order.edges), 1), 0.02, 1) ** 0.22
    opacity = style.edge_opacity * float(crowd) * min(1.3, max(0.55, camera.growth)) * share
    width = min(1.0, max(0.6, 0.9 * camera.growth))
    hues = len(style.hues)
    stride = len(order.edges) // MOST_LINES + 1
    for group in range(hues, -1, -1):
        edges = order.edges[order.bounds[group] : order.bounds[group + 1]]
        if not len(edges):
            continue
        between = group == hues
        colour = QColor(style.edge if between else style.hues[group])
        strength = min(1.0, opacity * (0.75 if between else 1.5))
        painter.setPen(pen(faded(colour, strength, style, on_paper), width))
        lines = _visible(pixels[edges].reshape(-1, 4), camera)
        draw_lines(painter, lines[::stride] if len(lines) > MOST_LINES // 8 else lines)


def faded(colour: QColor, strength: float, style: Style, on_paper: bool) -> QColor:
    """Give a colour at a share of its strength: mixed with the paper, or translucent without."""
    if not on_paper:
        colour.setAlphaF(strength)
        return colour
    paper = QColor(style.paper)
    mixed = (
        round(own * strength + ground * (1 - strength))
        for own, ground in (
            (colour.red(), paper.red()),
            (colour.green(), paper.green()),
            (colour.blue(), paper.blue()),
        )
    )
    return QColor(*mixed)


def draw_edge_set(
    painter: QPainter, edges: Ints, pixels: Floats, camera: Camera, colour: QColor, width: float
) -> None:
    """Draw some edges in one colour, as for a selection."""
    painter.setPen(pen(colour, width))
    draw_lines(painter, _visible(pixels[edges].reshape(-1, 4), camera))


def pen(colour: QColor, width: float) -> QPen:
    """Give a pen that draws lines of a width in pixels at any zoom."""
    made = QPen(colour, width)
    made.setCosmetic(True)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def _visible(ends: Floats, camera: Camera) -> Floats:
    """Leave out lines that lie wholly beyond one side of the picture."""
    x1, y1, x2, y2 = ends.T
    inside = (np.maximum(x1, x2) > 0) & (np.minimum(x1, x2) < camera.width)
    inside &= (np.maximum(y1, y2) > 0) & (np.minimum(y1, y2) < camera.height)
    return ends if inside.all() else ends[inside]
