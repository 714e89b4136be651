"""Every rule of the link semantics, from the cases in tests/data/links.yaml."""

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
from tests.conftest import MakeVault

CASES = yaml.load(
    (Path(__file__).parents[1] / "data" / "links.yaml").read_text("utf-8"),
    getattr(yaml, "CSafeLoader", yaml.SafeLoader),
)
EDGE = re.compile(r"(?P<source>.+?) > (?P<target>.+?)(?: x(?P<count>\d+))?(?P<embed> embed)?")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any], make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault(case["files"]), cache=None)
    graph = build_graph(vault)
    expected = {}
    for edge in case["links"]:
        match = EDGE.fullmatch(edge)
        assert match is not None, edge
        kind = "embed" if match["embed"] else "link"
        expected[match["source"], match["target"]] = (kind, int(match["count"] or 1))
    assert {(a, b): (kind, count) for a, b, kind, count in graph.edges()} == expected
    unresolved = [id_ for id_, kind in graph.kinds_by_id().items() if kind == "unresolved"]
    assert sorted(unresolved) == sorted(case.get("unresolved", []))
    for path, tags in case.get("tags", {}).items():
        assert list(vault.notes[path].tags) == tags
    for path, aliases in case.get("aliases", {}).items():
        assert list(vault.notes[path].aliases) == aliases


def test_there_are_cases_enough_and_each_names_its_source() -> None:
    assert len(CASES) >= 250
    assert len({case["name"] for case in CASES}) == len(CASES)
    known = (
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
    assert all(case["source"].startswith(known) for case in CASES)


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
