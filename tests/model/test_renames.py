"""Everything that holds the ids of nodes follows notes that are renamed, live or while closed."""

import os
from pathlib import Path

import numpy as np
import pytest

from conceptmap.model.local_map import LocalMap
from conceptmap.model.map_update import read_changes
from conceptmap.model.opening import OpenedVault, load_vault
from conceptmap.model.positions_store import load_positions, save_positions
from conceptmap.model.saved_views import SavedView, find_view, save_view
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_settings import ViewSettings
from tests.conftest import MakeVault


def opened(root: Path, view_settings: ViewSettings | None = None) -> OpenedVault:
    return load_vault(root, view_settings, lambda *_: None)


def left_with_pins(root: Path, *pins: str) -> OpenedVault:
    """Open a vault, and leave it with some notes pinned."""
    vault = opened(root)
    vault_map = vault.vault_map
    save_positions(
        vault_map.vault,
        vault_map.topology.ids,
        vault.positions,
        vault_map.regions.membership,
        frozenset(pins),
    )
    return vault


def test_a_note_renamed_while_the_vault_is_closed_keeps_its_pin_and_its_position(
    small_vault: Path,
) -> None:
    before = left_with_pins(small_vault, "Hub.md", "Alpha.md")
    (small_vault / "Alpha.md").rename(small_vault / "sub" / "Moved.md")
    after = opened(small_vault)
    assert after.pinned == {"Hub.md", "sub/Moved.md"}
    assert after.renamed == {"Alpha.md": "sub/Moved.md"}
    was = before.positions[before.vault_map.index_of["Alpha.md"]]
    assert np.array_equal(after.positions[after.vault_map.index_of["sub/Moved.md"]], was)


def test_saved_views_follow_a_note_renamed_while_the_vault_is_closed(small_vault: Path) -> None:
    left_with_pins(small_vault)
    local = ViewSettings(local=LocalMap("Hub.md"))
    save_view(small_vault, SavedView("Around", local, pins={"Hub.md": (1, 2), "Alpha.md": (3, 4)}))
    (small_vault / "Hub.md").rename(small_vault / "Centre.md")
    vault = opened(small_vault)
    view = find_view(small_vault, "Around")
    assert view.pins == {"Centre.md": (1, 2), "Alpha.md": (3, 4)}
    assert view.view_settings.local == LocalMap("Centre.md")
    assert apply_view(vault.vault_map, view.view_settings).count > 1


def test_view_settings_handed_to_an_opening_follow_renames(small_vault: Path) -> None:
    left_with_pins(small_vault)
    (small_vault / "Hub.md").rename(small_vault / "Centre.md")
    vault = opened(small_vault, ViewSettings(local=LocalMap("Hub.md")))
    assert vault.view_settings.local == LocalMap("Centre.md")
    assert vault.view_result.count > 1


def test_a_local_map_follows_the_live_rename_of_the_note_in_its_middle(small_vault: Path) -> None:
    vault = opened(small_vault)
    local = ViewSettings(local=LocalMap("Hub.md"))
    shown = apply_view(vault.vault_map, local).count
    (small_vault / "Hub.md").rename(small_vault / "Centre.md")
    update = read_changes(vault.vault_map, vault.positions, ["Hub.md", "Centre.md"])
    assert update is not None
    assert update.renamed == {"Hub.md": "Centre.md"}
    view_settings = local.renamed(update.renamed)
    assert view_settings.local == LocalMap("Centre.md")
    # The links still say Hub, which is now the name of no note: only what Centre links to is left.
    assert 1 < apply_view(update.vault_map, view_settings).count <= shown


def test_a_path_that_is_still_there_is_not_taken_for_a_note_that_was_renamed(
    make_vault: MakeVault,
) -> None:
    root = make_vault({"A.md": "one", "B.md": "three words here", "C.md": "[[A]] [[B]]"})
    left_with_pins(root, "A.md")
    (root / "A.md").rename(root / "D.md")
    (root / "C.md").rename(root / "A.md")
    assert opened(root).renamed == {}


def test_notes_of_the_same_content_in_a_renamed_folder_keep_their_own_names(
    make_vault: MakeVault,
) -> None:
    names = [f"{number}.md" for number in range(8)]
    root = make_vault({f"old/{name}": "" for name in names} | {"Index.md": "[[old/3]]"})
    for name in names:
        os.utime(root / "old" / name, ns=(10**18, 10**18))
    left_with_pins(root, "old/3.md")
    (root / "old").rename(root / "new")
    after = opened(root)
    assert after.renamed == {f"old/{name}": f"new/{name}" for name in names}
    assert after.pinned == {"new/3.md"}
    (root / "new").rename(root / "newest")
    update = read_changes(after.vault_map, after.positions, None)
    assert update is not None
    assert update.renamed == {f"new/{name}": f"newest/{name}" for name in names}


def test_everything_saved_can_be_renamed_without_a_vault(small_vault: Path) -> None:
    left_with_pins(small_vault, "Hub.md")
    saved = load_positions(small_vault)
    assert saved is not None
    mapping = {"Hub.md": "Centre.md", "gone.md": "elsewhere.md"}
    renamed = saved.renamed(mapping)
    assert renamed.pinned == ["Centre.md"]
    assert "Centre.md" in renamed.ids
    assert "Hub.md" not in renamed.ids
    assert renamed.region_by_id()["Centre.md"] == saved.region_by_id()["Hub.md"]
    assert renamed.positions == saved.positions
    view = SavedView("V", ViewSettings(local=LocalMap("Hub.md", depth=3)), pins={"Hub.md": (1, 2)})
    assert view.renamed(mapping) == SavedView(
        "V", ViewSettings(local=LocalMap("Centre.md", depth=3)), pins={"Centre.md": (1, 2)}
    )


@pytest.mark.parametrize("mapping", [{}, {"other.md": "x.md"}])
def test_what_holds_no_renamed_id_stays_the_same_object(mapping: dict[str, str]) -> None:
    view = SavedView("V", ViewSettings(local=LocalMap("Hub.md")), pins={"Hub.md": (1, 2)})
    assert view.renamed(mapping) is view
    assert view.view_settings.renamed(mapping) is view.view_settings


def test_a_pin_of_a_renamed_note_takes_the_place_of_one_of_that_name() -> None:
    view = SavedView("V", pins={"A.md": (1, 1), "B.md": (2, 2)})
    assert view.renamed({"A.md": "B.md"}).pins == {"B.md": (1, 1)}
    swapped = view.renamed({"A.md": "B.md", "B.md": "A.md"})
    assert swapped.pins == {"B.md": (1, 1), "A.md": (2, 2)}


@pytest.mark.parametrize("closed", [True, False])
def test_a_renamed_canvas_keeps_its_pin(make_vault: MakeVault, closed: bool) -> None:
    card = '{"nodes": [{"type": "file", "file": "a.md"}]}'
    root = make_vault({"a.md": "", "b.md": "[[a]]", "plan.canvas": card})
    before = left_with_pins(root, "plan.canvas")
    (root / "plan.canvas").rename(root / "new plan.canvas")
    if closed:
        assert opened(root).pinned == {"new plan.canvas"}
    else:
        update = read_changes(before.vault_map, before.positions, None)
        assert update is not None
        assert update.renamed == {"plan.canvas": "new plan.canvas"}
