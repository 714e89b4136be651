"""How two notes are connected: paths along links, whichever way they lead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import networkx as nx

from conceptmap.graph.build import Graph

LONGEST = 12
"""Two notes more links apart than this are not thought of as connected."""


def paths(graph: Graph, start: str, end: str, most: int = 20) -> Iterator[tuple[str, ...]]:
    """Yield paths between two nodes, the shortest first, each with no node twice.

    Source: Yen, "Finding the k shortest loopless paths in a network", Management Science 17,
    1971, as networkx has it. Yields nothing when they are not connected.
    """
    if start not in graph or end not in graph or start == end:
        return
    try:
        found = nx.shortest_simple_paths(graph.to_undirected(as_view=True), start, end)
        for path in islice(found, most):
            if len(path) > LONGEST + 1:
                return
            yield tuple(path)
    except nx.NetworkXNoPath:
        return
