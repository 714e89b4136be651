"""Vaults in git repositories: the graph of a commit is that of its checkout, and nothing runs."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.model.graph_state import GraphState
from conceptmap.vault import git_repository
from conceptmap.vault.git_repository import GitError, GitRepository, find_repository
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_at_commit import vault_at_commit
from tests.git_histories import NO_LINKS, History


def write(
    folder: Path, files: Mapping[str, str | bytes], links: Mapping[str, str] = NO_LINKS
) -> Path:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    for path, target in links.items():
        (folder / path).symlink_to(target)
    return folder


def state_of_commit(root: Path, commit: str, cache: Path | None = None) -> GraphState:
    with GitRepository(root) as repository:
        vault = vault_at_commit(root, repository, commit, ReadingOptions(), cache=cache)
    return GraphState.of(vault)


VAULTS: dict[str, Mapping[str, str | bytes]] = {
    "obsidian": {
        ".obsidian/app.json": '{"userIgnoreFilters": ["Templates/"]}',
        "a.md": "[[b]] [[Templates/t]] ![[picture.png]] [[Nobody]]",
        "b.md": "---\naliases: [bee]\n---\n[[a]] #tag",
        "Templates/t.md": "[[a]]",
        "picture.png": b"\x89PNG",
        "board.canvas": '{"nodes": [{"id": "1", "type": "file", "file": "a.md"}], "edges": []}',
    },
    "logseq": {
        "logseq/config.edn": '{:hidden ["/secret"]}',
        "pages/A page.md": "- [[Another]] #[[two words]]\n- title:: x",
        "pages/two words.md": "- text",
        "secret/s.md": "[[A page]]",
        "logseq/bak/old.md": "[[A page]]",
    },
    "repository": {
        ".gitignore": "built/\n",
        "README.md": "[guide](docs/guide.md) [missing](docs/none.md)",
        "docs/guide.md": "[up](../README.md)",
        "built/x.md": "[[guide]]",
        "node_modules/p/readme.md": "[[guide]]",
        "ünïcode/日記.md": "[[guide]]",
    },
    "dendron": {"dendron.yml": "version: 5\n", "a.b.md": "[[label|a.c]]", "a.c.md": "text"},
}


@pytest.mark.parametrize("kind", VAULTS)
def test_the_graph_of_a_commit_is_that_of_its_checkout(tmp_path: Path, kind: str) -> None:
    history = History(tmp_path / "notes")
    commit = history.commit(VAULTS[kind])
    history.commit({"later.md": "[[other]]"})
    checkout = write(tmp_path / "checkout" / "notes", VAULTS[kind])
    (checkout / ".git").mkdir()
    found = state_of_commit(history.folder, commit)
    expected = Vault.open(checkout, cache=None)
    assert found == GraphState.of(expected)
    assert found.links


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission on Windows")
def test_links_of_a_commit_are_followed_as_in_its_checkout_and_never_out_of_it(
    tmp_path: Path,
) -> None:
    outside = write(tmp_path / "outside", {"secret.md": "[[a]]"})
    files = {"a.md": "[[b]]", "deep/b.md": "text"}
    links = {
        "deep/same.md": "../a.md",
        "loop": ".",
        "gone.md": "nothing.md",
        "out.md": str(outside / "secret.md"),
        "out": str(outside),
    }
    history = History(tmp_path / "notes")
    commit = history.commit(files, links)
    checkout = write(tmp_path / "checkout" / "notes", files, links)
    found = state_of_commit(history.folder, commit)
    assert found == GraphState.of(Vault.open(checkout, cache=None))
    assert found.nodes.keys() == {"a.md", "deep/b.md", "deep/same.md"}


def test_a_vault_may_be_a_folder_of_its_repository(tmp_path: Path) -> None:
    history = History(tmp_path / "repository")
    commit = history.commit({"notes/a.md": "[[b]]", "notes/b.md": "", "other.md": "[[a]]"})
    (tmp_path / "repository" / "notes").mkdir()
    found = state_of_commit(tmp_path / "repository" / "notes", commit)
    assert found.nodes.keys() == {"a.md", "b.md"}
    assert find_repository(tmp_path / "repository" / "notes") == tmp_path / "repository"


def test_commits_are_found_by_time_tag_and_the_beginning_of_an_id(tmp_path: Path) -> None:
    history = History(tmp_path / "notes")
    first = history.commit({"a.md": "1"})
    second = history.commit({"a.md": "2"})
    history.repo.refs[b"refs/tags/v1"] = first.encode()
    with GitRepository(history.folder) as repository:
        assert [each.id for each in repository.commits(count=9)] == [second, first]
        assert [each.id for each in repository.commits(count=1, newest=history.time_s - 1)] == [
            first
        ]
        assert repository.tags() == {"v1": first}
        assert repository.resolve("v1").id == repository.resolve(first[:9]).id == first
        assert repository.resolve("HEAD~1").id == repository.resolve("HEAD^").id == first
        for nothing in ("nothing", "HEAD~2", "HEAD^^", "~", "^1", "HEAD~999999"):
            with pytest.raises(GitError, match="no commit, tag or branch"):
                repository.resolve(nothing)


names = st.sampled_from(["a.md", "b.md", "deep/c.md", "board.canvas", "x.png", ".gitignore"])
texts = st.lists(
    st.sampled_from(["[[a]] ", "[[b]] ", "![[x.png]] ", "#t ", "deep/\n", "{}", "[[None]]"])
).map("".join)


@given(st.lists(st.dictionaries(names, texts, min_size=1), min_size=1, max_size=3))
@example([{"a.md": "", "board.canvas": ""}])
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
def test_every_commit_of_a_history_gives_the_graph_of_its_checkout_from_one_cache(
    tmp_path_factory: pytest.TempPathFactory, versions: list[dict[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("history")
    history = History(folder / "notes")
    commits = [history.commit(files) for files in versions]
    with GitRepository(history.folder) as repository:
        for number, (files, commit) in enumerate(zip(versions, commits, strict=True)):
            checkout = write(folder / str(number) / "notes", files)
            (checkout / ".git").mkdir()
            vault = vault_at_commit(
                history.folder, repository, commit, ReadingOptions(), cache=folder / "cache"
            )
            expected = Vault.open(checkout, cache=None)
            assert GraphState.of(vault) == GraphState.of(expected)
            assert build_graph(vault, tags=True, attachments=True).index_of.keys() == (
                build_graph(expected, tags=True, attachments=True).index_of.keys()
            )


@pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")
def test_nothing_of_a_repository_is_run(tmp_path: Path) -> None:
    history = History(tmp_path / "notes")
    commit = history.commit({"a.md": "[[b]]", ".gitattributes": "* filter=trap diff=trap"})
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n", "utf-8")
    trap.chmod(0o755)
    hooks = history.folder / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"):
        (hooks / name).write_bytes(trap.read_bytes())
        (hooks / name).chmod(0o755)
    with (history.folder / ".git" / "config").open("a", encoding="utf-8") as config:
        config.write(
            f"[core]\n fsmonitor = {trap}\n sshCommand = {trap}\n pager = {trap}\n"
            f" hooksPath = {hooks}\n editor = {trap}\n"
            f'[filter "trap"]\n smudge = {trap}\n clean = {trap}\n process = {trap}\n'
            f'[diff "trap"]\n textconv = {trap}\n command = {trap}\n'
            f'[remote "origin"]\n url = ext::{trap}\n promisor = true\n uploadpack = {trap}\n'
        )
    assert state_of_commit(history.folder, commit).nodes.keys() == {"a.md", "b"}
    assert not (tmp_path / "ran").exists()


def _is_file(git: Path) -> None:
    subprocess.run(["rm", "-rf", git], check=True)
    git.write_text("gitdir: /dev/zero\n", "utf-8")


def _huge_file(git: Path) -> None:
    subprocess.run(["rm", "-rf", git], check=True)
    with git.open("wb") as out:
        out.truncate(1 << 33)


def _pipe_in_place_of_head(git: Path) -> None:
    (git / "HEAD").unlink()
    os.mkfifo(git / "HEAD")


def _broken_objects(git: Path) -> None:
    for file in (git / "objects").rglob("*"):
        if file.is_file():
            file.chmod(0o644)
            file.write_bytes(b"x\x9c" + file.read_bytes()[:9])


def _broken_pack(git: Path) -> None:
    pack = git / "objects" / "pack"
    pack.mkdir(exist_ok=True)
    (pack / "pack-1234.pack").write_bytes(b"PACK\0\0\0\2\xff\xff\xff\xff" + b"\x9d" * 100)
    (pack / "pack-1234.idx").write_bytes(b"\xfftOc\0\0\0\2" + b"\xff" * 1200)
    _broken_objects(git)


def _loop_of_refs(git: Path) -> None:
    (git / "HEAD").write_text("ref: refs/heads/a\n", "utf-8")
    (git / "refs" / "heads" / "a").write_text("ref: refs/heads/a\n", "utf-8")


def _no_commits(git: Path) -> None:
    (git / "HEAD").write_text("ref: refs/heads/none\n", "utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize(
    "spoil",
    [
        _is_file,
        _huge_file,
        _pipe_in_place_of_head,
        _broken_objects,
        _broken_pack,
        _loop_of_refs,
        _no_commits,
    ],
)
def test_a_hostile_repository_is_an_error_of_one_line_in_time(
    tmp_path: Path, spoil: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(git_repository, "ANSWER_TIMEOUT_S", 1.0)
    history = History(tmp_path / "notes")
    history.commit({"a.md": "text"})
    spoil(history.folder / ".git")
    begin = time.monotonic()

    def read() -> None:
        with GitRepository(history.folder) as repository:
            repository.files(repository.commits(count=1)[0].id)

    with pytest.raises(GitError) as caught:
        read()
    assert "\n" not in str(caught.value)
    assert str(history.folder) in str(caught.value)
    assert time.monotonic() - begin < 30
