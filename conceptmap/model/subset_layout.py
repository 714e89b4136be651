"""A part of a map laid out by itself, so that what it shares with the whole keeps its bearings."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout import Simulation, arrange
from conceptmap.model.vault_map import VaultMap

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

LAYOUT_STEPS = 80
START_ALPHA = 0.35
"""How lively a part settles from the places it has on the map."""

_LINK = 1.1  # map units that a link of a part is long, about, before it settles


def lay_out_subset(
    vault_map: VaultMap, subset: Ints, positions: Floats, before: Ints | None
) -> Floats:
    """Give places for some nodes, in ascending numbers, shape (k, 2).

    `places` is where all nodes lie now; `before` are the nodes of a part that is laid out
    already, whose places are good; what is new settles beside its neighbours, or, with no such
    part, all settles from the bearings it has on the map. The middle stays where it was.
    """
    edges, weights = edges_within(
        subset, vault_map.topology.edges, vault_map.topology.weights, len(positions)
    )
    start = positions[subset].copy()
    count = len(subset)
    if before is None or not np.isin(subset, before).any():
        start = _spread(start, edges)
    else:
        start[~np.isin(subset, before)] = np.nan
        start = arrange(count, edges, weights=weights, start=start)
    simulation = Simulation(count, edges, weights=weights, start=start, alpha=START_ALPHA)
    for _ in range(LAYOUT_STEPS):
        simulation.step()
    return align_positions(simulation.positions, start)


def edges_within(subset: Ints, edges: Ints, weights: Floats, count: int) -> tuple[Ints, Floats]:
    """Give the edges among some nodes, in their own numbers, and their weights."""
    number = np.full(count, -1, np.int32)
    number[subset] = np.arange(len(subset), dtype=np.int32)
    own = number[edges]
    inside = (own >= 0).all(axis=1)
    return own[inside], weights[inside]


def align_positions(positions: Floats, to: Floats) -> Floats:
    """Turn and move places so that they lie as near to others as they can, unscaled.

    Source: Kabsch, "A solution for the best rotation to relate two sets of vectors", Acta
    Crystallographica A32, 1976.
    """
    if len(positions) < 2:
        return to.copy()
    middle, goal = positions.mean(axis=0), to.mean(axis=0)
    u, _, v = np.linalg.svd((positions - middle).T @ (to - goal))
    turn = u @ np.diag([1.0, np.sign(np.linalg.det(u @ v)) or 1.0]) @ v
    return np.asarray((positions - middle) @ turn + goal, np.float32)


def _spread(places: Floats, edges: Ints) -> Floats:
    """Scale places around their middle so that links have a usual length."""
    if not len(edges):
        return places
    span = places[edges[:, 0]] - places[edges[:, 1]]
    usual = float(np.median(np.hypot(span[:, 0], span[:, 1])))
    middle = places.mean(axis=0)
    noise = np.random.default_rng(0).normal(0, 0.01, places.shape)
    return np.asarray((places - middle) * (_LINK / max(usual, 1e-3)) + middle + noise, np.float32)
