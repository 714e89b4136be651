"""Graph → Topology: who is joined to whom, whatever the direction."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.graph.graph import Graph


class Topology(NamedTuple):
    """A graph as the layout and the drawing want it, in the order of its nodes."""

    ids: tuple[str, ...]
    edges: NDArray[np.int32]
    """Shape (m, 2): each pair of joined nodes once, whatever the direction, no loops."""
    weights: NDArray[np.float32]
    """Shape (m,): how many references the pair shares."""
    forward: NDArray[np.bool_]
    """Shape (m,): the first of the pair refers to the second."""
    backward: NDArray[np.bool_]
    """Shape (m,): the second refers to the first."""
    link_count: int
    """How many edges the graph has: both ways of a pair count."""


def build_topology(graph: Graph) -> Topology:
    """Give a graph as arrays, for the layout and the drawing."""
    count = max(len(graph.ids), 1)
    source, target = (
        graph.edge_arrays.source.astype(np.int64),
        graph.edge_arrays.target.astype(np.int64),
    )
    keys = np.minimum(source, target) * count + np.maximum(source, target)
    unique, inverse = np.unique(keys, return_inverse=True)
    edges = np.stack([unique // count, unique % count], axis=1).astype(np.int32)
    weights = np.bincount(inverse, graph.edge_arrays.counts, len(unique)).astype(np.float32)
    forward, backward = np.zeros(len(unique), np.bool_), np.zeros(len(unique), np.bool_)
    forward[inverse[source < target]] = True
    backward[inverse[source > target]] = True
    return Topology(graph.ids, edges, weights, forward, backward, len(source))
