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


def test_the_note_in_the_middle_has_its_name_on_a_poster(make_vault: MakeVault) -> None:
    """It comes before notes that more others link to."""
    names = [f"A neighbour with a long name {i}" for i in range(40)]
    notes: dict[str, str | bytes] = {
        f"{name}.md": " ".join(f"[[{each}]]" for each in names) for name in names
    }
    root = make_vault({**notes, "M.md": " ".join(f"[[{each}]]" for each in names)})
    request = ExportRequest(seed=0, local="M", size=(400, 300))
    source = prepare_export(root, request, ignore)
    picture = source.require_render_input()
    middle = source.vault_map.index_of["M.md"]
    assert middle in picture.labels.visible_at(picture.camera.scale)


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
