"""The regions of a large map joined to countries."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.graph.communities import (
    PreviousRegions,
    Regions,
    detect_communities,
    find_regions,
)
from conceptmap.graph.countries import MAX_COUNTRIES, TARGET_COUNTRIES, find_countries
from conceptmap.graph.topology import build_topology
from conceptmap.layout import arrange
from conceptmap.layout.region_cells import nested_cells
from conceptmap.render.region_shapes import trace_region_shapes
from conceptmap.vault.vault import Vault
from tests.benchmarks.graphs import community_graph
from tests.benchmarks.region_measures import share_among_own, share_in_largest_piece
from tests.conftest import MakeVault
from tests.graph.region_naming.vaults import FISH, TREES, paths, ring
from tests.render.scenes import make_scene

EDGES = community_graph(6000)
ONES = np.ones(len(EDGES), np.float32)
REGIONS = detect_communities(6000, EDGES, ONES)
COUNTRIES = find_countries(REGIONS, EDGES, ONES)
OF_NODE = np.append(COUNTRIES, np.int32(-1))[REGIONS]


def test_a_map_of_few_regions_has_a_country_for_each() -> None:
    edges = community_graph(600)
    ones = np.ones(len(edges), np.float32)
    regions = detect_communities(600, edges, ones)
    assert find_countries(regions, edges, ones).tolist() == list(range(int(regions.max()) + 1))


def test_many_regions_are_joined_to_few_countries_of_like_sizes() -> None:
    assert REGIONS.max() >= MAX_COUNTRIES
    sizes = np.bincount(OF_NODE[OF_NODE >= 0])
    assert len(sizes) == TARGET_COUNTRIES
    assert sizes[0] == sizes.max()
    assert sizes.max() < 5 * np.median(sizes)
    assert np.array_equal(find_countries(REGIONS, EDGES, ONES), COUNTRIES)


def test_a_region_that_all_others_link_to_does_not_become_the_whole_map() -> None:
    count = 60
    membership = np.repeat(np.arange(count), 10).astype(np.int32)
    first = np.arange(600)
    edges = np.stack([first, first % 10], axis=1)[10:].astype(np.int32)
    found = find_countries(membership, edges, np.ones(len(edges), np.float32))
    assert np.bincount(found).max() <= 0.16 * count


def test_regions_keep_their_countries_and_new_ones_join_those_they_link_to() -> None:
    previous = tuple(COUNTRIES.tolist())
    few = np.random.default_rng(1).choice(len(EDGES), len(EDGES) - 60, replace=False)
    kept = find_countries(REGIONS, EDGES[few], ONES[few], previous)
    assert kept.tolist() == list(previous)
    assert find_countries(REGIONS, EDGES, ONES, previous[:-1])[:-1].tolist() == list(previous[:-1])


@given(st.lists(st.integers(-3, 99), max_size=60))
@settings(max_examples=30)
def test_any_previous_countries_give_a_country_for_each_region(previous: list[int]) -> None:
    found = find_countries(REGIONS, EDGES, ONES, tuple(previous))
    assert len(found) == int(REGIONS.max()) + 1
    assert found.min() >= 0


@pytest.fixture(scope="module")
def positions() -> np.ndarray:
    return arrange(6000, EDGES, regions=REGIONS, countries=OF_NODE)


def test_countries_and_regions_are_of_one_piece(positions: np.ndarray) -> None:
    assert share_in_largest_piece(positions, OF_NODE) >= 0.97
    assert share_in_largest_piece(positions, REGIONS) >= 0.97
    assert share_among_own(positions, REGIONS) >= 0.9


def test_links_within_a_country_are_shorter_than_those_between_two() -> None:
    everything = [np.arange(6000, dtype=np.int32)]
    cells = nested_cells(REGIONS, OF_NODE, EDGES, everything)
    assert cells is not None
    first, second = EDGES[:, 0], EDGES[:, 1]
    inside = (REGIONS[EDGES] >= 0).all(axis=1)
    same_region = inside & (REGIONS[first] == REGIONS[second])
    same_country = inside & (OF_NODE[first] == OF_NODE[second]) & ~same_region
    abroad = inside & (OF_NODE[first] != OF_NODE[second])
    assert cells.lengths[same_region].max() == 1
    assert 2 <= cells.lengths[same_country].max() < cells.lengths[abroad].min()


def test_countries_have_land_and_provinces_borders_when_near(positions: np.ndarray) -> None:
    names = [f"Region {i}" for i in range(int(REGIONS.max()) + 1)]
    country_names = [f"Country {i}" for i in range(TARGET_COUNTRIES)]
    scene = make_scene(
        ["x"] * 6000,
        EDGES,
        regions=REGIONS,
        region_names=names,
        countries=OF_NODE,
        country_names=country_names,
    )
    shapes = trace_region_shapes(scene, positions)
    lands = [shape for shape in shapes if not shape.is_province]
    provinces = [shape for shape in shapes if shape.is_province]
    assert [scene.area_names[shape.region] for shape in lands] == country_names
    parts = np.bincount(COUNTRIES)[COUNTRIES]
    assert [shape.region for shape in provinces] == np.flatnonzero(parts > 1).tolist()
    far = 700 / float(np.ptp(positions, axis=0).max())
    assert all(shape.visibility(far) == 1 for shape in lands)
    assert np.mean([shape.visibility(far) for shape in provinces]) < 0.5
    assert all(shape.visibility(30 * far) == 1 for shape in provinces)
    colours = {shape.colour for shape in provinces}
    assert colours == {shape.colour for shape in lands}
    assert scene.in_area(len(names)).sum() == (OF_NODE == 0).sum()
    assert scene.in_area(0).sum() == (REGIONS == 0).sum()


def test_a_region_that_is_the_whole_of_a_country_has_its_name(make_vault: MakeVault) -> None:
    files = ring(paths(TREES, "Trees")) | ring(paths(FISH, "Fish")) | ring(paths("ABCDEF", "Birds"))
    vault = Vault.open(make_vault(files), cache=None)
    graph = build_graph(vault)
    topology = build_topology(graph)
    by_id = {id_: "TFB".index(id_[0]) for id_ in topology.ids}

    def regions(**names: object) -> Regions:
        before = PreviousRegions(by_id, topology.fingerprint, (0, 0, 1))._replace(**names)
        return find_regions(vault, graph, topology, previous=before)

    found = regions()
    assert (found.names[2], found.country_names[1]) == ("Birds", "Birds")
    assert len({*found.names, *found.country_names}) == 4
    # A name by the user for the one is for the other too.
    mine = regions(names=("Trees", "Fish", "Mine"), given=frozenset({"Mine"}))
    assert (mine.names[2], mine.country_names[1]) == ("Mine", "Mine")
    assert mine.given == {"Mine"}
    renamed = found.renamed("Birds", "Owls")
    assert (renamed.names[2], renamed.country_names[1]) == ("Owls", "Owls")
