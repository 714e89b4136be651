"""Arrowheads: which way the links between notes lead."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from conceptmap.drawing.camera import Camera
from conceptmap.drawing.scene import Scene

Floats = NDArray[np.float32]

MOST = 1500
"""So many arrowheads are drawn in one picture, those of the longest links first."""

_LENGTH, _HALF_WIDTH = 6.5, 2.6  # pixels
_SHORTEST = 22.0  # a link of fewer pixels between its nodes has no room for one


def draw_arrows(
    painter: QPainter,
    scene: Scene,
    pixels: Floats,
    radii: Floats,
    node_strengths: Floats | None,
    camera: Camera,
    colour: QColor,
) -> None:
    """Draw an arrowhead at each end that a link leads to, at the edge of the node."""
    ways = ((scene.edges, scene.forward), (scene.edges[:, ::-1], scene.backward))
    pairs = np.concatenate([edges[leads] for edges, leads in ways])
    start, end = pixels[pairs[:, 0]], pixels[pairs[:, 1]]
    span = end - start
    length = np.hypot(span[:, 0], span[:, 1])
    gap = radii[pairs[:, 1]] + 1.5
    seen = (end > -10).all(axis=1) & (end < (camera.width + 10, camera.height + 10)).all(axis=1)
    seen &= length - gap - radii[pairs[:, 0]] > _SHORTEST
    if node_strengths is not None:
        seen &= (node_strengths[pairs] >= 1).all(axis=1)
    chosen = np.flatnonzero(seen)
    if len(chosen) > MOST:
        chosen = chosen[np.argsort(-length[chosen], kind="stable")[:MOST]]
    along = span[chosen] / length[chosen, None]
    across = along[:, ::-1] * (-1, 1) * _HALF_WIDTH
    tips = end[chosen] - along * gap[chosen, None]
    backs = tips - along * _LENGTH
    corners = np.stack([tips, backs + across, backs - across], axis=1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for triangle in corners.tolist():
        painter.drawConvexPolygon(QPolygonF([QPointF(x, y) for x, y in triangle]))
