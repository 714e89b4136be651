"""What lies under a pixel: a node, or else a link."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.render.camera import Camera
from conceptmap.render.scene import Scene

Floats = NDArray[np.float32]

NODE_PICK_RADIUS_PX = 6.0
"""A node answers to a pointer so many pixels beyond its edge."""

EDGE_PICK_RADIUS_PX = 4.0
"""A link answers so many pixels beside it."""

_MAX_NODES_IN_VIEW = 500  # with more nodes in view, links cannot be told apart


def node_at(
    scene: Scene,
    positions: Floats,
    camera: Camera,
    x: float,
    y: float,
    *,
    node_size: float = 1.0,
    opacities: Floats | None = None,
) -> int:
    """Give the node at a pixel, of several the one whose edge is nearest; -1 for none.

    `size` is how much larger than usual nodes are drawn; those of strength 0 are not there.
    """
    if not len(positions):
        return -1
    at_x, at_y = camera.to_map(x, y)
    grown = camera.node_scale * node_size
    most = (float(scene.max_radius) * grown + NODE_PICK_RADIUS_PX) / camera.scale
    near = np.abs(positions[:, 0] - np.float32(at_x)) < most
    near &= np.abs(positions[:, 1] - np.float32(at_y)) < most
    found = np.flatnonzero(near)
    if opacities is not None:
        found = found[opacities[found] > 0]
    if not len(found):
        return -1
    offset = positions[found] - (at_x, at_y)
    away = np.hypot(offset[:, 0], offset[:, 1]) * camera.scale - scene.radii[found] * grown
    nearest = int(away.argmin())
    return int(found[nearest]) if away[nearest] <= NODE_PICK_RADIUS_PX else -1


def edge_at(
    scene: Scene,
    positions: Floats,
    camera: Camera,
    x: float,
    y: float,
    *,
    opacities: Floats | None = None,
    shown_edges: NDArray[np.bool_] | None = None,
) -> int:
    """Give the number of the link at a pixel, -1 for none or where there are too many to tell.

    Those that `shown_edges` (m,) leaves out are not there.
    """
    if not len(scene.edges):
        return -1
    half_x, half_y = camera.width / 2 / camera.scale, camera.height / 2 / camera.scale
    in_view = np.abs(positions[:, 0] - np.float32(camera.x)) < half_x
    in_view &= np.abs(positions[:, 1] - np.float32(camera.y)) < half_y
    if opacities is not None:
        in_view &= opacities > 0
    if not 0 < np.count_nonzero(in_view) <= _MAX_NODES_IN_VIEW:
        return -1
    candidates = np.flatnonzero(in_view[scene.edges[:, 0]] | in_view[scene.edges[:, 1]])
    if opacities is not None:
        candidates = candidates[(opacities[scene.edges[candidates]] > 0).all(axis=1)]
    if shown_edges is not None:
        candidates = candidates[shown_edges[candidates]]
    if not len(candidates):
        return -1
    ends = camera.to_pixels(positions[scene.edges[candidates]].reshape(-1, 2)).reshape(-1, 2, 2)
    start, span = ends[:, 0], ends[:, 1] - ends[:, 0]
    length = np.maximum((span**2).sum(axis=1), 1e-6)
    point = np.array([x, y], np.float32)
    along = np.clip(((point - start) * span).sum(axis=1) / length, 0.02, 0.98)
    offset = start + span * along[:, None] - point
    away = np.hypot(offset[:, 0], offset[:, 1])
    nearest = int(away.argmin())
    return int(candidates[nearest]) if away[nearest] <= EDGE_PICK_RADIUS_PX else -1


def nodes_in_rect(
    positions: Floats, camera: Camera, left: float, top: float, right: float, bottom: float
) -> NDArray[np.int64]:
    """Give the nodes whose middles lie in a rectangle of pixels."""
    pixels = camera.to_pixels(positions)
    inside = (pixels[:, 0] >= left) & (pixels[:, 0] <= right)
    inside &= (pixels[:, 1] >= top) & (pixels[:, 1] <= bottom)
    return np.flatnonzero(inside)
