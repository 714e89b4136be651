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

from conceptmap.layout.jit import kernel, run_parallel, split_work

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

MAX_DISTANCES = 2_000_000
"""So many distances are kept, about."""

MIN_PIVOTS, MAX_PIVOTS = 128, 200

FINAL_STEP = 0.05


class Adjacency(NamedTuple):
    """Neighbours of node i: `targets[starts[i]:starts[i + 1]]`."""

    starts: Ints
    targets: Ints


class PivotDistances(NamedTuple):
    """Distances, in edges, from pivots to the nodes of their part of a graph."""

    component: Ints
    """Shape (n,): the row of `pivots` a node is measured from, -1 for none."""
    pivots: Ints
    """Shape (parts, k)."""
    distances: NDArray[np.int16]
    """Shape (n, k)."""


def build_adjacency(count: int, edges: Ints) -> Adjacency:
    """Turn an (m, 2) array of edges into neighbour lists, both ways."""
    edges = np.ascontiguousarray(edges, np.int32)
    starts = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(edges.ravel(), minlength=count), out=starts[1:])
    ends = np.empty(edges.size, np.int32)
    _fill_targets(edges, starts[:-1].copy(), ends)
    return Adjacency(starts, ends)


@kernel
def _fill_targets(edges: Ints, free: Ints, ends: Ints) -> None:
    """Put each neighbour at the next free place of its node."""
    for side in range(2):
        for k in range(len(edges)):
            node = edges[k, side]
            ends[free[node]] = edges[k, 1 - side]
            free[node] += 1


def pivot_distances(graph: Adjacency, components: list[Ints], seed: int) -> PivotDistances:
    """Measure from some nodes drawn by lot in each of the connected `parts`.

    The more there are, the nearer the sketch comes to all distances: all of them in a small
    graph, `FEWEST` in one of 16,000 nodes or more.
    """
    count = len(graph.starts) - 1
    largest = max((len(nodes) for nodes in components), default=0)
    pivots = min(max(MAX_DISTANCES // max(count, 1), MIN_PIVOTS), MAX_PIVOTS, largest)
    if not components:
        part = np.full(count, -1, np.int32)
        return PivotDistances(part, np.empty((0, 0), np.int32), np.empty((count, 0), np.int16))
    dice = np.random.default_rng(seed)
    rows = [
        np.resize(dice.choice(nodes, min(pivots, len(nodes)), replace=False), pivots)
        for nodes in components
    ]
    chosen = np.array(rows, np.int32).reshape(-1, pivots)
    part = np.full(count, -1, np.int32)
    for row, nodes in enumerate(components):
        part[nodes] = row
    distances = np.full((count, pivots), -1, np.int16)
    run_parallel(
        _measure_distances,
        (
            (
                *graph,
                chosen,
                *share,
                distances,
                np.empty(count, np.int32),
                np.full(count, -1, np.int16),
            )
            for share in split_work(pivots, pivots * count)
        ),
    )
    return PivotDistances(part, chosen, distances)


def _queue(count: int) -> Ints:
    return np.empty(count, np.int32)


def pivot_mds(to_pivots: PivotDistances, seed: int) -> Floats:
    """Place a connected graph by PivotMDS, the unit one edge; twins are told apart by a hair."""
    squared = to_pivots.distances[:, :32].astype(np.float32) ** 2
    centred = squared - squared.mean(0) - squared.mean(1, keepdims=True) + squared.mean()
    _, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    axes = vectors[:, ::-1][:, :2].astype(np.float32)
    if axes.shape[1] < 2:
        axes = np.hstack([axes, np.zeros_like(axes)])
    places = centred @ axes
    # An axis may come either way round.
    places *= np.where(places[np.abs(places).argmax(0), [0, 1]] < 0, -1, 1).astype(np.float32)
    noise = np.random.default_rng(seed).normal(0, 0.05, places.shape)
    return np.asarray(places * distance_scale(places, to_pivots) + noise, np.float32)


def distance_scale(positions: Floats, to_pivots: PivotDistances) -> float:
    """Give the factor that brings places nearest to the sketch's distances."""
    nodes = np.flatnonzero(to_pivots.component >= 0)
    nodes = nodes[:: max(1, len(nodes) // 2000)]
    wanted = to_pivots.distances[nodes, :16].astype(np.float32)
    ends = positions[to_pivots.pivots[to_pivots.component[nodes], :16]]
    drawn = np.hypot(*np.moveaxis(positions[nodes][:, None] - ends, 2, 0))
    use = wanted > 0
    ratio = drawn[use] / wanted[use]
    return float(ratio.sum() / max(float((ratio * ratio).sum()), 1e-12))


def minimise_stress(
    positions: Floats, graph: Adjacency, to_pivots: PivotDistances, *, rounds: int, seed: int
) -> None:
    """Lessen the stress of places in place, by stochastic gradient descent.

    The terms are the edges and each node with each pivot of its part, which stands for its
    share of all nodes.
    """
    columns = to_pivots.distances.shape[1]
    longest = max(float(to_pivots.distances.max(initial=1)), 1.0)
    share = max(len(positions) / max(columns, 1), 1.0)
    order = np.random.default_rng(seed).permutation(len(positions)).astype(np.int32)
    for turn in range(rounds):
        step = longest**2 * (FINAL_STEP / longest**2) ** (turn / max(rounds - 1, 1))
        # Both halves see the others where they were, so that the result is always the same.
        inputs = (positions, positions.copy(), graph.starts, graph.targets, *to_pivots)
        numbers = (np.float32(step), np.float32(min(step / share, 0.5)))
        run_parallel(
            _stress_kernel,
            (
                (*inputs, *numbers, order[a:b])
                for a, b in split_work(len(order), len(order) * columns)
            ),
        )


def hold_shape(
    positions: Floats,
    velocities: Floats,
    to_pivots: PivotDistances,
    columns: slice,
    scale: float,
    strength: float,
) -> None:
    """Add to the speeds what draws places towards the sketch's distances, `scale` units an edge.

    With a strength of 1 a node would move all the way to where its pivots want it on average.
    """
    inputs = (
        positions,
        velocities,
        to_pivots.component,
        to_pivots.pivots[:, columns],
        to_pivots.distances[:, columns],
    )
    numbers = (np.float32(scale), np.float32(strength))
    count = len(positions)
    run_parallel(
        _hold_shape_kernel,
        (
            (*inputs, *numbers, *share)
            for share in split_work(count, count * (columns.stop - columns.start))
        ),
    )


@kernel
def _measure_distances(starts, targets, pivots, begin, end, distances, queue, reached):  # type: ignore[no-untyped-def]
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
def _stress_kernel(places, others, starts, targets, part, pivots, distances, step, near, order):  # type: ignore[no-untyped-def]
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
def _hold_shape_kernel(places, speeds, part, pivots, distances, scale, strength, begin, end):  # type: ignore[no-untyped-def]
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
    graph = build_adjacency(4, edges)
    shape = pivot_distances(graph, [np.arange(4, dtype=np.int32)], 0)
    places = np.eye(4, 2, dtype=np.float32)
    minimise_stress(places, graph, shape, rounds=1, seed=0)
    hold_shape(places, places.copy(), shape, slice(0, 2), 1.0, 0.5)
