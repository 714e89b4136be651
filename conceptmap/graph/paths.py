"""Paths between two notes along links, in either direction."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import networkx as nx

from conceptmap.graph.graph import Graph, NodeMapping

MAX_PATH_LINKS = 12
"""Two notes that are more links apart than this count as not connected."""

NotePath = tuple[str, ...]
"""The ids of the nodes on a path, from its start to its end."""


def find_paths(graph: Graph, start: str, end: str, max_paths: int = 20) -> Iterator[NotePath]:
    """Yield paths between two nodes, the shortest first; none has a node twice.

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
    """Return an undirected view of a graph."""
    view = nx.Graph()
    view._node, view._adj = graph._node, _UndirectedAdjacency(graph)
    return nx.freeze(view)


class _UndirectedAdjacency(NodeMapping[dict[str, Any]]):
    """The neighbours of each node, cached: a search asks for them again and again."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph.index_of)
        self._graph = graph
        self._cache: dict[str, dict[str, Any]] = {}

    def __getitem__(self, id_: str) -> dict[str, Any]:
        if id_ not in self._cache:
            self._cache[id_] = {**self._graph.pred[id_], **self._graph.succ[id_]}
        return self._cache[id_]
