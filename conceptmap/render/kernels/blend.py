"""Blending of one pixel, inlined in the other kernels, and clearing of all."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import inlined, kernel


@inlined
def spread_channels(colour):
    """Spread the channels of a colour to 16 bits each, so that one product scales all four."""
    wide = np.uint64(colour)
    return (wide & np.uint64(0x00FF00FF)) | ((wide & np.uint64(0xFF00FF00)) << np.uint64(24))


@inlined
def pack_channels(mixed):
    """Pack channels that were spread and then multiplied by 256 into a colour."""
    mixed = (mixed >> np.uint64(8)) & np.uint64(0x00FF00FF00FF00FF)
    return np.uint32((mixed & np.uint64(0x00FF00FF)) | (mixed >> np.uint64(24)))


@inlined
def blend_over(below, colour, alpha):
    """Blend a spread colour at an alpha of 0 to 256 over a premultiplied pixel."""
    return pack_channels(
        spread_channels(below) * np.uint64(256 - alpha) + colour * np.uint64(alpha)
    )


@kernel
def clear(pixels, colour, top, bottom):
    """Fill the rows with one colour."""
    pixels[top:bottom] = colour
