"""The graph as two tables: nodes and edges."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.export.data import edge_records, node_records
from conceptmap.export.source import ExportSource

NODE_COLUMNS = ("id", "kind", "title", "aliases", "tags", "x", "y", "region")
EDGE_COLUMNS = ("source", "target", "kind", "count", "contexts")

# Tables' programs take a cell that begins so for a formula, and a note's name may be anything.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_nodes(exhibit: ExportSource, out: BinaryIO, _: ProgressCallback) -> None:
    """Write the nodes as CSV (RFC 4180) in UTF-8 with a mark; lists are joined by line ends."""
    _write_table(out, NODE_COLUMNS, node_records(exhibit))


def write_edges(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the edges, in the same way."""
    _write_table(out, EDGE_COLUMNS, edge_records(exhibit, report))


def _write_table(out: BinaryIO, columns: Sequence[str], rows: Iterable[dict[str, Any]]) -> None:
    # Without the mark Excel takes UTF-8 for the letters of its own country.
    text = io.TextIOWrapper(out, "utf-8-sig", errors="replace", newline="")
    table = csv.writer(text)
    table.writerow(columns)
    table.writerows([_cell(row.get(name, "")) for name in columns] for row in rows)
    text.flush()
    text.detach()


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        value = "\n".join(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value
