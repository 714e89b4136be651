"""Insights: what stands out in the whole graph, as lists of findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from conceptmap.atlas.chart import Chart
from conceptmap.progress import Report

MOST = 1000
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
    about: str
    find: Callable[[Chart, Report], Sequence[Finding]]


def _by(chart: Chart, values: Sequence[float], most: int = MOST) -> list[int]:
    order = sorted(range(len(values)), key=lambda i: (-values[i], chart.scene.titles[i]))
    return [i for i in order[:most] if values[i] > 0]


def _linked(chart: Chart, _: Report) -> list[Finding]:
    graph, ids = chart.graph, chart.topology.ids
    got = [graph.in_degree(id_) for id_ in ids]
    return [
        Finding((ids[i],), (chart.scene.titles[i], got[i], graph.out_degree(ids[i])))
        for i in _by(chart, got)
    ]


def _central(chart: Chart, _: Report) -> list[Finding]:
    from conceptmap.graph.centrality import pagerank

    rank = pagerank(chart.topology).tolist()
    ids, titles = chart.topology.ids, chart.scene.titles
    return [Finding((ids[i],), (titles[i], rank[i])) for i in _by(chart, rank)]


def _bridges(chart: Chart, report: Report) -> list[Finding]:
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


def _orphans(chart: Chart, _: Report) -> list[Finding]:
    ids, scene = chart.topology.ids, chart.scene
    return [
        Finding((id_,), (scene.titles[i], id_.rpartition("/")[0]))
        for i, id_ in enumerate(ids)
        if not scene.degrees[i] and id_ in chart.vault.notes
    ]


def _dead_ends(chart: Chart, _: Report) -> list[Finding]:
    graph, notes = chart.graph, chart.vault.notes
    ends = [id_ for id_ in notes if graph.in_degree(id_) and not graph.out_degree(id_)]
    ends.sort(key=lambda id_: (-graph.in_degree(id_), id_))
    return [Finding((id_,), (chart.title(id_), graph.in_degree(id_))) for id_ in ends]


def _unresolved(chart: Chart, _: Report) -> list[Finding]:
    graph = chart.graph
    names = [id_ for id_, kind in graph.nodes(data="kind") if kind == "unresolved"]
    names.sort(key=lambda id_: (-graph.in_degree(id_), id_))
    return [Finding((id_,), (id_, graph.in_degree(id_))) for id_ in names]


def _suggested(chart: Chart, report: Report) -> list[Finding]:
    from conceptmap.graph.suggest import suggested_links

    found = suggested_links(
        chart.graph, progress=lambda n, total: report("Comparing neighbours", n, total)
    )
    return [
        Finding(
            (each.one, each.other),
            (
                f"{chart.title(each.one)} – {chart.title(each.other)}",
                round(each.score, 2),
                ", ".join(chart.title(id_) for id_ in each.shared),
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
