"""The boxes of a layered map: how large they are, and the camera that shows them all.

A layered map is drawn to scale: boxes, names and phrases grow with the zoom. Its own pixels are
those at `LAYERED_MAP_SCALE`.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.render.camera import Camera
from conceptmap.render.scene import Scene

LAYERED_MAP_SCALE = 90.0
"""The scale at which a layered map has its own size, in pixels per map unit."""

BOX_PADDING_PX = 11.0, 7.0
"""Pixels between a name and the side of its box, and between it and the top."""

LEGEND_WIDTH_PX = 170.0

_MARGIN_PX = 26.0
_MAX_ZOOM = 1.5
"""A layered map of few notes is not drawn larger than this."""


def box_sizes(scene: Scene, nodes: IntArray) -> FloatArray:
    """Return the sizes of the boxes of nodes, `(k, 2)`, in pixels of the layered map."""
    return np.asarray(scene.label_sizes[nodes, 0] + 2 * np.array(BOX_PADDING_PX), np.float32)


def layered_map_camera(
    scene: Scene,
    positions: FloatArray,
    shown: BoolArray | None,
    size: tuple[float, float],
    *,
    with_legend: bool = False,
) -> Camera:
    """Return the camera that shows all boxes, of the nodes that are `shown`, `(n,)`.

    With `with_legend` they leave the left side of the view to the legend of kinds, if that is
    wide enough for both.
    """
    inset = LEGEND_WIDTH_PX if with_legend and size[0] > 3 * LEGEND_WIDTH_PX else 0.0
    room = size[0] - inset, size[1]
    nodes = np.arange(len(positions)) if shown is None else np.flatnonzero(shown)
    if not len(nodes):
        return Camera(0, 0, LAYERED_MAP_SCALE, *size)
    half = box_sizes(scene, nodes.astype(np.int32)) / 2
    centres = positions[nodes] * np.float32(LAYERED_MAP_SCALE)
    low, high = (centres - half).min(axis=0), (centres + half).max(axis=0)
    spans = (high - low).tolist()
    zoom = min(
        (side - 2 * _MARGIN_PX) / max(span, 1.0) for side, span in zip(room, spans, strict=True)
    )
    zoom = min(max(zoom, 0.05), _MAX_ZOOM)
    x, y = ((low + high) / 2 / LAYERED_MAP_SCALE).tolist()
    scale = LAYERED_MAP_SCALE * zoom
    return Camera(x - inset / 2 / scale, y, scale, *size)
