"""Phrases lie along their lines, upright, within the view, and over nothing."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.layout.phrase_placement import (
    MIN_LINE_SHARE,
    PlacedPhrases,
    place_phrases,
    visible_parts_of_lines,
)

SIZE = 400.0, 300.0
HEIGHT = 12.0


def corners(x: float, y: float, angle: float, width: float) -> np.ndarray:
    along = np.array([np.cos(angle), np.sin(angle)]) * width / 2
    across = np.array([-np.sin(angle), np.cos(angle)]) * HEIGHT / 2
    around = np.array([along + across, along - across, -along - across, across - along])
    return around + np.array([x, y])


def overlap(one: np.ndarray, other: np.ndarray) -> bool:
    """Return whether two rectangles have more than their edges in common."""
    for polygon in (one, other):
        for a, b in zip(polygon, np.roll(polygon, 1, axis=0), strict=True):
            normal = np.array([b[1] - a[1], a[0] - b[0]])
            first, second = one @ normal, other @ normal
            if first.max() <= second.min() + 1e-3 or second.max() <= first.min() + 1e-3:
                return False
    return True


@st.composite
def pictures(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    seed, lines, boxes = draw(
        st.tuples(st.integers(0, 9999), st.integers(1, 40), st.integers(0, 9))
    )
    random = np.random.default_rng(seed)
    ends = random.uniform(-100, 500, (lines, 4))
    ends[random.random(lines) < 0.1, 2] = ends[0, 0]
    corner, sides = random.uniform(0, 300, (boxes, 2)), random.uniform(5, 90, (boxes, 2))
    return ends, random.uniform(10, 120, lines), np.hstack([corner, corner + sides])


def place(ends: np.ndarray, widths: np.ndarray, boxes: np.ndarray, limit: int) -> PlacedPhrases:
    lines = visible_parts_of_lines(ends[:, :2], ends[:, 2:], np.full((len(ends), 2), 5.0), SIZE)
    return place_phrases(lines, widths.astype(np.float32), HEIGHT, boxes, SIZE, limit)


@settings(max_examples=60)
@given(pictures())
def test_no_phrase_lies_on_a_box_or_another_or_beside_its_line(
    picture: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    ends, widths, boxes = picture
    found = place(ends, widths, boxes, 30)
    assert (found.angles > -np.pi / 2 - 1e-6).all()
    assert (found.angles <= np.pi / 2 + 1e-6).all()
    shapes = []
    for i in np.flatnonzero(found.placed).tolist():
        shape = corners(*found.centres[i].tolist(), float(found.angles[i]), widths[i])
        assert (shape >= 0).all()
        assert (shape <= SIZE).all()
        start, end = ends[i, :2], ends[i, 2:]
        span = (end - start) / np.hypot(*(end - start))
        offset = found.centres[i] - start
        assert abs(offset[0] * span[1] - offset[1] * span[0]) < 0.05
        shapes.append(shape)
    for one, other in combinations(shapes, 2):
        assert not overlap(one, other)
    for left, top, right, bottom in boxes:
        box = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
        assert not any(overlap(box, shape) for shape in shapes)


def test_a_phrase_needs_room_that_is_seen() -> None:
    none = np.zeros((0, 4))
    width = np.array([100.0])
    seen = MIN_LINE_SHARE * 100 + 10  # the ends are covered
    assert place(np.array([[50, 50, 51 + seen, 50]]), width, none, 9).placed.all()
    assert not place(np.array([[50, 50, 49 + seen, 50]]), width, none, 9).placed.any()
    assert not place(np.array([[300, 50, 900, 50]]), width, none, 9).placed.any()
    assert not place(np.array([[50, 350, 350, 350]]), width, none, 9).placed.any()


def test_the_first_phrases_come_first_and_no_more_than_there_may_be() -> None:
    lines = np.array([[20, y, 380, y] for y in (50, 52, 100, 150, 200)], np.float64)
    found = place(lines, np.full(5, 250.0), np.zeros((0, 4)), 3)
    assert found.placed.tolist() == [True, False, True, True, False]


def test_the_direction_of_a_line_does_not_turn_its_phrase() -> None:
    line = np.array([[50, 250, 350, 50]], np.float64)
    one = place(line, np.array([60.0]), np.zeros((0, 4)), 1)
    other = place(line[:, [2, 3, 0, 1]], np.array([60.0]), np.zeros((0, 4)), 1)
    assert np.allclose(one.angles, other.angles)
    assert np.allclose(one.centres, other.centres, atol=1e-3)
