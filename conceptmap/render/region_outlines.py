"""Region shapes flattened to arrays, as the fill kernel takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QColor

from conceptmap.core.array_types import BoolArray, ByteArray, FloatArray, IntArray, UInt32Array
from conceptmap.render.region_shapes import MIN_PROVINCE_PX, WHOLE_PROVINCE_PX, RegionShape
from conceptmap.render.theme import Theme


class RegionOutlines(NamedTuple):
    """Patches that consist of rings of points, filled by the even-odd rule."""

    points: FloatArray
    """Shape (n, 2), map units."""
    ring_starts: IntArray
    """The point each ring begins with, and the end of the last."""
    patch_starts: IntArray
    """The ring each patch begins with, and the end of the last."""
    boxes: FloatArray
    """Shape (p, 4): the least and the greatest x and y of each patch, as `patch_boxes`."""
    patch_colours: IntArray
    """Which of the region colours each patch has, before they repeat."""
    province_radii: FloatArray
    """The radius of the province that each patch is of, in map units, inf for no province."""

    def only(self, chosen: BoolArray) -> tuple[FloatArray, IntArray, IntArray]:
        """Return the points, ring starts and patch starts of some of the patches, (p,)."""
        if chosen.all():
            return self.points, self.ring_starts, self.patch_starts
        ring_counts = np.diff(self.patch_starts)
        rings = np.repeat(chosen, ring_counts)
        point_counts = np.diff(self.ring_starts)
        return (
            self.points[np.repeat(rings, point_counts)],
            _starts(point_counts[rings]),
            _starts(ring_counts[chosen]),
        )


class BorderLines(NamedTuple):
    """The lines around lands, with the colour of each."""

    points: FloatArray
    """Shape (n, 2), map units."""
    segments: IntArray
    """Shape (m, 2): the points that each piece of a line leads from and to."""
    colours: ByteArray
    """Shape (m,): which of the region colours each has."""


NO_OUTLINES = RegionOutlines(
    np.zeros((0, 2), np.float32),
    np.zeros(1, np.int32),
    np.zeros(1, np.int32),
    np.zeros((0, 4), np.float32),
    np.zeros(0, np.int32),
    np.zeros(0, np.float32),
)


def patch_boxes(points: FloatArray, ring_starts: IntArray, patch_starts: IntArray) -> FloatArray:
    """Return the left, bottom, right and top of each patch, (p, 4) map units; of none infinite."""
    boxes = np.full((len(patch_starts) - 1, 4), np.inf, np.float32)
    boxes[:, 2:] = -np.inf
    starts = ring_starts[patch_starts]
    filled = np.flatnonzero(np.diff(starts))
    if len(filled):
        boxes[filled, :2] = np.minimum.reduceat(points, starts[filled])
        boxes[filled, 2:] = np.maximum.reduceat(points, starts[filled])
    return boxes


def flatten_outlines(region_shapes: tuple[RegionShape, ...]) -> RegionOutlines:
    """Flatten region shapes to arrays, with a patch for each of their contour levels."""
    # Of a province only the band along its border is drawn.
    patches = [
        (shape, outline)
        for shape in region_shapes
        for outline in shape.outlines[int(shape.is_province) :]
    ]
    rings = [ring for _, outline in patches for polygon in outline for ring in polygon]
    if not rings:
        return NO_OUTLINES
    ring_counts = [sum(map(len, outline)) for _, outline in patches]
    points = np.concatenate(rings)
    ring_starts, patch_starts = _starts(list(map(len, rings))), _starts(ring_counts)
    return RegionOutlines(
        points,
        ring_starts,
        patch_starts,
        patch_boxes(points, ring_starts, patch_starts),
        np.array([shape.colour for shape, _ in patches], np.int32),
        np.array(
            [shape.radius if shape.is_province else np.inf for shape, _ in patches], np.float32
        ),
    )


def border_lines(region_shapes: tuple[RegionShape, ...]) -> BorderLines:
    """Return the lines around the lands of region shapes; within them provinces have none."""
    rings = [
        (shape.colour, ring)
        for shape in region_shapes
        if not shape.is_province
        for polygon in shape.outlines[0]
        for ring in polygon
        if len(ring)
    ]
    lengths = [len(ring) for _, ring in rings]
    starts = _starts(lengths)
    following = np.arange(1, starts[-1] + 1, dtype=np.int32)
    following[starts[1:] - 1] = starts[:-1]
    return BorderLines(
        np.concatenate([NO_OUTLINES.points, *(ring for _, ring in rings)]),
        np.column_stack([np.arange(len(following), dtype=np.int32), following]),
        np.repeat(np.array([colour for colour, _ in rings], np.uint8), lengths),
    )


def patch_colours(
    outlines: RegionOutlines, theme: Theme, opacity: float, scale: float
) -> UInt32Array:
    """Return the colour of each patch at a scale, as ARGB that is not premultiplied."""
    # As `RegionShape.visibility`, of all at once.
    shown = outlines.province_radii * scale - MIN_PROVINCE_PX
    shown = np.clip(shown / (WHOLE_PROVINCE_PX - MIN_PROVINCE_PX), 0, 1)
    alpha = np.rint(255 * theme.region_opacity * opacity * shown).astype(np.uint32) << np.uint32(24)
    colours = [QColor(colour).rgb() & 0xFFFFFF for colour in theme.land_colours]
    of_patches = np.array(colours, np.uint32)[outlines.patch_colours]
    return np.asarray(of_patches | alpha, np.uint32)


def _starts(counts: Sequence[int] | IntArray) -> IntArray:
    """Return where each of some parts begins, and the end of the last, from their lengths."""
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
