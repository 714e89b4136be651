"""GraphML, written by networkx, which reads it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, translate
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource


def write_graphml(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the graph as GraphML; lists are joined by line ends."""
    import networkx as nx

    from conceptmap.exporting.graph_records import node_link
    from conceptmap.exporting.xml_graph import xml_graph

    graph = xml_graph(node_link(source, progress))
    progress(translate("Writing the graph"), 0, 0)
    nx.write_graphml_xml(graph, out)


FORMAT = ExportFormat(
    extension="graphml",
    title=Text("GraphML"),
    description=Text("For yEd, Gephi, networkx and others."),
    group=FormatGroup.DATA,
    writer=write_graphml,
)
