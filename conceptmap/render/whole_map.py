"""The camera that shows a whole map, names included."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.label_placement import label_forms, label_offsets
from conceptmap.layout.node_sizes import size_factor
from conceptmap.render.camera import Camera, NameBoxes, fit_camera
from conceptmap.render.map_labels import MapLabels
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene

NAMED_MARGIN_PX = 30.0
"""Pixels around the nodes of a map whose names are known."""


def whole_map_camera(
    scene: Scene,
    positions: FloatArray,
    shown: BoolArray | None,
    labels: MapLabels | None,
    radii: FloatArray,
    size: tuple[float, float],
    *,
    shapes: Sequence[RegionShape] = (),
) -> Camera:
    """Return the camera that shows nodes, the labels that its zoom gives them, and their land.

    `positions` is `(n, 2)`, `shown` `(n,)`, none of it or None for all nodes; `radii`
    `(n,)`, nominal pixels; `size` is width and height in pixels. `labels` may be of another map
    for a moment, or not be there yet. `shapes` are the land.
    """
    if shown is not None and not shown.any():
        shown = None
    shown_positions = positions if shown is None else positions[shown]
    if labels is None:
        return fit_camera(shown_positions, *size)
    regions = labels.region_boxes
    if any(len(each) != len(positions) for each in (labels.placement.min_zoom, radii)):
        return fit_camera(shown_positions, *size, labels=regions)

    ends = _land_ends(shapes)

    def names_at(scale: float) -> NameBoxes:
        nodes = labels.visible_at(scale)
        if shown is not None:
            nodes = nodes[shown[nodes]]
        drawn_radii = radii * np.float32(size_factor(scale))
        offsets, sizes = label_boxes(scene, labels, nodes, drawn_radii[nodes])
        # Discs that reach beyond the margin, as those of a few notes drawn large, count as well.
        reaches = drawn_radii > NAMED_MARGIN_PX
        large = np.flatnonzero(reaches if shown is None else reaches & shown)
        discs = np.repeat(2 * drawn_radii[large, None], 2, axis=1)
        return NameBoxes(
            np.concatenate([positions[nodes], positions[large], ends]),
            np.concatenate([offsets, np.zeros_like(discs), np.zeros_like(ends)]),
            np.concatenate([sizes, discs, np.zeros_like(ends)]),
        )

    return fit_camera(shown_positions, *size, NAMED_MARGIN_PX, regions, names_at)


def _land_ends(shapes: Sequence[RegionShape]) -> FloatArray:
    """Return the corners of the box around all land, (2, 2) map units, (0, 2) for none."""
    rings = [polygon[0] for shape in shapes for polygon in shape.outlines[0]]
    if not rings:
        return np.zeros((0, 2), np.float32)
    low = np.min([ring.min(axis=0) for ring in rings], axis=0)
    high = np.max([ring.max(axis=0) for ring in rings], axis=0)
    return np.stack([low, high]).astype(np.float32)


def label_boxes(
    scene: Scene, labels: MapLabels, nodes: IntArray, radii: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return where the middles of labels are from their nodes, and their sizes, `(k, 2)` pixels.

    `radii`, `(k,)`, are those of the discs, in pixels; y points downwards.
    """
    sides = labels.placement.sides[nodes]
    sizes = scene.label_sizes[nodes, label_forms(sides)]
    return label_offsets(sides, sizes, radii), sizes
