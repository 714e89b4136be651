"""Links that may be missing: notes that share neighbours but no link."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.graph.build import NAMES, Graph

BUSIEST = 60
"""Nodes with more neighbours than this bring none of them together: everything is about them."""

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
    kinds = dict(graph.nodes(data="kind"))
    ids = sorted(graph)
    numbers = {id_: number for number, id_ in enumerate(ids)}
    around = {
        id_: {n for n in (*graph.successors(id_), *graph.predecessors(id_)) if n != id_}
        for id_ in ids
    }
    pairs = _Pairs(len(ids))
    for done, near in enumerate(around.values()):
        if progress is not None and not done & 255:
            progress(done, len(around))
        if 2 <= len(near) <= BUSIEST:
            notes = sorted(numbers[id_] for id_ in near if kinds[id_] not in NAMES)
            pairs.add(np.array(notes, np.int64), 1 / log(len(near) + 1))
    found = []
    for first, second, score in pairs.best():
        one, other = ids[first], ids[second]
        if graph.has_edge(one, other) or graph.has_edge(other, one):
            continue
        shared = sorted(around[one] & around[other], key=lambda id_: (len(around[id_]), id_))
        if len(shared) > 1:
            found.append(Suggestion(one, other, score, tuple(shared[:6])))
        if len(found) >= most:
            break
    return found


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
