"""Edges → a finished layout: each component by itself, then packed side by side."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.components import connected_components, pack_components
from conceptmap.layout.pivots import (
    PivotDistances,
    build_adjacency,
    distance_scale,
    minimise_stress,
    pivot_distances,
    pivot_mds,
)
from conceptmap.layout.radial import radial_tree_layout, sunflower_layout
from conceptmap.layout.simulation import Simulation

Floats = NDArray[np.float32]

STRESS_ROUNDS = 3
FORCE_STEPS = 20
"""In a small graph, where they cost little, there are more."""

TOTAL_COOLING = 1.8
"""So much the cooling of all steps comes to."""

SETTLE_STEPS = 20

MIN_SUNFLOWER_LEAVES = 60
"""A hub of more leaves than a ring can hold has them around it like the seeds of a sunflower."""

MIN_LINK_LENGTH = 0.5
"""A link of a flat map is at least so many map units long, for discs to lie apart."""

RADIUS_PER_ROOT_NODE = 0.44
"""Under the forces a map of n nodes comes to about this, times the root of n, from its middle."""

MAX_FLAT_STRESS = 0.07
"""Below this stress the plane holds the distances as they are, and forces would but bend it."""


def arrange(
    count: int,
    edges: NDArray[np.integer],
    *,
    weights: Floats | None = None,
    start: Floats | None = None,
    pinned: NDArray[np.bool_] | None = None,
    seed: int = 0,
) -> Floats:
    """Give every node a place, shape (count, 2), unit about one link.

    `edges` is an (m, 2) array of node numbers, `weights` how much each binds. Nodes with a
    place in `start` (NaN for none) keep it, or, where `pinned` is given, begin there and stay
    only where it is true; the others settle beside their neighbours. The same input gives the
    same places.
    """
    edges = np.ascontiguousarray(edges, np.int32).reshape(-1, 2)
    known = (
        np.zeros(count, np.bool_) if start is None else np.asarray(np.isfinite(start).all(axis=1))
    )
    if start is not None and known.any():
        held = known if pinned is None else known & pinned
        return _settle_new_nodes(count, edges, weights, start, held, seed)
    groups = connected_components(count, edges)
    drawn = [_layout_component(nodes, inner, seed) for nodes, inner in groups.linked]
    if drawn:
        largest = len(drawn[0])
        drawn = [own * np.float32(_enlargement(len(own), largest)) for own in drawn]
    return pack_components(count, [nodes for nodes, _ in groups.linked], drawn, groups.isolated)


def _layout_component(nodes: NDArray[np.int32], edges: NDArray[np.int32], seed: int) -> Floats:
    """Lay out one connected graph: its shape from distances first, then the neighbourhoods."""
    count = len(nodes)
    if count == 2:
        return np.array([[-0.3, 0], [0.3, 0]], np.float32)
    graph = build_adjacency(count, edges)
    hub = int(np.diff(graph.starts).argmax())
    if len(edges) == count - 1 == graph.starts[hub + 1] - graph.starts[hub] >= MIN_SUNFLOWER_LEAVES:
        return sunflower_layout(count, hub)
    shape = pivot_distances(graph, [np.arange(count, dtype=np.int32)], seed)
    if len(edges) == count - 1:
        middle = int(shape.pivots[0, shape.distances.max(axis=0).argmin()])
        places = radial_tree_layout(graph, middle)
    else:
        places = pivot_mds(shape, seed)
    minimise_stress(places, graph, shape, rounds=_scaled_count(STRESS_ROUNDS, count, 3), seed=seed)
    flat = _normalised_stress(places, shape) < MAX_FLAT_STRESS
    # A long thin map needs more than the forces would give it.
    size = np.sqrt(np.square(places - places.mean(axis=0)).sum(axis=1).mean())
    enlarged = max(RADIUS_PER_ROOT_NODE * np.sqrt(count) / max(size, 1e-6), MIN_LINK_LENGTH)
    places = (places - places.mean(axis=0)) * np.float32(enlarged)
    steps = _scaled_count(FORCE_STEPS, count, 2)
    cooling = TOTAL_COOLING / steps
    simulation = Simulation(
        count, edges, start=places, to_pivots=shape, seed=seed, alpha_decay=cooling
    )
    for _ in range(0 if flat else steps):
        simulation.step()
    simulation.separate_discs(12)
    return simulation.positions


def _scaled_count(base: int, count: int, max_factor: int) -> int:
    """Give how often to do what is usual in a large graph, up to so many times as often."""
    return min(max(base * 2700 // count, base), max_factor * base)


def _enlargement(count: int, largest: int) -> float:
    """Give how much larger a small component is drawn, for its links to be less short."""
    return min((largest / count) ** 0.19, 1.8) if count > 4 else 1.0


def _normalised_stress(positions: Floats, to_pivots: PivotDistances) -> float:
    """Give the normalised stress of places against a sketch."""
    wanted = to_pivots.distances[:, :16].astype(np.float32)
    ends = positions[to_pivots.pivots[0, :16]]
    drawn = np.hypot(*np.moveaxis(positions[:, None] - ends, 2, 0)) * distance_scale(
        positions, to_pivots
    )
    use = wanted > 0
    return float(((drawn[use] / wanted[use] - 1) ** 2).mean())


def place_new_nodes(positions: Floats, edges: NDArray[np.int32], seed: int = 0) -> Floats:
    """Give nodes without a place (NaN) one in the midst of their neighbours, unsettled.

    Those that no links join to a place stand in rows below all others. `places` is (n, 2).
    """
    count = len(positions)
    positions = np.array(positions, np.float32)
    noise = np.random.default_rng(seed).normal(0, 0.3, (count, 2)).astype(np.float32)
    placed = np.asarray(np.isfinite(positions).all(axis=1))
    for _ in range(4):
        total = np.zeros((count, 2))
        near = np.zeros(count)
        for a, b in ((0, 1), (1, 0)):
            use = placed[edges[:, a]] & ~placed[edges[:, b]]
            np.add.at(total, edges[use, b], positions[edges[use, a]])
            np.add.at(near, edges[use, b], 1)
        fresh = near > 0
        if not fresh.any():
            break
        positions[fresh] = total[fresh] / near[fresh, None] + noise[fresh]
        placed |= fresh
    if not placed.all():
        low = positions[placed].min(axis=0) if placed.any() else np.zeros(2, np.float32)
        lost = np.flatnonzero(~placed)
        columns = max(1, int(np.sqrt(len(lost) * 4)))
        positions[lost, 0] = low[0] + np.arange(len(lost)) % columns * 0.6
        positions[lost, 1] = low[1] - 1.5 - np.arange(len(lost)) // columns * 0.6
    return positions


def _settle_new_nodes(
    count: int,
    edges: NDArray[np.int32],
    weights: Floats | None,
    start: Floats,
    fixed: NDArray[np.bool_],
    seed: int,
) -> Floats:
    """Place new nodes beside their neighbours, and let them settle while the held stay."""
    places = place_new_nodes(start, edges, seed)
    if fixed.all():
        return places
    simulation = Simulation(
        count, edges, weights=weights, start=places, pinned=fixed, seed=seed, alpha=0.15
    )
    for _ in range(SETTLE_STEPS):
        simulation.step()
    return simulation.positions
