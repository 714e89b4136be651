"""Every rule of the link semantics, from the cases in tests/data/links.yaml."""

import os
import re
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.vault.resolver import LinkResolver
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault, has_names_of_windows

CASES = yaml.load(
    (Path(__file__).parents[1] / "data" / "links.yaml").read_text("utf-8"),
    getattr(yaml, "CSafeLoader", yaml.SafeLoader),
)
EDGE = re.compile(r"(?P<source>.+?) > (?P<target>.+?)(?: x(?P<count>\d+))?(?P<embed> embed)?")


SOURCES = (
    "OH: ",
    "CM: ",
    "GF",
    "Unicode",
    "Foam: ",
    "obsidian.nvim: ",
    "Obsidian",
    "GitHub: ",
    "MkDocs, Hugo: ",
)


@pytest.mark.parametrize("source", SOURCES)
def test_notes_are_linked_as_the_cases_say(source: str, make_vault: MakeVault) -> None:
    wrong = {}
    for number, case in enumerate(CASES):
        is_possible = os.name != "nt" or has_names_of_windows(case["files"])
        if is_possible and case["source"].startswith(source):
            vault = Vault.open(make_vault(case["files"], str(number)), cache=None)
            found, expected = _what_was_read(vault, case), _what_is_right(case)
            if found != expected:
                wrong[case["name"]] = (found, expected)
    assert not wrong


def _what_was_read(vault: Vault, case: dict[str, Any]) -> dict[str, object]:
    graph = build_graph(vault)
    kinds = graph.kinds_by_id().items()
    return {
        "links": {(a, b): (kind, count) for a, b, kind, count in graph.edges()},
        "unresolved": sorted(id_ for id_, kind in kinds if kind == "unresolved"),
        "tags": {path: list(vault.notes[path].tags) for path in case.get("tags", {})},
        "aliases": {path: list(vault.notes[path].aliases) for path in case.get("aliases", {})},
    }


def _what_is_right(case: dict[str, Any]) -> dict[str, object]:
    links = {}
    for edge in case["links"]:
        match = EDGE.fullmatch(edge)
        assert match is not None, edge
        kind = "embed" if match["embed"] else "link"
        links[match["source"], match["target"]] = (kind, int(match["count"] or 1))
    return {
        "links": links,
        "unresolved": sorted(case.get("unresolved", [])),
        "tags": case.get("tags", {}),
        "aliases": case.get("aliases", {}),
    }


def test_there_are_cases_enough_and_each_names_its_source() -> None:
    assert len(CASES) >= 250
    assert len({case["name"] for case in CASES}) == len(CASES)
    assert all(case["source"].startswith(SOURCES) for case in CASES)


PARTS = st.lists(st.sampled_from(["a", "A", "B", "c"]), max_size=2)
NAMES = ("index.md", "Index.md", "index.txt", "x.md", "x.markdown", "README.md", "a.md")
PATHS = st.lists(st.tuples(PARTS, st.sampled_from(NAMES)), max_size=40).map(
    lambda found: sorted({"/".join([*folders, name]) for folders, name in found})
)
LINKS = ("index", "Index.md", "index.txt", "x", "X", "a", "A/a", "a/b/index", "c/x.md", "nothing")


def resolve_slowly(paths: list[str], link: str, source: str) -> str | None:
    """Resolve a link path without dots by the rules as they are written, one file at a time."""
    folder = source.rpartition("/")[0]
    beside = f"{folder}/{link}" if folder else link
    suffixes = ("", ".md", ".markdown") if "." in link else (".md", ".markdown", "")
    for suffix in suffixes:
        found = _best(paths, link + suffix, beside + suffix)
        if found is not None:
            return found
    indices: dict[str, str] = {}
    for name in ("index.md", "index.markdown", "readme.md", "readme.markdown"):
        for path in sorted(paths, key=lambda path: (len(path), path)):
            if path.lower().rpartition("/")[2] == name:
                indices.setdefault(path.rpartition("/")[0], path)
    index_of = _best(list(indices), link, beside)
    return None if index_of is None else indices[index_of]


def _best(paths: list[str], ending: str, beside: str) -> str | None:
    fitting = [path for path in paths if f"/{path}".lower().endswith(f"/{ending}".lower())]

    def rank(path: str) -> tuple[bool, bool, bool, int, str]:
        is_exact = f"/{path}".endswith(f"/{ending}")
        whole = path.lower() == ending.lower()
        return not is_exact, not whole, path.lower() != beside.lower(), len(path), path

    return min(fitting, key=rank, default=None)


@given(PATHS, st.sampled_from(LINKS), PARTS)
@settings(max_examples=4 * settings().max_examples)
def test_files_are_found_as_the_rules_are_written(
    paths: list[str], link: str, folders: list[str]
) -> None:
    source = "/".join([*folders, "note.md"])
    assert LinkResolver(paths).resolve(link, source) == resolve_slowly(paths, link, source)


@given(PATHS)
def test_a_file_is_reached_by_its_whole_path_from_everywhere(paths: list[str]) -> None:
    resolver = LinkResolver(paths)
    for path in paths:
        folder, _, name = path.rpartition("/")
        assert resolver.resolve("/" + path, "else/where/note.md") == path
        assert resolver.resolve("./" + name, f"{folder}/note.md".lstrip("/")) == path
        assert resolver.resolve(f"../../{path}", "else/where/note.md") == path


def test_many_files_of_one_name_are_resolved_in_linear_time() -> None:
    resolver = LinkResolver(f"folder {i}/sub/index.md" for i in range(8000))
    begun = time.perf_counter()
    for i in range(8000):
        assert resolver.resolve("index", f"folder {i}/note.md") is not None
        assert resolver.resolve(f"folder {i}/sub", "note.md") == f"folder {i}/sub/index.md"
        assert resolver.resolve("no such folder/index", "note.md") is None
    assert time.perf_counter() - begun < 4
