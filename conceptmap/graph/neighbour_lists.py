"""The neighbours of each node of a graph, as arrays."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import Int64Array
from conceptmap.core.node_kind import FILELESS_KINDS
from conceptmap.graph.graph import Graph


class NeighbourLists:
    """The neighbours of each node by links in either direction; nodes in the order of their ids."""

    def __init__(self, graph: Graph) -> None:
        self.ids = sorted(graph.ids)
        count = len(self.ids)
        order = np.array([graph.index_of[id_] for id_ in self.ids], np.int64)
        rank = np.empty(count, np.int64)
        rank[order] = np.arange(count)
        source, target = rank[graph.edge_arrays.source], rank[graph.edge_arrays.target]
        keys = np.unique(np.concatenate([source * count + target, target * count + source]))
        sources, self._targets = np.divmod(keys, max(count, 1))
        self._starts = np.searchsorted(sources, np.arange(count + 1))
        self.degrees = np.diff(self._starts)
        self.are_files = ~np.isin(graph.kinds[order], FILELESS_KINDS)

    def neighbours(self, node: int) -> Int64Array:
        """Return the neighbours of a node, ascending."""
        return np.asarray(self._targets[self._starts[node] : self._starts[node + 1]])
