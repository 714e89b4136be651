"""Changes in the folder of a vault are reported until it vanishes."""

import threading
import time
from pathlib import Path

from conceptmap.vault.watcher import VaultVanished, watch_vault
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
