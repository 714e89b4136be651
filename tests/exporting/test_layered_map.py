"""Layered maps and phrases in exported pictures."""

from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.display_settings import DisplaySettings
from tests.conftest import MakeVault
from tests.exporting.helpers import graph_of, written
from tests.exporting.page_scripts import run_page


@pytest.fixture
def root(make_vault: MakeVault) -> Path:
    return make_vault(
        {
            "Mill.md": "---\nup: '[[Plant]]'\n---\nThe mill uses [[Water]].",
            "Plant.md": "",
        }
    )


def test_a_saved_layered_map_is_exported_with_its_boxes_and_phrases(root: Path) -> None:
    settings = ViewSettings(layered_map=True)
    save_view(root, SavedView("boxes", settings))
    svg = written(root, "svg", view="boxes").decode()
    assert ">uses</text>" in svg
    assert ">Mill</text>" in svg
    assert "stroke-dasharray" in svg
    plain = msgspec.structs.replace(settings, display=DisplaySettings(links="plain"))
    save_view(root, SavedView("plain", plain))
    assert ">uses</text>" not in written(root, "svg", view="plain").decode()
    assert written(root, "pdf", view="boxes").startswith(b"%PDF")


def test_a_map_is_exported_with_phrases_along_its_edges(root: Path) -> None:
    svg = written(root, "svg", size=(700.0, 700.0)).decode()
    assert "uses" in svg
    assert "→" in svg or "←" in svg


def test_what_a_note_states_of_two_others_is_an_edge_of_its_own_kind(make_vault: MakeVault) -> None:
    text = "The mill uses [[Water]], which is stored in [[Ponds]], and needs [[=1+1]]."
    root = make_vault({"Mill.md": text})
    edge = graph_of(root).edges["Water", "Ponds"]
    assert (edge["kind"], edge["count"], edge["via"]) == ("stated", 0, "Mill.md")
    assert edge["phrase"] == "is stored in"
    assert "Ponds" in edge["contexts"][0]
    lines = set(written(root, "tsv").decode().splitlines())
    # No spreadsheet takes a name for a formula.
    assert lines == {"Mill\tuses\tWater", "Water\tis stored in\tPonds", "Mill\tneeds\t'=1+1"}


def test_cmaptools_gets_concepts_phrases_and_where_they_stand(make_vault: MakeVault) -> None:
    text = "The mill uses [[Water]], which is stored in [[Ponds & <lakes>]].\x0c"
    root = ElementTree.fromstring(written(make_vault({"Mill.md": text}), "cxl"))
    space = "{http://cmap.ihmc.us/xml/cmap/}"
    labels = {
        each.get("id", ""): each.get("label", "")
        for name in ("concept", "linking-phrase")
        for each in root.iter(space + name)
    }
    joined = [
        (each.get("from-id", ""), each.get("to-id", "")) for each in root.iter(space + "connection")
    ]
    assert {(labels[one], labels[other]) for one, other in joined} == {
        *(("Mill", "uses"), ("uses", "Water")),
        *(("Water", "is stored in"), ("is stored in", "Ponds & <lakes>")),
    }
    places = {
        each.get("id", ""): (int(each.get("x", "")), int(each.get("y", "")))
        for name in ("concept-appearance", "linking-phrase-appearance")
        for each in root.iter(space + name)
    }
    assert places.keys() == labels.keys()
    assert all(x > 0 and y > 0 for x, y in places.values())
    mill, uses, water = (
        places[next(k for k, v in labels.items() if v == n)] for n in ("Mill", "uses", "Water")
    )
    assert abs(mill[0] + water[0] - 2 * uses[0]) <= 2
    page = next(root.iter(space + "map"))
    assert all(x < int(page.get("width", "")) for x, _ in places.values())
    assert {each.get("arrowhead") for each in root.iter(space + "connection-appearance")} == {
        "if-to-concept"
    }


def test_the_web_page_has_phrases_along_its_links(make_vault: MakeVault) -> None:
    root = make_vault({"Mill.md": "The mill uses [[Water]], which is stored in [[Ponds]]."})
    page = written(root, "html").decode()
    select = "var map = window.conceptMap; map.select(map.titles.indexOf('Water'));"
    own = f"{select} map.phrases.join('|')"
    words = str(run_page(page, own))
    assert {each.strip("← →") for each in words.split("|")} == {"uses", "is stored in"}
    save_view(root, SavedView("plain", ViewSettings(display=DisplaySettings(links="plain"))))
    assert not run_page(written(root, "html", view="plain").decode(), own)
