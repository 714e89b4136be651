"""What the links of a map say, as arrays: each statement with its nodes, phrase, level and kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, ByteArray, Int64Array, IntArray
from conceptmap.model.saved_corrections import load_corrections
from conceptmap.model.statement_rows import StatementRows, nodes_by_text, resolve_statements
from conceptmap.model.vault_map import VaultMap
from conceptmap.relations.corrections import NO_CORRECTIONS, Corrections
from conceptmap.relations.kinds import kind_of
from conceptmap.relations.proposition import Level, Origin
from conceptmap.relations.proposition_index import (
    PropositionIndex,
    differing,
    index_propositions,
)
from conceptmap.relations.relation_kind import RelationKind

MIN_KEY_COUNT = 5
"""A key of the vault's own, such as `supervisor`, is a kind of relation if at least this many
statements use it."""

MAX_OWN_KINDS = 8
"""At most this many keys of the vault's own are kinds of relations."""

BUILT_IN_KINDS = tuple(str(kind) for kind in RelationKind)


class MapStatement(NamedTuple):
    """What a note states of two nodes, by their ids."""

    subject: str
    phrase: str
    object: str
    kind: str
    level: Level
    via: str
    """The note that states it."""
    line: int
    """Counted from 1; 0 for a phrase that the user gave."""
    written: str
    """The phrase as the note states it, before it was corrected."""

    @property
    def is_sure(self) -> bool:
        """Whether the note says it outright, or its subject is surely meant."""
        return self.level is not Level.LIKELY


_KEY_ORIGINS = (Origin.PROPERTY, Origin.FIELD, Origin.LINK_TYPE)
"""The origins of statements whose phrases are keys of the vault's own."""


@dataclass(frozen=True, eq=False)
class MapRelations:
    """The statements of a map, s of them, in the order of the notes that make them."""

    vault_map: VaultMap
    index: PropositionIndex
    corrections: Corrections
    rows: StatementRows
    phrases: tuple[str, ...]
    """The phrases that the rows number."""

    @cached_property
    def kind_names(self) -> tuple[str, ...]:
        """The kinds of relations on this map: the usual ones, then keys of the vault's own."""
        by_key = self.rows.phrases[np.isin(self.rows.origins, _KEY_ORIGINS)]
        counts = Counter(
            {
                self.phrases[number]: count
                for number, count in Counter(by_key.tolist()).items()
                if kind_of(self.phrases[number]) is RelationKind.OTHER
            }
        )
        own = [name for name, count in counts.most_common(MAX_OWN_KINDS) if count >= MIN_KEY_COUNT]
        return (*BUILT_IN_KINDS, *own)

    @cached_property
    def kinds(self) -> ByteArray:
        """The kind of each statement, `(s,)`, as a number in `kind_names`."""
        numbers = {name: number for number, name in enumerate(self.kind_names)}
        of_phrase = [
            numbers[phrase]
            if numbers.get(phrase, 0) >= len(BUILT_IN_KINDS)
            else numbers[str(kind_of(phrase))]
            for phrase in self.phrases
        ]
        return np.array(of_phrase, np.uint8)[self.rows.phrases]

    @cached_property
    def nodes_by_text(self) -> Mapping[str, list[int]]:
        """The nodes at either end of sure statements, by `relation_text`, for queries."""
        return nodes_by_text(self.rows, self.phrases, self.sure)

    @cached_property
    def note_counts(self) -> Mapping[str, int]:
        """How many nodes have a sure relation of each kind, and with each phrase."""
        counts: Counter[str] = Counter()
        of_kind: dict[str, set[int]] = {}
        for text, nodes in self.nodes_by_text.items():
            kind, _, phrase = text.partition("\n")
            counts[phrase] = len(nodes)
            of_kind.setdefault(kind, set()).update(nodes)
        for kind, members in of_kind.items():
            counts[kind] = max(counts[kind], len(members))
        return counts

    @cached_property
    def _pair_keys(self) -> tuple[Int64Array, Int64Array]:
        """The pair of each statement as one number, sorted, `(s,)`, and the order of the rows."""
        keys = _pair_key(self.rows.subjects, self.rows.objects, len(self.vault_map.topology.ids))
        # The rows of a pair from one note are in the order of its lines already.
        order = np.argsort(keys * len(Level) + self.rows.levels, kind="stable")
        return keys[order], order

    @cached_property
    def edges(self) -> IntArray:
        """The edge of the scene that joins the nodes of each statement, `(s,)`, -1 for none."""
        scene, count = self.vault_map.scene, len(self.vault_map.topology.ids)
        if not len(scene.edges):
            return np.full(len(self.rows.subjects), -1, np.int32)
        edge_keys = _pair_key(scene.edges[:, 0], scene.edges[:, 1], count)
        if (edge_keys[1:] <= edge_keys[:-1]).any():
            order = np.argsort(edge_keys, kind="stable")
        else:
            order = np.arange(len(edge_keys))
        keys = _pair_key(self.rows.subjects, self.rows.objects, count)
        at = np.minimum(np.searchsorted(edge_keys[order], keys), len(order) - 1)
        found = order[at]
        return np.where(edge_keys[found] == keys, found, -1).astype(np.int32)

    def on_map(self, vault_map: VaultMap) -> MapRelations:
        """Return the same relations on another map of the same vault, with their corrections."""
        return build_relations(vault_map, self.index, self.corrections, self)

    def restricted_to(self, nodes: BoolArray | None) -> MapRelations:
        """Return what some notes, (n,), state of any nodes; None for all notes."""
        kept = None if nodes is None else nodes[self.rows.vias]
        if kept is None or kept.all():
            return self
        return replace(self, rows=StatementRows._make(column[kept] for column in self.rows))

    def prepare(self) -> None:
        """Compute what every picture needs; meant for a worker thread."""
        _ = self.kinds, self.edges, self._pair_keys

    @property
    def sure(self) -> BoolArray:
        """Which statements are explicit or sure, `(s,)`."""
        return np.asarray(self.rows.levels != Level.LIKELY, np.bool_)

    def best_of_edges(self, chosen: BoolArray) -> IntArray:
        """Return the surest of the chosen statements of each edge, `(m,)`, -1 for none."""
        best = np.full(len(self.vault_map.scene.edges), -1, np.int32)
        _, order = self._pair_keys
        order = order[(chosen & (self.edges >= 0))[order]][::-1]
        best[self.edges[order]] = order
        return best

    def unlinked(self, chosen: BoolArray) -> IntArray:
        """Return the surest of the chosen statements of each pair that no link joins, `(k,)`."""
        keys, order = self._pair_keys
        wanted = (chosen & (self.edges < 0))[order]
        _, first = np.unique(keys[wanted], return_index=True)
        return np.sort(order[wanted][first]).astype(np.int32)

    def statement(self, row: int) -> MapStatement:
        """Return a statement by its row."""
        rows, ids = self.rows, self.vault_map.topology.ids
        return MapStatement(
            ids[rows.subjects[row]],
            self.phrases[rows.phrases[row]],
            ids[rows.objects[row]],
            self.kind_names[self.kinds[row]],
            Level(int(rows.levels[row])),
            ids[rows.vias[row]],
            int(rows.lines[row]),
            self.phrases[rows.written[row]],
        )

    def between(self, one: str, other: str) -> list[MapStatement]:
        """Return what is stated of two nodes, by their ids, the surest first."""
        index_of = self.vault_map.index_of
        if one not in index_of or other not in index_of:
            return []
        a, b = index_of[one], index_of[other]
        count = len(self.vault_map.topology.ids)
        keys, order = self._pair_keys
        key = min(a, b) * count + max(a, b)
        first, last = np.searchsorted(keys, [key, key + 1])
        return [self.statement(int(row)) for row in order[first:last]]

    def of_link(self, source: str, target: str, line: int | None = None) -> MapStatement | None:
        """Return the surest that a note states of its links to a node, or of the one in a line.

        What it states of itself as the subject comes before what it says of itself as the object.
        """
        found = [
            each
            for each in self.between(source, target)
            if each.via == source and (line is None or each.line in (line, 0))
        ]
        return min(found, key=lambda each: (each.level, each.subject != source), default=None)

    def rows_of(self, node: str) -> IntArray:
        """Return the rows of the statements that a node is the subject or object of."""
        number = self.vault_map.index_of.get(node, -1)
        found = (self.rows.subjects == number) | (self.rows.objects == number)
        return np.flatnonzero(found).astype(np.int32)


def read_relations(
    vault_map: VaultMap,
    before: MapRelations | None = None,
    check: Callable[[], object] = lambda: None,
    *,
    corrections: Corrections | None = None,
) -> MapRelations:
    """Read what the notes of a map state, as far as it is neither known before nor cached.

    `corrections` None are those before, or those that are kept for the vault. `check` is called
    now and then, and may raise to stop.
    """
    index = index_propositions(
        vault_map.vault, None if before is None else before.index, progress=lambda *_: check()
    )
    if corrections is None:
        root = vault_map.vault.root
        corrections = load_corrections(root) if before is None else before.corrections
    relations = build_relations(vault_map, index, corrections, before)
    relations.prepare()
    return relations


def build_relations(
    vault_map: VaultMap,
    index: PropositionIndex,
    corrections: Corrections = NO_CORRECTIONS,
    before: MapRelations | None = None,
) -> MapRelations:
    """Resolve what the notes of a map state to its nodes.

    What the relations `before` know of notes that are the same is taken from there, as long as
    links lead where they led.
    """
    keeps = (
        before is not None
        and before.index.vault.resolver is index.vault.resolver
        and before.corrections is corrections
    )
    if not keeps or before is None:
        rows, phrases = resolve_statements(
            vault_map.vault, vault_map.index_of, index.by_note, corrections
        )
        return MapRelations(vault_map, index, corrections, rows, phrases)
    old = before.index.by_note
    changed = {path: index.by_note[path] for path in differing(index.by_note, old)}
    gone = old.keys() - index.by_note.keys()
    kept = _remapped(before, vault_map, {*changed, *gone})
    rows, phrases = resolve_statements(
        vault_map.vault, vault_map.index_of, changed, corrections, before.phrases, added=False
    )
    joined = StatementRows._make(np.hstack([np.stack(kept), np.stack(rows)]))
    return MapRelations(vault_map, index, corrections, joined, phrases)


def _remapped(before: MapRelations, vault_map: VaultMap, dropped: Iterable[str]) -> StatementRows:
    """Return the rows of other relations by the nodes of a map, without those of some notes."""
    rows, old_ids, index_of = before.rows, before.vault_map.topology.ids, before.vault_map.index_of
    stale = np.zeros(len(old_ids) + 1, np.bool_)
    stale[[index_of[path] for path in dropped if path in index_of]] = True
    keep = ~stale[rows.vias]
    if vault_map.topology.ids != old_ids:
        now = np.array([vault_map.index_of.get(id_, -1) for id_ in old_ids], np.int32)
        rows = rows._replace(
            subjects=now[rows.subjects], objects=now[rows.objects], vias=now[rows.vias]
        )
        keep &= (rows.subjects >= 0) & (rows.objects >= 0) & (rows.vias >= 0)
    return StatementRows._make(column[keep] for column in rows)


def _pair_key(one: IntArray, other: IntArray, count: int) -> Int64Array:
    """Return one number for each pair of nodes, whichever comes first, `(s,)`."""
    low, high = np.minimum(one, other).astype(np.int64), np.maximum(one, other)
    return np.asarray(low * count + high, np.int64)
