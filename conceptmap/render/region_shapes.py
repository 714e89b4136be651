"""Region shapes: soft outlines that follow where a region's notes and edges are."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array
from conceptmap.render.scene import Scene

MAX_REGIONS = 40
"""Only this many regions, the largest, have a shape and a label."""

GRID_CELLS = 150
"""Cells along the longer side of the grid that density is computed on."""

_CONTOUR_LEVELS = (0.2, 0.5)  # of the density; each gives an outline
_EDGE_SAMPLES = np.linspace(0.1, 0.9, 8, dtype=np.float32)  # along an edge
_EDGE_SAMPLE_WEIGHT = 0.2  # a node has 1
_BLUR_PASSES = 4
_MAX_CELL_WEIGHT = 3  # of nodes and edges in one cell


class RegionShape(NamedTuple):
    """The area of one region on the map, in map units."""

    region: int
    outlines: tuple[tuple[tuple[FloatArray, ...], ...], ...]
    """For each contour level, from the outside in, its polygons: a ring `(n, 2)` and its holes."""
    label_anchor: tuple[float, float]
    """Where its label belongs: the densest place of its largest polygon."""
    radius: float
    """That of a disc of the same area."""


def trace_region_shapes(
    scene: Scene, positions: FloatArray, visible: BoolArray | None = None
) -> tuple[RegionShape, ...]:
    """Return the shapes of the regions, from the nodes that are visible, `(n,)`.

    Each node, and with less weight each edge within a region, adds to the density of its region
    on a grid, which is then blurred. A region is where its own density exceeds that of all
    others together. Polygons with a single node far from the rest are left out.
    """
    count = min(len(scene.region_names), MAX_REGIONS)
    inside = (scene.regions >= 0) & (scene.regions < count)
    if visible is not None:
        inside &= visible
    if count < 2 or not inside.any():
        return ()
    low, high = positions[inside].min(axis=0), positions[inside].max(axis=0)
    cell = float(max((high - low).max() / GRID_CELLS, 1e-3))  # map units
    points, regions, weights, edge_length = _density_samples(scene, positions, inside)
    radius = int(np.clip(round(0.3 * edge_length / cell), 1, 7))  # of the blur, in cells
    # As far as the blur reaches: a shape that ends at the edge of the grid would be cut there.
    margin = _BLUR_PASSES * radius + 1
    low = low - margin * cell
    columns, rows = (np.ceil((high - low) / cell).astype(int) + margin + 1).tolist()
    at = np.floor((points - low) / cell).astype(np.int64)
    bins = (regions * rows + at[:, 1]) * columns + at[:, 0]
    density = np.bincount(bins, weights, count * rows * columns).astype(np.float32)
    density = np.minimum(density, _MAX_CELL_WEIGHT).reshape(count, rows, columns)
    for _ in range(_BLUR_PASSES):
        density = _box_blur(_box_blur(density, radius, 1), radius, 2)
    density *= (2 * radius + 1) ** 2 * 0.3
    total = density.sum(axis=0)

    shapes = []
    for region in range(count):
        excess = density[region] - 0.9 * (total - density[region])
        own = positions[inside & (scene.regions == region)]
        if len(own) and (shape := _trace_region(region, excess, own, low, cell)) is not None:
            shapes.append(shape)
    return tuple(shapes)


def _density_samples(
    scene: Scene, positions: FloatArray, inside: BoolArray
) -> tuple[FloatArray, Int64Array, FloatArray, float]:
    """Return points, `(k, 2)`, their regions and weights, `(k,)`, and the median edge length."""
    first, second = scene.edges[:, 0], scene.edges[:, 1]
    within = inside[first] & inside[second] & (scene.regions[first] == scene.regions[second])
    first, second = first[within], second[within]
    span = positions[second] - positions[first]
    lengths = np.hypot(span[:, 0], span[:, 1])
    median = float(np.median(lengths)) if len(lengths) else 1.0
    short = lengths < 2.5 * median
    starts, spans = positions[first[short], None], span[short, None]
    on_edges = (starts + spans * _EDGE_SAMPLES[None, :, None]).reshape(-1, 2)
    nodes = np.flatnonzero(inside)
    points = np.concatenate([positions[nodes], on_edges])
    regions = np.concatenate(
        [scene.regions[nodes], np.repeat(scene.regions[first[short]], len(_EDGE_SAMPLES))]
    )
    weights = np.concatenate([np.ones(len(nodes)), np.full(len(on_edges), _EDGE_SAMPLE_WEIGHT)])
    return points, regions.astype(np.int64), weights.astype(np.float32), median


def _trace_region(
    region: int, excess: FloatArray, positions: FloatArray, low: FloatArray, cell: float
) -> RegionShape | None:
    """Trace the contours of a region's excess density, `(rows, columns)`; None when too thin.

    `positions` are those of its nodes; `low` is the corner of the grid, `cell` the size of a
    cell, both in map units.
    """
    import contourpy

    peak = float(excess.max())
    if peak < 0.05:
        return None
    contours = contourpy.contour_generator(z=excess, fill_type=contourpy.FillType.OuterOffset)
    outlines = []
    for level in _CONTOUR_LEVELS:
        filled = contours.filled(level * min(peak, 1.0), np.inf)
        polygons = _split_polygons(filled, cell, low)
        counts = [int(_points_in_ring(rings[0], positions).sum()) for rings in polygons]
        fewest = min(max(2, round(0.04 * len(positions))), max(counts, default=0))
        outlines.append(
            tuple(
                rings
                for rings, count in zip(polygons, counts, strict=True)
                if count >= max(fewest, 1)
            )
        )
    if not outlines[0]:
        return None
    largest = max(outlines[0], key=lambda rings: _ring_area(rings[0]))
    rows, columns = excess.shape
    centres = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1).reshape(-1, 2)
    inside = _points_in_ring(largest[0], (centres + 0.5).astype(np.float32) * cell + low)
    density = _box_blur(_box_blur(np.maximum(excess, 0), 4, 0), 4, 1)
    densest = int(np.where(inside, density.ravel(), -1).argmax())
    anchor = (centres[densest] + 0.5) * cell + low
    radius = float(np.sqrt(sum(_ring_area(rings[0]) for rings in outlines[0]) / np.pi))
    return RegionShape(region, tuple(outlines), (float(anchor[0]), float(anchor[1])), radius)


def _points_in_ring(ring: FloatArray, points: FloatArray) -> BoolArray:
    """Return which points, `(n, 2)`, are in a closed ring, by the crossings of a ray rightwards."""
    result = np.zeros(len(points), np.bool_)
    in_box = np.ones(len(points), np.bool_)
    for axis in (0, 1):
        low, high = ring[:, axis].min(), ring[:, axis].max()
        in_box &= (points[:, axis] >= low) & (points[:, axis] <= high)
    x, y = points[in_box, 0], points[in_box, 1]
    odd = np.zeros(len(x), np.bool_)
    for (ax, ay), (bx, by) in pairwise(ring.tolist()):
        if ay != by:
            crosses = (ay > y) != (by > y)
            odd ^= crosses & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    result[in_box] = odd
    return result


def _ring_area(ring: FloatArray) -> float:
    """Return the area of a ring, by the shoelace formula."""
    x, y = ring[:, 0].astype(np.float64), ring[:, 1].astype(np.float64)
    return abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2


def _split_polygons(filled: Any, cell: float, low: FloatArray) -> list[tuple[FloatArray, ...]]:
    """Convert contourpy's points and offsets to rings in map units, by polygon."""
    polygons = []
    for points, offsets in zip(*filled, strict=True):
        on_map = ((points + 0.5) * cell + low).astype(np.float32)
        polygons.append(tuple(on_map[a:b] for a, b in pairwise(offsets)))
    return polygons


def _box_blur(values: FloatArray, radius: int, axis: int) -> FloatArray:
    """Average over a window of 2 · radius + 1 cells along an axis."""
    padding = [(0, 0)] * values.ndim
    padding[axis] = (radius + 1, radius)
    sums = np.cumsum(np.pad(values, padding), axis=axis)
    size = 2 * radius + 1
    front = [slice(None)] * values.ndim
    back = list(front)
    front[axis], back[axis] = slice(size, None), slice(None, -size)
    return np.asarray((sums[tuple(front)] - sums[tuple(back)]) / size, np.float32)
