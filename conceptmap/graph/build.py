"""Vault → Graph: one node a file or name, one edge an ordered pair."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from functools import cached_property
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import ATTACHMENT, CANVAS, NOTE, TAG, UNRESOLVED
from conceptmap.graph.graph import (
    EMBED_EDGE,
    FILELESS_KINDS,
    LINK_EDGE,
    NO_EDGES,
    TAG_EDGE,
    EdgeArrays,
    Graph,
)
from conceptmap.vault.note import Note
from conceptmap.vault.resolver import fold_case
from conceptmap.vault.vault import Vault


def build_graph(vault: Vault, *, tags: bool = False, attachments: bool = False) -> Graph:
    """Build the graph of a vault: its notes and the names they refer to.

    `tags` adds a node for each tag and edges from the notes that bear it; `attachments` adds
    the vault's other files.
    """
    draft = GraphBuilder(vault)
    for path in vault.notes:
        draft.add_note(path)
    if attachments:
        for path in vault.attachments:
            draft.add_attachment(path)
    for note in vault.notes.values():
        draft.add_links(note)
        if tags:
            draft.add_tags(note)
    return draft.build()


class GraphBuilder:
    """A graph in the making: first its files, then the edges that go out from its notes.

    It begins empty, or as `after` another graph.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._kinds = bytearray()
        self._edges = NO_EDGES
        self._new_edges = array("i")
        self._node_of_tag: dict[str, int] = {}
        """The nodes of tags as they are written."""
        self.index_of: dict[str, int] = {}

    @classmethod
    def from_graph(
        cls, graph: Graph, vault: Vault, keep: NDArray[np.bool_], stale: NDArray[np.bool_]
    ) -> GraphBuilder:
        """Begin with the nodes of a graph that are marked in `kept`, (n,), and their edges.

        Edges from the nodes marked in `stale` are left out.
        """
        made = cls(vault)
        arcs = graph.edge_arrays.select(~stale[graph.edge_arrays.source])
        made.index_of, kinds, made._edges = _keep_nodes(keep, graph.index_of, graph.kinds, arcs)
        made._kinds = bytearray(kinds)
        return made

    @cached_property
    def _unresolved_ids(self) -> dict[str, str]:
        return {fold_case(id_): id_ for id_ in self._ids_of_kind(UNRESOLVED)}

    @cached_property
    def _tag_ids(self) -> dict[str, str]:
        return {id_[1:].casefold(): id_ for id_ in self._ids_of_kind(TAG)}

    def _tag_node(self, tag: str) -> int:
        id_ = self._tag_ids.setdefault(tag.casefold(), f"#{tag}")
        if id_ not in self.index_of:
            self._add_node(id_, TAG)
        return self.index_of[id_]

    def add_note(self, path: str) -> None:
        """Add a note; a name without a file that was called so gives way to it."""
        self._add_node(path, NOTE)

    def add_attachment(self, path: str) -> None:
        """Add a file that is no note."""
        self._add_node(path, CANVAS if path.lower().endswith(".canvas") else ATTACHMENT)

    def add_links(self, note: Note) -> None:
        """Add what a note refers to; links into itself are none, nor to files that are no nodes.

        A name without a file is the same in any letter case, and called as it was first written.
        """
        source, numbers = note.path, self.index_of
        counts: dict[str, list[int]] = {}
        for link in note.links:
            target = self._vault.resolve(link, source)
            if target is None:
                name = without_note_suffix(link.path)
                target = self._unresolved_ids.setdefault(fold_case(name), name)
                if target not in numbers:
                    self._add_node(target, UNRESOLVED)
            elif target == source or target not in numbers:
                continue
            count = counts.setdefault(target, [0, 0])
            count[0] += 1
            count[1] += link.embed
        number = numbers[source]
        for target, (all_, embeds) in counts.items():
            kind = EMBED_EDGE if embeds == all_ else LINK_EDGE
            self._new_edges.extend((number, numbers[target], kind, all_))

    def add_tags(self, note: Note) -> None:
        """Add the tags of a note, each the same in any letter case."""
        for tag in note.tags:
            node = self._node_of_tag.get(tag)
            if node is None:
                node = self._node_of_tag[tag] = self._tag_node(tag)
            self._new_edges.extend((self.index_of[note.path], node, TAG_EDGE, 1))

    def build(self) -> Graph:
        """Give the graph, without the names to which nothing refers any more."""
        fresh = np.array(self._new_edges, np.int32).reshape(-1, len(EdgeArrays._fields)).T
        old = self._edges
        arcs = EdgeArrays(
            np.append(old.source, fresh[0]),
            np.append(old.target, fresh[1]),
            np.append(old.kinds, fresh[2].astype(np.uint8)),
            np.append(old.counts, fresh[3]),
        )
        arcs = arcs.select(np.argsort(arcs.source, kind="stable"))
        kinds = np.array(self._kinds, np.uint8)
        used = ~np.isin(kinds, FILELESS_KINDS)
        used[arcs.target] = True
        return Graph(self._vault.name, *_keep_nodes(used, self.index_of, kinds, arcs))

    def _ids_of_kind(self, kind: int) -> list[str]:
        return [id_ for id_, each in zip(self.index_of, self._kinds, strict=True) if each == kind]

    def _add_node(self, id_: str, kind: int) -> None:
        number = self.index_of.setdefault(id_, len(self._kinds))
        if number < len(self._kinds):
            self._kinds[number] = kind
        else:
            self._kinds.append(kind)


def without_note_suffix(link_path: str) -> str:
    """Give a link path less `.md`, as names without a file are called."""
    return link_path[:-3] if link_path[-3:].lower() == ".md" else link_path


def _keep_nodes(
    keep: NDArray[np.bool_],
    index_of: Mapping[str, int],
    kinds: NDArray[np.uint8],
    edges: EdgeArrays,
) -> tuple[dict[str, int], NDArray[np.uint8], EdgeArrays]:
    """Give the nodes that are kept, numbered anew, and the arcs between them."""
    if keep.all():
        return dict(index_of), kinds, edges
    ids = compress(index_of, keep.tolist())
    number = (np.cumsum(keep) - 1).astype(np.int32)
    edges = edges.select(keep[edges.source] & keep[edges.target])
    edges = edges._replace(source=number[edges.source], target=number[edges.target])
    return {id_: number for number, id_ in enumerate(ids)}, kinds[keep], edges
