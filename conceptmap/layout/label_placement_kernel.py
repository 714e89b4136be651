"""The compiled loops that place labels. Untyped: numba infers the types."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel

DISPLACED = -2
"""Marks a label that gave way, and is not tried again at the same level."""


@kernel
def place_labels_kernel(
    positions,
    order,
    half_sizes,
    radii,
    sectors,
    has_excerpt,
    preferences,
    obstacles,
    zooms,
    size_factors,
    candidates,
    padding_and_excerpt,
    excerpt_from_level,
    ranks,
    boxes,
    heads,
    nexts,
    first_level,
    sides,
    excerpt_level,
):
    """Sweep the zoom from far to near; see `conceptmap.layout.label_placement`.

    Filled in: `ranks`, (n,), each node's place in `order`; `boxes`, (n, 4), the middle and half
    the size of each label in pixels; `heads`, (2, buckets), and `nexts`, (2, n), the hash table of
    the labels and of the discs by their cells; and the results `first_level`, `sides` and
    `excerpt_level`, (n,).
    """
    pad_x, pad_y, excerpt_x, excerpt_y = padding_and_excerpt
    # Both labels and discs are found by the cell their middle is in, and its neighbours.
    cell_x = cell_y = np.float32(16)
    for node in order:
        cell_x = max(cell_x, 2 * half_sizes[node, 0])
        cell_y = max(cell_y, 2 * half_sizes[node, 1])
    if excerpt_from_level < len(zooms):
        cell_x, cell_y = max(cell_x, excerpt_x), cell_y + excerpt_y
    cell_x, cell_y = cell_x + 2 * pad_x, cell_y + 2 * pad_y
    mask = heads.shape[1] - 1
    for rank in range(len(order)):
        ranks[order[rank]] = rank
    for level in range(len(zooms)):
        zoom, factor = zooms[level], size_factors[level]
        heads[:] = -1
        for node in order:
            if first_level[node] == DISPLACED:
                first_level[node] = -1
        # Phase 0 sets the labels that are shown already, phase 1 tries more, and phase 2 looks
        # for room for excerpts.
        for phase in range(3):
            if phase == 2 and level < excerpt_from_level:
                break
            for rank in range(candidates[level] if phase else len(order)):
                node = order[rank]
                x, y = positions[node, 0] * zoom, -positions[node, 1] * zoom
                radius = radii[node] * factor
                is_shown = first_level[node] >= 0
                if (phase == 0 and not is_shown) or (
                    phase == 2 and (excerpt_level[node] >= 0 or not is_shown)
                ):
                    continue
                if phase == 2 and not (sides[node] == 0 or 2 <= sides[node] <= 5):
                    continue
                if phase == 2 and not has_excerpt[node]:
                    continue
                for attempt in range(16 if phase == 1 and first_level[node] == -1 else phase != 1):
                    # Where no side is free, much less important labels have to give way.
                    may_evict = attempt >= 8
                    side = preferences[sectors[node], attempt % 8] if phase == 1 else sides[node]
                    half_x, half_y = half_sizes[node, 0], half_sizes[node, 1]
                    gap = radius + np.float32(2.5)
                    cx, cy = x, y
                    if side == 0 or side == 1:
                        cy += (gap + half_y) * (1 if side == 0 else -1)
                    elif side == 2 or side == 3:
                        cx += (gap + 2 + half_x) * (1 if side == 2 else -1)
                    else:
                        cx += (gap * np.float32(0.5) + half_x) * (
                            1 if side == 4 or side == 6 else -1
                        )
                        cy += (gap * np.float32(0.7) + half_y) * (1 if side < 6 else -1)
                    if phase == 2 or excerpt_level[node] >= 0:
                        half_x = max(half_x, excerpt_x / 2)
                        half_y += excerpt_y / 2
                        cy += excerpt_y / 2
                    free = True
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
                                free = may_evict and ranks[other] > 2 * rank + 6
                            other = nexts[0, other]
                        other = heads[1, bucket]
                        while phase == 1 and other >= 0 and free:
                            # A disc of a more important node, as a square.
                            reach = radii[other] * factor
                            if (
                                abs(positions[other, 0] * zoom - cx) < reach + half_x
                                and abs(-positions[other, 1] * zoom - cy) < reach + half_y
                            ):
                                free = False
                            other = nexts[1, other]
                        if not free:
                            break
                    if free and phase == 2:
                        excerpt_level[node] = level
                        boxes[node, 0], boxes[node, 1] = cx, cy
                        boxes[node, 2], boxes[node, 3] = half_x, half_y
                    elif free:
                        for near in range(9 if may_evict else 0):
                            bucket = (
                                (column + near % 3 - 1) * 73856093
                                ^ (row + near // 3 - 1) * 19349663
                            ) & mask
                            other = heads[0, bucket]
                            while other >= 0:
                                if (
                                    abs(boxes[other, 0] - cx) < boxes[other, 2] + half_x + pad_x
                                    and abs(boxes[other, 1] - cy) < boxes[other, 3] + half_y + pad_y
                                ):
                                    first_level[other], excerpt_level[other] = DISPLACED, -1
                                    boxes[other, 2] = np.float32(-1e9)
                                other = nexts[0, other]
                        if phase == 1:
                            first_level[node], sides[node] = level, side
                        boxes[node, 0], boxes[node, 1] = cx, cy
                        boxes[node, 2], boxes[node, 3] = half_x, half_y
                        bucket = (column * 73856093 ^ row * 19349663) & mask
                        nexts[0, node] = heads[0, bucket]
                        heads[0, bucket] = node
                        break
                    elif phase == 0:
                        # Labels that slid onto each other: the less important waits once more.
                        first_level[node] = excerpt_level[node] = -1
                if phase == 1:
                    column, row = np.int64(np.floor(x / cell_x)), np.int64(np.floor(y / cell_y))
                    bucket = (column * 73856093 ^ row * 19349663) & mask
                    nexts[1, node] = heads[1, bucket]
                    heads[1, bucket] = node


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
