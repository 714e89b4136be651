"""Which way texts are read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

MAX_SEARCHED_CHARS = 200
"""A letter that tells the direction is looked for in this many characters of a text."""


def are_right_to_left(texts: Iterable[str]) -> bool:
    """Return whether most texts begin with a letter that is read from right to left.

    Source: Unicode Standard Annex 9, rules P2 and P3. Texts without letters do not count.
    """
    return sum(map(_direction, texts)) < 0


def _direction(text: str) -> int:
    """Return 1 for left to right, -1 for right to left, 0 when no letter tells."""
    for character in text[:MAX_SEARCHED_CHARS]:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return 1
        if kind in ("R", "AL"):
            return -1
    return 0
