"""Folders that are not notes are left out, and what `.gitignore` names where that is asked."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from conceptmap.vault import gitignore
from conceptmap.vault.gitignore import parse_globs, parse_patterns
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.vault.dialects.vaults import read

NOTE = {"note.md": ""}


def matches_glob(pattern: str, path: str) -> bool:
    return any(each.matches(path.split("/")) for each in parse_globs([pattern]))


@pytest.mark.parametrize(
    "files",
    [
        {"node_modules/x/README.md": ""},
        {"a/node_modules/README.md": ""},
        {"bower_components/x.md": ""},
        {"env/pyvenv.cfg": "", "env/lib/x.md": ""},
        {"a/CACHEDIR.TAG": "", "a/x.md": ""},
        {"lib/python3/site-packages/x/README.md": ""},
        {"_config.yml": "", "_site/index.html": "", "_site/x.md": ""},
        {"hugo.toml": "", "public/index.html": "", "public/x.md": ""},
        {"mkdocs.yml": "", "site/index.html": "", "site/x.md": ""},
        {"docs/book.toml": "", "docs/book/index.html": "", "docs/book/x.md": ""},
        {".git/x.md": ""},
    ],
)
def test_folders_of_programs_and_built_sites_are_left_out(
    tmp_path: Path, files: dict[str, str]
) -> None:
    vault = read(tmp_path, NOTE | files)
    assert set(vault.notes) == {"note.md"}
    paths = [path for path in files if path.endswith(".md")]
    assert set(vault.refresh_paths(paths, cache=None).notes) == {"note.md"}


@pytest.mark.parametrize(
    "files",
    [
        {"public/x.md": "", "public/index.html": ""},
        {"hugo.toml": "", "public/x.md": ""},
        {"site/x.md": ""},
        {"build/x.md": ""},
        {"env/x.md": ""},
    ],
)
def test_folders_without_evidence_stay(tmp_path: Path, files: dict[str, str]) -> None:
    assert len(read(tmp_path, NOTE | files).notes) == 2


IGNORED = {
    ".gitignore": "# comment\nbuild/\n*.draft.md\n/top.md\nold/**/x.md\n"
    "!keep.draft.md\n\\#x.md\n[z-a].md\n",
    "build/a.md": "",
    "sub/build/a.md": "",
    "x.draft.md": "",
    "top.md": "",
    "old/a/b/x.md": "",
    "#x.md": "",
    "sub/.gitignore": "only.md\n",
    "sub/only.md": "",
}
KEPT = {"note.md", "keep.draft.md", "sub/top.md", "old/y.md", "only.md"}


@pytest.mark.parametrize(
    ("further", "choice", "is_heeded"),
    [
        ({}, None, True),
        ({}, False, False),
        ({".obsidian/app.json": "{}"}, None, False),
        ({".obsidian/app.json": "{}"}, True, True),
    ],
)
def test_what_gitignore_names(
    tmp_path: Path, further: dict[str, str], choice: bool | None, is_heeded: bool
) -> None:
    files = IGNORED | dict.fromkeys(KEPT, "") | further
    options = ReadingOptions(gitignore=choice)
    vault = read(tmp_path, files, options)
    every = {path for path in files if path.endswith(".md")}
    assert set(vault.notes) == (KEPT if is_heeded else every)
    assert set(vault.refresh_paths(every, cache=None).notes) == set(vault.notes)
    assert set(Vault.open(tmp_path, cache=None, options=options).notes) == set(vault.notes)


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("a/**/b.md", "a/b.md", True),
        ("a/**/b.md", "a/x/y/b.md", True),
        ("a/**", "a/x", True),
        ("a/**", "a", False),
        ("**/b.md", "x/b.md", True),
        ("*.md", "a/b.md", False),
        ("a?c.md", "abc.md", True),
        ("[ab].md", "a.md", True),
        ("[!ab].md", "c.md", True),
        ("[!ab].md", "a.md", False),
        ("a*b*c", "axbxc", True),
        ("a*b*c", "axcxb", False),
        ("*ab", "aab", True),
    ],
)
def test_patterns(pattern: str, path: str, matches: bool) -> None:
    assert matches_glob(pattern, path) is matches


def test_no_pattern_takes_long() -> None:
    begun = time.perf_counter()
    assert not matches_glob("*a" * 200 + "b", "a" * 250)
    assert not matches_glob("**/" * 60 + "b", "/".join("a" * 100))
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize(
    ("pattern", "name", "matches"),
    [
        ("[[:digit:]]*.md", "1a.md", True),
        ("[[:digit:]]*.md", "a1.md", False),
        ("[![:alpha:]_].md", "1.md", True),
        ("[![:alpha:]_].md", "_.md", False),
        ("[]z].md", "].md", True),
        ("[[z].md", "[.md", True),
        ("[a-c^].md", "^.md", True),
        ("\\[z].md", "[z].md", True),
        ("a**.md", "abc.md", True),
        ("a\\b.md", "ab.md", True),
    ],
)
def test_sets_of_characters_in_gitignore(pattern: str, name: str, matches: bool) -> None:
    (parsed,) = parse_patterns([pattern])
    assert parsed.matches([name]) == matches


def test_patterns_of_no_use_are_passed_over_and_no_more_than_a_number_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = ["", "# comment", "/", "a" * 2000, "*" * 50, "!kept", "\\#sharp", "end\\ ", "a/**/b"]
    assert len(parse_patterns(lines)) == 4
    monkeypatch.setattr(gitignore, "MAX_PATTERNS", 3)
    assert len(parse_patterns(f"name{n}" for n in range(9))) == 3


def test_patterns_that_take_too_long_are_used_no_more(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gitignore, "BUDGET_S", -1.0)
    root = make_vault({".gitignore": "left/\n", "a.md": "", "left/b.md": "", "left/c.md": ""})
    vault = Vault.open(root, cache=None, options=ReadingOptions(gitignore=True))
    assert len(vault.notes) >= 1
    assert [str(each.reason) for each in vault.problems] == [
        "The patterns of what to leave out take too long and are not used."
    ]
