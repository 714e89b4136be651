"""A label broken into lines, as text and as outlines."""

from __future__ import annotations

from math import log2

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from conceptmap.render.theme import app_font

HALO_PX = 1.6
"""How far the halo reaches beyond the letters, in pixels."""


LABEL_WIDTH_EM, MAX_LABEL_LINES = 9.5, 5
"""A name is no wider than so many times its size, and has no more lines."""


LONG_LABEL_CHARS, LONG_LABEL_WIDTH_EM = 36, 15.0
"""A name of more characters than this may be wider."""


REGION_LETTER_SPACING_PERCENT = 8.0
"""The letters of a region's name are so far apart, in hundredths of an em."""


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
