"""GEXF, written by networkx, which reads it back.

Positions, colours and sizes are in its `viz` module, version 1.2 draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, translate
from conceptmap.export.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.export.source import ExportSource

_PX_PER_MEAN_EDGE = 100.0
"""The length of a mean edge; viewers of GEXF count in pixels."""


def write_gexf(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the graph as GEXF; lists are joined by line ends."""
    import networkx as nx

    from conceptmap.export.graph_records import node_link
    from conceptmap.export.xml_graph import xml_graph

    graph = xml_graph(node_link(source, progress))
    radii = source.node_styles.radii_of(source.vault_map.scene)
    for index, (_, node) in zip(source.node_indices, graph.nodes(data=True), strict=True):
        colour = source.node_colour(index)
        red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
        node["viz"] = {
            "color": {"r": red, "g": green, "b": blue},
            "position": {
                "x": node.pop("x") * _PX_PER_MEAN_EDGE,
                "y": node.pop("y") * _PX_PER_MEAN_EDGE,
                "z": 0.0,
            },
            "size": round(float(radii[index]), 2),
        }
        node["label"] = node.pop("title")
    for _, _, edge in graph.edges(data=True):
        edge["weight"] = float(edge["count"])
    progress(translate("Writing the graph"), 0, 0)
    gexf = nx.readwrite.gexf.GEXFWriter(version="1.2draft")
    gexf.add_graph(graph)
    # Gephi Lite draws a colour with an alpha grey; without one it is opaque, by the format.
    for colour in gexf.xml.iter(f"{{{gexf.NS_VIZ}}}color"):
        colour.attrib.pop("a", None)
    gexf.write(out)


FORMAT = ExportFormat(
    extension="gexf",
    title=Text("GEXF"),
    description=Text("For Gephi, with positions, colours and sizes."),
    group=FormatGroup.DATA,
    writer=write_gexf,
)
