"""The compiled loops that choose names. Untyped, as numba wants them."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel

DISPLACED = -2
"""Stands for a name that gave way, and is not tried again at the same level."""


@kernel
def place_labels_kernel(
    places,
    order,
    halves,
    radii,
    sector,
    tells,
    preferences,
    blocks,
    zooms,
    grown,
    tops,
    numbers,
    detail_level,
    ranks,
    boxes,
    heads,
    nexts,
    first,
    sides,
    detail,
):
    """Sweep the zoom from far to near; see `conceptmap.layout.label_placement`."""
    pad_x, pad_y, detail_x, detail_y = numbers
    # Both names and discs are found by the cell their middle lies in, and its neighbours.
    cell_x = cell_y = np.float32(16)
    for node in order:
        cell_x = max(cell_x, 2 * halves[node, 0])
        cell_y = max(cell_y, 2 * halves[node, 1])
    if detail_level < len(zooms):
        cell_x, cell_y = max(cell_x, detail_x), cell_y + detail_y
    cell_x, cell_y = cell_x + 2 * pad_x, cell_y + 2 * pad_y
    mask = heads.shape[1] - 1
    for number in range(len(order)):
        ranks[order[number]] = number
    for level in range(len(zooms)):
        zoom, grow = zooms[level], grown[level]
        heads[:] = -1
        for node in order:
            if first[node] == DISPLACED:
                first[node] = -1
        # The pass for 0 sets the names that stand already, that for 1 tries more, that for 2
        # looks for room for details.
        for turn in range(3):
            if turn == 2 and level < detail_level:
                break
            for number in range(tops[level] if turn else len(order)):
                node = order[number]
                x, y = places[node, 0] * zoom, -places[node, 1] * zoom
                radius = radii[node] * grow
                standing = first[node] >= 0
                if (turn == 0 and not standing) or (
                    turn == 2 and (detail[node] >= 0 or not standing)
                ):
                    continue
                if turn == 2 and not (sides[node] == 0 or 2 <= sides[node] <= 5):
                    continue
                if turn == 2 and not tells[node]:
                    continue
                for choice in range(16 if turn == 1 and first[node] == -1 else turn != 1):
                    # Where no side is free, much less important names have to give way.
                    evicts = choice >= 8
                    side = preferences[sector[node], choice % 8] if turn == 1 else sides[node]
                    wide, high = halves[node, 0], halves[node, 1]
                    gap = radius + np.float32(2.5)
                    cx, cy = x, y
                    if side == 0 or side == 1:
                        cy += (gap + high) * (1 if side == 0 else -1)
                    elif side == 2 or side == 3:
                        cx += (gap + 2 + wide) * (1 if side == 2 else -1)
                    else:
                        cx += (gap * np.float32(0.5) + wide) * (1 if side == 4 or side == 6 else -1)
                        cy += (gap * np.float32(0.7) + high) * (1 if side < 6 else -1)
                    if turn == 2 or detail[node] >= 0:
                        wide = max(wide, detail_x / 2)
                        high += detail_y / 2
                        cy += detail_y / 2
                    free = True
                    for b in range(len(blocks)):
                        if (
                            blocks[b, 4] <= zoom <= blocks[b, 5]
                            and abs(blocks[b, 0] * zoom - cx) < blocks[b, 2] / 2 + wide + 2
                            and abs(-blocks[b, 1] * zoom - cy) < blocks[b, 3] / 2 + high + 1
                        ):
                            free = False
                            break
                    column, row = np.int64(np.floor(cx / cell_x)), np.int64(np.floor(cy / cell_y))
                    for near in range(9 if free else 0):
                        place = (
                            (column + near % 3 - 1) * 73856093 ^ (row + near // 3 - 1) * 19349663
                        ) & mask
                        other = heads[0, place]
                        while other >= 0 and free:
                            if (
                                other != node
                                and abs(boxes[other, 0] - cx) < boxes[other, 2] + wide + pad_x
                                and abs(boxes[other, 1] - cy) < boxes[other, 3] + high + pad_y
                            ):
                                free = evicts and ranks[other] > 2 * number + 6
                            other = nexts[0, other]
                        other = heads[1, place]
                        while turn == 1 and other >= 0 and free:
                            # A disc of a more important node, as a square.
                            away = radii[other] * grow
                            if (
                                abs(places[other, 0] * zoom - cx) < away + wide
                                and abs(-places[other, 1] * zoom - cy) < away + high
                            ):
                                free = False
                            other = nexts[1, other]
                        if not free:
                            break
                    if free and turn == 2:
                        detail[node] = level
                        boxes[node, 0], boxes[node, 1] = cx, cy
                        boxes[node, 2], boxes[node, 3] = wide, high
                    elif free:
                        for near in range(9 if evicts else 0):
                            place = (
                                (column + near % 3 - 1) * 73856093
                                ^ (row + near // 3 - 1) * 19349663
                            ) & mask
                            other = heads[0, place]
                            while other >= 0:
                                if (
                                    abs(boxes[other, 0] - cx) < boxes[other, 2] + wide + pad_x
                                    and abs(boxes[other, 1] - cy) < boxes[other, 3] + high + pad_y
                                ):
                                    first[other], detail[other] = DISPLACED, -1
                                    boxes[other, 2] = np.float32(-1e9)
                                other = nexts[0, other]
                        if turn == 1:
                            first[node], sides[node] = level, side
                        boxes[node, 0], boxes[node, 1] = cx, cy
                        boxes[node, 2], boxes[node, 3] = wide, high
                        place = (column * 73856093 ^ row * 19349663) & mask
                        nexts[0, node] = heads[0, place]
                        heads[0, place] = node
                        break
                    elif turn == 0:
                        # Names that slid onto each other: the less important waits once more.
                        first[node] = detail[node] = -1
                if turn == 1:
                    column, row = np.int64(np.floor(x / cell_x)), np.int64(np.floor(y / cell_y))
                    place = (column * 73856093 ^ row * 19349663) & mask
                    nexts[1, node] = heads[1, place]
                    heads[1, place] = node


@kernel
def disc_overlap_kernel(points, radii, spots, half_x, half_y, covered):
    """Sum the radii of the discs that a box at each spot meets, or nearly so."""
    for s in range(len(spots)):
        total = np.float32(0)
        for i in range(len(points)):
            dx = max(abs(points[i, 0] - spots[s, 0]) - half_x, np.float32(0))
            dy = max(abs(points[i, 1] - spots[s, 1]) - half_y, np.float32(0))
            reach = radii[i] + np.float32(1)
            if dx * dx + dy * dy < reach * reach:
                total += radii[i]
        covered[s] = total
