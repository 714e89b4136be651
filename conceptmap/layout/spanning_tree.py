"""The minimum spanning tree of points on the plane.

Source: Prim, "Shortest connection networks and some generalizations", Bell System Technical
Journal 36, 1957.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.layout.jit import kernel


def spanning_tree(points: FloatArray) -> IntArray:
    """Return the edges, (n - 1, 2), that join points, (n, 2), and are shortest together.

    Takes time in proportion to the square of n.
    """
    count = len(points)
    edges = np.zeros((max(count - 1, 0), 2), np.int32)
    if count > 1:
        nearest, gaps = np.zeros(count, np.int32), np.full(count, np.inf, np.float32)
        _grow_tree(np.ascontiguousarray(points, np.float32), nearest, gaps, edges)
    return edges


@kernel
def _grow_tree(points, nearest, gaps, edges):  # type: ignore[no-untyped-def]
    """Join one point after another to the tree: the one with the least gap to it."""
    joined = 0
    gaps[0] = -1
    for k in range(len(edges)):
        best, least = -1, np.float32(np.inf)
        for i in range(len(points)):
            if gaps[i] < 0:
                continue
            dx, dy = points[i, 0] - points[joined, 0], points[i, 1] - points[joined, 1]
            gap = dx * dx + dy * dy
            if gap < gaps[i]:
                gaps[i], nearest[i] = gap, joined
            if gaps[i] < least or best < 0:
                best, least = i, gaps[i]
        edges[k, 0], edges[k, 1] = nearest[best], best
        gaps[best] = -1
        joined = best


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    spanning_tree(np.eye(3, 2, dtype=np.float32))
