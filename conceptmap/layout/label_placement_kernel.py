"""The compiled loops that place labels. Untyped: numba infers the types."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel

OUTSIDE_COST = np.float32(0.004)
"""What a pixel that a label stands out of the map costs, in discs that it covers."""

FREE_OUTSIDE_PX = np.float32(28)
"""A label may stand out by so many pixels at no cost."""


@kernel
def place_labels_kernel(
    positions,
    order,
    weights,
    half_sizes,
    radii,
    sectors,
    has_excerpt,
    preferences,
    side_table,
    obstacles,
    bounds,
    zooms,
    size_factors,
    candidates,
    covering,
    padding_and_excerpt,
    excerpt_from_level,
    ranks,
    boxes,
    heads,
    nexts,
    disc_nodes,
    first_level,
    sides,
    excerpt_level,
):
    """Sweep the zoom from far to near; see `conceptmap.layout.label_placement`.

    `half_sizes` is (n, forms, 2); `side_table`, (sides, 5), says how far the middle of a label is
    from the node: across and down in halves of its size, and in gaps around the node; and pixels
    more across.

    `bounds` is (4,): the least x and y of all nodes, and the greatest.

    Filled in: `ranks`, (n,), each node's place in `order`; `boxes`, (n, 4), the middle and half
    the size of each label in pixels; `heads`, (2, buckets), and `nexts`, (2, 4 n), the hash table
    of the labels by the cell of their middle, and of the discs by the cells they lie in, with
    `disc_nodes`, (4 n,); and the results `first_level`, `sides` and `excerpt_level`, (n,).
    """
    pad_x, pad_y, excerpt_x, excerpt_y = padding_and_excerpt
    # Labels are found by the cell their middle is in, and its neighbours.
    cell_x = cell_y = np.float32(16)
    max_radius = np.float32(0)
    forms = half_sizes.shape[1]
    for rank in range(len(order)):
        node = order[rank]
        ranks[node] = rank
        max_radius = max(max_radius, radii[node])
        for form in range(forms):
            cell_x = max(cell_x, 2 * half_sizes[node, form, 0])
            cell_y = max(cell_y, 2 * half_sizes[node, form, 1])
    if excerpt_from_level < len(zooms):
        cell_x, cell_y = max(cell_x, excerpt_x), cell_y + excerpt_y
    cell_x, cell_y = cell_x + 2 * pad_x, cell_y + 2 * pad_y
    side_count = preferences.shape[1]
    mask = heads.shape[1] - 1
    for level in range(len(zooms)):
        zoom, factor = zooms[level], size_factors[level]
        heads[:] = -1
        # A disc lies in four cells of this size at most. The heaviest come first in each.
        disc_cell = max(np.float32(24), 2 * max_radius * factor)
        entries = 0
        for back in range(len(order)):
            node = order[len(order) - 1 - back]
            x, y, reach = (
                positions[node, 0] * zoom,
                -positions[node, 1] * zoom,
                radii[node] * factor,
            )
            for column in range(
                np.int64(np.floor((x - reach) / disc_cell)),
                np.int64(np.floor((x + reach) / disc_cell)) + 1,
            ):
                for row in range(
                    np.int64(np.floor((y - reach) / disc_cell)),
                    np.int64(np.floor((y + reach) / disc_cell)) + 1,
                ):
                    if entries < len(disc_nodes):
                        bucket = (column * 73856093 ^ row * 19349663) & mask
                        nexts[1, entries] = heads[1, bucket]
                        heads[1, bucket] = entries
                        disc_nodes[entries] = node
                        entries += 1
        # Phase 0 sets the labels that are shown already, phase 1 tries more, and phase 2 looks
        # for room for excerpts.
        for phase in range(3):
            if phase == 2 and level < excerpt_from_level:
                break
            for rank in range(candidates[level] if phase else len(order)):
                node = order[rank]
                if phase == 1:
                    if first_level[node] >= 0:
                        continue
                elif first_level[node] < 0:
                    continue
                if phase == 2 and (
                    excerpt_level[node] >= 0
                    or not has_excerpt[node]
                    or side_table[sides[node] % side_count, 1] < 0
                ):
                    continue
                x, y = positions[node, 0] * zoom, -positions[node, 1] * zoom
                gap = radii[node] * factor + np.float32(2.5)
                weight = weights[node]
                may_cover = rank < covering[level]
                options = side_count * forms if phase == 1 else 1
                # What a label costs: one for each lighter disc that it covers.
                best = np.float32(1e6 if may_cover else 1)
                best_x = best_y = best_half_x = best_half_y = np.float32(0)
                best_side, best_evicts = -1, False
                evictable = np.int64(0)
                for attempt in range(2 * options if phase == 1 and may_cover else options):
                    # Where no place is free, much less important labels have to give way.
                    may_evict = attempt >= options
                    if may_evict and best_side >= 0:
                        break
                    if may_evict and not (evictable >> (attempt - options)) & 1:
                        continue
                    if phase == 1:
                        form = attempt % options // side_count
                        side = preferences[sectors[node], attempt % side_count]
                    else:
                        form, side = sides[node] // side_count, sides[node] % side_count
                    half_x, half_y = half_sizes[node, form, 0], half_sizes[node, form, 1]
                    if half_x <= 0:
                        continue
                    across, down = side_table[side, 0], side_table[side, 1]
                    gap_x, gap_y = side_table[side, 2], side_table[side, 3]
                    offset_x = across * half_x + gap_x * gap + side_table[side, 4]
                    offset_y = down * half_y + gap_y * gap
                    # The part that may cover no disc: the label, or the excerpt below it.
                    part_x, part_y, part_half_x, part_half_y = offset_x, offset_y, half_x, half_y
                    if phase == 2 or excerpt_level[node] >= 0:
                        part_y, part_half_x = offset_y + half_y + excerpt_y / 2, excerpt_x / 2
                        part_half_y = excerpt_y / 2
                        half_x = max(half_x, excerpt_x / 2)
                        half_y += excerpt_y / 2
                        offset_y += excerpt_y / 2
                    cx, cy = x + offset_x, y + offset_y
                    free, displaces = True, False
                    for b in range(len(obstacles)):
                        if (
                            obstacles[b, 4] <= zoom <= obstacles[b, 5]
                            and abs(obstacles[b, 0] * zoom - cx) < obstacles[b, 2] / 2 + half_x + 2
                            and abs(-obstacles[b, 1] * zoom - cy) < obstacles[b, 3] / 2 + half_y + 1
                        ):
                            free = False
                            break
                    column, row = np.int64(np.floor(cx / cell_x)), np.int64(np.floor(cy / cell_y))
                    for near in range(9 if free else 0):
                        bucket = (
                            (column + near % 3 - 1) * 73856093 ^ (row + near // 3 - 1) * 19349663
                        ) & mask
                        other = heads[0, bucket]
                        while other >= 0 and free:
                            if (
                                other != node
                                and abs(boxes[other, 0] - cx) < boxes[other, 2] + half_x + pad_x
                                and abs(boxes[other, 1] - cy) < boxes[other, 3] + half_y + pad_y
                            ):
                                free = may_cover and ranks[other] > 2 * rank + 6
                                displaces = True
                            other = nexts[0, other]
                        if not free:
                            break
                    if not free:
                        continue
                    if displaces and not may_evict:
                        evictable |= np.int64(1) << attempt
                        continue
                    cost = np.float32(0)
                    if phase == 1:
                        # Where labels stand far out of the map, it has to be shown smaller.
                        out_x = max(bounds[0] * zoom - cx, cx - bounds[2] * zoom) + half_x
                        out_y = max(-bounds[3] * zoom - cy, cy + bounds[1] * zoom) + half_y
                        cost = OUTSIDE_COST * max(out_x - FREE_OUTSIDE_PX, 0)
                        cost += OUTSIDE_COST * max(out_y - FREE_OUTSIDE_PX, 0)
                    if phase > 0:
                        # Discs between the node and its label come below it at a nearer zoom.
                        first_column = np.int64(
                            np.floor((x + min(part_x - part_half_x, 0)) / disc_cell)
                        )
                        last_column = np.int64(
                            np.floor((x + max(part_x + part_half_x, 0)) / disc_cell)
                        )
                        first_row = np.int64(
                            np.floor((y + min(part_y - part_half_y, 0)) / disc_cell)
                        )
                        last_row = np.int64(
                            np.floor((y + max(part_y + part_half_y, 0)) / disc_cell)
                        )
                        column, row = first_column, first_row
                        while row <= last_row and cost < best:
                            bucket = (column * 73856093 ^ row * 19349663) & mask
                            entry = heads[1, bucket]
                            while entry >= 0 and cost < best:
                                other = disc_nodes[entry]
                                entry = nexts[1, entry]
                                if phase == 1 and other == node:
                                    continue
                                reach = radii[other] * factor
                                to_x = positions[other, 0] - positions[node, 0]
                                to_y = positions[node, 1] - positions[other, 1]
                                # A disc that lies in several of the cells counts in the first.
                                disc_column = np.int64(
                                    np.floor((x + to_x * zoom - reach) / disc_cell)
                                )
                                disc_row = np.int64(np.floor((y + to_y * zoom - reach) / disc_cell))
                                if (
                                    max(disc_column, first_column) != column
                                    or max(disc_row, first_row) != row
                                ):
                                    continue
                                heavy = phase == 2 or weights[other] >= weight
                                for later in range(level, len(zooms) if heavy else level + 1):
                                    grown = radii[node] * (size_factors[later] - factor)
                                    away_x = to_x * zooms[later] - part_x - gap_x * grown
                                    away_y = to_y * zooms[later] - part_y - gap_y * grown
                                    reach = radii[other] * size_factors[later] + np.float32(0.5)
                                    out_x = max(abs(away_x) - part_half_x, 0)
                                    out_y = max(abs(away_y) - part_half_y, 0)
                                    if out_x * out_x + out_y * out_y < reach * reach:
                                        cost = np.float32(1e9) if heavy else cost + 1
                                        break
                                    if (
                                        abs(to_x * zooms[later])
                                        > abs(part_x + gap_x * grown) + part_half_x + reach
                                        or abs(to_y * zooms[later])
                                        > abs(part_y + gap_y * grown) + part_half_y + reach
                                    ):
                                        break
                            column += 1
                            if column > last_column:
                                column, row = first_column, row + 1
                    if cost < best:
                        best, best_side, best_evicts = cost, side + side_count * form, may_evict
                        best_x, best_y, best_half_x, best_half_y = cx, cy, half_x, half_y
                        if cost == 0:
                            break
                if best_side < 0:
                    if phase == 0:
                        # Labels that slid onto each other: the less important waits once more.
                        first_level[node] = excerpt_level[node] = -1
                    continue
                column = np.int64(np.floor(best_x / cell_x))
                row = np.int64(np.floor(best_y / cell_y))
                for near in range(9 if best_evicts else 0):
                    bucket = (
                        (column + near % 3 - 1) * 73856093 ^ (row + near // 3 - 1) * 19349663
                    ) & mask
                    previous, other = -1, heads[0, bucket]
                    while other >= 0:
                        following = nexts[0, other]
                        if (
                            abs(boxes[other, 0] - best_x) < boxes[other, 2] + best_half_x + pad_x
                            and abs(boxes[other, 1] - best_y)
                            < boxes[other, 3] + best_half_y + pad_y
                        ):
                            # It comes later in the order, and is tried again.
                            first_level[other] = excerpt_level[other] = -1
                            if previous < 0:
                                heads[0, bucket] = following
                            else:
                                nexts[0, previous] = following
                        else:
                            previous = other
                        other = following
                boxes[node, 0], boxes[node, 1] = best_x, best_y
                boxes[node, 2], boxes[node, 3] = best_half_x, best_half_y
                if phase == 2:
                    excerpt_level[node] = level
                    continue
                if phase == 1:
                    first_level[node], sides[node] = level, best_side
                bucket = (column * 73856093 ^ row * 19349663) & mask
                nexts[0, node] = heads[0, bucket]
                heads[0, bucket] = node


@kernel
def disc_overlap_kernel(centres, radii, box_centres, half_x, half_y, overlap):
    """Sum the radii of the discs that a box at each of its centres meets, or nearly so."""
    for s in range(len(box_centres)):
        total = np.float32(0)
        for i in range(len(centres)):
            dx = max(abs(centres[i, 0] - box_centres[s, 0]) - half_x, np.float32(0))
            dy = max(abs(centres[i, 1] - box_centres[s, 1]) - half_y, np.float32(0))
            reach = radii[i] + np.float32(1)
            if dx * dx + dy * dy < reach * reach:
                total += radii[i]
        overlap[s] = total
