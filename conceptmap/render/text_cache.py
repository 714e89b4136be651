"""Cache of text blocks and of their rendered pictures."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
)

from conceptmap.render.sprite_atlas import PAGE_WIDTH_PX, AtlasCell, SpriteAtlas
from conceptmap.render.text_block import (
    HALO_PX,
    MAX_LABEL_LINES,
    TextBlock,
    label_font,
    max_label_width,
    region_text_block,
)

_MAX_CELLS = 4000
"""So many pictures are known."""


_MAX_BLOCKS = 600
"""So many names are kept as they were set, of 7 KB each."""


class TextCache:
    """Names set in type before, kept: their measures and their pictures.

    `ratio` is device pixels a pixel.
    """

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._blocks: OrderedDict[tuple[object, ...], TextBlock] = OrderedDict()
        self._atlas = SpriteAtlas()
        self._cells: OrderedDict[tuple[object, ...], AtlasCell] = OrderedDict()

    @property
    def oldest_page(self) -> int:
        """The number of the oldest page of pictures that is kept."""
        return self._atlas.oldest_page

    def reserve(self, pixels: float) -> None:
        """Keep the pictures of the names that so many device pixels may have."""
        self._atlas.reserve(pixels)

    def block(self, text: str, size: int, weight: int, width: float, lines: int) -> TextBlock:
        """Set a text, no wider than `width` pixels, elided behind the last of `lines`."""
        key = (text, size, weight, width, lines)
        return self._cached(key, lambda: TextBlock(text, size, weight, 0.0, width, lines))

    def node_label(self, text: str, degree: int) -> TextBlock:
        """Set the name of a node with so many links."""
        size, weight = label_font(degree)
        return self.block(text, size, weight, max_label_width(text, size), MAX_LABEL_LINES)

    def region_label(self, text: str, size: int) -> TextBlock:
        """Set the name of a region."""
        return self._cached((text, size, "region"), lambda: region_text_block(text, size))

    def cell(
        self, block: TextBlock, colour: QColor, halo: QColor, deadline: float
    ) -> AtlasCell | None:
        """Give where a block's picture is.

        One that has to be made first is made only before the deadline of `time.perf_counter`.
        """
        key = (block.key, colour.rgba(), halo.rgba())
        cell = self._cells.get(key)
        if cell is None or cell.page < self._atlas.oldest_page:
            if perf_counter() > deadline:
                return None
            (cell,) = self._atlas.add([render_block(block, colour, halo, self._ratio)])
            self._cells[key] = cell
            if len(self._cells) > _MAX_CELLS:
                self._cells.popitem(last=False)
        return cell

    def draw(
        self,
        painter: QPainter,
        cells: NDArray[np.float64],
        centres: NDArray[np.float32],
        opacities: NDArray[np.float32],
    ) -> None:
        """Draw pictures with their middles at (n, 2) pixels; `cells` is (n, 5), as `Cell`."""
        if len(cells):
            corner = np.round(centres * self._ratio - cells[:, 3:5] / 2)
            at = (corner + cells[:, 3:5] / 2) / self._ratio
            self._atlas.draw(painter, at, cells, self._ratio, opacities)

    def _cached(self, key: tuple[object, ...], make: Callable[[], TextBlock]) -> TextBlock:
        block = self._blocks.get(key)
        if block is None:
            block = self._blocks[key] = make()
            if len(self._blocks) > _MAX_BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(key)
        return block


def render_block(block: TextBlock, colour: QColor, halo: QColor, ratio: float) -> QImage:
    """Paint a block with its halo around, in the middle of an image.

    The halo is what the letters cover, widened by a disc: a fraction of the time that stroking
    their outlines takes.
    """
    from conceptmap.render.kernels.halo import composite_under, dilate

    side = 4 * HALO_PX
    width = min(int((block.size.width() + side) * ratio) + 1, PAGE_WIDTH_PX)
    height = int((block.size.height() + side) * ratio) + 1
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    block.draw_letters(painter, QPointF(2 * HALO_PX, 2 * HALO_PX))
    painter.end()
    image.setDevicePixelRatio(1)
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)
    offsets, shares = disc_coverage(HALO_PX * ratio)
    found = np.zeros((height, width), np.int32)
    dilate(pixels[:, :, 3].copy(), offsets, shares, found)
    composite_under(pixels, found, halo.blue(), halo.green(), halo.red(), halo.alpha())
    return image


@cache
def disc_coverage(radius: float) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Give the pixels of a disc as offsets (k, 2) and how much of each it covers, of 256."""
    whole = int(np.ceil(radius))
    offsets = np.mgrid[-whole : whole + 1, -whole : whole + 1].reshape(2, -1).T
    shares = np.clip(radius + 0.5 - np.hypot(*offsets.T), 0, 1) * 256
    inside = shares >= 1
    return offsets[inside].astype(np.int32), shares[inside].astype(np.int32)
