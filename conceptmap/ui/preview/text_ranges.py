"""Ranges of a text document: searching for words, and cursors that select a range."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QTextCursor, QTextDocument

from conceptmap.core.text_folding import fold_text, fold_with_offsets

TextRange = tuple[int, int]
"""Start and end in a document, in UTF-16 units as Qt counts."""

MAX_FOUND_RANGES = 1000

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
"""The characters that take two UTF-16 units."""


def find_ranges(document: QTextDocument, words: str) -> list[TextRange]:
    """Return where words occur in a document, folded alike; at most `MAX_FOUND_RANGES`."""
    if not words:
        return []
    text = document.toRawText()
    folded_text, offsets = _fold_document(text)
    folded_words = fold_text(words)
    astral = [match.start() for match in _ASTRAL.finditer(text)]
    ranges: list[TextRange] = []
    start = folded_text.find(folded_words)
    while start >= 0 and len(ranges) < MAX_FOUND_RANGES:
        end = start + len(folded_words)
        first, past = offsets[start], offsets[end]
        ranges.append((first + bisect_left(astral, first), past + bisect_left(astral, past)))
        start = folded_text.find(folded_words, end)
    return ranges


@lru_cache(maxsize=2)
def _fold_document(text: str) -> tuple[str, Sequence[int]]:
    """Fold the text of a document once, though it is searched with every key."""
    return fold_with_offsets(text)


def make_cursor(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Return a cursor that selects a range."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
