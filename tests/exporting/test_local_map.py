"""A local map without links among the neighbours is exported without them."""

import io
import json
from pathlib import Path

import pytest

from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.page_data import page_data
from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.exporting.source import ExportSource
from conceptmap.model.local_map import LocalMap
from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.model.view_settings import ViewSettings
from tests.conftest import MakeVault


def ignore(*_: object) -> None:
    pass


def source_of(root: Path, *, between: bool) -> ExportSource:
    local = LocalMap("M.md", between=between)
    save_view(root, SavedView("Local", ViewSettings(local=local)))
    return prepare_export(root, ExportRequest(seed=0, view="Local"), ignore)


@pytest.mark.parametrize("between", [True, False])
def test_data_and_pictures_leave_out_links_among_neighbours_with_the_map(
    make_vault: MakeVault, between: bool
) -> None:
    root = make_vault({"M.md": "[[N]] [[O]]", "N.md": "[[O]]", "O.md": ""})
    source = source_of(root, between=between)
    for extension, first, second in (("json", "source", "target"), ("canvas", "id", "id")):
        out = io.BytesIO()
        FORMATS[extension].writer(source, out, ignore)
        edges = json.loads(out.getvalue())["edges"]
        assert len({(edge[first], edge[second]) for edge in edges}) == (3 if between else 2)
    edge_order = source.require_render_input().edge_order
    assert edge_order is not None
    assert len(edge_order.edges) == (3 if between else 2)
    links = page_data(source, ignore)["edges"]
    assert len(links) == (3 if between else 2)
