"""Finished layouts: `arrange` and `place_new_nodes`."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from numpy.typing import NDArray

from conceptmap.layout import Simulation, arrange, place_new_nodes
from conceptmap.layout.node_sizes import INITIAL_VIEW_PX, REFERENCE_ZOOM, nominal_radii, size_factor
from tests.benchmarks.graphs import community_graph, grid_graph
from tests.benchmarks.layout_measures import (
    median_displacement,
    neighbourhood_preservation,
    normalised_stress,
)
from tests.layout.graphs import GRAPHS, WEIGHTED, unique_edges


@given(GRAPHS)
def test_every_node_has_a_position_and_the_same_each_time(
    graph: tuple[int, list[tuple[int, int]]],
) -> None:
    count, pairs = graph
    edges = unique_edges(pairs)
    positions = arrange(count, edges)
    assert positions.shape == (count, 2)
    assert positions.dtype == np.float32
    assert np.isfinite(positions).all()
    assert np.array_equal(positions, arrange(count, edges))


HUGE = 10**400  # more than a float can hold


def test_another_seed_gives_another_map() -> None:
    edges = community_graph(200)
    assert not np.array_equal(arrange(200, edges), arrange(200, edges, seed=1))


@pytest.mark.parametrize("seed", [-1, -(2**70), 2**70, HUGE, -HUGE], ids=hash)
def test_any_whole_number_is_a_seed(seed: int) -> None:
    edges = community_graph(60)
    start = np.zeros((60, 2), np.float32)
    start[::3] = np.nan
    for made in (
        lambda: arrange(60, edges, seed=seed),
        lambda: arrange(60, edges, start=start, seed=seed),
        lambda: place_new_nodes(start, edges, seed),
        lambda: Simulation(60, edges, seed=seed).positions,
    ):
        positions = made()
        assert np.isfinite(positions).all()
        assert np.array_equal(made(), positions)


def test_a_negative_seed_gives_another_map_than_its_absolute_value() -> None:
    edges = community_graph(200)
    assert not np.array_equal(arrange(200, edges, seed=-1), arrange(200, edges, seed=1))


def test_a_grid_and_a_path_are_drawn_as_they_are() -> None:
    assert normalised_stress(400, grid_graph(20), arrange(400, grid_graph(20))) < 0.03
    step = np.arange(99, dtype=np.int32)
    path = np.stack([step, step + 1], axis=1)
    assert normalised_stress(100, path, arrange(100, path)) < 0.01


def test_a_tree_is_drawn_with_its_branches_apart() -> None:
    child = np.arange(1, 255)
    tree = np.stack([(child - 1) // 2, child], axis=1).astype(np.int32)
    positions = arrange(255, tree)
    assert normalised_stress(255, tree, positions) < 0.14
    assert neighbourhood_preservation(255, tree, positions) > 0.3


def test_components_do_not_overlap() -> None:
    sizes = (120, 60, 30, 10, 10, 5, 2, 2, 2)
    edges, start = [], 0
    owner = np.empty(sum(sizes), int)
    for part, size in enumerate(sizes):
        ring = np.arange(start, start + size)
        edges.append(np.stack([ring, np.roll(ring, 1)], axis=1))
        owner[ring] = part
        start += size
    joined = np.unique(np.sort(np.concatenate(edges), axis=1), axis=0).astype(np.int32)
    positions = arrange(start, joined)
    apart = np.linalg.norm(positions[:, None] - positions[None], axis=2)
    assert apart[owner[:, None] != owner[None]].min() > 0.3


@pytest.mark.parametrize("groups", [0, 1, 40])
def test_isolated_nodes_and_tiny_groups_are_spread_evenly_in_an_oval(groups: int) -> None:
    triangle = np.array([[0, 1], [1, 2], [2, 0]])
    edges = np.concatenate([triangle + 3 * i for i in range(groups)] or [np.zeros((0, 2), int)])
    count = 3 * groups + 157
    positions = arrange(count, edges.astype(np.int32))
    apart = np.linalg.norm(positions[:, None] - positions[None], axis=2) + 9 * np.eye(count)
    assert apart.min() > 0.2
    lone = apart[3 * groups :].min(axis=1)
    assert lone.min() > 0.3
    assert np.ptp(lone) < 0.6
    # No grid: nearly all have an x and a y of their own.
    for axis in (0, 1):
        assert len(np.unique(positions[:, axis].round(3))) > 0.8 * count
    assert np.ptp(positions, axis=0).max() < 1.3 * np.sqrt(157 + 2 * groups)


@pytest.mark.parametrize("count", [60, 600, 2000])
def test_discs_do_not_overlap_when_the_map_is_first_shown(count: int) -> None:
    edges = community_graph(count)
    positions = arrange(count, edges)
    scale = min(INITIAL_VIEW_PX / np.ptp(positions[:, 1]), 6 * REFERENCE_ZOOM)
    degrees = np.bincount(edges.ravel(), minlength=count)
    radii = nominal_radii(degrees) * size_factor(scale) / scale
    apart = np.linalg.norm(positions[:, None] - positions[None], axis=2)
    overlap = (apart < 0.95 * (radii[:, None] + radii[None])) & ~np.eye(count, dtype=bool)
    assert overlap.sum() / 2 <= 0.002 * count


def test_a_map_that_grows_or_shrinks_by_a_hundredth_stays_where_it_was() -> None:
    count = 1000
    edges = community_graph(count)
    before = arrange(count, edges)
    start = before.copy()
    start[::100] = np.nan
    after = arrange(count, edges, start=start)
    kept = ~np.isnan(start[:, 0])
    assert median_displacement(before[kept], after[kept]) < 0.02
    beside = [
        np.linalg.norm(after[i] - after[np.unique(edges[(edges == i).any(axis=1)])], axis=1)
        for i in range(0, count, 100)
        if (edges == i).any()
    ]
    extent = np.linalg.norm(np.ptp(before, axis=0))
    assert np.median([np.sort(each)[1] for each in beside]) < 0.2 * extent


@pytest.mark.parametrize("change", ["removed", "added"])
def test_notes_that_may_all_move_stay_about_where_they_were(change: str) -> None:
    count = 1000
    edges = community_graph(count)
    before = arrange(count, edges)
    kept = np.arange(count) % 100 > 0
    if change == "removed":
        number = np.cumsum(kept) - 1
        edges, start = number[edges[kept[edges].all(axis=1)]].astype(np.int32), before[kept]
        after = arrange(len(start), edges, start=start, pinned=np.zeros(len(start), np.bool_))
    else:
        start = np.where(kept[:, None], before, np.float32(np.nan))
        after = arrange(count, edges, start=start, pinned=np.zeros(count, np.bool_))[kept]
    assert median_displacement(before[kept], after) < 0.02
    assert not np.array_equal(after, before[kept])


def test_notes_of_communities_lie_beside_those_they_are_linked_with() -> None:
    edges = community_graph(1000)
    positions = arrange(1000, edges)
    assert neighbourhood_preservation(1000, edges, positions) >= 0.097
    assert normalised_stress(1000, edges, positions) <= 0.16


def link_lengths(edges: NDArray[np.int32], positions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the length of each link, over the median length."""
    lengths = np.linalg.norm(positions[edges[:, 0]] - positions[edges[:, 1]], axis=1)
    return np.asarray(lengths / np.median(lengths))


@cache
def plain_layout(name: str) -> NDArray[np.float32]:
    """Return the layout of one of the weighted graphs without its weights."""
    count, edges = next((count, edges) for each, count, edges in WEIGHTED if each == name)
    return arrange(count, edges)


@pytest.mark.parametrize(("name", "count", "edges"), WEIGHTED)
def test_links_of_many_references_are_shorter_in_a_fresh_layout(
    name: str, count: int, edges: NDArray[np.int32]
) -> None:
    heavy = np.zeros(len(edges), bool)
    heavy[len(edges) // 4 :: 6] = True
    weights = np.where(heavy, 9, 1).astype(np.float32)
    weighted = link_lengths(edges, arrange(count, edges, weights=weights))
    plain = link_lengths(edges, plain_layout(name))
    assert np.median(weighted[heavy]) < 0.97 * np.median(plain[heavy])


def test_weights_of_one_reference_change_nothing() -> None:
    for name, count, edges in WEIGHTED:
        ones = np.ones(len(edges), np.float32)
        assert np.array_equal(arrange(count, edges, weights=ones), plain_layout(name))


def test_weights_belong_to_the_edges_in_whichever_order_these_are() -> None:
    rng = np.random.default_rng(0)
    edges = rng.permutation(grid_graph(20)).astype(np.int32)
    heavy = rng.random(len(edges)) < 0.2
    weights = np.where(heavy, 9, 1).astype(np.float32)
    lengths = link_lengths(edges, arrange(400, edges, weights=weights))
    assert np.median(lengths[heavy]) < 0.95 * np.median(lengths[~heavy])


def test_there_must_be_as_many_weights_as_edges() -> None:
    edges = grid_graph(3)
    for start in (None, np.zeros((9, 2), np.float32)):
        with pytest.raises(ValueError, match="weights"):
            arrange(9, edges, weights=np.ones(3, np.float32), start=start)


def test_pinned_nodes_stay_and_others_may_move() -> None:
    edges = community_graph(300)
    start = arrange(300, edges)
    pinned = np.zeros(300, bool)
    pinned[:10] = True
    start[50:] += 0.5
    after = arrange(300, edges, start=start, pinned=pinned)
    assert np.array_equal(after[:10], start[:10])
    assert not np.array_equal(after[50:], start[50:])
