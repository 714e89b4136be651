"""How strongly each region of a map holds each place: a density on a grid, for each region.

Every node adds to the density of its region, and so does the shortest tree that joins the nodes
of a region, so that its land is one piece.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.layout.spanning_tree import spanning_tree
from conceptmap.render.box_blur import box_blur

MIN_GRID_CELLS, MAX_GRID_CELLS = 150, 260
"""Cells along the longer side of the grid that density is computed on: more for more regions."""

GRID_CELLS_PER_ROOT_REGION = 28
"""Cells along the longer side, over the square root of the number of regions: of k regions of equal
size √k lie along a side, and each is about this many cells wide, enough for a smooth coast."""

MAX_TREE_POINTS = 1500
"""Regions that cover more cells of the grid than this are joined by coarser cells."""

MAX_BRIDGE = 10
"""Nodes this many typical gaps from all others of their region are left outside its land."""

MIN_SPACING_SHARE, MAX_SPACING_SHARE = 0.008, 0.08
"""The typical gap between nodes, at least and at most, over the longer side of the map."""

SPREAD_GAPS = 0.8
"""The standard deviation of the density of one node, over the typical gap between nodes."""

COAST_SPREADS = 1.4
"""How far from a node alone the coast lies, in standard deviations of its density."""

_BLUR_PASSES = 3
"""Box blurs one after the other, which together are close to a Gaussian blur."""


class Grid(NamedTuple):
    """A grid over a map: the middle of cell (row, column) is `low + (column + .5, row + .5)`."""

    low: FloatArray
    """Shape (2,): the corner of the grid with the least x and y, in map units."""
    cell: float
    """The side of a cell, in map units."""
    rows: int
    columns: int

    def to_map(self, points: FloatArray) -> FloatArray:
        """Convert points, (k, 2), from columns and rows of middles of cells to map units."""
        return np.asarray((points + 0.5) * self.cell + self.low, np.float32)

    def cells_at(self, positions: FloatArray) -> Int64Array:
        """Return the column and row of the cell that each position, (k, 2), lies in."""
        return np.asarray(np.floor((positions - self.low) / self.cell), np.int64)


class RegionDensity(NamedTuple):
    """The density of one region in a window of the grid."""

    region: int
    top: int
    left: int
    """The first row and column of the window."""
    values: FloatArray
    """Shape (rows, columns): the density of each cell of the window."""

    @property
    def window(self) -> tuple[slice, slice]:
        """The rows and columns of the grid that the window covers."""
        rows, columns = self.values.shape
        return slice(self.top, self.top + rows), slice(self.left, self.left + columns)

    def within(self, grid: Grid) -> RegionDensity:
        """Return the part of the density that lies on a grid."""
        rows, columns = self.values.shape
        top, left = max(self.top, 0), max(self.left, 0)
        bottom, right = min(self.top + rows, grid.rows), min(self.left + columns, grid.columns)
        values = self.values[
            top - self.top : bottom - self.top, left - self.left : right - self.left
        ]
        return RegionDensity(self.region, top, left, values)


class Densities(NamedTuple):
    """The densities of all regions of a map."""

    grid: Grid
    regions: tuple[RegionDensity, ...]
    blur: int
    """How far a node's density reaches in one pass of the blur, in cells."""
    coast: float
    """The density at the coast of a region: that of one node alone at the end of its land."""


class Ranking(NamedTuple):
    """The order of the densities in each cell, arrays of the shape of the grid."""

    best: FloatArray
    """The highest density of any region in each cell."""
    second: FloatArray
    """The second highest density in each cell."""
    owner: IntArray
    """The region whose density is the highest, -1 for none."""


def compute_densities(
    regions: IntArray, positions: FloatArray, inside: BoolArray, quiet: BoolArray
) -> Densities:
    """Return the densities of regions, (n,), -1 for none, of the nodes that are `inside`, (n,).

    No land covers `quiet` nodes, (n,): they have a density too, of region `QUIET_AREA`.
    """
    nodes = np.flatnonzero(inside & (regions >= 0))
    order = nodes[np.argsort(regions[nodes], kind="stable")]
    found, starts = np.unique(regions[order], return_index=True)
    parts = [positions[part] for part in np.split(order, starts[1:])]
    low, high = positions[nodes].min(axis=0), positions[nodes].max(axis=0)
    extent = max(float((high - low).max()), 1e-1)
    cells = GRID_CELLS_PER_ROOT_REGION * np.sqrt(len(found))
    cell = extent / float(np.clip(cells, MIN_GRID_CELLS, MAX_GRID_CELLS))
    trees = [_joined(points, low, cell) for points in parts]
    gaps = np.concatenate([lengths for _, lengths in trees] or [np.zeros(0, np.float32)])
    spacing = float(np.median(gaps)) if len(gaps) else 1.0
    spacing = float(np.clip(spacing, MIN_SPACING_SHARE * extent, MAX_SPACING_SHARE * extent))
    spread = SPREAD_GAPS * spacing / cell  # cells
    # Box blurs of radius r add r · (r + 1) / 3 each to the square of the standard deviation.
    blur = max(round((np.sqrt(1 + 12 * spread**2 / _BLUR_PASSES) - 1) / 2), 1)
    margin = _BLUR_PASSES * blur + 2
    low = low - (margin + 1) * cell
    columns, rows = (np.ceil((high - low) / cell).astype(int) + margin + 2).tolist()
    grid = Grid(low.astype(np.float32), cell, rows, columns)
    bridges = [_along(ends[lengths <= MAX_BRIDGE * spacing], cell) for ends, lengths in trees]
    samples = [grid.cells_at(np.concatenate(both)) for both in zip(parts, bridges, strict=True)]
    alone = _spread_out(0, np.zeros((1, 2), np.int64), margin, blur).values
    coast = float(alone[margin, margin + max(round(COAST_SPREADS * spread), 1)])
    densities = [
        _spread_out(region, at, margin, blur)
        for region, at in zip(found.tolist(), samples, strict=True)
    ]
    at = grid.cells_at(positions[quiet & (regions < 0)])
    at = at[((at > -margin) & (at < (columns + margin, rows + margin))).all(axis=1)]
    if len(at):
        densities.append(_spread_out(QUIET_AREA, at, margin, blur).within(grid))
    return Densities(grid, tuple(densities), blur, coast)


def rank_densities(densities: Densities) -> Ranking:
    """Return which region is the densest in each cell of the grid."""
    shape = densities.grid.rows, densities.grid.columns
    best, second = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    owner = np.full(shape, -1, np.int32)
    for each in densities.regions:
        window = each.window
        higher = each.values > best[window]
        lesser = np.where(higher, best[window], each.values)
        second[window] = np.maximum(second[window], lesser)
        best[window] = np.where(higher, each.values, best[window])
        owner[window] = np.where(higher, each.region, owner[window])
    return Ranking(best, second, owner)


def _joined(points: FloatArray, low: FloatArray, cell: float) -> tuple[FloatArray, FloatArray]:
    """Return the edges of the shortest tree of points, (k, 2, 2), and their lengths, (k,)."""
    size = cell / 2
    while True:
        cells = np.floor((points - low) / size).astype(np.int64)
        _, first = np.unique(cells[:, 0] << 32 | cells[:, 1], return_index=True)
        if len(first) <= MAX_TREE_POINTS:
            break
        size *= 1.5
    points = points[first]
    ends = points[spanning_tree(points)]
    span = ends[:, 1] - ends[:, 0]
    return ends, np.hypot(span[:, 0], span[:, 1])


def _along(ends: FloatArray, step: float) -> FloatArray:
    """Return points, (k, 2), along lines, (m, 2, 2), no more than a step apart."""
    if not len(ends):
        return np.zeros((0, 2), np.float32)
    span = ends[:, 1] - ends[:, 0]
    counts = np.ceil(np.hypot(span[:, 0], span[:, 1]) / step).astype(np.int64)
    line = np.repeat(np.arange(len(ends)), counts)
    number = np.arange(len(line)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = ((number + 0.5) / counts[line])[:, None].astype(np.float32)
    return np.asarray(ends[line, 0] + span[line] * share, np.float32)


def _spread_out(region: int, at: Int64Array, margin: int, blur: int) -> RegionDensity:
    """Return the density of a region whose nodes and tree are in cells, (k, 2) of x and y."""
    low = at.min(axis=0) - margin
    columns, rows = (at.max(axis=0) - low + margin + 1).tolist()
    values = np.zeros((rows, columns), np.float32)
    # A crowded region must not push the border into a sparse neighbour: a cell counts once.
    values[at[:, 1] - low[1], at[:, 0] - low[0]] = 1
    return RegionDensity(region, int(low[1]), int(low[0]), box_blur(values, blur, _BLUR_PASSES))
