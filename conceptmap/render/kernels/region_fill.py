"""The kernel that fills region shapes."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.render.kernels.blend import blend_over, spread_channels


@kernel
def fill_regions(
    pixels,
    points,
    ring_starts,
    patch_starts,
    colours,
    first_in_row,
    next_in_row,
    crossings,
    top,
    bottom,
):
    """Fill patches row by row, between every other crossing of their rings from the left.

    `first_in_row` (rows,), `next_in_row` and `crossings` (crossings,) are work space: a linked
    list of each row's crossings in ascending order. Each band has the same share of the work
    space as of the rows.
    """
    columns = pixels.shape[1]
    base = 0 if top == 0 else len(crossings) // 2
    for patch in range(len(patch_starts) - 1):
        alpha = np.int64(colours[patch] >> np.uint32(24))
        colour = spread_channels(colours[patch] | np.uint32(0xFF000000))
        first_in_row[top:bottom] = -1
        count = base
        lowest, highest = bottom, top
        for ring in range(patch_starts[patch], patch_starts[patch + 1]):
            begin, end = ring_starts[ring], ring_starts[ring + 1]
            x1, y1 = points[end - 1, 0], points[end - 1, 1]
            for k in range(begin, end):
                x2, y2 = points[k, 0], points[k, 1]
                upper, lower = min(y1, y2), max(y1, y2)
                # A row is crossed at its middle; both limits are within the band.
                first = np.int64(np.ceil(max(upper, np.float32(top)) - np.float32(0.5)))
                last = np.int64(np.ceil(min(lower, np.float32(bottom)) - np.float32(0.5)))
                if first < last:
                    slope = (x2 - x1) / (y2 - y1)
                    x = x1 + (np.float32(first) + np.float32(0.5) - y1) * slope
                    lowest, highest = min(lowest, first), max(highest, last)
                    for row in range(first, last):
                        crossings[count] = x
                        before, after = np.int64(-1), np.int64(first_in_row[row])
                        while after >= 0 and crossings[after] < x:
                            before, after = after, np.int64(next_in_row[after])
                        next_in_row[count] = after
                        if before < 0:
                            first_in_row[row] = count
                        else:
                            next_in_row[before] = count
                        count += 1
                        x += slope
                x1, y1 = x2, y2
        for row in range(lowest, highest):
            enter = np.int64(first_in_row[row])
            while enter >= 0:
                leave = np.int64(next_in_row[enter])
                if leave < 0:
                    break
                left = max(np.int64(np.ceil(crossings[enter] - np.float32(0.5))), 0)
                right = min(np.int64(np.ceil(crossings[leave] - np.float32(0.5))), columns)
                for column in range(left, right):
                    pixels[row, column] = blend_over(pixels[row, column], colour, alpha)
                enter = np.int64(next_in_row[leave])
