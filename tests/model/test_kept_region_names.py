"""Names of regions last through edits, and those that the user gave are never taken back."""

import numpy as np

from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.graph.communities import PreviousRegions
from conceptmap.model.map_update import read_changes, rename_region
from conceptmap.model.positions_store import load_positions, save_positions
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

WORDS = ("garden", "kitchen", "library")


def groups() -> dict[str, str | bytes]:
    """Return three groups of notes, each about a word."""
    return {
        f"{word} {i}.md": " ".join(f"[[{word} {j}]]" for j in range(i))
        for word in WORDS
        for i in range(8)
    }


def positions_of(vault_map: VaultMap) -> np.ndarray:
    return np.random.default_rng(1).normal(0, 9, (len(vault_map.topology.ids), 2)).astype("f4")


def test_a_region_keeps_its_name_when_some_of_its_notes_are_called_otherwise(
    make_vault: MakeVault,
) -> None:
    root = make_vault(groups())
    before = build_vault_map(Vault.open(root))
    assert {name.lower() for name in before.regions.names} == set(WORDS)
    for i in range(4):
        text = (root / f"garden {i}.md").read_text()
        (root / f"garden {i}.md").unlink()
        (root / f"orchard {i}.md").write_text(text)
    update = read_changes(before, positions_of(before), None)
    assert update is not None
    assert set(update.vault_map.regions.names) == set(before.regions.names)


def test_a_given_name_lasts_through_edits_and_from_one_opening_to_the_next(
    make_vault: MakeVault,
) -> None:
    root = make_vault(groups())
    vault_map = build_vault_map(Vault.open(root))
    garden = next(name for name in vault_map.regions.names if name.lower() == "garden")
    positions = positions_of(vault_map)
    vault_map = rename_region(vault_map, positions, garden, "Out of doors").vault_map
    assert "Out of doors" in vault_map.scene.area_names
    for i in range(3):
        (root / f"garden {i}.md").unlink()
    (root / "garden 9.md").write_text("[[garden 4]] [[garden 5]] [[garden 6]]")
    update = read_changes(vault_map, positions, None)
    assert update is not None
    assert "Out of doors" in update.vault_map.regions.names
    save(update.vault_map)
    (root / "garden 10.md").write_text("[[garden 4]] [[garden 9]]")
    saved = load_positions(root)
    assert saved is not None
    opened = build_vault_map(Vault.open(root), regions_before=saved.previous_regions)
    assert "Out of doors" in opened.regions.names
    assert opened.regions.given == {"Out of doors"}
    source = prepare_export(root, ExportRequest(with_picture=False), lambda *_: None)
    assert "Out of doors" in source.vault_map.regions.names


def save(vault_map: VaultMap) -> None:
    """Save the regions of a map, as the window does."""
    regions = vault_map.regions
    save_positions(
        vault_map.vault,
        vault_map.topology.ids,
        positions_of(vault_map),
        regions.membership,
        frozenset(),
        vault_map.topology.fingerprint,
        regions.countries,
        names=regions.names,
        country_names=regions.country_names,
        given=regions.given,
    )


def test_names_go_to_the_sets_that_have_most_of_their_nodes() -> None:
    ids = tuple("abcdefgh")
    by_id = dict(zip(ids, [0, 0, 0, 1, 1, 1, 5, -1], strict=True))
    previous = PreviousRegions(by_id, names=("Zero", "One"))
    now = np.array([1, 1, 0, 0, 0, 0, 0, 1], np.int32)
    assert previous.names_for(ids, now) == {0: "One", 1: "Zero"}
    assert PreviousRegions(by_id).names_for(ids, now) == {}
