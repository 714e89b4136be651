"""Sprites of nodes: rendered when first needed, then drawn many in one call."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.render.nodes import draw_node
from conceptmap.render.sprite_atlas import AtlasCell, SpriteAtlas
from conceptmap.render.theme import Theme

MAX_RADIUS_PX = 127.5
"""Nodes with a greater radius are drawn as shapes; there are never many in view."""

_RADIUS_STEP_PX = 0.5  # radii are rounded to it, so that sprites can be used again
_REACH = 1.4  # of a sprite, in radii: a little beyond the corners of a diamond


class NodeSprites:
    """Draws nodes from an atlas of sprites, for one theme, palette and device pixel ratio."""

    def __init__(self, theme: Theme, palette: list[str], ratio: float) -> None:
        self.theme = theme
        self.ratio = ratio
        self._palette = palette
        self._atlas = SpriteAtlas(ratio)
        self._cells: dict[int, AtlasCell] = {}

    def draw(
        self,
        painter: QPainter,
        appearances: IntArray,
        pixels: FloatArray,
        radii: FloatArray,
        opacities: FloatArray | None = None,
    ) -> None:
        """Draw k nodes centred at `(k, 2)` pixels, later ones on top.

        `appearances` are as from `appearance_indices`, `radii` pixels, `opacities` 0 to 1.
        """
        if not len(appearances):
            return
        if float(radii.max()) > MAX_RADIUS_PX:
            self._draw_shapes(painter, appearances, pixels, radii, opacities)
            return
        steps = np.maximum(np.round(radii / _RADIUS_STEP_PX), 1).astype(np.int64)
        # Two phases of half a device pixel on each axis keep slow motion smooth.
        device = pixels * self.ratio
        whole = np.floor(device)
        phase = np.floor((device - whole) * 2).astype(np.int64)
        keys = ((appearances * 256 + steps) * 2 + phase[:, 0]) * 2 + phase[:, 1]
        unique, inverse = np.unique(keys, return_inverse=True)
        cells = np.array([self._cell(key) for key in unique.tolist()], np.float64)[inverse]
        odd = cells[:, 3:5] / 2 % 1
        self._atlas.draw(painter, (whole + odd) / self.ratio, cells, opacities)

    def _draw_shapes(
        self,
        painter: QPainter,
        appearances: IntArray,
        pixels: FloatArray,
        radii: FloatArray,
        opacities: FloatArray | None,
    ) -> None:
        for i, appearance in enumerate(appearances.tolist()):
            kind, colour = divmod(appearance, len(self._palette))
            x, y = pixels[i].tolist()
            painter.setOpacity(1.0 if opacities is None else float(opacities[i]))
            draw_node(painter, self.theme, kind, self._palette[colour], x, y, float(radii[i]))
        painter.setOpacity(1)

    def _cell(self, key: int) -> AtlasCell:
        cell = self._cells.get(key)
        if cell is None or cell.page < self._atlas.oldest_page:
            cell = self._cells[key] = self._atlas.add([self._render(key)])[0]
        return cell

    def _render(self, key: int) -> QImage:
        """Render the sprite of a key: appearance, radius in steps, phase x, phase y."""
        appearance, radius = key >> 10, (key >> 2 & 255) * _RADIUS_STEP_PX
        kind, colour = divmod(appearance, len(self._palette))
        side = 2 * int(np.ceil((radius * _REACH + 1) * self.ratio + 2))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / 2 + (key >> 1 & 1) * 0.5 + 0.25, side / 2 + (key & 1) * 0.5 + 0.25)
        painter.scale(self.ratio, self.ratio)
        draw_node(painter, self.theme, kind, self._palette[colour], 0, 0, radius)
        painter.end()
        return image
