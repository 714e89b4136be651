"""The soft areas of the regions: outlines that follow where their notes lie."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple

import contourpy
import numpy as np
from numpy.typing import NDArray

from conceptmap.drawing.scene import Scene

Floats = NDArray[np.float32]

MOST = 24
"""So many regions, the largest, have an area and a name."""

CELLS = 120
"""The longer side of the grid that notes are counted on."""

_LEVELS = (0.22, 0.5)


class Area(NamedTuple):
    """The land of one region, in map units."""

    region: int
    outlines: tuple[tuple[tuple[Floats, ...], ...], ...]
    """For each height from the coast inland, its polygons, each with its holes."""
    middle: tuple[float, float]
    """Where its name goes: the place of most notes around."""
    radius: float
    """That of a disc as large as its land, in map units."""


def areas(scene: Scene, places: Floats) -> tuple[Area, ...]:
    """Outline the regions of a map.

    Each note spreads a soft hill over a grid; a region's land is where its own hills stand
    higher than the others' beside them.
    """
    count = min(len(scene.region_names), MOST)
    if count < 2 or len(places) == 0:
        return ()
    low, high = places.min(axis=0), places.max(axis=0)
    cell = float(max((high - low).max() / CELLS, 0.25))
    margin = 10
    low = low - margin * cell
    shape = np.ceil((high - low) / cell).astype(int) + margin + 1
    columns, rows = int(shape[0]), int(shape[1])

    inside = (scene.regions >= 0) & (scene.regions < count)
    at = np.floor((places - low) / cell).astype(np.int64)
    flat = at[:, 1] * columns + at[:, 0]
    where = scene.regions[inside] * (rows * columns) + flat[inside]
    hills = np.bincount(where, minlength=count * rows * columns).astype(np.float32)
    hills = np.minimum(hills, 3).reshape(count, rows, columns)
    # Sparse maps need wider hills, so that the notes of a region join.
    spread = max(1, min(6, round(0.5 / cell)))
    for _ in range(4):
        hills = _blurred(_blurred(hills, spread, 1), spread, 2)
    hills *= (2 * spread + 1) ** 2 * 0.25
    land = hills - 0.9 * (hills.sum(axis=0) - hills)

    found = []
    for region in range(count):
        own = land[region]
        peak = float(own.max())
        if peak < 0.05:
            continue
        lines = contourpy.contour_generator(z=own, fill_type=contourpy.FillType.OuterOffset)
        outlines = tuple(
            _polygons(lines.filled(level * min(peak, 1.0), np.inf), cell, low) for level in _LEVELS
        )
        top = np.unravel_index(int(_blurred(_blurred(own, 4, 0), 4, 1).argmax()), own.shape)
        middle = low + np.array([top[1] + 0.5, top[0] + 0.5]) * cell
        covered = np.count_nonzero(own > _LEVELS[0] * min(peak, 1.0))
        radius = float(np.sqrt(covered / np.pi)) * cell
        found.append(Area(region, outlines, (float(middle[0]), float(middle[1])), radius))
    return tuple(found)


def _polygons(filled: Any, cell: float, low: Floats) -> tuple[tuple[Floats, ...], ...]:
    polygons = []
    for points, offsets in zip(*filled, strict=True):
        on_map = ((points + 0.5) * cell + low).astype(np.float32)
        rings = tuple(on_map[a:b] for a, b in pairwise(offsets))
        polygons.append(rings)
    return tuple(polygons)


def _blurred(values: Floats, reach: int, axis: int) -> Floats:
    """Average over a window of 2 · reach + 1 cells along an axis."""
    padding = [(0, 0)] * values.ndim
    padding[axis] = (reach + 1, reach)
    sums = np.cumsum(np.pad(values, padding), axis=axis)
    size = 2 * reach + 1
    front = [slice(None)] * values.ndim
    back = list(front)
    front[axis], back[axis] = slice(size, None), slice(None, -size)
    return np.asarray((sums[tuple(front)] - sums[tuple(back)]) / size, np.float32)
