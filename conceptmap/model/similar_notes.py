"""Notes that are like a note but not linked with it: by their words, and by their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array, Int64Array
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.progress import CountCallback
from conceptmap.graph.graph import Graph
from conceptmap.graph.neighbour_lists import NeighbourLists
from conceptmap.graph.region_naming.word_lists import STOP_WORDS
from conceptmap.searching.full_text import FullText
from conceptmap.searching.text_terms import term_of, without_media_suffix, words_of
from conceptmap.searching.text_vectors import TextVectors, changed_notes, read_vectors
from conceptmap.searching.vectors_file import load_vectors, save_vectors, vectors_file
from conceptmap.vault.vault import Vault

MAX_NEIGHBOURS = 200
"""Neighbours of more nodes than this do not count: everything is about them."""

MAX_ALIKE = 20
"""A note may link to what this many notes that are most like it link to."""

NEIGHBOURS_WEIGHT = 0.2
"""What is added to the score of a note, at most, for neighbours that both notes are linked with."""

ALIKE_WEIGHT = 0.7
"""What is added, at most, for links with the notes that are most like the other."""

LINKED_WEIGHT = 0.035
"""What is added for each doubling of a note's links: what is linked much is linked once more."""

NAMED_WEIGHT = 0.15
"""What is added for a note whose whole name the other's text has."""

NAMING_WEIGHT = 0.2
"""What is added for a note whose text has the other's whole name."""

MIN_SCORE = 0.08
"""What is less alike, by words and neighbours alone, is not shown: it is like any other note."""

MAX_SHARED_NEIGHBOURS = 5

MAX_SINGLE_READS = 50
"""Texts of more changed notes are read together."""

SAVED_SHARE = 0.01
"""Vectors are saved when more of the notes have changed."""

MAX_WORDS = 5


_ONLY_NAMES = NodeKind.UNRESOLVED, NodeKind.TAG
"""The kinds of nodes that have no text but words as their names."""


class SimilarNode(NamedTuple):
    """A note that is like another, and why."""

    id: str
    score: float
    """Above 0; 1 and more for notes that are very much alike."""
    words: tuple[str, ...]
    """Words that both have and few others do, the most telling first."""
    neighbours: tuple[str, ...]
    """The ids of nodes that both are linked with, those with the fewest links first."""
    shared_count: int
    """How many neighbours both have."""


@dataclass(frozen=True, eq=False)
class SimilarNotes:
    """Finds similar notes by words and links together.

    The weights were found on five public vaults, of which a tenth of the links was hidden, and
    hold on others: see `tests/benchmarks/similarity.py`. Neighbours in common count as in Adamic
    and Adar, "Friends and neighbors on the Web", Social Networks 25, 2003.

    Tried: a hundred dimensions of the texts by a randomised truncated SVD, in place of or beside
    the words, found as many of the hidden links, and took three times as long as all the rest.
    """

    graph: Graph
    vectors: TextVectors

    @cached_property
    def _lists(self) -> NeighbourLists:
        return NeighbourLists(self.graph)

    @cached_property
    def _node_of_row(self) -> Int64Array:
        """The number in the neighbour lists of each row's note, -1 for one without a node."""
        rank = {id_: number for number, id_ in enumerate(self._lists.ids)}
        return np.array([rank.get(path, -1) for path in self.vectors.notes], np.int64)

    @cached_property
    def _row_of_node(self) -> Int64Array:
        rows = np.full(len(self._lists.ids), -1, np.int64)
        known = self._node_of_row >= 0
        rows[self._node_of_row[known]] = np.flatnonzero(known)
        return rows

    def similar(self, id_: str, max_notes: int = 10) -> list[SimilarNode]:
        """Return the notes most like one that no link joins with it, the most alike first.

        To a tag, and to a name without a note, those that have its words are alike.
        """
        if id_ not in self.graph:
            return []
        row = self.vectors.row_of.get(id_)
        if row is None:
            by_name = self.graph.kinds[self.graph.index_of[id_]] in _ONLY_NAMES
            return self._similar_to_name(id_, max_notes) if by_name else []
        likeness = self.vectors.likeness(row)
        named, naming = self.vectors.naming(row)
        node = int(self._node_of_row[row])
        neighbours = self._lists.neighbours(node)
        alike = likeness + self._links_score(neighbours, likeness)
        score = alike + NAMED_WEIGHT * named + NAMING_WEIGHT * naming
        linked = self._row_of_node[neighbours]
        alike[linked[linked >= 0]] = 0
        alike[row] = 0
        alike[self._node_of_row < 0] = 0
        score[alike < MIN_SCORE] = 0
        best = np.argsort(-score, kind="stable")[:max_notes].tolist()
        return [
            self._explained(row, other, float(score[other]), neighbours)
            for other in best
            if score[other] > 0
        ]

    def _similar_to_name(self, id_: str, max_notes: int) -> list[SimilarNode]:
        """Return the notes that are most about a name that no note has, and do not link to it."""
        name = without_media_suffix(self.graph.titles[self.graph.index_of[id_]])
        score = self.vectors.likeness_of(name)
        score[self._node_of_row < 0] = 0
        linking = [self.vectors.row_of.get(each, -1) for each in self.graph.predecessors(id_)]
        score[[row for row in linking if row >= 0]] = 0
        paths, words = list(self.vectors.notes), {term_of(word): word for word in words_of(name)}
        best = np.argsort(-score, kind="stable")[:max_notes].tolist()
        return [
            SimilarNode(paths[row], float(score[row]), self._words_in(row, words.values()), (), 0)
            for row in best
            if score[row] >= MIN_SCORE
        ]

    def _words_in(self, row: int, words: Iterable[str]) -> tuple[str, ...]:
        """Return those of some words that a note has."""
        has = set(self.vectors.terms_of(row).tolist())
        return tuple(word for word in words if self.vectors.table.known(word) in has)

    def _telling_words(self, row: int, other: int) -> tuple[str, ...]:
        shared = self.vectors.shared_words(row, other, 4 * MAX_WORDS)
        return tuple(word for word in shared if word not in STOP_WORDS)[:MAX_WORDS]

    def _links_score(self, neighbours: Int64Array, likeness: Float64Array) -> Float64Array:
        """Return what links say for each row: neighbours in common, and links of notes alike."""
        lists, count = self._lists, len(self._lists.ids)
        shared = np.zeros(count)
        for each in neighbours.tolist():
            if 2 <= lists.degrees[each] <= MAX_NEIGHBOURS:
                shared[lists.neighbours(each)] += 1 / log(lists.degrees[each] + 1)
        by_alike = np.zeros(count)
        for row in np.argsort(-likeness, kind="stable")[:MAX_ALIKE].tolist():
            if likeness[row] > 0 and self._node_of_row[row] >= 0:
                by_alike[lists.neighbours(int(self._node_of_row[row]))] += likeness[row]
        by_alike /= np.log2(2 + lists.degrees)
        score = NEIGHBOURS_WEIGHT * np.minimum(shared, 3) / 3 + ALIKE_WEIGHT * np.minimum(
            by_alike, 1
        )
        at = np.maximum(self._node_of_row, 0)
        is_related = (likeness > 0.02) | (shared[at] > 0)
        popular = LINKED_WEIGHT * np.log2(1 + lists.degrees[at])
        return np.asarray(score[at] + np.where(is_related, popular, 0), np.float64)

    def _explained(self, row: int, other: int, score: float, neighbours: Int64Array) -> SimilarNode:
        lists = self._lists
        others = lists.neighbours(int(self._node_of_row[other]))
        shared = np.intersect1d(neighbours, others, assume_unique=True)
        rarest = shared[np.argsort(lists.degrees[shared], kind="stable")][:MAX_SHARED_NEIGHBOURS]
        names: Sequence[str] = [lists.ids[i] for i in rarest.tolist()]
        return SimilarNode(
            lists.ids[int(self._node_of_row[other])],
            score,
            self._telling_words(row, other),
            tuple(names),
            len(shared),
        )


def read_similar_notes(
    vault: Vault,
    graph: Graph,
    full_text: FullText,
    before: SimilarNotes | None = None,
    progress: CountCallback | None = None,
) -> SimilarNotes:
    """Read the texts of a vault, as far as `before` or the cache does not know them.

    `progress` may raise to stop.
    """
    file = vectors_file(vault.root)
    known = load_vectors(file) if before is None else before.vectors
    changed = changed_notes(known, vault.notes)
    if changed:
        full_text.refresh(vault, progress)
    texts = full_text.folded_texts() if changed > MAX_SINGLE_READS else {}
    vectors = read_vectors(
        vault.notes, lambda path: texts.get(path) or full_text.text(path), known, progress
    )
    if changed > SAVED_SHARE * len(vault.notes):
        save_vectors(file, vectors)
    return SimilarNotes(graph, vectors)
