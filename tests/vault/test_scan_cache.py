"""Scanned notes are kept between runs, and read again when the cache is unusable."""

import sqlite3
from pathlib import Path

import msgspec
import pytest

from conceptmap.vault.scan_cache import default_cache_file
from conceptmap.vault.vault import Vault


def test_the_cache_gives_what_a_scan_gives(small_vault: Path, tmp_path: Path) -> None:
    cache = tmp_path / "c.sqlite"
    fresh = Vault.open(small_vault, cache=None)
    assert Vault.open(small_vault, cache=cache).notes == fresh.notes
    assert Vault.open(small_vault, cache=cache).notes == fresh.notes
    (small_vault / "Alpha.md").write_text("now [[Lone]] alone")
    changed = Vault.open(small_vault, cache=cache)
    assert [link.path for link in changed.notes["Alpha.md"].links] == ["Lone"]
    (small_vault / "Alpha.md").unlink()
    assert "Alpha.md" not in Vault.open(small_vault, cache=cache).notes


def test_the_default_cache_lies_outside_the_vault(small_vault: Path) -> None:
    before = sorted(small_vault.rglob("*"))
    Vault.open(small_vault)
    assert sorted(small_vault.rglob("*")) == before
    assert default_cache_file(small_vault).is_file()


@pytest.mark.parametrize("damage", ["rubbish", "cut", "other version", "bad record", "a folder"])
def test_a_damaged_cache_is_dropped(damage: str, small_vault: Path, tmp_path: Path) -> None:
    cache = tmp_path / "c.sqlite"
    fresh = Vault.open(small_vault, cache=cache).notes
    if damage == "rubbish":
        cache.write_bytes(b"not a database" * 1000)
    elif damage == "cut":
        cache.write_bytes(cache.read_bytes()[:5000])
    elif damage == "a folder":
        cache.unlink()
        cache.mkdir()
    else:
        with sqlite3.connect(cache) as base:
            if damage == "other version":
                base.execute("PRAGMA user_version = 99")
            else:
                base.execute("UPDATE notes SET record = ?", (msgspec.msgpack.encode("x"),))
        base.close()
    assert Vault.open(small_vault, cache=cache).notes == fresh
    assert Vault.open(small_vault, cache=cache).notes == fresh
