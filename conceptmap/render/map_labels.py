"""x"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import NOTE
from conceptmap.core.sorting import stable_argsort
from conceptmap.layout.label_placement import LabelPlacement, place_labels
from conceptmap.render.camera import LabelBox
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.region_labels import _SMALLEST_MAP_PX, RegionLabel, _place_region_labels
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


MIN_DETAIL_ZOOM = 90.0
"""From this zoom on, in pixels a map unit, names may say more than themselves."""


_MAX_ZOOM = 900.0  # from this zoom on no more names appear


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
