"""What joins some nodes: those on the cheapest paths that connect all of them."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

from conceptmap.graph.graph import Graph
from conceptmap.graph.paths import CostedLinks, PathCosts


def joining_nodes(graph: Graph, costs: PathCosts, ends: Sequence[int], max_links: int) -> list[int]:
    """Return the nodes on the cheapest paths that connect some others, the cheapest path's first.

    All are numbers of nodes. Nodes that are more than `max_links` apart stay apart.

    Source: Mehlhorn, "A faster approximation algorithm for the Steiner problem in graphs",
    Information Processing Letters 27, 1988: from all nodes at once one looks for the nearest, and
    where two searches meet, the cheapest meetings make a tree.
    """
    return _Search(CostedLinks(graph, costs), ends, max_links).run()


class _Search:
    """One search from all ends at once."""

    def __init__(self, links: CostedLinks, ends: Sequence[int], max_links: int) -> None:
        self._links, self._max_links = links, max_links
        self._group = {end: end for end in ends}
        """Of each end the next towards the one that stands for all that it is connected with."""
        self._groups = len(self._group)
        self._costs: dict[int, float] = {}
        self._end: dict[int, int] = {}
        """Of each node that was reached the nearest end."""
        self._before: dict[int, int] = {}
        self._hops: dict[int, int] = {}
        self._meetings: list[tuple[float, int, int]] = []
        self._found: dict[int, None] = {}

    def run(self) -> list[int]:
        """Search until all ends are connected, or nothing is left."""
        heap = [(0.0, end, end) for end in self._group]
        while heap and self._groups > 1:
            cost, node, before = heappop(heap)
            if node in self._costs:
                continue
            self._join_cheaper_than(cost)
            self._costs[node], self._before[node] = cost, before
            self._end[node] = node if node == before else self._end[before]
            self._hops[node] = 0 if node == before else self._hops[before] + 1
            onwards = cost + self._passing(node)
            if onwards == float("inf"):
                continue
            for neighbour, link_cost in self._links.links_of(node):
                if neighbour in self._costs:
                    total = onwards + link_cost + self._passing(neighbour) + self._costs[neighbour]
                    heappush(self._meetings, (total, node, neighbour))
                elif self._hops[node] < self._max_links // 2:
                    heappush(heap, (onwards + link_cost, neighbour, node))
        self._join_cheaper_than(float("inf"))
        return list(self._found)

    def _passing(self, node: int) -> float:
        return 0.0 if node in self._group else self._links.node_costs[node]

    def _join_cheaper_than(self, cost: float) -> None:
        """Join what met at less than a cost: no cheaper meeting of the two can follow."""
        while self._meetings and self._meetings[0][0] < cost and self._groups > 1:
            _, one, other = heappop(self._meetings)
            first, second = self._top(self._end[one]), self._top(self._end[other])
            if first == second or self._hops[one] + self._hops[other] >= self._max_links:
                continue
            self._group[first] = second
            self._groups -= 1
            for node in (one, other):
                while node not in self._group:
                    self._found.setdefault(node)
                    node = self._before[node]

    def _top(self, end: int) -> int:
        while self._group[end] != end:
            end = self._group[end]
        return end
