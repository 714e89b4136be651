"""The ties between the areas of a map: the links between them, counted."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.graph.area_ties import find_ties

MAX_TIES = 30


def test_ties_count_links_both_ways_of_visible_nodes_the_strongest_first() -> None:
    areas = np.array([0, 0, 1, 1, 2, -1], np.int32)
    edges = np.array([(0, 1), (0, 2), (1, 2), (3, 4), (4, 0), (2, 5)], np.int32)
    counts = np.array([9, 2, 1, 1, 1, 9])
    ties = find_ties(areas, edges, counts, MAX_TIES)
    assert ties.pairs.tolist() == [[0, 1], [0, 2], [1, 2]]
    assert ties.counts.tolist() == [3, 1, 1]
    visible = np.array([True, False, True, True, False, True])
    ties = find_ties(areas, edges, counts, MAX_TIES, visible)
    assert (ties.pairs.tolist(), ties.counts.tolist()) == ([[0, 1]], [2])
    none = find_ties(areas[:0], edges[:0], counts[:0], MAX_TIES)
    assert none.pairs.shape == (0, 2)


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 60), st.integers(1, 400), st.integers(0, 99))
def test_ties_are_few_and_the_strongest_of_each_area_is_among_them(
    area_count: int, edge_count: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    areas = rng.integers(-1, area_count, 200).astype(np.int32)
    edges = rng.integers(0, 200, (edge_count, 2)).astype(np.int32)
    counts = rng.integers(1, 9, edge_count)
    ties = find_ties(areas, edges, counts, MAX_TIES)
    assert len(ties.counts) <= MAX_TIES
    assert (np.diff(ties.counts) <= 0).all()
    assert (ties.pairs[:, 0] < ties.pairs[:, 1]).all()
    totals: dict[tuple[int, int], int] = {}
    for (one, other), count in zip(areas[edges].tolist(), counts.tolist(), strict=True):
        if one >= 0 and other >= 0 and one != other:
            pair = min(one, other), max(one, other)
            totals[pair] = totals.get(pair, 0) + count
    for pair, count in zip(map(tuple, ties.pairs.tolist()), ties.counts.tolist(), strict=True):
        assert totals[pair] == count
    if len(totals) <= MAX_TIES:
        assert {area for pair in totals for area in pair} == set(ties.pairs.ravel().tolist())
