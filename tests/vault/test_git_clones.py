"""Repositories that are not whole or not in one place: clones in part, worktrees, alternates."""

import contextlib
import os
import shutil
import sys
import time
from pathlib import Path

import pytest
from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tag, Tree
from dulwich.refs import Ref

from conceptmap.model.graph_difference import compare_graphs
from conceptmap.model.graph_state import GraphState
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


def tree_of(history: History, commit: str) -> Tree:
    made = history.repo[commit.encode()]
    assert isinstance(made, Commit)
    tree = history.repo[made.tree]
    assert isinstance(tree, Tree)
    return tree


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
    (objects / "info" / "alternates").write_bytes(os.fsencode(git / "objects") + b"\n")
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes, and links need a right")
def test_settings_that_say_nothing_of_objects_are_not_read_nor_what_they_include(
    tmp_path: Path,
) -> None:
    history, commits = history_of(tmp_path / "notes")
    git, pipe = history.folder / ".git", tmp_path / "pipe"
    os.mkfifo(pipe)
    with (git / "config").open("a", encoding="utf-8") as config:
        config.write(
            f'[include]\n path = {pipe}\n[includeIf "gitdir:/**"]\n path = /dev/zero\n'
            f"[core]\n worktree = {tmp_path}\n repositoryformatversion = 1\n bare = true\n"
            "[extensions]\n partialClone = origin\n noop = true\n worktreeConfig = true\n"
        )
    # The folder of the repository is often a link, to one that is not synchronised.
    git.rename(tmp_path / "elsewhere")
    git.symlink_to(tmp_path / "elsewhere")
    assert notes_of(history.folder, commits[0]) == {"a.md", "b.md"}
    (tmp_path / "elsewhere" / "config").write_text("[core]\n repositoryformatversion = 9\n")
    with pytest.raises(GitError, match="of a kind that this version does not read"):
        notes_of(history.folder, commits[0])
    (tmp_path / "elsewhere" / "config").unlink()
    (tmp_path / "elsewhere" / "config").symlink_to(pipe)
    assert notes_of(history.folder, commits[0]) == {"a.md", "b.md"}


def test_replaced_objects_and_grafts_do_not_change_what_a_commit_holds(tmp_path: Path) -> None:
    history, commits = history_of(tmp_path / "notes")
    git = history.folder / ".git"
    (git / "refs" / "replace").mkdir()
    (git / "refs" / "replace" / commits[2]).write_text(f"{commits[0]}\n", "utf-8")
    (git / "info").mkdir(exist_ok=True)
    for parent in (commits[0], commits[2]):
        (git / "info" / "grafts").write_text(f"{commits[2]} {parent}\n", "utf-8")
        with GitRepository(history.folder) as repository:
            assert repository.commits(count=9)[0].id == commits[2]
            files = {each.path: each.contents for each in repository.files(commits[2])}
            assert [data for *_, data in repository.read([files[b"b.md"]])] == [b"2"]
    (git / "info" / "grafts").write_text("nonsense\n", "utf-8")
    with GitRepository(history.folder) as repository, pytest.raises(GitError) as caught:
        repository.commits(count=9)
    assert "\n" not in str(caught.value)


def test_tags_of_any_kind_and_name_are_read_or_passed_over(tmp_path: Path) -> None:
    history, commits = history_of(tmp_path / "notes")
    git, store = history.folder / ".git", history.repo.object_store
    kind: type[ShaFile] = Commit
    target = commits[0].encode()
    for number in range(80):  # a tag of a tag of a tag
        tag = Tag()
        tag.name, tag.object, tag.message = b"deep", (kind, ObjectID(target)), b""
        tag.tagger, tag.tag_time, tag.tag_timezone = b"a <a@b>", 0, 0
        store.add_object(tag)
        kind, target = Tag, tag.id
        if number in (0, 79):
            history.repo.refs[Ref(f"refs/tags/deep{number}".encode())] = tag.id
    history.repo.refs[Ref(b"refs/tags/tree")] = tree_of(history, commits[0]).id
    (git / "refs" / "tags" / "loop").write_text("ref: refs/tags/loop\n", "utf-8")
    (git / "refs" / "tags" / "v2").write_text(f"{commits[1]}\n", "utf-8")
    (git / "packed-refs").write_bytes(
        b"# pack-refs with: peeled fully-peeled sorted \n"
        + b"".join(
            f"{commits[1]} refs/tags/".encode() + name + b"\n"
            for name in (b"\xff\xfe", b"x" * 5_000, b"ok", b"-flag", b"a/b/c")
        )
    )
    with GitRepository(history.folder) as repository:
        found = repository.tags()
        assert found["v2"] == found["ok"] == commits[1]
        assert found["deep0"] == commits[0]
        assert not {"loop", "tree", "deep79"} & found.keys()
        assert repository.resolve("v2").id == commits[1]
        for name in ("loop", "tree", "deep79", "refs/../HEAD", "a\0b", "x" * 100_000, "日" * 9):
            with contextlib.suppress(GitError):
                assert repository.resolve(name).id in commits
    with (git / "packed-refs").open("a", encoding="utf-8") as packed:
        packed.write(f"{commits[1]} refs/tags/../../../out\n")
    with GitRepository(history.folder) as repository, pytest.raises(GitError) as caught:
        repository.tags()
    assert "\n" not in str(caught.value)


def test_names_of_files_are_read_whatever_they_are(tmp_path: Path) -> None:
    history = History(tmp_path / "notes")
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 12345\n"
    history.commit({"a.md": "[[b]] and more than a few bytes", "b.md": "", "big.md": pointer})
    blob = Blob.from_string(b"[[a]]")
    history.repo.object_store.add_object(blob)
    odd = tree_of(history, history.repo.head().decode())
    names = (
        b"\xff\xfea\x01.md",
        b"caf\xe9.md",
        b"con.md",
        b"A.md",
        b"..md",
        b"a\\..\\b.md",
        b"n\n.md",
    )
    for name in names:
        odd.add(name, 0o100644, blob.id)
    history.repo.object_store.add_object(odd)
    commit = history.repo.get_worktree().commit(b"odd", tree=odd.id)
    with GitRepository(history.folder) as repository:
        vault = vault_at_commit(
            history.folder, repository, commit.decode(), ReadingOptions(), cache=None
        )
    assert {"a.md", "A.md", "b.md", "big.md", "caf\ufffd.md"} <= vault.notes.keys()
    # What lies elsewhere is not fetched: the note is what the repository holds.
    assert vault.notes["big.md"].size == len(pointer)
    assert not vault.notes["big.md"].links


def test_a_note_whose_name_changed_in_letter_case_alone_was_renamed(tmp_path: Path) -> None:
    history = History(tmp_path / "notes")
    first = history.commit({"tides.md": "[[moon]]", "moon.md": "", "x.md": "[[tides]]"})
    second = history.commit({"Tides.md": "[[moon]] more", "moon.md": "", "x.md": "[[tides]]"})
    with GitRepository(history.folder) as repository:
        before, after = (
            GraphState.of(
                vault_at_commit(history.folder, repository, each, ReadingOptions(), cache=None)
            )
            for each in (first, second)
        )
    difference = compare_graphs(before, after)
    assert difference.renamed == {"tides.md": "Tides.md"}
    assert not any((*difference.added, *difference.removed))
    assert not any((*difference.added_links, *difference.removed_links))
