"""Names of regions on a map of a few notes: where the names of the notes leave room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.layout.label_placement import LabelPlacement, label_forms, label_offsets
from conceptmap.layout.node_sizes import size_factor
from conceptmap.render.region_labels import RegionLabel

USUAL_MAP_PX = 560.0
"""The longer side of a map of a few notes when it is first shown, in pixels."""

_ZOOM_STEP = 1.05
_SHIFTS_PX = sorted(
    ((x, y) for x in (0, -40, 40, -80, 80) for y in (0, -24, 24, -48, 48, -72, 72)),
    key=lambda shift: abs(shift[0]) + abs(shift[1]),
)
"""Where the name of a region is tried besides its place, the nearest first."""

_GAP_PX = 4.0


class NamedNotes(NamedTuple):
    """The k notes of a map, with the labels that they have."""

    positions: FloatArray
    """(k, 2) map units, y upwards."""
    placement: LabelPlacement
    sizes: FloatArray
    """(k, forms, 2) width and height of the labels in pixels."""
    radii: FloatArray
    """(k,) nominal pixels."""


def place_beside_names(
    labels: Sequence[RegionLabel], notes: NamedNotes, zoom_range: tuple[float, float]
) -> tuple[RegionLabel, ...]:
    """Return the names of regions that have room where the map is first shown.

    Each is moved a little where that helps, and shown at the zooms around the usual one at which
    it meets no disc, no label of a note and no name that was placed before. The others are left
    out: the land has the colour of its notes.
    """
    if not len(notes.positions):
        return ()
    low, high = zoom_range
    zooms = low * _ZOOM_STEP ** np.arange(int(np.log(high / low) / np.log(_ZOOM_STEP)) + 1)
    extent = float(np.ptp(notes.positions, axis=0).max())
    usual = int(np.searchsorted(zooms, USUAL_MAP_PX / max(extent, 1e-6)).clip(0, len(zooms) - 1))
    boxes = [_boxes_at(notes, float(zoom)) for zoom in zooms]
    placed: list[RegionLabel] = []
    for label in labels:
        for right, down in _SHIFTS_PX:
            at = label.x + right / zooms[usual], label.y - down / zooms[usual]
            moved = label._replace(x=at[0], y=at[1])
            if not _is_free(moved, float(zooms[usual]), boxes[usual], placed):
                continue
            first = last = usual
            while first and _is_free(moved, float(zooms[first - 1]), boxes[first - 1], placed):
                first -= 1
            while last + 1 < len(zooms) and _is_free(
                moved, float(zooms[last + 1]), boxes[last + 1], placed
            ):
                last += 1
            placed.append(
                moved._replace(
                    min_zoom=max(label.min_zoom, float(zooms[first])),
                    max_zoom=min(label.max_zoom, float(zooms[last])),
                )
            )
            break
    return tuple(label for label in placed if label.min_zoom < label.max_zoom)


def _boxes_at(notes: NamedNotes, zoom: float) -> FloatArray:
    """Return the discs and the labels that are shown at a zoom: middles and half sizes, (m, 4)."""
    middles = notes.positions * np.array((zoom, -zoom), np.float32)
    radii = notes.radii * np.float32(size_factor(zoom))
    shown = np.flatnonzero(notes.placement.min_zoom <= zoom)
    sides = notes.placement.sides[shown]
    sizes = notes.sizes[shown, label_forms(sides)]
    at = middles[shown] + label_offsets(sides, sizes, radii[shown])
    discs = np.concatenate([middles, np.repeat(radii[:, None], 2, axis=1)], axis=1)
    return np.concatenate([discs, np.concatenate([at, sizes / 2], axis=1)]).astype(np.float32)


def _is_free(
    label: RegionLabel, zoom: float, boxes: FloatArray, placed: Sequence[RegionLabel]
) -> bool:
    """Return whether the name of a region meets nothing at a zoom."""
    others = [(p.x * zoom, -p.y * zoom, p.width / 2, p.height / 2) for p in placed]
    boxes = np.concatenate([boxes, np.array(others, np.float32).reshape(-1, 4)])
    away_x = np.abs(boxes[:, 0] - label.x * zoom) - boxes[:, 2] - label.width / 2
    away_y = np.abs(boxes[:, 1] + label.y * zoom) - boxes[:, 3] - label.height / 2
    meets: BoolArray = (away_x < _GAP_PX) & (away_y < _GAP_PX)
    return not bool(meets.any())
