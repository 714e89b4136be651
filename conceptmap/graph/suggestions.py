"""Links that may be missing: notes that share neighbours but no link."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.graph.graph import NAMES, Graph

BUSIEST = 60
"""Nodes with more neighbours than this bring none of them together: everything is about them."""

MOST_SHARED = 6
"""So many neighbours are named."""

WAITING = 2_000_000
"""So many pairs wait to be added up."""

Progress = Callable[[int, int], None]


class Suggestion(NamedTuple):
    """Two notes that might be linked."""

    one: str
    other: str
    score: float
    shared: tuple[str, ...]
    """The neighbours that both have, the most telling first."""


def suggested_links(
    graph: Graph, most: int = 200, progress: Progress | None = None
) -> list[Suggestion]:
    """Give pairs of notes without a link, by the neighbours they share, best first.

    Each neighbour counts the more the fewer it has itself. Source: Adamic and Adar, "Friends
    and neighbors on the Web", Social Networks 25, 2003.
    """
    near = _Neighbours(graph)
    pairs = _Pairs(len(near.ids))
    for node in range(len(near.ids)):
        if progress is not None and not node & 255:
            progress(node, len(near.ids))
        if 2 <= near.degrees[node] <= BUSIEST:
            around = near.of(node)
            pairs.add(around[near.are_files[around]], 1 / log(len(around) + 1))
    found = []
    for one, other, score in pairs.best():
        around = near.of(one)
        if (around == other).any():
            continue
        common = np.intersect1d(around, near.of(other), assume_unique=True)
        if len(common) > 1:
            # The numbers follow the ids, by which equals are ordered.
            telling = common[np.argsort(near.degrees[common], kind="stable")][:MOST_SHARED]
            shared = tuple(near.ids[i] for i in telling.tolist())
            found.append(Suggestion(near.ids[one], near.ids[other], score, shared))
        if len(found) >= most:
            break
    return found


class _Neighbours:
    """The neighbours of each node, whichever way the links lead, by numbers in the ids' order."""

    def __init__(self, graph: Graph) -> None:
        self.ids = sorted(graph.ids)
        count = len(self.ids)
        order = np.array([graph.numbers[id_] for id_ in self.ids], np.int64)
        rank = np.empty(count, np.int64)
        rank[order] = np.arange(count)
        source, target = rank[graph.arcs.source], rank[graph.arcs.target]
        keys = np.unique(np.concatenate([source * count + target, target * count + source]))
        near, self._far = np.divmod(keys, max(count, 1))
        self._starts = np.searchsorted(near, np.arange(count + 1))
        self.degrees = np.diff(self._starts)
        self.are_files = ~np.isin(graph.kinds[order], NAMES)

    def of(self, node: int) -> NDArray[np.int64]:
        """Give the neighbours of a node, ascending."""
        return np.asarray(self._far[self._starts[node] : self._starts[node + 1]])


class _Pairs:
    """Adds up what pairs of numbers score, in arrays: of a large vault there are millions."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._keys: list[NDArray[np.int64]] = []
        self._scores: list[NDArray[np.float64]] = []
        self._waiting = 0

    def add(self, numbers: NDArray[np.int64], score: float) -> None:
        """Have each pair of some ascending numbers score so much more."""
        first, second = np.triu_indices(len(numbers), 1)
        self._keys.append(numbers[first] * self._count + numbers[second])
        self._scores.append(np.full(len(first), score))
        self._waiting += len(first)
        if self._waiting > WAITING:
            self._add_up()

    def best(self) -> Iterator[tuple[int, int, float]]:
        """Give the pairs with their scores, the highest first, of equals the lower numbers."""
        if not self._keys:
            return
        keys, scores = self._add_up()
        for at in np.lexsort((keys, -scores)):
            first, second = divmod(int(keys[at]), self._count)
            yield first, second, float(scores[at])

    def _add_up(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        keys, inverse = np.unique(np.concatenate(self._keys), return_inverse=True)
        scores = np.bincount(inverse, np.concatenate(self._scores)).astype(np.float64)
        self._keys, self._scores, self._waiting = [keys], [scores], 0
        return keys, scores
