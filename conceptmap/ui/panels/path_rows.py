"""The rows of a path: its notes, with the sentences that link them."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from conceptmap.ui.panels.link_lists import highlight_word, text_in_sentence
from conceptmap.ui.panels.note_location import NoteLocation
from conceptmap.ui.panels.rich_list import ListRow

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.vault_map import VaultMap


def path_rows(
    vault_map: VaultMap, path: tuple[str, ...], relations: MapRelations | None
) -> list[ListRow]:
    """Return the notes of a path with the sentences that link them; runs in a thread."""
    from conceptmap.graph.references import links_between
    from conceptmap.vault.link_contexts import LinkContexts

    link_contexts = LinkContexts(vault_map.vault)
    rows = [_note_row(vault_map, path[0])]
    for first, second in pairwise(path):
        forward = vault_map.graph.has_edge(first, second)
        source, target = (first, second) if forward else (second, first)
        links = links_between(vault_map.vault, source, target)
        sentence, phrase, line = "", "", 0
        if links:
            link = links[0]
            written = link_contexts.sentence(source, link)
            sentence = highlight_word(written, text_in_sentence(link, written))
            line = link.line
            statements = [] if relations is None else relations.between(first, second)
            if statements:
                phrase = f"<span class='accent'>{escape(statements[0].phrase)}</span><br>"
                # The arrow leads from the subject to the object.
                forward = statements[0].subject == first
        arrow = "↓" if forward else "↑"
        html = f"<span class='muted'>{arrow} &nbsp;{phrase}{sentence}</span>"
        rows.append(ListRow(html, sentence, NoteLocation(source, line)))
        rows.append(_note_row(vault_map, second))
    return rows


def _note_row(vault_map: VaultMap, id_: str) -> ListRow:
    title = vault_map.title(id_)
    return ListRow(f"<b>{escape(title)}</b>", title, NoteLocation(id_))
