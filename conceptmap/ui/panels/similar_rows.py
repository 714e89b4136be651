"""The rows of notes that are like a note and not linked with it, each with why."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from conceptmap.core.translation import Text, number, translate_count
from conceptmap.ui.panels.note_location import NoteLocation
from conceptmap.ui.panels.rich_list import ListRow

if TYPE_CHECKING:
    from conceptmap.model.similar_notes import SimilarNode, SimilarNotes
    from conceptmap.model.vault_map import VaultMap

MAX_SIMILAR = 8

SIMILAR = Text("Similar, not linked")
"""The heading of the rows."""


def similar_rows(vault_map: VaultMap, similar: SimilarNotes, id_: str) -> list[ListRow]:
    """Return the rows for a node, empty when no note is like it. Runs in a thread."""
    found = similar.similar(id_, MAX_SIMILAR)
    if not found:
        return []
    title, count = str(SIMILAR), number(len(found))
    heading = ListRow(f"<b class='muted'>{escape(title)} &nbsp;{count}</b>", f"{title}, {count}")
    return [heading, *(_row(vault_map, each) for each in found)]


def _row(vault_map: VaultMap, note: SimilarNode) -> ListRow:
    title = vault_map.title(note.id)
    reasons = []
    if note.words:
        reasons.append(" · ".join(note.words))
    if note.shared_count:
        reasons.append(
            translate_count("%n neighbour in common", "%n neighbours in common", note.shared_count)
        )
    html = f"<b>{escape(title)}</b>"
    html += "".join(f"<br><span class='muted'>{escape(each)}</span>" for each in reasons)
    return ListRow(html, ": ".join((title, ", ".join(reasons))), NoteLocation(note.id))
