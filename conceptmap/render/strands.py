"""Strands: the links between two areas of a map as one curved band, as wide as they are many.

The curves bend towards the middle of the map, so that those that lead the same way run together.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import FloatArray, Int64Array, IntArray
from conceptmap.render.camera import Camera
from conceptmap.render.region_shapes import RegionShape

MIN_WIDTH_PX, MAX_WIDTH_PX = 1.2, 11.0
"""The width of a strand of one link, about, and of that of the most."""

WHOLE_WIDTH_PX = 45.0
"""The radius of the areas, in pixels, from which on strands have all of their width."""

SOFT_EDGE_PX = 1.2
"""How much wider the fainter band below a strand is, which makes its edge soft."""

PICK_REACH_PX = 4.0
"""A strand is picked up to this far beside it."""

_POINTS = 25  # of a curve
_BEND = 0.25  # of the way from the middle of a strand to the middle of the map
_FREE_RADIUS_SHARE = 0.15  # of an area's radius around its middle, where its name is
_MIN_SHARE = 0.4  # of a curve that is drawn, however near its ends are


class Strands(NamedTuple):
    """The strands of a map, the strongest first; k of them."""

    areas: IntArray
    """Shape (k, 2): the places of the two areas' names in `Scene.area_names`."""
    counts: Int64Array
    """Shape (k,): how many links each stands for."""
    curves: FloatArray
    """Shape (k, p, 2): points along the middle of each, map units."""
    land_radius: float = 0.0
    """The median radius of the areas that they join, map units."""

    def widths_at(self, scale: float) -> FloatArray:
        """Return the width of each strand in pixels, (k,), at a scale in pixels per map unit.

        Where the areas are small, all are thinner.
        """
        return self.widths * np.float32(min(self.land_radius * scale / WHOLE_WIDTH_PX, 1.0))

    @property
    def widths(self) -> FloatArray:
        """The width of each strand in pixels, (k,), where the areas are large."""
        shares = np.sqrt(self.counts / max(self.counts.max(initial=1), 1))
        widths = MIN_WIDTH_PX + (MAX_WIDTH_PX - MIN_WIDTH_PX) * shares
        return np.asarray(widths, np.float32)

    def number_of(self, areas: tuple[int, int]) -> int:
        """Return the strand between two areas, -1 for none."""
        found = np.flatnonzero((self.areas == areas).all(axis=1))
        return int(found[0]) if len(found) else -1


NO_STRANDS = Strands(
    np.zeros((0, 2), np.int32), np.zeros(0, np.int64), np.zeros((0, _POINTS, 2), np.float32)
)


def make_strands(
    areas: IntArray, counts: Int64Array, region_shapes: Sequence[RegionShape]
) -> Strands:
    """Return the strands between areas, (k, 2), that have land, with the links of each, (k,)."""
    shape_of = {shape.region: shape for shape in region_shapes if not shape.is_province}
    kept = np.array([one in shape_of and other in shape_of for one, other in areas.tolist()])
    if not kept.any():
        return NO_STRANDS
    areas, counts = areas[kept], counts[kept]
    ends = [[shape_of[area] for area in pair] for pair in areas.tolist()]
    anchors = np.array([[shape.label_anchor for shape in pair] for pair in ends], np.float64)
    radii = np.array([[shape.radius for shape in pair] for pair in ends], np.float64)
    lands = [shape for shape in region_shapes if not shape.is_province]
    middle = np.average(
        [shape.label_anchor for shape in lands], axis=0, weights=[shape.radius for shape in lands]
    )
    between = anchors.mean(axis=1)
    control = between + _BEND * (middle - between)
    lengths = np.maximum(np.hypot(*(anchors[:, 1] - anchors[:, 0]).T), 1e-6)
    free = _FREE_RADIUS_SHARE * radii / lengths[:, None]
    free *= np.minimum((1 - _MIN_SHARE) / np.maximum(free.sum(axis=1), 1e-6), 1)[:, None]
    steps = np.linspace(0, 1, _POINTS)
    at = (free[:, :1] + steps * (1 - free.sum(axis=1))[:, None])[:, :, None]
    start, end = anchors[:, None, 0], anchors[:, None, 1]
    curves = (1 - at) ** 2 * start + 2 * at * (1 - at) * control[:, None] + at**2 * end
    return Strands(areas, counts, curves.astype(np.float32), float(np.median(radii)))


def strand_rings(strands: Strands, scale: float, extra_px: float = 0.0) -> FloatArray:
    """Return the outline of each strand at a scale, (k, 2 p, 2) map units.

    `extra_px` is how much wider they are than their widths.
    """
    curves = strands.curves
    along = np.gradient(curves, axis=1)
    along /= np.maximum(np.hypot(along[..., 0], along[..., 1]), 1e-9)[..., None]
    across = np.stack([-along[..., 1], along[..., 0]], axis=-1)
    half = (strands.widths_at(scale) + np.float32(extra_px)) / np.float32(2 * scale)
    offset = across * (half[:, None] * _taper())[..., None]
    return np.concatenate([curves + offset, (curves - offset)[:, ::-1]], axis=1)


def strand_at(strands: Strands, camera: Camera, x: float, y: float) -> int:
    """Return the strand at a pixel, the nearest of several; -1 for none."""
    if not len(strands.counts):
        return -1
    point = np.array(camera.to_map(x, y), np.float32)
    starts, spans = strands.curves[:, :-1], np.diff(strands.curves, axis=1)
    squares = np.maximum(np.square(spans).sum(axis=2), 1e-12)
    share = np.clip(((point - starts) * spans).sum(axis=2) / squares, 0, 1)
    offsets = starts + spans * share[..., None] - point
    gaps = np.hypot(offsets[..., 0], offsets[..., 1]).min(axis=1) * camera.scale
    gaps -= strands.widths_at(camera.scale) / 2
    nearest = int(gaps.argmin())
    return nearest if gaps[nearest] <= PICK_REACH_PX else -1


def _taper() -> FloatArray:
    """Return the width of a strand along its curve, (p,), over that in its middle."""
    from_end = np.minimum(np.arange(_POINTS), np.arange(_POINTS)[::-1])
    return np.minimum(0.4 + 0.3 * from_end, 1).astype(np.float32)
