"""Places phrases along lines: never upside down, never over a box or another phrase."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.layout.phrase_placement_kernel import place_phrases_kernel

MIN_LINE_SHARE = 1.3
"""A phrase stands along a line of which this many times its own length is seen."""

PADDING_PX = 2.0
"""Pixels between a phrase and what it must not lie on."""

_SHARES = np.array([0, -0.45, 0.45, -0.9, 0.9], np.float32)
"""Where along a line places are tried, from one end of the room it has, -1, to the other, 1."""


class PlacedPhrases(NamedTuple):
    """Where k phrases lie, of those that have a place."""

    placed: BoolArray
    """Shape (k,): whether a place was found for each phrase."""
    centres: FloatArray
    """Shape (k, 2): the middle of each phrase, in pixels."""
    angles: FloatArray
    """Shape (k,): radians clockwise from left to right, more than -π/2 and at most π/2."""


def visible_parts_of_lines(
    starts: FloatArray, ends: FloatArray, radii: FloatArray, size: tuple[float, float]
) -> FloatArray:
    """Return the part of each line that is seen, `(k, 4)` x1 y1 x2 y2.

    `starts` and `ends` are `(k, 2)` pixels, `radii` `(k, 2)` how much of both ends is covered by
    what the line joins, `size` the width and height of the view. What is not seen at all has no
    length.
    """
    span = ends - starts
    length = np.maximum(np.hypot(span[:, 0], span[:, 1]), 1e-6)
    low, high = radii[:, 0] / length, 1 - radii[:, 1] / length
    for axis, limit in enumerate(size):
        step, at = span[:, axis], starts[:, axis]
        flat = np.abs(step) < 1e-6
        safe = np.where(flat, 1.0, step)
        one, other = -at / safe, (limit - at) / safe
        outside = flat & ((at < 0) | (at > limit))
        low = np.where(flat, low, np.maximum(low, np.minimum(one, other)))
        high = np.where(flat, high, np.minimum(high, np.maximum(one, other)))
        high = np.where(outside, low, high)
    high = np.maximum(high, low)
    found = np.hstack([starts + span * low[:, None], starts + span * high[:, None]])
    return found.astype(np.float32)


def place_phrases(
    lines: FloatArray,
    widths: FloatArray,
    height: float,
    boxes: FloatArray,
    size: tuple[float, float],
    max_count: int,
) -> PlacedPhrases:
    """Place phrases along the seen parts of lines, `(k, 4)`; the first have the first choice.

    `widths`, `(k,)`, and `height` are those of the phrases, `boxes`, `(b, 4)` left, top, right,
    bottom, what they must not lie on, all in pixels. No more than `max_count` are placed, and
    each is as a whole in a view of a width and height.
    """
    count = len(lines)
    span = lines[:, 2:] - lines[:, :2]
    # Read from left to right; upwards where a line is vertical.
    backwards = (span[:, 0] < 0) | ((span[:, 0] == 0) & (span[:, 1] < 0))
    span = np.where(backwards[:, None], -span, span)
    lengths = np.hypot(span[:, 0], span[:, 1])
    result = np.zeros((count, 2), np.float32)
    placed = np.zeros(count, np.uint8)
    fits = lengths >= MIN_LINE_SHARE * widths
    if fits.any():
        directions = span / np.maximum(lengths, 1e-6)[:, None]
        middles = (lines[:, :2] + lines[:, 2:]) / 2
        room = np.maximum(lengths - widths, 0) / 2
        kept = np.zeros((max(max_count, 1), 5), np.float32)
        place_phrases_kernel(
            np.ascontiguousarray(middles, np.float32),
            np.ascontiguousarray(directions, np.float32),
            np.ascontiguousarray(room, np.float32),
            np.ascontiguousarray(widths / 2 + PADDING_PX, np.float32),
            np.float32(height / 2 + PADDING_PX),
            fits.astype(np.uint8),
            _SHARES,
            np.ascontiguousarray(boxes, np.float32).reshape(-1, 4),
            np.array(size, np.float32),
            max_count,
            kept,
            result,
            placed,
        )
    angles = np.arctan2(span[:, 1], span[:, 0]).astype(np.float32)
    return PlacedPhrases(placed.astype(np.bool_), result, angles)


def warm() -> None:
    """Compile the kernel, or load it from the cache, before it is needed."""
    line = np.array([[0, 5, 90, 5]], np.float32)
    place_phrases(line, np.ones(1, np.float32), 4.0, line, (100.0, 100.0), 1)
