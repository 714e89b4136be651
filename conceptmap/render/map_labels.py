"""Which labels a map has, and from which zoom on each is shown: regions first, then nodes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import FloatArray, Int64Array, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.sorting import stable_argsort
from conceptmap.layout.label_placement import LABEL_GAP_PX, LabelPlacement, place_labels
from conceptmap.layout.node_sizes import MAX_SPACING_PX, size_factor
from conceptmap.render.camera import MIN_NAMED_FIT_RATIO, LabelBox
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.quiet_label import quiet_labels
from conceptmap.render.region_labels import SMALLEST_MAP_PX, RegionLabel, place_region_labels
from conceptmap.render.region_names_beside import NamedNotes, place_beside_names
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene

MIN_DETAIL_ZOOM = 90.0
"""From this zoom on, in pixels per map unit, details may be shown below labels."""

FEW_NODES = 60
"""On a part of a map with at most this many nodes, names of nodes come before those of regions."""

_MAX_ZOOM = 900.0  # pixels per map unit; above it no more labels appear
_OBSTACLE_PADDING_X_PX, _OBSTACLE_PADDING_Y_PX = 14, 4
_ZOOM_TOLERANCE = 1.0001


class MapLabels(NamedTuple):
    """The labels of a map of n nodes."""

    placement: LabelPlacement
    order: IntArray
    """The nodes that ever have a label, by the zoom at which it appears."""
    zooms: FloatArray
    """The zoom at which the label of each of `order` appears, ascending."""
    regions: tuple[RegionLabel, ...]
    free_directions: FloatArray
    """Shape (n, 2): as from `Scene.free_directions`."""

    @property
    def region_boxes(self) -> tuple[LabelBox, ...]:
        """The rectangles of the regions' labels."""
        return tuple(
            LabelBox(label.x, label.y, label.width, label.height, label.min_zoom)
            for label in self.regions
        )

    def visible_at(self, scale: float) -> IntArray:
        """Return the nodes whose labels are shown at a scale."""
        count = int(np.searchsorted(self.zooms, np.float32(scale * _ZOOM_TOLERANCE)))
        return self.order[:count]

    def fewer_below(self, scale: float, count: int) -> MapLabels:
        """Return these labels, of which nodes show no more than `count` below a scale."""
        placement, late = self.placement, self.order[count:]
        min_zoom = placement.min_zoom.copy()
        min_zoom[late] = np.maximum(min_zoom[late], np.float32(scale))
        excerpts = np.maximum(placement.excerpt_min_zoom, min_zoom)
        placement = placement._replace(min_zoom=min_zoom, excerpt_min_zoom=excerpts)
        return _make_labels(placement, self.regions, self.free_directions)

    def remapped(self, rows: Int64Array) -> MapLabels:
        """Return the labels of other nodes; `rows` says which of these each was, -1 for none."""
        placement = LabelPlacement(*(_take_rows(column, rows) for column in self.placement))
        no_direction = np.zeros((1, 2), np.float32)
        return _make_labels(placement, (), np.vstack([self.free_directions, no_direction])[rows])


NO_LABELS = MapLabels(
    LabelPlacement(np.zeros(0, np.float32), np.zeros(0, np.int8), np.zeros(0, np.float32)),
    np.zeros(0, np.int32),
    np.zeros(0, np.float32),
    (),
    np.zeros((0, 2), np.float32),
)


def place_map_labels(
    scene: Scene,
    positions: FloatArray,
    region_shapes: tuple[RegionShape, ...],
    styles: NodeStyles,
    *,
    node_size: float = 1.0,
    density: float = 0.0,
    first: Sequence[int] = (),
) -> MapLabels:
    """Choose and place the labels of a map.

    `node_size` is the factor on the radii of nodes; `density` allows more labels, or fewer when
    it is negative, in powers of two. Those in `first` have their labels below them at every
    zoom.
    """
    if not len(positions):
        return NO_LABELS
    order, always = scene.by_importance, np.array(first, np.int32)
    visible = styles.visible_nodes()
    if visible is not None:
        order, always = order[visible[order]], always[visible[always]]
    order = order[~np.isin(order, always)]
    low, high = positions.min(axis=0), positions.max(axis=0)
    min_scale = SMALLEST_MAP_PX / max(float((high - low).max()), 1e-3)
    min_scale = min(min_scale, _MAX_ZOOM / 4)
    # On a map of a few notes their names come first, else those of regions.
    few = visible is not None and len(order) <= FEW_NODES
    if few:
        named = np.concatenate([always, order])
        min_scale = min(min_scale, _smallest_few(positions[named]))
    regions = place_region_labels(region_shapes, scene, positions, min_scale, visible)
    quiet = quiet_labels(scene, positions, styles.nodes_on_land(), min_scale)
    radii = styles.radii_of(scene) * np.float32(node_size)
    sizes = scene.measured_labels.sizes
    obstacles = [_obstacle(label) for label in (quiet if few else (*regions, *quiet))]
    for node in always.tolist():
        # Its label is below it; what is above is kept free as well, for it grows with the zoom.
        width, height = sizes[node, 0].tolist()
        height = 2 * (height + float(radii[node]) * size_factor(_MAX_ZOOM) + LABEL_GAP_PX)
        obstacles.append((*positions[node].tolist(), width, height, 0.0, np.inf))
    free_directions = scene.free_directions(positions)
    placement = place_labels(
        positions,
        order,
        sizes,
        radii,
        free_directions,
        (min_scale, _MAX_ZOOM),
        obstacles=np.array(obstacles, np.float32).reshape(-1, 6),
        padding=(5.0 * 2.0 ** (-density / 2), 2.0 * 2.0 ** (-density / 2)),
        initial_count=round(60 * 2.0**density),
        excerpt_zoom=MIN_DETAIL_ZOOM,
        has_excerpt=NodeKind.NOTE.mask(scene.kinds),
        packed=True,
    )
    placement.min_zoom[always], placement.sides[always] = 0, 0
    if few:
        notes = NamedNotes(
            positions[named],
            LabelPlacement(
                placement.min_zoom[named],
                placement.sides[named],
                placement.excerpt_min_zoom[named],
            ),
            sizes[named],
            radii[named],
        )
        regions = place_beside_names(regions, notes, (min_scale, _MAX_ZOOM))
    return _make_labels(placement, (*regions, *quiet), free_directions)


def _smallest_few(positions: FloatArray) -> float:
    """Return the smallest scale at which a few nodes, (k, 2), are shown whole with their names."""
    if not len(positions):
        return _MAX_ZOOM
    extent = float(np.ptp(positions, axis=0).max())
    widest = MAX_SPACING_PX * math.sqrt(len(positions))
    return MIN_NAMED_FIT_RATIO * widest / max(extent, 1e-3)


def _make_labels(
    placement: LabelPlacement, regions: tuple[RegionLabel, ...], free_directions: FloatArray
) -> MapLabels:
    order = stable_argsort(placement.min_zoom)
    order = order[: int(np.isfinite(placement.min_zoom).sum())]
    return MapLabels(placement, order, placement.min_zoom[order], regions, free_directions)


def _take_rows(values: NDArray[Any], rows: Int64Array) -> NDArray[Any]:
    """Take rows of a column of `LabelPlacement`; -1 marks a node without a label."""
    absent = np.inf if values.dtype.kind == "f" else 0
    return np.concatenate([values, np.array([absent], values.dtype)])[rows]


def _obstacle(label: RegionLabel) -> tuple[float, ...]:
    """Return the rectangle that no node's label may overlap, as `place_labels` takes it."""
    width, height = label.width + _OBSTACLE_PADDING_X_PX, label.height + _OBSTACLE_PADDING_Y_PX
    return label.x, label.y, width, height, label.min_zoom, label.max_zoom
