"""Ranges of a text document: searching for words, and cursors that select a range."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtGui import QTextCursor, QTextDocument

TextRange = tuple[int, int]
"""Start and end in a document, in UTF-16 units as Qt counts."""

MAX_FOUND_RANGES = 1000

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
"""The characters that take two UTF-16 units."""


def find_ranges(document: QTextDocument, words: str) -> list[TextRange]:
    """Return where words occur in a document, in any letter case; at most `MAX_FOUND_RANGES`."""
    if not words:
        return []
    text = document.toRawText()
    folded_text, folded_words = text.lower(), words.lower()
    if len(folded_text) != len(text):
        # Some characters become two when lowered, which shifts positions: compare as written.
        folded_text, folded_words = text, words
    astral = [match.start() for match in _ASTRAL.finditer(text)]
    ranges: list[TextRange] = []
    start = folded_text.find(folded_words)
    while start >= 0 and len(ranges) < MAX_FOUND_RANGES:
        end = start + len(folded_words)
        ranges.append((start + bisect_left(astral, start), end + bisect_left(astral, end)))
        start = folded_text.find(folded_words, end)
    return ranges


def make_cursor(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Return a cursor that selects a range."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
