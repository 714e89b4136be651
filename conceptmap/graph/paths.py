"""How two notes are connected: paths along links, whichever way they lead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import networkx as nx

from conceptmap.graph.graph import Graph, NodeMapping

MAX_PATH_LINKS = 12
"""Two notes more links apart than this are not thought of as connected."""


def find_paths(
    graph: Graph, start: str, end: str, max_paths: int = 20
) -> Iterator[tuple[str, ...]]:
    """Yield paths between two nodes, the shortest first, each with no node twice.

    Source: Yen, "Finding the k shortest loopless paths in a network", Management Science 17,
    1971, as networkx has it. Yields nothing when they are not connected.
    """
    if start not in graph or end not in graph or start == end:
        return
    try:
        found = nx.shortest_simple_paths(_undirected_view(graph), start, end)
        for path in islice(found, max_paths):
            if len(path) > MAX_PATH_LINKS + 1:
                return
            yield tuple(path)
    except nx.NetworkXNoPath:
        return


def _undirected_view(graph: Graph) -> nx.Graph:
    """Give a view of a graph whose edges lead both ways, for many searches."""
    view = nx.Graph()
    view._node, view._adj = graph._node, _UndirectedAdjacency(graph)
    return nx.freeze(view)


class _UndirectedAdjacency(NodeMapping[dict[str, Any]]):
    """The neighbours of each node, which a search asks for again and again."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph.index_of)
        self._graph = graph
        self._cache: dict[str, dict[str, Any]] = {}

    def __getitem__(self, id_: str) -> dict[str, Any]:
        if id_ not in self._cache:
            self._cache[id_] = {**self._graph.pred[id_], **self._graph.succ[id_]}
        return self._cache[id_]
