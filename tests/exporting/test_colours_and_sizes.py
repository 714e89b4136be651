"""Exports have the colours and sizes of the view, and say what they mean."""

import io
import json
import re
from pathlib import Path

import networkx as nx

from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.model.saved_views import SavedCamera, SavedView, save_view
from conceptmap.model.view_settings import ViewSettings
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "work/Long.md": "word " * 200 + "[[Short]]",
    "work/Short.md": "few words",
    "home/Other.md": "[[Short]] [[Long]]",
}


def export(root: Path, extension: str) -> bytes:
    settings = ViewSettings(colour_by="folder", size_by="words")
    save_view(root, SavedView("V", settings, SavedCamera(0, 0, 1), {}))
    source = prepare_export(root, ExportRequest(seed=0, view="V"), lambda *_: None)
    out = io.BytesIO()
    FORMATS[extension].writer(source, out, lambda *_: None)
    return out.getvalue()


def test_gexf_has_the_sizes_and_colours_of_the_view(make_vault: MakeVault) -> None:
    graph = nx.read_gexf(io.BytesIO(export(make_vault(NOTES), "gexf")))
    looks = {node["label"]: node["viz"] for _, node in graph.nodes(data=True)}
    assert looks["Long"]["size"] > 3 * looks["Short"]["size"]
    assert looks["Long"]["color"] == looks["Short"]["color"] != looks["Other"]["color"]


def test_the_web_page_has_them_with_a_legend(make_vault: MakeVault) -> None:
    page = export(make_vault(NOTES), "html").decode()
    found = re.search(r'id="data">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    data = json.loads(found[1])
    radii = dict(zip(data["titles"], data["radii"], strict=True))
    assert radii["Long"] > 3 * radii["Short"]
    assert [line[0] for line in data["legend"]] == ["work", "home"]
    assert data["legend_note"] == "Size: number of words"


def test_a_picture_draws_the_legend_of_sizes_alone(make_vault: MakeVault) -> None:
    svg = export(make_vault(NOTES), "svg")
    assert len(svg) > 1000
    root = make_vault(NOTES, "other")
    save_view(root, SavedView("V", ViewSettings(size_by="pagerank"), SavedCamera(0, 0, 1), {}))
    source = prepare_export(root, ExportRequest(seed=0, view="V"), lambda *_: None)
    assert source.node_styles.note == "Size: importance (PageRank)"
    assert source.node_styles.legend == ()
    FORMATS["svg"].writer(source, io.BytesIO(), lambda *_: None)
