"""The notes that a vault's settings exclude: read when they are shown, since the map needs none."""

from __future__ import annotations

from conceptmap.core.translation import Text
from conceptmap.vault.note import Note
from conceptmap.vault.note_formats import is_note
from conceptmap.vault.reader import read_note
from conceptmap.vault.vault import Vault

EXCLUDED_WORDS = Text("The vault's settings exclude it from the map.")


def note_in(vault: Vault, path: str) -> Note | None:
    """Return a note of the vault, which is read now if it is excluded; None for what is no note.

    Never raises: when an excluded note cannot be read, its warnings say why.
    """
    note = vault.notes.get(path)
    if note is None and path in vault.excluded and is_note(path):
        note = read_note(vault.excluded[path], vault.dialect_of(path).own_scanner())
    return note
