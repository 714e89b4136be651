"""First positions for new nodes, next to their neighbours."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.seeds import random_generator
from conceptmap.layout.quiet_place import at_rim, quiet_place

MIN_QUIET_NODES = 3
"""Where there are at least this many isolated nodes, new ones go next to them; else to a new
place."""

PASSES = 4
"""How many links away from a placed node a new one may be to be placed next to the others."""

OTHER_REGION_WEIGHT = 1e-4
"""How much a neighbour in another region counts for the place of a new node; one in its own, 1."""


def place_new_nodes(
    positions: FloatArray, edges: IntArray, seed: int = 0, *, regions: IntArray | None = None
) -> FloatArray:
    """Return `positions`, (n, 2), with those that are missing (NaN) filled in, unsettled.

    A new node is placed at the centre of its neighbours; where it has a region of `regions`, (n,),
    -1 for none, of those in the same region if there are any. Nodes that no links of `edges`,
    (m, 2), join to a position go to the rim of the quiet place.
    """
    count = len(positions)
    positions = np.array(positions, np.float32)
    noise = random_generator(seed).normal(0, 0.3, (count, 2)).astype(np.float32)
    weights = np.ones(len(edges))
    if regions is not None:
        first, second = regions[edges[:, 0]], regions[edges[:, 1]]
        weights[(first != second) | (first < 0)] = OTHER_REGION_WEIGHT
    placed = np.asarray(np.isfinite(positions).all(axis=1))
    for _ in range(PASSES):
        total = np.zeros((count, 2))
        placed_neighbours = np.zeros(count)
        for a, b in ((0, 1), (1, 0)):
            use = placed[edges[:, a]] & ~placed[edges[:, b]]
            np.add.at(total, edges[use, b], positions[edges[use, a]] * weights[use, None])
            np.add.at(placed_neighbours, edges[use, b], weights[use])
        new = placed_neighbours > 0
        if not new.any():
            break
        positions[new] = total[new] / placed_neighbours[new, None] + noise[new]
        placed |= new
    if not placed.all():
        rest = np.flatnonzero(~placed)
        quiet = placed & (np.bincount(edges.ravel(), minlength=count) == 0)
        if np.count_nonzero(quiet) >= MIN_QUIET_NODES:
            positions[rest] = at_rim(positions[quiet], len(rest))
        else:
            positions[rest] = quiet_place(
                [], len(rest), positions[placed] if placed.any() else None
            )
    return positions
