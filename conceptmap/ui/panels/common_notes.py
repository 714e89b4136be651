"""What two notes have in common: the notes that are linked with both."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from conceptmap.core.translation import translate, translate_count
from conceptmap.ui.panels.note_location import NoteLocation
from conceptmap.ui.panels.rich_list import ListRow

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

MAX_COMMON = 40
"""At most this many notes are listed, the most important first."""


def common_rows(vault_map: VaultMap, first: str, second: str) -> list[ListRow]:
    """Return a heading and a row for each note linked with both; nothing if there is none."""
    index_of, scene, graph = vault_map.index_of, vault_map.scene, vault_map.graph
    ends = [scene.neighbours(index_of[id_]).tolist() for id_ in (first, second)]
    shared = set(ends[0]) & set(ends[1])
    if not shared:
        return []
    heading = translate_count("In common: %n note", "In common: %n notes", len(shared))
    rows = [ListRow(f"<span class='muted'>{heading}</span>", heading)]
    for number in sorted(shared, key=scene.importance_ranks.__getitem__)[:MAX_COMMON]:
        id_, title = vault_map.topology.ids[number], scene.titles[number]
        if graph.has_edge(first, id_) and graph.has_edge(second, id_):
            how = translate("both link to it")
        elif graph.has_edge(id_, first) and graph.has_edge(id_, second):
            how = translate("links to both")
        else:
            how = translate("between them")
        html = f"{escape(title)} <span class='muted'>{how}</span>"
        rows.append(ListRow(html, f"{title}, {how}", NoteLocation(id_)))
    return rows
