"""Identifiers of notes: numbers of a date and time, by which a Zettelkasten links.

Sources: the documentations of Zettlr ("Zettelkasten": `@ID:` and the name of the file) and of The
Archive ("Link to notes": a link that is a number finds the note whose name begins so).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from conceptmap.vault.note import Note

_NUMBER = r"\d{12,17}"
_IN_NAME = re.compile(rf"(?<!\d){_NUMBER}(?!\d)")
_WRITTEN = re.compile(rf"(?<!\w)@ID:[ \t]*({_NUMBER})(?!\d)")
_ID = re.compile(_NUMBER)


def is_note_id(text: str) -> bool:
    """Return whether a text is a number as notes are identified by."""
    return _ID.fullmatch(text) is not None


def id_in_name(path: str) -> str:
    """Return the identifier in the name of a file, empty for none."""
    match = _IN_NAME.search(path.rpartition("/")[2])
    return match[0] if match else ""


def written_ids(text: str) -> tuple[str, ...]:
    """Return the identifiers that a text gives its note, such as `@ID:20240131120000`."""
    return tuple(dict.fromkeys(_WRITTEN.findall(text))) if "@" in text and "@ID:" in text else ()


def ids_of(note: Note) -> tuple[str, ...]:
    """Return the identifiers that the content of a note gives it."""
    if not note.blocks and not note.properties:
        return ()
    return (*note.blocks, *filter(is_note_id, note.properties.get("id", ())))


def notes_by_id(paths: Iterable[str], notes: Mapping[str, Note]) -> dict[str, str]:
    """Return paths by the identifiers of their notes, those in names first."""
    found: dict[str, str] = {}
    for path in sorted(paths):
        if id_ := id_in_name(path):
            found.setdefault(id_, path)
    for path in sorted(notes):
        for id_ in ids_of(notes[path]):
            found.setdefault(id_, path)
    return found
