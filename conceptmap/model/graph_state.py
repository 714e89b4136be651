"""What two moments of a vault are compared by: its notes and links as plain values, no texts."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import compress
from typing import NamedTuple

import msgspec

from conceptmap.core.node_kind import NODE_KIND_LABELS, NodeKind
from conceptmap.graph.build import build_graph
from conceptmap.graph.graph import EDGE_KINDS, Graph
from conceptmap.vault.note import Note
from conceptmap.vault.resolver import unresolved_key
from conceptmap.vault.shown_names import FILE_NAMES
from conceptmap.vault.vault import Vault

MAX_HEADING_CHARS = 80
"""The rest of a heading above a link is left out."""


class NodeState(NamedTuple):
    """A node of a graph at some moment."""

    kind: str
    """The kind of the node, one of `NODE_KIND_LABELS`."""
    title: str
    size: int = 0
    """Bytes of a note's file; 0 of other nodes."""
    fingerprint: int = 0
    """Of what a scan finds in a note: its links, tags, headings and so on, with their lines.

    A note of the same size and fingerprint counts as unchanged; the time of its file does not
    count, since copies and checkouts have another.
    """


class LinkState(NamedTuple):
    """What an edge of a graph is, and how many references it stands for."""

    kind: str
    """The kind of the link, one of `EDGE_KINDS`."""
    references: int
    heading: str = ""
    """The heading above the first reference, where the state was made with headings."""


LinkEnds = tuple[str, str]
"""The ids of an edge's source and target."""


class GraphState:
    """The nodes and links of a vault at some moment. It never changes."""

    def __init__(self, nodes: Mapping[str, NodeState], links: Mapping[LinkEnds, LinkState]) -> None:
        self.nodes = nodes
        self.links = links

    @classmethod
    def of(cls, vault: Vault, *, names: str = FILE_NAMES) -> GraphState:
        """Return that of a vault; `names` is what notes are called by."""
        return cls.of_graph(vault, build_graph(vault, names=names))

    @classmethod
    def of_graph(cls, vault: Vault, graph: Graph, *, headings: bool = False) -> GraphState:
        """Return that of a vault whose graph has been built; tags and attachments are left out.

        With `headings`, links have the headings that they are below.
        """
        kinds = graph.kinds.tolist()
        left_out = {NodeKind.TAG.value, NodeKind.ATTACHMENT.value}
        nodes = {
            id_: _node_state(vault.note_or_canvas_file(id_), kind, title)
            for id_, kind, title in zip(graph.ids, kinds, graph.titles, strict=True)
            if kind not in left_out
        }
        ids, edges = graph.ids, graph.edge_arrays
        above = _headings(vault, graph) if headings else {}
        links = {
            (link := (ids[source], ids[target])): LinkState(
                EDGE_KINDS[kind], count, above.get(link, "")
            )
            for source, target, kind, count in zip(*(each.tolist() for each in edges), strict=True)
            if kinds[source] not in left_out and kinds[target] not in left_out
        }
        return cls(nodes, links)

    @cached_property
    def notes(self) -> dict[str, NodeState]:
        """The nodes that have a file of notes or a canvas."""
        return {id_: node for id_, node in self.nodes.items() if node.kind in _WITH_FILE}

    def without(self, ids: Collection[str]) -> GraphState:
        """Return the same without some nodes and their links."""
        if not ids:
            return self
        return GraphState(
            {id_: node for id_, node in self.nodes.items() if id_ not in ids},
            {
                (source, target): link
                for (source, target), link in self.links.items()
                if source not in ids and target not in ids
            },
        )

    def within(self, prefix: str) -> GraphState:
        """Return the nodes whose ids begin so, and their links: those of one vault of a set."""
        return GraphState(
            {id_: node for id_, node in self.nodes.items() if id_.startswith(prefix)},
            {link: state for link, state in self.links.items() if link[0].startswith(prefix)},
        )

    def joined(self, *others: GraphState) -> GraphState:
        """Return the nodes and links of this and other states, of which none has the same."""
        nodes, links = dict(self.nodes), dict(self.links)
        for other in others:
            nodes |= other.nodes
            links |= other.links
        return GraphState(nodes, links)

    def neighbours(self, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield each of some nodes with each of those that it is linked with, either way."""
        wanted = set(ids)
        for source, target in self.links:
            if source in wanted:
                yield source, target
            if target in wanted:
                yield target, source

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, GraphState)
            and self.nodes == other.nodes
            and self.links == other.links
        )

    __hash__ = None  # type: ignore[assignment]


def _headings(vault: Vault, graph: Graph) -> dict[LinkEnds, str]:
    """Return the headings above the first reference of each link that is below one."""
    unresolved = NodeKind.UNRESOLVED.mask(graph.kinds).tolist()
    names = {unresolved_key(id_): id_ for id_ in compress(graph.ids, unresolved)}
    found: dict[LinkEnds, str] = {}
    for note in vault.notes.values():
        if not note.headings:
            continue
        for link in note.links:
            target = vault.resolve(link, note.path)
            if target is None:
                target = names.get(unresolved_key(vault.unresolved_name(link.path, note.path)), "")
            heading = note.heading_above(link.line)
            found.setdefault((note.path, target), heading[:MAX_HEADING_CHARS])
    return found


_WITH_FILE = frozenset(
    NODE_KIND_LABELS[kind.value] for kind in (NodeKind.NOTE, NodeKind.CANVAS_FILE)
)

_encoder = msgspec.msgpack.Encoder()


def _node_state(note: Note | None, kind: int, title: str) -> NodeState:
    label = NODE_KIND_LABELS[kind]
    if note is None:
        return NodeState(label, title)
    record = msgspec.structs.replace(note, path="", mtime_ns=0)
    return NodeState(label, title, note.size, zlib.crc32(_encoder.encode(record)))
