"""The graph of a vault: a node for each file or name, an edge for each ordered pair of them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from functools import cached_property
from itertools import compress

import numpy as np

from conceptmap.core.array_types import BoolArray, ByteArray
from conceptmap.core.node_kind import FILELESS_KINDS, NodeKind
from conceptmap.core.text_folding import fold_text
from conceptmap.graph.graph import (
    EMBED_EDGE,
    HIERARCHY_EDGE,
    LINK_EDGE,
    NO_EDGES,
    TAG_EDGE,
    EdgeArrays,
    Graph,
)
from conceptmap.vault.note import Note
from conceptmap.vault.resolver import unresolved_key
from conceptmap.vault.shown_names import FILE_NAMES
from conceptmap.vault.vault import Vault


def build_graph(
    vault: Vault, *, tags: bool = False, attachments: bool = False, names: str = FILE_NAMES
) -> Graph:
    """Build the graph of a vault: its notes, canvas files and the unresolved names they refer to.

    `tags` adds a node for each tag and edges from the notes that have it; `attachments` adds
    the vault's other files; `names` is what notes are called by (`vault/shown_names.py`).
    """
    builder = GraphBuilder(vault, names)
    for path in vault.notes:
        builder.add_note(path)
    for path in vault.canvas_files:
        builder.add_canvas_file(path)
    if attachments:
        for path in vault.attachments:
            builder.add_attachment(path)
    for note in vault.notes.values():
        builder.add_links(note)
        if tags:
            builder.add_tags(note)
    for canvas_file in vault.canvas_files.values():
        builder.add_links(canvas_file)
        if tags:
            builder.add_tags(canvas_file)
    return builder.build()


class GraphBuilder:
    """Builds a graph: add its files first, then the links and tags of its notes.

    It begins empty, or with what is kept of another graph (`from_graph`).
    """

    def __init__(self, vault: Vault, name_choice: str) -> None:
        self._vault = vault
        self._name_choice = name_choice
        self._kinds = bytearray()
        self._edges = NO_EDGES
        self._new_edges = array("i")
        self._node_of_tag: dict[str, int] = {}
        """The node of each tag, as the tag is written."""
        self.index_of: dict[str, int] = {}

    @classmethod
    def from_graph(
        cls, graph: Graph, vault: Vault, keep: BoolArray, stale: BoolArray
    ) -> GraphBuilder:
        """Begin with the nodes of a graph that are marked in `keep`, (n,), and their edges.

        Edges from the nodes marked in `stale`, (n,), are left out.
        """
        builder = cls(vault, graph.name_choice)
        edges = graph.edge_arrays.select(~stale[graph.edge_arrays.source])
        builder.index_of, kinds, builder._edges = _keep_nodes(
            keep, graph.index_of, graph.kinds, edges
        )
        builder._kinds = bytearray(kinds)
        return builder

    @cached_property
    def _unresolved_ids(self) -> dict[str, str]:
        """The ids of unresolved nodes, by their names in normalised form (`unresolved_key`)."""
        return {unresolved_key(id_): id_ for id_ in self._ids_of_kind(NodeKind.UNRESOLVED)}

    @cached_property
    def _tag_ids(self) -> dict[str, str]:
        """The ids of tag nodes, by their case-folded names."""
        return {fold_text(id_[1:]): id_ for id_ in self._ids_of_kind(NodeKind.TAG)}

    def _tag_node(self, tag: str) -> int:
        id_ = self._tag_ids.setdefault(fold_text(tag), f"#{tag}")
        if id_ not in self.index_of:
            self._add_node(id_, NodeKind.TAG)
        return self.index_of[id_]

    def add_note(self, path: str) -> None:
        """Add a note; an unresolved node with the same id turns into a note."""
        self._add_node(path, NodeKind.NOTE)

    def add_canvas_file(self, path: str) -> None:
        """Add a node for the canvas file at a path."""
        self._add_node(path, NodeKind.CANVAS_FILE)

    def add_attachment(self, path: str) -> None:
        """Add a file that is neither a note nor a canvas."""
        self._add_node(path, NodeKind.ATTACHMENT)

    def add_links(self, note: Note) -> None:
        """Add the links of a note or canvas file, but for those to itself and to what is no node.

        Unresolved names are compared without letter case; the first spelling is kept.
        """
        source, index_of, kinds = note.path, self.index_of, self._kinds
        resolve, unresolved = self._vault.resolve, NodeKind.UNRESOLVED.value
        counts: dict[str, int] = {}
        embeds: dict[str, int] = {}
        for link in note.links:
            target = resolve(link, source)
            if target is None:
                name = self._vault.unresolved_name(link.path, source)
                if not name:
                    continue
                target = self._unresolved_ids.setdefault(unresolved_key(name), name)
                if target not in index_of:
                    self._add_node(target, NodeKind.UNRESOLVED)
            else:
                index = index_of.get(target)
                # An unresolved name may be spelt like the path of a file that is no node.
                if target == source or index is None or kinds[index] == unresolved:
                    continue
            counts[target] = counts.get(target, 0) + 1
            if link.embed:
                embeds[target] = embeds.get(target, 0) + 1
        source_index = index_of[source]
        for target, count in counts.items():
            kind = EMBED_EDGE if embeds and embeds.get(target) == count else LINK_EDGE
            self._new_edges.extend((source_index, index_of[target], kind, count))
        above = self._vault.note_above(source)
        if above is not None and above not in counts and above in index_of:
            self._new_edges.extend((source_index, index_of[above], HIERARCHY_EDGE, 1))

    def add_tags(self, note: Note) -> None:
        """Add the tags of a note; a tag is the same in any letter case."""
        for tag in note.tags:
            node = self._node_of_tag.get(tag)
            if node is None:
                node = self._node_of_tag[tag] = self._tag_node(tag)
            self._new_edges.extend((self.index_of[note.path], node, TAG_EDGE, 1))

    def build(self) -> Graph:
        """Return the graph, without the names and tags to which nothing refers any more."""
        new = np.array(self._new_edges, np.int32).reshape(-1, len(EdgeArrays._fields)).T
        old = self._edges
        edges = EdgeArrays(
            np.append(old.source, new[0]),
            np.append(old.target, new[1]),
            np.append(old.kinds, new[2].astype(np.uint8)),
            np.append(old.counts, new[3]),
        )
        edges = edges.select(np.argsort(edges.source, kind="stable"))
        kinds = np.array(self._kinds, np.uint8)
        used = ~np.isin(kinds, FILELESS_KINDS)
        used[edges.target] = True
        index_of, kinds, edges = _keep_nodes(used, self.index_of, kinds, edges)
        choice = self._name_choice
        names = names_of_nodes(self._vault, choice, index_of, kinds)
        return Graph(self._vault.name, index_of, kinds, edges, choice, names)

    def _ids_of_kind(self, kind: NodeKind) -> list[str]:
        number = kind.value
        return [id_ for id_, each in zip(self.index_of, self._kinds, strict=True) if each == number]

    def _add_node(self, id_: str, kind: NodeKind) -> None:
        """Add a node, or change the kind of the one with this id."""
        index = self.index_of.setdefault(id_, len(self._kinds))
        if index < len(self._kinds):
            self._kinds[index] = kind
        else:
            self._kinds.append(kind)


def names_of_nodes(
    vault: Vault, choice: str, index_of: Mapping[str, int], kinds: ByteArray
) -> Mapping[str, str]:
    """Return what nodes are called that are not called by their files or by their ids.

    `index_of` and `kinds`, (n,), are those of the nodes, `choice` that of `vault/shown_names.py`.
    """
    names = vault.shown_names(choice)
    if vault.is_set:
        unresolved = compress(index_of, NodeKind.UNRESOLVED.mask(kinds).tolist())
        names |= {id_: vault.unresolved_title(id_) for id_ in unresolved}
    return names


def _keep_nodes(
    keep: BoolArray,
    index_of: Mapping[str, int],
    kinds: ByteArray,
    edges: EdgeArrays,
) -> tuple[dict[str, int], ByteArray, EdgeArrays]:
    """Return the nodes marked in `keep`, renumbered, their kinds and the edges between them."""
    if keep.all():
        return dict(index_of), kinds, edges
    ids = compress(index_of, keep.tolist())
    new_index = (np.cumsum(keep) - 1).astype(np.int32)
    edges = edges.select(keep[edges.source] & keep[edges.target])
    edges = edges._replace(source=new_index[edges.source], target=new_index[edges.target])
    return {id_: index for index, id_ in enumerate(ids)}, kinds[keep], edges
