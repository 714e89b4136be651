"""Vault → networkx.DiGraph: one node a file or name, one edge an ordered pair."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from conceptmap.notes.note import Link, Note, title_of
from conceptmap.notes.quote import Quotes
from conceptmap.notes.resolve import fold
from conceptmap.notes.vault import Vault

Graph: TypeAlias = nx.DiGraph
"""Nodes carry `kind`, `title` and, for notes, `aliases` and `tags`; edges carry `kind`,
`count` and the `links` they stand for."""

MOST_CONTEXTS = 5


class Topology(NamedTuple):
    """A graph as arrays, in the order of its nodes."""

    ids: tuple[str, ...]
    edges: NDArray[np.int32]
    """Shape (m, 2): each pair of joined nodes once, whatever the direction, no loops."""
    weights: NDArray[np.float32]
    """Shape (m,): how many references the pair shares."""


def build(vault: Vault, *, tags: bool = False, attachments: bool = False) -> Graph:
    """Build the graph of a vault: its notes and the names they refer to.

    `tags` adds a node for each tag and edges from the notes that bear it; `attachments` adds
    the vault's other files.
    """
    graph = nx.DiGraph(name=vault.name)
    for note in vault.notes.values():
        add_note(graph, note)
    if attachments:
        for path in vault.attachments:
            kind = "canvas" if path.lower().endswith(".canvas") else "attachment"
            graph.add_node(path, kind=kind, title=title_of(path))
    names = _Names()
    for note in vault.notes.values():
        _add_edges(graph, vault, note, names, tags)
    return graph


def add_note(graph: Graph, note: Note) -> None:
    """Add or overwrite a note's node."""
    graph.add_node(
        note.path, kind="note", title=note.title, aliases=list(note.aliases), tags=list(note.tags)
    )


def topology(graph: Graph) -> Topology:
    """Give a graph as arrays, for the layout and the drawing."""
    ids: tuple[str, ...] = tuple(graph)
    number = {id_: i for i, id_ in enumerate(ids)}
    pairs = np.array(
        [(number[a], number[b]) for a, b in graph.edges if a != b], dtype=np.int64
    ).reshape(-1, 2)
    counts = np.array([c for a, b, c in graph.edges(data="count") if a != b], dtype=np.float32)
    pairs.sort(axis=1)
    unique, inverse = np.unique(pairs[:, 0] * len(ids) + pairs[:, 1], return_inverse=True)
    weights = np.bincount(inverse, counts, len(unique)).astype(np.float32)
    edges = np.stack([unique // max(len(ids), 1), unique % max(len(ids), 1)], axis=1)
    return Topology(ids, edges.astype(np.int32), weights)


def contexts(graph: Graph, quotes: Quotes, source: str, target: str) -> list[str]:
    """Give the sentences that an edge's links stand in, each once, at most `MOST_CONTEXTS`."""
    links = graph.edges[source, target]["links"][: 4 * MOST_CONTEXTS]
    return quotes.sentences(source, links)[:MOST_CONTEXTS]


class _Names:
    """The ids of names without a file, the same in any letter case."""

    def __init__(self) -> None:
        self._unresolved: dict[str, str] = {}
        self._tags: dict[str, str] = {}

    def unresolved(self, link_path: str) -> str:
        name = link_path[:-3] if link_path[-3:].lower() == ".md" else link_path
        return self._unresolved.setdefault(fold(name), name)

    def tag(self, tag: str) -> str:
        return self._tags.setdefault(tag.casefold(), f"#{tag}")


def _add_edges(graph: Graph, vault: Vault, note: Note, names: _Names, tags: bool) -> None:
    source = note.path
    edges: dict[str, list[Link]] = {}
    for link in note.links:
        target = vault.resolve(link, source)
        if target is None:
            target = names.unresolved(link.path)
            if target not in graph:
                graph.add_node(target, kind="unresolved", title=target)
        elif target == source or target not in graph:
            continue  # a link into itself, or to an attachment that is not asked for
        edges.setdefault(target, []).append(link)
    for target, links in edges.items():
        kind = "embed" if all(link.embed for link in links) else "link"
        graph.add_edge(source, target, kind=kind, count=len(links), links=tuple(links))
    if tags:
        for tag in note.tags:
            node = names.tag(tag)
            if node not in graph:
                graph.add_node(node, kind="tag", title=node)
            graph.add_edge(source, node, kind="tag", count=1, links=())
