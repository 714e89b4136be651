"""Nodes → discs and rings: sprites from an atlas on a screen, true circles in a vector file."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from conceptmap.drawing.buffers import draw_sprites
from conceptmap.drawing.scene import ATTACHMENT, CANVAS, TAG, UNRESOLVED, Scene
from conceptmap.drawing.style import Style

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

_STEP = 0.5  # sprites differ by half a pixel of radius
_ATLAS_WIDTH = 1024


def looks(scene: Scene, style: Style) -> Ints:
    """Give each node the number of its look: its kind and its region's hue."""
    hues = len(style.hues) + 1
    hue = np.where(scene.regions >= 0, scene.regions % len(style.hues), len(style.hues))
    return np.asarray(scene.kinds.astype(np.int32) * hues + hue, np.int32)


def draw_node(
    painter: QPainter, style: Style, look: int, x: float, y: float, radius: float
) -> None:
    """Draw one node as shapes: a disc, or by its kind a ring, a square or a diamond."""
    kind, hue = divmod(look, len(style.hues) + 1)
    colour = QColor(style.hues[hue] if hue < len(style.hues) else style.node)
    paper = QColor(style.paper)
    if kind == UNRESOLVED:
        width = max(1.0, min(2.0, radius * 0.32))
        painter.setPen(QPen(QColor(style.faint), width))
        painter.setBrush(paper)
        painter.drawEllipse(QPointF(x, y), radius - width / 2, radius - width / 2)
        return
    # A thin coast of paper keeps nodes apart where they crowd.
    painter.setPen(QPen(paper, min(1.2, radius * 0.25)))
    painter.setBrush(colour)
    if kind in (ATTACHMENT, CANVAS):
        side = radius * 0.88
        painter.drawRoundedRect(QRectF(x - side, y - side, 2 * side, 2 * side), 1.5, 1.5)
    elif kind == TAG:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, max(1.2, radius * 0.3)))
        painter.drawEllipse(QPointF(x, y), radius * 0.85, radius * 0.85)
    else:
        painter.drawEllipse(QPointF(x, y), radius, radius)


class NodeSprites:
    """An atlas of node pictures, made as they are needed, for one style and pixel ratio."""

    def __init__(self, style: Style, ratio: float) -> None:
        self.style = style
        self.ratio = ratio
        self._cells: dict[int, tuple[float, float, float, float]] = {}
        self._pixmap = QPixmap()
        self._next = (0, 0)
        self._row = 0

    def draw(self, painter: QPainter, look: Ints, pixels: Floats, radii: Floats) -> None:
        """Draw nodes at (n, 2) pixels, later ones on top."""
        if not len(look):
            return
        steps = np.clip(np.round(radii / _STEP), 1, 255).astype(np.int64)
        # Half a device pixel of phase either way keeps slow motion smooth.
        device = pixels * self.ratio
        whole = np.floor(device)
        phase = np.floor((device - whole) * 2).astype(np.int64)
        keys = ((look * 256 + steps) * 2 + phase[:, 0]) * 2 + phase[:, 1]
        unique, inverse = np.unique(keys, return_inverse=True)
        self._paint([key for key in unique.tolist() if key not in self._cells])
        cells = np.array([self._cells[key] for key in unique.tolist()])[inverse]
        odd = cells[:, 2:4] / 2 % 1
        draw_sprites(painter, self._pixmap, (whole + odd) / self.ratio, cells, self.ratio)

    def _paint(self, keys: list[int]) -> None:
        if not keys:
            return
        spots = []
        for key in keys:
            radius = (key >> 2 & 255) * _STEP * self.ratio
            side = 2 * int(np.ceil(radius + 2))
            x, y = self._next
            if x + side > _ATLAS_WIDTH:
                x, y = 0, y + self._row
                self._row = 0
            self._row = max(self._row, side)
            self._next = (x + side, y)
            spots.append((key, x, y, side))
            self._cells[key] = (x, y, side, side)
        needed = self._next[1] + self._row
        if needed > self._pixmap.height():
            grown = QPixmap(_ATLAS_WIDTH, max(needed, 2 * self._pixmap.height(), 128))
            grown.fill(Qt.GlobalColor.transparent)
            if not self._pixmap.isNull():
                copier = QPainter(grown)
                copier.drawPixmap(0, 0, self._pixmap)
                copier.end()
            self._pixmap = grown
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key, x, y, side in spots:
            look, radius = key >> 10, (key >> 2 & 255) * _STEP
            painter.save()
            phase_x, phase_y = (key >> 1 & 1) * 0.5 + 0.25, (key & 1) * 0.5 + 0.25
            painter.translate(x + side / 2 + phase_x, y + side / 2 + phase_y)
            painter.scale(self.ratio, self.ratio)
            draw_node(painter, self.style, look, 0, 0, radius)
            painter.restore()
        painter.end()
