"""Resolves what notes state to the nodes that their links lead to, as columns of numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, IntArray
from conceptmap.relations.corrections import NO_CORRECTIONS, CorrectedLink, Corrections
from conceptmap.relations.kinds import kind_of
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.relations.proposition_index import index_propositions
from conceptmap.searching.corpus import relation_text
from conceptmap.vault.note import Note
from conceptmap.vault.resolver import unresolved_key
from conceptmap.vault.vault import Vault


class StatementRows(NamedTuple):
    """Statements, s of them, as columns, each `(s,)`."""

    subjects: IntArray
    """The number of the node that each statement is about."""
    objects: IntArray
    vias: IntArray
    """The notes that state them."""
    phrases: IntArray
    """Numbers of phrases as they are shown."""
    written: IntArray
    """Numbers of phrases as the notes state them."""
    levels: IntArray
    lines: IntArray
    """Counted from 1; 0 for what the user wrote."""
    origins: IntArray


NO_ROWS = StatementRows._make(np.zeros((len(StatementRows._fields), 0), np.int32))


def related_nodes(vault: Vault, index_of: Mapping[str, int]) -> Mapping[str, list[int]]:
    """Return the nodes at either end of what the notes of a vault surely state, by its text.

    The texts are those of `relation_text`; nodes are numbered by `index_of`. The other end may be
    none of these: a file, or a note that is not written yet. Reads the notes that are not cached.
    """
    rows, phrases = resolve_statements(
        vault, _with_all_ends(vault, index_of), index_propositions(vault).by_note, NO_CORRECTIONS
    )
    found = nodes_by_text(rows, phrases, rows.levels != Level.LIKELY)
    return {text: [each for each in nodes if each < len(index_of)] for text, nodes in found.items()}


def _with_all_ends(vault: Vault, index_of: Mapping[str, int]) -> dict[str, int]:
    """Return numbers of nodes, and after them those of what else the links of a vault lead to."""
    numbers = dict(index_of)
    for note in vault.notes.values():
        for link in note.links:
            if link.path:
                file = vault.resolve(link, note.path)
                name = vault.unresolved_name(link.path, note.path) if file is None else file
                numbers.setdefault(name, len(numbers))
    return numbers


def nodes_by_text(
    rows: StatementRows, phrases: Sequence[str], chosen: BoolArray
) -> dict[str, list[int]]:
    """Return the nodes at either end of the chosen statements, `(s,)`, by `relation_text`."""
    numbers = np.concatenate([rows.phrases[chosen], rows.phrases[chosen]]).astype(np.int64)
    nodes = np.concatenate([rows.subjects[chosen], rows.objects[chosen]])
    if not len(nodes):
        return {}
    count = int(nodes.max()) + 1
    pairs = np.unique(numbers * count + nodes)
    found: dict[str, list[int]] = {}
    for pair in pairs.tolist():
        phrase = phrases[pair // count]
        text = _text_of(phrase)
        found.setdefault(text, []).append(pair % count)
    return found


@lru_cache(maxsize=4096)
def _text_of(phrase: str) -> str:
    return relation_text(str(kind_of(phrase)), phrase)


def resolve_statements(
    vault: Vault,
    index_of: Mapping[str, int],
    by_note: Mapping[str, Sequence[Proposition]],
    corrections: Corrections,
    known_phrases: tuple[str, ...] = (),
    *,
    added: bool = True,
) -> tuple[StatementRows, tuple[str, ...]]:
    """Return the statements of some notes, and the phrases that they number."""
    ids = tuple(index_of)
    phrases = {phrase: number for number, phrase in enumerate(known_phrases)}
    columns: list[tuple[int, ...]] = []
    ends = _LinkEnds(vault, index_of)
    for path, propositions in by_note.items():
        note, via = vault.notes.get(path), index_of.get(path)
        if note is None or via is None:
            continue
        for each in propositions:
            subject = ends.node(note, via, each.subject)
            object_ = ends.node(note, via, each.object)
            if subject < 0 or object_ < 0 or subject == object_:
                continue
            phrase = each.phrase
            if len(corrections):
                shown = corrections.shown(CorrectedLink(ids[subject], ids[object_], phrase))
                if shown is not None:
                    phrase = shown
                if not phrase:
                    continue
            level = each.level if phrase is each.phrase else Level.EXPLICIT
            columns.append(
                (
                    subject,
                    object_,
                    via,
                    phrases.setdefault(phrase, len(phrases)),
                    phrases.setdefault(each.phrase, len(phrases)),
                    level,
                    each.line,
                    each.origin,
                )
            )
    for correction in corrections.added() if added else ():
        subject = index_of.get(correction.subject, -1)
        object_ = index_of.get(correction.object, -1)
        if subject >= 0 and object_ >= 0:
            number = phrases.setdefault(correction.shown, len(phrases))
            empty = phrases.setdefault("", len(phrases))
            columns.append(
                (subject, object_, subject, number, empty, Level.EXPLICIT, 0, Origin.LABEL)
            )
    if not columns:
        return NO_ROWS, tuple(phrases)
    return StatementRows._make(np.array(columns, np.int32).T.copy()), tuple(phrases)


class _LinkEnds:
    """Finds the nodes that links lead to, each link path once a folder."""

    def __init__(self, vault: Vault, index_of: Mapping[str, int]) -> None:
        self._vault = vault
        self._index_of = index_of
        self._known: dict[tuple[str, str], int] = {}
        self._unresolved: dict[str, int] | None = None

    def node(self, note: Note, via: int, number: int) -> int:
        """Return the node of a link of a note, by its number, or of the note; -1 for none."""
        if number == THE_NOTE:
            return via
        if not 0 <= number < len(note.links):
            return -1
        link = note.links[number]
        if not link.path:
            return via
        key = link.path, note.path.rpartition("/")[0]
        found = self._known.get(key)
        if found is None:
            file = self._vault.resolve(link, note.path)
            found = (
                self._of_name(link.path, note.path)
                if file is None
                else self._index_of.get(file, -1)
            )
            self._known[key] = found
        return found

    def _of_name(self, path: str, source: str) -> int:
        name = self._vault.unresolved_name(path, source)
        found = self._index_of.get(name)
        if found is not None:
            return found
        if self._unresolved is None:
            self._unresolved = {unresolved_key(id_): i for id_, i in self._index_of.items()}
        return self._unresolved.get(unresolved_key(name), -1)
