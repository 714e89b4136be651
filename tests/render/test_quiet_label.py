"""The label of the place of notes without links."""

import numpy as np
import pytest

from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.core.node_kind import NodeKind
from conceptmap.layout import arrange, place_new_nodes
from conceptmap.render.map_labels import place_map_labels
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.quiet_label import quiet_text
from tests.benchmarks.graphs import community_graph
from tests.render.scenes import make_scene

NOTE, CANVAS = NodeKind.NOTE.value, NodeKind.CANVAS_FILE.value
NO_EDGES = np.zeros((0, 2), np.int32)


@pytest.mark.parametrize(
    ("kinds", "edges", "text"),
    [
        ([NOTE], NO_EDGES, "1 note without links"),
        ([NOTE] * 212, NO_EDGES, "212 notes without links"),
        ([NOTE] * 1212, NO_EDGES, "1,212 notes without links"),
        ([CANVAS], NO_EDGES, "1 file without links"),
        ([NOTE, CANVAS], NO_EDGES, "2 notes and files without links"),
        ([NOTE] * 4, [(0, 1)], "2 notes without links, 2 in small groups"),
        ([NOTE] * 5, [(0, 1), (2, 3), (3, 4)], "5 in small groups"),
        ([NOTE] * 4, [(0, 1), (2, 3), (3, 0)], ""),
    ],
)
def test_it_says_how_many_there_are(kinds: list[int], edges: object, text: str) -> None:
    scene = make_scene(
        ["x"] * len(kinds), np.array(edges, np.int32).reshape(-1, 2), kinds=np.array(kinds)
    )
    assert quiet_text(scene, scene.quiet) == text


def test_it_stands_beside_the_place_and_counts_what_is_visible() -> None:
    edges = community_graph(200)
    count = 200 + 90
    scene = make_scene([str(i) for i in range(count)], edges)
    positions = arrange(count, edges)
    opacities = np.ones(count, np.float32)
    opacities[-30:] = 0
    styles = NodeStyles(region_colour_indices(scene), opacities=opacities)
    labels = place_map_labels(scene, positions, (), styles)
    (label,) = [each for each in labels.regions if each.region == QUIET_AREA]
    alone = np.bincount(edges.ravel(), minlength=count) == 0
    assert label.text == f"{np.count_nonzero(alone) - 30} notes without links"
    low, high = positions[alone].min(axis=0), positions[alone].max(axis=0)
    assert low[0] < label.x < high[0]
    assert label.y < low[1] + 0.5
    opacities[alone] = 0
    styles = NodeStyles(region_colour_indices(scene), opacities=opacities)
    assert not place_map_labels(scene, positions, (), styles).regions


def test_a_new_note_without_links_goes_to_the_rim_of_the_place() -> None:
    edges = community_graph(200)
    positions = arrange(290, edges)
    alone = np.bincount(edges.ravel(), minlength=290) == 0
    grown = np.concatenate([positions, np.full((5, 2), np.nan, np.float32)])
    after = place_new_nodes(grown, edges)
    assert np.array_equal(after[:290], positions)
    apart = np.linalg.norm(after[290:, None] - after[None, :290], axis=2)
    assert (alone[apart.argmin(axis=1)]).all()
    assert apart.min() > 0.2
    assert apart.min(axis=1).max() < 3
