"""Propositions as text: a line each of subject, phrase and object, tab-separated.

CmapTools reads it (*File → Import → Propositions as text*), as does every spreadsheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text
from conceptmap.exporting.format import ExportFormat, FormatGroup
from conceptmap.exporting.table_cells import cell_text

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource


def write_propositions(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write what the included notes surely state of each other, in UTF-8.

    Text that a spreadsheet would run as a formula has a `'` in front.
    """
    from conceptmap.model.propositions import sure_statements

    vault_map = source.vault_map
    relations = source.known_relations()
    included = {vault_map.topology.ids[index] for index in source.node_indices}
    for statement in sure_statements(relations):
        if statement.subject in included and statement.object in included:
            cells = (
                vault_map.title(statement.subject),
                statement.phrase,
                vault_map.title(statement.object),
            )
            out.write("\t".join(map(_cell, cells)).encode() + b"\n")


def _cell(text: str) -> str:
    cell = cell_text(" ".join(text.split()))
    # Programs that know quoted cells take all up to the next such sign for one.
    is_whole = cell.endswith('"') and cell.count('"') == 2
    return f"'{cell}" if cell.startswith('"') and not is_whole else cell


FORMAT = ExportFormat(
    extension="tsv",
    title=Text("Propositions"),
    description=Text("What notes say about each other, one line each, for CmapTools."),
    group=FormatGroup.DATA,
    writer=write_propositions,
)
