"""How two notes are connected: first the path that tells the most, and a shorter one over a hub."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from conceptmap.graph.graph import Graph
from conceptmap.graph.paths import (
    LinksByNode,
    NotePath,
    PathCosts,
    find_paths,
    link_count_costs,
)


class NotePaths(NamedTuple):
    """The paths between two notes."""

    paths: tuple[NotePath, ...]
    """The one that tells the most first; a shorter one that it is preferred to comes second."""
    avoided: str
    """The node with the most links on that shorter path, empty when there is none."""


def find_note_paths(
    graph: Graph,
    costs: PathCosts,
    start: str,
    end: str,
    max_paths: int,
    on_path: Callable[[NotePath], object] = lambda _: None,
) -> NotePaths:
    """Return the paths between two nodes; `on_path` is called with each as it is found.

    A node of infinite cost is on none of them.
    """
    found: list[NotePath] = []
    links = LinksByNode(graph)
    for path in _ranked_paths(graph, costs, start, end, max_paths, links):
        found.append(path)
        on_path(path)
    if not found:
        return NotePaths((), "")
    shortest = next(find_paths(graph, start, end, 1, _allowed(graph, costs), links))
    if len(shortest) >= len(found[0]):
        return NotePaths(tuple(found), "")
    degrees = graph.in_degrees + graph.out_degrees
    avoided = max(shortest[1:-1], key=lambda id_: degrees[graph.index_of[id_]], default="")
    rest = [path for path in found[1:] if path != shortest]
    return NotePaths((found[0], shortest, *rest)[: max(max_paths, 2)], avoided)


def _ranked_paths(
    graph: Graph, costs: PathCosts, start: str, end: str, max_paths: int, links: LinksByNode
) -> Iterator[NotePath]:
    """Yield paths by what they cost, or by their links when all that tell more are too long."""
    found = False
    for path in find_paths(graph, start, end, max_paths, costs, links):
        found = True
        yield path
    if not found:
        yield from find_paths(graph, start, end, max_paths, _allowed(graph, costs), links)


def _allowed(graph: Graph, costs: PathCosts) -> PathCosts:
    """Return costs that count links, over the same nodes."""
    counted = link_count_costs(graph)
    counted.nodes[np.isinf(costs.nodes)] = np.inf
    return counted
