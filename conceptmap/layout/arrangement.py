"""A finished layout from edges: each component separately, then all packed side by side."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.components import connected_components
from conceptmap.layout.forces.links import wanted_lengths
from conceptmap.layout.forces.regions import enter_cells
from conceptmap.layout.new_nodes import place_new_nodes
from conceptmap.layout.packing import pack_components
from conceptmap.layout.pivots import (
    PivotDistances,
    build_adjacency,
    compute_pivot_distances,
    distance_scale,
    minimise_stress,
    pivot_mds,
)
from conceptmap.layout.radial import radial_tree_layout, sunflower_layout
from conceptmap.layout.region_cells import nested_cells
from conceptmap.layout.simulation import Simulation

HALF_PAIR_LENGTH = 0.3
"""Half the length of the link of two nodes alone, in map units."""

STRESS_ROUNDS = 3
FORCE_STEPS = 20
"""In a small graph, where they cost little, there are more of both."""

TOTAL_COOLING = 1.8
"""The sum of `alpha_decay` over all force steps."""

SETTLE_STEPS = 20
"""Steps of the simulation in which new nodes settle among those that stay."""

STAY_SHARE = 0.3
"""After each of these steps a node that had a position goes this share of the way back to it."""

FREE_LINKS = 3
"""Nodes that are fewer links than this away from a new one go back less, the nearer the less."""

MIN_SUNFLOWER_LEAVES = 60
"""From this many leaves on, those of a hub are placed in a sunflower spiral around it."""

MIN_LINK_LENGTH = 0.5
"""The minimum length of a link of a flat map, in map units, so that discs do not overlap."""

RADIUS_PER_ROOT_NODE = 0.44
"""Under the forces a map of n nodes has about this root mean square radius, times the root of n."""

MAX_FLAT_STRESS = 0.07
"""Below this stress the plane represents the distances well, and forces would only distort it."""

STRESS_PIVOTS = 16
"""How many pivots the stress is measured against."""


def arrange(
    count: int,
    edges: NDArray[np.integer],
    *,
    weights: FloatArray | None = None,
    start: FloatArray | None = None,
    pinned: BoolArray | None = None,
    regions: IntArray | None = None,
    countries: IntArray | None = None,
    seed: int = 0,
) -> FloatArray:
    """Return a position for every node, (count, 2), in map units; a link is about one long.

    `edges` is an (m, 2) array of node indices, `weights`, (m,), how often the two nodes refer to
    each other, `regions`, (count,), the region of each node, -1 for none: regions hold together,
    each in a cell of its own, and those of one country of `countries`, (count,), beside each
    other. Nodes with a position in `start`, (count, 2), NaN for none, keep it,
    or, where `pinned`, (count,), is given, begin there and stay only where it is true, or near it
    if they are not next to new ones; the others settle next to their neighbours. The same input
    gives the same positions.
    """
    edges = np.ascontiguousarray(edges, np.int32).reshape(-1, 2)
    if weights is not None and np.shape(weights) != (len(edges),):
        raise ValueError(f"weights: one for each of {len(edges)} edges, not {np.shape(weights)}")
    if regions is not None and np.shape(regions) != (count,):
        raise ValueError(f"regions: one for each of {count} nodes, not {np.shape(regions)}")
    known = (
        np.zeros(count, np.bool_) if start is None else np.asarray(np.isfinite(start).all(axis=1))
    )
    if start is not None and known.any():
        fixed = known if pinned is None else known & pinned
        return _settle_new_nodes(count, edges, weights, start, fixed, regions, countries, seed)
    components = connected_components(count, edges)
    layouts = [
        _layout_component(
            len(each.nodes),
            each.edges,
            None if weights is None else np.asarray(weights, np.float32)[each.edge_indices],
            None if regions is None else np.asarray(regions, np.int32)[each.nodes],
            None if countries is None else np.asarray(countries, np.int32)[each.nodes],
            seed,
        )
        for each in components.linked
    ]
    if layouts:
        largest = len(layouts[0])
        layouts = [own * np.float32(_enlargement(len(own), largest)) for own in layouts]
    nodes_of = [each.nodes for each in components.linked]
    return pack_components(count, nodes_of, layouts, components.isolated)


def _layout_component(
    count: int,
    edges: IntArray,
    weights: FloatArray | None,
    regions: IntArray | None,
    countries: IntArray | None,
    seed: int,
) -> FloatArray:
    """Lay out one connected graph: its shape from distances first, then the neighbourhoods."""
    lengths = None if weights is None else wanted_lengths(weights)
    if count == 2:
        half = HALF_PAIR_LENGTH * (1.0 if lengths is None else float(lengths.min()))
        return np.array([[-half, 0], [half, 0]], np.float32)
    graph = build_adjacency(count, edges)
    degrees = np.diff(graph.starts)
    hub = int(degrees.argmax())
    if len(edges) == count - 1 == degrees[hub] >= MIN_SUNFLOWER_LEAVES:
        # The leaves with the largest weights are innermost.
        leaves = edges.sum(axis=1, dtype=np.int64) - hub
        order = leaves.argsort() if lengths is None else np.lexsort((leaves, lengths))
        return sunflower_layout(leaves[order])
    everything = np.arange(count, dtype=np.int32)
    cells = nested_cells(regions, countries, edges, [everything])
    between = None if cells is None else cells.lengths
    if between is not None:
        lengths = between * (np.ones(len(edges)) if lengths is None else lengths)
    pivot_distances = compute_pivot_distances(graph, [everything], seed, between)
    if len(edges) == count - 1:
        middle = int(pivot_distances.pivots[0, pivot_distances.distances.max(axis=0).argmin()])
        positions = radial_tree_layout(graph, middle)
    else:
        positions = pivot_mds(pivot_distances, seed)
    rounds = _scaled_count(STRESS_ROUNDS, count, 3)
    minimise_stress(positions, graph, pivot_distances, lengths=lengths, rounds=rounds, seed=seed)
    is_flat = _normalised_stress(positions, pivot_distances) < MAX_FLAT_STRESS
    if is_flat and cells is not None:
        # Where the plane holds all distances, it holds the regions as well.
        return _layout_component(count, edges, weights, None, None, seed)
    # A long thin map needs more than the forces would give it.
    radius = np.sqrt(np.square(positions - positions.mean(axis=0)).sum(axis=1).mean())
    scale = max(RADIUS_PER_ROOT_NODE * np.sqrt(count) / max(radius, 1e-6), MIN_LINK_LENGTH)
    positions = (positions - positions.mean(axis=0)) * np.float32(scale)
    steps = _scaled_count(FORCE_STEPS, count, 2)
    simulation = Simulation(
        count,
        edges,
        weights=weights,
        start=positions,
        regions=regions,
        countries=countries,
        pivot_distances=pivot_distances,
        seed=seed,
        alpha_decay=TOTAL_COOLING / steps,
    )
    for _ in range(0 if is_flat else steps):
        simulation.step()
    if cells is not None:
        enter_cells(cells, simulation.positions)
    simulation.separate_discs(12)
    return simulation.positions


def _scaled_count(base: int, count: int, max_factor: int) -> int:
    """Return how often to do in a graph of `count` nodes what is done `base` times in a large one.

    In a small graph it is up to `max_factor` times as often.
    """
    return min(max(base * 2700 // count, base), max_factor * base)


def _enlargement(count: int, largest: int) -> float:
    """Return how much larger a small component is drawn, for its links to be less short."""
    return min((largest / count) ** 0.19, 1.8) if count > 4 else 1.0


def _normalised_stress(positions: FloatArray, pivot_distances: PivotDistances) -> float:
    """Return the mean square error of the drawn distances, over the distances wanted."""
    wanted = pivot_distances.distances[:, :STRESS_PIVOTS].astype(np.float32)
    ends = positions[pivot_distances.pivots[0, :STRESS_PIVOTS]]
    scale = distance_scale(positions, pivot_distances)
    drawn = np.hypot(*np.moveaxis(positions[:, None] - ends, 2, 0)) * scale
    use = wanted > 0
    return float(((drawn[use] / wanted[use] - 1) ** 2).mean())


def _settle_new_nodes(
    count: int,
    edges: IntArray,
    weights: FloatArray | None,
    start: FloatArray,
    fixed: BoolArray,
    regions: IntArray | None,
    countries: IntArray | None,
    seed: int,
) -> FloatArray:
    """Place new nodes next to their neighbours, and let all that are not `fixed` settle.

    Readers find their way by where notes were, so each is drawn back there, the less the nearer
    a new one is.
    """
    positions = place_new_nodes(start, edges, seed, regions=regions)
    if fixed.all():
        return positions
    simulation = Simulation(
        count,
        edges,
        weights=weights,
        start=positions,
        pinned=fixed,
        regions=regions,
        countries=countries,
        seed=seed,
        alpha=0.15,
    )
    is_new = np.asarray(~np.isfinite(start).all(axis=1))
    shares = STAY_SHARE * _links_from(is_new, edges, FREE_LINKS) / FREE_LINKS
    anchors, stay = positions.copy(), shares.astype(np.float32)[:, None]
    for _ in range(SETTLE_STEPS):
        simulation.step()
        simulation.positions += stay * (anchors - simulation.positions)
    return simulation.positions


def _links_from(nodes: BoolArray, edges: IntArray, most: int) -> IntArray:
    """Return how many links away from the nearest of some nodes each node is, (n,), or `most`."""
    links, reached = np.full(len(nodes), most, np.int32), nodes.copy()
    for distance in range(most):
        links[reached & (links == most)] = distance
        next_to = reached[edges].any(axis=1)
        reached[edges[next_to]] = True
    return links
