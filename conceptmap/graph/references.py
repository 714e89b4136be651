"""The references that make up an edge: the links of a note, and the sentences that hold them."""

from __future__ import annotations

from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.note_content import Link
from conceptmap.vault.resolver import unresolved_key
from conceptmap.vault.vault import Vault

MAX_CONTEXTS = 5
"""How many sentences are shown for an edge."""


def links_between(vault: Vault, source: str, target: str) -> list[Link]:
    """Return the links of the note or canvas file `source` that make up its edge to `target`."""
    found = []
    linking = vault.note_or_canvas_file(source)
    for link in linking.links if linking is not None else ():
        file = vault.resolve(link, source)
        if file is not None:
            leads_there = file == target
        else:
            name = vault.unresolved_name(link.path, source)
            leads_there = unresolved_key(name) == unresolved_key(target)
        if leads_there:
            found.append(link)
    return found


class NoteLinks:
    """The links of a note or canvas file by where they lead, each resolved once."""

    def __init__(self, vault: Vault, source: str) -> None:
        linking = vault.note_or_canvas_file(source)
        self._to_files: dict[str, list[Link]] = {}
        self._to_names: dict[str, list[Link]] = {}
        for link in linking.links if linking is not None else ():
            file = vault.resolve(link, source)
            if file is not None:
                self._to_files.setdefault(file, []).append(link)
            else:
                name = unresolved_key(vault.unresolved_name(link.path, source))
                self._to_names.setdefault(name, []).append(link)

    def to(self, target: str) -> list[Link]:
        """Return the links that make up the edge to a node, by its id."""
        names = self._to_names.get(unresolved_key(target), [])
        return [*self._to_files.get(target, ()), *names]


def edge_contexts(link_contexts: LinkContexts, source: str, target: str) -> list[str]:
    """Return the sentences that hold an edge's links, each once, at most `MAX_CONTEXTS`."""
    return link_sentences(link_contexts, source, links_between(link_contexts.vault, source, target))


def link_sentences(link_contexts: LinkContexts, source: str, links: list[Link]) -> list[str]:
    """Return the sentences that hold links of a note, each once, at most `MAX_CONTEXTS`."""
    return link_contexts.sentences(source, links[: 4 * MAX_CONTEXTS])[:MAX_CONTEXTS]
