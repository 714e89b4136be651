"""The records that a vault is made of: notes, with their links and headings, and problems."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from msgspec import Struct

from conceptmap.vault.note_formats import title_from_path


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
    """A heading of a note: its level from 1 to 6, plain text and line, counted from 1."""

    level: int
    text: str
    line: int


class NoteContent(NamedTuple):
    """What a scan of a note's text found."""

    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    """Without `#`, each once in any letter case, as first written."""
    aliases: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    properties: dict[str, tuple[str, ...]] = {}  # noqa: RUF012 (to be read only)
    """The frontmatter, each value flattened to strings. Not to be changed."""
    warnings: tuple[str, ...] = ()
    """What is wrong with the note, for the user."""


class Note(Struct, frozen=True, gc=False, array_like=True):
    """One note: its file, and what a scan found in it; see `NoteContent`."""

    path: str
    """The path in the vault, `/` between parts, Unicode as on disk."""
    size: int
    """In bytes."""
    mtime_ns: int
    """When the file was last written, in nanoseconds since 1970."""
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    properties: dict[str, tuple[str, ...]] = {}
    warnings: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The file's name without its ending, which is what the map shows."""
        return title_from_path(self.path)

    def heading_above(self, line: int) -> str:
        """Return the text of the nearest heading at or above a line, empty when there is none."""
        above = bisect_right(self.headings, line, key=lambda heading: heading.line)
        return self.headings[above - 1].text if above else ""


class Problem(Struct, frozen=True):
    """Something wrong with one file or folder, for the user; the vault opened all the same."""

    path: str
    reason: str
