"""What a dialect of notes says; the class itself is the rule of plain folders of Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar, Self

from conceptmap.core.translation import Text
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.note_ids import ids_of, notes_by_id
from conceptmap.vault.page_text import PageText
from conceptmap.vault.resolver import LinkResolver, RelativeLinkResolver, unresolved_name


class Dialect:
    """How a program that keeps notes in a folder names and links them.

    An instance has what the settings of one vault say. It never changes, and its methods are
    pure functions of what they are given.
    """

    name: ClassVar[str] = "plain"
    label: ClassVar[Text] = Text("A folder of Markdown notes")
    """What the dialect is called, for the user."""
    order: ClassVar[int] = 100
    """Of several that are recognised, the one of the least order is chosen."""
    settings_files: ClassVar[tuple[str, ...]] = ()
    """The files of a vault that `read` reads; when one changes, the vault is read again."""
    uses_gitignore: ClassVar[bool] = False
    """Whether what `.gitignore` names is left out, unless the user says otherwise."""
    resolves_by_path: ClassVar[bool] = True
    """Whether the last part of a link path is always that of the file's path."""
    names_pages: ClassVar[bool] = False
    """Whether `page_name` says what notes are called, where the user wants the names of files."""
    has_hierarchy: ClassVar[bool] = False
    """Whether names of notes have levels, so that `names_above` has something to say."""
    shows_hierarchy: ClassVar[bool] = False
    """Whether notes are linked to the level above, unless the user says otherwise."""

    @classmethod
    def recognise(cls, root: str) -> str:
        """Return the path of the vault that shows that it has this dialect, empty for none."""
        return ""

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Self:
        """Read the settings of a vault; what is wrong with them is added to `problems`."""
        return cls()

    def scan_settings(self) -> str:
        """Return what of the vault's settings decides what a scan finds, empty for nothing."""
        return ""

    @classmethod
    def scanner(cls, settings: str = "") -> Callable[[str], NoteContent] | None:
        """Return what finds links, tags and so on in a Markdown text; None for the usual rules.

        `settings` is what `scan_settings` returned, in this process or another. It never raises.
        """
        return None

    def own_scanner(self) -> Callable[[str], NoteContent] | None:
        """Return the scanner by the settings of this vault."""
        return self.scanner(self.scan_settings())

    def scanned_by(self) -> str:
        """Return what decides what a scan finds; what is kept of another one is dropped."""
        return f"{self.name} {self.scan_settings()}".rstrip()

    def leaves_out(self, path: str) -> bool:
        """Return whether a file or folder is not part of the vault, by its path."""
        return False

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        """Return what finds the files of links; `files` are the paths of all files."""
        paths = tuple(files)
        return RelativeLinkResolver(paths, lambda: notes_by_id(paths, notes))

    def addresses(self, note: Note) -> tuple[str, ...]:
        """Return what, but for its path, decides which links lead to a note."""
        return ids_of(note)

    def page_name(self, note: Note) -> str:
        """Return the name that the program shows a note by; empty for that of its file."""
        return ""

    def names_above(self, note: Note) -> tuple[str, ...]:
        """Return the link paths of the notes that are levels above, the nearest first."""
        return ()

    def unresolved_name(self, link_path: str) -> str:
        """Return the name of the unresolved node of a link that leads to no file; may be empty."""
        return unresolved_name(link_path)

    def problems_of(self, files: Iterable[str]) -> list[Problem]:
        """Return what the user should know of the files of a vault that are not notes."""
        return []

    @classmethod
    def why_no_notes(cls, root: str) -> str:
        """Return why a folder of this dialect may hold no notes, in a sentence; or nothing."""
        return ""

    def page_text(self, text: str, block_text: Callable[[str], str]) -> PageText:
        """Return a note's text as it is shown; `block_text` returns the text of a block by id."""
        return PageText(text)
