"""A separate layout of some of a map's nodes, rotated to agree with the whole map."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.layout import Simulation, arrange
from conceptmap.model.map_update import MapUpdate
from conceptmap.model.vault_map import VaultMap

LAYOUT_STEPS = 80
START_ALPHA = 0.35
"""The temperature at which a subset begins to settle; a random layout begins at 1."""

_USUAL_LINK_LENGTH = 1.1  # map units, before the subset settles


def lay_out_subset(
    vault_map: VaultMap,
    subset: IntArray,
    positions: FloatArray,
    before: IntArray | None,
    shown_edges: BoolArray | None = None,
) -> FloatArray:
    """Return positions for some nodes, given by ascending indices, shape (k, 2).

    `positions` has all nodes as they are now, (n, 2). `before` are the nodes of a subset that is
    laid out already: they begin where they are, and others next to their neighbours. Without such
    a subset all begin as on the whole map. The centre stays where it was. Edges that `shown_edges`
    (m,) leaves out have no force.
    """
    edges, weights = subset_edges(vault_map, subset, shown_edges)
    start = positions[subset].copy()
    regions, count = vault_map.regions.membership[subset], len(subset)
    of_node = vault_map.regions.country_of_node
    countries = None if of_node is None else of_node[subset]
    if before is None or not np.isin(subset, before).any():
        start = _scale_to_usual_link(start, edges)
    else:
        start[~np.isin(subset, before)] = np.nan
        start = arrange(
            count, edges, weights=weights, start=start, regions=regions, countries=countries
        )
    simulation = Simulation(
        count,
        edges,
        weights=weights,
        start=start,
        regions=regions,
        countries=countries,
        alpha=START_ALPHA,
    )
    for _ in range(LAYOUT_STEPS):
        simulation.step()
    return align_positions(simulation.positions, start)


def subset_edges(
    vault_map: VaultMap, subset: IntArray, shown_edges: BoolArray | None
) -> tuple[IntArray, FloatArray]:
    """Return the shown edges between nodes of a subset, by their indices in it, and the weights."""
    topology = vault_map.topology
    edges, weights = topology.edges, topology.weights
    if shown_edges is not None:
        edges, weights = edges[shown_edges], weights[shown_edges]
    return edges_within(subset, edges, weights, len(topology.ids))


def is_same_subset(
    update: MapUpdate,
    before: IntArray,
    shown_before: BoolArray | None,
    now: IntArray,
    shown_now: BoolArray | None,
) -> bool:
    """Return whether a subset of a map has the same nodes and links after an update.

    `before` are its nodes on the map before, `now` those after, by ascending indices; each has
    the edges that are shown, None for all.
    """
    index_now = np.full(len(update.before.topology.ids), -1, np.int64)
    kept = np.flatnonzero(update.old_indices >= 0)
    index_now[update.old_indices[kept]] = kept
    if not np.array_equal(np.sort(index_now[before]), now):
        return False
    edges_before, _ = subset_edges(update.before, before, shown_before)
    edges_now, _ = subset_edges(update.vault_map, now, shown_now)
    pairs_before, pairs_now = index_now[before][edges_before], now[edges_now]
    return np.array_equal(_in_order(pairs_before), _in_order(pairs_now))


def _in_order(pairs: IntArray | Int64Array) -> Int64Array:
    """Return pairs of nodes, (k, 2), the smaller first, in ascending order."""
    pairs = np.sort(pairs.astype(np.int64), axis=1)
    return np.asarray(pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))], np.int64)


def edges_within(
    subset: IntArray, edges: IntArray, weights: FloatArray, count: int
) -> tuple[IntArray, FloatArray]:
    """Return the edges between nodes of a subset, by their indices in it, and the weights.

    `count` is the number of all nodes.
    """
    index_in_subset = np.full(count, -1, np.int32)
    index_in_subset[subset] = np.arange(len(subset), dtype=np.int32)
    ends = index_in_subset[edges]
    inside = (ends >= 0).all(axis=1)
    return ends[inside], weights[inside]


def align_positions(positions: FloatArray, target: FloatArray) -> FloatArray:
    """Return (k, 2) positions turned and moved as near to others as they can be, unscaled.

    Source: Kabsch, "A solution for the best rotation to relate two sets of vectors", Acta
    Crystallographica A32, 1976.
    """
    if len(positions) < 2:
        return target.copy()
    centre, target_centre = positions.mean(axis=0), target.mean(axis=0)
    u, _, v = np.linalg.svd((positions - centre).T @ (target - target_centre))
    rotation = u @ np.diag([1.0, np.sign(np.linalg.det(u @ v)) or 1.0]) @ v
    return np.asarray((positions - centre) @ rotation + target_centre, np.float32)


def _scale_to_usual_link(positions: FloatArray, edges: IntArray) -> FloatArray:
    """Return positions scaled about their centre so that the median link has its usual length."""
    if not len(edges):
        return positions
    spans = positions[edges[:, 0]] - positions[edges[:, 1]]
    median = float(np.median(np.hypot(spans[:, 0], spans[:, 1])))
    centre = positions.mean(axis=0)
    noise = np.random.default_rng(0).normal(0, 0.01, positions.shape)
    scale = _USUAL_LINK_LENGTH / max(median, 1e-3)
    return np.asarray((positions - centre) * scale + centre + noise, np.float32)
