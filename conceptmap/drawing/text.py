"""Names set in type: wrapped, measured, with a halo in the paper's colour."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)

from conceptmap.drawing.style import font

HALO = 1.6
"""How far the halo reaches beyond the letters, in pixels."""

_KEPT = 4000


class TextBlock:
    """A name broken into lines, centred; `size` in pixels."""

    __slots__ = ("_layout", "size")

    def __init__(
        self, text: str, size: float, weight: int, spacing: float, width: float, lines: int
    ) -> None:
        shown = " ".join(text.split()) or "–"
        layout, used, height = _broken(shown[:400], size, weight, spacing, width, lines)
        self._layout = layout
        self.size = QSizeF(used, height)

    def path(self) -> QPainterPath:
        """Give the outlines of the letters, from the block's top left corner."""
        path = QPainterPath()
        for run in self._layout.glyphRuns():
            raw = run.rawFont()
            for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(raw.pathForGlyph(index).translated(at))
        return path

    def draw(self, painter: QPainter, at: QPointF, colour: QColor, halo: QColor) -> None:
        """Draw the halo and the letters; text stays text in a vector file."""
        outline = QPen(halo, 2 * HALO)
        outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.save()
        painter.translate(at)
        painter.strokePath(self.path(), outline)
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(0, 0))
        painter.restore()


class Type:
    """Names set before, kept: their measures and, for a screen, their pictures."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._blocks: OrderedDict[tuple[object, ...], TextBlock] = OrderedDict()
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def block(
        self,
        text: str,
        size: int,
        weight: int = 400,
        spacing: float = 0.0,
        width: float = 170.0,
        lines: int = 4,
    ) -> TextBlock:
        """Set a name, no wider than `width` pixels, elided behind the last of `lines`."""
        key = (text, size, weight, spacing, width, lines)
        block = self._blocks.get(key)
        if block is None:
            block = TextBlock(text, size, weight, spacing, width, lines)
            self._blocks[key] = block
            if len(self._blocks) > _KEPT:
                self._blocks.popitem(last=False)
        return block

    def draw(
        self, painter: QPainter, block: TextBlock, at: QPointF, colour: QColor, halo: QColor
    ) -> None:
        """Draw a block from its kept picture, on whole device pixels."""
        key = (block, colour.rgba(), halo.rgba())
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._picture(block, colour, halo)
            self._pictures[key] = picture
            if len(self._pictures) > _KEPT:
                self._pictures.clear()
                self._blocks.clear()
        ratio = self._ratio
        x = round((at.x() - 2 * HALO) * ratio) / ratio
        y = round((at.y() - 2 * HALO) * ratio) / ratio
        painter.drawPixmap(QPointF(x, y), picture)

    def _picture(self, block: TextBlock, colour: QColor, halo: QColor) -> QPixmap:
        side = 4 * HALO
        size = (block.size + QSizeF(side, side)) * self._ratio
        picture = QPixmap(int(size.width()) + 1, int(size.height()) + 1)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block.draw(painter, QPointF(2 * HALO, 2 * HALO), colour, halo)
        painter.end()
        return picture


def _broken(
    text: str, size: float, weight: int, spacing: float, width: float, most: int
) -> tuple[QTextLayout, float, float]:
    """Break a text into lines; where it needs more than `most`, shorten it with an ellipsis."""
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    while True:
        layout = QTextLayout(text, font(size, weight, spacing))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(line)
            if len(lines) > most:
                break
        layout.endLayout()
        if len(lines) <= most:
            break
        last = lines[most - 1]
        text = text[: last.textStart() + max(1, last.textLength() - 2)].rstrip() + "…"
    used = max(line.naturalTextWidth() for line in lines)
    height = 0.0
    for line in lines:
        line.setLineWidth(used + 1)
        line.setPosition(QPointF(0, height))
        height += line.height() * 0.98
    return layout, used + 1, height


def centred(block: TextBlock, x: float, y: float) -> QRectF:
    """Give the rectangle of a block whose middle lies at (x, y)."""
    return QRectF(QPointF(x - block.size.width() / 2, y - block.size.height() / 2), block.size)
