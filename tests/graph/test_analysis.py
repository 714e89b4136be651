"""Paths, importance and suggested links of a graph."""

import networkx as nx
import numpy as np
import pytest

from conceptmap.graph.centrality import betweenness, pagerank
from conceptmap.graph.paths import find_paths
from conceptmap.graph.suggestions import suggest_links
from tests.conftest import MakeVault
from tests.model.chain import CHAIN, map_of


def test_paths_come_shortest_first_and_follow_links_both_ways(make_vault: MakeVault) -> None:
    graph = map_of(make_vault(CHAIN)).graph
    found = list(find_paths(graph, "E.md", "A.md"))
    assert [len(path) for path in found] == [4, 4]
    assert set(found) == {
        ("E.md", "D.md", "B.md", "A.md"),
        ("E.md", "D.md", "C.md", "A.md"),
    }
    assert list(find_paths(graph, "A.md", "Lone.md")) == []
    assert list(find_paths(graph, "A.md", "A.md")) == []


def test_pagerank_and_betweenness_are_those_of_networkx(make_vault: MakeVault) -> None:
    rng = np.random.default_rng(1)
    files: dict[str, str | bytes] = {
        f"{i}.md": " ".join(f"[[{j}]]" for j in rng.integers(0, 60, 3)) for i in range(60)
    }
    vault_map = map_of(make_vault(files))
    ids = vault_map.topology.ids
    rank = dict(zip(ids, pagerank(vault_map.topology).tolist(), strict=True))
    plain = vault_map.graph.to_networkx()
    plain.add_nodes_from(ids)
    wanted = nx.pagerank(plain, weight=None)
    assert max(abs(rank[i] - wanted[i]) for i in ids) < 2e-3
    assert sum(rank.values()) == pytest.approx(1, abs=1e-4)
    between = dict(zip(ids, betweenness(vault_map.topology).tolist(), strict=True))
    central = nx.betweenness_centrality(plain.to_undirected())
    assert max(abs(between[i] - central[i]) for i in ids) < 1e-4


def test_suggested_links_share_neighbours_and_are_not_linked(make_vault: MakeVault) -> None:
    vault_map = map_of(make_vault(CHAIN))
    found = {frozenset((each.first, each.second)): each for each in suggest_links(vault_map.graph)}
    assert found[frozenset(("B.md", "C.md"))].shared_neighbours == ("A.md", "D.md")
    assert frozenset(("A.md", "B.md")) not in found
