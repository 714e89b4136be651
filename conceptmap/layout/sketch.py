"""The shape of a connected graph from a few of its distances: pivots, and stress against them.

Sources: Brandes and Pich, "Eigensolver methods for progressive multidimensional scaling of
large data", Graph Drawing 2006 (PivotMDS, the start); Ortmann, Klimenta and Brandes, "A sparse
stress model", J. Graph Algorithms Appl. 21, 2017 (the terms); Zheng, Pawar and Goodman, "Graph
drawing by stochastic gradient descent", IEEE TVCG 25, 2019 (how they are minimised).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Adjacency(NamedTuple):
    """Neighbours of node i: `targets[starts[i]:starts[i + 1]]`."""

    starts: NDArray[np.int32]
    targets: NDArray[np.int32]


class Sketch(NamedTuple):
    """Distances, in edges, from some pivots to every node."""

    pivots: NDArray[np.int32]
    distances: NDArray[np.int16]
    """Shape (n, pivots)."""


def adjacency(count: int, edges: NDArray[np.int32]) -> Adjacency:
    """Turn an (m, 2) array of edges into neighbour lists, both ways."""
    return Adjacency(*_adjacency(count, edges))


def sketch(graph: Adjacency, pivots: int, seed: int) -> Sketch:
    """Choose pivots far from each other in a connected graph, and measure from them.

    The first is the node of most neighbours; each next is the farthest from those chosen, so
    that no part of the graph is left without one nearby.
    """
    count = len(graph.starts) - 1
    return Sketch(*_sketch(graph.starts, graph.targets, min(pivots, count), seed))


def spread(of: Sketch, seed: int) -> Floats:
    """Place the nodes by PivotMDS, the unit being one edge; twins are told apart by a hair."""
    squared = of.distances.astype(np.float64) ** 2
    centred = squared - squared.mean(0) - squared.mean(1, keepdims=True) + squared.mean()
    _, vectors = np.linalg.eigh(centred.T @ centred)
    axes = vectors[:, ::-1][:, :2]
    if axes.shape[1] < 2:
        axes = np.hstack([axes, np.zeros_like(axes)])
    places = centred @ axes
    # eigh may return an axis either way round.
    places *= np.where(places[np.abs(places).argmax(0), [0, 1]] < 0, -1, 1)
    drawn = np.linalg.norm(places[:, None] - places[of.pivots][None, :20], axis=2)
    wanted = of.distances[:, :20]
    scale = (wanted * drawn).sum() / max((drawn * drawn).sum(), 1e-12)
    noise = np.random.default_rng(seed).normal(0, 0.05, places.shape)
    return np.asarray(places * scale + noise, np.float32)


def relax(
    places: Floats, graph: Adjacency, of: Sketch, *, rounds: int, seed: int, partners: int
) -> None:
    """Lessen the stress of places in place, by stochastic gradient descent.

    The terms are the edges, each node with each pivot, and in every round `partners` random
    partners a node, whose distance is taken to be the shortest way over a pivot.
    """
    _relax(places, graph.starts, graph.targets, of.pivots, of.distances, rounds, partners, seed)


@njit(cache=True, nogil=True)
def _adjacency(count, edges):  # type: ignore[no-untyped-def]
    starts = np.zeros(count + 1, np.int32)
    for a, b in edges:
        starts[a + 1] += 1
        starts[b + 1] += 1
    for i in range(count):
        starts[i + 1] += starts[i]
    filled = starts.copy()
    targets = np.empty(2 * len(edges), np.int32)
    for a, b in edges:
        targets[filled[a]] = b
        filled[a] += 1
        targets[filled[b]] = a
        filled[b] += 1
    return starts, targets


@njit(cache=True, nogil=True)
def _sketch(starts, targets, pivot_count, seed):  # type: ignore[no-untyped-def]
    np.random.seed(seed)
    count = len(starts) - 1
    distances = np.empty((count, pivot_count), np.int16)
    pivots = np.empty(pivot_count, np.int32)
    nearest = np.full(count, 32767, np.int16)
    queue = np.empty(count, np.int32)
    reached = np.empty(count, np.int16)
    pivot = 0
    for i in range(count):
        if starts[i + 1] - starts[i] > starts[pivot + 1] - starts[pivot]:
            pivot = i
    for column in range(pivot_count):
        pivots[column] = pivot
        reached[:] = -1
        reached[pivot] = 0
        queue[0] = pivot
        head, tail = 0, 1
        while head < tail:
            node = queue[head]
            head += 1
            for k in range(starts[node], starts[node + 1]):
                other = targets[k]
                if reached[other] < 0:
                    reached[other] = reached[node] + 1
                    queue[tail] = other
                    tail += 1
        for i in range(count):
            distances[i, column] = reached[i]
            nearest[i] = min(nearest[i], reached[i])
        # Of the farthest nodes, the first found from a random place on.
        offset = np.random.randint(count)
        pivot = offset
        for step in range(count):
            i = (offset + step) % count
            if nearest[i] > nearest[pivot]:
                pivot = i
    return pivots, distances


@njit(cache=True, nogil=True, fastmath=True)
def _relax(places, starts, targets, pivots, distances, rounds, partners, seed):  # type: ignore[no-untyped-def]
    np.random.seed(seed)
    count, pivot_count = distances.shape
    longest = 1
    for i in range(count):
        for p in range(pivot_count):
            longest = max(longest, distances[i, p])
    first, last = np.float32(longest * longest), np.float32(0.1)
    fall = np.log(first / last) / max(1, rounds - 1)
    order = np.random.permutation(count)
    share = np.float32(count) / np.float32(pivot_count + partners)
    for turn in range(rounds):
        step = np.float32(first * np.exp(-fall * turn))
        for i in order:
            x, y = places[i, 0], places[i, 1]
            for k in range(starts[i], starts[i + 1]):
                j = targets[k]
                x, y = _towards(
                    places, x, y, j, np.float32(1), min(step, np.float32(1)) * np.float32(0.5)
                )
            for p in range(pivot_count):
                wanted = np.float32(distances[i, p])
                if wanted > 0:
                    weight = share / (wanted * wanted) * step / np.float32(count)
                    x, y = _towards(places, x, y, pivots[p], wanted, min(weight, np.float32(0.5)))
            for _ in range(partners):
                j = np.random.randint(count)
                nearest = np.int16(32767)
                for p in range(pivot_count):
                    nearest = min(nearest, distances[i, p] + distances[j, p])
                if j != i and nearest > 1:
                    wanted = np.float32(nearest)
                    weight = share / (wanted * wanted) * step / np.float32(count)
                    x, y = _towards(places, x, y, j, wanted, min(weight, np.float32(0.5)))
            places[i, 0], places[i, 1] = x, y


@njit(cache=True, nogil=True, fastmath=True)
def _towards(places, x, y, j, wanted, share):  # type: ignore[no-untyped-def]
    """Move (x, y) by a share of what is missing to the wanted distance from node j."""
    dx, dy = x - places[j, 0], y - places[j, 1]
    length = np.sqrt(dx * dx + dy * dy) + np.float32(1e-6)
    pull = share * (wanted - length) / length
    return x + dx * pull, y + dy * pull
