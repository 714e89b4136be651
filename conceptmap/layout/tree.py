"""Repulsion between all nodes: a quadtree over points in Morton order, walked once a leaf.

Sources: Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324,
1986; Barnes, "A modified tree code: don't laugh, it runs", J. Comput. Phys. 87, 1990 (one
interaction list for all points of a leaf, which the processor then works off in vectors).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

LEAF = 48
"""A cell of no more points than this is not divided."""

THETA = 1.5
"""A cell counts as one point when it looks smaller than this, width over distance."""

_LEVELS = 16
_SHARED_FROM = 2000

Floats = NDArray[np.float32]
_pool = ThreadPoolExecutor(2, thread_name_prefix="repulsion")


class Tree(NamedTuple):
    """Cells of the plane; children lie behind their parent, siblings side by side."""

    order: NDArray[np.int32]
    points: Floats
    """The points in Morton order, shape (n, 3): x, y, mass."""
    spans: NDArray[np.int32]
    """Shape (cells, 4): first point, point behind the last, first child or -1, child count."""
    cells: Floats
    """Shape (cells, 4): x and y of the centre of mass, mass, width of the cell."""
    leaves: NDArray[np.int32]


def plant(places: Floats, masses: Floats) -> Tree:
    """Build the tree over (n, 2) places."""
    return Tree(*_plant(places, masses, LEAF))


def repulsion(tree: Tree, count: int, theta: float = THETA) -> Floats:
    """Give the push on every node, shape (n, 2): the sum of mass · offset / distance²."""
    push = np.zeros((count, 2), np.float32)
    leaves = tree.leaves
    if count < _SHARED_FROM:
        _repel(tree.order, tree.points, tree.spans, tree.cells, leaves, theta, push)
        return push
    half = len(leaves) // 2
    shared = _pool.submit(
        _repel, tree.order, tree.points, tree.spans, tree.cells, leaves[:half], theta, push
    )
    _repel(tree.order, tree.points, tree.spans, tree.cells, leaves[half:], theta, push)
    shared.result()
    return push


@njit(cache=True, nogil=True)
def _spread_bits(value):  # type: ignore[no-untyped-def]
    value = (value | (value << 8)) & 0x00FF00FF
    value = (value | (value << 4)) & 0x0F0F0F0F
    value = (value | (value << 2)) & 0x33333333
    return (value | (value << 1)) & 0x55555555


@njit(cache=True, nogil=True)
def _morton_order(codes):  # type: ignore[no-untyped-def]
    """Sort by code, least significant byte first."""
    count = len(codes)
    order = np.empty(count, np.int32)
    for i in range(count):
        order[i] = i
    other = np.empty(count, np.int32)
    for shift in (0, 8, 16, 24):
        starts = np.zeros(257, np.int64)
        for i in range(count):
            starts[((codes[order[i]] >> shift) & 255) + 1] += 1
        for digit in range(256):
            starts[digit + 1] += starts[digit]
        for i in range(count):
            digit = (codes[order[i]] >> shift) & 255
            other[starts[digit]] = order[i]
            starts[digit] += 1
        order, other = other, order
    return order


@njit(cache=True, nogil=True, fastmath=True)
def _plant(places, masses, leaf):  # type: ignore[no-untyped-def]
    count = len(places)
    low_x = high_x = places[0, 0]
    low_y = high_y = places[0, 1]
    for i in range(count):
        low_x, high_x = min(low_x, places[i, 0]), max(high_x, places[i, 0])
        low_y, high_y = min(low_y, places[i, 1]), max(high_y, places[i, 1])
    width = max(high_x - low_x, high_y - low_y) * 1.0001 + 1e-6
    codes = np.empty(count, np.int64)
    for i in range(count):
        column = np.int64((places[i, 0] - low_x) / width * 65536)
        row = np.int64((places[i, 1] - low_y) / width * 65536)
        codes[i] = _spread_bits(column) | (_spread_bits(row) << 1)
    order = _morton_order(codes)
    points = np.empty((count, 3), np.float32)
    for i in range(count):
        points[i, 0] = places[order[i], 0]
        points[i, 1] = places[order[i], 1]
        points[i, 2] = masses[order[i]]

    room = max(64, 4 * count)
    spans = np.empty((room, 4), np.int32)
    cells = np.empty((room, 4), np.float32)
    spans[0, 0], spans[0, 1] = 0, count
    cells[0, 3] = width
    levels = np.zeros(room, np.int8)
    used, cell = 1, 0
    while cell < used:
        first, last, level = spans[cell, 0], spans[cell, 1], levels[cell]
        spans[cell, 2], spans[cell, 3] = -1, 0
        if last - first > leaf and level < _LEVELS and used + 4 <= room:
            shift = 2 * (_LEVELS - 1 - level)
            spans[cell, 2] = used
            start = first
            while start < last:
                digit = (codes[order[start]] >> shift) & 3
                low, high = start, last
                while high - low > 1:
                    middle = (low + high) // 2
                    if (codes[order[middle]] >> shift) & 3 == digit:
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

    leaves = np.empty(used, np.int32)
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
    return order, points, spans[:used].copy(), cells[:used].copy(), leaves[:leaf_count].copy()


@njit(cache=True, nogil=True, fastmath=True)
def _repel(order, points, spans, cells, leaves, theta, push):  # type: ignore[no-untyped-def]
    room = 4096
    xs = np.empty(room, np.float32)
    ys = np.empty(room, np.float32)
    masses = np.empty(room, np.float32)
    stack = np.empty(1024, np.int32)
    for leaf in leaves:
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
            needed = listed + (spans[cell, 1] - spans[cell, 0] if child < 0 else 1)
            if needed > room:
                room = 2 * needed
                xs, ys, masses = _grown(xs, room), _grown(ys, room), _grown(masses, room)
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


@njit(cache=True, nogil=True)
def _grown(values, room):  # type: ignore[no-untyped-def]
    grown = np.empty(room, np.float32)
    for i in range(len(values)):  # assigning a slice would take a second longer to compile
        grown[i] = values[i]
    return grown
