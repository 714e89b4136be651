"""What queries of a vault can name: its tags, folders, files and properties, with their counts."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple, overload

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
    """The text without case, as it is compared."""
    notes: int
    """How many notes have it."""


class Entries(Sequence[Entry]):
    """Entries that are found by a part of their text, tens of thousands in a millisecond."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = tuple(entries)
        # Searched as one text, which is many times faster than one after the other.
        folded = [each.folded.replace("\n", " ") for each in self._entries]
        self._text = "\n" + "\n".join(folded) + "\n"
        self._starts = list(accumulate((len(each) + 1 for each in folded), initial=1))

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        return self._entries[index]

    def matching(self, typed: str, limit: int) -> list[Entry]:
        """Return the entries that begin with a text, then those that have it elsewhere."""
        folded = fold_text(typed.strip()).replace("\n", " ")
        if not folded:
            return list(self._entries[:limit])
        first = self._find(f"\n{folded}", limit, 1)
        if len(first) < limit:
            known = set(first)
            anywhere = self._find(folded, limit + len(first), 0)
            first += [number for number in anywhere if number not in known]
        return [self._entries[number] for number in first[:limit]]

    def _find(self, part: str, limit: int, ahead: int) -> list[int]:
        """Return the numbers of the first entries with a part, `ahead` of which is not theirs."""
        found: list[int] = []
        at = self._text.find(part)
        while at >= 0 and len(found) < limit:
            number = bisect_right(self._starts, at + ahead) - 1
            found.append(number)
            at = self._text.find(part, self._starts[number + 1] - ahead)
        return found


class Vocabulary(NamedTuple):
    """The entries of each kind, the most frequent first."""

    tags: Entries = Entries()
    folders: Entries = Entries()
    files: Entries = Entries()
    properties: Entries = Entries()
    values: Mapping[str, Entries] = {}
    """The values of each property, by its folded name."""
    relations: Entries = Entries()
    """The kinds and phrases of relations."""
    vaults: Entries = Entries()
    """The vaults of a set."""


def build_vocabulary(
    notes: Iterable[Note],
    relations: Mapping[str, int] = MappingProxyType({}),
    vaults: Mapping[str, int] = MappingProxyType({}),
) -> Vocabulary:
    """Return what the notes have. Takes time linear in what they hold.

    `relations` says how many notes have a relation of a kind or with a phrase, `vaults` how many
    each vault of a set has.
    """
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
        Entries(_merged(tags)),
        Entries(_merged(folders)),
        Entries(_merged(files)),
        Entries(_merged(properties)),
        {name: Entries(_merged(counts)[:MAX_VALUES]) for name, counts in values.items()},
        Entries(_merged(relations)),
        Entries(_merged(vaults)),
    )


def _levels(path: str) -> list[str]:
    """Return a nested tag or folder and those above it, none for an empty one."""
    parts = path[: MAX_NAME_CHARS + 1].split("/")[:MAX_LEVELS] if path else []
    levels = ["/".join(parts[: depth + 1]) for depth in range(len(parts))]
    return [level for level in levels if len(level) <= MAX_NAME_CHARS]


def _merged(counts: Mapping[str, int]) -> list[Entry]:
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
    return sorted(merged.values(), key=lambda each: (-each.notes, each.folded))
