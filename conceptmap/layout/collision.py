"""Collision: discs are pushed apart until none overlaps another.

Source: the collision force of d3-force, on a grid.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.jit import kernel
from conceptmap.layout.node_sizes import (
    INITIAL_VIEW_PX,
    REFERENCE_ZOOM,
    nominal_radii,
    size_factor,
)

DISC_SPACING = 1.04
"""The minimum distance between two discs, over the sum of their radii."""


def separate_discs(
    positions: FloatArray,
    degrees: NDArray[np.integer],
    pinned: BoolArray,
    extent: float,
    rounds: int = 12,
) -> None:
    """Push the discs of nodes apart in place until none overlaps another.

    `positions`, (n, 2), are in map units; discs are as large as they are drawn when the map
    just fits the view. `degrees`, (n,), give their radii; those that are `pinned`, (n,), stay.
    `extent` is the map's height in map units.
    """
    if len(positions) < 2:
        return
    zoom = min(INITIAL_VIEW_PX / max(extent, 1e-3), 6 * REFERENCE_ZOOM)
    radii = nominal_radii(degrees) * np.float32(size_factor(zoom) / zoom)
    for turn in range(rounds):
        grid = _cell_grid(positions, 3 * DISC_SPACING * float(radii.mean()))
        numbers = np.float32(DISC_SPACING), radii.max(), np.int64(turn)
        if not _separate(positions, radii, pinned, *numbers, *grid):
            break


def _cell_grid(
    positions: FloatArray, min_cell: float
) -> tuple[NDArray[np.int64], IntArray, IntArray, np.int64, np.float32]:
    """Sort (n, 2) positions into square cells, wide enough that few discs share one.

    Return the cell of each position, the positions by cell, where each cell begins in that
    order, the number of columns and the width of a cell, at least `min_cell`.
    """
    low = positions.min(axis=0)
    spread = np.ptp(positions, axis=0)
    cell = np.float32(max(min_cell, 1e-5, *(spread / 2000).tolist()))
    columns, rows = (np.floor(spread / cell).astype(np.int64) + 1).tolist()
    at = np.minimum(((positions - low) / cell).astype(np.int64), [columns - 1, rows - 1])
    cells = at[:, 1] * columns + at[:, 0]
    order = np.argsort(cells).astype(np.int32)
    starts = np.zeros(columns * rows + 1, np.int32)
    np.cumsum(np.bincount(cells, minlength=columns * rows), out=starts[1:])
    return cells, order, starts, np.int64(columns), cell


@kernel
def _separate(  # type: ignore[no-untyped-def]
    positions, radii, pinned, spacing, largest, turn, cells, order, starts, columns, cell
):
    """Push each overlapping pair apart once; return how many there were."""
    count = len(positions)
    rows = (len(starts) - 1) // columns
    met = 0
    for i in range(count):
        reach = np.int64(spacing * (radii[i] + largest) / cell) + 1
        # A disc looks for those not larger than itself, so that few look far.
        reach = min(reach, np.int64(2 * spacing * radii[i] / cell) + 1)
        row, column = cells[i] // columns, cells[i] % columns
        for r in range(max(0, row - reach), min(rows, row + reach + 1)):
            for c in range(max(0, column - reach), min(columns, column + reach + 1)):
                for k in range(starts[r * columns + c], starts[r * columns + c + 1]):
                    j = order[k]
                    if radii[j] > radii[i] or (radii[j] == radii[i] and j >= i):
                        continue
                    dx = positions[i, 0] - positions[j, 0]
                    dy = positions[i, 1] - positions[j, 1]
                    wanted = spacing * (radii[i] + radii[j])
                    square = dx * dx + dy * dy
                    if square >= wanted * wanted:
                        continue
                    met += 1
                    length = np.sqrt(square)
                    if length < 1e-6:
                        # Two in one position go apart in a direction of their own.
                        angle = np.float32(2.399963) * (i + 7 * j + turn)
                        dx, dy, length = np.cos(angle), np.sin(angle), np.float32(1)
                        missing = wanted
                    else:
                        missing = wanted - length
                    # The smaller gives way, as it weighs less.
                    share = radii[j] * radii[j] / (radii[i] * radii[i] + radii[j] * radii[j])
                    if pinned[i]:
                        share = np.float32(0)
                    elif pinned[j]:
                        share = np.float32(1)
                    if not pinned[i]:
                        positions[i, 0] += dx / length * missing * share
                        positions[i, 1] += dy / length * missing * share
                    if not pinned[j]:
                        positions[j, 0] -= dx / length * missing * (1 - share)
                        positions[j, 1] -= dy / length * missing * (1 - share)
    return met


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    positions = np.eye(4, 2, dtype=np.float32)
    separate_discs(positions, np.ones(4, np.int64), np.zeros(4, np.bool_), 1.0, 1)
