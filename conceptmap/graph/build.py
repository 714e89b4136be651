"""Vault → networkx.DiGraph: one node a file or name, one edge an ordered pair."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import networkx as nx
import numpy as np
from networkx.classes.reportviews import (
    DiDegreeView,
    InDegreeView,
    InEdgeView,
    OutDegreeView,
    OutEdgeView,
)
from numpy.typing import NDArray

from conceptmap.notes.note import Link, Note, title_of
from conceptmap.notes.quote import Quotes
from conceptmap.notes.resolve import fold
from conceptmap.notes.vault import Vault


class Graph(nx.DiGraph):  # type: ignore[misc]
    """Nodes carry `kind`, edges `kind` and `count`; all else is derived from the vault.

    Nodes and edges that say the same share one dictionary, which takes a third off the memory,
    so a graph is never changed by way of its attributes.

    networkx keeps the views of a graph's edges and degrees with the graph. They refer back to
    it, and would keep it in memory long after the last edit has put another in its place.
    """

    edges = property(OutEdgeView)
    out_edges = property(OutEdgeView)
    in_edges = property(InEdgeView)
    degree = property(DiDegreeView)
    in_degree = property(InDegreeView)
    out_degree = property(OutDegreeView)


MOST_CONTEXTS = 5

NAMES = ("unresolved", "tag")
"""The kinds of nodes that stand for no file."""


class Topology(NamedTuple):
    """A graph as arrays, in the order of its nodes."""

    ids: tuple[str, ...]
    edges: NDArray[np.int32]
    """Shape (m, 2): each pair of joined nodes once, whatever the direction, no loops."""
    weights: NDArray[np.float32]
    """Shape (m,): how many references the pair shares."""
    forward: NDArray[np.bool_]
    """Shape (m,): the first of the pair refers to the second."""
    backward: NDArray[np.bool_]
    """Shape (m,): the second refers to the first."""
    links: int
    """How many edges the graph has: both ways of a pair count, and loops."""


def build(vault: Vault, *, tags: bool = False, attachments: bool = False) -> Graph:
    """Build the graph of a vault: its notes and the names they refer to.

    `tags` adds a node for each tag and edges from the notes that bear it; `attachments` adds
    the vault's other files.
    """
    graph = Graph(name=vault.name)
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
    _add_node(graph, note.path, "note")


def add_attachment(graph: Graph, path: str) -> None:
    """Add the node of a file that is no note."""
    _add_node(graph, path, "canvas" if path.lower().endswith(".canvas") else "attachment")


def title(graph: Graph, id_: str) -> str:
    """Give what the map shows of a node: a file's name, or the name that has no file."""
    return id_ if graph.nodes[id_]["kind"] in NAMES else title_of(id_)


def topology(graph: Graph) -> Topology:
    """Give a graph as arrays, for the layout and the drawing."""
    ids: tuple[str, ...] = tuple(graph)
    count = len(ids)
    number = {id_: i for i, id_ in enumerate(ids)}
    size = graph.number_of_edges()
    # The dictionaries themselves: networkx's views make a tuple an edge.
    out = graph._succ
    degrees = np.fromiter((len(targets) for targets in out.values()), np.int64, count)
    source = np.repeat(np.arange(count), degrees)
    target = np.fromiter((number[t] for targets in out.values() for t in targets), np.int64, size)
    counts = np.fromiter(
        (edge["count"] for targets in out.values() for edge in targets.values()), np.float32, size
    )
    apart = source != target
    source, target, counts = source[apart], target[apart], counts[apart]
    keys = np.minimum(source, target) * count + np.maximum(source, target)
    unique, inverse = np.unique(keys, return_inverse=True)
    edges = np.stack([unique // max(count, 1), unique % max(count, 1)], axis=1).astype(np.int32)
    weights = np.bincount(inverse, counts, len(unique)).astype(np.float32)
    forward, backward = np.zeros(len(unique), np.bool_), np.zeros(len(unique), np.bool_)
    forward[inverse[source < target]] = True
    backward[inverse[source > target]] = True
    return Topology(ids, edges, weights, forward, backward, size)


def links_between(vault: Vault, source: str, target: str) -> list[Link]:
    """Give the links of the note `source` that its edge to `target` stands for."""
    found = []
    for link in vault.notes[source].links if source in vault.notes else ():
        file = vault.resolve(link, source)
        if file == target if file is not None else fold(_without_ending(link.path)) == fold(target):
            found.append(link)
    return found


def contexts(quotes: Quotes, source: str, target: str) -> list[str]:
    """Give the sentences that an edge's links stand in, each once, at most `MOST_CONTEXTS`."""
    links = links_between(quotes.vault, source, target)[: 4 * MOST_CONTEXTS]
    return quotes.sentences(source, links)[:MOST_CONTEXTS]


class Names:
    """The ids of names without a file, the same in any letter case."""

    def __init__(self, graph: Graph | None = None) -> None:
        kinds = graph.nodes(data="kind") if graph is not None else ()
        nodes = [(id_, kind) for id_, kind in kinds if kind in NAMES]
        self._unresolved: dict[str, str] = {
            fold(id_): id_ for id_, kind in nodes if kind == "unresolved"
        }
        self._tags: dict[str, str] = {
            id_[1:].casefold(): id_ for id_, kind in nodes if kind == "tag"
        }

    def unresolved(self, link_path: str) -> str:
        """Give the id of a link path without a file: as first written, less `.md`."""
        name = _without_ending(link_path)
        return self._unresolved.setdefault(fold(name), name)

    def tag(self, tag: str) -> str:
        """Give the id of a tag: as first written, with its hash."""
        return self._tags.setdefault(tag.casefold(), f"#{tag}")


def add_edges(graph: Graph, vault: Vault, note: Note, names: Names, tags: bool) -> None:
    """Add the edges that go out from a note, and the names they lead to."""
    source = note.path
    counts: dict[str, list[int]] = {}
    for link in note.links:
        target = vault.resolve(link, source)
        if target is None:
            target = names.unresolved(link.path)
            if target not in graph:
                _add_node(graph, target, "unresolved")
        elif target == source or target not in graph:
            continue  # a link into itself, or to an attachment that is not asked for
        count = counts.setdefault(target, [0, 0])
        count[0] += 1
        count[1] += link.embed
    for target, (count_, embeds) in counts.items():
        _add_edge(graph, source, target, "embed" if embeds == count_ else "link", count_)
    if tags:
        add_tags(graph, note, names)


def add_tags(graph: Graph, note: Note, names: Names) -> None:
    """Add the edges from a note to its tags, and the tags."""
    for tag in note.tags:
        node = names.tag(tag)
        if node not in graph:
            _add_node(graph, node, "tag")
        _add_edge(graph, note.path, node, "tag", 1)


def _add_node(graph: Graph, id_: str, kind: str) -> None:
    graph.add_node(id_)
    graph._node[id_] = _node(kind)


def _add_edge(graph: Graph, source: str, target: str, kind: str, count: int) -> None:
    graph._succ[source][target] = graph._pred[target][source] = _edge(kind, count)


@cache
def _node(kind: str) -> dict[str, str]:
    return {"kind": kind}


@cache
def _edge(kind: str, count: int) -> dict[str, str | int]:
    return {"kind": kind, "count": count}


def _without_ending(link_path: str) -> str:
    return link_path[:-3] if link_path[-3:].lower() == ".md" else link_path
