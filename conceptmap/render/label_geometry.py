"""Where the labels of nodes are in a picture, as arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.label_placement import label_forms, label_offsets
from conceptmap.render.camera import Camera
from conceptmap.render.map_labels import MapLabels
from conceptmap.render.scene import Scene

_MARGIN_X_PX, _MARGIN_Y_PX = 200, 80


def label_boxes_of(
    labels: MapLabels, scene: Scene, nodes: IntArray, pixels: FloatArray, radii: FloatArray
) -> tuple[NDArray[np.int8], FloatArray, FloatArray]:
    """Return the forms of the labels of nodes, their sizes and their middles in pixels."""
    sides = labels.placement.sides[nodes]
    forms = label_forms(sides)
    sizes = scene.label_sizes[nodes, forms]
    return forms, sizes, pixels[nodes] + label_offsets(sides, sizes, radii[nodes])


def as_obstacles(centres: FloatArray, sizes: FloatArray, camera: Camera) -> FloatArray:
    """Return labels, by centres and sizes in pixels, as obstacles of `place_labels`, (k, 6)."""
    x, y = camera.to_map(0.0, 0.0)
    at = np.array([x, y]) + centres * np.array([1, -1]) / camera.scale
    zooms = np.tile((0.0, np.inf), (len(centres), 1))
    return np.hstack([at, sizes, zooms]).astype(np.float32)


def may_be_in_view(pixels: FloatArray, camera: Camera, band: tuple[float, float]) -> BoolArray:
    """Return which nodes may have their labels in the part of the picture that is painted."""
    x, y = pixels[:, 0], pixels[:, 1]
    across = (x > -_MARGIN_X_PX) & (x < camera.width + _MARGIN_X_PX)
    down = (y > band[0] - _MARGIN_Y_PX) & (y < band[1] + _MARGIN_Y_PX)
    return np.asarray(across & down, np.bool_)
