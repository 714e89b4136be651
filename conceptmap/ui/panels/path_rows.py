"""The rows of a path: its notes, with the sentences that link them."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from conceptmap.ui.panels.link_lists import highlight_word, text_in_sentence
from conceptmap.ui.panels.note_location import NoteLocation
from conceptmap.ui.panels.rich_list import ListRow

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.vault.link_contexts import LinkContexts


class SaidByLink(NamedTuple):
    """What the first link between two notes says."""

    sentence: str
    """Its sentence, as HTML with the link's text marked."""
    plain: str
    """The same as plain text."""
    phrase: str
    """Plain text, empty where it is not known."""
    forward: bool
    """Whether it leads, or the phrase goes, from the first note to the second."""
    location: NoteLocation


def said_by_link(
    vault_map: VaultMap,
    contexts: LinkContexts,
    first: str,
    second: str,
    relations: MapRelations | None,
) -> SaidByLink:
    """Return what the link between two neighbours says. Runs in a thread."""
    from conceptmap.graph.references import links_between

    forward = vault_map.graph.has_edge(first, second)
    source, target = (first, second) if forward else (second, first)
    links = links_between(vault_map.vault, source, target)
    if not links:
        return SaidByLink("", "", "", forward, NoteLocation(source, 0))
    written = contexts.sentence(source, links[0])
    sentence = highlight_word(written, text_in_sentence(links[0], written))
    location = NoteLocation(source, links[0].line)
    statements = [] if relations is None else relations.between(first, second)
    if not statements:
        return SaidByLink(sentence, written, "", forward, location)
    # The arrow leads from the subject to the object.
    forward = statements[0].subject == first
    return SaidByLink(sentence, written, statements[0].phrase, forward, location)


def path_rows(
    vault_map: VaultMap, path: tuple[str, ...], relations: MapRelations | None
) -> list[ListRow]:
    """Return the notes of a path with the sentences that link them; runs in a thread."""
    from conceptmap.vault.link_contexts import LinkContexts

    contexts = LinkContexts(vault_map.vault)
    rows = [note_row(vault_map, path[0])]
    for first, second in pairwise(path):
        said = said_by_link(vault_map, contexts, first, second, relations)
        phrase = f"<span class='accent'>{escape(said.phrase)}</span><br>" if said.phrase else ""
        arrow = "↓" if said.forward else "↑"
        html = f"<span class='muted'>{arrow} &nbsp;{phrase}{said.sentence}</span>"
        rows.append(ListRow(html, said.sentence, said.location))
        rows.append(note_row(vault_map, second))
    return rows


def note_row(vault_map: VaultMap, id_: str, mark: str = "") -> ListRow:
    """Return the row of a note, with a mark in colour before its name."""
    title = vault_map.title(id_)
    html = f"<span class='accent'>{mark}</span> " if mark else ""
    return ListRow(f"{html}<b>{escape(title)}</b>", title, NoteLocation(id_))
