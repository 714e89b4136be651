"""The shape of a graph from a few of its distances: pivots, and stress against them.

Sources: Brandes and Pich, "Eigensolver methods for progressive multidimensional scaling of
large data", Graph Drawing 2006 (PivotMDS, the start); Ortmann, Klimenta and Brandes, "A sparse
stress model", J. Graph Algorithms Appl. 21, 2017 (few terms for all); Zheng, Pawar and Goodman,
"Graph drawing by stochastic gradient descent", IEEE TVCG 25, 2019 (how they are minimised).

Tried: pivots far from each other instead of drawn by lot gave twice the stress where a graph
has long tails; random partners with distances over pivots, which are too long for neighbours,
gave a tenth more stress than the same number of pivots measured exactly.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.jit import kernel, run, shares

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

BUDGET = 2_000_000
"""So many distances are kept, about."""

FEWEST, MOST = 128, 200

LAST_STEP = 0.05


class Adjacency(NamedTuple):
    """Neighbours of node i: `targets[starts[i]:starts[i + 1]]`."""

    starts: Ints
    targets: Ints


class Sketch(NamedTuple):
    """Distances, in edges, from pivots to the nodes of their part of a graph."""

    part: Ints
    """Shape (n,): the row of `pivots` a node is measured from, -1 for none."""
    pivots: Ints
    """Shape (parts, k)."""
    distances: NDArray[np.int16]
    """Shape (n, k)."""


def adjacency(count: int, edges: Ints) -> Adjacency:
    """Turn an (m, 2) array of edges into neighbour lists, both ways."""
    edges = np.ascontiguousarray(edges, np.int32)
    starts = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(edges.ravel(), minlength=count), out=starts[1:])
    ends = np.empty(edges.size, np.int32)
    _sort_in(edges, starts[:-1].copy(), ends)
    return Adjacency(starts, ends)


@kernel
def _sort_in(edges: Ints, free: Ints, ends: Ints) -> None:
    """Put each neighbour at the next free place of its node."""
    for side in range(2):
        for k in range(len(edges)):
            node = edges[k, side]
            ends[free[node]] = edges[k, 1 - side]
            free[node] += 1


def sketch(graph: Adjacency, parts: list[Ints], seed: int) -> Sketch:
    """Measure from some nodes drawn by lot in each of the connected `parts`.

    The more there are, the nearer the sketch comes to all distances: all of them in a small
    graph, `FEWEST` in one of 16,000 nodes or more.
    """
    count = len(graph.starts) - 1
    largest = max((len(nodes) for nodes in parts), default=0)
    pivots = min(max(BUDGET // max(count, 1), FEWEST), MOST, largest)
    if not parts:
        part = np.full(count, -1, np.int32)
        return Sketch(part, np.empty((0, 0), np.int32), np.empty((count, 0), np.int16))
    dice = np.random.default_rng(seed)
    rows = [
        np.resize(dice.choice(nodes, min(pivots, len(nodes)), replace=False), pivots)
        for nodes in parts
    ]
    chosen = np.array(rows, np.int32).reshape(-1, pivots)
    part = np.full(count, -1, np.int32)
    for row, nodes in enumerate(parts):
        part[nodes] = row
    distances = np.full((count, pivots), -1, np.int16)
    run(
        _measure,
        (
            (
                *graph,
                chosen,
                *share,
                distances,
                np.empty(count, np.int32),
                np.full(count, -1, np.int16),
            )
            for share in shares(pivots, pivots * count)
        ),
    )
    return Sketch(part, chosen, distances)


def _queue(count: int) -> Ints:
    return np.empty(count, np.int32)


def spread(of: Sketch, seed: int) -> Floats:
    """Place a connected graph by PivotMDS, the unit one edge; twins are told apart by a hair."""
    squared = of.distances[:, :32].astype(np.float32) ** 2
    centred = squared - squared.mean(0) - squared.mean(1, keepdims=True) + squared.mean()
    _, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    axes = vectors[:, ::-1][:, :2].astype(np.float32)
    if axes.shape[1] < 2:
        axes = np.hstack([axes, np.zeros_like(axes)])
    places = centred @ axes
    # An axis may come either way round.
    places *= np.where(places[np.abs(places).argmax(0), [0, 1]] < 0, -1, 1).astype(np.float32)
    noise = np.random.default_rng(seed).normal(0, 0.05, places.shape)
    return np.asarray(places * unit(places, of) + noise, np.float32)


def unit(places: Floats, of: Sketch) -> float:
    """Give the factor that brings places nearest to the sketch's distances."""
    nodes = np.flatnonzero(of.part >= 0)
    nodes = nodes[:: max(1, len(nodes) // 2000)]
    wanted = of.distances[nodes, :16].astype(np.float32)
    ends = places[of.pivots[of.part[nodes], :16]]
    drawn = np.hypot(*np.moveaxis(places[nodes][:, None] - ends, 2, 0))
    use = wanted > 0
    ratio = drawn[use] / wanted[use]
    return float(ratio.sum() / max(float((ratio * ratio).sum()), 1e-12))


def relax(places: Floats, graph: Adjacency, of: Sketch, *, rounds: int, seed: int) -> None:
    """Lessen the stress of places in place, by stochastic gradient descent.

    The terms are the edges and each node with each pivot of its part, which stands for its
    share of all nodes.
    """
    columns = of.distances.shape[1]
    longest = max(float(of.distances.max(initial=1)), 1.0)
    share = max(len(places) / max(columns, 1), 1.0)
    order = np.random.default_rng(seed).permutation(len(places)).astype(np.int32)
    for turn in range(rounds):
        step = longest**2 * (LAST_STEP / longest**2) ** (turn / max(rounds - 1, 1))
        # Both halves see the others where they were, so that the result is always the same.
        inputs = (places, places.copy(), graph.starts, graph.targets, *of)
        numbers = (np.float32(step), np.float32(min(step / share, 0.5)))
        run(
            _relax,
            ((*inputs, *numbers, order[a:b]) for a, b in shares(len(order), len(order) * columns)),
        )


def hold(
    places: Floats, speeds: Floats, of: Sketch, columns: slice, scale: float, strength: float
) -> None:
    """Add to the speeds what draws places towards the sketch's distances, `scale` units an edge.

    With a strength of 1 a node would move all the way to where its pivots want it on average.
    """
    inputs = (places, speeds, of.part, of.pivots[:, columns], of.distances[:, columns])
    numbers = (np.float32(scale), np.float32(strength))
    count = len(places)
    run(
        _hold,
        (
            (*inputs, *numbers, *share)
            for share in shares(count, count * (columns.stop - columns.start))
        ),
    )


@kernel
def _measure(starts, targets, pivots, begin, end, distances, queue, reached):  # type: ignore[no-untyped-def]
    """Walk outwards from each pivot; `reached` is -1 before and after."""
    for row in range(len(pivots)):
        for column in range(begin, end):
            queue[0] = pivots[row, column]
            reached[queue[0]] = 0
            head, tail = 0, 1
            while head < tail:
                node = queue[head]
                head += 1
                for k in range(starts[node], starts[node + 1]):
                    other = targets[k]
                    if reached[other] < 0:
                        reached[other] = min(reached[node] + 1, 32000)
                        queue[tail] = other
                        tail += 1
            for k in range(tail):
                distances[queue[k], column] = reached[queue[k]]
                reached[queue[k]] = -1


@kernel
def _relax(places, others, starts, targets, part, pivots, distances, step, near, order):  # type: ignore[no-untyped-def]
    for i in order:
        x, y = places[i, 0], places[i, 1]
        row = part[i]
        for c in range(distances.shape[1]):
            wanted = np.float32(distances[i, c])
            if wanted > 0:
                j = pivots[row, c]
                dx, dy = x - others[j, 0], y - others[j, 1]
                length = np.sqrt(dx * dx + dy * dy) + np.float32(1e-6)
                pull = min(step / (wanted * wanted), np.float32(0.5)) * (wanted - length) / length
                x += dx * pull
                y += dy * pull
        for k in range(starts[i], starts[i + 1]):
            j = targets[k]
            dx, dy = x - others[j, 0], y - others[j, 1]
            length = np.sqrt(dx * dx + dy * dy) + np.float32(1e-6)
            pull = near * (1 - length) / length
            x += dx * pull
            y += dy * pull
        places[i, 0], places[i, 1] = x, y


@kernel
def _hold(places, speeds, part, pivots, distances, scale, strength, begin, end):  # type: ignore[no-untyped-def]
    for i in range(begin, end):
        row = part[i]
        if row < 0:
            continue
        x, y = places[i, 0], places[i, 1]
        sum_x = sum_y = np.float32(0)
        total = np.float32(1e-6)
        for c in range(distances.shape[1]):
            wanted = np.float32(distances[i, c])
            if wanted > 0:
                j = pivots[row, c]
                dx, dy = x - places[j, 0], y - places[j, 1]
                length = np.sqrt(dx * dx + dy * dy) + np.float32(1e-6)
                weight = 1 / (wanted * wanted)
                pull = (scale * wanted - length) / length * weight
                sum_x += dx * pull
                sum_y += dy * pull
                total += weight
        speeds[i, 0] += sum_x * strength / total
        speeds[i, 1] += sum_y * strength / total


def warm() -> None:
    """Have the loops compiled, or fetched from the cache, before they are needed."""
    edges = np.array([(0, 1), (1, 2), (2, 3)], np.int32)
    graph = adjacency(4, edges)
    shape = sketch(graph, [np.arange(4, dtype=np.int32)], 0)
    places = np.eye(4, 2, dtype=np.float32)
    relax(places, graph, shape, rounds=1, seed=0)
    hold(places, places.copy(), shape, slice(0, 2), 1.0, 0.5)
