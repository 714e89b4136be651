"""Packing of labels: places for as many as there is room for where a map is seen whole.

`label_placement` gives each label the best place that is left to it, one after the other. On a
small map, seen whole, there is room for a quarter more when labels move to make room for others:
a label that finds no place takes that of another which has one elsewhere, and this again may move
a third (ejection chains: Glover, "Ejection chains, reference structures and alternating path
methods for traveling salesman problems", Discrete Applied Mathematics 65, 1996).

This is done for a few zooms, from far to near, among them the nearest at which a map of few notes
is seen whole. A label keeps its place from the zoom on at which
it was packed. Farther out it is shown as long as nothing more important is in the way.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.layout.label_places_kernel import find_places_kernel
from conceptmap.layout.node_sizes import MAX_SPACING_PX

PACKED_MAP_PX = (300.0, 480.0, 660.0, 850.0)
"""The pixels of the longer side of the map at each zoom at which labels are packed."""

FIRST_COUNT = 40
"""How many of the most important labels are packed first, to leave later ones a choice."""

MAX_MOVED = 2
"""At most this many labels move at once to make room for another."""

MAX_DEPTH = 2
"""At most this many labels in a chain make room, each for the one before it."""


class LabelledMap(NamedTuple):
    """What is known of n nodes, t labels and l levels of the zoom: see `place_labels_kernel`."""

    positions: FloatArray
    weights: FloatArray
    half_sizes: FloatArray
    radii: FloatArray
    sectors: Int64Array
    preferences: NDArray[np.int8]
    side_table: FloatArray
    bounds: FloatArray
    zooms: FloatArray
    size_factors: FloatArray
    obstacles: FloatArray
    """Shape (b, 6): as from `place_labels`."""

    def of(self, nodes: IntArray) -> LabelledMap:
        """Return what is known of some nodes, (k,), in their order."""
        return self._replace(
            positions=self.positions[nodes],
            weights=self.weights[nodes],
            half_sizes=self.half_sizes[nodes],
            radii=self.radii[nodes],
            sectors=self.sectors[nodes],
        )


def pack_labels(
    known: LabelledMap,
    order: IntArray,
    candidates: Int64Array,
    covering: Int64Array,
    padding: tuple[float, float],
) -> tuple[NDArray[np.int16], NDArray[np.int8], int]:
    """Return the level from which on each label is shown, (n,), -1 for none, and its side, (n,).

    `order`, (t,), are the nodes that have labels, the most important first; of them `candidates`,
    (l,), are tried at each level, of which `covering`, (l,), may cover lighter discs. The third
    value is the level that labels were packed for last, -1 for none.
    """
    count = len(known.positions)
    first_level, sides = np.full(count, -1, np.int16), np.zeros(count, np.int8)
    extent = float(max(known.bounds[2] - known.bounds[0], known.bounds[3] - known.bounds[1]))
    wanted = np.array(PACKED_MAP_PX) / max(extent, 1e-6)
    levels = {i for i in np.searchsorted(known.zooms, wanted).tolist() if i < len(known.zooms)}
    # Just below the zoom at which few notes are seen whole, which is never larger than that.
    whole = MAX_SPACING_PX * count**0.5 / max(extent, 1e-6)
    if whole * extent < PACKED_MAP_PX[-1] and whole >= known.zooms[0]:
        levels.add(int(np.searchsorted(known.zooms, whole, side="right")) - 1)
    last = -1
    for level in sorted(levels):
        tried = order[: candidates[level] if last >= 0 else FIRST_COUNT]
        fixed = first_level[tried] >= 0
        chosen, found = _packed_at(known, level, tried, int(covering[level]), fixed, sides, padding)
        new = ~fixed & (chosen >= 0)
        first_level[tried[new]] = level
        sides[tried[new]] = found[chosen[new]]
        for lower in range(level - 1, last, -1):
            _show_at(known, lower, order, candidates, covering, padding, first_level, sides)
        last = level
    return first_level, sides, last


def boxes_at(
    known: LabelledMap, level: int, nodes: IntArray, sides: NDArray[np.int8]
) -> FloatArray:
    """Return middles and halves of the sizes of labels in pixels, (k, 4), y downwards."""
    side_count = len(known.side_table)
    table = known.side_table[sides % side_count]
    halves = known.half_sizes[nodes, sides // side_count]
    gaps = known.radii[nodes] * known.size_factors[level] + np.float32(2.5)
    middles = known.positions[nodes] * (known.zooms[level] * np.array((1, -1), np.float32))
    middles = middles + table[:, :2] * halves + table[:, 2:4] * gaps[:, None]
    middles[:, 0] += table[:, 4]
    return np.concatenate([middles, halves], axis=1).astype(np.float32)


def overlaps(boxes: FloatArray, others: FloatArray, padding: tuple[float, float]) -> BoolArray:
    """Return which boxes, (k, 4), lie on which others, (j, 4), or nearer than a padding: (k, j)."""
    apart_x, apart_y = (
        np.abs(boxes[:, None, i] - others[None, :, i])
        - (boxes[:, None, 2 + i] + others[None, :, 2 + i])
        for i in (0, 1)
    )
    return np.asarray((apart_x < padding[0]) & (apart_y < padding[1]))


def _packed_at(
    known: LabelledMap,
    level: int,
    nodes: IntArray,
    may_cover: int,
    fixed: BoolArray,
    sides: NDArray[np.int8],
    padding: tuple[float, float],
) -> tuple[Int64Array, NDArray[np.int8]]:
    """Return the place of each label, (t,), -1 for none, and the side of each place.

    Labels that are `fixed`, (t,), stand where they are.
    """
    free = np.flatnonzero(~fixed)
    most = len(free) * known.half_sizes.shape[1] * len(known.side_table)
    boxes, found = np.empty((most, 4), np.float32), np.empty(most, np.int8)
    costs, starts = np.empty(most, np.float32), np.zeros(len(free) + 1, np.int32)
    room = np.empty(len(known.positions), np.int32)
    may_cover = int(np.searchsorted(free, may_cover))
    total = find_places_kernel(
        level, nodes[free], may_cover, *known, room, boxes, found, costs, starts
    )
    boxes, found, costs = boxes[:total], found[:total], costs[:total]
    held = boxes_at(known, level, nodes[fixed], sides[nodes[fixed]])
    possible = np.flatnonzero(~overlaps(boxes, held, padding).any(axis=1))
    owners = np.repeat(np.arange(len(free)), np.diff(starts))[possible]
    in_the_way = overlaps(boxes[possible], boxes[possible], padding)
    in_the_way &= owners[:, None] != owners[None]
    packing = _Packing(len(free), owners, costs[possible], in_the_way)
    chosen = np.full(len(nodes), -1, np.int64)
    packed = np.array(packing.run(), np.int64)
    chosen[free] = np.where(packed >= 0, np.append(possible, -1)[packed], -1)
    return chosen, found


class _Packing:
    """The state of one packing: which label has which place. Sets of places are bits of numbers."""

    def __init__(
        self, count: int, owners: Int64Array, costs: FloatArray, in_the_way: BoolArray
    ) -> None:
        """Places belong to `owners`, (m,), of `count` labels; `in_the_way` is (m, m)."""
        self.owners = owners.tolist()
        self.places: list[list[int]] = [[] for _ in range(count)]
        for place in np.argsort(costs, kind="stable").tolist():
            self.places[self.owners[place]].append(place)
        self.rivals = [
            int.from_bytes(row.tobytes(), "little")
            for row in np.packbits(in_the_way, axis=1, bitorder="little")
        ]
        """The places that each place is in the way of."""
        self.chosen = [-1] * count
        self.taken = 0
        """The places that labels have."""
        self.locked = 0
        """Those of labels that must not be moved now."""

    def run(self) -> list[int]:
        """Choose a place for as many labels as can be, the first ones first; -1 for none."""
        for label in range(len(self.chosen)):
            self.make_room(label, MAX_DEPTH)
        # Where all have found their places, some may have a better one.
        for label, place in enumerate(self.chosen):
            if place >= 0:
                self.leave(label)
                self.make_room(label, 0)
        return self.chosen

    def take(self, label: int, place: int) -> None:
        """Put a label at a place."""
        self.chosen[label] = place
        self.taken |= 1 << place

    def leave(self, label: int) -> None:
        """Take its place from a label."""
        self.taken &= ~(1 << self.chosen[label])
        self.chosen[label] = -1

    def make_room(self, label: int, depth: int) -> bool:
        """Put a label at the cheapest place that is free, or that others can make free.

        `depth` is how long a chain of labels may be that do. Returns whether there was one.
        """
        taken, rivals = self.taken, self.rivals
        for place in self.places[label]:
            if not rivals[place] & taken:
                self.take(label, place)
                return True
        if depth == 0:
            return False
        for place in self.places[label]:
            others = rivals[place] & self.taken
            if others & self.locked or others.bit_count() > MAX_MOVED:
                continue
            before = self.chosen.copy(), self.taken
            moved = [self.owners[each] for each in _bits(others)]
            for other in moved:
                self.leave(other)
            self.take(label, place)
            self.locked |= 1 << place
            done = all(self.make_room(other, depth - 1) for other in moved)
            self.locked &= ~(1 << place)
            if done:
                return True
            self.chosen, self.taken = before
        return False


def _bits(number: int) -> list[int]:
    """Return the places of the bits of a number that are set."""
    found = []
    while number:
        lowest = number & -number
        found.append(lowest.bit_length() - 1)
        number ^= lowest
    return found


def _show_at(
    known: LabelledMap,
    level: int,
    order: IntArray,
    candidates: Int64Array,
    covering: Int64Array,
    padding: tuple[float, float],
    first_level: NDArray[np.int16],
    sides: NDArray[np.int8],
) -> None:
    """Show labels one level earlier than now, where there is room; change their `first_level`.

    Of two labels that overlap only the more important is shown, and none over a heavier disc.
    """
    ranks = np.flatnonzero((first_level[order] >= 0) & (first_level[order] <= level + 1))
    nodes = order[ranks]
    is_new = first_level[nodes] == level + 1
    boxes, zoom = boxes_at(known, level, nodes, sides[nodes]), known.zooms[level]
    shown = known.obstacles[(known.obstacles[:, 4] <= zoom) & (zoom <= known.obstacles[:, 5])]
    flip = np.array((zoom, -zoom), np.float32)
    areas = np.concatenate([shown[:, :2] * flip, shown[:, 2:4] / 2], axis=1)
    free = ~overlaps(boxes, areas, (2.0, 1.0)).any(axis=1)
    out = np.maximum(
        np.abs(boxes[:, None, :2] - (known.positions * flip)[None]) - boxes[:, None, 2:], 0
    )
    reaches = known.radii * known.size_factors[level] + np.float32(0.5)
    covered = (out**2).sum(axis=2) < reaches**2
    lighter = known.weights[None] < known.weights[nodes, None]
    covered &= ~(lighter & (ranks < covering[level])[:, None])
    covered[np.arange(len(nodes)), nodes] = False
    free &= ~covered.any(axis=1) & (ranks < candidates[level])
    meets = overlaps(boxes, boxes, padding)
    kept = ~is_new
    for i in np.flatnonzero(is_new & free).tolist():
        kept[i] = not (meets[i] & kept).any()
    first_level[nodes[is_new & kept]] = level
