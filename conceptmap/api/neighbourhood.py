"""What a note is linked with."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from conceptmap.api.vault_graph import check_not_negative, load_graph_and_node
from conceptmap.api.vault_snapshot import VaultSnapshot


@dataclass(frozen=True)
class NoteLink:
    """The links from one note to another note, or to a name that no note has."""

    source: str
    target: str
    lines: tuple[int, ...]
    """Where the links are in the source."""
    sentences: tuple[str, ...]
    """The sentences that the links are in."""
    phrase: str
    """What the source says that the other is to it, such as "is part of"; empty for nothing."""


def links(vault: VaultSnapshot | str | os.PathLike[str], note: str) -> tuple[NoteLink, ...]:
    """Return the links from a note, one for each note or name that it links to.

    Raises UserError when no note, or more than one, is called so; the message offers others.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> [link.target for link in conceptmap.links(vault, "Attention")][:2]
    ['Limits/Context window.md', 'Architecture/KV cache.md']
    """
    return _links(vault, note, incoming=False)


def backlinks(vault: VaultSnapshot | str | os.PathLike[str], note: str) -> tuple[NoteLink, ...]:
    """Return the links to a note, or to a name that no note has, one for each note.

    Raises UserError when no note, or more than one, is called so; the message offers others.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> conceptmap.backlinks(vault, "Attention")[0].sentences
    ('Attention mixes them, in several heads at once.',)
    """
    return _links(vault, note, incoming=True)


def neighbours(
    vault: VaultSnapshot | str | os.PathLike[str], note: str, *, depth: int = 1
) -> dict[str, int]:
    """Return what is within some links of a note, in either direction, and how many they are.

    The nearest come first. Raises UserError when no note, or more than one, is called so, and
    ValueError for a negative depth.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> len(conceptmap.neighbours(vault, "Attention"))
    9
    """
    from conceptmap.graph.surroundings import distances_from

    check_not_negative(depth=depth)
    _, graph, id_ = load_graph_and_node(vault, note)
    return distances_from(graph, id_, depth)


def _links(
    vault: VaultSnapshot | str | os.PathLike[str], note: str, *, incoming: bool
) -> tuple[NoteLink, ...]:
    from conceptmap.model.link_reader import LinkReader

    opened, graph, id_ = load_graph_and_node(vault, note)
    reader = LinkReader(opened, graph)
    pairs: Iterable[tuple[str, str]] = (
        ((source, id_) for source in graph.predecessors(id_))
        if incoming
        else ((id_, target) for target in graph.successors(id_))
    )
    records = (reader.record(*pair) for pair in pairs)
    return tuple(
        NoteLink(
            each["source"],
            each["target"],
            tuple(each["lines"]),
            tuple(each["contexts"]),
            each.get("phrase", ""),
        )
        for each in records
    )
