"""Repulsion between all nodes: a quadtree over points in Morton order, walked once a leaf.

Sources: Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324,
1986; Barnes, "A modified tree code: don't laugh, it runs", J. Comput. Phys. 87, 1990 (one
interaction list for all points of a leaf, which the processor then works off in vectors).
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.translation import Text
from conceptmap.layout.forces.base import Force, ForceSetting, SimulationGraph, SimulationState
from conceptmap.layout.forces.links import LINK_DISTANCE
from conceptmap.layout.jit import kernel, run_parallel, split_work
from conceptmap.layout.quadtree import Quadtree, build_quadtree

REPEL = ForceSetting("repel", Text("Repel"), 10.0, 0, 20, Text("Repulsion between notes"))

BASE_STRENGTH = 0.1
"""The strength at the default settings."""

THETA = 1.5
"""A cell counts as one point when it looks smaller than this, width over distance."""


class Repulsion(Force):
    """Pushes all nodes away from each other, in proportion to 1 / distance."""

    name = "repulsion"
    label = Text("Repulsion")
    settings = (REPEL,)

    def __init__(self, graph: SimulationGraph) -> None:
        """Prepare nothing: the tree is rebuilt in each step."""

    def apply(self, state: SimulationState) -> None:
        """Accelerate each node away from all others."""
        repel, distance = state.strengths[REPEL.name], state.strengths[LINK_DISTANCE.name]
        # Under linear attraction all lengths grow with the root of the repulsion.
        strength = BASE_STRENGTH * repel / REPEL.default * (distance / LINK_DISTANCE.default) ** 2
        push = repulsion(build_quadtree(state.positions, state.masses), len(state.positions))
        _add_scaled(state.accelerations, push, np.float32(strength))


def repulsion(tree: Quadtree, count: int, theta: float = THETA) -> FloatArray:
    """Return the push on every node, (count, 2): the sum of mass · offset / distance²."""
    push = np.zeros((count, 2), np.float32)
    # A leaf interacts with no more than all points and cells.
    room = (3, count + len(tree.cells))
    run_parallel(
        _repel,
        (
            (*tree, *share, np.float32(theta), np.empty(room, np.float32), _stack(), push)
            for share in split_work(len(tree.leaves), 30 * count)
        ),
    )
    return push


def _stack() -> IntArray:
    """Return room for the cells that are still to be visited."""
    return np.empty(1024, np.int32)


@kernel
def _repel(order, points, spans, cells, leaves, begin, end, theta, lists, stack, push):  # type: ignore[no-untyped-def]
    """Sum what pushes the points of the leaves from `begin` to `end`.

    `lists`, (3, n), is room for the interaction list of a leaf: x, y and mass.
    """
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
            gap_x = max(abs(cells[cell, 0] - centre_x) - half_x, np.float32(0))
            gap_y = max(abs(cells[cell, 1] - centre_y) - half_y, np.float32(0))
            square = gap_x * gap_x + gap_y * gap_y
            is_far = cells[cell, 3] * cells[cell, 3] < theta * theta * square
            child = spans[cell, 2]
            if is_far:
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


@kernel
def _add_scaled(accelerations, push, strength):  # type: ignore[no-untyped-def]
    for i in range(len(push)):
        accelerations[i, 0] += strength * push[i, 0]
        accelerations[i, 1] += strength * push[i, 1]


def warm() -> None:
    """Compile the loops of repulsion and its tree, or load them from the cache."""
    tree = build_quadtree(np.eye(4, 2, dtype=np.float32), np.ones(4, np.float32))
    push = repulsion(tree, 4)
    _add_scaled(push.copy(), push, np.float32(1))
