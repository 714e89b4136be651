"""Arrowheads: their shape, and how they are drawn with QPainter for vector files."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from conceptmap.core.array_types import FloatArray
from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeOrder
from conceptmap.render.qt_arrays import to_polygon


class Arrowhead(NamedTuple):
    """The measures of an arrowhead, in pixels."""

    length: float
    half_width: float
    gap: float
    """Between its tip and the node."""
    min_edge_length: float
    """Edges with less than this between their nodes have no arrowhead."""


ARROWHEAD = Arrowhead(6.5, 2.6, 1.5, 22.0)

ARROWHEAD_OPACITY = 0.7

_VIEW_MARGIN_PX = 10


def draw_arrowheads(
    painter: QPainter,
    edge_order: EdgeOrder,
    strengths: FloatArray,
    pixels: FloatArray,
    radii: FloatArray,
    camera: Camera,
    colour: QColor,
) -> None:
    """Draw arrowheads as triangles for the first k edges, of `strengths`, `(k,)`.

    `pixels` is `(n, 2)`, `radii` `(n,)` pixels.
    """
    count = len(strengths)
    edges, directions = edge_order.edges[:count], edge_order.directions[:count]
    both_ways = ((edges, directions & 1), (edges[:, ::-1], directions & 2))
    length, half_width, gap, min_edge_length = ARROWHEAD
    painter.setPen(Qt.PenStyle.NoPen)
    margin = _VIEW_MARGIN_PX
    for pairs, directed in both_ways:
        start, end = pixels[pairs[:, 0]], pixels[pairs[:, 1]]
        span = end - start
        distance = np.hypot(span[:, 0], span[:, 1])
        visible = (end > -margin).all(axis=1)
        visible &= (end < (camera.width + margin, camera.height + margin)).all(axis=1)
        visible &= (directed > 0) & (strengths > 0)
        visible &= distance - gap - radii[pairs].sum(axis=1) >= min_edge_length
        drawn = np.flatnonzero(visible)
        along = span[drawn] / distance[drawn, None]
        across = along[:, ::-1] * (-1, 1) * half_width
        tips = end[drawn] - along * (radii[pairs[drawn, 1]] + gap)[:, None]
        backs = tips - along * length
        triangles = np.stack([tips, backs + across, backs - across], axis=1)
        for triangle, strength in zip(triangles, strengths[drawn].tolist(), strict=True):
            painter.setBrush(_with_strength(colour, strength))
            painter.drawConvexPolygon(to_polygon(triangle))


def _with_strength(colour: QColor, strength: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(min(colour.alphaF() * min(strength, 1.0), 1.0))
    return faded
