"""A graph that follows edits is the one that is built from scratch, in every dialect."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.graph.graph import Graph
from conceptmap.graph.update import update_graph
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault
from tests.vault.dialects.logseq_graph import BLOCK
from tests.vault.dialects.vaults import write_files

MARKS = {
    "logseq": {"logseq/config.edn": "{:file/name-format :triple-lowbar}"},
    "dendron": {"dendron.yml": ""},
    "zettlr": {".ztr-directory": ""},
}
NAMES = ("pages/a.md", "pages/a.b.md", "pages/a___b.md", "2024_05_03.md", "20240131120000 c.md")
PIECES = (
    "title:: a\n",
    "alias:: c, d\n",
    "tags:: a, x\n",
    "- [[a/b]] [[c]] [[D]]\n",
    "- #a [[May 3rd, 2024]]\n",
    f"- (({BLOCK}))\n",
    f"- x\n  id:: {BLOCK}\n",
    "[[x|a.b]] [[20240131120000]] #b\n",
    "@ID:20240131120000\n",
    "20240131120001 [[20240131120001]]\n",
)
FILES = st.dictionaries(
    st.sampled_from(NAMES), st.lists(st.sampled_from(PIECES), max_size=3).map("".join), min_size=1
)


def content(graph: Graph) -> tuple[object, object]:
    edges = {(a, b): (kind, count) for a, b, kind, count in graph.edges()}
    return edges, graph.kinds_by_id()


@pytest.mark.parametrize("dialect", MARKS)
@given(before=FILES, after=FILES, hierarchy=st.booleans())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_edits(
    tmp_path: Path, dialect: str, before: dict[str, str], after: dict[str, str], hierarchy: bool
) -> None:
    root = tmp_path / "vault"
    shutil.rmtree(root, ignore_errors=True)
    write_files(root, MARKS[dialect] | before)
    options = ReadingOptions(hierarchy=hierarchy)
    first = Vault.open(root, cache=None, options=options)
    assert first.dialect.name == dialect
    graph = build_graph(first)
    changed = [name for name in NAMES if before.get(name) != after.get(name)]
    for name in changed:
        if name in after:
            write_files(root, {name: after[name]})
        else:
            (root / name).unlink()
    second = first.refresh_paths(changed, cache=None)
    fresh = build_graph(Vault.open(root, cache=None, options=options))
    updated = content(update_graph(graph, first, second))
    edges, nodes = content(fresh)
    assert updated[0] == edges
    assert updated[1] == nodes
