"""Exports follow notes that were renamed since the vault was closed."""

from pathlib import Path

import numpy as np

from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.model.local_map import LocalMap
from conceptmap.model.opening import load_vault
from conceptmap.model.positions_store import save_positions
from conceptmap.model.saved_views import SavedView, find_view, save_view
from conceptmap.model.view_settings import ViewSettings


def test_the_export_of_a_view_has_the_pins_and_the_local_map_of_a_renamed_note(
    small_vault: Path,
) -> None:
    opened = load_vault(small_vault, None, lambda *_: None)
    vault_map = opened.vault_map
    save_positions(
        vault_map.vault,
        vault_map.topology.ids,
        opened.positions,
        vault_map.regions.membership,
        frozenset(),
    )
    local = ViewSettings(local=LocalMap("Hub.md"))
    save_view(small_vault, SavedView("Around", local, pins={"Lone.md": (70, 80)}))
    (small_vault / "Hub.md").rename(small_vault / "Centre.md")
    (small_vault / "Lone.md").rename(small_vault / "Alone.md")
    request = ExportRequest(with_picture=False, view="around")
    source = prepare_export(small_vault, request, lambda *_: None)
    index_of = source.vault_map.index_of
    assert source.included[index_of["Centre.md"]]
    assert np.count_nonzero(source.included) > 1
    assert source.positions[index_of["Alone.md"]].tolist() == [70, 80]
    # An export changes nothing that is saved.
    assert find_view(small_vault, "Around").view_settings == local
