"""The records a vault is made of: notes, their links and headings, and what was odd."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct

NOTE_SUFFIXES = (".md", ".markdown")


class Link(Struct, frozen=True, gc=False, array_like=True):
    """One reference from a note to a file, as it stands in the text."""

    path: str
    """The link path as written, trimmed and decoded; empty for a link into the note itself."""
    fragment: str
    """The heading or `^block` behind `#`, empty when there is none."""
    text: str
    """The display text, empty when there is none."""
    embed: bool
    line: int
    """Counted from 1."""
    offset: int
    """Where the link begins, in characters from the start of the note's text."""


class Heading(Struct, frozen=True, gc=False, array_like=True):
    """A heading of a note: its level from 1 to 6, plain text and line."""

    level: int
    text: str
    line: int


class Note(Struct, frozen=True, gc=False, array_like=True):
    """What a scan found in one Markdown file."""

    path: str
    """The path in the vault, `/` between parts, Unicode as on disk."""
    size: int
    mtime_ns: int
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    """Without `#`, each once in any letter case, as first written."""
    aliases: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    properties: dict[str, tuple[str, ...]] = {}
    """The frontmatter, each value flattened to strings. To be read only."""
    warnings: tuple[str, ...] = ()
    """What was odd about the file, in words for the reader."""

    @property
    def title(self) -> str:
        """The file's name without its ending, which is what the map shows."""
        return title_from_path(self.path)

    def heading_above(self, line: int) -> str:
        """Give the text of the nearest heading at or above a line, empty when there is none."""
        above = bisect_right(self.headings, line, key=lambda heading: heading.line)
        return self.headings[above - 1].text if above else ""


class Problem(Struct, frozen=True):
    """Something odd about one file, and why; the vault opened all the same."""

    path: str
    reason: str


def title_from_path(path: str) -> str:
    """Give the name that a file goes by: without folders and, for a note, its ending."""
    name = path.rpartition("/")[2]
    if name.endswith(".md") and len(name) > 3:
        return name[:-3]
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem and is_note(name) else name


def is_note(path: str) -> bool:
    """Tell a Markdown note by the ending of its name, in any letter case."""
    return path.lower().endswith(NOTE_SUFFIXES)
