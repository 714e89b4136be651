"""Outlines of region shapes as arrays for the fill kernel."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


class RegionOutlines(NamedTuple):
    """The outlines of land as arrays: patches of rings of points, filled by even and odd."""

    points: Floats
    """Shape (n, 2), map units."""
    ring_starts: Ints
    """Where each ring begins, and the end of the last."""
    patch_starts: Ints
    """With which ring each patch begins, and the end of the last."""
    patch_regions: Ints
    """Whose each patch is."""


NO_OUTLINES = RegionOutlines(
    np.zeros((0, 2), np.float32),
    np.zeros(1, np.int32),
    np.zeros(1, np.int32),
    np.zeros(0, np.int32),
)


def flatten_outlines(region_shapes: tuple[RegionShape, ...]) -> RegionOutlines:
    """Give the outlines of areas, a patch for each of their heights."""
    patches = [(area.region, outline) for area in region_shapes for outline in area.outlines]
    rings = [ring for _, outline in patches for polygon in outline for ring in polygon]
    if not rings:
        return NO_OUTLINES
    sizes = [sum(map(len, outline)) for _, outline in patches]
    return RegionOutlines(
        np.concatenate(rings),
        np.cumsum([0, *map(len, rings)]).astype(np.int32),
        np.cumsum([0, *sizes]).astype(np.int32),
        np.array([region for region, _ in patches], np.int32),
    )


def patch_colours(regions: Ints, theme: Theme, opacity: float) -> NDArray[np.uint32]:
    """Give the colour of each patch, not premultiplied."""
    alpha = np.uint32(round(255 * theme.region_opacity * opacity) << 24)
    hues = np.array([QColor(hue).rgb() & 0xFFFFFF for hue in theme.region_colours], np.uint32)
    return hues[regions % len(hues)] | alpha
