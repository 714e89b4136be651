from pathlib import Path

import msgspec
import numpy as np
import pytest

from conceptmap.model.positions_store import (
    load_positions,
    positions_file,
    positions_for_vault,
    save_positions,
)
from conceptmap.model.vault_map import build_vault_map
from conceptmap.vault.vault import Vault


def keep(root: Path, pinned: frozenset[str] = frozenset()) -> tuple[tuple[str, ...], np.ndarray]:
    made = build_vault_map(Vault.open(root))
    ids = made.topology.ids
    places = np.random.default_rng(0).normal(size=(len(ids), 2)).astype(np.float32)
    save_positions(made.vault, ids, places, made.regions.membership, pinned)
    return ids, places


def test_a_map_comes_back_as_it_was(small_vault: Path) -> None:
    ids, places = keep(small_vault, frozenset({"Hub.md"}))
    kept = load_positions(small_vault)
    assert kept is not None
    assert np.array_equal(kept.positions_of(ids), places)
    assert kept.pinned == ["Hub.md"]
    assert not positions_file(small_vault).is_relative_to(small_vault)


def test_new_notes_have_no_place_and_renamed_ones_keep_theirs(small_vault: Path) -> None:
    ids, places = keep(small_vault)
    (small_vault / "Alpha.md").rename(small_vault / "Moved.md")
    (small_vault / "New.md").write_text("[[Hub]]")
    vault = Vault.open(small_vault)
    kept, renamed = positions_for_vault(vault)
    assert kept is not None
    assert renamed == {"Alpha.md": "Moved.md"}
    now = ("Moved.md", "New.md", "Hub.md")
    start = kept.positions_of(now)
    assert np.array_equal(start[0], places[ids.index("Alpha.md")])
    assert np.isnan(start[1]).all()
    assert np.array_equal(start[2], places[ids.index("Hub.md")])


def test_a_map_of_the_first_version_is_taken_over(small_vault: Path) -> None:
    ids, places = keep(small_vault, frozenset({"Hub.md"}))
    record = msgspec.msgpack.decode(positions_file(small_vault).read_bytes())
    stamps = np.frombuffer(record["stamps"], "<i8").reshape(-1, 2).tolist()
    regions = np.frombuffer(record["regions"], "<i4").tolist()
    first = record | {"version": 1, "stamps": stamps, "regions": regions}
    positions_file(small_vault).write_bytes(msgspec.msgpack.encode(first))
    (small_vault / "Alpha.md").rename(small_vault / "Moved.md")
    kept, _ = positions_for_vault(Vault.open(small_vault))
    assert kept is not None
    now = tuple("Moved.md" if id_ == "Alpha.md" else id_ for id_ in ids)
    assert np.array_equal(kept.positions_of(now), places)
    assert kept.pinned == ["Hub.md"]
    assert kept.region_by_id() == dict(zip(now, regions, strict=True))


@pytest.mark.parametrize("stamp", [[0, 2**63], ["1", 2], [1]])
def test_numbers_of_the_first_version_that_cannot_be_are_passed_over(
    small_vault: Path, stamp: list[object]
) -> None:
    keep(small_vault)
    record = msgspec.msgpack.decode(positions_file(small_vault).read_bytes())
    count = len(record["ids"])
    first = record | {"version": 1, "stamps": [stamp] * count, "regions": [0] * count}
    positions_file(small_vault).write_bytes(msgspec.msgpack.encode(first))
    assert load_positions(small_vault) is None


@pytest.mark.parametrize("damage", [b"", b"rubbish", b"\x91", "cut", "newer", "odd"])
def test_a_damaged_or_foreign_file_is_passed_over(damage: bytes | str, small_vault: Path) -> None:
    keep(small_vault)
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


def test_a_place_that_cannot_be_written_is_survived(
    small_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = positions_file(small_vault)
    file.parent.parent.mkdir(parents=True, exist_ok=True)
    file.parent.write_text("a file where the folder should be")
    keep(small_vault)
    assert load_positions(small_vault) is None


def test_nothing_but_the_file_itself_is_left_behind(small_vault: Path) -> None:
    for _ in range(3):
        keep(small_vault)
    assert [each.name for each in positions_file(small_vault).parent.iterdir()] == [
        positions_file(small_vault).name
    ]
