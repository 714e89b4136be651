"""A vault whose folder was moved is recognised, and keeps positions, pins and views."""

import shutil
from pathlib import Path

import msgspec
import numpy as np
import pytest

from conceptmap.model.moved_vaults import adopt_saved_map, find_moved
from conceptmap.model.opening import load_vault
from conceptmap.model.positions_store import load_positions, positions_file, save_positions
from conceptmap.model.saved_views import SavedView, load_views, save_view, views_file
from conceptmap.model.view_settings import ViewSettings
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {f"note {i}.md": "x" * i + f" [[note {i + 1}]]" for i in range(10)}


def save(root: Path) -> np.ndarray:
    ids = tuple(Vault.open(root).notes)
    positions = np.random.default_rng(1).normal(size=(len(ids), 2)).astype(np.float32)
    save_positions(
        Vault.open(root), ids, positions, np.zeros(len(ids), np.int32), frozenset({"note 3.md"})
    )
    save_view(root, SavedView("Mine", ViewSettings(query="tag:x")))
    return positions


@pytest.fixture
def old(make_vault: MakeVault) -> Path:
    root = make_vault(NOTES, "old")
    save(root)
    return root


def test_a_renamed_folder_is_recognised_and_what_was_saved_is_taken_over(
    old: Path, tmp_path: Path
) -> None:
    before = load_positions(old)
    new = old.rename(tmp_path / "new")
    assert find_moved(Vault.open(new)) == old
    adopt_saved_map(old, new)
    saved = load_positions(new)
    assert saved is not None
    assert before is not None
    assert (saved.ids, saved.positions, saved.pinned) == (
        before.ids,
        before.positions,
        ["note 3.md"],
    )
    assert saved.root == str(new)
    assert [view.name for view in load_views(new)] == ["Mine"]
    assert find_moved(Vault.open(new)) is None


def test_a_folder_that_was_copied_and_removed_is_recognised_by_its_notes(
    old: Path, tmp_path: Path
) -> None:
    new = tmp_path / "disk" / "copy"
    shutil.copytree(old, new)
    shutil.rmtree(old)
    (new / "note 1.md").write_text("a new text that is longer")
    (new / "note 2.md").unlink()
    assert find_moved(Vault.open(new)) == old


def test_a_folder_that_is_still_there_was_not_moved(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "copy"
    shutil.copytree(old, new)
    assert find_moved(Vault.open(new)) is None


def test_another_vault_is_not_the_one_that_is_gone(
    old: Path, tmp_path: Path, make_vault: MakeVault
) -> None:
    shutil.rmtree(old)
    others: dict[str, str | bytes] = dict.fromkeys([f"other {i}.md" for i in range(10)], "y")
    assert find_moved(Vault.open(make_vault(others, "other"))) is None
    few: dict[str, str | bytes] = {"note 1.md": NOTES["note 1.md"], "note 2.md": "z"}
    assert find_moved(Vault.open(make_vault(few, "few"))) is None


def test_the_number_of_a_folder_alone_does_not_make_it_the_same(old: Path, tmp_path: Path) -> None:
    new = old.rename(tmp_path / "new")
    for file in new.iterdir():
        file.unlink()
    (new / "another.md").write_text("")
    assert find_moved(Vault.open(new)) is None


def test_of_two_that_are_gone_the_one_with_more_of_the_notes_is_taken(
    tmp_path: Path, make_vault: MakeVault
) -> None:
    one, two = make_vault(NOTES, "one"), make_vault(NOTES, "two")
    (two / "note 9.md").write_text("changed")
    for root in (two, one):
        save(root)
    for root in (one, two):
        shutil.rmtree(root)
    assert find_moved(Vault.open(make_vault(NOTES, "three"))) == one


def test_damaged_files_are_passed_over(old: Path, tmp_path: Path) -> None:
    new = old.rename(tmp_path / "new")
    folder = positions_file(old).parent
    (folder / "junk.msgpack").write_bytes(b"\xff\xff")
    (folder / "null.msgpack").write_bytes(msgspec.msgpack.encode({"root": "a\0b"}))
    (folder / "deep.msgpack").write_bytes(b"\x91" * 100_000)
    views_file(old).write_bytes(b"{")
    assert find_moved(Vault.open(new)) == old
    positions_file(old).write_bytes(b"{")
    assert find_moved(Vault.open(new)) is None
    adopt_saved_map(old, new)
    assert load_positions(new) is None


def test_files_without_an_identity_are_read(old: Path, tmp_path: Path) -> None:
    file = positions_file(old)
    record = msgspec.msgpack.decode(file.read_bytes())
    del record["identity"]
    file.write_bytes(msgspec.msgpack.encode(record))
    assert load_positions(old) is not None
    assert find_moved(Vault.open(old.rename(tmp_path / "new"))) == old


def test_a_moved_vault_opens_as_a_new_one_until_the_user_wants_the_old_map(
    old: Path, tmp_path: Path
) -> None:
    new = old.rename(tmp_path / "new")
    opened = load_vault(new, None, lambda *_: None)
    assert (opened.findings.moved_from, opened.pinned) == (old, frozenset())
    adopt_saved_map(old, new)
    again = load_vault(new, None, lambda *_: None)
    assert (again.findings.moved_from, again.pinned) == (None, {"note 3.md"})
