"""Picking: the node, edge or region under a pixel, and the nodes in a rectangle."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.render.camera import Camera
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene

NODE_PICK_RADIUS_PX = 6.0
"""A node is picked up to this far beyond its edge."""

MIN_TARGET_RADIUS_PX = 10.0
"""A node is picked up to this far from its centre, however small it is drawn."""

EDGE_PICK_RADIUS_PX = 4.0
"""An edge is picked up to this far beside its line."""

_MAX_NODES_IN_VIEW = 500  # with more nodes in view, edges cannot be distinguished
_MAX_SLOPE, _ACROSS_COST = 1.75, 1.5  # of notes beside a direction
_END_SHARE = 0.02  # of an edge at each end, which belongs to the node


def node_at(
    scene: Scene,
    positions: FloatArray,
    camera: Camera,
    x: float,
    y: float,
    *,
    node_size: float = 1.0,
    are_drawn: Callable[[Int64Array], BoolArray] | None = None,
    radii: FloatArray | None = None,
) -> int:
    """Return the node at a pixel, of several the one whose edge is nearest; -1 for none.

    `node_size` is the factor on the radii of nodes. `are_drawn` says which of some nodes near the
    pixel are there, None for all. `radii`, `(n,)`, replace those of the scene.
    """
    if not len(positions):
        return -1
    radii = scene.radii if radii is None else radii
    map_x, map_y = camera.to_map(x, y)
    factor = camera.node_scale * node_size
    reach = float(radii.max(initial=0.0)) * factor + NODE_PICK_RADIUS_PX
    reach = max(reach, MIN_TARGET_RADIUS_PX) / camera.scale
    candidates = np.flatnonzero(np.abs(positions[:, 0] - np.float32(map_x)) < reach)
    candidates = candidates[np.abs(positions[candidates, 1] - np.float32(map_y)) < reach]
    if are_drawn is not None and len(candidates):
        candidates = candidates[are_drawn(candidates)]
    if not len(candidates):
        return -1
    offset = positions[candidates] - (map_x, map_y)
    distance = np.hypot(offset[:, 0], offset[:, 1]) * camera.scale
    distance -= np.maximum(radii[candidates] * factor, MIN_TARGET_RADIUS_PX - NODE_PICK_RADIUS_PX)
    nearest = int(distance.argmin())
    return int(candidates[nearest]) if distance[nearest] <= NODE_PICK_RADIUS_PX else -1


def edge_at(
    scene: Scene,
    positions: FloatArray,
    camera: Camera,
    x: float,
    y: float,
    *,
    opacities: FloatArray | None = None,
    shown_edges: BoolArray | None = None,
) -> int:
    """Return the index of the edge at a pixel, -1 for none or where too many are in view.

    Edges that `shown_edges`, `(m,)`, leaves out are not there.
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
    nearest = pair_at(scene.edges[candidates], positions, camera, x, y)
    return int(candidates[nearest]) if nearest >= 0 else -1


def pair_at(pairs: IntArray, positions: FloatArray, camera: Camera, x: float, y: float) -> int:
    """Return which of the lines between pairs of nodes, `(k, 2)`, is at a pixel, -1 for none."""
    if not len(pairs):
        return -1
    ends = camera.to_pixels(positions[pairs].reshape(-1, 2)).reshape(-1, 2, 2)
    start, span = ends[:, 0], ends[:, 1] - ends[:, 0]
    squared_length = np.maximum((span**2).sum(axis=1), 1e-6)
    point = np.array([x, y], np.float32)
    share = ((point - start) * span).sum(axis=1) / squared_length
    share = np.clip(share, _END_SHARE, 1 - _END_SHARE)
    offset = start + span * share[:, None] - point
    distance = np.hypot(offset[:, 0], offset[:, 1])
    nearest = int(distance.argmin())
    return nearest if distance[nearest] <= EDGE_PICK_RADIUS_PX else -1


def region_at(shapes: Sequence[RegionShape], camera: Camera, x: float, y: float) -> int:
    """Return the region whose land is at a pixel, the smallest of several; -1 for none."""
    point = camera.to_map(x, y)
    found = [
        shape
        for shape in shapes
        if shape.visibility(camera.scale) > 0
        and any(
            _is_in_ring(rings[0], *point)
            and not any(_is_in_ring(hole, *point) for hole in rings[1:])
            for rings in shape.outlines[0]
        )
    ]
    return min(found, key=lambda shape: shape.radius).region if found else -1


def _is_in_ring(ring: FloatArray, x: float, y: float) -> bool:
    """Return whether a point is in a closed ring, by the crossings of a ray rightwards."""
    (ax, ay), (bx, by) = ring[:-1].T, ring[1:].T
    crosses = (ay > y) != (by > y)
    ax, ay, bx, by = ax[crosses], ay[crosses], bx[crosses], by[crosses]
    return bool(np.count_nonzero(x < (bx - ax) * (y - ay) / (by - ay) + ax) % 2)


def nodes_in_rect(
    positions: FloatArray, camera: Camera, left: float, top: float, right: float, bottom: float
) -> Int64Array:
    """Return the nodes whose centres are in a rectangle of pixels."""
    pixels = camera.to_pixels(positions)
    inside = (pixels[:, 0] >= left) & (pixels[:, 0] <= right)
    inside &= (pixels[:, 1] >= top) & (pixels[:, 1] <= bottom)
    return np.flatnonzero(inside)


def nearest_in_direction(
    points: FloatArray, start: tuple[float, float], direction: tuple[int, int]
) -> int:
    """Return the point `(n, 2)` that is nearest to a start in a direction, -1 for none.

    Points beside the direction count as farther, and those at more than 60 degrees not at all.
    """
    offsets = points - np.asarray(start, points.dtype)
    along = offsets @ np.asarray(direction, points.dtype)
    across = np.abs(offsets @ np.asarray((-direction[1], direction[0]), points.dtype))
    costs = np.where(
        (along > 1e-6) & (across <= _MAX_SLOPE * along), along + _ACROSS_COST * across, np.inf
    )
    nearest = int(np.argmin(costs)) if len(costs) else -1
    return nearest if nearest >= 0 and np.isfinite(costs[nearest]) else -1
