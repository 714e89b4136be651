"""GEXF, written by networkx, which reads it back.

Positions, colours and sizes are in its `viz` module, version 1.2 draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, translate
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource

_PX_PER_MEAN_EDGE = 100.0
"""The length of a mean edge; viewers of GEXF count in pixels."""

_GONE_PX = 5.0
"""The size of a note that is gone."""


def write_gexf(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the graph as GEXF; lists are joined by line ends."""
    import networkx as nx

    from conceptmap.exporting.graph_records import node_link
    from conceptmap.exporting.xml_graph import xml_graph
    from conceptmap.render.comparison_marks import GONE_COLOUR

    graph = xml_graph(node_link(source, progress))
    radii = source.node_styles.radii_of(source.vault_map.scene)
    indices = source.node_indices
    for number, (_, node) in enumerate(graph.nodes(data=True)):
        # What is gone comes last.
        is_gone = number >= len(indices)
        colour = GONE_COLOUR if is_gone else source.node_colour(indices[number])
        size = _GONE_PX if is_gone else float(radii[indices[number]])
        red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
        node["viz"] = {
            "color": {"r": red, "g": green, "b": blue},
            "position": {
                "x": node.pop("x") * _PX_PER_MEAN_EDGE,
                "y": node.pop("y") * _PX_PER_MEAN_EDGE,
                "z": 0.0,
            },
            "size": round(size, 2),
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
