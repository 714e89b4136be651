"""The text of a note as it is shown, written anew from what a dialect has in its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import NamedTuple

_BACKTICKS = re.compile("`+")

CODE = r"(?P<code>`+)"
"""The branch that a pattern for `rewrite` begins with: a run of backticks, which may open code."""


class PageText(NamedTuple):
    """The text of a note in the Markdown that pages are made of, which is Obsidian's."""

    text: str
    properties: Mapping[str, tuple[str, ...]] = {}
    """Those that are written in the text, not in a header of YAML."""
    removed_lines: tuple[int, ...] = ()
    """The lines of the note that the text has not, counted from 1, in rising order."""

    def source_line(self, line: int) -> int:
        """Return the line of the note that a line of the text comes from."""
        if not self.removed_lines:
            return line
        shifted = [removed - i for i, removed in enumerate(self.removed_lines)]
        return line + bisect_right(shifted, line)


def rewrite(
    text: str, masked: str, pattern: re.Pattern[str], write: Callable[[re.Match[str]], str]
) -> str:
    """Replace what a pattern finds outside of code spans; it begins with the branch `CODE`.

    `masked` is the text with its blocks of code blanked out. Linear in the text.
    """
    pieces: list[str] = []
    copied = position = 0
    ends = _CodeSpanEnds(masked)
    while match := pattern.search(masked, position):
        position = match.end()
        if match["code"]:
            position = ends.after(match)
            continue
        pieces += (text[copied : match.start()], write(match))
        copied = position
    return "".join((*pieces, text[copied:]))


class _CodeSpanEnds:
    """Finds the ends of code spans, in rising order and in linear time."""

    def __init__(self, text: str) -> None:
        self._by_length: dict[int, list[int]] = {}
        for run in _BACKTICKS.finditer(text):
            self._by_length.setdefault(len(run[0]), []).append(run.start())
        for starts in self._by_length.values():
            starts.reverse()

    def after(self, match: re.Match[str]) -> int:
        """Return the offset after the code span that a run of backticks opens."""
        length = len(match["code"])
        starts = self._by_length[length]
        while starts and starts[-1] <= match.start():
            starts.pop()
        return starts.pop() + length if starts else match.end()
