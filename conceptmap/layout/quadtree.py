"""Repulsion between all nodes: a quadtree over points in Morton order, walked once a leaf.

Sources: Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324,
1986; Barnes, "A modified tree code: don't laugh, it runs", J. Comput. Phys. 87, 1990 (one
interaction list for all points of a leaf, which the processor then works off in vectors).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.jit import kernel, run_parallel, split_work

MAX_LEAF_POINTS = 48
"""A cell of no more points than this is not divided."""

THETA = 1.5
"""A cell counts as one point when it looks smaller than this, width over distance."""

_MAX_LEVELS = 16

Floats = NDArray[np.float32]


class Quadtree(NamedTuple):
    """Cells of the plane; children lie behind their parent, siblings side by side."""

    order: NDArray[np.int32]
    points: Floats
    """The points in Morton order, shape (n, 3): x, y, mass."""
    spans: NDArray[np.int32]
    """Shape (cells, 4): first point, point behind the last, first child or -1, child count."""
    cells: Floats
    """Shape (cells, 4): x and y of the centre of mass, mass, width of the cell."""
    leaves: NDArray[np.int32]


def build_quadtree(positions: Floats, masses: Floats) -> Quadtree:
    """Build the tree over (n, 2) places."""
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


def repulsion(tree: Quadtree, count: int, theta: float = THETA) -> Floats:
    """Give the push on every node, shape (n, 2): the sum of mass · offset / distance²."""
    push = np.zeros((count, 2), np.float32)
    # A leaf may be met by no more than all points and cells.
    room = (3, count + len(tree.cells))
    run_parallel(
        _repulsion_kernel,
        (
            (*tree, *share, np.float32(theta), np.empty(room, np.float32), _stack(), push)
            for share in split_work(len(tree.leaves), 30 * count)
        ),
    )
    return push


def _stack() -> NDArray[np.int32]:
    return np.empty(1024, np.int32)


def _interleave_zeros(values: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Put a zero bit between each two of 16 bits."""
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        values = (values | (values << np.uint32(shift))) & np.uint32(mask)
    return values


@kernel
def _divide(codes, points, width, leaf, spans, cells, leaves, levels):  # type: ignore[no-untyped-def]
    """Divide the sorted points into cells; give how many cells there are, and leaves."""
    room = len(spans)
    spans[0, 0], spans[0, 1] = 0, len(points)
    cells[0, 3] = width
    used, cell = 1, 0
    while cell < used:
        first, last, level = spans[cell, 0], spans[cell, 1], levels[cell]
        spans[cell, 2], spans[cell, 3] = -1, 0
        if last - first > leaf and level < _MAX_LEVELS and used + 4 <= room:
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


@kernel
def _repulsion_kernel(order, points, spans, cells, leaves, begin, end, theta, lists, stack, push):  # type: ignore[no-untyped-def]
    xs, ys, masses = lists[0], lists[1], lists[2]
    for number in range(begin, end):
        leaf = leaves[number]
        first, last = spans[leaf, 0], spans[leaf, 1]
        low_x = high_x = points[first, 0]
        low_y = high_y = points[first, 1]
        for i in range(first + 1, last):
            low_x, high_x = min(low_x, points[i, 0]), max(high_x, points[i, 0])
            low_y, high_y = min(low_y, points[i, 1]), max(high_y, points[i, 1])
        centre_x, centre_y = (low_x + high_x) * 0.5, (low_y + high_y) * 0.5
        half_x, half_y = (high_x - low_x) * 0.5, (high_y - low_y) * 0.5

        stack[0], depth, listed = 0, 1, 0
        while depth:
            depth -= 1
            cell = stack[depth]
            away_x = max(abs(cells[cell, 0] - centre_x) - half_x, np.float32(0))
            away_y = max(abs(cells[cell, 1] - centre_y) - half_y, np.float32(0))
            away = away_x * away_x + away_y * away_y
            whole = cells[cell, 3] * cells[cell, 3] < theta * theta * away
            child = spans[cell, 2]
            if whole:
                xs[listed], ys[listed], masses[listed] = (
                    cells[cell, 0],
                    cells[cell, 1],
                    cells[cell, 2],
                )
                listed += 1
            elif child < 0:
                for i in range(spans[cell, 0], spans[cell, 1]):
                    xs[listed], ys[listed], masses[listed] = (
                        points[i, 0],
                        points[i, 1],
                        points[i, 2],
                    )
                    listed += 1
            else:
                for i in range(child, child + spans[cell, 3]):
                    stack[depth] = i
                    depth += 1

        for i in range(first, last):
            x, y = points[i, 0], points[i, 1]
            push_x = push_y = np.float32(0)
            for j in range(listed):
                dx, dy = x - xs[j], y - ys[j]
                share = masses[j] / (dx * dx + dy * dy + np.float32(1e-4))
                push_x += dx * share
                push_y += dy * share
            push[order[i], 0] = push_x
            push[order[i], 1] = push_y


def warm() -> None:
    """Have the loops compiled, or fetched from the cache, before they are needed."""
    repulsion(build_quadtree(np.eye(4, 2, dtype=np.float32), np.ones(4, np.float32)), 4)
