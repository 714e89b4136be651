"""The kernels that put a halo behind text."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel


@kernel
def dilate(text, offsets, weights, coverage):
    """Set the coverage of each pixel to the maximum of the text's at some offsets, weighted.

    `text` and `coverage` are `(height, width)`, 0 to 255; `offsets` is `(k, 2)` rows and
    columns, `weights` `(k,)` of 256.
    """
    height, width = text.shape
    for row in range(height):
        for column in range(width):
            value = np.int32(text[row, column])
            if value == 0:
                continue
            for k in range(len(offsets)):
                y, x = row + offsets[k, 0], column + offsets[k, 1]
                if 0 <= y < height and 0 <= x < width:
                    covered = value * weights[k] >> 8
                    if covered > coverage[y, x]:
                        coverage[y, x] = covered


@kernel
def composite_under(pixels, coverage, blue, green, red, alpha):
    """Put a colour behind premultiplied pixels, `(height, width, 4)`, by its coverage."""
    height, width = coverage.shape
    for row in range(height):
        for column in range(width):
            free = 255 - np.int32(pixels[row, column, 3])
            free = free * coverage[row, column] * alpha // 65025
            if free > 0:
                pixels[row, column, 0] += blue * free // 255
                pixels[row, column, 1] += green * free // 255
                pixels[row, column, 2] += red * free // 255
                pixels[row, column, 3] += free
