"""The shapes of regions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.graph.communities import detect_communities
from conceptmap.layout import arrange
from conceptmap.render.region_shapes import RegionShape, _closed, trace_region_shapes
from tests.benchmarks.graphs import Edges, community_graph
from tests.benchmarks.region_measures import covered, land_shares
from tests.render.scenes import make_scene


def test_a_region_shape_is_never_cut_off_by_the_edge_of_the_grid() -> None:
    """A few nodes with short edges have a shape that reaches far beyond the outermost of them."""
    triangle = np.array([(0, 0), (1, 0), (0.5, 0.9)], np.float32)
    positions = np.concatenate([triangle, triangle + np.array([3, 0], np.float32)])
    edges = np.array([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)], np.int32)
    regions = np.repeat(np.arange(2), 3)
    scene = make_scene(list("abcdef"), edges, regions=regions, region_names=["one", "other"])
    shapes = trace_region_shapes(scene, positions)
    assert len(shapes) == 2
    for shape in shapes:
        outline = np.concatenate([rings[0] for rings in shape.outlines[0]])
        for axis in (0, 1):
            for edge in (outline[:, axis].min(), outline[:, axis].max()):
                along = outline[np.abs(outline[:, axis] - edge) < 1e-4, 1 - axis]
                assert np.ptp(along) < 0.3


def land_of(edges: Edges, regions: IntArray, positions: FloatArray) -> tuple[RegionShape, ...]:
    titles = [str(i) for i in range(len(regions))]
    names = [str(i) for i in range(int(regions.max()) + 1)]
    scene = make_scene(titles, edges, regions=regions, region_names=names)
    return trace_region_shapes(scene, positions)


@pytest.mark.parametrize("count", [100, 1000, 3000])
def test_every_region_has_land_in_one_piece_under_its_notes(count: int) -> None:
    edges = community_graph(count, seed=2)
    regions = detect_communities(count, edges, np.ones(len(edges), np.float32))
    positions = arrange(count, edges, regions=regions)
    shapes = land_of(edges, regions, positions)
    assert [shape.region for shape in shapes] == list(range(int(regions.max()) + 1))
    assert all(len(shape.outlines[0]) == 1 for shape in shapes)
    land = land_shares(edges, positions, regions)
    assert land.own >= 0.95
    assert land.other <= 0.02


def test_neighbours_share_their_border_and_none_of_their_land() -> None:
    """Between two crowds that touch, all is land, and each place belongs to one of them."""
    rng = np.random.default_rng(0)
    positions = rng.uniform(0, 10, (600, 2)).astype(np.float32)
    regions = (positions[:, 0] > 5).astype(np.int32)
    one, other = land_of(np.zeros((0, 2), np.int32), regions, positions)
    inside = np.stack(np.meshgrid(*[np.linspace(0.5, 9.5, 61)] * 2), axis=-1).reshape(-1, 2)
    lands = np.stack([covered(shape, inside.astype(np.float32)) for shape in (one, other)])
    assert lands.sum(axis=0).mean() > 0.98
    assert (lands.sum(axis=0) == 2).mean() < 0.005


@given(st.floats(0.1, 30), st.integers(2, 9), st.integers(0, 99))
@settings(max_examples=25)
def test_land_fits_a_small_group_however_it_is_spread(size: float, count: int, seed: int) -> None:
    """The land of a few outlying notes reaches no farther from them than that of many does."""
    rng = np.random.default_rng(seed)
    many = rng.normal(0, 8, (400, 2))
    few = rng.uniform(-size, size, (count, 2)) + np.array((80, 0))
    positions = np.concatenate([many, few]).astype(np.float32)
    regions = np.repeat(np.arange(2, dtype=np.int32), (400, count))
    for shape in land_of(np.zeros((0, 2), np.int32), regions, positions):
        own = positions[regions == shape.region]
        outline = np.concatenate([rings[0] for rings in shape.outlines[0]])
        gaps = np.linalg.norm(outline[:, None] - own[None], axis=2).min(axis=1)
        assert gaps.max() < 0.1 * np.ptp(positions, axis=0).max() + size


@pytest.mark.parametrize("corner", [(0, 0), (12, 20), (36, 40)])
def test_closing_fills_narrow_waters_and_adds_no_land_at_the_edge(corner: tuple[int, int]) -> None:
    land = np.zeros((48, 52), np.bool_)
    y, x = corner
    land[y : y + 12, x : x + 5] = True
    land[y : y + 12, x + 7 : x + 12] = True
    closed = _closed(land, 2)
    # Its mouths are inlets.
    assert closed[y + 3 : y + 9, x : x + 12].all()
    assert closed.sum() <= 12 * 12 + 8


def test_what_is_closed_is_round() -> None:
    y, x = np.mgrid[-30:31, -30:31]
    ring = (np.hypot(x, y) < 28) & (np.hypot(x, y) > 12)
    closed = _closed(ring, 3)
    # A lake too wide to be closed keeps the shape that it has.
    lake = ~closed & (np.hypot(x, y) < 20)
    reach = np.hypot(x, y)[lake].max()
    assert np.abs(x[lake]).max() >= 0.9 * reach
    assert closed[ring].all()
