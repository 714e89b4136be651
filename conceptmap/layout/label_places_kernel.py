"""The compiled loop that finds where labels may stand. Untyped: numba infers the types."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.layout.label_placement_kernel import FREE_OUTSIDE_PX, OUTSIDE_COST

PREFERENCE_COST = np.float32(0.002)
"""What the next of the sides costs, in the order in which a node's links leave them free, in
discs that are covered; the next form costs as much as two sides."""


@kernel
def find_places_kernel(
    level,
    nodes,
    may_cover,
    positions,
    weights,
    half_sizes,
    radii,
    sectors,
    preferences,
    side_table,
    bounds,
    zooms,
    size_factors,
    obstacles,
    near,
    boxes,
    sides,
    costs,
    starts,
):
    """Find where labels of `nodes`, (t,), may stand at a level of the zoom; see `label_packing`.

    The first `may_cover` nodes may cover lighter discs, at a cost of one each. The others are as
    in `label_placement_kernel`; `near`, (n,), is room to work in. The results are the places, as
    many as the function returns: `boxes` (m, 4), `sides` (m,) and `costs` (m,); those of a node
    begin at `starts`, (t + 1,).
    """
    zoom, factor = zooms[level], size_factors[level]
    found = 0
    for k in range(len(nodes)):
        node = nodes[k]
        x, y = positions[node, 0] * zoom, -positions[node, 1] * zoom
        weight, radius = weights[node], radii[node]
        reach_x = reach_y = np.float32(0)
        for form in range(half_sizes.shape[1]):
            reach_x = max(reach_x, 2 * half_sizes[node, form, 0])
            reach_y = max(reach_y, 2 * half_sizes[node, form, 1])
        near_count = 0
        for other in range(len(positions)):
            apart = (radii[other] + radius) * factor + 5
            if (
                other != node
                and abs(positions[other, 0] * zoom - x) < reach_x + apart
                and abs(-positions[other, 1] * zoom - y) < reach_y + apart
            ):
                near[near_count] = other
                near_count += 1
        for option in range(half_sizes.shape[1] * len(side_table)):
            form = option // len(side_table)
            preferred = option - form * len(side_table)
            side = preferences[sectors[node], preferred]
            half_x, half_y = half_sizes[node, form, 0], half_sizes[node, form, 1]
            if half_x <= 0:
                continue
            gap_x, gap_y = side_table[side, 2], side_table[side, 3]
            # Where the label is from its node, but for the radius, which grows with the zoom.
            from_x = side_table[side, 0] * half_x + gap_x * np.float32(2.5) + side_table[side, 4]
            from_y = side_table[side, 1] * half_y + gap_y * np.float32(2.5)
            box_x = x + from_x + gap_x * radius * factor
            box_y = y + from_y + gap_y * radius * factor
            out_x = max(bounds[0] * zoom - box_x, box_x - bounds[2] * zoom) + half_x
            out_y = max(-bounds[3] * zoom - box_y, box_y + bounds[1] * zoom) + half_y
            cost = PREFERENCE_COST * (preferred + 2 * form)
            cost += OUTSIDE_COST * max(out_x - FREE_OUTSIDE_PX, 0)
            cost += OUTSIDE_COST * max(out_y - FREE_OUTSIDE_PX, 0)
            free = cost < 1
            i = 0
            while free and i < len(obstacles):
                to_x = obstacles[i, 0] - positions[node, 0]
                to_y = positions[node, 1] - obstacles[i, 1]
                room_x = obstacles[i, 2] / 2 + half_x + 2
                room_y = obstacles[i, 3] / 2 + half_y + 1
                for later in range(level, len(zooms)):
                    grown = radius * size_factors[later]
                    at_x, at_y = from_x + gap_x * grown, from_y + gap_y * grown
                    if abs(to_x * zooms[later]) > abs(at_x) + room_x:
                        break
                    if abs(to_y * zooms[later]) > abs(at_y) + room_y:
                        break
                    if (
                        obstacles[i, 4] <= zooms[later] <= obstacles[i, 5]
                        and abs(to_x * zooms[later] - at_x) < room_x
                        and abs(to_y * zooms[later] - at_y) < room_y
                    ):
                        free = False
                        break
                i += 1
            i = 0
            while free and i < near_count:
                other = near[i]
                i += 1
                to_x = positions[other, 0] - positions[node, 0]
                to_y = positions[node, 1] - positions[other, 1]
                heavy = weights[other] >= weight
                for later in range(level, len(zooms) if heavy else level + 1):
                    grown = radius * size_factors[later]
                    reach = radii[other] * size_factors[later] + np.float32(0.5)
                    at_x, at_y = from_x + gap_x * grown, from_y + gap_y * grown
                    if abs(to_x * zooms[later]) > abs(at_x) + half_x + reach:
                        break
                    if abs(to_y * zooms[later]) > abs(at_y) + half_y + reach:
                        break
                    away_x = max(abs(to_x * zooms[later] - at_x) - half_x, 0)
                    away_y = max(abs(to_y * zooms[later] - at_y) - half_y, 0)
                    if away_x * away_x + away_y * away_y < reach * reach:
                        free = not heavy and k < may_cover
                        cost += 1
                        break
            if free:
                boxes[found, 0], boxes[found, 1] = box_x, box_y
                boxes[found, 2], boxes[found, 3] = half_x, half_y
                sides[found] = side + form * len(side_table)
                costs[found] = cost
                found += 1
        starts[k + 1] = found
    return found
