"""Find the place on a page that shows a given line of the note's file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from conceptmap.vault.sentences import strip_markdown

_WORD = re.compile(r"\w+")

MAX_SEARCH_CHARS = 80
"""Only this many characters of a line are searched for."""

_RUN_WORDS = 3
_LONGEST_WORDS = 3


def range_of_line(
    text: str, lines: Sequence[tuple[int, int]], source: str, line: int
) -> tuple[int, int] | None:
    """Return start and end of a line of the source in the text of its page.

    `text` is that of the page; `lines` are the source lines at which its blocks start, with their
    positions in `text`, both ascending. Where the words of the line are not found, the start of
    its block is returned as an empty range; None while the block is not rendered yet.
    """
    blocks = [(first_line, position) for first_line, position in lines if first_line]
    index = bisect_right(blocks, (line, len(text) + 1)) - 1
    if index < 0:
        return None
    first_line, start = blocks[index]
    end = blocks[index + 1][1] if index + 1 < len(blocks) else len(text)
    source_lines = source.split("\n")
    if not 0 < line <= len(source_lines):
        return start, start
    words = strip_markdown(source_lines[line - 1])
    earlier = source_lines[first_line - 1 : line - 1]
    # The same words may occur in earlier lines of the block; those are skipped.
    repetitions = (
        sum(strip_markdown(each) == words for each in earlier if words[:12] in each) if words else 0
    )
    for phrase in _search_phrases(words):
        found = start - 1
        for _ in range(repetitions + 1):
            position = text.find(phrase, found + 1, end)
            if position < 0:
                break
            found = position
        if found >= start:
            return found, found + len(phrase)
    return start, start


def _search_phrases(words: str) -> list[str]:
    """Return what to search for: the whole line, then runs of words, then its longest words."""
    runs = words.split()
    phrases = [words[:MAX_SEARCH_CHARS]] if words else []
    phrases += (
        " ".join(runs[start : start + _RUN_WORDS])
        for start in range(0, max(len(runs) - _RUN_WORDS + 1, 0), _RUN_WORDS)
    )
    return phrases + sorted(_WORD.findall(words), key=len, reverse=True)[:_LONGEST_WORDS]
