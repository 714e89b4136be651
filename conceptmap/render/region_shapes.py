"""Region shapes: the land of each region, in one piece, with borders where two regions meet.

Land is where the density of a region is above that of the coast; where the land of two regions
would overlap, it is that of the denser one. So it fits its notes, and neighbours share a border.

Sources: Gansner, Hu and Kobourov, "GMap: visualizing graphs and clusters as maps", PacificVis
2010; the tinted band along the borders is that of political maps.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.components import component_roots
from conceptmap.render.box_blur import box_blur
from conceptmap.render.region_density import (
    Densities,
    Grid,
    RegionDensity,
    compute_densities,
    rank_densities,
)
from conceptmap.render.scene import Scene

MIN_PIECE_SHARE = 0.2
"""Pieces of a region's land with a smaller share of its notes belong to what surrounds them."""

MIN_PROVINCE_PX, WHOLE_PROVINCE_PX = 36, 60
"""The radius of a province, in pixels, at which its border begins to show, and at which it does."""

CLOSING_BLURS = 2
"""Waters within a country are land up to four times this width, in reaches of a blur."""

_CLOSING_PASSES, _CLOSING_LEVEL = 3, 0.03
"""How often land is blurred to be closed, and the share of it from which on a place is near it."""

_BAND_LEVEL = 0.8
"""The band along the border of a land ends where the land, blurred, has this share."""

_MAX_BEND_CELLS = 0.03
"""A point of an outline this near to the line between its neighbours is left out."""

_SIMPLIFICATIONS, _MIN_RING_POINTS = 3, 8

_SHARPNESS = 2
"""The power of the densities that are compared: with more of it shapes follow nodes closer."""


class RegionShape(NamedTuple):
    """The land of one region on the map, in map units."""

    region: int
    """The place of its name in `Scene.area_names`."""
    colour: int
    """Which of `Theme.land_colours` it has."""
    outlines: tuple[tuple[tuple[FloatArray, ...], ...], ...]
    """The land and the band along its border: polygons, each a ring `(n, 2)` and its holes."""
    label_anchor: tuple[float, float]
    """Where its label belongs: where it is densest."""
    radius: float
    """That of a disc of the same area."""
    is_province: bool = False
    """Whether it is part of a country: it has a border, and that of the country is filled."""

    def visibility(self, scale: float) -> float:
        """Return how visible it is, 0 to 1, at a scale in pixels per map unit."""
        if not self.is_province:
            return 1.0
        shown = (self.radius * scale - MIN_PROVINCE_PX) / (WHOLE_PROVINCE_PX - MIN_PROVINCE_PX)
        return min(max(shown, 0.0), 1.0)


def trace_region_shapes(
    scene: Scene, positions: FloatArray, visible: BoolArray | None = None
) -> tuple[RegionShape, ...]:
    """Return the shapes of the regions, from the nodes that are visible, `(n,)`."""
    inside = scene.regions >= 0
    if visible is not None:
        inside = inside & visible
    if len(scene.region_names) < 2 or not inside.any():
        return ()
    quiet = scene.quiet if visible is None else scene.quiet & visible
    densities = compute_densities(scene.regions, positions, inside, quiet)
    nodes = np.flatnonzero(inside)
    densities = _without_small_pieces(densities, scene.regions[nodes], positions[nodes])
    shapes, colours = _trace(densities), scene.land_colours.tolist()
    if scene.countries is None:
        return tuple(shape._replace(colour=colours[shape.region]) for shape in shapes)
    count = len(scene.region_names)
    country_of = np.zeros(count, np.int32)
    country_of[scene.regions[nodes]] = scene.countries[nodes]
    around = _trace(_joined(densities, country_of))
    lands = (
        shape._replace(region=shape.region + count, colour=colours[shape.region])
        for shape in around
    )
    is_whole = _are_whole_countries(scene.regions, scene.countries, count)
    provinces = (
        shape._replace(colour=colours[country_of[shape.region]], is_province=True)
        for shape in shapes
        if not is_whole[shape.region]
    )
    return (*lands, *provinces)


def _are_whole_countries(regions: IntArray, countries: IntArray, count: int) -> BoolArray:
    """Return which of `count` regions are each the whole of a country, (count,).

    `regions` and `countries`, (n,), are those of each node, -1 for none.
    """
    inside = regions >= 0
    country_of = np.full(count, -1, np.int32)
    country_of[regions[inside]] = countries[inside]
    known, place, parts = np.unique(country_of, return_inverse=True, return_counts=True)
    return np.asarray((known[place] >= 0) & (parts[place] == 1))


def _joined(densities: Densities, country_of: IntArray) -> Densities:
    """Return the densities of countries, given the country of each region, (r,)."""
    grid = densities.grid
    parts: dict[int, list[RegionDensity]] = {}
    for each in densities.regions:
        number = each.region if each.region == QUIET_AREA else int(country_of[each.region])
        parts.setdefault(number, []).append(each)
    joined = []
    for number, members in sorted(parts.items()):
        top, left = min(each.top for each in members), min(each.left for each in members)
        windows = [each.window for each in members]
        bottom = max(rows.stop for rows, _ in windows)
        right = max(columns.stop for _, columns in windows)
        values = np.zeros((grid.rows, grid.columns), np.float32)
        for each, window in zip(members, windows, strict=True):
            values[window] = np.maximum(values[window], each.values)
        closed = _closed(values > densities.coast, CLOSING_BLURS * densities.blur)
        values = np.where(closed, np.maximum(values, 1.3 * densities.coast), values)
        part = np.asarray(values[top:bottom, left:right], np.float32)
        joined.append(RegionDensity(number, top, left, part))
    return densities._replace(regions=tuple(joined))


def _closed(land: BoolArray, radius: int) -> BoolArray:
    """Return land, `(rows, columns)`, with the narrow waters in and between its parts."""

    def nearby(mask: BoolArray) -> BoolArray:
        # Blurred more often it is nearly round, where one square would leave square lakes.
        return np.asarray(box_blur(mask, radius, _CLOSING_PASSES) > _CLOSING_LEVEL, np.bool_)

    # What grows beyond the edge of the grid has to shrink back from there.
    margin = _CLOSING_PASSES * radius + 1
    grown = nearby(np.pad(land, 2 * margin))
    closed = ~nearby(~grown)[2 * margin : -2 * margin, 2 * margin : -2 * margin]
    return np.asarray(land | closed, np.bool_)


def _trace(densities: Densities) -> tuple[RegionShape, ...]:
    """Return the shapes of the regions that have land."""
    best, second, owner = rank_densities(densities)
    shapes = []
    for each in densities.regions:
        if each.region == QUIET_AREA:
            continue
        window = each.window
        others = np.where(owner[window] == each.region, second[window], best[window])
        rival = np.maximum(others, densities.coast) ** _SHARPNESS
        own = each.values**_SHARPNESS
        excess = np.asarray((own - rival) / (own + rival), np.float32)
        if (shape := _trace_region(each, excess, densities)) is not None:
            shapes.append(shape)
    return tuple(shapes)


def _without_small_pieces(
    densities: Densities, regions: IntArray, positions: FloatArray
) -> Densities:
    """Return the densities without those of a region where it would have a small second piece.

    `regions`, (k,), and `positions`, (k, 2), are those of the nodes.
    """
    grid = densities.grid
    best, _, owner = rank_densities(densities)
    land = np.where(best > densities.coast, owner, -1)
    numbers = np.arange(land.size, dtype=np.int32).reshape(land.shape)
    pairs = [
        np.stack([one[same], other[same]], axis=1)
        for one, other, same in (
            (numbers[:, 1:], numbers[:, :-1], land[:, 1:] == land[:, :-1]),
            (numbers[1:], numbers[:-1], land[1:] == land[:-1]),
        )
    ]
    pieces = component_roots(land.size, np.concatenate(pairs))
    columns, rows = grid.cells_at(positions).T
    cells = rows * grid.columns + columns
    own = land.ravel()[cells] == regions
    found, counts = np.unique(pieces[cells[own]], return_counts=True)
    piece_regions = land.ravel()[found]
    largest = np.zeros(int(regions.max()) + 1, np.int64)
    np.maximum.at(largest, piece_regions, counts)
    kept = found[counts >= np.maximum(MIN_PIECE_SHARE * largest[piece_regions], 1)]
    lost = (land >= 0) & ~np.isin(pieces, kept).reshape(land.shape)
    if not lost.any():
        return densities
    cleared = tuple(
        each._replace(
            values=np.where(lost[each.window] & (land[each.window] == each.region), 0, each.values)
        )
        for each in densities.regions
    )
    return densities._replace(regions=cleared)


def _trace_region(
    density: RegionDensity, excess: FloatArray, densities: Densities
) -> RegionShape | None:
    """Trace the contours of a region's excess, above 0 on its land; None where it has none."""
    import contourpy

    land = excess > 0
    if not land.any():
        return None
    grid = densities.grid
    corner = np.array([density.left, density.top], np.float32)

    def contour(values: FloatArray, level: float) -> tuple[tuple[FloatArray, ...], ...]:
        generator = contourpy.contour_generator(z=values, fill_type=contourpy.FillType.OuterOffset)
        return _split_polygons(generator.filled(level, np.inf), grid, corner)

    outline = contour(excess, 0.0)
    soft = box_blur(land, densities.blur, 2)
    # Rings within rings are holes of the band.
    band = (*outline, *contour(soft, _BAND_LEVEL))
    middle = np.where(land, box_blur(density.values, 4), -1)
    row, column = np.unravel_index(int(middle.argmax()), middle.shape)
    anchor = grid.to_map(np.array([[column, row]], np.float32) + corner)[0].tolist()
    radius = float(np.sqrt(sum(_ring_area(rings[0]) for rings in outline) / np.pi))
    return RegionShape(
        density.region, density.region, (outline, band), (anchor[0], anchor[1]), radius
    )


def _ring_area(ring: FloatArray) -> float:
    """Return the area of a ring, by the shoelace formula."""
    x, y = ring[:, 0].astype(np.float64), ring[:, 1].astype(np.float64)
    return abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2


def _split_polygons(
    filled: Any, grid: Grid, corner: FloatArray
) -> tuple[tuple[FloatArray, ...], ...]:
    """Convert contourpy's points and offsets to rings in map units, by polygon."""
    polygons = []
    for points, offsets in zip(*filled, strict=True):
        placed = points.astype(np.float32) + corner
        rings = [_simplified(placed[a:b]) for a, b in pairwise(offsets)]
        polygons.append(tuple(grid.to_map(ring) for ring in rings))
    return tuple(polygons)


def _simplified(ring: FloatArray) -> FloatArray:
    """Return a closed ring, in cells, without the points that lie between their neighbours."""
    for _ in range(_SIMPLIFICATIONS):
        if len(ring) < 2 * _MIN_RING_POINTS:
            break
        before, at, after = ring[:-2:2], ring[1:-1:2], ring[2::2]
        along, across = after - before, at - before
        area = np.abs(along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0])
        straight = area <= _MAX_BEND_CELLS * np.hypot(along[:, 0], along[:, 1])
        kept = np.ones(len(ring), np.bool_)
        kept[1:-1:2] = ~straight
        ring = ring[kept]
    return ring
