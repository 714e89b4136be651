"""Edges → a finished layout: each component by itself, then packed side by side."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.components import components, pack
from conceptmap.layout.simulation import Simulation
from conceptmap.layout.sketch import adjacency, relax, sketch, spread

Floats = NDArray[np.float32]

PIVOTS = 32
ROUNDS = 12
PARTNERS = 8
POLISH = 30


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
    place in `start` (NaN for none) begin there and, where `pinned`, stay there. The same
    input gives the same places.
    """
    edges = np.ascontiguousarray(edges, np.int32).reshape(-1, 2)
    known = (
        np.zeros(count, np.bool_) if start is None else np.asarray(np.isfinite(start).all(axis=1))
    )
    if start is not None and known.any():
        return _around(count, edges, start, known, pinned, seed)
    groups = components(count, edges)
    drawn = [_component(nodes, inner, seed) for nodes, inner in groups.linked]
    return pack(count, [nodes for nodes, _ in groups.linked], drawn, groups.lone)


def _component(nodes: NDArray[np.int32], edges: NDArray[np.int32], seed: int) -> Floats:
    """Lay out one connected graph."""
    count = len(nodes)
    graph = adjacency(count, edges)
    of = sketch(graph, PIVOTS, seed)
    places = spread(of, seed)
    relax(places, graph, of, rounds=ROUNDS, seed=seed, partners=PARTNERS)
    simulation = Simulation(count, edges, start=places, seed=seed, alpha=0.3, cooling=0.08)
    for _ in range(POLISH):
        simulation.step()
    return simulation.places


def _around(
    count: int,
    edges: NDArray[np.int32],
    start: Floats,
    known: NDArray[np.bool_],
    pinned: NDArray[np.bool_] | None,
    seed: int,
) -> Floats:
    """Place new nodes beside their neighbours; those with a place keep it."""
    places = np.array(start, np.float32)
    noise = np.random.default_rng(seed).normal(0, 0.3, (count, 2)).astype(np.float32)
    placed = known.copy()
    for _ in range(4):
        total = np.zeros((count, 2))
        near = np.zeros(count)
        for a, b in ((0, 1), (1, 0)):
            use = placed[edges[:, a]] & ~placed[edges[:, b]]
            np.add.at(total, edges[use, b], places[edges[use, a]])
            np.add.at(near, edges[use, b], 1)
        fresh = near > 0
        if not fresh.any():
            break
        places[fresh] = total[fresh] / near[fresh, None] + noise[fresh]
        placed |= fresh
    if not placed.all():
        low = places[placed].min(axis=0)
        lost = np.flatnonzero(~placed)
        columns = max(1, int(np.sqrt(len(lost) * 4)))
        places[lost, 0] = low[0] + np.arange(len(lost)) % columns * 0.6
        places[lost, 1] = low[1] - 1.5 - np.arange(len(lost)) // columns * 0.6
    return places
