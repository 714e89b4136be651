"""The curves of a layered map, between its boxes, and the places of phrases on them.

Boxes that share heights are a row. A curve leads from row to row and passes each between two
boxes, as near to its straight way as there is room beside boxes and other curves.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray

BOX_CLEARANCE_PX = 6.0
CURVE_CLEARANCE_PX = 5.0
PHRASE_CLEARANCE_PX = 3.0

_PORT_SHARE, _MAX_PORT_SHARE = 0.22, 0.36
"""How far from the middle of a box a curve begins, of the way across, and of the width."""

_SAMPLES_A_SEGMENT = 12
_PLACES = (0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2)

Curve = FloatArray
"""Cubic Bézier segments, `(s, 4, 2)`, each beginning where the one before ends."""

_Point = tuple[float, float]


class _Row(NamedTuple):
    """A row of boxes between two heights, of which parts are taken by boxes and curves."""

    top: float
    bottom: float
    taken: list[tuple[float, float]]
    """What of the width is taken, in no order."""


def route_edges(centres: FloatArray, sizes: FloatArray, ends: IntArray) -> list[Curve]:
    """Return a curve for each pair of boxes, `(k, 2)`, that avoids other boxes.

    `centres` and `sizes` are `(n, 2)`, y downwards.
    """
    if not len(ends):
        return []
    row_of, rows = _rows(centres, sizes)
    curves: list[Curve] = [np.zeros((0, 4, 2), np.float32)] * len(ends)
    spans = centres[ends[:, 1]] - centres[ends[:, 0]]
    # Short ways first: they have little choice.
    for number in np.argsort(np.abs(spans).sum(axis=1), kind="stable").tolist():
        start, end = ends[number].tolist()
        if row_of[start] == row_of[end]:
            curves[number] = _beside(centres, sizes, start, end)
            continue
        upper, lower = (start, end) if row_of[start] < row_of[end] else (end, start)
        points = _way(centres, sizes, upper, lower, row_of, rows)
        segments = [_vertical_segment(*pair) for pair in pairwise(points)]
        curve = np.array(segments, np.float32)
        curves[number] = curve if upper == start else curve[::-1, ::-1]
    return curves


def curve_points(curve: Curve) -> FloatArray:
    """Return points along a curve, `(p, 2)`, close to each other."""
    t = np.linspace(0, 1, _SAMPLES_A_SEGMENT)[None, :, None]
    u = 1 - t
    first, second, third, last = (curve[:, i, None] for i in range(4))
    points = u**3 * first + 3 * u**2 * t * second + 3 * u * t**2 * third + t**3 * last
    return np.asarray(points.reshape(-1, 2), np.float32)


def place_on_curves(
    curves: list[Curve], sizes: FloatArray, boxes: FloatArray, order: IntArray
) -> tuple[FloatArray, BoolArray]:
    """Place upright phrases on curves: return their middles, `(k, 2)`, and which have one, `(k,)`.

    `sizes`, `(k, 2)`, are those of the phrases, `boxes`, `(b, 4)` left, top, right, bottom, what
    they must not lie on; those first in `order` have the first choice. Of the places on a curve
    each has the one that the fewest other curves pass.
    """
    middles, placed = np.zeros((len(curves), 2), np.float32), np.zeros(len(curves), np.bool_)
    taken = np.empty((len(boxes) + len(curves), 4), np.float32)
    taken[: len(boxes)] = boxes
    count = len(boxes)
    lines = [curve_points(curve) for curve in curves]
    points = np.concatenate([*lines, np.zeros((0, 2), np.float32)])
    owners = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    for number in order.tolist():
        half = sizes[number] / 2 + PHRASE_CLEARANCE_PX
        if not half[0] > PHRASE_CLEARANCE_PX:
            continue
        fewest = None
        for place in _PLACES:
            point = _at(lines[number], place)
            low, high = point - half, point + half
            near = taken[:count]
            if ((near[:, :2] < high) & (near[:, 2:] > low)).all(axis=1).any():
                continue
            passing = owners[((points > low) & (points < high)).all(axis=1)]
            others = len(np.unique(passing[passing != number]))
            if fewest is None or others < fewest:
                fewest, middles[number], placed[number] = others, point, True
            if not others:
                break
        if placed[number]:
            taken[count] = [*(middles[number] - half), *(middles[number] + half)]
            count += 1
    return middles, placed


def _at(points: FloatArray, share: float) -> FloatArray:
    """Return the point at a share of the length of a line through points."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    lengths = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = share * lengths[-1]
    return np.array([np.interp(wanted, lengths, points[:, axis]) for axis in (0, 1)], np.float32)


def _rows(centres: FloatArray, sizes: FloatArray) -> tuple[list[int], list[_Row]]:
    """Return the row of each box, and the rows from above."""
    tops, bottoms = centres[:, 1] - sizes[:, 1] / 2, centres[:, 1] + sizes[:, 1] / 2
    row_of = [0] * len(centres)
    rows: list[_Row] = []
    for box in np.argsort(tops, kind="stable").tolist():
        top, bottom = float(tops[box]), float(bottoms[box])
        if rows and top < rows[-1].bottom:
            rows[-1] = rows[-1]._replace(bottom=max(bottom, rows[-1].bottom))
        else:
            rows.append(_Row(top, bottom, []))
        row_of[box] = len(rows) - 1
        x, half = float(centres[box, 0]), float(sizes[box, 0]) / 2 + BOX_CLEARANCE_PX
        rows[-1].taken.append((x - half, x + half))
    return row_of, rows


def _way(
    centres: FloatArray,
    sizes: FloatArray,
    upper: int,
    lower: int,
    row_of: list[int],
    rows: list[_Row],
) -> list[_Point]:
    """Return the points that a curve between boxes of two rows passes, from above."""
    across = float(centres[lower, 0] - centres[upper, 0])
    first = _port(centres[upper], sizes[upper], across), _edge(centres[upper], sizes[upper], 1)
    last = _port(centres[lower], sizes[lower], -across), _edge(centres[lower], sizes[lower], -1)
    points = [first, (first[0], max(rows[row_of[upper]].bottom, first[1]))]
    end = last[0], min(rows[row_of[lower]].top, last[1])
    for row in rows[row_of[upper] + 1 : row_of[lower]]:
        x, y = points[-1]
        middle = (row.top + row.bottom) / 2
        wanted = x + (end[0] - x) * (middle - y) / max(end[1] - y, 1.0)
        free = _nearest_free(row.taken, wanted)
        row.taken.append((free - CURVE_CLEARANCE_PX, free + CURVE_CLEARANCE_PX))
        points += [(free, row.top), (free, row.bottom)]
    return [*points, end, last]


def _nearest_free(taken: list[tuple[float, float]], wanted: float) -> float:
    """Return the place nearest to a wanted one that is within nothing that is taken."""
    left = right = wanted
    for low, high in sorted(taken):
        if low < right < high:
            right = high
    for low, high in sorted(taken, key=lambda each: -each[1]):
        if low < left < high:
            left = low
    return left if wanted - left < right - wanted else right


def _vertical_segment(start: _Point, end: _Point) -> list[_Point]:
    """Return a cubic segment that leaves and arrives vertically."""
    half = (end[1] - start[1]) / 2
    return [start, (start[0], start[1] + half), (end[0], end[1] - half), end]


def _beside(centres: FloatArray, sizes: FloatArray, start: int, end: int) -> Curve:
    """Return a curve between two boxes of a row: straight to a neighbour, else above the row."""
    across = float(centres[end, 0] - centres[start, 0])
    sign = 1.0 if across > 0 else -1.0
    between = (centres[:, 0] - centres[start, 0]) * sign > 0
    between &= (centres[end, 0] - centres[:, 0]) * sign > 0
    between &= np.abs(centres[:, 1] - centres[start, 1]) < (sizes[:, 1] + sizes[start, 1]) / 2
    if not between.any():
        first = float(centres[start, 0] + sign * sizes[start, 0] / 2), float(centres[start, 1])
        last = float(centres[end, 0] - sign * sizes[end, 0] / 2), float(centres[end, 1])
        lift = (last[0] - first[0]) * 0.4
        points = [first, (first[0] + lift, first[1]), (last[0] - lift, last[1]), last]
        return np.array([points], np.float32)
    tops = [_edge(centres[each], sizes[each], -1) for each in (start, end)]
    highest = float((centres[between, 1] - sizes[between, 1] / 2).min())
    height = min(*tops, highest) - 34
    first = _port(centres[start], sizes[start], across), tops[0]
    last = _port(centres[end], sizes[end], -across), tops[1]
    points = [first, (first[0], height), (last[0], height), last]
    return np.array([points], np.float32)


def _port(centre: FloatArray, size: FloatArray, across: float) -> float:
    """Return where on the upper or lower side of a box a curve that leads across begins."""
    most = _MAX_PORT_SHARE * float(size[0])
    return float(centre[0]) + min(max(_PORT_SHARE * across, -most), most)


def _edge(centre: FloatArray, size: FloatArray, side: int) -> float:
    """Return the height of the lower side, 1, or the upper one, -1, of a box."""
    return float(centre[1] + side * size[1] / 2)
