"""The quiet place: notes without links and tiny groups, in an oval beside the map.

The oval takes room that a view has beside a map, which is rarely as wide: it never makes the map
small, however many notes are in it. They are spread evenly, as the seeds of a sunflower are, and
closer the more there are.

Source: Vogel, "A better way to construct the sunflower head", Mathematical Biosciences 44, 1979.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray

SLOT_GAP = 0.8
"""Map units between notes, at most."""

GROUP_SLOTS = 2.0
"""The room of a group of a few notes, over that of a single one."""

GROUP_REACH = 0.36
"""How far a group reaches from its middle, at most, over the side of its slot."""

VIEW_ASPECT, MIN_MAP_SHARE = 1.6, 0.74
"""The map keeps at least this share of its size in a view of this width over its height."""

MIN_DEPTH_SHARE, MAX_DEPTH_SHARE = 0.2, 0.33
"""How deep the place is away from the map, at least and at most, over the map's shorter side."""

MAX_LENGTH_SHARE = 0.8
"""Its length along the map, at most, over that of the map."""

MAX_ASPECT = 2.2
"""Its length, at most, over its depth."""

MIN_MARGIN, MAX_MARGIN, MARGIN_SHARE = 0.9, 5.0, 0.06
"""Its gap from the map: in map units, and over the shorter side of the map."""

_AREA_PER_SLOT = 0.87
"""About the area of a sunflower for each seed, over the square of the least gap between seeds."""


def quiet_place(groups: list[FloatArray], singles: int, around: FloatArray | None) -> FloatArray:
    """Return positions of the nodes of small groups, then of single ones, beside a map.

    `groups` are layouts, (k, 2) each, `around` are the positions of the map, (n, 2), None for no
    map. The groups are in the middle.
    """
    areas = np.concatenate([np.full(len(groups), GROUP_SLOTS), np.ones(singles)])
    total = float(areas.sum())
    radius = SLOT_GAP * np.sqrt(_AREA_PER_SLOT * total / np.pi)
    radii = np.array([radius, radius])
    is_below = False
    if around is not None:
        width, height = np.ptp(around, axis=0).tolist()
        whole = max(height, width / VIEW_ASPECT) / MIN_MAP_SHARE
        margin = float(np.clip(MARGIN_SHARE * min(width, height), MIN_MARGIN, MAX_MARGIN))
        beside, below = VIEW_ASPECT * whole - width - margin, whole - height - margin
        is_below = below > beside
        if is_below:
            # Turned, what is below is at the right.
            around = np.stack([-around[:, 1], around[:, 0]], axis=1)
        shorter = max(min(width, height), 1.0)
        depth = max(beside, below, MIN_DEPTH_SHARE * shorter)
        depth = min(depth, MAX_DEPTH_SHARE * shorter)
        length = MAX_LENGTH_SHARE * max(width if is_below else height, depth)
        radii = _fitted(radii, depth, length)
    scale = float(np.sqrt(radii.prod()) / radius)
    share = np.sqrt((np.cumsum(areas) - areas / 2) / total)
    turn = np.arange(len(areas)) * np.pi * (3 - np.sqrt(5))
    slots = share[:, None] * radii * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    if around is not None:
        slots += _free_middle(around, radii, margin)
    if is_below:
        slots = np.stack([slots[:, 1], -slots[:, 0]], axis=1)
    parts = [
        _shrunk(own) * np.float32(scale) + slot
        for own, slot in zip(groups, slots[: len(groups)], strict=True)
    ]
    return np.concatenate([*parts, slots[len(groups) :]]).astype(np.float32)


def at_rim(placed: FloatArray, count: int) -> FloatArray:
    """Return positions, (count, 2), at the rim of a quiet place whose nodes are at (k, 2)."""
    # Some may have been dragged away.
    low, high = np.quantile(placed, (0.03, 0.97), axis=0)
    radii = np.maximum((high - low) / 2, SLOT_GAP / 2)
    number = len(placed) + np.arange(count)
    share = np.sqrt((number + 1) / len(placed)) + 0.5 / np.sqrt(len(placed))
    turn = number * np.pi * (3 - np.sqrt(5))
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return np.asarray((low + high) / 2 + share[:, None] * radii * circle, np.float32)


def _shrunk(own: FloatArray) -> FloatArray:
    """Return the layout of a small group, (k, 2), about its middle and within its slot."""
    own = own - own.mean(axis=0)
    reach = float(np.hypot(own[:, 0], own[:, 1]).max())
    most = GROUP_REACH * SLOT_GAP * float(np.sqrt(GROUP_SLOTS))
    return np.asarray(own * min(most / max(reach, 1e-6), 1.0), np.float32)


def _fitted(radii: FloatArray, depth: float, length: float) -> FloatArray:
    """Return the radii of an oval of the same area, or as large as its greatest size allows."""
    area = float(radii.prod())
    across = min(float(radii[0]), depth / 2)
    return np.array([across, min(area / across, MAX_ASPECT * across, length / 2)])


def _free_middle(around: FloatArray, radii: FloatArray, margin: float) -> FloatArray:
    """Return the leftmost middle of an oval at the lower right of a map that covers none of it."""
    low = around.min(axis=0)
    wide, tall = radii + margin
    y = float(low[1]) + float(radii[1])
    beside = np.abs(around[:, 1] - y) < tall
    reach = np.sqrt(1 - np.square((around[beside, 1] - y) / tall)) * wide
    x = float((around[beside, 0] + reach).max(initial=float(low[0])))
    return np.array([x, y])
