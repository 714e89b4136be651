"""What disks do: letter case, composition, iCloud, network drives, and watching that fails."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import watchfiles

from conceptmap.vault import watcher
from conceptmap.vault.network_drives import file_system_of, network_file_system
from conceptmap.vault.spellings import lost_spellings
from conceptmap.vault.vault import Vault
from conceptmap.vault.watcher import relative_path, watch_vault
from tests.conftest import MakeVault


def lost(changed: list[str], known: list[str], listed: dict[str, list[str]]) -> set[str]:
    return lost_spellings(changed, lambda _: known, lambda folder: listed[folder])


def test_a_rename_by_letter_case_leaves_no_twin() -> None:
    listed = {"": ["note.md"], "f": ["Über.md"]}
    assert lost(["note.md"], ["Note.md"], listed) == {"Note.md"}
    assert lost(["note.md", "Note.md"], [], listed) == {"Note.md"}
    assert lost(["Note.md"], ["Note.md", "note.md"], listed) == {"Note.md"}
    assert lost(["f/über.md"], ["f/Über.md"], listed) == {"f/über.md"}


def test_a_rename_by_composition_leaves_no_twin() -> None:
    assert lost(["Cafe\u0301.md"], ["Caf\u00e9.md"], {"": ["Cafe\u0301.md"]}) == {"Caf\u00e9.md"}


def test_two_files_that_differ_by_letter_case_are_two_where_the_disk_has_both() -> None:
    assert lost(["note.md"], ["Note.md"], {"": ["note.md", "Note.md"]}) == set()


def test_a_folder_is_listed_only_for_a_path_with_two_spellings() -> None:
    assert lost(["a.md", "b.md"], ["a.md", "q/b.md"], {}) == set()


def test_a_folder_that_cannot_be_listed_has_no_files() -> None:
    def fail(folder: str) -> list[str]:
        raise FileNotFoundError(folder)

    assert lost_spellings(["x/a.md"], lambda _: ["X/A.md"], fail) == {"x/a.md", "X/A.md"}


def test_a_note_renamed_by_letter_case_is_followed(make_vault: MakeVault) -> None:
    root = make_vault({"Note.md": "[[b]]", "b.md": ""})
    vault = Vault.open(root, cache=None)
    (root / "Note.md").rename(root / "note.md")
    after = vault.refresh_paths(["Note.md", "note.md"], cache=None)
    assert set(after.notes) == {"note.md", "b.md"}


def test_a_file_that_is_in_icloud_is_named_until_it_is_downloaded(make_vault: MakeVault) -> None:
    stubs = {".Trip.md.icloud": "", "f/.pic.png.icloud": "", ".h/.x.md.icloud": "", ".DS_Store": ""}
    root = make_vault({"a.md": "", **stubs})
    vault = Vault.open(root, cache=None)
    assert [problem.path for problem in vault.problems] == ["Trip.md", "f/pic.png"]
    assert all("iCloud" in str(problem.reason) for problem in vault.problems)
    (root / ".Trip.md.icloud").rename(root / "Trip.md")
    after = vault.refresh_paths(["Trip.md"], cache=None)
    assert [problem.path for problem in after.problems] == ["f/pic.png"]


def test_changes_are_relative_to_the_vault_however_its_path_is_reported() -> None:
    roots = (Path("/notes"), Path("/private/home/notes"))
    assert relative_path("/notes/a/b.md", roots) == "a/b.md"
    assert relative_path("/private/home/notes/a.md", roots) == "a.md"
    assert relative_path("/private/home/notes", roots) == ""
    assert relative_path("/elsewhere/a.md", roots) == ""


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
server:/x /mnt/my\\040notes nfs4 rw 0 0
//nas/share /mnt/nas cifs rw 0 0
/dev/sdb1 /mnt/nas/disk ext4 rw 0 0

broken
"""
MACOS_MOUNTS = """\
/dev/disk3s1 on / (apfs, sealed, local)
//me@nas/My (old) notes on /Volumes/My (old) notes (smbfs, nodev)
"""


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("/home/me/notes", "ext4"),
        ("/tmp", "tmpfs"),
        ("/tmpx/a", "ext4"),
        ("/mnt/my notes/a", "nfs4"),
        ("/mnt/nas/notes", "cifs"),
        ("/mnt/nas/disk/notes", "ext4"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_the_deepest_mount(path: str, system: str) -> None:
    assert file_system_of(path, MOUNTS) == system


def test_the_mounts_of_macos_are_read() -> None:
    assert file_system_of("/Volumes/My (old) notes/vault", MACOS_MOUNTS) == "smbfs"
    assert file_system_of("/Users/me", MACOS_MOUNTS) == "apfs"


def test_any_folder_can_be_asked(tmp_path: Path) -> None:
    assert isinstance(network_file_system(tmp_path / "gone"), str)


def test_a_folder_that_cannot_be_watched_is_looked_through(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_vault({"a.md": ""})
    plain = watchfiles.watch

    def watch(*paths: Path, force_polling: bool, **more: Any) -> Iterator[Any]:
        if not force_polling:
            raise OSError("OS file watch limit reached")
        return plain(*paths, force_polling=True, **more)

    monkeypatch.setattr(watchfiles, "watch", watch)
    monkeypatch.setattr(watcher, "POLL_INTERVAL_MS", 50)
    stop = threading.Event()
    reasons: list[str] = []
    changes = watch_vault(root, stop, reasons.append)
    assert next(changes) is None

    def write() -> None:
        (root / "b.md").write_text("x")

    # The first look is taken when the next change is asked for.
    timers = [threading.Timer(seconds, write) for seconds in (0.3,)]
    for timer in timers:
        timer.start()
    assert next(changes) == {"b.md"}
    assert len(reasons) == 1
    stop.set()
    assert list(changes) == []
