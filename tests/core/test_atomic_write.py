"""Files are written atomically, with the permissions of any new file, from any thread."""

import os
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from conceptmap.core.atomic_write import WriteError, open_atomic, write_atomic


def test_a_write_never_sets_the_umask_which_all_threads_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    umask = os.umask

    def set_umask(mask: int) -> int:
        asked.append(mask)
        return umask(mask)

    monkeypatch.setattr(os, "umask", set_umask)
    write_atomic(tmp_path / "file.txt", b"text")
    assert asked == []


@pytest.mark.skipif(os.name == "nt", reason="permissions differ there")
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_file_has_the_permissions_that_the_umask_gives(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write_atomic(tmp_path / "file.txt", b"text")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "file.txt").stat().st_mode) == 0o666 & ~mask


def test_an_interrupted_write_keeps_the_old_file_and_leaves_nothing_behind(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    write_atomic(file, b"old")

    def write_half() -> None:
        with open_atomic(file) as out:
            out.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_half()
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_missing_or_in_the_way_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="There is no folder"):
        write_atomic(tmp_path / "none" / "file.txt", b"")
    with pytest.raises(WriteError, match="is a folder"):
        write_atomic(tmp_path, b"")


@pytest.mark.skipif(os.name == "nt", reason="links take rights there")
def test_what_a_link_leads_to_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    file, link = tmp_path / "far" / "file.txt", tmp_path / "link.txt"
    file.write_bytes(b"old")
    link.symlink_to(file)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_pipes_and_devices_are_written_to_and_stay(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomic(pipe, b"text")
    reader.join(10)
    assert read == [b"text"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    device = tmp_path / "null"
    device.symlink_to("/dev/null")
    write_atomic(device, b"text")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_full_device_is_told(tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.symlink_to("/dev/full")
    with pytest.raises(WriteError, match="No space left"):
        write_atomic(full, b"text" * 100_000)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no files without a name")
def test_a_file_that_is_being_written_has_no_name_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "map.png"
    copied: list[object] = []
    monkeypatch.setattr(shutil, "copyfile", lambda *names: copied.append(names))
    with open_atomic(file) as out:
        out.write(b"half")
        out.flush()
        assert list(tmp_path.iterdir()) == [], "a kill now would leave it"
        out.write(b" and half")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [
        ("map.png", b"half and half")
    ]

    assert copied == []
    monkeypatch.undo()

    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)
    write_atomic(file, b"without links")
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"without links"]


@pytest.mark.skipif(os.name == "nt", reason="limits differ there")
@pytest.mark.parametrize("named", [False, True])
def test_a_disk_that_fills_up_while_a_file_is_written_keeps_the_old_one(
    tmp_path: Path, named: bool
) -> None:
    """In a process of its own whose files may not grow: the system refuses the write itself."""
    file = tmp_path / "kept"
    file.write_bytes(b"old")
    program = f"""
import resource, signal, sys
from pathlib import Path
from conceptmap.core import atomic_write
from conceptmap.core.errors import UserError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
if {named}:
    atomic_write._UNNAMED_FLAGS = 0
for size in (60_000, 10_000_000):
    try:
        atomic_write.write_atomic(Path(sys.argv[1]), b"x" * size)
    except UserError as error:
        print(error)
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, str(file)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.count("could not be written: File too large") == 2
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("kept", b"old")]
