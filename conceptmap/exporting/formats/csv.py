"""CSV: a table of nodes, and a table of edges in a second file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text
from conceptmap.exporting.distinct_names import distinct_names
from conceptmap.exporting.format import ExportFormat, FormatGroup
from conceptmap.exporting.table_cells import cell_text

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource

NODE_COLUMNS = (
    *("id", "kind", "title", "file", "aliases", "tags", "x", "y", "region", "region_name"),
    *("members", "vault", "change"),
)
EDGE_COLUMNS = (
    *("source", "target", "kind", "count", "contexts"),
    *("phrase", "relation", "sure", "reversed", "via"),
    "change",
)


def write_nodes(source: ExportSource, out: BinaryIO, _: ProgressCallback) -> None:
    """Write the nodes as CSV (RFC 4180) in UTF-8 with a byte order mark.

    Lists are joined by line ends. Text that a spreadsheet would run as a formula has a `'` in
    front; ids that would be the same then are numbered, the same in both files.
    """
    from conceptmap.exporting.graph_records import node_records

    _write_table(out, NODE_COLUMNS, node_records(source), ("id",), _ids(source))


def write_edges(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the edges, in the same way."""
    from conceptmap.exporting.graph_records import edge_records

    records = edge_records(source, progress)
    _write_table(out, EDGE_COLUMNS, records, ("source", "target"), _ids(source))


def _ids(source: ExportSource) -> Callable[[str], str]:
    """Return what maps the id of a record to the id in the tables."""
    from conceptmap.exporting.change_records import gone_nodes
    from conceptmap.exporting.graph_records import file_ids

    gone = (record["id"] for record in gone_nodes(source))
    return distinct_names([*file_ids(source).values(), *gone], cell_text).__getitem__


def _write_table(
    out: BinaryIO,
    columns: Sequence[str],
    records: Iterable[dict[str, Any]],
    id_columns: Sequence[str],
    id_of: Callable[[str], str],
) -> None:
    # Without the byte order mark Excel reads UTF-8 in the local code page.
    text = io.TextIOWrapper(out, "utf-8-sig", newline="")
    table = csv.writer(text)
    table.writerow(columns)
    for record in records:
        cells = [
            id_of(record[name]) if name in id_columns else _cell(record.get(name, ""))
            for name in columns
        ]
        table.writerow(cells)
    text.flush()
    text.detach()


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        value = "\n".join(value)
    return cell_text(value) if isinstance(value, str) else value


FORMAT = ExportFormat(
    extension="csv",
    title=Text("CSV tables"),
    description=Text("Two tables, of nodes and of links."),
    group=FormatGroup.DATA,
    writer=write_nodes,
    companions={"-edges": write_edges},
)
