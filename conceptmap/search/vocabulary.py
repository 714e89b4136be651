"""What queries of a vault can name: its tags, folders, files and properties, with their counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from conceptmap.core.text_folding import fold_text
from conceptmap.vault.note import Note

MAX_NAME_CHARS = 120
"""Longer tags, folders, names and values are not offered."""

MAX_LEVELS = 12
"""Tags and folders nested deeper are offered up to this level."""

MAX_VALUES = 500
"""How many values of a property are offered, the most frequent."""


class Entry(NamedTuple):
    """Something that a query can name."""

    text: str
    """As it is written, of a tag without `#`."""
    folded: str
    """As it is compared."""
    notes: int
    """How many notes have it."""


class Vocabulary(NamedTuple):
    """The entries of each kind, the most frequent first."""

    tags: tuple[Entry, ...] = ()
    folders: tuple[Entry, ...] = ()
    files: tuple[Entry, ...] = ()
    properties: tuple[Entry, ...] = ()
    values: Mapping[str, tuple[Entry, ...]] = {}
    """The values of each property, by its folded name."""


def build_vocabulary(notes: Iterable[Note]) -> Vocabulary:
    """Return what the notes have. Takes time linear in what they hold."""
    tags: Counter[str] = Counter()
    folders: Counter[str] = Counter()
    files: Counter[str] = Counter()
    properties: Counter[str] = Counter()
    values: dict[str, Counter[str]] = defaultdict(Counter)
    for note in notes:
        tags.update({level for tag in note.tags for level in _levels(tag)})
        folder, _, name = note.path.rpartition("/")
        folders.update(_levels(folder))
        files[name] += 1
        for property_name, found in note.properties.items():
            properties[property_name] += 1
            values[fold_text(property_name)].update(set(found))
    return Vocabulary(
        _entries(tags),
        _entries(folders),
        _entries(files),
        _entries(properties),
        {name: _entries(counts)[:MAX_VALUES] for name, counts in values.items()},
    )


def _levels(path: str) -> list[str]:
    """Return a nested tag or folder and those above it, none for an empty one."""
    parts = path[: MAX_NAME_CHARS + 1].split("/")[:MAX_LEVELS] if path else []
    levels = ["/".join(parts[: depth + 1]) for depth in range(len(parts))]
    return [level for level in levels if len(level) <= MAX_NAME_CHARS]


def _entries(counts: Mapping[str, int]) -> tuple[Entry, ...]:
    """Return the entries of some counts; spellings that are compared alike are one."""
    merged: dict[str, Entry] = {}
    for text, count in counts.items():
        if not text.strip() or len(text) > MAX_NAME_CHARS:
            continue
        folded = fold_text(text)
        known = merged.get(folded)
        if known is None:
            merged[folded] = Entry(text, folded, count)
        else:
            spelling = known.text if known.notes >= count else text
            merged[folded] = Entry(spelling, folded, known.notes + count)
    return tuple(sorted(merged.values(), key=lambda each: (-each.notes, each.folded)))
