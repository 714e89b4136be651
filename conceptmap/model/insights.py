"""Insights: what stands out in the whole graph, as lists of findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import nsmallest
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import NOTE, UNRESOLVED
from conceptmap.core.progress import ProgressCallback
from conceptmap.graph.graph import Graph
from conceptmap.model.vault_map import VaultMap

MAX_FINDINGS = 1000
"""So many findings are given."""


class Finding(NamedTuple):
    """A line of a list."""

    nodes: tuple[str, ...]
    """What it is about; selected on the map when the line is chosen."""
    cells: tuple[Any, ...]
    """Texts and numbers, one a column."""


class Insight(NamedTuple):
    """A question on the graph."""

    name: str
    columns: tuple[str, ...]
    description: str
    find: Callable[[VaultMap, ProgressCallback], Sequence[Finding]]


def _by(chart: VaultMap, values: Sequence[float], most: int = MAX_FINDINGS) -> list[int]:
    """Give the nodes of the highest values, equals by their titles; those above 0 alone.

    To sort all of a large vault would hold every thread.
    """
    titles = chart.scene.titles
    found = [i for i, value in enumerate(values) if value > 0]
    return nsmallest(most, found, key=lambda i: (-values[i], titles[i]))


def _by_demand(graph: Graph, chosen: NDArray[np.bool_]) -> list[tuple[str, int]]:
    """Give some nodes with the number of edges that lead to them, the most first."""
    got = graph.in_degrees
    found = [(graph.ids[i], int(got[i])) for i in np.flatnonzero(chosen).tolist()]
    return sorted(found, key=lambda item: (-item[1], item[0]))


def _linked(chart: VaultMap, _: ProgressCallback) -> list[Finding]:
    graph, titles = chart.graph, chart.scene.titles
    got, sent = graph.in_degrees.tolist(), graph.out_degrees.tolist()
    return [Finding((graph.ids[i],), (titles[i], got[i], sent[i])) for i in _by(chart, got)]


def _central(chart: VaultMap, _: ProgressCallback) -> list[Finding]:
    from conceptmap.graph.centrality import pagerank

    rank = pagerank(chart.topology).tolist()
    ids, titles = chart.topology.ids, chart.scene.titles
    return [Finding((ids[i],), (titles[i], rank[i])) for i in _by(chart, rank)]


def _bridges(chart: VaultMap, report: ProgressCallback) -> list[Finding]:
    from conceptmap.graph.centrality import betweenness

    between = betweenness(
        chart.topology, progress=lambda n, total: report("Walking all paths", n, total)
    ).tolist()
    scene, found = chart.scene, []
    for i in _by(chart, between):
        near = {int(r) for r in scene.regions[scene.neighbours(i)] if r >= 0}
        if len(near | {int(scene.regions[i])}) > 1:
            names = ", ".join(sorted(scene.region_names[r] for r in near)[:4])
            found.append(Finding((chart.topology.ids[i],), (scene.titles[i], between[i], names)))
    return found


def _orphans(chart: VaultMap, _: ProgressCallback) -> list[Finding]:
    ids, scene = chart.topology.ids, chart.scene
    return [
        Finding((id_,), (scene.titles[i], id_.rpartition("/")[0]))
        for i, id_ in enumerate(ids)
        if not scene.degrees[i] and id_ in chart.vault.notes
    ]


def _dead_ends(chart: VaultMap, _: ProgressCallback) -> list[Finding]:
    graph = chart.graph
    got = graph.in_degrees
    ends = (graph.kinds == NOTE) & (got > 0) & (graph.out_degrees == 0)
    return [Finding((id_,), (chart.title(id_), n)) for id_, n in _by_demand(graph, ends)]


def _unresolved(chart: VaultMap, _: ProgressCallback) -> list[Finding]:
    found = _by_demand(chart.graph, chart.graph.kinds == UNRESOLVED)
    return [Finding((id_,), (id_, n)) for id_, n in found]


def _suggested(chart: VaultMap, report: ProgressCallback) -> list[Finding]:
    from conceptmap.graph.suggestions import suggest_links

    found = suggest_links(
        chart.graph, progress=lambda n, total: report("Comparing neighbours", n, total)
    )
    return [
        Finding(
            (each.first, each.second),
            (
                f"{chart.title(each.first)} – {chart.title(each.second)}",
                round(each.score, 2),
                ", ".join(chart.title(id_) for id_ in each.shared_neighbours),
            ),
        )
        for each in found
    ]


INSIGHTS = (
    Insight("Most linked", ("Note", "In", "Out"), "What most notes refer to.", _linked),
    Insight(
        "Most central",
        ("Note", "PageRank"),
        "Where one ends up who follows links at random: what important notes refer to.",
        _central,
    ),
    Insight(
        "Bridges between regions",
        ("Note", "Between", "Joins"),
        "On what share of the shortest paths a note lies, of those that join regions.",
        _bridges,
    ),
    Insight("Orphans", ("Note", "Folder"), "Notes that nothing is linked with.", _orphans),
    Insight(
        "Dead ends", ("Note", "In"), "Notes that are referred to and lead nowhere.", _dead_ends
    ),
    Insight(
        "Unresolved by demand",
        ("Name", "Notes"),
        "Names without a note, by how many notes refer to them.",
        _unresolved,
    ),
    Insight(
        "Suggested links",
        ("Notes", "Score", "Both are linked with"),
        "Notes that share neighbours but no link; rare neighbours count more.",
        _suggested,
    ),
)
