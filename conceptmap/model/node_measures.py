"""Numbers and names that notes have, by which the map colours and sizes its nodes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.text_folding import fold_text
from conceptmap.model.node_times import date_text
from conceptmap.model.vault_map import VaultMap
from conceptmap.searching.corpus import TextLookup
from conceptmap.vault.dates import parse_date

_MAX_NUMBER_CHARS = 40
_MIN_NUMERIC_SHARE = 0.8
"""A property is a number, or a date, if this share of the notes that have it hold one."""

_CHECK_EVERY_NOTES = 500


class PropertyNumbers(NamedTuple):
    """The values of a property as numbers, of dates in seconds since 1970."""

    values: Float64Array
    """Shape (n,): NaN where there is none."""
    kind: Literal["number", "date"]

    def text(self, value: float) -> str:
        """Return a value in words."""
        return date_text(value) if self.kind == "date" else f"{value:g}"


def folders(vault_map: VaultMap) -> list[str | None]:
    """Return the folder of each node below the one that all notes share, None for no file."""
    ids, kinds = vault_map.topology.ids, vault_map.kind
    paths = [id_.split("/")[:-1] if kinds(id_).has_file else None for id_ in ids]
    notes = [id_.split("/")[:-1] for id_ in vault_map.vault.notes]
    shared = 0
    while notes and all(len(each) > shared for each in notes):
        if len({each[shared] for each in notes}) > 1:
            break
        shared += 1
    return [None if path is None else "/".join(path[: shared + 1]) for path in paths]


def first_tags(vault_map: VaultMap) -> list[str | None]:
    """Return the first tag of each note, without what is below it; of a tag its own."""
    spellings: dict[str, str] = {}
    found: list[str | None] = []
    nodes = zip(vault_map.topology.ids, vault_map.corpus_columns.notes, strict=True)
    for id_, note in nodes:
        tag = note.tags[0] if note is not None and note.tags else ""
        if note is None and vault_map.kind(id_) is NodeKind.TAG:
            tag = id_
        top = tag.removeprefix("#").partition("/")[0]
        found.append(spellings.setdefault(fold_text(top), f"#{top}") if top else None)
    return found


def property_values(vault_map: VaultMap, name: str) -> list[str | None]:
    """Return the first value of a property of each node, None where it has none."""
    folded = fold_text(name)
    values = (each.get(folded, ()) for each in vault_map.corpus_columns.properties)
    return [each[0].strip() or None if each else None for each in values]


def property_numbers(vault_map: VaultMap, name: str) -> PropertyNumbers | None:
    """Return a property as numbers, None if most of its values are something else."""
    values = property_values(vault_map, name)
    present = sum(value is not None for value in values)
    readers: tuple[tuple[Literal["number", "date"], Callable[[str], float | None]], ...] = (
        ("number", _number),
        ("date", parse_date),
    )
    for kind, read in readers:
        read_values = [
            None if value is None else read(value[:_MAX_NUMBER_CHARS]) for value in values
        ]
        numbers = np.array([np.nan if each is None else each for each in read_values], np.float64)
        numbers[~np.isfinite(numbers)] = np.nan
        count = int(np.isfinite(numbers).sum())
        if count and count >= _MIN_NUMERIC_SHARE * present:
            return PropertyNumbers(numbers, kind)
    return None


def words_per_node(
    vault_map: VaultMap, text: TextLookup, check: Callable[[], object] = lambda: None
) -> Float64Array:
    """Return how many words each note has, shape (n,); 0 for other nodes.

    `check` is called now and then, and may raise to stop.
    """
    counts = np.zeros(len(vault_map.topology.ids), np.float64)
    notes: Sequence[object | None] = vault_map.corpus_columns.notes
    for index, (id_, note) in enumerate(zip(vault_map.topology.ids, notes, strict=True)):
        if index % _CHECK_EVERY_NOTES == 0:
            check()
        if note is not None:
            counts[index] = len(text(id_).split())
    return counts


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
