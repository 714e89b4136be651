"""What links say, as it is drawn: phrases along edges, their kinds, and edges of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from conceptmap.core.array_types import (
    BoolArray,
    ByteArray,
    FloatArray,
    Int64Array,
    IntArray,
)
from conceptmap.core.sorting import stable_argsort


@dataclass(frozen=True, eq=False)
class EdgeStatements:
    """The statements that a map of n nodes and m edges shows, k of them, one a pair at most."""

    ends: IntArray
    """Shape (k, 2): the subject and the object of each, node numbers."""
    edges: IntArray
    """Shape (k,): the edge of the scene that each belongs to; -1 for what a note states of two
    others that no link joins, which is drawn as an edge of its own."""
    texts: tuple[str, ...]
    """The phrases, each once."""
    text_numbers: IntArray
    """Shape (k,): the phrase of each."""
    kinds: ByteArray
    """Shape (k,): the kind of each, an index into `kind_names`."""
    kind_names: tuple[str, ...]
    kind_counts: tuple[int, ...]
    """How many edges say something of each kind, with those that are hidden."""
    chosen_kinds: tuple[str, ...]
    """The kinds that the map is filtered by; empty for all."""
    ranks: FloatArray
    """Shape (k,): which phrase comes first where there is no room for all, the lowest."""
    shows_phrases: bool
    shows_kinds: bool

    @cached_property
    def own_edges(self) -> IntArray:
        """The numbers of the statements that are drawn as edges of their own."""
        return np.flatnonzero(self.edges < 0).astype(np.int32)

    @cached_property
    def own_ranks(self) -> FloatArray:
        """The ranks of the edges of their own, from 0 to 1, `(k,)`, as in `EdgeOrder`."""
        ranks = self.ranks[self.own_edges]
        return (np.argsort(np.argsort(ranks)) / max(len(ranks), 1)).astype(np.float32)

    def kinds_of_edges(self, count: int) -> IntArray:
        """Return the kind of each edge of the scene, `(m,)`, -1 for one that says nothing."""
        kinds = np.full(count, -1, np.int32)
        linked = self.edges >= 0
        kinds[self.edges[linked]] = self.kinds[linked]
        return kinds

    def outside(self, nodes: BoolArray) -> EdgeStatements:
        """Return the statements without those that some nodes, `(n,)`, are an end of."""
        kept = ~nodes[self.ends].any(axis=1)
        columns = ("ends", "edges", "text_numbers", "kinds", "ranks")
        return replace(self, **{name: getattr(self, name)[kept] for name in columns})

    def at(self, node: int) -> IntArray:
        """Return the numbers of the statements that a node is an end of."""
        starts, numbers = self._incident
        if node + 1 >= len(starts):
            return numbers[:0]
        return numbers[starts[node] : starts[node + 1]]

    def touching(self, nodes: Int64Array) -> IntArray:
        """Return the numbers of the statements that one of a few nodes is an end of."""
        starts, numbers = self._incident
        nodes = nodes[nodes + 1 < len(starts)]
        counts = starts[nodes + 1] - starts[nodes]
        before = np.cumsum(counts) - counts
        places = np.arange(int(counts.sum())) + np.repeat(starts[nodes] - before, counts)
        return np.unique(numbers[places])

    @cached_property
    def _incident(self) -> tuple[IntArray, IntArray]:
        """`starts` and `numbers`; those of node i are `numbers[starts[i]:starts[i + 1]]`."""
        ends = self.ends.ravel()
        order = stable_argsort(ends)
        count = int(ends.max(initial=-1)) + 1
        starts = np.searchsorted(ends[order], np.arange(count + 1))
        return starts.astype(np.int32), (order // 2).astype(np.int32)

    def among(self, nodes: BoolArray) -> IntArray:
        """Return the numbers of the statements with both ends among some nodes, `(n,)`."""
        return np.flatnonzero(nodes[self.ends].all(axis=1)).astype(np.int32)
