"""Packing: the components of a graph are put side by side, so that none overlaps another.

Source: Freivalds, Dogrusoz and Kikusts, "Disconnected graph layout and the polyomino
packing approach", Graph Drawing 2001.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.layout.components import MAX_PACKED_SMALL, small_components
from conceptmap.layout.jit import kernel

COMPONENT_GAP = 1.2
"""Map units between components."""

ISOLATED_GAP = 0.8
"""Map units between isolated nodes, and between small components in rows."""

ROWS_ASPECT = 3
"""The width of the rows over their height, where they are wider than the map above them."""

MIN_ROWS_SCALE = 0.45
"""The rows are drawn no closer than this, over their usual distance."""

VIEW_ASPECT = 1.6
"""The width of a usual view over its height."""


def pack_components(
    count: int,
    components: list[IntArray],
    layouts: list[FloatArray],
    isolated: IntArray,
    *,
    max_rows_share: float | None = None,
) -> FloatArray:
    """Return positions, (count, 2), with the largest component in the middle.

    `components` are the nodes of each component of two or more, largest first, `layouts` their
    positions, (k, 2) each. A component covers cells of a grid and goes where its cells are free
    nearest to the middle. Many small ones would be scattered around the rest: they are put in
    rows below instead, with the isolated nodes after them. With `max_rows_share` the
    rows are drawn closer, no closer than `MIN_ROWS_SCALE`, when otherwise they had more than this
    share of the height of a view that shows everything.
    """
    positions = np.zeros((count, 2), np.float32)
    small = len(small_components(components))
    if not small and 0 < len(isolated) <= MAX_PACKED_SMALL:
        block = _arrange_in_rows(_single_nodes(len(isolated)), 0)
        components, layouts = [*components, isolated], [*layouts, block]
        isolated = isolated[:0]
    packed = len(components) - small
    top, width = 0.0, 0.0
    if packed:
        middles = [(own.min(axis=0) + own.max(axis=0)) / 2 for own in layouts[:packed]]
        centred = [own - middle for own, middle in zip(layouts[:packed], middles, strict=True)]
        offsets = _packing_offsets(centred)
        for nodes, own, offset in zip(components[:packed], centred, offsets, strict=True):
            positions[nodes] = own + offset
        outer = positions[np.concatenate(components[:packed])]
        positions -= (outer.min(axis=0) + outer.max(axis=0)) / 2
        top = -float(np.ptp(outer[:, 1])) / 2 - 1.5 * COMPONENT_GAP
        width = float(np.ptp(outer[:, 0]))
    rest = components[packed:]
    if rest or len(isolated):
        blocks = [*layouts[packed:], *_single_nodes(len(isolated))]
        scale = 1.0
        if packed and max_rows_share is not None:
            scale = _rows_scale(_block_area(blocks), np.ptp(outer, axis=0), max_rows_share)
            blocks = [own * np.float32(scale) for own in blocks]
        rows = _arrange_in_rows(blocks, width, ISOLATED_GAP * scale)
        rows[:, 1] += top if packed else 0
        positions[np.concatenate([*rest, isolated])] = rows
    return positions


def _single_nodes(count: int) -> list[FloatArray]:
    """Return the layouts of single nodes."""
    return [np.zeros((1, 2), np.float32)] * count


def _block_area(layouts: list[FloatArray], gap: float = ISOLATED_GAP) -> float:
    """Return the area that layouts take in rows, with a `gap` between them."""
    return float((np.array([np.ptp(own, axis=0) for own in layouts]) + gap).prod(axis=1).sum())


def _rows_scale(area: float, extent: FloatArray, max_share: float) -> float:
    """Return by how much to draw rows of an area closer, below a map of an extent, (2,)."""
    width, height = extent.tolist()
    # The side of the view that the map fills decides how large everything is drawn. Some of the
    # room is lost where a row ends.
    room = max(height, width / VIEW_ASPECT) / (1 - max_share) - height - 1.5 * COMPONENT_GAP
    room = max(0.9 * room, 0.0)
    scale = np.sqrt(room * width / area)
    if scale * np.sqrt(ROWS_ASPECT * area) > width:
        scale = room * np.sqrt(ROWS_ASPECT / area)
    return float(np.clip(scale, MIN_ROWS_SCALE, 1))


def _arrange_in_rows(
    layouts: list[FloatArray], width: float, gap: float = ISOLATED_GAP
) -> FloatArray:
    """Return the positions of all nodes of small layouts, one layout after the other.

    They are in centred rows from the top down, of at least a width in map units, with a `gap`
    between them.
    """
    sizes = np.array([np.ptp(own, axis=0) for own in layouts]) + gap
    width = max(width, float(np.sqrt(ROWS_ASPECT * sizes.prod(axis=1).sum())))
    placed: list[FloatArray] = []
    x = y = row_height = 0.0
    for own, (own_width, own_height) in zip(layouts, sizes.tolist(), strict=True):
        if x + own_width > width and x > 0:
            x, y, row_height = 0.0, y - row_height, 0.0
        corner = np.array([own[:, 0].min(), own[:, 1].max()], np.float32)
        placed.append(own - corner + np.array([x, y], np.float32))
        x, row_height = x + own_width, max(row_height, own_height)
    positions = np.concatenate(placed)
    positions[:, 0] -= (positions[:, 0].min() + positions[:, 0].max()) / 2
    return positions


def _packing_offsets(layouts: list[FloatArray]) -> FloatArray:
    """Return for each centred layout the offset at which it meets none before it, (k, 2)."""
    if len(layouts) == 1:
        return np.zeros((1, 2), np.float32)
    extents = [float(np.abs(own).max()) * 2 + COMPONENT_GAP for own in layouts]
    area = sum(extent * extent for extent in extents)
    cell = max(COMPONENT_GAP / 2, np.sqrt(area) / 400)
    side = int(2 * np.sqrt(area) / cell + 2 * extents[0] / cell) + 8
    # The cells of the grid, nearest to its middle first.
    axis = np.arange(side) - side // 2
    order = np.argsort((axis[:, None] ** 2 + axis[None] ** 2).ravel(), kind="stable")
    taken = np.zeros((side, side), np.bool_)
    offsets = np.zeros((len(layouts), 2), np.float32)
    margin = max(1, int(np.ceil(COMPONENT_GAP / 2 / cell)))
    begin, last_extent = 0, np.inf
    for i, own in enumerate(layouts):
        cells = np.unique(np.floor(own / cell + 0.5).astype(np.int64), axis=0)
        # One about as large as those before it finds no room earlier in the order.
        if extents[i] < 0.8 * last_extent:
            begin, last_extent = 0, extents[i]
        begin = _take_free_cells(taken, order, cells, margin, begin)
        offsets[i] = np.array([order[begin] // side, order[begin] % side]) - side // 2
    return offsets * np.float32(cell)


@kernel
def _take_free_cells(taken, order, cells, margin, begin):  # type: ignore[no-untyped-def]
    """Take the cells of a layout at the first free spot in `order` from `begin` on; return it.

    What is taken is widened by twice `margin` cells on every side; a layout asks for its own
    cells alone.
    """
    side = len(taken)
    for at in range(begin, len(order)):
        row, column = order[at] // side, order[at] % side
        free = True
        for k in range(len(cells)):
            r, c = cells[k, 0] + row, cells[k, 1] + column
            if r < 0 or c < 0 or r >= side or c >= side or taken[r, c]:
                free = False
                break
        if free:
            for k in range(len(cells)):
                for r in range(
                    max(0, cells[k, 0] + row - 2 * margin),
                    min(side, cells[k, 0] + row + 2 * margin + 1),
                ):
                    for c in range(
                        max(0, cells[k, 1] + column - 2 * margin),
                        min(side, cells[k, 1] + column + 2 * margin + 1),
                    ):
                        taken[r, c] = True
            return at
    return len(order) - 1


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    positions = np.eye(4, 2, dtype=np.float32)
    components = [np.array([0, 1], np.int32), np.array([2, 3], np.int32)]
    pack_components(4, components, [positions[:2], positions[2:]], np.zeros(0, np.int32))
