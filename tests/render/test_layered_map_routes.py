"""Curves lead from box to box around others; phrases stand on them and over nothing."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.layout.layered import lay_out_layers
from conceptmap.render.layered_map_routes import curve_points, place_on_curves, route_edges


def distance(line: np.ndarray, point: np.ndarray) -> float:
    """Return how far a point is from a line through points."""
    start, span = line[:-1], np.diff(line, axis=0)
    squared = np.maximum((span**2).sum(axis=1), 1e-9)
    share = np.clip(((point - start) * span).sum(axis=1) / squared, 0, 1)
    return float(np.hypot(*(start + span * share[:, None] - point).T).min())


@settings(max_examples=20)
@given(st.integers(2, 25), st.integers(1, 30), st.integers(0, 999))
def test_phrases_lie_on_their_curves_and_over_nothing(count: int, links: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    sizes = random.uniform((40, 20), (140, 45), (count, 2)).astype(np.float32)
    ends = random.integers(0, count, (links, 2)).astype(np.int32)
    ends = ends[ends[:, 0] != ends[:, 1]]
    centres = lay_out_layers(sizes, ends, (26.0, 62.0))
    curves = route_edges(centres, sizes, ends)
    phrase_sizes = random.uniform((20, 12), (110, 14), (len(ends), 2)).astype(np.float32)
    boxes = np.hstack([centres - sizes / 2, centres + sizes / 2])
    middles, placed = place_on_curves(curves, phrase_sizes, boxes, np.arange(len(ends)))
    assert all(np.isfinite(curve).all() for curve in curves)
    rectangles = [
        np.concatenate([middles[i] - phrase_sizes[i] / 2, middles[i] + phrase_sizes[i] / 2])
        for i in np.flatnonzero(placed)
    ]
    for one, other in combinations([*boxes, *rectangles], 2):
        assert ((one[:2] >= other[2:]) | (other[:2] >= one[2:])).any()
    for i in np.flatnonzero(placed):
        on_curve = curve_points(curves[i])
        assert distance(on_curve, middles[i]) < 0.5


def test_a_curve_goes_around_a_box_between() -> None:
    centres = np.array([(0, 0), (0, 100), (0, 200)], np.float32)
    sizes = np.full((3, 2), (80, 30), np.float32)
    (curve,) = route_edges(centres, sizes, np.array([(0, 2)], np.int32))
    points = curve_points(curve)
    inside = (np.abs(points - (0, 100)) < (40, 15)).all(axis=1)
    assert not inside.any()
    assert points[0, 1] == 15
    assert points[-1, 1] == 185


def test_curves_between_rows_lie_on_no_box_of_another_row() -> None:
    random = np.random.default_rng(5)
    sizes = random.uniform((40, 20), (140, 45), (30, 2)).astype(np.float32)
    ends = random.integers(0, 30, (45, 2)).astype(np.int32)
    ends = ends[ends[:, 0] != ends[:, 1]]
    centres = lay_out_layers(sizes, ends, (26.0, 62.0))
    for (a, b), curve in zip(ends.tolist(), route_edges(centres, sizes, ends), strict=True):
        points = curve_points(curve)[:, None]
        assert np.allclose(np.abs(points[0, 0] - centres[a])[1], sizes[a, 1] / 2, atol=0.1)
        assert np.allclose(np.abs(points[-1, 0] - centres[b])[1], sizes[b, 1] / 2, atol=0.1)
        inside = (np.abs(points - centres) < sizes / 2 - 0.1).all(axis=2)
        assert not inside.any()
