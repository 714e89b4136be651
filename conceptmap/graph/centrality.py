"""Centrality of nodes: PageRank, and betweenness from a sample."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import Float64Array, Int64Array
from conceptmap.core.progress import CountCallback
from conceptmap.core.seeds import random_generator
from conceptmap.graph.topology import Topology

DAMPING = 0.85
"""The share of PageRank that follows links; the rest goes to all nodes alike."""

TOLERANCE = 1e-9
"""PageRank is done when no more than this changes in an iteration."""

MAX_SAMPLED_SOURCES = 240
"""In a larger graph betweenness is estimated from this many random nodes."""


def pagerank(topology: Topology, max_iterations: int = 60) -> Float64Array:
    """Return every node's PageRank, (n,), summing to 1.

    Source: Brin and Page, "The anatomy of a large-scale hypertextual web search engine",
    Computer Networks 30, 1998.
    """
    count = len(topology.ids)
    if not count:
        return np.zeros(0)
    first, second = topology.edges[:, 0], topology.edges[:, 1]
    source = np.concatenate([first[topology.forward], second[topology.backward]])
    target = np.concatenate([second[topology.forward], first[topology.backward]])
    out_degrees = np.bincount(source, minlength=count)
    rank: Float64Array = np.full(count, 1 / count, np.float64)
    for _ in range(max_iterations):
        per_link = rank / np.maximum(out_degrees, 1)
        dangling = float(rank[out_degrees == 0].sum())
        received = np.bincount(target, per_link[source], count) + dangling / count
        new_rank = np.asarray((1 - DAMPING) / count + DAMPING * received, np.float64)
        if np.abs(new_rank - rank).sum() < TOLERANCE:
            return new_rank
        rank = new_rank
    return rank


def betweenness(
    topology: Topology, seed: int = 0, progress: CountCallback | None = None
) -> Float64Array:
    """Return the share of shortest paths that pass through each node, (n,).

    Links lead both ways.

    Source: Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical
    Sociology 25, 2001; Brandes and Pich, "Centrality estimation in large networks",
    International Journal of Bifurcation and Chaos 17, 2007 (from sampled sources). Whole
    levels of the search are worked off at once.
    """
    count = len(topology.ids)
    ends = np.concatenate([topology.edges, topology.edges[:, ::-1]])
    order = np.argsort(ends[:, 0], kind="stable")
    source, target = ends[order, 0].astype(np.int64), ends[order, 1].astype(np.int64)
    starts = np.searchsorted(source, np.arange(count + 1))
    linked = np.flatnonzero(np.diff(starts) > 0)
    sources = linked
    if len(linked) > MAX_SAMPLED_SOURCES:
        sources = random_generator(seed).choice(linked, MAX_SAMPLED_SOURCES, replace=False)
    total = np.zeros(count)
    for done, node in enumerate(sources.tolist()):
        if progress is not None:
            progress(done, len(sources))
        total += _dependencies(node, starts, target, count)
    pairs = max((count - 1) * (count - 2), 1)
    return total * (len(linked) / max(len(sources), 1)) / pairs


def _dependencies(source: int, starts: Int64Array, target: Int64Array, count: int) -> Float64Array:
    """Return how much the shortest paths from a node depend on each other node, (count,).

    Node i has the neighbours `target[starts[i] : starts[i + 1]]`.
    """
    distance = np.full(count, -1, np.int64)
    path_counts = np.zeros(count)
    distance[source], path_counts[source] = 0, 1
    level = np.array([source], np.int64)
    steps: list[tuple[Int64Array, Int64Array]] = []
    while len(level):
        lengths = starts[level + 1] - starts[level]
        near = np.repeat(level, lengths)
        offsets = np.arange(len(near)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        far = target[np.repeat(starts[level], lengths) + offsets]
        new = np.unique(far[distance[far] < 0])
        distance[new] = distance[source] + len(steps) + 1
        onward = distance[far] == len(steps) + 1
        near, far = near[onward], far[onward]
        path_counts += np.bincount(far, path_counts[near], count)
        steps.append((near, far))
        level = new
    dependency = np.zeros(count)
    for near, far in reversed(steps):
        share = path_counts[near] / np.maximum(path_counts[far], 1) * (1 + dependency[far])
        dependency += np.bincount(near, share, count)
    dependency[source] = 0
    return dependency
