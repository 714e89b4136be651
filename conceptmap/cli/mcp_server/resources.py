"""The notes of a vault as resources: their addresses, pages of their list, their text."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote, unquote

from conceptmap.core.errors import UserError
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.vault import Vault

URI_PREFIX = "conceptmap://note/"
MAX_NOTES = 200
"""How many notes one page of the list holds."""

MAX_CHARS = 500_000
"""A longer note is cut."""

MIME_TYPE = "text/markdown"


class NoteResource(NamedTuple):
    """A note in the list of resources."""

    uri: str
    path: str
    title: str
    size: int
    """The size of the file in bytes."""


def list_notes(vault: Vault, cursor: str | None) -> tuple[list[NoteResource], str | None]:
    """Return a page of the notes, and the cursor of the next one. Raises UserError."""
    begin = 0
    if cursor is not None:
        if not (cursor.isascii() and cursor.isdecimal() and len(cursor) < 10):
            raise UserError("There is no such page of notes; begin without a cursor.")
        begin = int(cursor)
    paths = list(vault.notes)[begin : begin + MAX_NOTES]
    notes = [
        NoteResource(uri_of(path), path, vault.notes[path].title, vault.notes[path].size)
        for path in paths
    ]
    end = begin + len(notes)
    return notes, str(end) if notes and end < len(vault.notes) else None


def uri_of(path: str) -> str:
    """Return the address of a note."""
    return URI_PREFIX + quote(path, safe="/", errors="surrogateescape")


def note_resource(vault: Vault, uri: str) -> str:
    """Return the text of the note at an address, cut if it is very long.

    Only notes of the vault can be read, by the paths in the list. Raises UserError.
    """
    path = unquote(uri.removeprefix(URI_PREFIX), errors="surrogateescape")
    if not uri.startswith(URI_PREFIX) or path not in vault.notes:
        raise UserError(f"There is no note at {uri[:200]}; the list of resources has all.")
    try:
        text, _ = decode_text(read_bytes(str(vault.disk_path(path))))
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror or error}.") from None
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= MAX_CHARS else f"{text[:MAX_CHARS]}\n\n…"
