"""The graph as data, as the format `conceptmap/1` says."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conceptmap.atlas.chart import Chart, in_mean_edges
from conceptmap.graph.build import contexts
from conceptmap.notes.quote import Quotes

FORMAT = "conceptmap/1"


def node_link(chart: Chart, places: NDArray[np.float32]) -> dict[str, Any]:
    """Give the graph in networkx's node-link form; y points up, a mean edge is 1 long.

    `networkx.node_link_graph(data, edges="edges")` reads it back.
    """
    scaled = in_mean_edges(chart.topology, places).astype(float).round(4).tolist()
    regions = chart.regions.of.tolist()
    nodes = []
    for id_, (x, y), region in zip(chart.topology.ids, scaled, regions, strict=True):
        entry: dict[str, Any] = {"id": id_, "kind": chart.kind(id_), "title": chart.title(id_)}
        if (note := chart.vault.notes.get(id_)) is not None:
            entry |= {"aliases": list(note.aliases), "tags": list(note.tags)}
        nodes.append(entry | {"x": x, "y": y, "region": region})
    quotes = Quotes(chart.vault)
    edges = [
        {
            "source": source,
            "target": target,
            "kind": edge["kind"],
            "count": edge["count"],
            "contexts": contexts(quotes, source, target),
        }
        for source, target, edge in chart.graph.edges(data=True)
    ]
    return {
        "directed": True,
        "multigraph": False,
        "graph": {"vault": chart.vault.name, "format": FORMAT},
        "nodes": nodes,
        "edges": edges,
    }


def json_bytes(chart: Chart, places: NDArray[np.float32]) -> bytes:
    """Give the graph as JSON text in UTF-8."""
    text = json.dumps(node_link(chart, places), ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace") + b"\n"
