"""The graph with its text sanitised for XML, for GraphML and GEXF."""

from __future__ import annotations

from typing import Any

import networkx as nx

from conceptmap.exporting.distinct_names import distinct_names
from conceptmap.exporting.xml_text import xml_text


def xml_graph(data: dict[str, Any]) -> nx.DiGraph[str]:
    """Return a graph in node-link form as one that networkx can write as XML.

    Characters that XML does not allow become U+FFFD; ids that would then be equal are numbered.
    Lists are joined by line ends, as neither format has lists.
    """
    attributes = {key: _xml_value(each) for key, each in data["graph"].items()}
    graph: nx.DiGraph[str] = nx.DiGraph(**attributes)
    ids = distinct_names((node["id"] for node in data["nodes"]), _xml_value)
    for node in data["nodes"]:
        graph.add_node(ids[node["id"]], **_attributes(node, "id"))
    for edge in data["edges"]:
        start, end = ids[edge["source"]], ids[edge["target"]]
        graph.add_edge(start, end, **_attributes(edge, "source", "target"))
    return graph


def _attributes(record: dict[str, Any], *without: str) -> dict[str, Any]:
    return {key: _xml_value(value) for key, value in record.items() if key not in without}


def _xml_value(value: Any) -> Any:
    if isinstance(value, list):
        value = "\n".join(value)
    return xml_text(value) if isinstance(value, str) else value
