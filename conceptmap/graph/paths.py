"""Paths between two notes along links, in either direction, the cheapest first."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array
from conceptmap.core.sorting import stable_argsort
from conceptmap.graph.graph import Graph

MAX_PATH_LINKS = 12
"""Two notes that are more links apart than this count as not connected."""

MAX_EXTENSIONS = 50_000
"""The search for more paths ends when it has extended this many paths by a link."""

NotePath = tuple[str, ...]
"""The ids of the nodes on a path, from its start to its end."""


class PathCosts(NamedTuple):
    """What a path costs: the sum of its edges, and of the nodes that it passes between its ends."""

    nodes: Float64Array
    """Shape (n,), none below 0; infinite for nodes that no path may pass."""
    edges: Float64Array
    """Shape (m,), above 0, for each of the graph's edges; the cheaper of both directions counts."""


def link_count_costs(graph: Graph) -> PathCosts:
    """Return costs by which a path costs as much as it has links."""
    return PathCosts(np.zeros(len(graph.ids)), np.ones(len(graph.edge_arrays.source)))


class LinksByNode:
    """The edges of a graph without directions, sorted by the nodes that they belong to."""

    def __init__(self, graph: Graph) -> None:
        edges = graph.edge_arrays
        both = np.concatenate([edges.source, edges.target])
        self.order = stable_argsort(both)
        """The edges of each node after those of the one before, (2m,): each from its source as
        itself, and from its target as its number plus m."""
        self.neighbours = np.concatenate([edges.target, edges.source])[self.order]
        """The other end of each, (2m,)."""
        starts = np.zeros(len(graph.ids) + 1, np.int64)
        np.cumsum(np.bincount(both, minlength=len(graph.ids)), out=starts[1:])
        self.starts: list[int] = starts.tolist()
        """Where those of each node begin, n + 1 numbers."""


def find_paths(
    graph: Graph,
    start: str,
    end: str,
    max_paths: int = 20,
    costs: PathCosts | None = None,
    links: LinksByNode | None = None,
) -> Iterator[NotePath]:
    """Yield paths between two nodes, the cheapest first; none has a node twice.

    `costs` None counts links. `links` are those of the graph, for more than one search in it.
    Yields nothing when the nodes are not connected.

    Source: A* over paths with the exact costs to the end as its estimate: Liu and Ramakrishnan,
    "A*Prune: an algorithm for finding K shortest paths subject to multiple constraints", INFOCOM
    2001. The estimate is found from the end, for all nodes at once in each round, as by Bellman
    and Ford, with as many rounds as a path may have links.
    """
    if start not in graph or end not in graph or start == end:
        return
    search = _PathSearch(graph, link_count_costs(graph) if costs is None else costs, links)
    for path in search.paths(graph.index_of[start], graph.index_of[end], max_paths):
        yield tuple(graph.ids[node] for node in path)


class CostedLinks:
    """The links of a graph without directions, and what each costs."""

    def __init__(self, graph: Graph, costs: PathCosts, links: LinksByNode | None = None) -> None:
        self.node_costs: list[float] = costs.nodes.tolist()
        self._by_node = LinksByNode(graph) if links is None else links
        self._costs = np.tile(costs.edges, 2)[self._by_node.order]
        self._links: dict[int, list[tuple[int, float]]] = {}

    def links_of(self, node: int) -> list[tuple[int, float]]:
        """Return a node's neighbours, each once, with the cost of the link."""
        links = self._links.get(node)
        if links is None:
            by_node = self._by_node
            here = slice(by_node.starts[node], by_node.starts[node + 1])
            cheapest: dict[int, float] = {}
            for neighbour, cost in zip(
                by_node.neighbours[here].tolist(), self._costs[here].tolist(), strict=True
            ):
                if neighbour != node and cost < cheapest.get(neighbour, np.inf):
                    cheapest[neighbour] = cost
            links = self._links[node] = list(cheapest.items())
        return links


class _PathSearch(CostedLinks):
    """Finds the cheapest paths between two nodes."""

    def paths(self, start: int, end: int, max_paths: int) -> Iterator[tuple[int, ...]]:
        """Yield paths as numbers of nodes."""
        to_end = self._costs_to(end)
        if to_end[start] == np.inf:
            return
        heap: list[tuple[float, int, int, tuple[int, ...]]] = [(to_end[start], 1, 0, (start,))]
        found = extended = 0
        while heap and found < max_paths and extended < MAX_EXTENSIONS:
            estimate, length, _, path = heappop(heap)
            last = path[-1]
            if last == end:
                found += 1
                yield path
                continue
            if length > MAX_PATH_LINKS:
                continue
            cost = estimate - to_end[last]
            for neighbour, edge_cost in self.links_of(last):
                passed = 0.0 if neighbour == end else self.node_costs[neighbour]
                total = cost + edge_cost + passed + to_end[neighbour]
                if total == np.inf or neighbour in path:
                    continue
                extended += 1
                heappush(heap, (total, length + 1, extended, (*path, neighbour)))

    def _costs_to(self, end: int) -> list[float]:
        """Return the least cost from each node to the end, n numbers.

        Infinite where more than `MAX_PATH_LINKS` links lie between. The costs of the nodes that
        are passed are part of it, but for the node's own and the end's.
        """
        by_node = self._by_node
        starts = np.array(by_node.starts)
        linked = np.flatnonzero(np.diff(starts))
        costs = np.full(len(self.node_costs), np.inf)
        costs[end] = 0
        if not len(linked):
            return costs.tolist()
        passing = np.array(self.node_costs)
        passing[end] = 0
        steps = self._costs + passing[by_node.neighbours]
        for _ in range(MAX_PATH_LINKS):
            onwards = np.minimum.reduceat(steps + costs[by_node.neighbours], starts[linked])
            if not (onwards < costs[linked]).any():
                break
            costs[linked] = np.minimum(costs[linked], onwards)
        return costs.tolist()
