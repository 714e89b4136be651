"""Colours of lands, the countries or regions of a map: neighbours get colours that differ.

Colours are numbers of a palette, of which some pairs are hard to tell apart for some readers.
What a land had is kept; new lands are coloured one after the other, always the one with the
least choice, going back where none is left (Brélaz, "New methods to color the vertices of a
graph", CACM 22, 1979), from each first colour; the best of these ways is improved land by land.
While the palette has colours that no land has, no two lands are alike.
The same input gives the same colours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray

GRID_CELLS = 72
"""How many cells the map is divided into along each side, to see which lands are neighbours."""

MIN_DIFFERENCE, GOOD_DIFFERENCE = 10, 25
"""The colours of neighbours differ by at least the first where that is possible; a difference above
the second is no better. Both are in the unit of the `differences` of `colour_lands`."""

_REPEAT_COST = 60
"""What it costs that lands have the same colour: this times the square of how many have each.

It is added to the cost of neighbours that are too alike: the square of how far the difference of
their colours is below `GOOD_DIFFERENCE`.
"""

_UNUSED_COST = 100_000
"""What each colour costs that no land has, although some lands share one. It is more than all
neighbours that are too alike can cost, so a colour is only used twice when none is left: readers
take lands of one colour for parts of one."""

_MAX_STEPS = 300
"""How many tries each first colour has; when all have failed, the shortest border is ignored."""

_MAX_ROUNDS = 6
"""At most this many times all lands are gone through for better colours."""


def land_borders(lands: IntArray, positions: FloatArray) -> IntArray:
    """Return how long the borders between lands are, in cells of a grid, `(k, k)`.

    `lands`, (n,), is the land of each node, -1 for none, `positions` (n, 2). A place belongs to
    the land of the nearest nodes, so that lands with nothing but empty space between have a
    border too.
    """
    count = int(lands.max(initial=-1)) + 1
    inside = (lands >= 0) & np.isfinite(positions).all(axis=1)
    borders = np.zeros((count, count), np.int32)
    if not inside.any():
        return borders
    at, owners = positions[inside], lands[inside]
    low, extent = at.min(axis=0), float(np.ptp(at, axis=0).max())
    cells = np.zeros((len(at), 2), np.int64)
    if extent > 0:
        cells = ((at - low) / extent * (GRID_CELLS - 1)).round().astype(np.int64)
    shape = tuple((cells.max(axis=0) + 1).tolist())
    # Of the lands in a cell, the one with most nodes has it.
    places = (cells[:, 0] * shape[1] + cells[:, 1]) * count + owners
    votes = np.bincount(places, minlength=shape[0] * shape[1] * count).reshape(*shape, count)
    grid = np.where(votes.any(axis=2), votes.argmax(axis=2), -1)
    while (grid < 0).any():
        grid = _grown(grid)
    for one, other in ((grid[1:], grid[:-1]), (grid[:, 1:], grid[:, :-1])):
        differ = one != other
        np.add.at(borders, (one[differ], other[differ]), 1)
    return borders + borders.T


def _grown(grid: IntArray) -> IntArray:
    """Return a grid of lands, in which empty cells take the land of a cell next to them."""
    padded = np.pad(grid, 1, constant_values=-1)
    beside = np.stack(
        [padded[2:, 1:-1], padded[:-2, 1:-1], padded[1:-1, 2:], padded[1:-1, :-2]]
    ).max(axis=0)
    return np.where(grid >= 0, grid, beside)


def colour_lands(borders: IntArray, differences: IntArray, known: Sequence[int] = ()) -> IntArray:
    """Return the colour of each land, `(k,)`, given the lengths of their borders, `(k, k)`.

    `differences`, (c, c), says how well each two colours are told apart, 0 for one and itself;
    `known` are colours of the first lands, which are kept, -1 for none.
    """
    count, palette = len(borders), len(differences)
    given = np.full(count, -1, np.int32)
    kept = np.asarray(known[:count], np.int32)
    given[: len(kept)] = np.where((kept >= 0) & (kept < palette), kept, -1)
    joined = borders > 0
    # From the shortest border on, those between lands of which one is free.
    free = given < 0
    order = [
        (one, other)
        for one, other in np.argwhere(np.triu(joined & (free[:, None] | free))).tolist()
    ]
    order.sort(key=lambda pair: int(borders[pair[0], pair[1]]))
    for one, other in [*order, (-1, -1)]:
        ways = (_coloured(joined, differences, given, first) for first in range(0, palette, 3))
        found = [_improved(joined, differences, each, free) for each in ways if each is not None]
        if found:
            return min(found, key=lambda colours: _cost(joined, differences, colours))
        if one >= 0:
            joined[one, other] = joined[other, one] = False
    return np.arange(count, dtype=np.int32) % palette


def _cost(joined: BoolArray, differences: IntArray, colours: IntArray) -> int:
    """Return how far neighbours are from being well apart, and how often colours repeat."""
    short = np.maximum(GOOD_DIFFERENCE - differences[colours[:, None], colours], 0)
    repeats = np.bincount(colours, minlength=len(differences))
    unused = min(len(colours), len(differences)) - int(np.count_nonzero(repeats))
    alike = _REPEAT_COST * int((repeats**2).sum()) + _UNUSED_COST * unused
    return int((short[joined] ** 2).sum()) // 2 + alike


def _improved(
    joined: BoolArray, differences: IntArray, colours: IntArray, free: BoolArray
) -> IntArray:
    """Set the colour of each free land in turn to the one farthest from the others' colours.

    Where no two are alike, lands exchange their colours as well.
    """
    short = np.maximum(GOOD_DIFFERENCE - differences, 0) ** 2
    for _ in range(_MAX_ROUNDS):
        before = colours.copy()
        for land in np.flatnonzero(free).tolist():
            around = colours[joined[land]]
            repeats = np.bincount(np.delete(colours, land), minlength=len(differences))
            costs = short[around].sum(axis=0) + 2 * _REPEAT_COST * repeats
            if not repeats.all():
                costs += _UNUSED_COST * (repeats > 0)
            close = (differences[around] < MIN_DIFFERENCE).any(axis=0)
            best = int(np.where(close, costs.max() + 1, costs).argmin())
            if not close[best] and costs[best] < costs[colours[land]]:
                colours[land] = best
        if len(colours) <= len(differences):
            _exchange(joined, differences, colours, np.flatnonzero(free).tolist())
        if (colours == before).all():
            break
    return colours


def _exchange(
    joined: BoolArray, differences: IntArray, colours: IntArray, lands: list[int]
) -> None:
    """Exchange the colours of two of some lands wherever neighbours are farther apart then."""
    least = _cost(joined, differences, colours)
    for one, other in combinations(lands, 2):
        colours[[one, other]] = colours[[other, one]]
        cost = _cost(joined, differences, colours)
        close = differences[colours[:, None], colours] < MIN_DIFFERENCE
        if cost < least and not (close & joined)[[one, other]].any():
            least = cost
        else:
            colours[[one, other]] = colours[[other, one]]


def _coloured(
    joined: BoolArray, differences: IntArray, given: IntArray, first: int
) -> IntArray | None:
    """Colour all lands so that joined ones differ; None if no way was found in time.

    `first` is the colour that the first land would have for choice.
    """
    colours, steps = given.copy(), 0
    palette = len(differences)
    used = Counter(colours[colours >= 0].tolist())
    neighbours = [np.flatnonzero(row) for row in joined]
    # How well each colour is told apart from those around each land, (k, c).
    least = np.full((len(joined), palette), GOOD_DIFFERENCE, differences.dtype)
    for land in np.flatnonzero(colours >= 0).tolist():
        least[neighbours[land]] = np.minimum(least[neighbours[land]], differences[colours[land]])

    def choices(land: int, least: IntArray) -> list[int]:
        around = least[land].tolist()
        allowed = [colour for colour in range(palette) if around[colour] >= MIN_DIFFERENCE]
        spare = len(used) < palette

        def worth(colour: int) -> tuple[bool, int, int, int]:
            near = (colour - land - first) % palette
            return spare and used[colour] > 0, -around[colour] // 5, used[colour], near

        return sorted(allowed, key=worth)

    def colour_next(least: IntArray) -> bool:
        nonlocal steps
        steps += 1
        is_open = colours < 0
        if not is_open.any():
            return True
        if steps > _MAX_STEPS:
            return False
        choice_counts = np.count_nonzero(least >= MIN_DIFFERENCE, axis=1)
        land = int(np.where(is_open, choice_counts, palette + 1).argmin())
        around = neighbours[land]
        for colour in choices(land, least):
            colours[land] = colour
            used[colour] += 1
            narrowed = least.copy()
            narrowed[around] = np.minimum(least[around], differences[colour])
            if colour_next(narrowed):
                return True
            colours[land] = -1
            used[colour] -= 1
            if not used[colour]:
                del used[colour]
        return False

    return colours if colour_next(least) else None
