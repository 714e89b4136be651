"""Region shapes flattened to arrays, as the fill kernel takes them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QColor

from conceptmap.core.array_types import FloatArray, IntArray, UInt32Array
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.theme import Theme


class RegionOutlines(NamedTuple):
    """Patches that consist of rings of points, filled by the even-odd rule."""

    points: FloatArray
    """Shape (n, 2), map units."""
    ring_starts: IntArray
    """The point each ring begins with, and the end of the last."""
    patch_starts: IntArray
    """The ring each patch begins with, and the end of the last."""
    patch_regions: IntArray
    """The region of each patch."""


NO_OUTLINES = RegionOutlines(
    np.zeros((0, 2), np.float32),
    np.zeros(1, np.int32),
    np.zeros(1, np.int32),
    np.zeros(0, np.int32),
)


def flatten_outlines(region_shapes: tuple[RegionShape, ...]) -> RegionOutlines:
    """Flatten region shapes to arrays, with a patch for each of their contour levels."""
    patches = [(shape.region, outline) for shape in region_shapes for outline in shape.outlines]
    rings = [ring for _, outline in patches for polygon in outline for ring in polygon]
    if not rings:
        return NO_OUTLINES
    ring_counts = [sum(map(len, outline)) for _, outline in patches]
    return RegionOutlines(
        np.concatenate(rings),
        np.cumsum([0, *map(len, rings)]).astype(np.int32),
        np.cumsum([0, *ring_counts]).astype(np.int32),
        np.array([region for region, _ in patches], np.int32),
    )


def patch_colours(regions: IntArray, theme: Theme, opacity: float) -> UInt32Array:
    """Return the colour of each patch, from its region, as ARGB that is not premultiplied."""
    alpha = np.uint32(round(255 * theme.region_opacity * opacity) << 24)
    colours = [QColor(colour).rgb() & 0xFFFFFF for colour in theme.region_colours]
    return np.array(colours, np.uint32)[regions % len(colours)] | alpha
