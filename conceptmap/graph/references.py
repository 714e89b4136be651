"""What an edge stands for: the links of a note, and the sentences they stand in."""

from __future__ import annotations

from conceptmap.graph.build import without_ending
from conceptmap.vault.link_contexts import Quotes
from conceptmap.vault.note import Link
from conceptmap.vault.resolver import fold
from conceptmap.vault.vault import Vault

MOST_CONTEXTS = 5


def links_between(vault: Vault, source: str, target: str) -> list[Link]:
    """Give the links of the note `source` that its edge to `target` stands for."""
    found = []
    for link in vault.notes[source].links if source in vault.notes else ():
        file = vault.resolve(link, source)
        if file == target if file is not None else fold(without_ending(link.path)) == fold(target):
            found.append(link)
    return found


def contexts(quotes: Quotes, source: str, target: str) -> list[str]:
    """Give the sentences that an edge's links stand in, each once, at most `MOST_CONTEXTS`."""
    links = links_between(quotes.vault, source, target)[: 4 * MOST_CONTEXTS]
    return quotes.sentences(source, links)[:MOST_CONTEXTS]
