"""Files are written atomically, with the permissions of any new file, from any thread."""

import os
import stat
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
