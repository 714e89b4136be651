"""The compiled loop that lays a halo beneath letters. Untyped, as numba wants it."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel


@kernel
def dilate(letters, offsets, shares, found):
    """Give for each pixel the most of the letters' ink at some offsets, each times its share.

    `letters` and `found` are (height, width), `offsets` (k, 2) rows and columns, `shares` (k,)
    of 256.
    """
    height, width = letters.shape
    for row in range(height):
        for column in range(width):
            ink = np.int32(letters[row, column])
            if ink == 0:
                continue
            for k in range(len(offsets)):
                y, x = row + offsets[k, 0], column + offsets[k, 1]
                if 0 <= y < height and 0 <= x < width:
                    share = ink * shares[k] >> 8
                    if share > found[y, x]:
                        found[y, x] = share


@kernel
def composite_under(pixels, found, blue, green, red, alpha):
    """Lay a colour beneath premultiplied pixels (height, width, 4), as thick as was found."""
    height, width = found.shape
    for row in range(height):
        for column in range(width):
            free = (255 - np.int32(pixels[row, column, 3])) * found[row, column] * alpha // 65025
            if free > 0:
                pixels[row, column, 0] += blue * free // 255
                pixels[row, column, 1] += green * free // 255
                pixels[row, column, 2] += red * free // 255
                pixels[row, column, 3] += free
