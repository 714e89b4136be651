"""Names set in type: wrapped, measured, with a halo in the paper's colour."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from math import log2
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from conceptmap.render.sprite_atlas import PAGE_WIDTH_PX, AtlasCell, SpriteAtlas
from conceptmap.render.theme import app_font

HALO_PX = 1.6
"""How far the halo reaches beyond the letters, in pixels."""

LABEL_WIDTH_EM, MAX_LABEL_LINES = 9.5, 5
"""A name is no wider than so many times its size, and has no more lines."""

LONG_LABEL_CHARS, LONG_LABEL_WIDTH_EM = 36, 15.0
"""A name of more characters than this may be wider."""

REGION_LETTER_SPACING_PERCENT = 8.0
"""The letters of a region's name are so far apart, in hundredths of an em."""

_MAX_CELLS = 4000
"""So many pictures are known."""

_MAX_BLOCKS = 600
"""So many names are kept as they were set, of 7 KB each."""
_LINE_HEIGHT_FACTOR = 0.98


class TextBlock:
    """A name broken into lines, centred; `size` in pixels."""

    __slots__ = ("_layout", "key", "size")

    def __init__(
        self, text: str, size: float, weight: int, spacing: float, width: float, lines: int
    ) -> None:
        shown = " ".join(text.split()) or "–"
        layout, used, height = _break_lines(shown[:400], size, weight, spacing, width, lines)
        self._layout = layout
        self.key = (text, size, weight, spacing, width, lines)
        """What it was made of: blocks of the same look the same."""
        self.size = QSizeF(used, height)

    def outline(self) -> QPainterPath:
        """Give the outlines of the letters, from the block's top left corner."""
        path = QPainterPath()
        for run in self._layout.glyphRuns():
            raw = run.rawFont()
            for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(raw.pathForGlyph(index).translated(at))
        return path

    def draw(self, painter: QPainter, at: QPointF, colour: QColor, halo: QColor | None) -> None:
        """Draw the halo, if any, and the letters; text stays text in a vector file."""
        painter.save()
        painter.translate(at)
        if halo is not None:
            outline = QPen(halo, 2 * HALO_PX)
            outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(self.outline(), outline)
        painter.setPen(colour)
        self.draw_letters(painter, QPointF(0, 0))
        painter.restore()

    def draw_letters(self, painter: QPainter, at: QPointF) -> None:
        """Draw the letters alone, with the painter's pen."""
        self._layout.draw(painter, at)


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


def region_text_block(name: str, size: int) -> TextBlock:
    """Set a region's name in type: capitals, letter-spaced, on two lines when long."""
    return TextBlock(
        name.upper(), size, 600, REGION_LETTER_SPACING_PERCENT, max(13.0 * size, 110.0), 2
    )


def label_font(degree: int) -> tuple[int, int]:
    """Give the size in pixels and the weight of a node's name: larger for the more linked."""
    size = round(min(max(10.2 + 1.05 * log2(1 + degree), 11), 17))
    return size, 600 if degree >= 12 else 500 if degree >= 5 else 400


def max_label_width(text: str, size: int) -> float:
    """Give how wide a node's name may become, in pixels."""
    return (LONG_LABEL_WIDTH_EM if len(text) > LONG_LABEL_CHARS else LABEL_WIDTH_EM) * size


def _break_lines(
    text: str, size: float, weight: int, spacing: float, width: float, max_lines: int
) -> tuple[QTextLayout, float, float]:
    """Break a text into lines; where it needs more than `most`, shorten it with an ellipsis."""
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    while True:
        layout = QTextLayout(text, app_font(size, weight, spacing))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(line)
            if len(lines) > max_lines:
                break
        layout.endLayout()
        if len(lines) <= max_lines:
            break
        last = lines[max_lines - 1]
        text = text[: last.textStart() + max(1, last.textLength() - 2)].rstrip() + "…"
    used = max(line.naturalTextWidth() for line in lines)
    height = 0.0
    for line in lines:
        line.setLineWidth(used + 1)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE_HEIGHT_FACTOR
    return layout, used + 1, height
