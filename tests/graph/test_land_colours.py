"""Neighbouring lands have colours well apart, and keep them."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.graph.land_colours import MIN_DIFFERENCE, colour_lands, land_borders
from conceptmap.render.region_palette import COLOUR_DIFFERENCES, REGION_COLOUR_COUNT

DIFFERENCES = np.array(COLOUR_DIFFERENCES, np.int32)


def scattered(seed: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the lands and positions of nodes around some middles."""
    random = np.random.default_rng(seed)
    middles = random.uniform(-10, 10, (count, 2))
    positions = random.uniform(-11, 11, (count * 30, 2)).astype(np.float32)
    distances = np.hypot(*(positions[:, None] - middles[None]).transpose(2, 0, 1))
    lands = distances.argmin(axis=1).astype(np.int32)
    return np.unique(lands, return_inverse=True)[1].astype(np.int32), positions


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 30))
def test_neighbours_have_colours_that_no_reader_confuses(seed: int, count: int) -> None:
    lands, positions = scattered(seed, count)
    borders = land_borders(lands, positions)
    assert (borders == borders.T).all()
    colours = colour_lands(borders, DIFFERENCES)
    alike = DIFFERENCES[colours[:, None], colours] < MIN_DIFFERENCE
    # Short borders, where corners touch, may be left out of account: they make no plane map.
    assert not (alike & (borders > 3)).any()
    assert (colours == colour_lands(borders, DIFFERENCES)).all()
    # No two are alike while the palette has a colour for each.
    assert len(borders) > 8 or len(set(colours.tolist())) == len(borders)


def test_lands_keep_their_colours_and_new_ones_differ_from_their_neighbours() -> None:
    lands, positions = scattered(3, 9)
    borders = land_borders(lands, positions)
    first = colour_lands(borders[:6, :6], DIFFERENCES)
    colours = colour_lands(borders, DIFFERENCES, first.tolist())
    assert (colours[:6] == first).all()
    for new in range(6, len(borders)):
        around = colours[borders[new] > 2]
        assert (DIFFERENCES[colours[new], around] >= MIN_DIFFERENCE).all()
    # What a file says may be anything.
    odd = colour_lands(borders, DIFFERENCES, [99, -7, *range(40)])
    assert ((odd >= 0) & (odd < REGION_COLOUR_COUNT)).all()


def test_lands_across_empty_space_are_neighbours_and_those_behind_another_are_not() -> None:
    positions = np.array([[x, y] for x in (0, 1, 20, 21, 40, 41) for y in range(9)], np.float32)
    lands = np.repeat(np.array([0, 1, 2], np.int32), 18)
    borders = land_borders(lands, positions)
    assert borders[0, 1] > 0
    assert borders[1, 2] > 0
    assert borders[0, 2] == 0
    assert land_borders(np.full(3, -1, np.int32), np.zeros((3, 2), np.float32)).shape == (0, 0)
    one_place = land_borders(np.array([0, 1], np.int32), np.zeros((2, 2), np.float32))
    one, other = colour_lands(one_place, DIFFERENCES)
    assert DIFFERENCES[one, other] >= MIN_DIFFERENCE
