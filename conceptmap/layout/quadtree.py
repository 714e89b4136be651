"""A quadtree over points in Morton order, with the centre of mass of each of its cells."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.layout.jit import kernel

MAX_LEAF_POINTS = 48
"""A cell of no more points than this is not divided."""

_MAX_LEVELS = 16  # as many as the bits of a coordinate


class Quadtree(NamedTuple):
    """Square cells of the plane; children come after their parent, siblings one after another."""

    order: IntArray
    """Shape (n,): the nodes in Morton order of their points."""
    points: FloatArray
    """The points in Morton order, shape (n, 3): x, y, mass."""
    spans: IntArray
    """Shape (cells, 4): first point, the point after the last, first child or -1, child count."""
    cells: FloatArray
    """Shape (cells, 4): x and y of the centre of mass, mass, width of the cell."""
    leaves: IntArray
    """The cells that are not divided."""


def build_quadtree(positions: FloatArray, masses: FloatArray) -> Quadtree:
    """Build the tree over (n, 2) positions and (n,) masses."""
    low = positions.min(axis=0)
    width = float(np.ptp(positions, axis=0).max()) * 1.0001 + 1e-6
    cell = ((positions - low) * np.float32(65536 / width)).astype(np.uint32)
    codes = _interleave_zeros(cell[:, 0]) | (_interleave_zeros(cell[:, 1]) << np.uint32(1))
    order = np.argsort(codes).astype(np.int32)
    points = np.empty((len(positions), 3), np.float32)
    points[:, :2], points[:, 2] = positions[order], masses[order]
    room = max(64, 2 * len(positions))
    spans, cells = np.empty((room, 4), np.int32), np.empty((room, 4), np.float32)
    leaves, levels = np.empty(room, np.int32), np.zeros(room, np.int8)
    counts = _divide(
        codes[order], points, np.float32(width), MAX_LEAF_POINTS, spans, cells, leaves, levels
    )
    return Quadtree(order, points, spans[: counts[0]], cells[: counts[0]], leaves[: counts[1]])


def _interleave_zeros(values: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return the lower 16 bits of each value with a zero bit between each two of them."""
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        values = (values | (values << np.uint32(shift))) & np.uint32(mask)
    return values


@kernel
def _divide(codes, points, width, max_leaf, spans, cells, leaves, levels):  # type: ignore[no-untyped-def]
    """Divide the sorted points into cells; return the number of cells, and of leaves."""
    room = len(spans)
    spans[0, 0], spans[0, 1] = 0, len(points)
    cells[0, 3] = width
    used, cell = 1, 0
    while cell < used:
        first, last, level = spans[cell, 0], spans[cell, 1], levels[cell]
        spans[cell, 2], spans[cell, 3] = -1, 0
        if last - first > max_leaf and level < _MAX_LEVELS and used + 4 <= room:
            shift = 2 * (_MAX_LEVELS - 1 - level)
            spans[cell, 2] = used
            start = first
            while start < last:
                digit = (codes[start] >> shift) & 3
                low, high = start, last
                while high - low > 1:
                    middle = (low + high) // 2
                    if (codes[middle] >> shift) & 3 == digit:
                        low = middle
                    else:
                        high = middle
                spans[used, 0], spans[used, 1] = start, high
                levels[used] = level + 1
                cells[used, 3] = cells[cell, 3] * 0.5
                used += 1
                spans[cell, 3] += 1
                start = high
        cell += 1

    leaf_count = 0
    for cell in range(used - 1, -1, -1):
        x = y = mass = np.float32(0)
        child = spans[cell, 2]
        if child < 0:
            leaves[leaf_count] = cell
            leaf_count += 1
            for i in range(spans[cell, 0], spans[cell, 1]):
                x += points[i, 0] * points[i, 2]
                y += points[i, 1] * points[i, 2]
                mass += points[i, 2]
        else:
            for i in range(child, child + spans[cell, 3]):
                x += cells[i, 0] * cells[i, 2]
                y += cells[i, 1] * cells[i, 2]
                mass += cells[i, 2]
        cells[cell, 0], cells[cell, 1], cells[cell, 2] = x / mass, y / mass, mass
    return used, leaf_count
