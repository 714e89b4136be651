"""What lies within some links of a node."""

from __future__ import annotations

from conceptmap.graph.graph import Graph


def distances_from(graph: Graph, id_: str, depth: int) -> dict[str, int]:
    """Return the nodes within `depth` links of one, in either direction, and how many lie between.

    The nearest come first, equals by their titles; the node itself is left out.
    """
    distances = {id_: 0}
    rim = [id_]
    for distance in range(1, depth + 1):
        beside = {
            other for each in rim for other in (*graph.successors(each), *graph.predecessors(each))
        }
        rim = sorted(
            beside - distances.keys(),
            key=lambda each: graph.titles[graph.index_of[each]].casefold(),
        )
        distances |= dict.fromkeys(rim, distance)
    del distances[id_]
    return distances
