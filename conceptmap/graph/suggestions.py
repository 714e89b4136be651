"""Links that may be missing: notes that share neighbours but no link."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.graph.graph import FILELESS_KINDS, Graph

MAX_NEIGHBOURS = 60
"""Nodes with more neighbours than this bring none of them together: everything is about them."""

MAX_SHARED_NAMED = 6
"""So many neighbours are named."""

MAX_PENDING_PAIRS = 2_000_000
"""So many pairs wait to be added up."""

Progress = Callable[[int, int], None]


class LinkSuggestion(NamedTuple):
    """Two notes that might be linked."""

    first: str
    second: str
    score: float
    shared_neighbours: tuple[str, ...]
    """The neighbours that both have, the most telling first."""


def suggest_links(
    graph: Graph, max_results: int = 200, progress: Progress | None = None
) -> list[LinkSuggestion]:
    """Give pairs of notes without a link, by the neighbours they share, best first.

    Each neighbour counts the more the fewer it has itself. Source: Adamic and Adar, "Friends
    and neighbors on the Web", Social Networks 25, 2003.
    """
    near = _NeighbourLists(graph)
    pairs = _PairScores(len(near.ids))
    for node in range(len(near.ids)):
        if progress is not None and not node & 255:
            progress(node, len(near.ids))
        if 2 <= near.degrees[node] <= MAX_NEIGHBOURS:
            around = near.neighbours(node)
            pairs.add(around[near.are_files[around]], 1 / log(len(around) + 1))
    found = []
    for one, other, score in pairs.ranked():
        around = near.neighbours(one)
        if (around == other).any():
            continue
        common = np.intersect1d(around, near.neighbours(other), assume_unique=True)
        if len(common) > 1:
            # The numbers follow the ids, by which equals are ordered.
            telling = common[np.argsort(near.degrees[common], kind="stable")][:MAX_SHARED_NAMED]
            shared = tuple(near.ids[i] for i in telling.tolist())
            found.append(LinkSuggestion(near.ids[one], near.ids[other], score, shared))
        if len(found) >= max_results:
            break
    return found


class _NeighbourLists:
    """The neighbours of each node, whichever way the links lead, by numbers in the ids' order."""

    def __init__(self, graph: Graph) -> None:
        self.ids = sorted(graph.ids)
        count = len(self.ids)
        order = np.array([graph.index_of[id_] for id_ in self.ids], np.int64)
        rank = np.empty(count, np.int64)
        rank[order] = np.arange(count)
        source, target = rank[graph.edge_arrays.source], rank[graph.edge_arrays.target]
        keys = np.unique(np.concatenate([source * count + target, target * count + source]))
        near, self._targets = np.divmod(keys, max(count, 1))
        self._starts = np.searchsorted(near, np.arange(count + 1))
        self.degrees = np.diff(self._starts)
        self.are_files = ~np.isin(graph.kinds[order], FILELESS_KINDS)

    def neighbours(self, node: int) -> NDArray[np.int64]:
        """Give the neighbours of a node, ascending."""
        return np.asarray(self._targets[self._starts[node] : self._starts[node + 1]])


class _PairScores:
    """Adds up what pairs of numbers score, in arrays: of a large vault there are millions."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._keys: list[NDArray[np.int64]] = []
        self._scores: list[NDArray[np.float64]] = []
        self._pending = 0

    def add(self, nodes: NDArray[np.int64], score: float) -> None:
        """Have each pair of some ascending numbers score so much more."""
        first, second = np.triu_indices(len(nodes), 1)
        self._keys.append(nodes[first] * self._count + nodes[second])
        self._scores.append(np.full(len(first), score))
        self._pending += len(first)
        if self._pending > MAX_PENDING_PAIRS:
            self._merge()

    def ranked(self) -> Iterator[tuple[int, int, float]]:
        """Give the pairs with their scores, the highest first, of equals the lower numbers."""
        if not self._keys:
            return
        keys, scores = self._merge()
        for at in np.lexsort((keys, -scores)):
            first, second = divmod(int(keys[at]), self._count)
            yield first, second, float(scores[at])

    def _merge(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        keys, inverse = np.unique(np.concatenate(self._keys), return_inverse=True)
        scores = np.bincount(inverse, np.concatenate(self._scores)).astype(np.float64)
        self._keys, self._scores, self._pending = [keys], [scores], 0
        return keys, scores
