"""How much room names take, without setting each in type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFontMetricsF

from conceptmap.core.sorting import stable_argsort
from conceptmap.render.text_block import MAX_LABEL_LINES, TextBlock, label_font, max_label_width
from conceptmap.render.theme import app_font

_LATIN_TITLE = re.compile("[0-9A-Za-zÀ-ÖØ-öø-ɏ'.,&_ -]{1,400}")
"""Latin names, whose letters stand for themselves and whose lines break at spaces or `-`."""

_MAX_EXACT = 2000
"""So many other names are set in type; the room of the rest is guessed by their length."""

_MAX_CACHED_WORDS = 1000
"""So many words of one type are kept: the rest are seldom, as numbers are, and fill memory."""

_KERNING_TOLERANCE_PX = 2.0
"""Letters on both sides of a space may stand so many pixels closer, all of a line together."""


class LabelSizes(NamedTuple):
    """The room that n names take, each in the type of its node's degree."""

    fonts: NDArray[np.int16]
    """Shape (n,): size and weight of the type, -1 where the room is not known."""
    sizes: NDArray[np.float32]
    """Shape (n, 2): pixels, 0 where they are not known."""

    def remapped(self, rows: NDArray[np.int64], same: NDArray[np.bool_]) -> LabelSizes:
        """Give what is known of other names: `rows` says which here, `same` whether at all."""
        return LabelSizes(
            np.where(same, np.append(self.fonts, np.int16(-1))[rows], np.int16(-1)),
            np.where(same[:, None], np.vstack([self.sizes, _UNKNOWN_SIZE])[rows], _UNKNOWN_SIZE),
        )


def measure_labels(
    titles: Sequence[str], degrees: NDArray[np.int32], known: Iterable[LabelSizes] = ()
) -> LabelSizes:
    """Give the room that names take as `Type.name` sets them, to a pixel or two.

    `known` is what was measured before, for names that are of the same type again.
    """
    most = int(degrees.max(initial=0))
    types = np.array([_font_code(*label_font(degree)) for degree in range(most + 1)], np.int16)[
        degrees
    ]
    sizes = np.full((len(titles), 2), np.nan, np.float32)
    for each in known:
        alike = each.fonts == types
        sizes[alike] = each.sizes[alike]
    order = stable_argsort(most - degrees)
    unknown = order[np.isnan(sizes[order, 0])]
    ruler_by_type: dict[tuple[int, int], _LabelRuler] = {}
    ruler_by_degree: dict[int, _LabelRuler] = {}
    for degree in np.unique(degrees[unknown]).tolist():
        key = label_font(degree)
        ruler = ruler_by_type.get(key) or ruler_by_type.setdefault(key, _LabelRuler(*key))
        ruler_by_degree[degree] = ruler
    exact = _MAX_EXACT
    for i, degree in zip(unknown.tolist(), degrees[unknown].tolist(), strict=True):
        title, ruler = titles[i], ruler_by_degree[degree]
        room = ruler.measure_by_words(title)
        if room is None and exact > 0:
            exact -= 1
            room = ruler.measure_exactly(title)
        sizes[i] = room or ruler.estimate(title)
    return LabelSizes(types, sizes)


_UNKNOWN_SIZE = np.zeros((1, 2), np.float32)


def _font_code(size: int, weight: int) -> int:
    return 100 * size + weight // 10


class _LabelRuler:
    """Measures names of one size and weight; what common words take is measured once."""

    def __init__(self, size: int, weight: int) -> None:
        self._size, self._weight = size, weight
        self._metrics = QFontMetricsF(app_font(size, weight))
        self._space_width = self._metrics.horizontalAdvance(" ")
        self._latin_line_height, self._tall_line_height = (
            TextBlock(letter, size, weight, 0.0, 100.0, 1).size.height() for letter in "A永"
        )
        self._word_widths: dict[str, tuple[float, float]] = {}
        self._overhangs: dict[str, float] = {}

    def measure_by_words(self, title: str) -> tuple[float, float] | None:
        """Give the room of a plain name that is not shortened, None for others."""
        if not _LATIN_TITLE.fullmatch(title):
            return None
        most, known = max_label_width(title, self._size), self._word_widths
        widest = at = 0.0
        lines = 1
        for word in title.split():
            width, over = known.get(word) or self._measure_word(word)
            if width + over > most:
                return None
            beside = at + self._space_width + width if at else width
            if most < beside + over < most + _KERNING_TOLERANCE_PX:
                return None
            if beside + over > most:
                if "-" in title:
                    return None
                lines += 1
                beside = width
            at = beside
            if at + over > widest:
                widest = at + over
        return (
            (widest + 1, lines * self._latin_line_height)
            if at and lines <= MAX_LABEL_LINES
            else None
        )

    def _measure_word(self, word: str) -> tuple[float, float]:
        """Give how far a word advances, and by how much its last letter reaches beyond that."""
        advance, last = self._metrics.horizontalAdvance, word[-1]
        if last not in self._overhangs:
            alone = TextBlock(last, self._size, self._weight, 0.0, 100.0, 1).size.width() - 1
            self._overhangs[last] = max(alone - advance(last), 0.0)
        found = advance(word), self._overhangs[last]
        if len(self._word_widths) < _MAX_CACHED_WORDS:
            self._word_widths[word] = found
        return found

    def measure_exactly(self, title: str) -> tuple[float, float]:
        """Give the room of a name by setting it in type."""
        most = max_label_width(title, self._size)
        size = TextBlock(title, self._size, self._weight, 0.0, most, MAX_LABEL_LINES).size
        return size.width(), size.height()

    def estimate(self, title: str) -> tuple[float, float]:
        """Give about the room that a name takes."""
        most = max_label_width(title, self._size)
        width = self._metrics.horizontalAdvance(title[:400])
        if width <= most and "\n" not in title:
            return width + 1, self._tall_line_height
        return most, min(ceil(width * 1.2 / most), MAX_LABEL_LINES) * self._tall_line_height
