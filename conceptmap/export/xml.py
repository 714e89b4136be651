"""The graph as GraphML and as GEXF, written by networkx, which reads them back.

GEXF has the places, colours and sizes of the map by its `viz` module, version 1.2 draft.
"""

from __future__ import annotations

import re
from typing import Any, BinaryIO

import networkx as nx

from conceptmap.core.progress import ProgressCallback
from conceptmap.export.data import node_link
from conceptmap.export.source import ExportSource

# Neither form has lists; XML 1.0 has no control characters, and no half of a surrogate pair.
_INVALID_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_PX_PER_MEAN_EDGE = 100.0
"""A mean edge is so long in GEXF, whose viewers count in pixels."""


def write_graphml(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the graph as GraphML; lists are joined by line ends."""
    graph = _graph(node_link(exhibit, report))
    report("Writing the graph", 0, 0)
    nx.write_graphml_xml(graph, out)


def write_gexf(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the graph as GEXF; lists are joined by line ends."""
    graph = _graph(node_link(exhibit, report))
    radii = exhibit.vault_map.scene.radii
    for number, (_, entry) in zip(exhibit.node_indices, graph.nodes(data=True), strict=True):
        colour = exhibit.node_colour(number)
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        entry["viz"] = {
            "color": {"r": red, "g": green, "b": blue, "a": 1.0},
            "position": {
                "x": entry.pop("x") * _PX_PER_MEAN_EDGE,
                "y": entry.pop("y") * _PX_PER_MEAN_EDGE,
                "z": 0.0,
            },
            "size": round(float(radii[number]), 2),
        }
        entry["label"] = entry.pop("title")
    for _, _, edge in graph.edges(data=True):
        edge["weight"] = float(edge["count"])
    report("Writing the graph", 0, 0)
    nx.write_gexf(graph, out, version="1.2draft")


def _graph(data: dict[str, Any]) -> nx.DiGraph[str]:
    graph: nx.DiGraph[str] = nx.DiGraph(
        **{key: _xml_value(each) for key, each in data["graph"].items()}
    )
    for entry in data["nodes"]:
        graph.add_node(
            _xml_value(entry["id"]), **{k: _xml_value(v) for k, v in entry.items() if k != "id"}
        )
    for edge in data["edges"]:
        more = {k: _xml_value(v) for k, v in edge.items() if k not in ("source", "target")}
        graph.add_edge(_xml_value(edge["source"]), _xml_value(edge["target"]), **more)
    return graph


def _xml_value(value: Any) -> Any:
    if isinstance(value, list):
        value = "\n".join(value)
    return _INVALID_XML.sub("\ufffd", value) if isinstance(value, str) else value
