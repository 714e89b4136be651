"""Distances within a graph from a few of its nodes, the pivots, and stress against them.

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

from conceptmap.core.array_types import Float64Array, FloatArray, IntArray
from conceptmap.core.seeds import random_generator
from conceptmap.layout.jit import kernel, run_parallel, split_work
from conceptmap.layout.shortest_paths import measure_lengths

MAX_DISTANCES = 2_000_000
"""About how many distances are kept, as long as there are enough pivots."""

MIN_PIVOTS, MAX_PIVOTS = 128, 200

MDS_PIVOTS = 32
"""How many pivots the positions of `pivot_mds` are made from."""

SCALE_PIVOTS, SCALE_NODES = 16, 2000
"""How many pivots and, about, nodes the scale of a map is measured from."""

FINAL_STEP = 0.05
"""The step of the last round of stress minimisation, against the square of the distance."""


class Adjacency(NamedTuple):
    """The neighbours of node i are `targets[starts[i]:starts[i + 1]]`."""

    starts: IntArray
    targets: IntArray
    edge_indices: IntArray
    """Which edge leads to each of the `targets`."""


class PivotDistances(NamedTuple):
    """Distances, in edges, from pivots to the nodes of their component; n nodes, k pivots each."""

    component: IntArray
    """Shape (n,): the row of `pivots` a node is measured from, -1 for none."""
    pivots: IntArray
    """Shape (components, k): nodes."""
    distances: NDArray[np.int16]
    """Shape (n, k): the distance of each node from each pivot of its component."""


def build_adjacency(count: int, edges: IntArray) -> Adjacency:
    """Turn an (m, 2) array of edges into lists of neighbours, in both directions."""
    edges = np.ascontiguousarray(edges, np.int32)
    starts = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(edges.ravel(), minlength=count), out=starts[1:])
    targets, edge_indices = np.empty(edges.size, np.int32), np.empty(edges.size, np.int32)
    _fill_targets(edges, starts[:-1].copy(), targets, edge_indices)
    return Adjacency(starts, targets, edge_indices)


def compute_pivot_distances(
    graph: Adjacency,
    components: list[IntArray],
    seed: int,
    lengths: NDArray[np.int16] | None = None,
) -> PivotDistances:
    """Measure distances from random pivots in each of the connected `components`.

    `lengths`, (m,), are whole numbers above 0, how long each edge is; 1 when not given.
    The more pivots, the closer this comes to the distances between all pairs. They are all nodes
    of a small graph, and `MIN_PIVOTS` in one of 16,000 nodes or more.
    """
    count = len(graph.starts) - 1
    component = np.full(count, -1, np.int32)
    if not components:
        return PivotDistances(component, np.empty((0, 0), np.int32), np.empty((count, 0), np.int16))
    largest = max(len(nodes) for nodes in components)
    pivots = min(max(MAX_DISTANCES // max(count, 1), MIN_PIVOTS), MAX_PIVOTS, largest)
    rng = random_generator(seed)
    rows = [
        np.resize(rng.choice(nodes, min(pivots, len(nodes)), replace=False), pivots)
        for nodes in components
    ]
    chosen = np.array(rows, np.int32).reshape(-1, pivots)
    for row, nodes in enumerate(components):
        component[nodes] = row
    distances = np.full((count, pivots), -1, np.int16)
    if lengths is not None and (lengths > 1).any():
        ways = lengths[graph.edge_indices]
        measure_lengths(graph.starts, graph.targets, ways, chosen, distances)
        return PivotDistances(component, chosen, distances)
    run_parallel(
        _measure_distances,
        (
            (
                graph.starts,
                graph.targets,
                chosen,
                *share,
                distances,
                np.empty(count, np.int32),
                np.full(count, -1, np.int16),
            )
            for share in split_work(pivots, pivots * count)
        ),
    )
    return PivotDistances(component, chosen, distances)


def pivot_mds(pivot_distances: PivotDistances, seed: int) -> FloatArray:
    """Return positions for a connected graph by PivotMDS, (n, 2), in units of one edge.

    A little random noise separates nodes with equal distances.
    """
    squared = pivot_distances.distances[:, :MDS_PIVOTS].astype(np.float32) ** 2
    centred = squared - squared.mean(0) - squared.mean(1, keepdims=True) + squared.mean()
    _, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    axes = vectors[:, ::-1][:, :2].astype(np.float32)
    if axes.shape[1] < 2:
        axes = np.hstack([axes, np.zeros_like(axes)])
    positions = centred @ axes
    # An axis may come in either direction.
    farthest = positions[np.abs(positions).argmax(0), [0, 1]]
    positions *= np.where(farthest < 0, -1, 1).astype(np.float32)
    noise = random_generator(seed).normal(0, 0.05, positions.shape)
    return np.asarray(positions * distance_scale(positions, pivot_distances) + noise, np.float32)


def distance_scale(positions: FloatArray, pivot_distances: PivotDistances) -> float:
    """Return the factor that brings positions, (n, 2), closest to the distances in edges."""
    nodes = np.flatnonzero(pivot_distances.component >= 0)
    nodes = nodes[:: max(1, len(nodes) // SCALE_NODES)]
    wanted = pivot_distances.distances[nodes, :SCALE_PIVOTS].astype(np.float32)
    ends = positions[pivot_distances.pivots[pivot_distances.component[nodes], :SCALE_PIVOTS]]
    drawn = np.hypot(*np.moveaxis(positions[nodes][:, None] - ends, 2, 0))
    use = wanted > 0
    ratio = drawn[use] / wanted[use]
    return float(ratio.sum() / max(float((ratio * ratio).sum()), 1e-12))


def minimise_stress(
    positions: FloatArray,
    graph: Adjacency,
    pivot_distances: PivotDistances,
    *,
    lengths: Float64Array | None = None,
    rounds: int,
    seed: int,
) -> None:
    """Lessen the stress of positions, (n, 2), in place by stochastic gradient descent.

    The terms are the edges and each node with each pivot of its component, which represents its
    share of all nodes. `lengths`, (m,), are the wanted lengths of the edges, 1 when not given.
    """
    columns = pivot_distances.distances.shape[1]
    longest = max(float(pivot_distances.distances.max(initial=1)), 1.0)
    share = max(len(positions) / max(columns, 1), 1.0)
    order = random_generator(seed).permutation(len(positions)).astype(np.int32)
    lengths = np.ones(len(graph.targets)) if lengths is None else lengths[graph.edge_indices]
    for turn in range(rounds):
        step = longest**2 * (FINAL_STEP / longest**2) ** (turn / max(rounds - 1, 1))
        # Both threads see the others where they were, so that the result is always the same.
        links = (graph.starts, graph.targets, lengths)
        inputs = (positions, positions.copy(), *links, *pivot_distances)
        numbers = (np.float32(step), np.float32(min(step / share, 0.5)))
        run_parallel(
            _descend,
            (
                (*inputs, *numbers, order[a:b])
                for a, b in split_work(len(order), len(order) * columns)
            ),
        )


@kernel
def _fill_targets(edges, free, targets, edge_indices):  # type: ignore[no-untyped-def]
    """Put each neighbour, and the edge to it, at the next free index of its node."""
    for side in range(2):
        for k in range(len(edges)):
            node = edges[k, side]
            targets[free[node]] = edges[k, 1 - side]
            edge_indices[free[node]] = k
            free[node] += 1


@kernel
def _measure_distances(starts, targets, pivots, begin, end, distances, queue, reached):  # type: ignore[no-untyped-def]
    """Search breadth first from the pivots `begin` to `end`; `reached` is -1 before and after."""
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
def _descend(  # type: ignore[no-untyped-def]
    positions,
    others,
    starts,
    targets,
    lengths,
    component,
    pivots,
    distances,
    step,
    edge_step,
    order,
):
    """Move the nodes in `order` once, against the positions `others`."""
    for i in order:
        x, y = positions[i, 0], positions[i, 1]
        row = component[i]
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
            pull = edge_step * (lengths[k] - length) / length
            x += dx * pull
            y += dy * pull
        positions[i, 0], positions[i, 1] = x, y


def warm() -> None:
    """Compile the loops, or load them from the cache, before they are needed."""
    edges = np.array([(0, 1), (1, 2), (2, 3)], np.int32)
    graph = build_adjacency(4, edges)
    pivot_distances = compute_pivot_distances(graph, [np.arange(4, dtype=np.int32)], 0)
    minimise_stress(np.eye(4, 2, dtype=np.float32), graph, pivot_distances, rounds=1, seed=0)
