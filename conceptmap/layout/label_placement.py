"""Placement of labels: from which zoom on the label of a node is shown, and on which side of it.

Every label has one side and one zoom from which on it is shown. So panning changes nothing about
which labels are seen, and zooming in only ever adds some: no label flickers.

The zoom levels are worked off from far to near. At each, the labels that are shown already are
set first; then nodes are tried in the order of their importance, on the side that their links
leave free before the others, and in each of the forms that a label may have (in one line, or in
two). No label lies on another one, nor, from its zoom on, on a disc as heavy as its own or
heavier. It takes the place where it covers the fewest lighter discs; the labels of the most
important nodes may cover some, the others none. Where there is no place for one of the most
important, labels of much less important nodes give way, and are tried again. On a small map this
begins where it is seen whole, with labels that `label_packing` has found room for.

Source: Been, Daiches and Yap, "Dynamic map labeling", IEEE TVCG 12, 2006 (names that have one
interval of scales each, found by sweeping the scale).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import BoolArray, Float64Array, FloatArray, IntArray
from conceptmap.layout.cell_table import empty_heads, enter_boxes
from conceptmap.layout.label_packing import PACKED_MAP_PX, LabelledMap, pack_labels
from conceptmap.layout.label_placement_kernel import place_labels_kernel
from conceptmap.layout.node_sizes import size_factor

SIDE_COUNT = 16
"""Below, above, right, left, the four corners (below right, below left, above right, left), and
between them below and above, moved to the right or left, right and left, moved down or up."""

ZOOM_STEP, SMALL_ZOOM_STEP, SMALL_MAP_NODES = 1.2, 1.05, 300
"""The zoom grows by the first factor from level to level, by the second on a small map, which is
soon gone through: there labels show as soon as they have room."""

LABEL_GAP_PX = 2.5
"""Pixels between a node's edge and its label."""

CANDIDATE_GROWTH = 1.8
"""The number of nodes that are tried grows with this power of the zoom."""

EXCERPT_SIZE_PX = (190.0, 34.0)
"""Room for the excerpt that is shown below a label when it is near: width, height."""

MIN_LABEL_CELL_PX, MIN_DISC_CELL_PX = 16.0, 24.0
"""The least side of a cell that labels are found by, and discs."""

COVERING_SHARE, LARGE_MAP_NODES = 0.4, 1000
"""Of the nodes that are tried, this share may cover lighter discs in a map much larger than
`LARGE_MAP_NODES`, where there is hardly room for a label otherwise; in small ones, fewer."""

LABEL_SIDES = np.array(
    [
        (0, 1, 0, 1, 0),
        (0, -1, 0, -1, 0),
        (1, 0, 1, 0, 2),
        (-1, 0, -1, 0, -2),
        (1, 1, 0.6, 0.8, 0),
        (-1, 1, -0.6, 0.8, 0),
        (1, -1, 0.6, -0.8, 0),
        (-1, -1, -0.6, -0.8, 0),
        (0.5, 1, 0, 1, 0),
        (-0.5, 1, 0, 1, 0),
        (0.5, -1, 0, -1, 0),
        (-0.5, -1, 0, -1, 0),
        (1, 0.5, 0.95, 0.3, 1),
        (-1, 0.5, -0.95, 0.3, -1),
        (1, -0.5, 0.95, -0.3, 1),
        (-1, -0.5, -0.95, -0.3, -1),
    ],
    np.float32,
)
"""Where the middle of a label is from its node: across and down in halves of the label's size, the
same in gaps around the node, and pixels more across; y downwards."""

_SIDE_DIRECTIONS = np.array(
    [
        *((0, 1), (0, -1), (1, 0), (-1, 0), (0.7, 0.6), (-0.7, 0.6), (0.7, -0.6), (-0.7, -0.6)),
        *((0.3, 0.85), (-0.3, 0.85), (0.3, -0.85), (-0.3, -0.85)),
        *((0.85, 0.3), (-0.85, 0.3), (0.85, -0.3), (-0.85, -0.3)),
    ]
)
_SECTOR_COUNT = 16


class LabelPlacement(NamedTuple):
    """When and where the labels of n nodes are shown."""

    min_zoom: FloatArray
    """Shape (n,): the zoom, in pixels a map unit, from which on it is shown; inf for never."""
    sides: NDArray[np.int8]
    """Shape (n,): one of `SIDE_COUNT`, and `SIDE_COUNT` more for each further form."""
    excerpt_min_zoom: FloatArray
    """Shape (n,): the zoom from which on there is room for an excerpt below; inf for never."""


def place_labels(
    positions: FloatArray,
    order: IntArray,
    sizes: FloatArray,
    radii: FloatArray,
    free_directions: FloatArray,
    zoom_range: tuple[float, float],
    *,
    weights: FloatArray | None = None,
    obstacles: FloatArray | None = None,
    padding: tuple[float, float] = (7.0, 4.0),
    initial_count: int = 60,
    excerpt_zoom: float = np.inf,
    has_excerpt: BoolArray | None = None,
    packed: bool = False,
) -> LabelPlacement:
    """Find when and where the labels of nodes are shown.

    Args:
        positions: (n, 2) map units, y upwards.
        order: The nodes that have labels, the most important first.
        sizes: (n, 2) width and height of the labels in pixels, or (n, forms, 2) where they have
            several forms; 0 for a form that a label has not.
        radii: (n,) nominal pixels.
        free_directions: (n, 2), y downwards: the direction that a node's links leave free; its
            length says how clearly they do.
        zoom_range: The minimum and the maximum zoom, in pixels a map unit.
        weights: (n,) how heavy the nodes are; None for their radii.
        obstacles: (b, 6) rectangles that no label may meet: middle in map units, width and
            height in pixels, first and last zoom.
        padding: Pixels kept free around each label, horizontally and vertically.
        initial_count: How many nodes are tried at the minimum zoom.
        excerpt_zoom: From this zoom on there may be room for excerpts.
        has_excerpt: (n,) the nodes that have an excerpt; None for all.
        packed: Whether labels make room for others where a small map is seen whole, which takes
            twice as long.
    """
    count = len(positions)
    low, high = zoom_range
    step = SMALL_ZOOM_STEP if count <= SMALL_MAP_NODES else ZOOM_STEP
    levels = max(int(np.ceil(np.log(high / low) / np.log(step))), 0) + 1
    zooms = (low * step ** np.arange(levels)).astype(np.float32)
    candidates = np.minimum(initial_count * (zooms / low) ** CANDIDATE_GROWTH, len(order))
    size_factors = np.array([size_factor(float(zoom)) for zoom in zooms], np.float32)
    share = COVERING_SHARE * len(order) / (len(order) + LARGE_MAP_NODES)
    covering = np.ceil(candidates * share)
    first_level = np.full(count, -1, np.int16)
    sides = np.zeros(count, np.int8)
    excerpt_level = np.full(count, -1, np.int16)
    if len(order):
        if obstacles is None:
            obstacles = np.zeros((0, 6), np.float32)
        tried, total = positions[order], count + len(obstacles)
        ranks = np.full(total, -1, np.int32)
        ranks[order] = np.arange(len(order))
        half_sizes = np.ascontiguousarray(sizes.reshape(count, -1, 2) / 2, np.float32)
        label_cell, label_entries = _label_cells(half_sizes[order], obstacles, padding)
        label_heads, disc_heads = empty_heads(total), empty_heads(len(order))
        entries = np.empty((2, label_entries), np.int32)
        disc_entries = np.empty((2, 4 * len(order)), np.int32)
        boxes = np.empty((total, 4), np.float32)
        excerpt_from = int(np.searchsorted(zooms, excerpt_zoom))
        covering, candidates = covering.astype(np.int64), candidates.astype(np.int64)
        labelled = LabelledMap(
            positions.astype(np.float32),
            (radii if weights is None else weights).astype(np.float32),
            half_sizes,
            radii.astype(np.float32),
            _direction_sectors(free_directions),
            _side_preferences(),
            LABEL_SIDES,
            np.concatenate([tried.min(axis=0), tried.max(axis=0)]).astype(np.float32),
            zooms,
            size_factors,
            obstacles.astype(np.float32),
        )
        if packed and len(order) <= SMALL_MAP_NODES:
            # Nodes without labels are not drawn, and in nobody's way.
            packed_levels, packed_sides, last_packed = pack_labels(
                labelled.of(order),
                np.arange(len(order), dtype=np.int32),
                *(candidates, covering, padding),
            )
            first_level[order], sides[order] = packed_levels, packed_sides
            # Where labels are packed no others are tried, and excerpts leave them their room.
            candidates[: last_packed + 1] = 0
            excerpt_from = max(excerpt_from, last_packed + 1)
        known = (
            labelled.positions,
            order,
            ranks,
            labelled.weights,
            half_sizes,
            labelled.radii,
            labelled.sectors,
            np.ones(count, np.bool_) if has_excerpt is None else has_excerpt,
            labelled.preferences,
            LABEL_SIDES,
            labelled.bounds,
            zooms,
            size_factors,
            candidates,
            covering,
            tuple(np.float32(each) for each in (*padding, *EXCERPT_SIZE_PX)),
            excerpt_from,
        )
        results = (
            boxes,
            np.empty(total, np.int32),
            np.empty(total, np.int32),
            np.full((count, half_sizes.shape[1] * SIDE_COUNT + 2), -1, np.int16),
            first_level,
            sides,
            excerpt_level,
        )
        # The heaviest are found first.
        lightest_first = order[::-1].copy()
        middles = tried[::-1] * np.array((1, -1), np.float32)
        reaches = np.repeat(radii[lightest_first, None], 2, axis=1)
        for level, (zoom, factor) in enumerate(zip(zooms, size_factors, strict=True)):
            if level == excerpt_from:
                label_cell = np.maximum(label_cell, (EXCERPT_SIZE_PX[0], 0))
                label_cell[1] += EXCERPT_SIZE_PX[1]
            shown = np.flatnonzero((obstacles[:, 4] <= zoom) & (zoom <= obstacles[:, 5]))
            boxes[count + shown] = _obstacle_boxes(obstacles[shown], zoom, padding)
            label_heads.fill(-1)
            disc_heads.fill(-1)
            # A disc lies in four cells of this size at most.
            disc_cell = max(MIN_DISC_CELL_PX, 2 * float(reaches.max()) * float(factor))
            discs = np.concatenate([middles * zoom, reaches * factor], axis=1)
            cells = _as_cell(label_cell), _as_cell(np.full(2, disc_cell))
            enter_boxes(discs, lightest_first, cells[1], disc_heads, disc_entries)
            used = enter_boxes(
                boxes[count + shown],
                (count + shown).astype(np.int32),
                cells[0],
                label_heads,
                entries,
            )
            tables = (
                cells[0],
                label_heads,
                entries,
                used,
                np.float32(disc_cell),
                disc_heads,
                disc_entries,
            )
            place_labels_kernel(level, *known, *tables, *results)
    return LabelPlacement(_zooms_at(first_level, zooms), sides, _zooms_at(excerpt_level, zooms))


def _label_cells(
    half_sizes: FloatArray, obstacles: FloatArray, padding: tuple[float, float]
) -> tuple[Float64Array, int]:
    """Return the size of a cell that labels are found by, and how many entries they need at most.

    `half_sizes`, (k, forms, 2), are of all labels. A usual label lies in a few cells.
    """
    usual = 4 * half_sizes[:, 0].mean(axis=0) + padding
    cell = np.maximum(usual, MIN_LABEL_CELL_PX)
    largest = half_sizes.max(axis=1) * 2
    with_excerpt = np.maximum(largest, (EXCERPT_SIZE_PX[0], 0))
    with_excerpt[:, 1] += EXCERPT_SIZE_PX[1]
    # At each level a label is placed up to twice, and once more with its excerpt.
    boxes = np.concatenate([largest, largest, with_excerpt, obstacles[:, 2:4] + 4])
    entries = int((np.floor(boxes / cell) + 2).prod(axis=1).sum())
    return cell, entries


def _obstacle_boxes(obstacles: FloatArray, zoom: float, padding: tuple[float, float]) -> FloatArray:
    """Return middles and halves of sizes of obstacles in pixels, (b, 4), y downwards.

    They have a padding of their own, from which that of labels is taken.
    """
    middles = obstacles[:, :2] * np.array((zoom, -zoom), np.float32)
    halves = obstacles[:, 2:4] / 2 + np.array((2 - padding[0], 1 - padding[1]), np.float32)
    return np.concatenate([middles, halves], axis=1).astype(np.float32)


def _as_cell(size: Float64Array) -> tuple[np.float32, np.float32]:
    return np.float32(size[0]), np.float32(size[1])


def _zooms_at(levels: NDArray[np.int16], zooms: FloatArray) -> FloatArray:
    """Return the zoom of each level, inf for -1."""
    found = np.where(levels >= 0, zooms[np.maximum(levels, 0)], np.float32(np.inf))
    return found.astype(np.float32)


def label_forms(sides: NDArray[np.int8]) -> NDArray[np.int8]:
    """Return the form of each label, (n,): 0 for the first."""
    return sides // np.int8(SIDE_COUNT)


def label_offsets(sides: NDArray[np.int8], sizes: FloatArray, radii: FloatArray) -> FloatArray:
    """Return where the middles of labels are from their nodes, (n, 2) pixels, y downwards."""
    table = LABEL_SIDES[sides % SIDE_COUNT]
    offsets = table[:, :2] * sizes / 2 + table[:, 2:4] * (radii + LABEL_GAP_PX)[:, None]
    offsets[:, 0] += table[:, 4]
    return offsets.astype(np.float32)


def _direction_sectors(free_directions: FloatArray) -> NDArray[np.int64]:
    """Return the number of each direction's sector from 1 on, 0 where none is clearly free."""
    x, y = free_directions[:, 0], free_directions[:, 1]
    sector = np.round(np.arctan2(y, x) / (2 * np.pi) * _SECTOR_COUNT).astype(np.int64)
    return np.where(np.hypot(x, y) > 0.3, 1 + sector % _SECTOR_COUNT, 0)


def _side_preferences() -> NDArray[np.int8]:
    """Return for each sector the sides, best first, (sectors + 1, sides); below reads best."""
    angles = 2 * np.pi * np.arange(_SECTOR_COUNT) / _SECTOR_COUNT
    wanted = np.stack([0.9 * np.cos(angles), np.sin(angles) + 0.25], axis=1)
    wanted = np.vstack([[(0.0, 1.0)], wanted])
    return np.argsort(-(wanted @ _SIDE_DIRECTIONS.T), axis=1, kind="stable").astype(np.int8)


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    positions = np.array([(0, 0), (PACKED_MAP_PX[0], 0)], np.float32)
    order, sizes, radii = np.arange(2, dtype=np.int32), np.full_like(positions, 9), positions[1]
    place_labels(positions, order, sizes, radii, positions, (1.0, 1.0), packed=True)
