"""The graph as data, as the format `conceptmap/1` says."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.export.source import ExportSource
from conceptmap.graph.references import edge_contexts
from conceptmap.model.vault_map import scale_to_mean_edge
from conceptmap.vault.link_contexts import LinkContexts

GRAPH_FORMAT = "conceptmap/1"

_PROGRESS_EVERY_EDGES = 500  # edges between two reports


def node_link(exhibit: ExportSource, report: ProgressCallback) -> dict[str, Any]:
    """Give the graph in networkx's node-link form.

    `networkx.node_link_graph(data, edges="edges")` reads it back.
    """
    return {
        "directed": True,
        "multigraph": False,
        "graph": {"vault": exhibit.vault_map.vault.name, "format": GRAPH_FORMAT},
        "nodes": node_records(exhibit),
        "edges": edge_records(exhibit, report),
    }


def node_records(exhibit: ExportSource) -> list[dict[str, Any]]:
    """Give the nodes; y points up, a mean edge is 1 long."""
    chart = exhibit.vault_map
    ids = chart.topology.ids
    scaled = scale_to_mean_edge(chart.topology, exhibit.positions).astype(float).round(4).tolist()
    regions = chart.regions.membership.tolist()
    nodes = []
    for number in exhibit.node_indices:
        id_, (x, y) = ids[number], scaled[number]
        entry: dict[str, Any] = {"id": id_, "kind": chart.kind(id_), "title": chart.title(id_)}
        if (note := chart.vault.notes.get(id_)) is not None:
            entry |= {"aliases": list(note.aliases), "tags": list(note.tags)}
        nodes.append(entry | {"x": x, "y": y, "region": regions[number]})
    return nodes


def edge_records(exhibit: ExportSource, report: ProgressCallback) -> list[dict[str, Any]]:
    """Give the edges with their sentences, for which the notes are read."""
    chart = exhibit.vault_map
    held = {chart.topology.ids[number] for number in exhibit.node_indices}
    quotes = LinkContexts(chart.vault)
    edges = []
    total = chart.topology.link_count
    for done, (source, target, edge) in enumerate(chart.graph.edges(data=True)):
        if done % _PROGRESS_EVERY_EDGES == 0:
            report("Reading the sentences of links", done, total)
        if source in held and target in held:
            edges.append(
                {
                    "source": source,
                    "target": target,
                    "kind": edge["kind"],
                    "count": edge["count"],
                    "contexts": edge_contexts(quotes, source, target),
                }
            )
    return edges


def write_json(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the graph as JSON text in UTF-8."""
    text = json.dumps(node_link(exhibit, report), ensure_ascii=False, indent=1)
    out.write(text.encode("utf-8", "replace") + b"\n")
