"""The records that a vault is made of: notes and problems."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct

from conceptmap.core.translation import Text
from conceptmap.vault.note_content import Heading, Link
from conceptmap.vault.note_formats import title_from_path


class Note(Struct, frozen=True, gc=False, array_like=True):
    """One note: its file, and what a scan found in it; see `NoteContent`."""

    path: str
    """The path in the vault, `/` between parts, Unicode as on disk."""
    size: int
    """The size of the file in bytes."""
    mtime_ns: int
    """When the file was last written, in nanoseconds since 1970."""
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    properties: dict[str, tuple[str, ...]] = {}
    warnings: tuple[Text, ...] = ()
    blocks: tuple[str, ...] = ()

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
    reason: Text
