"""Arrowheads: which way the links between notes lead."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeOrder
from conceptmap.render.qt_arrays import to_polygon

Floats = NDArray[np.float32]


class Arrowhead(NamedTuple):
    """The measures of an arrowhead, in pixels."""

    length: float
    half_width: float
    gap: float
    """From its tip to the node."""
    min_edge_length: float
    """A link has so many pixels between its nodes, or no arrowhead."""


ARROWHEAD = Arrowhead(6.5, 2.6, 1.5, 22.0)


ARROWHEAD_OPACITY = 0.7
"""How strong arrowheads are, by the colour of a line."""


def draw_arrowheads(
    painter: QPainter,
    edge_order: EdgeOrder,
    strengths: Floats,
    pixels: Floats,
    radii: Floats,
    camera: Camera,
    colour: QColor,
) -> None:
    """Draw arrowheads as shapes, for the edges that `strengths` (k,) are of: the plan's first."""
    edges, leads = edge_order.edges[: len(strengths)], edge_order.directions[: len(strengths)]
    ways = ((edges, leads & 1, strengths), (edges[:, ::-1], leads & 2, strengths))
    length, half_width, gap, room = ARROWHEAD
    painter.setPen(Qt.PenStyle.NoPen)
    for pairs, led, strong in ways:
        start, end = pixels[pairs[:, 0]], pixels[pairs[:, 1]]
        span = end - start
        away = np.hypot(span[:, 0], span[:, 1])
        seen = (end > -10).all(axis=1) & (end < (camera.width + 10, camera.height + 10)).all(axis=1)
        seen &= (led > 0) & (strong > 0)
        seen &= away - gap - radii[pairs].sum(axis=1) >= room
        chosen = np.flatnonzero(seen)
        along = span[chosen] / away[chosen, None]
        across = along[:, ::-1] * (-1, 1) * half_width
        tips = end[chosen] - along * (radii[pairs[chosen, 1]] + gap)[:, None]
        backs = tips - along * length
        corners = np.stack([tips, backs + across, backs - across], axis=1)
        for triangle, strength in zip(corners, strong[chosen].tolist(), strict=True):
            painter.setBrush(_with_strength(colour, strength))
            painter.drawConvexPolygon(to_polygon(triangle))


def _with_strength(colour: QColor, strength: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(min(colour.alphaF() * min(strength, 1.0), 1.0))
    return made
