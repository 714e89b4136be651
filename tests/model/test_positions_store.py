from pathlib import Path

import msgspec
import numpy as np
import pytest

from conceptmap.model.positions_store import (
    POSITIONS_VERSION,
    folder_identity,
    load_positions,
    positions_file,
    positions_for_vault,
    save_positions,
)
from conceptmap.model.vault_map import build_vault_map
from conceptmap.vault.vault import Vault


def save_random_positions(
    root: Path, pinned: frozenset[str] = frozenset()
) -> tuple[tuple[str, ...], np.ndarray]:
    """Save random positions for a vault; return the ids of its nodes and the positions."""
    vault_map = build_vault_map(Vault.open(root))
    ids = vault_map.topology.ids
    positions = np.random.default_rng(0).normal(size=(len(ids), 2)).astype(np.float32)
    save_positions(vault_map.vault, ids, positions, vault_map.regions.membership, pinned)
    return ids, positions


def test_saved_positions_and_pins_are_loaded_again(small_vault: Path) -> None:
    ids, positions = save_random_positions(small_vault, frozenset({"Hub.md"}))
    saved = load_positions(small_vault)
    assert saved is not None
    assert np.array_equal(saved.positions_of(ids), positions)
    assert saved.pinned == ["Hub.md"]
    assert not positions_file(small_vault).is_relative_to(small_vault)


def test_new_notes_have_no_position_and_renamed_ones_keep_theirs(small_vault: Path) -> None:
    ids, positions = save_random_positions(small_vault)
    (small_vault / "Alpha.md").rename(small_vault / "Moved.md")
    (small_vault / "New.md").write_text("[[Hub]]")
    vault = Vault.open(small_vault)
    saved, renamed = positions_for_vault(vault)
    assert saved is not None
    assert renamed == {"Alpha.md": "Moved.md"}
    now = ("Moved.md", "New.md", "Hub.md")
    start = saved.positions_of(now)
    assert np.array_equal(start[0], positions[ids.index("Alpha.md")])
    assert np.isnan(start[1]).all()
    assert np.array_equal(start[2], positions[ids.index("Hub.md")])


def test_positions_of_the_first_version_are_upgraded(small_vault: Path) -> None:
    ids, positions = save_random_positions(small_vault, frozenset({"Hub.md"}))
    record = msgspec.msgpack.decode(positions_file(small_vault).read_bytes())
    stamps = np.frombuffer(record["stamps"], "<i8").reshape(-1, 2).tolist()
    regions = np.frombuffer(record["regions"], "<i4").tolist()
    first = record | {"version": 1, "stamps": stamps, "regions": regions}
    positions_file(small_vault).write_bytes(msgspec.msgpack.encode(first))
    (small_vault / "Alpha.md").rename(small_vault / "Moved.md")
    saved, _ = positions_for_vault(Vault.open(small_vault))
    assert saved is not None
    now = tuple("Moved.md" if id_ == "Alpha.md" else id_ for id_ in ids)
    assert np.array_equal(saved.positions_of(now), positions)
    assert saved.pinned == ["Hub.md"]
    assert saved.region_by_id() == dict(zip(now, regions, strict=True))


@pytest.mark.parametrize("stamp", [[0, 2**63], ["1", 2], [1]])
def test_impossible_numbers_of_the_first_version_are_ignored(
    small_vault: Path, stamp: list[object]
) -> None:
    save_random_positions(small_vault)
    record = msgspec.msgpack.decode(positions_file(small_vault).read_bytes())
    count = len(record["ids"])
    first = record | {"version": 1, "stamps": [stamp] * count, "regions": [0] * count}
    positions_file(small_vault).write_bytes(msgspec.msgpack.encode(first))
    assert load_positions(small_vault) is None


@pytest.mark.parametrize("damage", [b"", b"rubbish", b"\x91", "cut", "newer", "odd"])
def test_a_damaged_or_newer_file_is_ignored(damage: bytes | str, small_vault: Path) -> None:
    save_random_positions(small_vault)
    file = positions_file(small_vault)
    whole = file.read_bytes()
    record = msgspec.msgpack.decode(whole)
    if damage == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "newer":
        file.write_bytes(msgspec.msgpack.encode(record | {"version": 99}))
    elif damage == "odd":
        file.write_bytes(msgspec.msgpack.encode(record | {"places": b"\0" * 12}))
    else:
        assert isinstance(damage, bytes)
        file.write_bytes(damage)
    assert load_positions(small_vault) is None


def test_a_folder_that_cannot_be_written_is_survived(
    small_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = positions_file(small_vault)
    file.parent.parent.mkdir(parents=True, exist_ok=True)
    file.parent.write_text("a file where the folder should be")
    vault = Vault.open(small_vault)
    nothing = np.empty((0, 2), np.float32)
    reason = save_positions(vault, (), nothing, np.empty(0, np.int32), frozenset())
    assert f"{file} could not be written: " in reason
    assert load_positions(small_vault) is None


def test_all_that_is_saved_is_read_again(small_vault: Path) -> None:
    vault = Vault.open(small_vault)
    ids = ("Hub.md", "Alpha.md", "Missing note")
    regions = np.array([1, 0, -1], np.int64)
    positions = np.arange(6, dtype=np.float64).reshape(3, 2)
    reason = save_positions(
        vault,
        ids,
        positions,  # type: ignore[arg-type]
        regions,  # type: ignore[arg-type]
        frozenset({"Hub.md", "Alpha.md"}),
        "fingerprint",
        np.array([0, 0], np.int64),  # type: ignore[arg-type]
        names=("One", "Two"),
        country_names=("Land",),
        given=frozenset({"Two", "One"}),
        colours=(5,),
    )
    assert reason == ""
    saved = load_positions(small_vault)
    assert saved is not None
    assert (saved.version, saved.root) == (POSITIONS_VERSION, str(vault.root))
    assert saved.ids == list(ids)
    assert saved.pinned == ["Alpha.md", "Hub.md"]
    assert saved.region_by_id() == {"Hub.md": 1, "Alpha.md": 0, "Missing note": -1}
    assert saved.note_sizes() == {id_: vault.notes[id_].size for id_ in ids[:2]}
    found = saved.positions_of(("Missing note", "unknown", "Hub.md"))
    assert found.dtype == np.float32
    assert np.array_equal(found, [[4, 5], [np.nan, np.nan], [0, 1]], equal_nan=True)
    regions_before = saved.previous_regions
    assert regions_before.countries == (0, 0)
    assert (regions_before.names, regions_before.country_names) == (("One", "Two"), ("Land",))
    assert regions_before.given == {"One", "Two"}
    assert regions_before.colours == (5,)
    assert np.frombuffer(saved.stamps, "<i8").tolist()[-2:] == [0, 0]
    assert saved.graph == "fingerprint"
    assert saved.identity == folder_identity(vault.root)
    assert saved.is_consistent
    assert not msgspec.structs.replace(saved, countries=b"123").is_consistent
    assert not msgspec.structs.replace(saved, regions=b"").is_consistent


def test_what_changed_since_the_save_is_told(small_vault: Path) -> None:
    save_random_positions(small_vault)
    (small_vault / "Alpha.md").write_text("other words")
    (small_vault / "New.md").write_text("[[Hub]]")
    vault = Vault.open(small_vault)
    saved = load_positions(small_vault)
    assert saved is not None
    assert saved.changes_since(vault) == (("New.md",), ("Alpha.md",))
    assert positions_for_vault(vault)[0] == saved


def test_nothing_but_the_file_itself_is_left(small_vault: Path) -> None:
    for _ in range(3):
        save_random_positions(small_vault)
    assert [each.name for each in positions_file(small_vault).parent.iterdir()] == [
        positions_file(small_vault).name
    ]
