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
            add_attachment(graph, path)
    names = Names()
    for note in vault.notes.values():
        add_edges(graph, vault, note, names, tags)
    return graph


def add_note(graph: Graph, note: Note) -> None:
    """Add or overwrite a note's node."""
    graph.add_node(
        note.path, kind="note", title=note.title, aliases=list(note.aliases), tags=list(note.tags)
    )


def add_attachment(graph: Graph, path: str) -> None:
    """Add the node of a file that is no note."""
    kind = "canvas" if path.lower().endswith(".canvas") else "attachment"
    graph.add_node(path, kind=kind, title=title_of(path))


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


class Names:
    """The ids of names without a file, the same in any letter case."""

    def __init__(self, graph: Graph | None = None) -> None:
        kinds = graph.nodes(data="kind") if graph is not None else ()
        nodes = [(id_, kind) for id_, kind in kinds if kind in ("unresolved", "tag")]
        self._unresolved: dict[str, str] = {
            fold(id_): id_ for id_, kind in nodes if kind == "unresolved"
        }
        self._tags: dict[str, str] = {
            id_[1:].casefold(): id_ for id_, kind in nodes if kind == "tag"
        }

    def unresolved(self, link_path: str) -> str:
        """Give the id of a link path without a file: as first written, less `.md`."""
        name = link_path[:-3] if link_path[-3:].lower() == ".md" else link_path
        return self._unresolved.setdefault(fold(name), name)

    def tag(self, tag: str) -> str:
        """Give the id of a tag: as first written, with its hash."""
        return self._tags.setdefault(tag.casefold(), f"#{tag}")


def add_edges(graph: Graph, vault: Vault, note: Note, names: Names, tags: bool) -> None:
    """Add the edges that go out from a note, and the names they lead to."""
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
