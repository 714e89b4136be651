"""Which names stand on the map at which zoom: those of regions like countries, then the notes'."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import NOTE
from conceptmap.core.sorting import stable_argsort
from conceptmap.layout.label_placement import LabelPlacement, disc_overlap, place_labels
from conceptmap.layout.node_sizes import size_factor
from conceptmap.render.camera import LabelBox
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene
from conceptmap.render.text import region_text_block

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

MIN_DETAIL_ZOOM = 90.0
"""From this zoom on, in pixels a map unit, names may say more than themselves."""

_MAX_ZOOM = 900.0  # from this zoom on no more names appear
_SMALLEST_MAP_PX = 300.0  # pixels of the map in the farthest view that names are chosen for
_USUAL_MAP_PX = 680.0  # pixels of the map as it is first shown
_MAX_REGION_PX = 1500.0  # pixels across of a region that fills the view


class RegionLabel(NamedTuple):
    """A region's name, at a place of the map, of one size in a range of zooms."""

    region: int
    x: float
    y: float
    font_size: int
    """Of its letters, in pixels."""
    width: float
    height: float
    """The room it takes, in pixels."""
    min_zoom: float
    max_zoom: float


class MapLabels(NamedTuple):
    """All names of a map."""

    placement: LabelPlacement
    order: Ints
    """The nodes that ever have a name, those first that have it from afar."""
    regions: tuple[RegionLabel, ...]
    free_directions: Floats
    """Shape (n, 2): the direction that each node's links leave free, as `Scene.away` gives it."""

    @property
    def region_boxes(self) -> tuple[LabelBox, ...]:
        """Where the regions' names stand, and the room they take."""
        return tuple(
            LabelBox(each.x, each.y, each.width, each.height, each.min_zoom)
            for each in self.regions
        )

    def visible_at(self, scale: float) -> Ints:
        """Give the nodes whose names are shown at a zoom."""
        since = self.placement.min_zoom[self.order]
        return self.order[: int(np.searchsorted(since, scale * 1.0001))]

    def remapped(self, rows: NDArray[np.int64]) -> MapLabels:
        """Give the names of other nodes, `rows` saying which of these each was, -1 for none."""
        since, sides, detailed = self.placement
        naming = LabelPlacement(
            _take_rows(since, rows), _take_rows(sides, rows), _take_rows(detailed, rows)
        )
        return _make_labels(
            naming, (), np.vstack([self.free_directions, np.zeros((1, 2), np.float32)])[rows]
        )


_CANDIDATE_OFFSETS_Y = np.linspace(-1.15, 1.15, 24, dtype=np.float32)
_CANDIDATE_OFFSETS_X = np.linspace(-0.6, 0.6, 7, dtype=np.float32)
"""Where a region's name is tried, in radii of its land from the middle."""

NO_LABELS = MapLabels(
    LabelPlacement(np.zeros(0, np.float32), np.zeros(0, np.int8), np.zeros(0, np.float32)),
    np.zeros(0, np.int32),
    (),
    np.zeros((0, 2), np.float32),
)


def place_map_labels(
    scene: Scene,
    positions: Floats,
    region_shapes: tuple[RegionShape, ...],
    styles: NodeStyles,
    *,
    node_size: float = 1.0,
    density: float = 0.0,
) -> MapLabels:
    """Choose the names of a map.

    `node_size` is how much larger than usual nodes are drawn; `more` lets in more names, or
    fewer when negative, in powers of two.
    """
    if not len(positions):
        return NO_LABELS
    order = scene.by_importance
    seen = styles.visible_nodes()
    if seen is not None:
        order = order[seen[order]]
    low, high = positions.min(axis=0), positions.max(axis=0)
    farthest = _SMALLEST_MAP_PX / max(float((high - low).max()), 1e-3)
    farthest = min(farthest, _MAX_ZOOM / 4)
    regions = _place_region_labels(region_shapes, scene, positions, farthest)
    blocks = [_obstacle(each) for each in regions]
    away = scene.free_directions(positions)
    naming = place_labels(
        positions,
        order,
        scene.measured_labels.sizes,
        scene.radii * np.float32(node_size),
        away,
        (farthest, _MAX_ZOOM),
        obstacles=np.array(blocks, np.float32).reshape(-1, 6),
        padding=(5.0 * 2.0 ** (-density / 2), 2.0 * 2.0 ** (-density / 2)),
        initial_count=round(24 * 2.0**density),
        excerpt_zoom=MIN_DETAIL_ZOOM,
        has_excerpt=scene.kinds == NOTE,
    )
    return _make_labels(naming, regions, away)


def _make_labels(
    placement: LabelPlacement, regions: tuple[RegionLabel, ...], free_directions: Floats
) -> MapLabels:
    order = stable_argsort(placement.min_zoom)
    named = int(np.isfinite(placement.min_zoom).sum())
    return MapLabels(placement, order[:named], regions, free_directions)


def _take_rows(values: NDArray[Any], rows: NDArray[np.int64]) -> NDArray[Any]:
    absent = np.inf if values.dtype.kind == "f" else 0
    return np.concatenate([values, np.array([absent], values.dtype)])[rows]


def _obstacle(label: RegionLabel) -> tuple[float, ...]:
    return label.x, label.y, label.width + 14, label.height + 4, label.min_zoom, label.max_zoom


def _place_region_labels(
    region_shapes: tuple[RegionShape, ...], scene: Scene, positions: Floats, farthest: float
) -> tuple[RegionLabel, ...]:
    """Give the regions' names, the largest first, none upon another at any zoom.

    Each stands near the middle of its land, where it covers the fewest nodes.
    """
    found: list[RegionLabel] = []
    usual = farthest * _USUAL_MAP_PX / _SMALLEST_MAP_PX
    largest = max((area.radius for area in region_shapes), default=1.0)
    taken: list[tuple[float, float, float, float, float, float]] = []
    for area in sorted(region_shapes, key=lambda area: -area.radius):
        size = round(11 + 10 * (area.radius / largest) ** 0.8)
        block = region_text_block(scene.region_names[area.region], size)
        wide, high = block.size.width() + 14, block.size.height() + 10
        across = 2 * area.radius
        since = max(0.62 * wide / across, farthest * 0.5)
        x, y = _clearest_position(area, scene, positions, wide, high, max(since * 1.1, usual))
        for other in taken:
            dx, dy = abs(other[0] - x), abs(other[1] - y)
            apart = min(
                (other[2] + wide) / 2 / max(dx, 1e-6), (other[3] + high) / 2 / max(dy, 1e-6)
            )
            # Both are to be seen only from the zoom on at which they lie apart.
            if apart > other[4] and since < other[5]:
                since = max(since, apart)
        until = _MAX_REGION_PX / across
        if since < until:
            taken.append((x, y, wide, high, since, until))
            room = block.size.width(), block.size.height()
            found.append(RegionLabel(area.region, x, y, size, *room, since, until))
    return tuple(found)


def _clearest_position(
    shape: RegionShape, scene: Scene, positions: Floats, width: float, height: float, scale: float
) -> tuple[float, float]:
    """Give the place for a name, in map units, as seen at a zoom."""
    middle = np.array(shape.label_anchor, np.float32)
    reach = 1.3 * shape.radius + width / scale
    near = np.abs(positions[:, 0] - middle[0]) < reach
    near &= np.abs(positions[:, 1] - middle[1]) < reach
    down, aside = (
        each.ravel()
        for each in np.meshgrid(_CANDIDATE_OFFSETS_Y, _CANDIDATE_OFFSETS_X, indexing="ij")
    )
    spots = (middle + np.stack([aside, down], axis=1) * shape.radius).astype(np.float32)
    radii = scene.radii[near] * np.float32(size_factor(scale))
    zoom = np.float32(scale)
    covered = disc_overlap(positions[near] * zoom, radii, spots * zoom, (width, height))
    cost = 1.6 * covered + 5 * np.abs(down) + 3 * np.abs(aside)
    cost += 12 * np.maximum(np.abs(down) - 0.8, 0)
    best = spots[int(cost.argmin())]
    return float(best[0]), float(best[1])
