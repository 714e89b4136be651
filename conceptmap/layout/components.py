"""Connected components: found, and packed so that none lies on another."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.jit import kernel

Floats = NDArray[np.float32]

COMPONENT_GAP = 1.2
"""Map units between components."""

ISOLATED_GAP = 0.8
"""Map units between nodes without links."""

SMALL_COMPONENT_NODES, MAX_PACKED_SMALL = 6, 12
"""Where more than `FEW` components have fewer than `SMALL` nodes, those stand in rows."""


class Components(NamedTuple):
    """The parts of a graph that no edge joins."""

    linked: list[tuple[NDArray[np.int32], NDArray[np.int32]]]
    """The nodes of each part of two or more, largest first, with its edges in their numbers."""
    isolated: NDArray[np.int32]
    """The nodes without edges."""


def connected_components(count: int, edges: NDArray[np.int32]) -> Components:
    """Part a graph into its connected components."""
    _, labels, sizes = np.unique(
        component_roots(count, edges), return_inverse=True, return_counts=True
    )
    order = np.argsort(-sizes, kind="stable")
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    labels, sizes = rank[labels], sizes[order]
    by_label = np.argsort(labels, kind="stable").astype(np.int32)
    number = np.empty(count, np.int32)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    number[by_label] = np.arange(count) - np.repeat(starts[:-1], sizes)
    edge_labels = labels[edges[:, 0]]
    edge_order = np.argsort(edge_labels, kind="stable")
    edge_starts = np.searchsorted(edge_labels[edge_order], np.arange(len(sizes) + 1))
    linked = []
    parts = int(np.count_nonzero(sizes > 1))
    for part in range(parts):
        inner = edges[edge_order[edge_starts[part] : edge_starts[part + 1]]]
        linked.append((by_label[starts[part] : starts[part + 1]], number[inner]))
    return Components(linked, by_label[starts[parts] :])


def component_roots(count: int, edges: NDArray[np.int32]) -> NDArray[np.int32]:
    """Give for each node the least node of its component.

    Least labels are handed along the edges and then along the labels themselves, which halves
    the way left each time.
    """
    label = np.arange(count, dtype=np.int32)
    first, second = edges[:, 0], edges[:, 1]
    while True:
        least = np.minimum(label[first], label[second])
        before = label.copy()
        for ends in (first, second):
            np.minimum.at(label, label[ends], least)
            np.minimum.at(label, ends, least)
        label = label[label]
        if np.array_equal(label, before):
            return label


def small_components(components: list[NDArray[np.int32]]) -> list[NDArray[np.int32]]:
    """Give the components that stand in rows."""
    small = [nodes for nodes in components if len(nodes) < SMALL_COMPONENT_NODES]
    return small if len(small) > MAX_PACKED_SMALL else []


def pack_components(
    count: int,
    components: list[NDArray[np.int32]],
    layouts: list[Floats],
    isolated: NDArray[np.int32],
) -> Floats:
    """Put the drawn components side by side, the largest in the middle; the small in rows below.

    `parts` come largest first. Each covers cells of a grid and goes where its cells are free
    nearest to the middle. Where small ones are many they would lie around the rest like dust;
    they stand in rows instead, and the nodes without links below them.
    Source: Freivalds, Dogrusoz and Kikusts, "Disconnected graph layout and the polyomino
    packing approach", Graph Drawing 2001.
    """
    places = np.zeros((count, 2), np.float32)
    small = len(small_components(components))
    if not small and 0 < len(isolated) <= MAX_PACKED_SMALL:
        components, layouts = (
            [*components, isolated],
            [*layouts, _arrange_in_rows([np.zeros((1, 2), np.float32)] * len(isolated), 0)],
        )
        isolated = isolated[:0]
    around = len(components) - small
    low, width = 0.0, 0.0
    if around:
        middles = [(own.min(axis=0) + own.max(axis=0)) / 2 for own in layouts[:around]]
        pieces = [own - middle for own, middle in zip(layouts[:around], middles, strict=True)]
        for nodes, own, spot in zip(
            components[:around], pieces, _packing_offsets(pieces), strict=True
        ):
            places[nodes] = own + spot
        outer = places[np.concatenate(components[:around])]
        places -= (outer.min(axis=0) + outer.max(axis=0)) / 2
        low, width = (
            -float(np.ptp(outer[:, 1])) / 2 - 1.5 * COMPONENT_GAP,
            float(np.ptp(outer[:, 0])),
        )
    rest = components[around:]
    if rest or len(isolated):
        rows = _arrange_in_rows(
            [*layouts[around:], *([np.zeros((1, 2), np.float32)] * len(isolated))], width
        )
        rows[:, 1] += low if around else 0
        places[np.concatenate([*rest, isolated])] = rows
    return places


def _arrange_in_rows(layouts: list[Floats], width: float) -> Floats:
    """Set small drawings in rows from the top down, centred, of at least some width.

    Gives the places of all their nodes, one drawing behind the other.
    """
    sizes = np.array([np.ptp(own, axis=0) for own in layouts]) + ISOLATED_GAP
    width = max(width, float(np.sqrt(3 * sizes.prod(axis=1).sum())))
    placed: list[Floats] = []
    x = y = deepest = 0.0
    for own, (wide, high) in zip(layouts, sizes.tolist(), strict=True):
        if x + wide > width and x > 0:
            x, y, deepest = 0.0, y - deepest, 0.0
        corner = np.array([own[:, 0].min(), own[:, 1].max()], np.float32)
        placed.append(own - corner + np.array([x, y], np.float32))
        x, deepest = x + wide, max(deepest, high)
    places = np.concatenate(placed)
    places[:, 0] -= (places[:, 0].min() + places[:, 0].max()) / 2
    return places


def _packing_offsets(layouts: list[Floats]) -> Floats:
    """Give for each centred drawing the offset at which it meets none before it."""
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
    spots = np.zeros((len(layouts), 2), np.float32)
    reach = max(1, int(np.ceil(COMPONENT_GAP / 2 / cell)))
    begin, last_extent = 0, np.inf
    for i, own in enumerate(layouts):
        cells = np.unique(np.floor(own / cell + 0.5).astype(np.int64), axis=0)
        # What a smaller part tries begins where the last of its size found room.
        if extents[i] < 0.8 * last_extent:
            begin, last_extent = 0, extents[i]
        begin = _take_free_cells(taken, order, cells, reach, begin)
        spots[i] = np.array([order[begin] // side, order[begin] % side]) - side // 2
    return spots * np.float32(cell)


@kernel
def _take_free_cells(taken, order, cells, reach, begin):  # type: ignore[no-untyped-def]
    """Take the cells of a part at the first free place in `order` from `begin` on.

    What is taken is widened by `reach` cells on every side; a part asks for its own cells alone.
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
                    max(0, cells[k, 0] + row - 2 * reach),
                    min(side, cells[k, 0] + row + 2 * reach + 1),
                ):
                    for c in range(
                        max(0, cells[k, 1] + column - 2 * reach),
                        min(side, cells[k, 1] + column + 2 * reach + 1),
                    ):
                        taken[r, c] = True
            return at
    return len(order) - 1


def warm() -> None:
    """Have the loop compiled, or fetched from the cache, before it is needed."""
    places = np.eye(4, 2, dtype=np.float32)
    parts = [np.array([0, 1], np.int32), np.array([2, 3], np.int32)]
    pack_components(4, parts, [places[:2], places[2:]], np.zeros(0, np.int32))
