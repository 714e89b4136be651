"""Where in a page a line of its note's file stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from conceptmap.vault.sentences import strip_markdown

_WORD = re.compile(r"\w+")

MAX_SEARCH_CHARS = 80


def range_of_line(
    text: str, lines: Sequence[tuple[int, int]], source: str, line: int
) -> tuple[int, int] | None:
    """Give from where to where a line of the source stands in a page's text.

    `text` is the page's, `lines` tells which line of the source stands where. When the line's
    words are not found, the part of the page that it belongs to is given; None when there is
    none yet.
    """
    known = [(at, position) for at, position in lines if at]
    index = bisect_right(known, (line, len(text) + 1)) - 1
    if index < 0:
        return None
    first, begin = known[index]
    end = known[index + 1][1] if index + 1 < len(known) else len(text)
    written = source.split("\n")
    if not 0 < line <= len(written):
        return begin, begin
    words = strip_markdown(written[line - 1])
    earlier = written[first - 1 : line - 1]
    before = (
        sum(strip_markdown(each) == words for each in earlier if words[:12] in each) if words else 0
    )
    for sought in _search_attempts(words):
        found = begin - 1
        for _ in range(before + 1):
            at = text.find(sought, found + 1, end)
            if at < 0:
                break
            found = at
        if found >= begin:
            return found, found + len(sought)
    return begin, begin


def _search_attempts(words: str) -> list[str]:
    """Give what to look for: the line's words, then fewer of them."""
    runs = words.split()
    attempts = [words[:MAX_SEARCH_CHARS]] if words else []
    attempts += (" ".join(runs[at : at + 3]) for at in range(0, max(len(runs) - 2, 0), 3))
    return attempts + sorted(_WORD.findall(words), key=len, reverse=True)[:3]
