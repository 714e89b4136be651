"""Folded regions in exported files: one node each, with its notes listed."""

import csv
import io
import json
from pathlib import Path

import networkx as nx
import pytest

from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.model.view_settings import ViewSettings
from tests.conftest import MakeVault
from tests.exporting.helpers import graph_of, prepare, written
from tests.exporting.page_scripts import run_page
from tests.ui.at_rest import GROUPS, SIZE, groups

DRAWN = GROUPS * SIZE - SIZE + 1


@pytest.fixture
def folded(make_vault: MakeVault) -> tuple[Path, str]:
    """Return a vault with a view in which a region is folded, and the name of the region."""
    root = make_vault(groups())
    name = prepare(root, with_picture=False).vault_map.scene.region_names[0]
    save_view(root, SavedView("Folded", ViewSettings(folded=(name,))))
    return root, name


def test_data_have_one_node_for_a_folded_region_with_its_members_and_links(
    folded: tuple[Path, str],
) -> None:
    root, name = folded
    data = json.loads(written(root, "json", view="Folded"))
    region = next(node for node in data["nodes"] if node["kind"] == "region")
    assert (region["id"], region["title"], region["region"]) == (f"region:{name}", name, 0)
    assert len(region["members"]) == SIZE
    assert len(data["nodes"]) == DRAWN
    ids = {node["id"] for node in data["nodes"]}
    assert ids.isdisjoint(region["members"])
    plain, drawn = graph_of(root), nx.node_link_graph(data, edges="edges")
    inside = set(region["members"])
    out = [(one, other) for one, other in plain.edges if (one in inside) != (other in inside)]
    assert len(out) == 2
    for one, other in out:
        ends = [region["id"] if end in inside else end for end in (one, other)]
        assert drawn.edges[ends]["count"] == plain.edges[one, other]["count"]
        assert drawn.edges[ends]["contexts"] == []
    assert drawn.number_of_edges() == plain.number_of_edges() - SIZE * (SIZE - 1) // 2
    for form, read in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        found = read(io.BytesIO(written(root, form, view="Folded")))
        assert found.nodes[region["id"]]["members"].split("\n") == region["members"]
        assert set(found.edges) == set(drawn.edges)
    rows = csv.DictReader(io.StringIO(written(root, "csv", view="Folded").decode("utf-8-sig")))
    members = {row["id"]: row["members"] for row in rows}
    assert members[region["id"]].split("\n") == region["members"]
    canvas = json.loads(written(root, "canvas", view="Folded"))
    assert len(canvas["nodes"]) == DRAWN
    assert f"{name} ({SIZE})" in {card.get("text") for card in canvas["nodes"]}
    assert len(canvas["edges"]) == drawn.number_of_edges()


def test_pictures_and_the_page_draw_a_folded_region_as_one_node(folded: tuple[Path, str]) -> None:
    root, name = folded
    picture = prepare(root, view="Folded").require_render_input()
    assert len(picture.ringed) == 1
    assert picture.scene.titles[picture.ringed[0]] == f"{name} ({SIZE})"
    assert b"<svg" in written(root, "svg", view="Folded")
    page = written(root, "html", view="Folded").decode()
    titles = str(run_page(page, "window.conceptMap.titles.join('|')")).split("|")
    assert len(titles) == DRAWN
    assert f"{name} ({SIZE})" in titles


def test_a_folded_region_is_called_by_what_the_exported_notes_say(
    folded: tuple[Path, str],
) -> None:
    root, name = folded
    source = prepare(root, view="Folded")
    scene = source.vault_map.scene
    assert source.restricted_to(scene.regions >= -1).vault_map is source.vault_map
    restricted = source.restricted_to(scene.regions != 0)
    picture = restricted.require_render_input()
    assert restricted.folds is not None
    (node,) = restricted.folds.nodes
    region = restricted.folded_region(node)
    assert region is not None
    assert region.name == restricted.vault_map.scene.region_names[0] == "Region 1"
    assert picture.scene.titles[node] == f"Region 1 ({SIZE})"
    assert restricted.vault_map.scene.region_names[1:] == scene.region_names[1:]
    assert name not in {label.text for label in picture.labels.regions}
    assert len(picture.labels.regions) == len(source.require_render_input().labels.regions)
