"""A layout of several islands: parts of a map that are laid out alone and put side by side."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.arrangement import arrange
from conceptmap.layout.new_nodes import place_new_nodes

GAP_SHARE, MIN_GAP = 0.12, 3.0
"""The room between two islands, of the larger side of the larger one, and at least in map units."""

ROW_ASPECT = 1.8
"""About how many times as wide as high islands in rows are altogether."""


def arrange_islands(
    islands: IntArray,
    edges: IntArray,
    *,
    weights: FloatArray | None = None,
    start: FloatArray | None = None,
    shapes: FloatArray | None = None,
    pinned: BoolArray | None = None,
    regions: IntArray | None = None,
    countries: IntArray | None = None,
    seed: int = 0,
) -> FloatArray:
    """Return a position for every node, (n, 2), of which each island is laid out by `arrange`.

    `islands`, (n,), is the island of each node, -1 for one that goes where its neighbours are;
    edges, (m, 2), between two islands have no force. An island with a position in `start`, (n, 2),
    NaN for none, stays where it is; another one keeps the positions it has in `shapes`, (n, 2),
    relative to each other, and goes beside the rest. The other arguments are those of `arrange`.
    """
    count = len(islands)
    islands = _joined(islands, edges)
    known = np.full((count, 2), np.nan, np.float32) if start is None else start
    shapes = np.full((count, 2), np.nan, np.float32) if shapes is None else shapes
    placed = np.zeros((count, 2), np.float32)
    loose = []
    for number in np.unique(islands).tolist():
        nodes = np.flatnonzero(islands == number).astype(np.int32)
        stays = bool(np.isfinite(known[nodes]).any())
        own = known[nodes] if stays else shapes[nodes]
        has_own = bool(np.isfinite(own).any())
        rows, ends = numbered_edges_within(nodes, edges, count)
        placed[nodes] = arrange(
            len(nodes),
            ends,
            weights=None if weights is None else weights[rows],
            start=own if has_own else None,
            pinned=None if pinned is None or not stays else pinned[nodes],
            regions=None if regions is None else regions[nodes],
            countries=None if countries is None else countries[nodes],
            seed=seed,
        )
        if not stays:
            loose.append(nodes)
    if loose:
        _put_beside(placed, loose)
    return placed


def place_new_on_islands(
    positions: FloatArray, islands: IntArray, edges: IntArray, regions: IntArray
) -> FloatArray:
    """Return positions, (n, 2), with the missing ones (NaN) filled in as `place_new_nodes` does,
    each by what there is of its island."""
    islands = _joined(islands, edges)
    placed = np.array(positions, np.float32)
    whole: list[IntArray] = []
    for number in np.unique(islands).tolist():
        nodes = np.flatnonzero(islands == number).astype(np.int32)
        known = np.isfinite(positions[nodes]).all(axis=1)
        if known.all():
            continue
        _, ends = numbered_edges_within(nodes, edges, len(islands))
        placed[nodes] = place_new_nodes(positions[nodes], ends, regions=regions[nodes])
        if not known.any():
            whole.append(nodes)
    if whole:
        _put_beside(placed, whole)
    return placed


def numbered_edges_within(
    nodes: IntArray, edges: IntArray, count: int
) -> tuple[IntArray, IntArray]:
    """Return the numbers of the edges, (k,), between some of `count` nodes, and their ends, (k, 2),
    by their numbers among those."""
    number = np.full(count, -1, np.int32)
    number[nodes] = np.arange(len(nodes), dtype=np.int32)
    ends = number[edges]
    rows = np.flatnonzero((ends >= 0).all(axis=1)).astype(np.int32)
    return rows, ends[rows]


def _joined(islands: IntArray, edges: IntArray) -> IntArray:
    """Return the islands, (n,), with each node without one on that of a neighbour."""
    islands = islands.copy()
    for end, other in ((0, 1), (1, 0)):
        lacks = (islands[edges[:, end]] < 0) & (islands[edges[:, other]] >= 0)
        islands[edges[lacks, end]] = islands[edges[lacks, other]]
    islands[islands < 0] = 0
    return islands


def _put_beside(positions: FloatArray, loose: list[IntArray]) -> None:
    """Move islands, of which each has its nodes, in place: in rows, to the right of the rest."""
    stays = np.ones(len(positions), np.bool_)
    stays[np.concatenate(loose)] = False
    sizes = [np.ptp(positions[nodes], axis=0) for nodes in loose]
    order = sorted(range(len(loose)), key=lambda i: -float(sizes[i][1]))
    largest = max(float(size.max()) for size in sizes)
    if stays.any():
        largest = max(largest, float(np.ptp(positions[stays], axis=0).max()))
    gap = max(GAP_SHARE * largest, MIN_GAP)
    area = sum(float((size[0] + gap) * (size[1] + gap)) for size in sizes)
    # Two are always side by side.
    widest = float(sizes[order[0]][0]) + (0.0 if len(loose) > 2 else float("inf"))
    limit = max(np.sqrt(ROW_ASPECT * area), widest)
    x = y = height = 0.0
    for i in order:
        width, own_height = map(float, sizes[i])
        if x and x + width > limit:
            x, y, height = 0.0, y - height - gap, 0.0
        # Those of a row have their middles at one height; the first is the highest.
        height = max(height, own_height)
        own = positions[loose[i]]
        corner = np.array([x, y - height / 2 - own_height / 2], np.float32)
        positions[loose[i]] = own - own.min(axis=0) + corner
        x += width + gap
    moved = np.concatenate(loose)
    block = positions[moved]
    middle = (block.min(axis=0) + block.max(axis=0)) / 2
    target = np.zeros(2, np.float32)
    if stays.any():
        rest = positions[stays]
        target = (rest.min(axis=0) + rest.max(axis=0)) / 2
        target[0] = rest[:, 0].max() + gap + np.ptp(block[:, 0]) / 2
    positions[moved] += target - middle
