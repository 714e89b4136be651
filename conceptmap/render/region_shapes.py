"""The soft areas of the regions: outlines that follow where their notes and links lie."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.render.scene import Scene

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

MAX_REGIONS = 40
"""So many regions, the largest, have an area and a name."""

GRID_CELLS = 150
"""The longer side of the grid that notes are counted on."""

_CONTOUR_LEVELS = (0.2, 0.5)
_EDGE_SAMPLES = np.linspace(0.1, 0.9, 8, dtype=np.float32)  # of an edge, that are counted too
_BLUR_PASSES = 4  # so often hills are blurred


class RegionShape(NamedTuple):
    """The land of one region, in map units."""

    region: int
    outlines: tuple[tuple[tuple[Floats, ...], ...], ...]
    """For each height from the coast inland, its polygons, each with its holes."""
    label_anchor: tuple[float, float]
    """Where its name goes: the place of most notes around, on its largest piece of land."""
    radius: float
    """That of a disc as large as its land, in map units."""


def trace_region_shapes(
    scene: Scene, positions: Floats, visible: Bools | None = None
) -> tuple[RegionShape, ...]:
    """Outline the regions of a map, of the nodes that are shown.

    Each note spreads a soft hill over a grid, and each link within a region a low ridge, so
    that what belongs together has one land; a region's land is where its own hills stand higher
    than the others' beside them. Land of a single note far from the rest is left out.
    """
    count = min(len(scene.region_names), MAX_REGIONS)
    inside = (scene.regions >= 0) & (scene.regions < count)
    if visible is not None:
        inside &= visible
    if count < 2 or not inside.any():
        return ()
    low, high = positions[inside].min(axis=0), positions[inside].max(axis=0)
    cell = float(max((high - low).max() / GRID_CELLS, 1e-3))
    points, regions, heights, reach = _density_samples(scene, positions, inside)
    spread = int(np.clip(round(0.3 * reach / cell), 1, 7))
    # As far as a hill reaches: land that ends at the edge of the grid would be cut there.
    margin = _BLUR_PASSES * spread + 1
    low = low - margin * cell
    columns, rows = (np.ceil((high - low) / cell).astype(int) + margin + 1).tolist()
    at = np.floor((points - low) / cell).astype(np.int64)
    where = (regions * rows + at[:, 1]) * columns + at[:, 0]
    hills = np.bincount(where, heights, count * rows * columns).astype(np.float32)
    hills = np.minimum(hills, 3).reshape(count, rows, columns)
    for _ in range(_BLUR_PASSES):
        hills = _box_blur(_box_blur(hills, spread, 1), spread, 2)
    hills *= (2 * spread + 1) ** 2 * 0.3
    total = hills.sum(axis=0)

    found = []
    for region in range(count):
        own = hills[region] - 0.9 * (total - hills[region])
        notes = positions[inside & (scene.regions == region)]
        if len(notes) and (area := _trace_region(region, own, notes, low, cell)) is not None:
            found.append(area)
    return tuple(found)


def _density_samples(
    scene: Scene, positions: Floats, inside: Bools
) -> tuple[Floats, NDArray[np.int64], Floats, float]:
    """Give the points that raise hills, their regions and heights, and how long links are."""
    first, second = scene.edges[:, 0], scene.edges[:, 1]
    own = inside[first] & inside[second] & (scene.regions[first] == scene.regions[second])
    first, second = first[own], second[own]
    span = positions[second] - positions[first]
    lengths = np.hypot(span[:, 0], span[:, 1])
    usual = float(np.median(lengths)) if len(lengths) else 1.0
    short = lengths < 2.5 * usual
    ridges = (
        positions[first[short], None] + span[short, None] * _EDGE_SAMPLES[None, :, None]
    ).reshape(-1, 2)
    notes = np.flatnonzero(inside)
    points = np.concatenate([positions[notes], ridges])
    regions = np.concatenate(
        [scene.regions[notes], np.repeat(scene.regions[first[short]], len(_EDGE_SAMPLES))]
    )
    heights = np.concatenate([np.ones(len(notes)), np.full(len(ridges), 0.2)])
    return points, regions.astype(np.int64), heights.astype(np.float32), usual


def _trace_region(
    region: int, own: Floats, positions: Floats, low: Floats, cell: float
) -> RegionShape | None:
    import contourpy

    peak = float(own.max())
    if peak < 0.05:
        return None
    lines = contourpy.contour_generator(z=own, fill_type=contourpy.FillType.OuterOffset)
    outlines = []
    for level in _CONTOUR_LEVELS:
        filled = lines.filled(level * min(peak, 1.0), np.inf)
        pieces = _split_polygons(filled, cell, low)
        notes_in = [int(_points_in_ring(rings[0], positions).sum()) for rings in pieces]
        fewest = min(max(2, round(0.04 * len(positions))), max(notes_in, default=0))
        outlines.append(
            tuple(rings for rings, n in zip(pieces, notes_in, strict=True) if n >= max(fewest, 1))
        )
    if not outlines[0]:
        return None
    largest = max(outlines[0], key=lambda rings: _ring_area(rings[0]))
    rows, columns = own.shape
    centres = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1).reshape(-1, 2)
    on_land = _points_in_ring(largest[0], (centres + 0.5).astype(np.float32) * cell + low)
    density = _box_blur(_box_blur(np.maximum(own, 0), 4, 0), 4, 1)
    top = int(np.where(on_land, density.ravel(), -1).argmax())
    middle = (centres[top] + 0.5) * cell + low
    radius = float(np.sqrt(sum(_ring_area(rings[0]) for rings in outlines[0]) / np.pi))
    return RegionShape(region, tuple(outlines), (float(middle[0]), float(middle[1])), radius)


def _points_in_ring(ring: Floats, points: Floats) -> Bools:
    """Tell which points lie in a closed ring, by the crossings of a ray to the right."""
    result = np.zeros(len(points), np.bool_)
    box = np.ones(len(points), np.bool_)
    for axis in (0, 1):
        low, high = ring[:, axis].min(), ring[:, axis].max()
        box &= (points[:, axis] >= low) & (points[:, axis] <= high)
    x, y = points[box, 0], points[box, 1]
    odd = np.zeros(len(x), np.bool_)
    for (ax, ay), (bx, by) in pairwise(ring.tolist()):
        if ay != by:
            crosses = (ay > y) != (by > y)
            odd ^= crosses & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    result[box] = odd
    return result


def _ring_area(ring: Floats) -> float:
    """Give the size of a polygon, by the shoelace formula."""
    x, y = ring[:, 0].astype(np.float64), ring[:, 1].astype(np.float64)
    return abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2


def _split_polygons(filled: Any, cell: float, low: Floats) -> list[tuple[Floats, ...]]:
    polygons = []
    for points, offsets in zip(*filled, strict=True):
        on_map = ((points + 0.5) * cell + low).astype(np.float32)
        polygons.append(tuple(on_map[a:b] for a, b in pairwise(offsets)))
    return polygons


def _box_blur(values: Floats, radius: int, axis: int) -> Floats:
    """Average over a window of 2 · reach + 1 cells along an axis."""
    padding = [(0, 0)] * values.ndim
    padding[axis] = (radius + 1, radius)
    sums = np.cumsum(np.pad(values, padding), axis=axis)
    size = 2 * radius + 1
    front = [slice(None)] * values.ndim
    back = list(front)
    front[axis], back[axis] = slice(size, None), slice(None, -size)
    return np.asarray((sums[tuple(front)] - sums[tuple(back)]) / size, np.float32)
