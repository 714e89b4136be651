"""Links that may be missing: notes that share neighbours but no link."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from math import log
from typing import NamedTuple

from conceptmap.graph.build import NAMES, Graph

BUSIEST = 60
"""Nodes with more neighbours than this bring none of them together: everything is about them."""

Progress = Callable[[int, int], None]


class Suggestion(NamedTuple):
    """Two notes that might be linked."""

    one: str
    other: str
    score: float
    shared: tuple[str, ...]
    """The neighbours that both have, the most telling first."""


def suggested_links(
    graph: Graph, most: int = 200, progress: Progress | None = None
) -> list[Suggestion]:
    """Give pairs of notes without a link, by the neighbours they share, best first.

    Each neighbour counts the more the fewer it has itself. Source: Adamic and Adar, "Friends
    and neighbors on the Web", Social Networks 25, 2003.
    """
    kinds = dict(graph.nodes(data="kind"))
    around = {
        id_: sorted({n for n in (*graph.successors(id_), *graph.predecessors(id_)) if n != id_})
        for id_ in graph
    }
    scores: dict[tuple[str, str], float] = defaultdict(float)
    for done, (_, near) in enumerate(around.items()):
        if progress is not None and not done & 255:
            progress(done, len(around))
        if not 2 <= len(near) <= BUSIEST:
            continue
        weight = 1 / log(len(near) + 1)
        notes = [id_ for id_ in near if kinds[id_] not in NAMES]
        for i, one in enumerate(notes):
            for other in notes[i + 1 :]:
                scores[one, other] += weight
    pairs = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    found = []
    for (one, other), score in pairs:
        if graph.has_edge(one, other) or graph.has_edge(other, one):
            continue
        shared = sorted(set(around[one]) & set(around[other]), key=lambda id_: len(around[id_]))
        if len(shared) > 1:
            found.append(Suggestion(one, other, score, tuple(shared[:6])))
        if len(found) >= most:
            break
    return found
