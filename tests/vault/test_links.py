"""Every rule of the link semantics, from the cases in tests/data/links.yaml."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.vault.resolver import LinkResolver
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

CASES = yaml.safe_load((Path(__file__).parents[1] / "data" / "links.yaml").read_text("utf-8"))
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
    assert {(a, b): (d["kind"], d["count"]) for a, b, d in graph.edges(data=True)} == expected
    unresolved = [id_ for id_, kind in graph.nodes(data="kind") if kind == "unresolved"]
    assert sorted(unresolved) == sorted(case.get("unresolved", []))
    for path, tags in case.get("tags", {}).items():
        assert list(vault.notes[path].tags) == tags
    for path, aliases in case.get("aliases", {}).items():
        assert list(vault.notes[path].aliases) == aliases


def test_there_are_cases_enough_and_each_names_its_source() -> None:
    assert len(CASES) >= 138
    assert len({case["name"] for case in CASES}) == len(CASES)
    assert all(case["source"].startswith(("OH: ", "CM: ", "GF", "Unicode")) for case in CASES)


PARTS = st.lists(st.sampled_from(["a", "B", "c"]), max_size=2)
PATHS = st.lists(
    st.tuples(PARTS, st.sampled_from(["index.md", "Index.md", "index.txt", "x.md"])), max_size=40
).map(lambda found: sorted({"/".join([*folders, name]) for folders, name in found}))


@given(PATHS, st.sampled_from(["index", "Index.md", "index.txt", "x", "a/b/index", "nothing"]))
def test_many_files_of_one_name_are_told_apart_by_their_paths(paths: list[str], word: str) -> None:
    index = LinkResolver(paths)
    by_path: dict[str, str] = {}
    for path in sorted(paths, key=lambda path: (len(path), path)):
        by_path.setdefault(path.lower(), path)
    for path in paths:
        assert index.resolve("/" + path, "elsewhere/note.md") == by_path[path.lower()]
        if path.endswith(".md"):
            assert index.resolve("/" + path[:-3], "note.md") == by_path[path.lower()]
        folder = path.rpartition("/")[0]
        beside = f"{folder}/note.md" if folder else "note.md"
        assert index.resolve("./" + path.rpartition("/")[2], beside) == by_path[path.lower()]
    found = index.resolve(word, "note.md")
    wanted = {word.lower(), word.lower() + ".md"}
    fitting = [p for p in paths if any(("/" + p.lower()).endswith("/" + each) for each in wanted)]
    assert (found in fitting) if fitting else (found is None)
