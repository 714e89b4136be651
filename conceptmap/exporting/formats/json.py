"""JSON: the graph in networkx's node-link form, `conceptmap/1`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource


def write_json(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the graph as JSON text in UTF-8."""
    from conceptmap.exporting.graph_records import node_link

    text = json.dumps(node_link(source, progress), ensure_ascii=False, indent=1)
    out.write(text.encode("utf-8", "replace") + b"\n")


FORMAT = ExportFormat(
    extension="json",
    title=Text("JSON graph"),
    description=Text("The whole graph as data, for programs such as networkx."),
    group=FormatGroup.DATA,
    writer=write_json,
)
