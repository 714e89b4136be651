"""How much of the discs of a map a label would cover, for each place of a grid that it may have."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray
from conceptmap.layout.jit import kernel


def disc_overlap(
    centres: FloatArray,
    radii: FloatArray,
    columns: FloatArray,
    rows: FloatArray,
    box_size: tuple[float, float],
) -> FloatArray:
    """Return for each box the sum of the radii of the discs it meets, or nearly, (rows, columns).

    `centres`, (n, 2), and `radii`, (n,), are of discs in pixels. The boxes have their middles at
    x in `columns`, (c,), and y in `rows`, (r,), which both ascend. A pixel of room is kept around
    them.
    """
    overlap = np.zeros((len(rows), len(columns)), np.float32)
    arrays = (np.ascontiguousarray(each, np.float32) for each in (centres, radii, columns, rows))
    _sum_overlap(*arrays, np.float32(box_size[0] / 2), np.float32(box_size[1] / 2), overlap)
    return overlap


@kernel
def _sum_overlap(centres, radii, columns, rows, half_x, half_y, overlap):  # type: ignore[no-untyped-def]
    for i in range(len(centres)):
        x, y, reach = centres[i, 0], centres[i, 1], radii[i] + np.float32(1)
        first_row, first_column = 0, 0
        while first_row < len(rows) and rows[first_row] <= y - half_y - reach:
            first_row += 1
        while first_column < len(columns) and columns[first_column] <= x - half_x - reach:
            first_column += 1
        for row in range(first_row, len(rows)):
            dy = max(abs(y - rows[row]) - half_y, np.float32(0))
            if dy >= reach:
                break
            for column in range(first_column, len(columns)):
                dx = max(abs(x - columns[column]) - half_x, np.float32(0))
                if dx >= reach:
                    break
                if dx * dx + dy * dy < reach * reach:
                    overlap[row, column] += radii[i]


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    line = np.zeros(2, np.float32)
    disc_overlap(np.eye(2, dtype=np.float32), line, line, line, (1.0, 1.0))
