"""Repositories that are not whole or not in one place: clones in part, worktrees, alternates."""

import shutil
import sys
import time
from pathlib import Path

import pytest

from conceptmap.vault.git_repository import GitError, GitRepository
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault_at_commit import vault_at_commit
from tests.git_histories import History


def object_file(git: Path, id_: str) -> Path:
    return git / "objects" / id_[:2] / id_[2:]


def notes_of(root: Path, commit: str, cache: Path | None = None) -> set[str]:
    with GitRepository(root) as repository:
        vault = vault_at_commit(root, repository, commit, ReadingOptions(), cache=cache)
    return set(vault.notes)


def history_of(folder: Path) -> tuple[History, list[str]]:
    history = History(folder)
    return history, [history.commit({"a.md": "[[b]]", "b.md": str(n)}) for n in range(3)]


def test_of_a_shallow_clone_the_commits_that_it_has_are_read(tmp_path: Path) -> None:
    history, commits = history_of(tmp_path / "notes")
    git = history.folder / ".git"
    (git / "shallow").write_text(f"{commits[1]}\n", "utf-8")
    object_file(git, commits[0]).unlink()
    with GitRepository(history.folder) as repository:
        assert [each.id for each in repository.commits(count=9)] == [commits[2], commits[1]]
        with pytest.raises(GitError, match="no commit, tag or branch"):
            repository.resolve(commits[0])
        with pytest.raises(GitError, match="no commit, tag or branch"):
            repository.resolve("HEAD~2")
    assert notes_of(history.folder, commits[1]) == {"a.md", "b.md"}


def test_a_clone_in_part_is_told_and_nothing_is_fetched(tmp_path: Path) -> None:
    history, commits = history_of(tmp_path / "notes")
    git, cache = history.folder / ".git", tmp_path / "cache"
    with GitRepository(history.folder) as repository:
        contents = {each.path: each.contents for each in repository.files(commits[0])}
    missing = object_file(git, contents[b"b.md"])
    kept = missing.read_bytes()
    missing.chmod(0o644)
    missing.unlink()
    with (git / "config").open("a", encoding="utf-8") as config:
        config.write(
            '[remote "origin"]\n url = http://127.0.0.1:9/x.git\n promisor = true\n'
            " partialclonefilter = blob:none\n"
        )
    with pytest.raises(GitError, match="cloned in part: it lacks 1 note") as caught:
        notes_of(history.folder, commits[0], cache)
    assert "\n" not in str(caught.value)
    # What was missing is read once it is there.
    missing.write_bytes(kept)
    assert notes_of(history.folder, commits[0], cache) == {"a.md", "b.md"}


def test_worktrees_submodules_packed_refs_and_alternates_are_read(tmp_path: Path) -> None:
    history, commits = history_of(tmp_path / "main")
    git = history.folder / ".git"
    # A worktree, or likewise a submodule: a file leads to where the repository is.
    work, own = tmp_path / "work", git / "worktrees" / "work"
    work.mkdir()
    own.mkdir(parents=True)
    (work / ".git").write_text(f"gitdir: {own}\n", "utf-8")
    (own / "HEAD").write_text(f"{commits[1]}\n", "utf-8")
    (own / "commondir").write_text("../..\n", "utf-8")
    with GitRepository(work) as repository:
        assert repository.commits(count=1)[0].id == commits[1]
    assert notes_of(work, commits[1]) == {"a.md", "b.md"}
    (git / "packed-refs").write_text(
        f"# pack-refs with: peeled fully-peeled sorted \n{commits[0]} refs/tags/v1\n", "utf-8"
    )
    other = tmp_path / "other"
    shutil.copytree(history.folder, other)
    objects = other / ".git" / "objects"
    for folder in objects.iterdir():
        if len(folder.name) == 2:
            shutil.rmtree(folder)
    (objects / "info").mkdir(exist_ok=True)
    (objects / "info" / "alternates").write_text(f"{git / 'objects'}\n", "utf-8")
    with GitRepository(other) as repository:
        assert repository.tags() == {"v1": commits[0]}
        assert repository.resolve("v1").id == commits[0]
    assert notes_of(other, commits[0]) == {"a.md", "b.md"}


@pytest.mark.skipif(sys.platform == "win32", reason="the size is no size on disk")
def test_a_pack_larger_than_memory_is_an_error_in_time(tmp_path: Path) -> None:
    history, commits = history_of(tmp_path / "notes")
    git = history.folder / ".git"
    pack = git / "objects" / "pack"
    pack.mkdir(exist_ok=True)
    wanted = bytes.fromhex(commits[2])
    object_file(git, commits[2]).unlink()
    # An index of one object, at the end of a pack of sixteen gigabytes.
    fan_out = b"".join((1 if first >= wanted[0] else 0).to_bytes(4, "big") for first in range(256))
    index = b"\xfftOc\0\0\0\2" + fan_out + wanted + bytes(4) + (12).to_bytes(4, "big") + bytes(40)
    (pack / "pack-1234.idx").write_bytes(index)
    with (pack / "pack-1234.pack").open("wb") as out:
        out.write(b"PACK\0\0\0\2\0\0\0\1" + b"\xff" * 40)
        out.truncate(16 << 30)
    begin = time.monotonic()
    with pytest.raises(GitError) as caught, GitRepository(history.folder) as repository:
        repository.commits(count=1)
    assert "\n" not in str(caught.value)
    assert time.monotonic() - begin < 60
