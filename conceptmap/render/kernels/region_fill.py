"""The compiled loop that fills the regions' land. Untyped, as numba wants it."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.render.kernels.blend import blend_over, spread_channels


@kernel
def fill_regions(pixels, points, rings, patches, colours, firsts, others, across, top, bottom):
    """Fill patches row by row, between every other crossing of their rings from the left.

    `firsts` (rows,), `others` and `across` (crossings,) are to work in: each row's crossings as
    a list in the order of `across`. Each band has the same share of them as of the rows.
    """
    wide = pixels.shape[1]
    base = 0 if top == 0 else len(across) // 2
    for patch in range(len(patches) - 1):
        alpha = np.int64(colours[patch] >> np.uint32(24))
        colour = spread_channels(colours[patch] | np.uint32(0xFF000000))
        firsts[top:bottom] = -1
        count = base
        lowest, highest = bottom, top
        for ring in range(patches[patch], patches[patch + 1]):
            begin, end = rings[ring], rings[ring + 1]
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
                        across[count] = x
                        before, after = np.int64(-1), np.int64(firsts[row])
                        while after >= 0 and across[after] < x:
                            before, after = after, np.int64(others[after])
                        others[count] = after
                        if before < 0:
                            firsts[row] = count
                        else:
                            others[before] = count
                        count += 1
                        x += slope
                x1, y1 = x2, y2
        for row in range(lowest, highest):
            at = np.int64(firsts[row])
            while at >= 0:
                end = np.int64(others[at])
                if end < 0:
                    break
                left = max(np.int64(np.ceil(across[at] - np.float32(0.5))), 0)
                right = min(np.int64(np.ceil(across[end] - np.float32(0.5))), wide)
                for column in range(left, right):
                    pixels[row, column] = blend_over(pixels[row, column], colour, alpha)
                at = np.int64(others[end])
