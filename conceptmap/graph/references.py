"""What an edge stands for: the links of a note, and the sentences they stand in."""

from __future__ import annotations

from conceptmap.graph.build import without_note_suffix
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.note import Link
from conceptmap.vault.resolver import fold_case
from conceptmap.vault.vault import Vault

MAX_CONTEXTS = 5


def links_between(vault: Vault, source: str, target: str) -> list[Link]:
    """Give the links of the note `source` that its edge to `target` stands for."""
    found = []
    for link in vault.notes[source].links if source in vault.notes else ():
        file = vault.resolve(link, source)
        if (
            file == target
            if file is not None
            else fold_case(without_note_suffix(link.path)) == fold_case(target)
        ):
            found.append(link)
    return found


def edge_contexts(link_contexts: LinkContexts, source: str, target: str) -> list[str]:
    """Give the sentences that an edge's links stand in, each once, at most `MOST_CONTEXTS`."""
    links = links_between(link_contexts.vault, source, target)[: 4 * MAX_CONTEXTS]
    return link_contexts.sentences(source, links)[:MAX_CONTEXTS]
