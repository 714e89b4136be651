"""The formats of notes: which files are notes, and the function that scans each.

To add a format, add an entry to `NOTE_FORMATS` and, above it, the function that scans a text;
`tests/vault/test_note_formats.py` then asks for an example of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from conceptmap.core.translation import Text
from conceptmap.vault.note_content import NoteContent


@dataclass(frozen=True)
class NoteFormat:
    """A kind of file that is read as a note."""

    name: str
    """For the user, as in "Markdown notes"."""
    suffixes: tuple[str, ...]
    """The endings of its files in lower case, the usual one first."""
    omissible: tuple[str, ...]
    """Those of the endings that a link may leave out."""
    scan: Callable[[str], NoteContent]
    """Finds the links, tags and so on in a note's text, whose lines end in `\\n`. Never raises."""
    scan_each: Callable[[Sequence[str]], list[NoteContent]] | None = None
    """The same for several notes, where that is quicker than one by one."""


def _scan_markdown(text: str) -> NoteContent:
    return _scan_each_markdown([text])[0]


def _scan_each_markdown(texts: Sequence[str]) -> list[NoteContent]:
    # Imported late, since the start page asks which files are notes but needs no YAML parser.
    from conceptmap.vault.markdown import scan_notes

    return scan_notes(texts)


def _scan_canvas_file(text: str) -> NoteContent:
    # Imported late, as the scanner of Markdown is.
    from conceptmap.vault.canvas_file import scan_canvas_file

    return scan_canvas_file(text)


_MARKDOWN_SUFFIXES = (".md", ".markdown")

NOTE_FORMATS = (
    NoteFormat(
        "Markdown", _MARKDOWN_SUFFIXES, _MARKDOWN_SUFFIXES, _scan_markdown, _scan_each_markdown
    ),
)

CANVAS_FILE_FORMAT = NoteFormat("Canvas", (".canvas",), (), _scan_canvas_file)
"""Canvas files are no notes, but have links as notes have."""

_FORMATS = (*NOTE_FORMATS, CANVAS_FILE_FORMAT)

NOTE_SUFFIXES = tuple(suffix for each in NOTE_FORMATS for suffix in each.suffixes)
"""The endings of all notes, in lower case."""

OMISSIBLE_SUFFIXES = tuple(suffix for each in NOTE_FORMATS for suffix in each.omissible)
"""The endings that a link may leave out, in the order in which they are tried."""

FORMAT_NAMES = " or ".join(each.name for each in NOTE_FORMATS)
"""The names of all formats, for the user, such as "Markdown"."""

USUAL_SUFFIXES = " or ".join(each.suffixes[0] for each in NOTE_FORMATS)
"""The usual suffix of each format, for the user, such as ".md"."""

FILE_DIALOG_FILTER = Text("{format} notes ({patterns})").filled(
    format=FORMAT_NAMES, patterns=" ".join(f"*{each}" for each in NOTE_SUFFIXES)
)
"""For Qt's file dialogs: "Markdown notes (*.md *.markdown)"."""


def is_note(path: str) -> bool:
    """Return whether a file is a note, by the ending of its name in any letter case."""
    return path.endswith(NOTE_SUFFIXES) or path.lower().endswith(NOTE_SUFFIXES)


def is_canvas_file(path: str) -> bool:
    """Return whether a file is a canvas file, by the ending of its name in any letter case."""
    return path.endswith(CANVAS_FILE_FORMAT.suffixes) or path.lower().endswith(
        CANVAS_FILE_FORMAT.suffixes
    )


def format_of(path: str) -> NoteFormat:
    """Return the format of a note or canvas file, by the ending of its path in any letter case."""
    for format_ in _FORMATS:
        if path.endswith(format_.suffixes):
            return format_
    return format_of(path.lower())


def title_from_path(path: str) -> str:
    """Return the name that a file is shown by: without folders and, for a note, its ending."""
    name = path.rpartition("/")[2]
    # The plain test first, since it is asked of every node and true of most.
    if name.endswith(NOTE_SUFFIXES) or is_note(name):
        return name[: name.rindex(".")] or name
    return name


def without_link_suffix(link_path: str) -> str:
    """Return a link path without the ending that it may leave out, in any letter case.

    That is also the name of the unresolved node of a link that leads nowhere.
    """
    for suffix in OMISSIBLE_SUFFIXES:
        if link_path[-len(suffix) :].lower() == suffix:
            return link_path[: -len(suffix)]
    return link_path
