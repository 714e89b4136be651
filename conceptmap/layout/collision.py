"""Discs pushed apart until none lies on another.

Source: the collision force of d3-force, on a grid.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from conceptmap.layout.discs import PICTURE, REFERENCE, growth, nominal_radii

Floats = NDArray[np.float32]

GAP = 1.04
"""Discs lie apart by so much of their size."""


def separate(
    places: Floats,
    degrees: NDArray[np.integer],
    pinned: NDArray[np.bool_],
    extent: float,
    rounds: int = 12,
) -> None:
    """Push discs apart in place until none lies on another, as seen when the map just fits.

    `extent` is the map's height in its own units.
    """
    if len(places) < 2:
        return
    scale = min(PICTURE / max(extent, 1e-3), 6 * REFERENCE)
    radii = nominal_radii(degrees) * np.float32(growth(scale) / scale)
    for turn in range(rounds):
        if not _separate(places, radii, pinned, np.float32(GAP), np.int64(turn)):
            break


@njit(cache=True, nogil=True, fastmath=True)
def _separate(places, radii, pinned, gap, turn):  # type: ignore[no-untyped-def]
    """Push each overlapping pair apart once; give how many there were."""
    count = len(places)
    largest = np.float32(0)
    low_x, low_y = places[0, 0], places[0, 1]
    high_x, high_y = low_x, low_y
    for i in range(count):
        largest = max(largest, radii[i])
        low_x, high_x = min(low_x, places[i, 0]), max(high_x, places[i, 0])
        low_y, high_y = min(low_y, places[i, 1]), max(high_y, places[i, 1])
    # Cells hold few discs; the largest reach over several.
    mean = np.float32(0)
    for i in range(count):
        mean += radii[i]
    cell = max(
        3 * gap * mean / count, np.float32(1e-5), (high_x - low_x) / 2000, (high_y - low_y) / 2000
    )
    columns = np.int64((high_x - low_x) / cell) + 1
    rows = np.int64((high_y - low_y) / cell) + 1
    starts = np.zeros(columns * rows + 1, np.int32)
    cells = np.empty(count, np.int64)
    for i in range(count):
        cells[i] = np.int64((places[i, 1] - low_y) / cell) * columns + np.int64(
            (places[i, 0] - low_x) / cell
        )
        starts[cells[i] + 1] += 1
    for k in range(columns * rows):
        starts[k + 1] += starts[k]
    filled = starts.copy()
    order = np.empty(count, np.int32)
    for i in range(count):
        order[filled[cells[i]]] = i
        filled[cells[i]] += 1

    met = 0
    for i in range(count):
        reach = np.int64(gap * (radii[i] + largest) / cell) + 1
        # A disc looks for those not larger than itself, so that few look far.
        reach = min(reach, np.int64(2 * gap * radii[i] / cell) + 1)
        row, column = cells[i] // columns, cells[i] % columns
        for r in range(max(0, row - reach), min(rows, row + reach + 1)):
            for c in range(max(0, column - reach), min(columns, column + reach + 1)):
                for k in range(starts[r * columns + c], starts[r * columns + c + 1]):
                    j = order[k]
                    if radii[j] > radii[i] or (radii[j] == radii[i] and j >= i):
                        continue
                    dx = places[i, 0] - places[j, 0]
                    dy = places[i, 1] - places[j, 1]
                    wanted = gap * (radii[i] + radii[j])
                    square = dx * dx + dy * dy
                    if square >= wanted * wanted:
                        continue
                    met += 1
                    length = np.sqrt(square)
                    if length < 1e-6:
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
                        places[i, 0] += dx / length * missing * share
                        places[i, 1] += dy / length * missing * share
                    if not pinned[j]:
                        places[j, 0] -= dx / length * missing * (1 - share)
                        places[j, 1] -= dy / length * missing * (1 - share)
    return met
