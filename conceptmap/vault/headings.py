"""The headings of a Markdown text.

Source: CommonMark 0.31.2, sections 4.2 (ATX headings) and 4.3 (setext headings).
"""

from __future__ import annotations

import re

from conceptmap.vault.inline_text import PLAIN_LINE, strip_inline_markdown
from conceptmap.vault.note_content import Heading

_HEADING = re.compile(rf"#(#{{0,5}})[ \t]+(?:({PLAIN_LINE})(?=\n|\Z)|([^\n]*))")
"""Has two groups for the title, the first if it is plain text, as most are."""
_INDENTATIONS = ("\n ", "\n  ", "\n   ")
_UNDERLINE = re.compile(r"\n(?=[-= ])(?<!\n\n) {0,3}+(?:-++|=++)[ \t]*+(?=\n|\Z)")
_INDENTED_HEADING = re.compile(r"\n {0,3}#(#{0,5})[ \t]+([^\n]*)")
_SETEXT = re.compile(r"\n(?![ \t>#|*+-]|\d+[.)])([^\n]+)\n {0,3}(=+|-+)[ \t]*(?=\n|$)")
_CLOSING_HASHES = re.compile(r"(?:^|[ \t])#+[ \t]*$")


def find_headings(masked: str, first_line: int) -> list[Heading]:
    """Return the headings in order; `masked` is the body without its code blocks."""
    if ("-" in masked or "=" in masked) and _UNDERLINE.search(masked) is not None:
        return _find_all(masked, first_line)
    found: list[Heading] = []
    line, counted = first_line - 1, 0
    # To look for hashes takes a tenth of the time of a look at each line.
    position = masked.find("#")
    while position >= 0:
        end = position + 1
        before = masked[position - 1]
        if before == "\n":
            if match := _HEADING.match(masked, position):
                marks, plain, title = match.groups()
                line += masked.count("\n", counted, position)
                counted = position
                shown = " ".join(plain.split()) if title is None else _plain(title)
                found.append(Heading(len(marks) + 1, shown, line))
                end = match.end()
        elif before == " " and masked.endswith(_INDENTATIONS, 0, position):
            return _find_all(masked, first_line)
        position = masked.find("#", end)
    return found


def _find_all(masked: str, first_line: int) -> list[Heading]:
    """Find the headings that are indented or underlined, too."""
    found = [
        (match.start(), len(match[1]) + 1, _plain(match[2]))
        for match in _INDENTED_HEADING.finditer(masked)
    ]
    found += [
        (match.start(), 1 if match[2][0] == "=" else 2, strip_inline_markdown(match[1]))
        for match in _SETEXT.finditer(masked)
    ]
    found.sort()
    headings: list[Heading] = []
    line, counted = first_line - 1, 0
    for start, level, title in found:
        line += masked.count("\n", counted, start + 1)
        counted = start + 1
        headings.append(Heading(level, title, line))
    return headings


def _plain(title: str) -> str:
    return strip_inline_markdown(_strip_closing_hashes(title))


def _strip_closing_hashes(title: str) -> str:
    """Remove the hashes that may close a heading."""
    return _CLOSING_HASHES.sub("", title) if title.endswith(("#", "# ")) else title
