"""Sizes of labels, measured word by word instead of laying out each label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFontMetricsF

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.core.sorting import stable_argsort
from conceptmap.render.text_block import (
    MAX_LABEL_LINES,
    TextBlock,
    balanced_width,
    label_font,
    max_label_width,
    other_label_width,
)
from conceptmap.render.theme import app_font

_LATIN_TITLE = re.compile("[0-9A-Za-zÀ-ÖØ-öø-ɏ'.,&_ -]{1,400}")
"""Titles in Latin script, without ligatures, whose lines break at spaces or `-`."""

_MAX_EXACT = 2000
"""This many other titles are laid out; the sizes of the rest are estimated by their length."""

_MAX_CACHED_WORDS = 1000
"""Widths of this many words per font are kept; the rest are rare, as numbers are."""

_MAX_CHARS = 400  # of a title; more is never shown

_KERNING_TOLERANCE_PX = 2.0
"""Kerning around spaces may make a line this much shorter than the sum of its words."""

_NO_FORM = 0.0, 0.0
_UNKNOWN_SIZE = np.zeros((1, 2, 2), np.float32)


_Size = tuple[float, float]  # width and height in pixels


class LabelSizes(NamedTuple):
    """The sizes of n labels, each in the font for its node's degree."""

    fonts: NDArray[np.int16]
    """Shape (n,): font size and weight as one number, -1 where the size is not known."""
    sizes: FloatArray
    """Shape (n, 2, 2): width and height in pixels of both forms, 0 where they are not known."""

    def remapped(self, rows: Int64Array, same: BoolArray) -> LabelSizes:
        """Return the sizes for other nodes: `rows` says which here, `same` whether it is known."""
        return LabelSizes(
            np.where(same, np.append(self.fonts, np.int16(-1))[rows], np.int16(-1)),
            np.where(
                same[:, None, None],
                np.concatenate([self.sizes, _UNKNOWN_SIZE])[rows],
                _UNKNOWN_SIZE,
            ),
        )


def measure_labels(
    titles: Sequence[str], degrees: IntArray, known: Iterable[LabelSizes] = ()
) -> LabelSizes:
    """Measure labels as `TextCache.node_label` lays them out, to a pixel or two.

    The second form, in one line instead of several or in two instead of one, is known of Latin
    titles only; the sizes of one that a label has not are 0.

    `known` are earlier sizes of the same labels, used again where the font is the same.
    """
    max_degree = int(degrees.max(initial=0))
    code_by_degree = [_font_code(*label_font(degree)) for degree in range(max_degree + 1)]
    fonts = np.array(code_by_degree, np.int16)[degrees]
    sizes = np.full((len(titles), 2, 2), np.nan, np.float32)
    for earlier in known:
        alike = earlier.fonts == fonts
        sizes[alike] = earlier.sizes[alike]
    order = stable_argsort(max_degree - degrees)
    unknown = order[np.isnan(sizes[order, 0, 0])]
    ruler_by_font: dict[tuple[int, int], _LabelRuler] = {}
    ruler_by_degree: dict[int, _LabelRuler] = {}
    for degree in np.unique(degrees[unknown]).tolist():
        font = label_font(degree)
        ruler = ruler_by_font.get(font) or ruler_by_font.setdefault(font, _LabelRuler(*font))
        ruler_by_degree[degree] = ruler
    exact_left = _MAX_EXACT
    for i, degree in zip(unknown.tolist(), degrees[unknown].tolist(), strict=True):
        title, ruler = titles[i], ruler_by_degree[degree]
        forms = ruler.measure_by_words(title)
        if forms is None and exact_left > 0:
            exact_left -= 1
            forms = ruler.measure_exactly(title), _NO_FORM
        sizes[i] = forms or (ruler.estimate(title), _NO_FORM)
    return LabelSizes(fonts, sizes)


def _font_code(size: int, weight: int) -> int:
    return 100 * size + weight // 10


class _LabelRuler:
    """Measures labels of one font; common words are measured once."""

    def __init__(self, size: int, weight: int) -> None:
        self._size, self._weight = size, weight
        self._metrics = QFontMetricsF(app_font(size, weight))
        self._space_width = self._metrics.horizontalAdvance(" ")
        self._latin_line_height, self._tall_line_height = (
            TextBlock(letter, size, weight, 0.0, 100.0, 1).size.height() for letter in "A永"
        )
        self._word_widths: dict[str, tuple[float, float]] = {}
        self._overhangs: dict[str, float] = {}

    def measure_by_words(self, title: str) -> tuple[_Size, _Size] | None:
        """Return the sizes of both forms of a Latin title that is not shortened, or None."""
        if not _LATIN_TITLE.fullmatch(title):
            return None
        max_width, known = max_label_width(title, self._size), self._word_widths
        line_width = overhang = 0.0
        lines, widths = 1, []
        for word in title.split():
            width, overhang = known.get(word) or self._measure_word(word)
            widths.append(width)
            if width + overhang > max_width:
                return None
            extended = line_width + self._space_width + width if line_width else width
            if max_width < extended + overhang < max_width + _KERNING_TOLERANCE_PX:
                return None
            if extended + overhang > max_width:
                if "-" in title:
                    return None
                lines += 1
                extended = width
            line_width = extended
        if not line_width or lines > MAX_LABEL_LINES:
            return None
        first = line_width + overhang + 1
        if lines > 1:
            first = balanced_width(widths, self._space_width, lines) + overhang + 1
        height, other = self._latin_line_height, _NO_FORM
        other_width = other_label_width(widths, self._space_width, max_width, self._size)
        if other_width and "-" not in title:
            if lines > 1:
                other = sum(widths) + self._space_width * (len(widths) - 1) + overhang + 1, height
            else:
                other = (
                    balanced_width(widths, self._space_width, 2) + overhang + 1,
                    2 * height,
                )
        return (first, lines * height), other

    def _measure_word(self, word: str) -> tuple[float, float]:
        """Return the advance of a word, and how far its last letter extends beyond that."""
        advance, last = self._metrics.horizontalAdvance, word[-1]
        if last not in self._overhangs:
            alone = TextBlock(last, self._size, self._weight, 0.0, 100.0, 1).size.width() - 1
            self._overhangs[last] = max(alone - advance(last), 0.0)
        measured = advance(word), self._overhangs[last]
        if len(self._word_widths) < _MAX_CACHED_WORDS:
            self._word_widths[word] = measured
        return measured

    def measure_exactly(self, title: str) -> tuple[float, float]:
        """Return the size of a label by laying it out."""
        max_width = max_label_width(title, self._size)
        size = TextBlock(title, self._size, self._weight, 0.0, max_width, MAX_LABEL_LINES).size
        return size.width(), size.height()

    def estimate(self, title: str) -> tuple[float, float]:
        """Return about the size of a label, by the length of its title."""
        max_width = max_label_width(title, self._size)
        width = self._metrics.horizontalAdvance(title[:_MAX_CHARS])
        if width <= max_width and "\n" not in title:
            return width + 1, self._tall_line_height
        lines = min(ceil(width * 1.2 / max_width), MAX_LABEL_LINES)
        return max_width, lines * self._tall_line_height
