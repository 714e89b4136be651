"""A text broken into centred lines: the labels of nodes and regions, and their sizes."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, log2

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from conceptmap.core.text_direction import is_right_to_left
from conceptmap.render.theme import app_font

HALO_PX = 1.6
"""How far the halo extends beyond the text."""

LABEL_WIDTH_EM = 9.5
"""The greatest width of a node's label, in multiples of its font size."""

LONG_LABEL_CHARS, LONG_LABEL_WIDTH_EM = 36, 15.0
"""A label of more characters may be wider."""

ONE_LINE_WIDTH_EM = 20.0
"""A label of several lines may be in one as well where that is no wider."""

MAX_LABEL_LINES = 5

REGION_LETTER_SPACING_PERCENT = 8.0
"""The letter spacing of a region's label, in hundredths of an em."""

_MAX_REGION_LABEL_LINES = 2
_MIN_SPLIT_EM = 5.0  # a shorter label in one line is never in two
_SPLIT_SHARE = 0.62  # of the width in one line, for a line of two
_BALANCE_TOLERANCE_PX = 0.5
_MAX_CHARS = 400  # of a text; more is never shown
_LINE_HEIGHT_FACTOR = 0.98
_ELLIPSIS = "…"


class TextBlock:
    """A text broken into centred lines of a font size in pixels, no wider than a width.

    The lines are of about the same length. What needs more than `lines` is shortened with an
    ellipsis.
    """

    __slots__ = ("_layout", "key", "size")

    def __init__(
        self, text: str, size: float, weight: int, spacing: float, width: float, lines: int
    ) -> None:
        shown = " ".join(text.split()) or "–"
        layout, used, height = _break_lines(shown[:_MAX_CHARS], size, weight, spacing, width, lines)
        self._layout = layout
        self.key = (text, size, weight, spacing, width, lines)
        """The arguments it was made from; blocks of equal keys look the same."""
        self.size = QSizeF(used, height)
        """Of all lines together, in pixels."""

    def outline(self) -> QPainterPath:
        """Return the outlines of the text, from the block's top left corner."""
        path = QPainterPath()
        for run in self._layout.glyphRuns():
            font = run.rawFont()
            for index, position in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(font.pathForGlyph(index).translated(position))
        return path

    def draw(
        self, painter: QPainter, top_left: QPointF, colour: QColor, halo: QColor | None
    ) -> None:
        """Draw the halo, if any, and the text, which stays text in a vector file."""
        painter.save()
        painter.translate(top_left)
        if halo is not None:
            pen = QPen(halo, 2 * HALO_PX)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(self.outline(), pen)
        painter.setPen(colour)
        self.draw_letters(painter, QPointF(0, 0))
        painter.restore()

    def draw_letters(self, painter: QPainter, top_left: QPointF) -> None:
        """Draw only the text, with the painter's pen."""
        self._layout.draw(painter, top_left)


def region_text_block(name: str, size: int) -> TextBlock:
    """Return a region's label: capitals, letter-spaced, on two lines when long."""
    width = max(13.0 * size, 110.0)
    # Arabic letters are joined.
    spacing = 0.0 if is_right_to_left(name) else REGION_LETTER_SPACING_PERCENT
    lines = _MAX_REGION_LABEL_LINES
    return TextBlock(name.upper(), size, 600, spacing, width, lines)


def label_font(degree: int) -> tuple[int, int]:
    """Return the font size in pixels and weight of a node's label: larger for a higher degree."""
    size = round(min(max(10 + 0.7 * log2(1 + degree), 11), 16))
    return size, 600 if degree >= 20 else 500 if degree >= 6 else 400


def max_label_width(text: str, size: int) -> float:
    """Return the greatest width of a node's label in pixels, for its font size."""
    return (LONG_LABEL_WIDTH_EM if len(text) > LONG_LABEL_CHARS else LABEL_WIDTH_EM) * size


def other_label_width(widths: Sequence[float], space: float, max_width: float, size: int) -> float:
    """Return the greatest width of a node's label in its other form, 0 where there is none.

    A label of one line has a form of two lines, a label of several lines a form of one. `widths`
    are those of its words, in pixels, `max_width` is from `max_label_width`.
    """
    if len(widths) < 2:
        return 0.0
    total = sum(widths) + space * (len(widths) - 1)
    if total > max_width:
        return total + 3 if total <= ONE_LINE_WIDTH_EM * size else 0.0
    if total < _MIN_SPLIT_EM * size:
        return 0.0
    return max(_SPLIT_SHARE * total, balanced_width(widths, space, 2) + 1)


def balanced_width(widths: Sequence[float], space: float, lines: int) -> float:
    """Return the smallest width at which words of these widths fill a number of lines, pixels."""
    if len(widths) <= lines:
        return max(widths)
    limit = max(max(widths), (sum(widths) + space * (len(widths) - 1)) / lines)
    while True:
        used, current, count, overflow, longest = 0.0, 0.0, 1, inf, 0.0
        for width in widths:
            used = current + space + width if current else width
            if used > limit + 1e-6:
                overflow, used, count = min(overflow, used), width, count + 1
            current, longest = used, max(longest, used)
        if count <= lines or overflow == inf:
            return longest
        limit = overflow


def _break_lines(
    text: str, size: float, weight: int, spacing: float, width: float, max_lines: int
) -> tuple[QTextLayout, float, float]:
    """Break a text into lines; return the layout, its width and its height.

    A text that needs more than `max_lines` is shortened with an ellipsis.
    """
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    # By the first letter that has a direction; otherwise it were that of the program.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    while True:
        layout = QTextLayout(text, app_font(size, weight, spacing))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        lines = _lay_out(layout, width, max_lines)
        if len(lines) <= max_lines:
            break
        last = lines[max_lines - 1]
        kept = _first_units(text, last.textStart() + max(1, last.textLength() - 2))
        shortened = kept.rstrip() + _ELLIPSIS
        # A line may be too narrow for a character and the ellipsis.
        text = shortened if shortened != text else text[:-2].rstrip() + _ELLIPSIS
    if len(lines) > 1:
        lines = _balance(layout, lines, width)
    used = max(line.naturalTextWidth() for line in lines)
    if len(lines) > 1:
        # The first word of the next line may fit in too now: it must not stand in both.
        lines = _lay_out(layout, used + 1, max_lines)
        used = max(line.naturalTextWidth() for line in lines)
    else:
        lines[0].setLineWidth(used + 1)
    height = 0.0
    for line in lines:
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE_HEIGHT_FACTOR
    return layout, used + 1, height


def _lay_out(layout: QTextLayout, width: float, max_lines: int) -> list[QTextLine]:
    """Break a layout into lines of a width; stop after one more than `max_lines`."""
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
        if len(lines) > max_lines:
            break
    layout.endLayout()
    return lines


def _balance(layout: QTextLayout, lines: list[QTextLine], width: float) -> list[QTextLine]:
    """Break a layout again into as many lines, as narrow as they can be between words."""
    count = len(lines)
    # Qt counts UTF-16 code units.
    units = np.frombuffer(layout.text().encode("utf-16-le", "surrogatepass"), np.uint16)
    if not _are_between_words(lines, units):
        return lines
    natural = [line.naturalTextWidth() for line in lines]
    low, high = sum(natural) / count, max(natural) + _BALANCE_TOLERANCE_PX

    def fits(width: float) -> bool:
        tried = _lay_out(layout, width, count)
        return len(tried) == count and _are_between_words(tried, units)

    # What the widths of the words say is nearly right, which spares most of the trials.
    advance = QFontMetricsF(layout.font()).horizontalAdvance
    words = [advance(word) for word in layout.text().split(" ")]
    guess = balanced_width(words, advance(" "), count)
    for tried in (guess + _BALANCE_TOLERANCE_PX / 2, guess - _BALANCE_TOLERANCE_PX / 2):
        if low < tried < high:
            low, high = (low, tried) if fits(tried) else (tried, high)
    while high - low > _BALANCE_TOLERANCE_PX:
        middle = (low + high) / 2
        low, high = (low, middle) if fits(middle) else (middle, high)
    balanced = _lay_out(layout, high, count)
    return balanced if len(balanced) == count else _lay_out(layout, width, count)


def _are_between_words(lines: list[QTextLine], units: NDArray[np.uint16]) -> bool:
    return all(units[line.textStart() - 1] == ord(" ") for line in lines[1:])


def _first_units(text: str, count: int) -> str:
    """Return the first characters of a text, as many as fit in `count` UTF-16 code units.

    Qt counts code units, of which an emoji has two; Python counts code points.
    """
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * count]
    return units.decode("utf-16-le", "ignore")
