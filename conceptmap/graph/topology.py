"""The topology of a graph: which nodes are linked, in either direction."""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.graph.graph import Graph


class Topology(NamedTuple):
    """A graph as arrays, for layout and rendering; the nodes are in its order."""

    ids: tuple[str, ...]
    edges: IntArray
    """Shape (m, 2): each pair of linked nodes once, in either direction; no loops."""
    weights: FloatArray
    """Shape (m,): how many references the pair shares."""
    forward: BoolArray
    """Shape (m,): the first of the pair refers to the second."""
    backward: BoolArray
    """Shape (m,): the second refers to the first."""
    link_count: int
    """How many edges the graph has; a pair that is linked in both directions has two."""

    @property
    def fingerprint(self) -> str:
        """Return a digest of the nodes and edges, by which the same graph is recognised."""
        digest = blake2b("\0".join(self.ids).encode("utf-8", "surrogateescape"), digest_size=16)
        digest.update(self.edges.astype("<i4").tobytes())
        digest.update(self.weights.astype("<f4").tobytes())
        return digest.hexdigest()


def build_topology(graph: Graph) -> Topology:
    """Return the topology of a graph."""
    count = max(len(graph.ids), 1)
    source = graph.edge_arrays.source.astype(np.int64)
    target = graph.edge_arrays.target.astype(np.int64)
    keys = np.minimum(source, target) * count + np.maximum(source, target)
    unique, inverse = np.unique(keys, return_inverse=True)
    edges = np.stack([unique // count, unique % count], axis=1).astype(np.int32)
    weights = np.bincount(inverse, graph.edge_arrays.counts, len(unique)).astype(np.float32)
    forward, backward = np.zeros(len(unique), np.bool_), np.zeros(len(unique), np.bool_)
    forward[inverse[source < target]] = True
    backward[inverse[source > target]] = True
    return Topology(graph.ids, edges, weights, forward, backward, len(source))
