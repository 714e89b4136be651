"""The layered layout: directions lead down, boxes are apart, cycles and stars are laid out too."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.layout.layered import lay_out_layers

GAP = 20.0, 40.0


@st.composite
def graphs(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    count, seed = draw(st.integers(1, 40)), draw(st.integers(0, 9999))
    random = np.random.default_rng(seed)
    edges = random.integers(0, count, (draw(st.integers(0, 60)), 2))
    return random.uniform((20, 15), (150, 50), (count, 2)).astype(np.float32), edges


@given(graphs())
def test_boxes_never_overlap(graph: tuple[np.ndarray, np.ndarray]) -> None:
    sizes, edges = graph
    centres = lay_out_layers(sizes, edges, GAP)
    assert centres.shape == sizes.shape
    assert np.isfinite(centres).all()
    apart = np.abs(centres[:, None] - centres[None]) >= (sizes[:, None] + sizes[None]) / 2 - 0.01
    np.fill_diagonal(apart[:, :, 0], val=True)
    assert apart.any(axis=2).all()
    again = lay_out_layers(sizes, edges, GAP)
    assert np.array_equal(centres, again)


def test_what_leads_to_others_is_above_them() -> None:
    sizes = np.full((6, 2), (60, 20), np.float32)
    edges = np.array([(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (0, 4)])
    y = lay_out_layers(sizes, edges, GAP)[:, 1]
    assert all(y[b] >= y[a] + 20 + GAP[1] for a, b in edges)


def test_of_a_cycle_as_many_lead_down_as_can() -> None:
    sizes = np.full((4, 2), (60, 20), np.float32)
    edges = np.array([(0, 1), (1, 2), (2, 3), (3, 0)])
    y = lay_out_layers(sizes, edges, GAP)[:, 1]
    assert sum(y[b] > y[a] for a, b in edges) == 3


def test_a_star_is_folded_to_several_layers() -> None:
    sizes = np.full((25, 2), (120, 24), np.float32)
    edges = np.array([(0, i) for i in range(1, 25)])
    width, height = np.ptp(lay_out_layers(sizes, edges, GAP), axis=0)
    assert 0.3 < height / width < 1.6


@pytest.mark.parametrize("edges", [[(0, 2), (1, 3), (0, 3), (1, 2)], [(0, 3), (1, 2)]])
def test_edges_do_not_cross_that_need_not(edges: list[tuple[int, int]]) -> None:
    sizes = np.full((4, 2), (60, 20), np.float32)
    x = lay_out_layers(sizes, np.array(edges), GAP)[:, 0]
    if len(edges) == 2:
        assert (x[0] < x[1]) == (x[3] < x[2])
    assert abs(x[0] + x[1] - x[2] - x[3]) < 1


def test_parts_that_nothing_joins_stand_beside_each_other() -> None:
    pair, hub, above, below = (0, 1), 2, (3, 4), range(5, 18)
    edges = [pair, *((each, hub) for each in above), *((hub, each) for each in below), (5, 6)]
    sizes = np.full((18, 2), (90, 24), np.float32)
    x = lay_out_layers(sizes, np.array(edges), (26.0, 62.0))[:, 0]
    # The pair is beside the hub and what is above it, not beyond all that is below.
    assert abs(x[1] - x[hub]) < 300
