"""The compiled loops that place labels. Untyped: numba infers the types."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel

OUTSIDE_COST = np.float32(0.004)
"""What a pixel that a label stands out of the map costs, in discs that it covers."""

FREE_OUTSIDE_PX = np.float32(28)
"""How many pixels a label may stand out of the map at no cost."""


@kernel
def place_labels_kernel(
    level,
    positions,
    order,
    ranks,
    weights,
    half_sizes,
    radii,
    sectors,
    has_excerpt,
    preferences,
    side_table,
    bounds,
    zooms,
    size_factors,
    candidates,
    covering,
    padding_and_excerpt,
    excerpt_from_level,
    label_cell,
    label_heads,
    label_entries,
    used,
    disc_cell,
    disc_heads,
    disc_entries,
    boxes,
    near,
    tried_at,
    blocked,
    first_level,
    sides,
    excerpt_level,
):
    """Place labels at one level of the zoom; see `conceptmap.layout.label_placement`.

    `ranks`, (n + b,), are the places of nodes in `order`, -1 for obstacles. `half_sizes` is
    (n, forms, 2); `side_table`, (sides, 5), says how far the middle of a label is from the node:
    across and down in halves of its size, and in gaps around the node; and pixels more across.
    `bounds` is (4,): the least x and y of all nodes, and the greatest.

    `boxes`, (n + b, 4), are the middle and half the size of each label and obstacle in pixels. The
    table `label_heads` and `label_entries` (see `cell_table`) has the obstacles and gets the
    labels; it has `used` entries. `disc_heads` and `disc_entries` have the discs of the nodes.

    `near` and `tried_at`, (n + b,), are room to work in. `blocked`, (n, forms * sides + 2), -1 at
    first, keeps the last level at which a disc as heavy is in the way of each attempt, of all of
    them, and of the excerpt. The results are `first_level`, `sides` and `excerpt_level`, (n,).
    """
    pad_x, pad_y, excerpt_x, excerpt_y = padding_and_excerpt
    cell_x, cell_y = label_cell
    zoom, factor = zooms[level], size_factors[level]
    forms, side_count = half_sizes.shape[1], preferences.shape[1]
    options = side_count * forms
    mask, stride = len(label_heads) - 1, np.int64(np.sqrt(len(label_heads))) | 1
    disc_mask, disc_stride = len(disc_heads) - 1, np.int64(np.sqrt(len(disc_heads))) | 1
    tried_at[:] = 0
    tried = 0
    # Phase 0 sets the labels that are shown already, phase 1 tries more, and phase 2 looks
    # for room for excerpts.
    for phase in range(3):
        if phase == 2 and level < excerpt_from_level:
            break
        for rank in range(candidates[level] if phase else len(order)):
            node = order[rank]
            if phase == 1:
                if first_level[node] >= 0 or level <= blocked[node, options]:
                    continue
            elif first_level[node] < 0 or first_level[node] > level:
                continue
            if phase == 2 and (
                excerpt_level[node] >= 0
                or not has_excerpt[node]
                or side_table[sides[node] % side_count, 1] < 0
                or level <= blocked[node, options + 1]
            ):
                continue
            x, y = positions[node, 0] * zoom, -positions[node, 1] * zoom
            gap = radii[node] * factor + np.float32(2.5)
            weight = weights[node]
            may_cover = rank < covering[level]
            attempts = options if phase == 1 else 1
            near_count = -1
            # What a label costs: one for each lighter disc that it covers.
            best = np.float32(1e6 if may_cover else 1)
            best_x = best_y = best_half_x = best_half_y = np.float32(0)
            best_side, best_evicts = -1, False
            evictable = np.int64(0)
            for attempt in range(2 * attempts if phase == 1 and may_cover else attempts):
                # Where no place is free, much less important labels have to give way.
                may_evict = attempt >= attempts
                if may_evict and (best_side >= 0 or evictable == 0):
                    break
                if may_evict and not (evictable >> (attempt - attempts)) & 1:
                    continue
                if phase == 1:
                    if level <= blocked[node, attempt % attempts]:
                        continue
                    form = attempt % attempts // side_count
                    side = preferences[sectors[node], attempt % side_count]
                else:
                    form, side = sides[node] // side_count, sides[node] % side_count
                half_x, half_y = half_sizes[node, form, 0], half_sizes[node, form, 1]
                if half_x <= 0:
                    blocked[node, attempt % attempts] = len(zooms)
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
                if near_count < 0:
                    # What may be in the way: of any attempt, or of the one there is.
                    near_x, near_y, reach_x, reach_y = cx, cy, half_x, half_y
                    if phase == 1:
                        near_x, near_y, reach_x, reach_y = x, y, np.float32(0), np.float32(0)
                        for i in range(forms):
                            reach_x = max(reach_x, 2 * half_sizes[node, i, 0])
                            reach_y = max(reach_y, 2 * half_sizes[node, i, 1])
                        reach_x, reach_y = reach_x + gap + 2, reach_y + gap
                    reach_x, reach_y = reach_x + pad_x, reach_y + pad_y
                    near_count, tried = 0, tried + 1
                    for row in range(
                        np.int64(np.floor((near_y - reach_y) / cell_y)),
                        np.int64(np.floor((near_y + reach_y) / cell_y)) + 1,
                    ):
                        for column in range(
                            np.int64(np.floor((near_x - reach_x) / cell_x)),
                            np.int64(np.floor((near_x + reach_x) / cell_x)) + 1,
                        ):
                            entry = label_heads[(column + row * stride) & mask]
                            while entry >= 0:
                                other = label_entries[1, entry]
                                entry = label_entries[0, entry]
                                if (
                                    other != node
                                    and tried_at[other] != tried
                                    and abs(boxes[other, 0] - near_x) < boxes[other, 2] + reach_x
                                    and abs(boxes[other, 1] - near_y) < boxes[other, 3] + reach_y
                                ):
                                    tried_at[other] = tried
                                    near[near_count] = other
                                    near_count += 1
                free, displaces = True, False
                i = 0
                while i < near_count and free:
                    other, i = near[i], i + 1
                    if (
                        abs(boxes[other, 0] - cx) < boxes[other, 2] + half_x + pad_x
                        and abs(boxes[other, 1] - cy) < boxes[other, 3] + half_y + pad_y
                    ):
                        displaces = True
                        free = may_cover and ranks[other] > 2 * rank + 6
                if not free:
                    # It is likely to be in the way of the next attempt too.
                    near[0], near[i - 1] = near[i - 1], near[0]
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
                    last_column = np.int64(np.floor((x + max(part_x + part_half_x, 0)) / disc_cell))
                    first_row = np.int64(np.floor((y + min(part_y - part_half_y, 0)) / disc_cell))
                    last_row = np.int64(np.floor((y + max(part_y + part_half_y, 0)) / disc_cell))
                    column, row = first_column, first_row
                    while row <= last_row and cost < best:
                        entry = disc_heads[(column + row * disc_stride) & disc_mask]
                        while entry >= 0 and cost < best:
                            other = disc_entries[1, entry]
                            entry = disc_entries[0, entry]
                            if phase == 1 and other == node:
                                continue
                            to_x = positions[other, 0] - positions[node, 0]
                            to_y = positions[node, 1] - positions[other, 1]
                            heavy = phase == 2 or weights[other] >= weight
                            for later in range(level, len(zooms) if heavy else level + 1):
                                grown = radii[node] * (size_factors[later] - factor)
                                away_x = to_x * zooms[later] - part_x - gap_x * grown
                                away_y = to_y * zooms[later] - part_y - gap_y * grown
                                reach = radii[other] * size_factors[later] + np.float32(0.5)
                                out_x = max(abs(away_x) - part_half_x, 0)
                                out_y = max(abs(away_y) - part_half_y, 0)
                                if out_x * out_x + out_y * out_y < reach * reach:
                                    if heavy:
                                        cost = np.float32(1e9)
                                        if phase == 1:
                                            blocked[node, attempt % attempts] = later
                                        else:
                                            blocked[node, options + 1] = later
                                        break
                                    # One that lies in several cells counts in the first.
                                    reach = radii[other] * factor
                                    disc_column = np.int64(
                                        np.floor((x + to_x * zoom - reach) / disc_cell)
                                    )
                                    disc_row = np.int64(
                                        np.floor((y + to_y * zoom - reach) / disc_cell)
                                    )
                                    if (
                                        max(disc_column, first_column) == column
                                        and max(disc_row, first_row) == row
                                    ):
                                        cost += 1
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
                elif phase == 1:
                    until = blocked[node, 0]
                    for attempt in range(1, options):
                        until = min(until, blocked[node, attempt])
                    blocked[node, options] = until
                continue
            for i in range(near_count if best_evicts else 0):
                other = near[i]
                if (
                    abs(boxes[other, 0] - best_x) < boxes[other, 2] + best_half_x + pad_x
                    and abs(boxes[other, 1] - best_y) < boxes[other, 3] + best_half_y + pad_y
                ):
                    # It comes later in the order, and is tried again.
                    first_level[other] = excerpt_level[other] = -1
                    boxes[other, 2] = np.float32(-1e9)
            boxes[node, 0], boxes[node, 1] = best_x, best_y
            boxes[node, 2], boxes[node, 3] = best_half_x, best_half_y
            for column in range(
                np.int64(np.floor((best_x - best_half_x) / cell_x)),
                np.int64(np.floor((best_x + best_half_x) / cell_x)) + 1,
            ):
                for row in range(
                    np.int64(np.floor((best_y - best_half_y) / cell_y)),
                    np.int64(np.floor((best_y + best_half_y) / cell_y)) + 1,
                ):
                    if used < label_entries.shape[1]:
                        bucket = (column + row * stride) & mask
                        label_entries[0, used] = label_heads[bucket]
                        label_entries[1, used] = node
                        label_heads[bucket] = used
                        used += 1
            if phase == 2:
                excerpt_level[node] = level
            elif phase == 1:
                first_level[node], sides[node] = level, best_side
                blocked[node, options + 1] = -1
