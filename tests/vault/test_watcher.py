"""Changes in the folder of a vault are reported until it vanishes."""

import threading
import time
from pathlib import Path

import pytest

from conceptmap.vault import watcher
from conceptmap.vault.watcher import VaultVanished, relative_path, wait_for_folder, watch_vault
from tests.conftest import MakeVault


def test_changes_are_reported_until_the_vault_vanishes(small_vault: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    reported: list[frozenset[str] | None] = []
    ended = threading.Event()

    def follow() -> None:
        try:
            reported.extend(watch_vault(small_vault, stop))
        except VaultVanished:
            ended.set()

    thread = threading.Thread(target=follow)
    thread.start()
    try:
        _until(
            lambda: (
                _touch(small_vault / "Alpha.md") and any("Alpha.md" in (p or ()) for p in reported)
            )
        )
        (small_vault / ".obsidian").mkdir()
        (small_vault / ".obsidian" / "workspace.json").write_text("{}")
        small_vault.rename(tmp_path / "elsewhere")
        assert ended.wait(10)
        assert not any(".obsidian" in path for paths in reported for path in paths or ())
    finally:
        stop.set()
        thread.join(10)


def _touch(file: Path) -> bool:
    file.write_text(file.read_text() + ".")
    return True


def _until(done: object, seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if done():  # type: ignore[operator]
            return
        time.sleep(0.3)
    raise AssertionError("waited in vain")


def test_a_vault_is_read_again_once_it_is_watched(make_vault: MakeVault) -> None:
    """What changed between its reading and the start of the watch is not lost."""
    stop = threading.Event()
    try:
        assert next(watch_vault(make_vault({"A.md": ""}), stop)) is None
    finally:
        stop.set()


def test_a_folder_on_a_network_drive_is_looked_through(
    small_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "network_file_system", lambda _: "nfs")
    monkeypatch.setattr(watcher, "POLL_INTERVAL_MS", 20)
    stop, told = threading.Event(), list[str]()
    changes = watch_vault(small_vault, stop, told.append)
    try:
        assert next(changes) is None
        (small_vault / "New.md").write_text("x")
        assert next(changes) == {"New.md"}
        assert told == ["This folder is on a network drive (nfs)"]
    finally:
        stop.set()


def test_a_folder_that_is_gone_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "RETRY_INTERVAL_S", 0.01)
    stop, folder = threading.Event(), tmp_path / "vault"
    threading.Timer(0.03, folder.mkdir).start()
    assert wait_for_folder(folder, stop)
    stop.set()
    assert not wait_for_folder(tmp_path / "never", stop)


def test_a_path_is_told_relative_to_the_vault_however_the_system_names_it(tmp_path: Path) -> None:
    roots = (tmp_path / "link", tmp_path / "real")
    assert relative_path(str(tmp_path / "real" / "a" / "b.md"), roots) == "a/b.md"
    assert relative_path(str(tmp_path / "link"), roots) == ""
    assert relative_path(str(tmp_path / "other" / "b.md"), roots) == ""
