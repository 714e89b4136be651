"""Packing: the components of a graph are put side by side, so that none overlaps another.

Isolated nodes and tiny components have a place of their own beside the rest (`quiet_place.py`).

Source: Freivalds, Dogrusoz and Kikusts, "Disconnected graph layout and the polyomino
packing approach", Graph Drawing 2001.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.layout.components import SMALL_COMPONENT_NODES, small_components
from conceptmap.layout.jit import kernel
from conceptmap.layout.quiet_place import quiet_place

COMPONENT_GAP = 1.2
"""The least distance between components, in map units."""

_MAX_CELLS = 400
"""How many cells of the grid there are at most along a side of a square as large as all components
together; more would take long to search."""

_SPARE_CELLS = 8
"""How many cells wider the grid is than the components should need, since cells are rounded."""

_SIMILAR_EXTENT = 0.8
"""A component counts as about as large as one before it from this share of its extent on."""


def pack_components(
    count: int, components: list[IntArray], layouts: list[FloatArray], isolated: IntArray
) -> FloatArray:
    """Return positions, (count, 2), with the largest component in the middle.

    `components` are the nodes of each component of two or more, largest first, `layouts` their
    positions, (k, 2) each. A component covers cells of a grid and goes where its cells are free
    nearest to the middle.
    """
    positions = np.zeros((count, 2), np.float32)
    packed = len(components) - len(small_components(components))
    around = None
    if packed:
        middles = [(own.min(axis=0) + own.max(axis=0)) / 2 for own in layouts[:packed]]
        centred = [own - middle for own, middle in zip(layouts[:packed], middles, strict=True)]
        offsets = _packing_offsets(centred)
        for nodes, own, offset in zip(components[:packed], centred, offsets, strict=True):
            positions[nodes] = own + offset
        linked = np.concatenate(components[:packed])
        outer = positions[linked]
        positions[linked] -= (outer.min(axis=0) + outer.max(axis=0)) / 2
        around = positions[linked]
    quiet = [*components[packed:], isolated]
    if len(components) > packed or len(isolated):
        positions[np.concatenate(quiet)] = quiet_place(layouts[packed:], len(isolated), around)
    return positions


def _packing_offsets(layouts: list[FloatArray]) -> FloatArray:
    """Return for each centred layout the offset at which it meets none before it, (k, 2)."""
    if len(layouts) == 1:
        return np.zeros((1, 2), np.float32)
    extents = [float(np.abs(own).max()) * 2 + COMPONENT_GAP for own in layouts]
    area = sum(extent * extent for extent in extents)
    cell = max(COMPONENT_GAP / 2, np.sqrt(area) / _MAX_CELLS)
    side = int(2 * np.sqrt(area) / cell + 2 * extents[0] / cell) + _SPARE_CELLS
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
        if extents[i] < _SIMILAR_EXTENT * last_extent:
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
    size = SMALL_COMPONENT_NODES  # smaller ones are not packed
    components = list(np.arange(2 * size, dtype=np.int32).reshape(2, size))
    layouts = [np.eye(size, 2, dtype=np.float32)] * 2
    pack_components(2 * size, components, layouts, np.zeros(0, np.int32))
