import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from conceptmap.layout import Simulation, arrange, place_new_nodes
from conceptmap.layout.components import component_roots, connected_components
from conceptmap.layout.forces import Forces
from conceptmap.layout.forces.repulsion import repulsion
from conceptmap.layout.node_sizes import INITIAL_VIEW_PX, REFERENCE_ZOOM, nominal_radii, size_factor
from conceptmap.layout.pivots import build_adjacency, pivot_distances
from conceptmap.layout.quadtree import build_quadtree
from tests.benchmarks.graphs import community_graph, grid_graph
from tests.benchmarks.layout import (
    median_displacement,
    neighbourhood_preservation,
    normalised_stress,
)

GRAPHS = st.integers(1, 40).flatmap(
    lambda n: st.tuples(
        st.just(n),
        st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), max_size=80),
    )
)


def pairs(listed: list[tuple[int, int]]) -> NDArray[np.int32]:
    unique = sorted({(min(a, b), max(a, b)) for a, b in listed if a != b})
    return np.array(unique, np.int32).reshape(-1, 2)


def weighted_graphs() -> list[tuple[str, int, NDArray[np.int32]]]:
    """Return graphs of every kind that is laid out in a way of its own, and several at once."""
    step = np.arange(99, dtype=np.int32)
    child = np.arange(1, 255)
    leaf = np.arange(1, 100, dtype=np.int32)
    pair = np.arange(24, dtype=np.int32).reshape(-1, 2)
    found = [
        ("communities", 300, community_graph(300)),
        ("grid", 400, grid_graph(20)),
        ("path", 100, np.stack([step, step + 1], axis=1)),
        ("tree", 255, np.stack([(child - 1) // 2, child], axis=1).astype(np.int32)),
        ("star", 100, np.stack([np.zeros_like(leaf), leaf], axis=1)),
        ("pairs", 24, pair),
    ]
    starts = np.cumsum([0, *(count for _, count, _ in found)]).tolist()
    parts = [edges + start for (_, _, edges), start in zip(found, starts, strict=False)]
    rng = np.random.default_rng(1)
    return [*found, ("all", starts[-1], rng.permutation(np.concatenate(parts)).astype(np.int32))]


WEIGHTED = weighted_graphs()


@given(GRAPHS)
@settings(max_examples=60, deadline=None)
def test_every_node_has_a_place_and_the_same_each_time(
    graph: tuple[int, list[tuple[int, int]]],
) -> None:
    count, listed = graph
    edges = pairs(listed)
    places = arrange(count, edges)
    assert places.shape == (count, 2)
    assert places.dtype == np.float32
    assert np.isfinite(places).all()
    assert np.array_equal(places, arrange(count, edges))


@given(GRAPHS)
@settings(max_examples=60, deadline=None)
def test_components_are_those_of_networkx(graph: tuple[int, list[tuple[int, int]]]) -> None:
    import networkx as nx

    count, listed = graph
    edges = pairs(listed)
    peer = nx.Graph()
    peer.add_nodes_from(range(count))
    peer.add_edges_from(edges.tolist())
    expected = {frozenset(part) for part in nx.connected_components(peer)}
    label = component_roots(count, edges)
    assert {frozenset(np.flatnonzero(label == each).tolist()) for each in label} == expected
    found = connected_components(count, edges)
    assert {frozenset(each.nodes.tolist()) for each in found.linked} == {
        p for p in expected if len(p) > 1
    }
    for each in found.linked:
        assert np.array_equal(np.sort(each.nodes[each.edges]), edges[each.edge_indices])


def test_another_seed_gives_another_map() -> None:
    edges = community_graph(200)
    assert not np.array_equal(arrange(200, edges), arrange(200, edges, seed=1))


@pytest.mark.parametrize("seed", [-1, -(2**70), 2**70, 10**400, -(10**400)])
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
        assert np.isfinite(made()).all()
        assert np.array_equal(made(), made())


def test_a_negative_seed_gives_another_map_than_its_absolute_value() -> None:
    edges = community_graph(200)
    assert not np.array_equal(arrange(200, edges, seed=-1), arrange(200, edges, seed=1))


def test_repulsion_is_near_the_sum_over_all_pairs() -> None:
    dice = np.random.default_rng(0)
    places = dice.normal(size=(3000, 2)).astype(np.float32)
    masses = dice.uniform(0.5, 2, 3000).astype(np.float32)
    offset = places[:, None] - places[None]
    square = (offset**2).sum(axis=2) + 1e-4
    exact = (offset * (masses / square)[..., None]).sum(axis=1)
    push = repulsion(build_quadtree(places, masses), 3000)
    wrong = np.linalg.norm(push - exact, axis=1) / np.linalg.norm(exact, axis=1)
    assert np.median(wrong) < 0.02


def test_distances_to_pivots_are_distances() -> None:
    import networkx as nx

    edges = grid_graph(9)
    shape = pivot_distances(build_adjacency(81, edges), [np.arange(81, dtype=np.int32)], 0)
    peer = nx.Graph(edges.tolist())
    for column, pivot in enumerate(shape.pivots[0].tolist()[:10]):
        lengths = nx.single_source_shortest_path_length(peer, pivot)
        assert [lengths[i] for i in range(81)] == shape.distances[:, column].tolist()


def test_a_grid_and_a_path_are_drawn_as_they_are() -> None:
    assert normalised_stress(400, grid_graph(20), arrange(400, grid_graph(20))) < 0.03
    step = np.arange(99, dtype=np.int32)
    path = np.stack([step, step + 1], axis=1)
    assert normalised_stress(100, path, arrange(100, path)) < 0.01


def test_a_tree_is_drawn_with_its_twigs_apart() -> None:
    child = np.arange(1, 255)
    tree = np.stack([(child - 1) // 2, child], axis=1).astype(np.int32)
    places = arrange(255, tree)
    assert normalised_stress(255, tree, places) < 0.14
    assert neighbourhood_preservation(255, tree, places) > 0.3


def test_parts_that_are_not_joined_do_not_overlap() -> None:
    sizes = (120, 60, 30, 10, 10, 5, 2, 2, 2)
    edges, start = [], 0
    owner = np.empty(sum(sizes), int)
    for part, size in enumerate(sizes):
        ring = np.arange(start, start + size)
        edges.append(np.stack([ring, np.roll(ring, 1)], axis=1))
        owner[ring] = part
        start += size
    joined = np.unique(np.sort(np.concatenate(edges), axis=1), axis=0).astype(np.int32)
    places = arrange(start, joined)
    apart = np.linalg.norm(places[:, None] - places[None], axis=2)
    assert apart[owner[:, None] != owner[None]].min() > 0.3


def test_notes_without_links_form_a_quiet_grid_beside_the_rest() -> None:
    places = arrange(160, np.array([[0, 1], [1, 2], [2, 0]], np.int32))
    lone = places[3:]
    assert np.linalg.norm(places[:3, None] - lone[None], axis=2).min() > 0.5
    assert len(np.unique(lone[:, 1].round(3))) <= 12
    apart = np.linalg.norm(lone[:, None] - lone[None], axis=2) + 9 * np.eye(len(lone))
    assert apart.min() > 0.3
    assert np.ptp(apart.min(axis=1)) < 0.5


@pytest.mark.parametrize("count", [60, 1000, 3000])
def test_discs_do_not_overlap_when_the_map_is_first_shown(count: int) -> None:
    edges = community_graph(count)
    places = arrange(count, edges)
    scale = min(INITIAL_VIEW_PX / np.ptp(places[:, 1]), 6 * REFERENCE_ZOOM)
    degrees = np.bincount(edges.ravel(), minlength=count)
    radii = nominal_radii(degrees) * size_factor(scale) / scale
    apart = np.linalg.norm(places[:, None] - places[None], axis=2)
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


def link_lengths(edges: NDArray[np.int32], positions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the length of each link, over the median length."""
    lengths = np.linalg.norm(positions[edges[:, 0]] - positions[edges[:, 1]], axis=1)
    return np.asarray(lengths / np.median(lengths))


@pytest.mark.parametrize(("name", "count", "edges"), WEIGHTED)
def test_links_of_many_references_are_shorter_in_a_fresh_layout(
    name: str, count: int, edges: NDArray[np.int32]
) -> None:
    heavy = np.zeros(len(edges), bool)
    heavy[len(edges) // 4 :: 6] = True
    weights = np.where(heavy, 9, 1).astype(np.float32)
    weighted = link_lengths(edges, arrange(count, edges, weights=weights))
    plain = link_lengths(edges, arrange(count, edges))
    assert np.median(weighted[heavy]) < 0.97 * np.median(plain[heavy])


def test_weights_of_one_reference_change_nothing() -> None:
    for _, count, edges in WEIGHTED:
        ones = np.ones(len(edges), np.float32)
        assert np.array_equal(arrange(count, edges, weights=ones), arrange(count, edges))


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


def test_a_simulation_comes_to_rest_and_keeps_its_shape() -> None:
    edges = community_graph(500)
    start = arrange(500, edges)
    simulation = Simulation(500, edges, start=start, alpha=0.12)
    steps = 0
    while not simulation.at_rest:
        simulation.step()
        steps += 1
        assert steps < 500
    assert median_displacement(start, simulation.positions) < 0.03
    assert simulation.energy < 0.01


def test_forces_act_at_once_and_in_the_right_direction() -> None:
    edges = community_graph(300)
    start = arrange(300, edges)

    def size(**forces: float) -> float:
        simulation = Simulation(300, edges, start=start, alpha=0.3)
        simulation.set_forces(Forces(**forces))
        for _ in range(80):
            simulation.step()
        return float(np.ptp(simulation.positions[:, 0]))

    usual = size()
    assert size(repel=20) > 1.1 * usual
    assert size(link=0.3) > 1.1 * usual
    assert size(distance=500) > 1.3 * usual
    assert size(center=1, repel=1) < 0.9 * usual


def test_a_held_node_is_where_the_hand_is_and_its_neighbours_follow() -> None:
    edges = np.array([[0, 1], [1, 2], [2, 3]], np.int32)
    simulation = Simulation(4, edges, start=arrange(4, edges))
    simulation.pin(0, (30.0, 0.0))
    simulation.set_alpha_target(0.3)
    simulation.reheat()
    for _ in range(300):
        simulation.step()
    assert simulation.positions[0].tolist() == [30.0, 0.0]
    assert simulation.positions[1, 0] > 10
    simulation.unpin(0)
    simulation.step()
    assert simulation.positions[0].tolist() != [30.0, 0.0]


def test_nodes_in_one_place_come_apart() -> None:
    simulation = Simulation(50, community_graph(50), start=np.zeros((50, 2), np.float32))
    simulation.separate_discs(30)
    apart = np.linalg.norm(simulation.positions[:, None] - simulation.positions[None], axis=2)
    assert (apart + np.eye(50)).min() > 0
