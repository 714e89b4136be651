"""Which names may stand on a map, from which zoom on, and on which side of their nodes.

Every name has one side and one zoom from which on it is shown. So panning changes nothing about
which names are to be seen, and zooming in only ever adds some: no name flickers.

The zoom levels are worked off from far to near. At each, the names that stand already are set
first; then nodes are tried in the order of their importance, on the side that their links leave
free before the others. A name takes room that no name stands on and no more important node;
where there is none, names of much less important nodes give way, and come at a nearer zoom.

Source: Been, Daiches and Yap, "Dynamic map labeling", IEEE TVCG 12, 2006 (names that have one
interval of scales each, found by sweeping the scale).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.node_sizes import size_factor

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

SIDE_COUNT = 8
"""Below, above, right, left, and the four corners: below right, below left, above right, left."""

ZOOM_STEP = 1.2
"""The zoom grows by this factor from level to level."""

LABEL_GAP_PX = 2.5
"""Pixels between a node's edge and its name."""

CANDIDATE_GROWTH = 1.8
"""With this power of the zoom more nodes are tried from level to level."""

EXCERPT_SIZE_PX = (190.0, 34.0)
"""Room for what stands below a name when it is near, in pixels."""

_SIDE_DIRECTIONS = np.array(
    [(0, 1), (0, -1), (1, 0), (-1, 0), (0.7, 0.6), (-0.7, 0.6), (0.7, -0.6), (-0.7, -0.6)]
)
_SECTOR_COUNT = 16


class LabelPlacement(NamedTuple):
    """When and where each of n names stands."""

    min_zoom: Floats
    """Shape (n,): the zoom, in pixels a map unit, from which on it is shown; inf for never."""
    sides: NDArray[np.int8]
    """Shape (n,): one of `SIDES`."""
    excerpt_min_zoom: Floats
    """Shape (n,): the zoom from which on there is room for more than the name."""


def place_labels(
    positions: Floats,
    order: Ints,
    sizes: Floats,
    radii: Floats,
    free_directions: Floats,
    zoom_range: tuple[float, float],
    *,
    obstacles: Floats | None = None,
    padding: tuple[float, float] = (7.0, 4.0),
    initial_count: int = 24,
    excerpt_zoom: float = np.inf,
    has_excerpt: NDArray[np.bool_] | None = None,
) -> LabelPlacement:
    """Find when and where names stand.

    `places` are (n, 2) in map units, y up; `order` the nodes to be named, the most important
    first; `sizes` (n, 2) width and height of the names in pixels; `radii` (n,) nominal pixels;
    `away` (n, 2) the direction, y down, that a node's links leave free, its length how clearly
    they do; `scales` the least and the greatest zoom. `blocks`, (b, 6), are rectangles that no
    name may meet: middle in map units, width and height in pixels, first and last zoom. `pad` is
    room kept around each name, `first` how many nodes are tried at the farthest zoom. From the
    zoom `detailed_from` on those marked in `tells` (n,), all when it is None, have room below
    their names where there is some.
    """
    count = len(positions)
    low, high = zoom_range
    steps = max(int(np.ceil(np.log(high / low) / np.log(ZOOM_STEP))), 0) + 1
    zooms = (low * ZOOM_STEP ** np.arange(steps)).astype(np.float32)
    tops = np.minimum(initial_count * (zooms / low) ** CANDIDATE_GROWTH, len(order)).astype(
        np.int64
    )
    grown = np.array([size_factor(float(zoom)) for zoom in zooms], np.float32)
    since_level = np.full(count, -1, np.int16)
    sides = np.zeros(count, np.int8)
    detail = np.full(count, -1, np.int16)
    if len(order):
        from conceptmap.layout import label_placement_kernel as naming_loop

        buckets = 1 << int(np.ceil(np.log2(2 * len(order) + 16)))
        ranks = np.empty(count, np.int32)
        room = (ranks, np.empty((count, 4), np.float32), np.empty((2, buckets), np.int32))
        naming_loop.place_labels_kernel(
            positions.astype(np.float32),
            order,
            (sizes / 2).astype(np.float32),
            radii.astype(np.float32),
            _direction_sectors(free_directions),
            np.ones(count, np.bool_) if has_excerpt is None else has_excerpt,
            _side_preferences(),
            np.zeros((0, 6), np.float32) if obstacles is None else obstacles.astype(np.float32),
            zooms,
            grown,
            tops,
            (
                np.float32(padding[0]),
                np.float32(padding[1]),
                np.float32(EXCERPT_SIZE_PX[0]),
                np.float32(EXCERPT_SIZE_PX[1]),
            ),
            np.int64(np.searchsorted(zooms, excerpt_zoom)),
            *room,
            np.empty((2, count), np.int32),
            since_level,
            sides,
            detail,
        )
    never = np.float32(np.inf)
    since = np.where(since_level >= 0, zooms[np.maximum(since_level, 0)], never)
    detailed = np.where(detail >= 0, zooms[np.maximum(detail, 0)], never)
    return LabelPlacement(since.astype(np.float32), sides, detailed.astype(np.float32))


def disc_overlap(
    centres: Floats, radii: Floats, box_centres: Floats, box_size: tuple[float, float]
) -> Floats:
    """Give for each of the (s, 2) spots how much of the discs a box of a size there would meet.

    `points` are the (n, 2) middles of discs of `radii`, in pixels as the size; how much is the
    sum of the radii met, a pixel of room included.
    """
    from conceptmap.layout import label_placement_kernel as naming_loop

    covered = np.zeros(len(box_centres), np.float32)
    arrays = (np.ascontiguousarray(each, np.float32) for each in (centres, radii, box_centres))
    naming_loop.disc_overlap_kernel(
        *arrays, np.float32(box_size[0] / 2), np.float32(box_size[1] / 2), covered
    )
    return covered


def label_offsets(sides: NDArray[np.int8], sizes: Floats, radii: Floats) -> Floats:
    """Give where the middles of names lie from their nodes, (n, 2) pixels, y down."""
    direction = _SIDE_DIRECTIONS[sides]
    corner = (sides >= 4).astype(np.float64)
    gap = radii + LABEL_GAP_PX
    reach_x = np.where(corner, gap * 0.5, gap + 2) + sizes[:, 0] / 2
    reach_y = np.where(corner, gap * 0.7, gap) + sizes[:, 1] / 2
    return np.stack(
        [np.sign(direction[:, 0]) * reach_x, np.sign(direction[:, 1]) * reach_y], axis=1
    ).astype(np.float32)


def _direction_sectors(free_directions: Floats) -> NDArray[np.int64]:
    """Give the number of the direction, 0 for those that have none."""
    length = np.hypot(free_directions[:, 0], free_directions[:, 1])
    turn = np.round(
        np.arctan2(free_directions[:, 1], free_directions[:, 0]) / (2 * np.pi) * _SECTOR_COUNT
    ).astype(np.int64)
    return np.where(length > 0.3, 1 + turn % _SECTOR_COUNT, 0)


def _side_preferences() -> NDArray[np.int8]:
    """Give for each direction the sides, best first; below reads best."""
    turns = 2 * np.pi * np.arange(_SECTOR_COUNT) / _SECTOR_COUNT
    wanted = np.stack([0.9 * np.cos(turns), np.sin(turns) + 0.25], axis=1)
    wanted = np.vstack([[(0.0, 1.0)], wanted])
    return np.argsort(-(wanted @ _SIDE_DIRECTIONS.T), axis=1, kind="stable").astype(np.int8)


def warm() -> None:
    """Have the loop compiled, or fetched from the cache, before it is needed."""
    places = np.zeros((1, 2), np.float32)
    place_labels(places, np.zeros(1, np.int32), places + 9, places[0], places, (1.0, 1.0))
    disc_overlap(places, places[0, :1], places, (1.0, 1.0))
