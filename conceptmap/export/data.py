"""The graph as data, as the format `conceptmap/1` says."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from conceptmap.core.progress import Report
from conceptmap.export.source import Exhibit
from conceptmap.graph.references import contexts
from conceptmap.model.vault_map import in_mean_edges
from conceptmap.vault.link_contexts import Quotes

FORMAT = "conceptmap/1"

_OFTEN = 500  # edges between two reports


def node_link(exhibit: Exhibit, report: Report) -> dict[str, Any]:
    """Give the graph in networkx's node-link form.

    `networkx.node_link_graph(data, edges="edges")` reads it back.
    """
    return {
        "directed": True,
        "multigraph": False,
        "graph": {"vault": exhibit.chart.vault.name, "format": FORMAT},
        "nodes": node_entries(exhibit),
        "edges": edge_entries(exhibit, report),
    }


def node_entries(exhibit: Exhibit) -> list[dict[str, Any]]:
    """Give the nodes; y points up, a mean edge is 1 long."""
    chart = exhibit.chart
    ids = chart.topology.ids
    scaled = in_mean_edges(chart.topology, exhibit.places).astype(float).round(4).tolist()
    regions = chart.regions.of.tolist()
    nodes = []
    for number in exhibit.nodes:
        id_, (x, y) = ids[number], scaled[number]
        entry: dict[str, Any] = {"id": id_, "kind": chart.kind(id_), "title": chart.title(id_)}
        if (note := chart.vault.notes.get(id_)) is not None:
            entry |= {"aliases": list(note.aliases), "tags": list(note.tags)}
        nodes.append(entry | {"x": x, "y": y, "region": regions[number]})
    return nodes


def edge_entries(exhibit: Exhibit, report: Report) -> list[dict[str, Any]]:
    """Give the edges with their sentences, for which the notes are read."""
    chart = exhibit.chart
    held = {chart.topology.ids[number] for number in exhibit.nodes}
    quotes = Quotes(chart.vault)
    edges = []
    total = chart.topology.links
    for done, (source, target, edge) in enumerate(chart.graph.edges(data=True)):
        if done % _OFTEN == 0:
            report("Reading the sentences of links", done, total)
        if source in held and target in held:
            edges.append(
                {
                    "source": source,
                    "target": target,
                    "kind": edge["kind"],
                    "count": edge["count"],
                    "contexts": contexts(quotes, source, target),
                }
            )
    return edges


def write_json(exhibit: Exhibit, out: BinaryIO, report: Report) -> None:
    """Write the graph as JSON text in UTF-8."""
    text = json.dumps(node_link(exhibit, report), ensure_ascii=False, indent=1)
    out.write(text.encode("utf-8", "replace") + b"\n")
