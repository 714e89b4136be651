"""Shape: the distances between nodes are kept in proportion to those along links.

Each node is drawn to where its distances to some pivots are as many links as are between them,
so that a map keeps its shape while the other forces act.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray
from conceptmap.core.translation import Text
from conceptmap.layout.forces.base import Force, SimulationGraph, SimulationState
from conceptmap.layout.jit import kernel, run_parallel, split_work
from conceptmap.layout.pivots import (
    PivotDistances,
    build_adjacency,
    compute_pivot_distances,
    distance_scale,
)

PIVOTS_PER_STEP = 24
"""How many pivots are looked at in one step, in turn."""

RESCALE_STEPS = 8
"""After this many steps the length of a link is measured again."""

SHAPE_STRENGTH = 3.5
TREE_SHAPE_STRENGTH = 0.02
"""In a tree the distances alone would leave its twigs overlapping."""

MAX_TREE_EDGES_PER_NODE = 1.1
"""With fewer edges than this for each node that moves, a graph counts as a tree."""


class Shape(Force):
    """Moves nodes so that distances on the map are proportional to graph distances from pivots."""

    name = "shape"
    label = Text("Shape")

    def __init__(self, graph: SimulationGraph) -> None:
        self._pivot_distances = graph.pivot_distances
        moving = max(int((~graph.idle).sum()), 1)
        is_tree = len(graph.edges) < MAX_TREE_EDGES_PER_NODE * moving
        self._strength = TREE_SHAPE_STRENGTH if is_tree else SHAPE_STRENGTH
        self._units_per_edge = 0.0

    def apply(self, state: SimulationState) -> None:
        """Add to the velocities; a part of the pivots has its turn in each step."""
        if not len(self._pivot_distances.pivots):
            return
        if state.step_number % RESCALE_STEPS == 0:
            self._units_per_edge = 1 / distance_scale(state.positions, self._pivot_distances)
        pivots = self._pivot_distances.pivots.shape[1]
        begin = state.step_number * PIVOTS_PER_STEP % pivots
        columns = slice(begin, min(begin + PIVOTS_PER_STEP, pivots))
        hold_shape(
            state.positions,
            state.velocities,
            self._pivot_distances,
            columns,
            self._units_per_edge,
            min(self._strength * state.alpha, 1.0),
        )


def hold_shape(
    positions: FloatArray,
    velocities: FloatArray,
    pivot_distances: PivotDistances,
    columns: slice,
    units_per_edge: float,
    strength: float,
) -> None:
    """Add to the velocities, (n, 2), what draws nodes to their distances from some pivots.

    `columns` are the pivots, `units_per_edge` is the length of a link in map units. With a
    strength of 1 a node would move all the way to where its pivots want it on average.
    """
    # Whole arrays, since numba would compile again for the memory layout of some columns.
    inputs = (
        positions,
        velocities,
        pivot_distances.component,
        pivot_distances.pivots,
        pivot_distances.distances,
    )
    numbers = (columns.start, columns.stop, np.float32(units_per_edge), np.float32(strength))
    count = len(positions)
    run_parallel(
        _hold_shape,
        (
            (*inputs, *numbers, *share)
            for share in split_work(count, count * (columns.stop - columns.start))
        ),
    )


@kernel
def _hold_shape(  # type: ignore[no-untyped-def]
    positions,
    velocities,
    component,
    pivots,
    distances,
    first_pivot,
    end_pivot,
    units_per_edge,
    strength,
    begin,
    end,
):
    """Draw the nodes from `begin` to `end`; near pivots weigh more, by 1 / distance²."""
    for i in range(begin, end):
        row = component[i]
        if row < 0:
            continue
        x, y = positions[i, 0], positions[i, 1]
        sum_x = sum_y = np.float32(0)
        total = np.float32(1e-6)
        for c in range(first_pivot, end_pivot):
            wanted = np.float32(distances[i, c])
            if wanted > 0:
                j = pivots[row, c]
                dx, dy = x - positions[j, 0], y - positions[j, 1]
                length = np.sqrt(dx * dx + dy * dy) + np.float32(1e-6)
                weight = 1 / (wanted * wanted)
                pull = (units_per_edge * wanted - length) / length * weight
                sum_x += dx * pull
                sum_y += dy * pull
                total += weight
        velocities[i, 0] += sum_x * strength / total
        velocities[i, 1] += sum_y * strength / total


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    graph = build_adjacency(4, np.array([(0, 1), (1, 2), (2, 3)], np.int32))
    pivot_distances = compute_pivot_distances(graph, [np.arange(4, dtype=np.int32)], 0)
    positions = np.eye(4, 2, dtype=np.float32)
    hold_shape(positions, positions.copy(), pivot_distances, slice(0, 2), 1.0, 0.5)
