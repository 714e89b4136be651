"""The headings of a Markdown text.

Source: CommonMark 0.31.2, sections 4.2 (ATX headings) and 4.3 (setext headings).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from conceptmap.vault.note_content import Heading
from conceptmap.vault.sentences import strip_inline_markdown

# Nearly all headings begin their line.
_HEADING = re.compile(r"\n(?:#(#{0,5})[ \t]+([^\n]*)|(?: {1,3}#|==|--)())")
_INDENTED_HEADING = re.compile(r"\n {1,3}#(#{0,5})[ \t]+([^\n]*)")
_SETEXT = re.compile(r"\n(?![ \t>#|*+-]|\d+[.)])([^\n]+)\n {0,3}(=+|-+)[ \t]*(?=\n|$)")
_CLOSING_HASHES = re.compile(r"(?:^|[ \t])#+[ \t]*$")


def find_headings(masked: str, first_line: int) -> Iterator[Heading]:
    """Yield the headings in order; `masked` is the body without its code blocks."""
    found: list[tuple[int, int, str]] = []
    has_others = False
    for match in _HEADING.finditer(masked):
        if match[3] is None:
            title = strip_inline_markdown(_strip_closing_hashes(match[2]))
            found.append((match.start(), len(match[1]) + 1, title))
        else:
            has_others = True
    if has_others:
        found += [
            (
                match.start(),
                len(match[1]) + 1,
                strip_inline_markdown(_strip_closing_hashes(match[2])),
            )
            for match in _INDENTED_HEADING.finditer(masked)
        ]
        found += [
            (match.start(), 1 if match[2][0] == "=" else 2, strip_inline_markdown(match[1]))
            for match in _SETEXT.finditer(masked)
        ]
        found.sort()
    line, counted = first_line - 1, 0
    for start, level, title in found:
        line += masked.count("\n", counted, start + 1)
        counted = start + 1
        yield Heading(level, title, line)


def _strip_closing_hashes(title: str) -> str:
    """Remove the hashes that may close a heading."""
    return _CLOSING_HASHES.sub("", title) if title.endswith(("#", "# ")) else title
