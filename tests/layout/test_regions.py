"""Layouts that know the regions of their graph, and the force that holds them together."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.graph.communities import detect_communities
from conceptmap.layout import Simulation, arrange, place_new_nodes
from conceptmap.layout.components import (
    SMALL_COMPONENT_NODES,
    component_roots,
    connected_components,
)
from conceptmap.layout.forces import Forces
from conceptmap.layout.pivots import build_adjacency, compute_pivot_distances
from conceptmap.layout.region_cells import region_cells, regions_are_apart
from conceptmap.render.region_shapes import trace_region_shapes
from tests.benchmarks.graphs import Edges, community_graph, grid_graph, hub_graph
from tests.benchmarks.layout_measures import (
    median_displacement,
    neighbourhood_preservation,
    normalised_stress,
)
from tests.benchmarks.region_measures import (
    covered,
    land_shares,
    linked_share_of_view,
    plain_scene,
    share_among_own,
    share_in_largest_piece,
)
from tests.layout.graphs import GRAPHS, unique_edges


def found_regions(count: int, edges: Edges) -> IntArray:
    return detect_communities(count, edges, np.ones(len(edges), np.float32))


@cache
def community_map(count: int) -> tuple[Edges, IntArray, FloatArray]:
    """A graph of communities: its edges, its regions, and its layout that knows them."""
    edges = community_graph(count)
    regions = found_regions(count, edges)
    positions = arrange(count, edges, regions=regions)
    positions.setflags(write=False)
    return edges, regions, positions


def settled(
    count: int,
    edges: Edges,
    start: FloatArray,
    regions: IntArray,
    *,
    alpha: float = 0.3,
    **forces: float,
) -> FloatArray:
    simulation = Simulation(count, edges, start=start, regions=regions, alpha=alpha)
    simulation.set_forces(Forces(**forces))
    while not simulation.at_rest:
        simulation.step()
    return simulation.positions


@pytest.mark.parametrize("graph", [community_graph, hub_graph])
@pytest.mark.parametrize("count", [300, 1000])
def test_regions_are_of_one_piece_beside_their_own(graph, count: int) -> None:  # type: ignore[no-untyped-def]
    edges = graph(count)
    regions = found_regions(count, edges)
    plain, positions = arrange(count, edges), arrange(count, edges, regions=regions)
    assert share_among_own(positions, regions) >= 0.9
    assert share_in_largest_piece(positions, regions) >= 0.97
    assert neighbourhood_preservation(count, edges, positions) >= neighbourhood_preservation(
        count, edges, plain
    )
    assert normalised_stress(count, edges, positions) <= 1.4 * normalised_stress(
        count, edges, plain
    )
    land = land_shares(edges, positions, regions)
    assert land.own >= 0.95
    assert land.other <= 0.03


def test_countries_keep_notes_beside_those_they_are_linked_with() -> None:
    """Countries are parts of the map as regions are, and cost little of what is near a note."""
    count = 2000
    edges = community_graph(count)
    regions = found_regions(count, edges)
    countries = (regions // 2).astype(np.int32)
    countries[regions < 0] = -1
    plain = arrange(count, edges)
    nested = arrange(count, edges, regions=regions, countries=countries)
    alone = arrange(count, edges, regions=regions)
    near = [neighbourhood_preservation(count, edges, each) for each in (plain, nested, alone)]
    assert near[1] >= max(near[0], 0.8 * near[2])
    assert share_in_largest_piece(nested, regions) >= 0.97
    assert share_in_largest_piece(nested, countries) >= 0.97
    assert normalised_stress(count, edges, nested) <= 1.4 * normalised_stress(count, edges, plain)


@pytest.mark.parametrize("forces", [{}, {"repel": 20.0}, {"distance": 100.0}, {"link": 0.4}])
def test_the_live_simulation_keeps_regions_together(forces: dict[str, float]) -> None:
    edges, regions, start = community_map(1000)
    positions = settled(1000, edges, start, regions, **forces)
    assert share_among_own(positions, regions) >= 0.9
    assert share_in_largest_piece(positions, regions) >= 0.97


def test_a_map_with_regions_comes_to_rest_where_it_is() -> None:
    edges, regions, start = community_map(1000)
    assert median_displacement(start, settled(1000, edges, start, regions, alpha=0.12)) < 0.05


def test_a_dragged_note_leaves_its_region_and_the_others_stay() -> None:
    edges, regions, arranged = community_map(300)
    start = settled(300, edges, arranged, regions)
    simulation = Simulation(300, edges, start=start, regions=regions, alpha=0.12)
    far = start.max(axis=0) + 20
    simulation.pin(7, (float(far[0]), float(far[1])))
    for _ in range(100):
        simulation.step()
    assert simulation.positions[7].tolist() == far.tolist()
    others = np.delete(np.arange(300), 7)
    assert share_in_largest_piece(simulation.positions[others], regions[others]) >= 0.97


def test_the_same_regions_give_the_same_map_and_none_the_map_without() -> None:
    edges, regions, positions = community_map(300)
    assert np.array_equal(arrange(300, edges, regions=regions.copy()), positions)
    plain = arrange(300, edges)
    assert not np.array_equal(positions, plain)
    for no_regions in (np.full(300, -1, np.int32), np.zeros(300, np.int32)):
        assert np.array_equal(arrange(300, edges, regions=no_regions), plain)


def test_a_grid_is_drawn_as_it_is_whatever_its_regions() -> None:
    edges = grid_graph(20)
    regions = found_regions(400, edges)
    assert np.array_equal(arrange(400, edges, regions=regions), arrange(400, edges))


@given(GRAPHS, st.randoms(use_true_random=False))
def test_any_regions_give_finite_positions(graph, random) -> None:  # type: ignore[no-untyped-def]
    count, pairs = graph
    edges = unique_edges(pairs)
    regions = np.array([random.randint(-1, 3) for _ in range(count)], np.int32)
    start = arrange(count, edges, regions=regions)
    assert np.isfinite(start).all()
    assert np.isfinite(settled(count, edges, start, regions)).all()
    start[::3] = np.nan
    assert np.isfinite(arrange(count, edges, start=start, regions=regions)).all()


@pytest.mark.parametrize("linked", [2, 12, 300])
@pytest.mark.parametrize("isolated", [1, 20, 212, 3000])
def test_notes_without_links_leave_the_linked_map_most_of_the_view(
    isolated: int, linked: int
) -> None:
    """They are a place of their own: compact, beside the linked map and no land over it."""
    edges = community_graph(linked) if linked > 2 else np.array([[0, 1]], np.int32)
    pairs = np.array([[linked, linked + 1], [linked + 2, linked + 3]], np.int32)
    count = linked + 4 + isolated
    edges = np.concatenate([edges, pairs])
    regions = np.append(found_regions(linked, edges[:-2]), np.full(isolated + 4, -1, np.int32))
    positions = arrange(count, edges, regions=regions)
    assert linked_share_of_view(edges, positions) >= 0.7
    roots = component_roots(count, edges)
    quiet = np.bincount(roots, minlength=count)[roots] < SMALL_COMPONENT_NODES
    inside, outside = positions[quiet], positions[~quiet]
    middle, radii = (inside.max(axis=0) + inside.min(axis=0)) / 2, np.ptp(inside, axis=0) / 2
    assert (np.square((outside - middle) / np.maximum(radii, 0.1)).sum(axis=1) > 1).all()
    assert max(radii) <= 2.6 * max(min(radii), 0.4)
    land = land_shares(edges, positions, np.where(quiet, -1, regions))
    assert land.own >= 0.9
    for shape in trace_region_shapes(plain_scene(edges, regions), positions):
        assert not covered(shape, inside).any()


def test_there_must_be_a_region_for_every_node() -> None:
    with pytest.raises(ValueError, match="regions"):
        arrange(9, grid_graph(3), regions=np.zeros(8, np.int32))


def test_a_new_node_begins_beside_neighbours_of_its_own_region() -> None:
    start = np.array([[0, 0], [1, 0], [10, 0], [11, 0], [10, 1], [np.nan] * 2], np.float32)
    edges = np.array([[0, 5], [2, 5], [3, 5], [4, 5]], np.int32)
    regions = np.array([0, 0, 1, 1, 1, 0], np.int32)
    assert place_new_nodes(start, edges, regions=regions)[5, 0] < 2
    assert place_new_nodes(start, edges)[5, 0] > 5


def test_new_nodes_settle_within_their_region() -> None:
    edges, regions, arranged = community_map(1000)
    before = settled(1000, edges, arranged, regions)
    start = before.copy()
    start[::50] = np.nan
    after = arrange(1000, edges, start=start, regions=regions)
    new = np.isnan(start[:, 0])
    assert np.array_equal(after[~new], before[~new])
    middles = np.array([after[regions == each].mean(axis=0) for each in range(regions.max() + 1)])
    nearest = np.linalg.norm(after[new, None] - middles[None], axis=2).argmin(axis=1)
    has_region = regions[new] >= 0
    assert (nearest == regions[new])[has_region].mean() >= 0.9


def test_links_between_regions_are_longer_than_those_within() -> None:
    edges = community_graph(300)
    regions = found_regions(300, edges)
    nodes = [each.nodes for each in connected_components(300, edges).linked]
    cells = region_cells(regions, edges, nodes)
    assert cells is not None
    same = regions[edges[:, 0]] == regions[edges[:, 1]]
    assert (cells.lengths[same] == 1).all()
    assert (cells.lengths[~same] >= 2).all()


@given(GRAPHS, st.integers(1, 4))
def test_distances_over_long_edges_are_those_of_networkx(graph, longest: int) -> None:  # type: ignore[no-untyped-def]
    import networkx as nx

    count, pairs = graph
    edges = unique_edges(pairs)
    lengths = (np.arange(len(edges)) % longest + 1).astype(np.int16)
    nx_graph = nx.Graph()
    nx_graph.add_weighted_edges_from(
        (int(a), int(b), int(c)) for (a, b), c in zip(edges, lengths, strict=True)
    )
    nodes = [each.nodes for each in connected_components(count, edges).linked]
    found = compute_pivot_distances(build_adjacency(count, edges), nodes, 0, lengths)
    for row, members in zip(found.pivots, nodes, strict=True):
        for column, pivot in enumerate(row.tolist()[:5]):
            expected = nx.single_source_dijkstra_path_length(nx_graph, pivot)
            assert all(expected[i] == found.distances[i, column] for i in members.tolist())


def test_a_map_laid_out_without_its_regions_is_told_from_one_with_them() -> None:
    edges, regions, apart = community_map(1000)
    plain = arrange(1000, edges)
    assert not regions_are_apart(regions, edges, plain)
    assert regions_are_apart(regions, edges, apart)
    assert not regions_are_apart(np.full(1000, -1, np.int32), edges, plain)


def test_a_note_far_out_of_its_region_and_country_swings_back_little() -> None:
    size, count = 12, 48
    groups = np.arange(count) // size
    within = np.array([(i, i + 1) for i in range(count - 1) if groups[i] == groups[i + 1]])
    between = np.array([(i, i + size) for i in range(0, count - size, size)])
    edges = np.concatenate([within, between]).astype(np.int32)
    regions, countries = groups.astype(np.int32), (groups // 2).astype(np.int32)
    start = arrange(count, edges, regions=regions, countries=countries)
    far, pinned = start.copy(), np.ones(count, np.bool_)
    far[size - 1] += (50, 0)
    pinned[size - 1] = False
    simulation = Simulation(
        count,
        edges,
        start=far,
        pinned=pinned,
        regions=regions,
        countries=countries,
        alpha=0.3,
        alpha_decay=0,
    )
    for _ in range(2):
        simulation.step()
    moved = simulation.positions[size - 1] - start[size - 1]
    assert np.hypot(*moved) < 20


@pytest.mark.parametrize("keeps_middle", [False, True])
def test_a_small_map_of_parts_of_regions_does_not_drift(*, keeps_middle: bool) -> None:
    # As in the map around a note, where regions are cut.
    regions = np.array([2, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0], np.int32)
    links = [*((10, i) for i in range(10)), (6, 7), (8, 9), (2, 3), (6, 2), (7, 3), (8, 4)]
    edges = np.array(links, np.int32)
    start = np.random.default_rng(3).normal(0, 1, (11, 2)).astype(np.float32)
    simulation = Simulation(
        11, edges, start=start, regions=regions, alpha=0.3, keeps_middle=keeps_middle
    )
    while not simulation.at_rest:
        simulation.step()
    drift = np.abs(simulation.positions.mean(axis=0) - start.mean(axis=0)).max()
    assert drift < 0.01 if keeps_middle else drift > 0.5
