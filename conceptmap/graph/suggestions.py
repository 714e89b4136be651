"""Suggested links: pairs of notes that share neighbours but no link."""

from __future__ import annotations

from collections.abc import Iterator
from math import log
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array, Int64Array
from conceptmap.core.progress import CountCallback
from conceptmap.graph.graph import Graph
from conceptmap.graph.neighbour_lists import NeighbourLists

MAX_NEIGHBOURS = 60
"""Nodes with more neighbours than this do not count: everything is about them."""

MAX_SHARED_NAMED = 6
"""How many shared neighbours a suggestion names."""

MAX_PENDING_PAIRS = 2_000_000
"""How many scores of pairs are held before equal pairs are added up."""


class LinkSuggestion(NamedTuple):
    """Two notes that might be linked."""

    first: str
    second: str
    score: float
    shared_neighbours: tuple[str, ...]
    """The neighbours that both have, those with the fewest neighbours first; not all of many."""
    shared_count: int
    """How many neighbours both have."""


def suggest_links(
    graph: Graph, max_results: int = 200, progress: CountCallback | None = None
) -> list[LinkSuggestion]:
    """Return pairs of notes without a link, by the neighbours they share, best first.

    Each neighbour counts the more the fewer it has itself. Source: Adamic and Adar, "Friends
    and neighbors on the Web", Social Networks 25, 2003.
    """
    lists = NeighbourLists(graph)
    pairs = _PairScores(len(lists.ids))
    for node in range(len(lists.ids)):
        if progress is not None and not node & 255:
            progress(node, len(lists.ids))
        if 2 <= lists.degrees[node] <= MAX_NEIGHBOURS:
            neighbours = lists.neighbours(node)
            pairs.add(neighbours[lists.are_files[neighbours]], 1 / log(len(neighbours) + 1))
    found = []
    for first, second, score in pairs.ranked():
        neighbours = lists.neighbours(first)
        if (neighbours == second).any():
            continue
        shared = np.intersect1d(neighbours, lists.neighbours(second), assume_unique=True)
        if len(shared) > 1:
            # The nodes are in the order of their ids, which decides between equals.
            rarest = shared[np.argsort(lists.degrees[shared], kind="stable")][:MAX_SHARED_NAMED]
            names = tuple(lists.ids[i] for i in rarest.tolist())
            found.append(
                LinkSuggestion(lists.ids[first], lists.ids[second], score, names, len(shared))
            )
        if len(found) >= max_results:
            break
    return found


class _PairScores:
    """Adds up the scores of pairs of nodes in arrays: in a large vault there are millions."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._keys: list[Int64Array] = []
        self._scores: list[Float64Array] = []
        self._pending = 0

    def add(self, nodes: Int64Array, score: float) -> None:
        """Add to the score of each pair of some ascending nodes."""
        first, second = np.triu_indices(len(nodes), 1)
        self._keys.append(nodes[first] * self._count + nodes[second])
        self._scores.append(np.full(len(first), score))
        self._pending += len(first)
        if self._pending > MAX_PENDING_PAIRS:
            self._merge()

    def ranked(self) -> Iterator[tuple[int, int, float]]:
        """Yield the pairs with their scores, the highest first, equals by their nodes."""
        if not self._keys:
            return
        keys, scores = self._merge()
        for i in np.lexsort((keys, -scores)):
            first, second = divmod(int(keys[i]), self._count)
            yield first, second, float(scores[i])

    def _merge(self) -> tuple[Int64Array, Float64Array]:
        """Add up the scores of equal pairs."""
        keys, inverse = np.unique(np.concatenate(self._keys), return_inverse=True)
        scores = np.bincount(inverse, np.concatenate(self._scores)).astype(np.float64)
        self._keys, self._scores, self._pending = [keys], [scores], 0
        return keys, scores
