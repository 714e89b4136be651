"""Labels of regions: where each is, how large, and in which range of zoom it is shown."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.layout.disc_overlap import disc_overlap
from conceptmap.layout.label_placement import SMALL_MAP_NODES
from conceptmap.layout.node_sizes import size_factor
from conceptmap.render.far_view import LINKS_NEAR_PX, NOTES_FAR_PX, note_spacing, share_between
from conceptmap.render.region_shapes import WHOLE_PROVINCE_PX, RegionShape
from conceptmap.render.scene import Scene
from conceptmap.render.text_block import region_text_block

SMALLEST_MAP_PX = 300.0
"""The size of the whole map, in pixels, in the farthest view that labels are placed for."""

_USUAL_MAP_PX, _USUAL_SMALL_MAP_PX = 680.0, 500.0  # the whole map when it is first shown
_MAX_REGION_PX = 1500.0  # a region this large fills the view and is no longer labelled
_PADDING_X_PX, _PADDING_Y_PX = 14, 10
_SMALLER_SIZES, _MIN_FONT_PX = (1.0, 0.85, 0.7), 11
_MEETING_COST = 25  # of covering the name of another region, in radii of nodes that are covered

# Where a region's label is tried: offsets from its anchor, in radii of the region.
_CANDIDATE_OFFSETS_Y = np.linspace(-1.15, 1.15, 24, dtype=np.float32)
_CANDIDATE_OFFSETS_X = np.linspace(-0.6, 0.6, 7, dtype=np.float32)


class RegionLabel(NamedTuple):
    """A region's label: centred at a map position, of a fixed size, shown in a range of zoom."""

    region: int
    """The place of its name in `Scene.area_names`."""
    text: str
    colour: int
    """Which of `Theme.land_label_colours` it has."""
    x: float
    y: float
    font_size: int
    """Pixels."""
    width: float
    height: float
    """The size of the label, in pixels."""
    min_zoom: float
    max_zoom: float
    """The label is shown between these two scales, in pixels per map unit."""


def place_region_labels(
    region_shapes: tuple[RegionShape, ...],
    scene: Scene,
    positions: FloatArray,
    min_scale: float,
    visible: BoolArray | None = None,
) -> tuple[RegionLabel, ...]:
    """Return the regions' labels, countries and the largest first; no two overlap at any zoom.

    Each is near the middle of its region, where it covers the fewest nodes and no name of a
    larger region. `min_scale` is that of the farthest view, in pixels per map unit; nodes that
    are not `visible`, (n,), are in nobody's way.
    """
    labels: list[RegionLabel] = []
    names = scene.area_names
    # The names around a small map take room from it.
    is_small = len(positions) <= SMALL_MAP_NODES
    usual_px = _USUAL_SMALL_MAP_PX if is_small else _USUAL_MAP_PX
    usual_scale = min_scale * usual_px / SMALLEST_MAP_PX
    spacing = note_spacing(region_shapes, len(positions))
    by_x = np.argsort(positions[:, 0], kind="stable")
    by_x = by_x if visible is None else by_x[visible[by_x]]
    discs = positions[by_x], scene.radii[by_x]
    max_radius = max((shape.radius for shape in region_shapes), default=1.0)
    placed: list[_Box] = []
    for shape in sorted(region_shapes, key=lambda shape: (shape.is_province, -shape.radius)):
        full_size = round(11 + 10 * (shape.radius / max_radius) ** 0.8)
        tried = []
        # The name of a land is rather smaller than not there when the map is first shown.
        for share in _SMALLER_SIZES[: 1 if shape.is_province else None]:
            font_size = max(round(full_size * share), _MIN_FONT_PX)
            block = region_text_block(names[shape.region], font_size)
            size = block.size.width() + _PADDING_X_PX, block.size.height() + _PADDING_Y_PX
            box = _place(shape, discs, size, placed, (min_scale, usual_scale), spacing)
            tried.append((box, font_size, block))
            if box.min_zoom <= usual_scale:
                break
        box, font_size, block = min(tried, key=lambda each: each[0].min_zoom)
        if box.min_zoom < box.max_zoom:
            placed.append(box)
            where = box.x, box.y, font_size, block.size.width(), block.size.height()
            zooms = box.min_zoom, box.max_zoom
            labels.append(
                RegionLabel(shape.region, names[shape.region], shape.colour, *where, *zooms)
            )
    return tuple(labels)


class _Box(NamedTuple):
    """Where a label is, with its padding, and in which range of zoom."""

    x: float
    y: float
    width: float
    height: float
    """Pixels."""
    min_zoom: float
    max_zoom: float


def _place(
    shape: RegionShape,
    discs: tuple[FloatArray, FloatArray],
    size: tuple[float, float],
    placed: list[_Box],
    scales: tuple[float, float],
    spacing: float,
) -> _Box:
    """Return where a label of a size in pixels covers least, and from which zoom on it is apart.

    `scales` are that of the farthest view and the usual one, `spacing` the map units between two
    notes.
    """
    width, height = size
    diameter = 2 * shape.radius
    min_zoom = max(0.62 * width / diameter, scales[0] * 0.5)
    if shape.is_province:
        min_zoom = max(min_zoom, WHOLE_PROVINCE_PX / shape.radius)
    scale = max(min_zoom * 1.1, scales[1])
    crowding = share_between(NOTES_FAR_PX, LINKS_NEAR_PX, spacing * scale)
    taken = np.array(placed, np.float32).reshape(-1, 6)
    x, y = _clearest_position(shape, discs, size, scale, taken, crowding)
    for other in placed:
        # The zoom at which the two are side by side or one above the other.
        apart = min(
            (other.width + width) / 2 / max(abs(other.x - x), 1e-6),
            (other.height + height) / 2 / max(abs(other.y - y), 1e-6),
        )
        if apart > other.min_zoom and min_zoom < other.max_zoom:
            min_zoom = max(min_zoom, apart)
    return _Box(x, y, width, height, min_zoom, _MAX_REGION_PX / diameter)


def _clearest_position(
    shape: RegionShape,
    discs: tuple[FloatArray, FloatArray],
    size: tuple[float, float],
    scale: float,
    taken: FloatArray,
    node_weight: float,
) -> tuple[float, float]:
    """Return the map position where a label of a size in pixels covers least at a scale.

    `discs` are the positions of nodes from left to right, (n, 2), and their nominal radii, (n,).
    `taken` are the labels placed before, (b, 6): middle, size, first and last zoom. `node_weight`
    is how much nodes count, 0 to 1: far away they are not drawn.
    """
    anchor = np.array(shape.label_anchor, np.float32)
    reach = 1.3 * shape.radius + size[0] / scale
    positions, radii = discs
    first, last = np.searchsorted(positions[:, 0], (anchor[0] - reach, anchor[0] + reach))
    near = first + np.flatnonzero(np.abs(positions[first:last, 1] - anchor[1]) < reach)
    columns = anchor[0] + _CANDIDATE_OFFSETS_X * np.float32(shape.radius)
    rows = anchor[1] + _CANDIDATE_OFFSETS_Y * np.float32(shape.radius)
    near_radii = radii[near] * np.float32(size_factor(scale))
    zoom = np.float32(scale)
    covered = disc_overlap(positions[near] * zoom, near_radii, columns * zoom, rows * zoom, size)
    shown = taken[(taken[:, 4] <= scale) & (taken[:, 5] > scale)]
    reach_x, reach_y = ((shown[:, 2:4] + np.array(size, np.float32)) / 2).T
    meets_x = np.abs(columns[:, None] - shown[:, 0]) * zoom < reach_x
    meets_y = np.abs(rows[:, None] - shown[:, 1]) * zoom < reach_y
    meetings = (meets_y[:, None] & meets_x).sum(axis=2)
    away_x, away_y = np.abs(_CANDIDATE_OFFSETS_X), np.abs(_CANDIDATE_OFFSETS_Y)[:, None]
    cost = 1.6 * node_weight * covered + _MEETING_COST * meetings
    cost += 5 * away_y + 3 * away_x
    cost += (80 if shape.is_province else 12) * np.maximum(away_y - 0.8, 0)
    row, column = np.unravel_index(int(cost.argmin()), cost.shape)
    return float(columns[column]), float(rows[row])
