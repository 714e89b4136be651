"""Regions: each node is kept in the cell of its region, and drawn to the region when far from it.

The cells follow the nodes: their middles are measured in each step. So the regions of a map stay
apart while it settles and nodes are dragged, and move as a whole where links draw them.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.translation import Text
from conceptmap.layout.forces.base import Force, SimulationGraph, SimulationState
from conceptmap.layout.forces.links import LINK, LINK_DISTANCE
from conceptmap.layout.forces.repulsion import REPEL
from conceptmap.layout.jit import kernel, run_parallel, split_work
from conceptmap.layout.region_cells import MAX_NEIGHBOURS, RegionCells, region_cells

BORDER_STRENGTH, MAX_BORDER_STRENGTH = 20, 2
"""Times alpha, how much of its way back into its cell a node adds to its velocity in a step."""

COHESION_STRENGTH, MAX_COHESION_STRENGTH = 0.5, 1
"""Times alpha, how much of its way back to its region a node adds to its velocity in a step."""

NESTED_SHARE = 0.5
"""The share of these maxima that each level has where regions lie in countries."""

HALF_BORDER_WIDTH = 0.7
"""Map units that nodes keep from the border of their cell, at the default forces."""

ENTER_ROUNDS = 6
"""How often nodes are moved over the border they are farthest beyond, to be inside of all."""

NEIGHBOUR_STEPS = 8
"""After this many steps it is looked up again which cells are near each other."""

MIN_LINK_STRENGTH = 0.1
"""With links of no strength a map would have no size; it is measured as with this, of 1."""


class RegionCohesion(Force):
    """Holds regions together and apart from each other, where the regions are known."""

    name = "regions"
    label = Text("Regions")

    def __init__(self, graph: SimulationGraph) -> None:
        self._cells: RegionCells | None = graph.cells
        self._neighbours: dict[bool, IntArray] = {}

    def apply(self, state: SimulationState) -> None:
        """Add to the velocities of the nodes that lie beyond a border, or far from the others."""
        if self._cells is None:
            return
        if self._cells.outer is not None:
            self._hold(self._cells.outer, state, outer=True)
        self._hold(self._cells, state, outer=False)

    def _hold(self, cells: RegionCells, state: SimulationState, *, outer: bool) -> None:
        middles = cells.middles(state.positions)
        if state.step_number % NEIGHBOUR_STEPS == 0 or outer not in self._neighbours:
            self._neighbours[outer] = cells.neighbours(middles)
        scale = usual_scale(state)
        # Two levels add up, and a node that is drawn too far back swings farther each time.
        most = 1.0 if self._cells is not None and self._cells.outer is None else NESTED_SHARE
        strengths = (
            min(BORDER_STRENGTH * state.alpha, most * MAX_BORDER_STRENGTH),
            min(COHESION_STRENGTH * state.alpha, most * MAX_COHESION_STRENGTH),
            HALF_BORDER_WIDTH * scale,
        )
        inputs = (state.positions, state.velocities, cells.cell_of, middles)
        radii = cells.radii * np.float32(scale)
        numbers = tuple(map(np.float32, strengths))
        count = len(state.positions)
        run_parallel(
            _hold_in_cells,
            (
                (*inputs, radii, self._neighbours[outer], *numbers, *share)
                for share in split_work(count, count * MAX_NEIGHBOURS)
            ),
        )


def enter_cells(cells: RegionCells, positions: FloatArray, rounds: int = ENTER_ROUNDS) -> None:
    """Move the nodes that lie beyond a border of their cell, at positions (n, 2), over it.

    The positions are those of the default forces.
    """
    numbers = tuple(map(np.float32, (1, 0, HALF_BORDER_WIDTH / 2)))
    if cells.outer is not None:
        enter_cells(cells.outer, positions, rounds)
    for _ in range(rounds):
        middles, moves = cells.middles(positions), np.zeros_like(positions)
        inputs = (positions, moves, cells.cell_of, middles, cells.radii, cells.neighbours(middles))
        _hold_in_cells(*inputs, *numbers, 0, len(positions))
        positions += moves


def usual_scale(state: SimulationState) -> float:
    """Return how many times larger a map becomes by its forces than by the default ones."""
    strengths = state.strengths
    link = max(strengths[LINK.name] / LINK.default, MIN_LINK_STRENGTH)
    repel = strengths[REPEL.name] / REPEL.default
    return float(np.sqrt(repel / link) * strengths[LINK_DISTANCE.name] / LINK_DISTANCE.default)


@kernel
def _hold_in_cells(  # type: ignore[no-untyped-def]
    positions,
    velocities,
    cell_of,
    middles,
    radii,
    neighbours,
    border_strength,
    cohesion_strength,
    border,
    begin,
    end,
):
    """Draw the nodes from `begin` to `end` back over the one border that each is farthest beyond.

    The border of two cells is where the squares of the distances from their middles, less the
    squares of their radii, are equal.
    """
    # A little more than squared, so that no rounding leaves out one that counts.
    inside = np.float32(4.01) * border * border + np.float32(1e-9)
    for i in range(begin, end):
        cell = cell_of[i]
        if cell < 0:
            continue
        x, y = positions[i, 0], positions[i, 1]
        middle_x, middle_y = middles[cell, 0], middles[cell, 1]
        dx, dy = middle_x - x, middle_y - y
        square = dx * dx + dy * dy
        length = np.sqrt(square) + np.float32(1e-6)
        beyond = max(length - radii[cell], np.float32(0)) / length * cohesion_strength
        push_x, push_y = dx * beyond, dy * beyond
        own = square - radii[cell] * radii[cell]
        farthest = way_x = way_y = np.float32(0)
        for k in range(neighbours.shape[1]):
            other = neighbours[cell, k]
            if other < 0:
                break
            other_x, other_y = middles[other, 0], middles[other, 1]
            dx, dy = other_x - x, other_y - y
            excess = own - (dx * dx + dy * dy - radii[other] * radii[other])
            dx, dy = middle_x - other_x, middle_y - other_y
            square = dx * dx + dy * dy
            # Most are far within the border, which needs no root to be seen.
            if excess < 0 and excess * excess > inside * square:
                continue
            apart = np.sqrt(square) + np.float32(1e-6)
            # No farther than to the middle: two middles may all but coincide.
            beyond = min(excess / (2 * apart), length) + border
            if beyond > farthest:
                farthest, way_x, way_y = beyond, dx / apart, dy / apart
        velocities[i, 0] += push_x + way_x * farthest * border_strength
        velocities[i, 1] += push_y + way_y * farthest * border_strength


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    nodes, edges = np.arange(8, dtype=np.int32), np.array([(3, 4)], np.int32)
    cells = region_cells(nodes // 4, edges, [nodes])
    if cells is not None:
        positions = np.zeros((8, 2), np.float32)
        middles = cells.middles(positions)
        inputs = (positions, positions.copy(), cells.cell_of, middles, cells.radii)
        numbers = map(np.float32, (1, 1, 1))
        _hold_in_cells(*inputs, cells.neighbours(middles), *numbers, 0, 8)
