"""How central nodes are: PageRank, and betweenness from a sample."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.seeds import random_generator
from conceptmap.graph.topology import Topology

Floats = NDArray[np.floating[Any]]
Progress = Callable[[int, int], None]

DAMPING = 0.85
MAX_SAMPLED_SOURCES = 240
"""In a larger graph betweenness is reckoned from so many nodes drawn by lot."""


def pagerank(topology: Topology, max_iterations: int = 60) -> Floats:
    """Give every node's PageRank, shape (n,), summing to 1.

    Source: Brin and Page, "The anatomy of a large-scale hypertextual web search engine",
    Computer Networks 30, 1998.
    """
    count = len(topology.ids)
    if not count:
        return np.zeros(0)
    first, second = topology.edges[:, 0], topology.edges[:, 1]
    source = np.concatenate([first[topology.forward], second[topology.backward]])
    target = np.concatenate([second[topology.forward], first[topology.backward]])
    sent = np.bincount(source, minlength=count)
    rank: Floats = np.full(count, 1 / count, np.float64)
    for _ in range(max_iterations):
        handed = rank / np.maximum(sent, 1)
        lost = float(rank[sent == 0].sum())
        moved = np.bincount(target, handed[source], count) + lost / count
        moved = np.asarray((1 - DAMPING) / count + DAMPING * moved, np.float64)
        if np.abs(moved - rank).sum() < 1e-9:
            return moved
        rank = moved
    return rank


def betweenness(topology: Topology, seed: int = 0, progress: Progress | None = None) -> Floats:
    """Give on what share of shortest paths every node lies, shape (n,), links going both ways.

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
    roots = linked
    if len(linked) > MAX_SAMPLED_SOURCES:
        roots = random_generator(seed).choice(linked, MAX_SAMPLED_SOURCES, replace=False)
    total = np.zeros(count)
    for done, root in enumerate(roots.tolist()):
        if progress is not None:
            progress(done, len(roots))
        total += _dependencies(root, starts, target, count)
    pairs = max((count - 1) * (count - 2), 1)
    return total * (len(linked) / max(len(roots), 1)) / pairs


def _dependencies(
    source: int, starts: NDArray[np.int64], target: NDArray[np.int64], count: int
) -> Floats:
    """Give how much all shortest paths from a node depend on each other node."""
    distance = np.full(count, -1, np.int64)
    ways = np.zeros(count)
    distance[source], ways[source] = 0, 1
    level = np.array([source], np.int64)
    steps: list[tuple[NDArray[np.int64], NDArray[np.int64]]] = []
    while len(level):
        lengths = starts[level + 1] - starts[level]
        near = np.repeat(level, lengths)
        offsets = np.arange(len(near)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        far = target[np.repeat(starts[level], lengths) + offsets]
        fresh = np.unique(far[distance[far] < 0])
        distance[fresh] = distance[source] + len(steps) + 1
        onward = distance[far] == len(steps) + 1
        near, far = near[onward], far[onward]
        ways += np.bincount(far, ways[near], count)
        steps.append((near, far))
        level = fresh
    depends = np.zeros(count)
    for near, far in reversed(steps):
        share = ways[near] / np.maximum(ways[far], 1) * (1 + depends[far])
        depends += np.bincount(near, share, count)
    depends[source] = 0
    return depends
