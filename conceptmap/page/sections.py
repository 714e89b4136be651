"""Find the section of a note that a link's fragment means, `#heading` or `#^block`.

Source: Obsidian Help, "Internal links", "Link to a heading in a note" and "Link to a block in a
note".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from conceptmap.page.heading_names import COMPARISONS, best_heading
from conceptmap.vault.note import Note
from conceptmap.vault.note_content import Heading

_LIST_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")


class NoteSection(NamedTuple):
    """Consecutive lines of a note."""

    line: int
    """The first one, counted from 1."""
    text: str


def find_section(note: Note, text: str, fragment: str) -> NoteSection | None:
    """Return the section of a heading, or a `^block`; None when the note has none such."""
    if fragment.startswith("^"):
        return _block(text, fragment[1:])
    heading = find_heading(note, fragment)
    return None if heading is None else _section(note, text, heading)


def find_heading(note: Note, fragment: str) -> Heading | None:
    """Return the heading that a fragment names; each `#` in it leads one level down."""
    for compared in COMPARISONS:
        names = [key for name in fragment.split("#") if (key := compared(name))]
        if len(names) > 1 and (found := _heading_below(note, names, compared)) is not None:
            return found
    # No path of headings; its last name may still be a heading.
    index = best_heading(fragment, [each.text for each in note.headings])
    return None if index is None else note.headings[index]


def _heading_below(note: Note, names: list[str], compared: Callable[[str], str]) -> Heading | None:
    """Return the heading with the last of some names that is below those with the names before."""
    wanted = 0
    found: list[Heading] = []
    for heading in note.headings:
        while found and wanted and heading.level <= found[-1].level:
            found.pop()
            wanted -= 1
        if compared(heading.text) == names[wanted]:
            found.append(heading)
            wanted += 1
            if wanted == len(names):
                return heading
    return None


def _section(note: Note, text: str, heading: Heading) -> NoteSection:
    lines = text.split("\n")
    ends = (
        each.line - 1
        for each in note.headings
        if each.line > heading.line and each.level <= heading.level
    )
    return NoteSection(heading.line, "\n".join(lines[heading.line - 1 : next(ends, len(lines))]))


def _block(text: str, name: str) -> NoteSection | None:
    lines = text.split("\n")
    mark = re.compile(rf"(?:^|\s)\^{re.escape(name)}[ \t]*$", re.IGNORECASE)
    at = next((i for i, line in enumerate(lines) if mark.search(line)), None)
    if at is None:
        return None
    first, last = at, at + 1
    if lines[at].strip().startswith("^"):
        # Alone on its line, it names the block above.
        first = at
        while first > 0 and not lines[first - 1].strip():
            first -= 1
        last = first
        first = _paragraph_start(lines, first - 1) if first > 0 else 0
        return NoteSection(first + 1, "\n".join(lines[first:last]))
    if match := _LIST_ITEM.match(lines[at]):
        column = _column(match[0])
        while last < len(lines) and lines[last].strip() and _column(lines[last]) > column:
            last += 1
        kept = lines[first:last]
    else:
        first = _paragraph_start(lines, at)
        kept = lines[first:last]
    kept[at - first] = mark.sub("", kept[at - first])
    return NoteSection(first + 1, "\n".join(kept))


def _column(line: str) -> int:
    """Return the column at which a line's text begins, with tabs of four."""
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))


def _paragraph_start(lines: list[str], at: int) -> int:
    while at > 0 and lines[at - 1].strip() and not lines[at - 1].startswith("#"):
        at -= 1
    return at
