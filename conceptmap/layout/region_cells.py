"""The cells of regions: which nodes hold together on a map, and how far apart the regions lie.

The cell of a region are the places that lie nearer to the middle of its nodes than to that of
any other region, where a larger region's border lies farther out: a power diagram. Its cells are
convex, so a region that keeps to its cell is in one piece.

Tried, on generated communities of 10,000 nodes with 87 regions, as the share of nodes most of
whose ten nearest are of their own region / in the largest piece of it (without regions .01 / .07):
links between regions three times as long in the distances .04 / .13, and besides drawn to the
middle of their region .08 / .18, kept in their cell .25 / .38, at eight times the length .59 / .78
and with stronger borders .77 / .94. Discs for the regions laid out first, none on another, each
with its nodes inside, did not last under the forces and changed nothing in the end; nor did
regions that push each other away as wholes. What draws nodes out of their cells is the pull of
long links: at 3/10 of it .92 / .99, at 1/8 .94 / .99. Borders twice as strong, and nodes that end
beyond one moved over it: .98 / 1.00, and at rest .96 / .98 for .94 / .97.
In a sample of 74 notes eight times the length gives 1.6 times the stress, and twice is enough. A
second level, of regions of regions, with links 1.5 times as long again, gives .96 / .99 there and
1.5 times the stress in the sample; parts within regions, their links twice as long, .96 / .99 and
as much stress. In a vault of 4,961 notes that countries surround, cohesion at a sixth of what it
was leaves .97 / 1.00 as they are and raises neighbourhood preservation from .150 to .192: what lies
far from the middle of its region is there for the sake of its links.

Sources: Aurenhammer, "Power diagrams: properties, algorithms and applications", SIAM J. Comput.
16, 1987; Gansner, Hu and Kobourov, "GMap: visualizing graphs and clusters as maps", PacificVis
2010 (regions as countries); Noack, "Energy models for graph clustering", J. Graph Algorithms
Appl. 11, 2007 (long links must pull less than in proportion, for communities to come apart).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.layout.components import connected_components

MIN_CELL_NODES = 4
"""A region of fewer nodes in a component has no cell: its nodes lie where they want to."""

RADIUS_PER_ROOT_NODE = 0.48
"""The radius of a region of n nodes, in map units at the default forces, over the root of n."""

MIN_SHARE_INSIDE = 0.8
"""A map has its regions apart when at least this share of their nodes lies in its own cell."""

MAX_NEIGHBOURS = 16
"""The nodes of a cell are kept away from at most this many other cells, the nearest."""

LENGTH_PER_ROOT_CELL, MIN_LENGTH = 0.9, 2
"""A link from one region to another is as many links long as this times the root of their number,
so that many regions, which want to lie next to each other all, have room to."""


WITHIN_COUNTRY = 0.5
"""The share by which a link between two regions of one country is shorter than others."""


class RegionCells(NamedTuple):
    """The cells of a graph of n nodes and m edges; r cells.

    A region that lies in several components of the graph has a cell in each.
    """

    cell_of: IntArray
    """Shape (n,): the cell of each node, -1 for none."""
    components: IntArray
    """Shape (r,): the component that each cell lies in."""
    sizes: IntArray
    """Shape (r,): how many nodes each cell has."""
    lengths: NDArray[np.int16]
    """Shape (m,): how many links long each edge is to be: 1 within a cell, more between two."""
    outer: RegionCells | None = None
    """The cells of countries, each around those of its regions; None where there are none."""

    @property
    def radii(self) -> FloatArray:
        """The radius of a disc with room for each region, (r,), in map units."""
        return np.asarray(RADIUS_PER_ROOT_NODE * np.sqrt(self.sizes), np.float32)

    def middles(self, positions: FloatArray) -> FloatArray:
        """Return the mean of the positions, (n, 2), of each region, (r, 2)."""
        # Nodes in no cell are counted in one more, which is dropped.
        cells, count = self.cell_of + 1, len(self.sizes) + 1
        sums = np.stack([np.bincount(cells, axis, count) for axis in positions.T], axis=1)
        return np.asarray(sums[1:] / self.sizes[:, None], np.float32)

    def neighbours(self, middles: FloatArray) -> IntArray:
        """Return the nearest cells of the same component for each cell, (r, k), -1 for none."""
        gaps = np.hypot(*(middles[:, None] - middles[None]).transpose(2, 0, 1)) - self.radii
        gaps[self.components[:, None] != self.components] = np.inf
        np.fill_diagonal(gaps, np.inf)
        found = np.argsort(gaps, axis=1, kind="stable")[:, :MAX_NEIGHBOURS].astype(np.int32)
        found[np.isinf(np.take_along_axis(gaps, found, axis=1))] = -1
        return np.ascontiguousarray(found)

    def share_inside(self, positions: FloatArray) -> float:
        """Return the share of the nodes that lie in their own cell, at positions (n, 2)."""
        middles, squares = self.middles(positions), np.square(self.radii)
        nodes = np.flatnonzero(self.cell_of >= 0)
        cells = self.cell_of[nodes]

        def power(of: IntArray) -> FloatArray:
            """Return the squares of the distances from middles, less those of their radii."""
            offsets = np.square(positions[nodes] - middles[of])
            return np.asarray(offsets.sum(axis=1) - squares[of], np.float32)

        own, inside = power(cells), np.ones(len(nodes), np.bool_)
        for others in self.neighbours(middles)[cells].T:
            inside &= (others < 0) | (power(others) >= own)
        return float(inside.mean())


def nested_cells(
    regions: IntArray | None,
    countries: IntArray | None,
    edges: IntArray,
    components: list[IntArray],
) -> RegionCells | None:
    """Return the cells of regions in those of their countries; None for less than two regions.

    `regions` and `countries` are those of the nodes, (n,), -1 for none; None for no such level.
    """
    if regions is None:
        return None
    cells = region_cells(regions, edges, components)
    if cells is None or countries is None or np.array_equal(countries, regions):
        return cells
    outer = region_cells(countries, edges, components)
    if outer is None:
        return cells
    lengths, near = cells.lengths.copy(), outer.lengths == 1
    shorter = np.rint(lengths * (1 - WITHIN_COUNTRY * (len(outer.sizes) < len(cells.sizes))))
    lengths[near & (lengths > 1)] = np.maximum(shorter, MIN_LENGTH)[near & (lengths > 1)]
    return cells._replace(lengths=lengths, outer=outer)


def regions_are_apart(regions: IntArray, edges: IntArray, positions: FloatArray) -> bool:
    """Return whether a map, (n, 2), has its regions, (n,), -1 for none, in cells of their own.

    One that was laid out without them has not, and would be torn up by forces that know them.
    """
    cells = _all_cells(regions, edges)
    return cells is not None and cells.share_inside(positions) >= MIN_SHARE_INSIDE


def regions_are_mixed(regions: IntArray, edges: IntArray, positions: FloatArray) -> bool:
    """Return whether a map, (n, 2), has regions, (n,), and was laid out without them."""
    cells = _all_cells(regions, edges)
    return cells is not None and cells.share_inside(positions) < MIN_SHARE_INSIDE


def _all_cells(regions: IntArray, edges: IntArray) -> RegionCells | None:
    components = [each.nodes for each in connected_components(len(regions), edges).linked]
    return region_cells(regions, edges, components)


def region_cells(
    regions: IntArray, edges: IntArray, components: list[IntArray]
) -> RegionCells | None:
    """Return the cells of the regions of the nodes, (n,), -1 for none; None for less than two.

    `edges` is (m, 2), `components` the nodes of each connected component.
    """
    count = len(regions)
    component = np.full(count, -1, np.int64)
    for number, nodes in enumerate(components):
        component[nodes] = number
    region_count = int(regions.max(initial=-1)) + 1
    keys = np.where((regions < 0) | (component < 0), -1, component * region_count + regions)
    found, inverse, sizes = np.unique(keys, return_inverse=True, return_counts=True)
    large = (found >= 0) & (sizes >= MIN_CELL_NODES)
    if np.count_nonzero(large) < 2:
        return None
    cell_numbers = np.full(len(found), -1, np.int32)
    cell_numbers[large] = np.arange(np.count_nonzero(large))
    cell_of = cell_numbers[inverse.ravel()]
    components_of = (found[large] // region_count).astype(np.int32)
    cells_in = np.bincount(components_of, minlength=len(components))
    length_in = np.maximum(np.rint(LENGTH_PER_ROOT_CELL * np.sqrt(cells_in)), MIN_LENGTH)
    first, second = cell_of[edges[:, 0]], cell_of[edges[:, 1]]
    between = (first >= 0) & (second >= 0) & (first != second)
    lengths = np.ones(len(edges), np.int16)
    lengths[between] = length_in[components_of[first[between]]]
    return RegionCells(cell_of, components_of, sizes[large].astype(np.int32), lengths)
