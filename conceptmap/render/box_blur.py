"""Blur of a grid by averages over squares; some passes of it come near to a Gaussian blur."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.layout.jit import kernel


def box_blur(values: FloatArray | BoolArray, radius: int, passes: int = 1) -> FloatArray:
    """Average a grid, (rows, columns), over squares of 2 · radius + 1 cells, some times over.

    Outside of the grid the values are 0.
    """
    blurred = np.array(values, np.float32, order="C")
    rows, columns = blurred.shape
    _blur(blurred, radius, passes, np.zeros((rows + 1, columns)), np.zeros(columns + 1))
    return blurred


@kernel
def _blur(values, radius, passes, row_sums, sums):  # type: ignore[no-untyped-def]
    """Blur in place; `row_sums`, (rows + 1, columns), and `sums`, (columns + 1,), begin with 0."""
    rows, columns = values.shape
    size = 2 * radius + 1
    for _ in range(passes):
        for row in range(rows):
            for column in range(columns):
                row_sums[row + 1, column] = row_sums[row, column] + values[row, column]
        for row in range(rows):
            first, last = max(row - radius, 0), min(row + radius + 1, rows)
            for column in range(columns):
                values[row, column] = (row_sums[last, column] - row_sums[first, column]) / size
        for row in range(rows):
            for column in range(columns):
                sums[column + 1] = sums[column] + values[row, column]
            for column in range(columns):
                first, last = max(column - radius, 0), min(column + radius + 1, columns)
                values[row, column] = (sums[last] - sums[first]) / size


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    box_blur(np.zeros((1, 1), np.float32), 1)
