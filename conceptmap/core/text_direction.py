"""Which way texts are read.

Source: Unicode Standard Annex 9, rules P2 and P3: the first letter that has a direction tells.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

MAX_SEARCHED_CHARS = 200
"""A letter that tells is not looked for after this many characters."""


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter of a text that has a direction is read to the left."""
    return _direction(text) < 0


def are_right_to_left(texts: Iterable[str]) -> bool:
    """Return whether most texts are read from right to left; those without letters do not count."""
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
