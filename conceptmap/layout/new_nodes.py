"""First positions for new nodes, beside their neighbours."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.seeds import random_generator

PASSES = 4
"""How many links away from a placed node a new one may be to be placed beside the others."""

OTHER_REGION_WEIGHT = 1e-4
"""How much a neighbour in another region counts for the place of a new node; one in its own, 1."""

ROW_GAP = 0.6
"""Map units between nodes in the rows of those that no links join to a placed node."""


def place_new_nodes(
    positions: FloatArray, edges: IntArray, seed: int = 0, *, regions: IntArray | None = None
) -> FloatArray:
    """Return `positions`, (n, 2), with those that are missing (NaN) filled in, unsettled.

    A new node is placed at the centre of its neighbours; where it has a region of `regions`, (n,),
    -1 for none, of those in the same region if there are any. Nodes that no links of `edges`,
    (m, 2), join to a position stand in rows below all others.
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
        low = positions[placed].min(axis=0) if placed.any() else np.zeros(2, np.float32)
        rest = np.flatnonzero(~placed)
        columns = max(1, int(np.sqrt(len(rest) * 4)))
        positions[rest, 0] = low[0] + np.arange(len(rest)) % columns * ROW_GAP
        positions[rest, 1] = low[1] - 1.5 - np.arange(len(rest)) // columns * ROW_GAP
    return positions
