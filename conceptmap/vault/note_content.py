"""What a scan finds in the text of a note: links, tags, aliases, headings and properties."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from conceptmap.core.translation import Text

OPTIONAL_PAGE = "::"
"""The beginning of the path of a link that makes no unresolved node if it leads nowhere.

So does the name of a property to its page, where there is one.
"""


class Link(Struct, frozen=True, gc=False, array_like=True):
    """One reference from a note to a file, as written in the text."""

    path: str
    """The link path as written, trimmed and decoded; empty for a link into the note itself."""
    fragment: str
    """The part of the link after `#`: a heading, or `^` and the id of a block; empty when there is
    none."""
    text: str
    """The display text, empty when there is none."""
    embed: bool
    line: int
    """The line of the note's text, counted from 1."""
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
    warnings: tuple[Text, ...] = ()
    """What is wrong with the note, for the user."""
    blocks: tuple[str, ...] = ()
    """Identifiers in the text by which other notes may refer to it."""
