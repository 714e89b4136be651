"""A cache of text blocks and of the images of them, halos included."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from time import perf_counter

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from conceptmap.core.array_types import Float64Array, FloatArray, IntArray
from conceptmap.render.sprite_atlas import MAX_SPRITE_PX, AtlasCell, SpriteAtlas
from conceptmap.render.text_block import (
    HALO_PX,
    MAX_LABEL_LINES,
    TextBlock,
    label_font,
    max_label_width,
    other_label_width,
    region_text_block,
)
from conceptmap.render.theme import app_font

_MAX_CELLS = 4000
_MAX_BLOCKS = 600  # of 7 KB each


class TextCache:
    """Keeps the text blocks and images of labels; `ratio` is device pixels per pixel."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._blocks: OrderedDict[tuple[object, ...], TextBlock] = OrderedDict()
        self._atlas = SpriteAtlas(ratio)
        self._cells: OrderedDict[tuple[object, ...], AtlasCell] = OrderedDict()

    @property
    def oldest_page(self) -> int:
        """The number of the oldest page of images that is kept."""
        return self._atlas.oldest_page

    def reserve(self, pixels: float) -> None:
        """Make room for the labels of a picture with this number of device pixels."""
        self._atlas.reserve(pixels)

    def block(self, text: str, size: int, weight: int, width: float, lines: int) -> TextBlock:
        """Return a block of a font size and a width in pixels, elided after `lines`."""
        key = (text, size, weight, width, lines)
        return self._cached(key, lambda: TextBlock(text, size, weight, 0.0, width, lines))

    def node_label(self, text: str, degree: int, form: int = 0) -> TextBlock:
        """Return the block of a node's label, in the first or the other of its forms."""
        size, weight = label_font(degree)
        width = max_label_width(text, size)
        if form:
            advance = QFontMetricsF(app_font(size, weight)).horizontalAdvance
            widths = [advance(word) for word in text.split()]
            width = other_label_width(widths, advance(" "), width, size) or width
        return self.block(text, size, weight, width, MAX_LABEL_LINES)

    def region_label(self, text: str, size: int) -> TextBlock:
        """Return the block of a region's label."""
        return self._cached((text, size, "region"), lambda: region_text_block(text, size))

    def cell(
        self, block: TextBlock, colour: QColor, halo: QColor, deadline: float
    ) -> AtlasCell | None:
        """Return where the image of a block is.

        None when it has to be rendered first and the deadline, as of `time.perf_counter`, is past.
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
        self, painter: QPainter, cells: Float64Array, centres: FloatArray, opacities: FloatArray
    ) -> None:
        """Draw images centred at `(n, 2)` pixels; `cells` is `(n, 5)`, as `AtlasCell`."""
        if len(cells):
            corners = np.round(centres * self._ratio - cells[:, 3:5] / 2)
            aligned = (corners + cells[:, 3:5] / 2) / self._ratio
            self._atlas.draw(painter, aligned, cells, opacities)

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
    """Render a block with its halo, in the middle of an image of at most `MAX_SPRITE_PX`."""
    margin = 2 * HALO_PX
    width, height = (
        min(int((side + 2 * margin) * ratio) + 1, int(MAX_SPRITE_PX * ratio))
        for side in (block.size.width(), block.size.height())
    )
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    block.draw_letters(painter, QPointF(margin, margin))
    painter.end()
    image.setDevicePixelRatio(1)
    add_halo(image, halo, ratio)
    return image


def add_halo(image: QImage, halo: QColor, ratio: float) -> None:
    """Draw a halo below the text of an image, of `ratio` device pixels a pixel.

    It is the coverage of the text dilated by a disc, which takes a fraction of the time that
    stroking the outlines of letters does.
    """
    from conceptmap.render.kernels.halo import composite_under, dilate

    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)
    offsets, weights = disc_coverage(HALO_PX * ratio)
    coverage = np.zeros((height, width), np.int32)
    dilate(pixels[:, :, 3].copy(), offsets, weights, coverage)
    composite_under(pixels, coverage, halo.blue(), halo.green(), halo.red(), halo.alpha())


@cache
def disc_coverage(radius: float) -> tuple[IntArray, IntArray]:
    """Return the pixels of a disc: offsets, `(k, 2)`, and how much of each is covered, of 256."""
    reach = int(np.ceil(radius))
    offsets = np.mgrid[-reach : reach + 1, -reach : reach + 1].reshape(2, -1).T
    weights = np.clip(radius + 0.5 - np.hypot(*offsets.T), 0, 1) * 256
    inside = weights >= 1
    return offsets[inside].astype(np.int32), weights[inside].astype(np.int32)
