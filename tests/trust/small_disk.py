"""Save on a disk that fills up, is made read-only and is emptied again, while the clock jumps.

Usage: python -m tests.trust.small_disk VAULT DISK; DISK is a small file system of its own, which
this process may mount again. Ends with an error when anything that was kept is lost.
"""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from conceptmap.core.errors import UserError
from conceptmap.model.graph_state import GraphState
from conceptmap.model.positions_store import load_positions, save_positions
from conceptmap.model.saved_corrections import load_corrections, save_corrections
from conceptmap.model.saved_views import SavedView, load_views, save_view
from conceptmap.model.snapshot_files import keep_snapshot, load_snapshots
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.vault_sets import make_set, rename_set, saved_sets
from conceptmap.relations.corrections import Correction, Corrections
from conceptmap.ui.settings import Settings
from conceptmap.vault.vault import Vault
from tests.subprocesses import write_below


def main(root: Path, disk: Path) -> None:
    """Save in turn on each disk, and look at what is kept."""
    write_below(disk / "home")
    vault_map = build_vault_map(Vault.open(root))
    state = GraphState.of_graph(vault_map.vault, vault_map.graph)
    ids, regions = vault_map.topology.ids, vault_map.regions.membership

    def save(value: float) -> str:
        positions = np.full((len(ids), 2), value, np.float32)
        return save_positions(vault_map.vault, ids, positions, regions, frozenset(ids))

    def kept() -> tuple[object, ...]:
        saved, days = load_positions(root), load_snapshots(root).moments
        assert saved is not None
        views = [view.name for view in load_views(root)]
        # As it is on the disk; Qt remembers what it could not write.
        settings = (disk / "home" / "config" / "settings.ini").read_text("utf-8")
        corrected = [each.shown for each in load_corrections(root)]
        sets = [each.name for each in saved_sets().values()]
        return saved.positions_of(ids)[0, 0], views, len(days), settings, corrected, sets

    def correct(phrase: str) -> None:
        save_corrections(root, Corrections([Correction("A.md", "B.md", "", phrase)]))

    def set_number(number: str) -> None:
        settings = Settings()
        settings.set_text("number", number)
        settings.save()

    assert save(1) == ""
    save_view(root, SavedView("One"))
    keep_snapshot(root, state, time.time())
    set_number("1")
    correct("uses")
    (disk / "other").mkdir()
    vaults = make_set([root, disk / "other"])
    rename_set(vaults, "Both")
    before = kept()
    assert before[:2] == (1.0, ["One"])
    assert before[4:] == (["uses"], ["Both"])
    for refuse in (full, read_only):
        with refuse(disk):
            assert "could not be written" in (reason := save(2)) or "Cannot write to" in reason
            for write in (
                lambda: save_view(root, SavedView("Two")),
                lambda: correct("is part of"),
                lambda: rename_set(vaults, "Others"),
            ):
                try:
                    write()
                    raise SystemExit("something was saved where there is no room")
                except UserError:
                    pass
            keep_snapshot(root, state, time.time() + 200_000)
            set_number("2")
            assert kept() == before, (refuse.__name__, kept(), before)
            # The cache is done without.
            assert set(Vault.open(root).notes) == set(vault_map.vault.notes)
        assert list(disk.rglob("*.part")) == []
        assert list(disk.rglob("*.damaged")) == []
    assert save(3) == ""
    # A clock that jumps back by years, and forward: the last that was saved counts.
    for moment in (10_000.0, time.time() + 10**9):
        time.time = lambda moment=moment: moment  # type: ignore[assignment]
        assert save(moment) == ""
        save_view(root, SavedView(f"At {moment:.0f}"))
        keep_snapshot(root, state, moment)
        assert kept()[0] == np.float32(moment)
    assert len(load_views(root)) == 3
    print("nothing lost")


@contextlib.contextmanager
def full(disk: Path) -> Iterator[None]:
    """Have no room left on the disk."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as out:
        for size in (4096, 1):
            with contextlib.suppress(OSError):
                while out.write(b"x" * size) == size:
                    pass
    try:
        yield
    finally:
        filler.unlink()


@contextlib.contextmanager
def read_only(disk: Path) -> Iterator[None]:
    """Have nothing written to the disk."""
    remount(disk, "ro")
    try:
        yield
    finally:
        remount(disk, "rw")


def remount(disk: Path, mode: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{mode}", os.fspath(disk)], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
