"""The graph of a vault that has changed a little: all but the touched nodes is shared."""

from __future__ import annotations

from collections.abc import Iterable

from conceptmap.graph.build import Graph, Names, add_attachment, add_edges, add_note, add_tags
from conceptmap.notes.resolve import fold
from conceptmap.notes.vault import Vault


def update(
    graph: Graph, before: Vault, after: Vault, *, tags: bool = False, attachments: bool = False
) -> Graph:
    """Give the graph of `after`, made from that of `before`, which stays as it is.

    The result equals `build(after, …)` but for the order of its nodes and the letter case in
    which names without a file were first written.
    """
    changed = {path for path, note in after.notes.items() if before.notes.get(path) is not note}
    lost = before.notes.keys() - after.notes.keys()
    files_before = before.notes.keys() | before.attachments.keys()
    files_after = after.notes.keys() | after.attachments.keys()
    moved = files_before ^ files_after
    stale = changed | lost | _whose_links_may_turn(graph, moved, before, after)

    made = _Shared(graph)
    for path in stale:
        made.drop_edges_from(path)
    for path in lost | (moved - files_after):
        made.drop(path)
    for path in changed:
        # A name that was referred to before it had a note gives way to the note.
        made.own(path)
        add_note(made.graph, after.notes[path])
    if attachments:
        for path in moved & after.attachments.keys():
            made.own(path)
            add_attachment(made.graph, path)
    names = Names(made.graph)
    for path in stale & after.notes.keys():
        note = after.notes[path]
        made.own(path)
        for target in _targets(after, path, names, tags):
            made.own(target)
        add_edges(made.graph, after, note, names, tags)
    made.drop_unused_names()
    return made.graph


def regrouped(graph: Graph, vault: Vault, *, tags: bool, attachments: bool) -> Graph:
    """Give the graph of a vault with or without its tags and attachments, made from another.

    The result equals `build(vault, …)` but for the order of its nodes; `graph` stays as it is.
    """
    kinds = graph.nodes(data="kind")
    tag_nodes = [id_ for id_, kind in kinds if kind == "tag"]
    files = [id_ for id_, kind in kinds if kind in ("attachment", "canvas")]
    made = _Shared(graph)
    for id_ in [*([] if tags else tag_nodes), *([] if attachments else files)]:
        made.drop(id_)
    names = Names(made.graph)
    with_tags = tags and bool(tag_nodes)
    if attachments and not files:
        for path in vault.attachments:
            add_attachment(made.graph, path)
        for path in _that_may_refer_to(vault.attachments, vault):
            made.drop_edges_from(path)
            for target in _targets(vault, path, names, with_tags):
                made.own(target)
            add_edges(made.graph, vault, vault.notes[path], names, with_tags)
    if tags and not tag_nodes:
        for path, note in vault.notes.items():
            if note.tags:
                made.own(path)
                add_tags(made.graph, note, names)
    return made.graph


def _that_may_refer_to(files: Iterable[str], vault: Vault) -> list[str]:
    """Find the notes with a link that may lead to one of some files, by the last of its path."""
    last = _last_of(files)
    found = []
    for path, note in vault.notes.items():
        for link in note.links:
            folded = fold(link.path).strip("/")
            if folded.rpartition("/")[2] in last or "/." in folded:
                found.append(path)
                break
    return found


def _last_of(files: Iterable[str]) -> set[str]:
    """Give what a link's path may end in that leads to one of some files."""
    names = {fold(path).rpartition("/")[2] for path in files}
    return names | {name.removesuffix(".md") for name in names}


def _whose_links_may_turn(
    graph: Graph, moved: Iterable[str], before: Vault, after: Vault
) -> set[str]:
    """Find the notes whose links may lead elsewhere since files came or went."""
    names = _last_of(moved)
    if not names:
        return set()
    found: set[str] = set()
    for id_ in graph:
        last = fold(id_).rpartition("/")[2]
        if last in names or last.removesuffix(".md") in names:
            found.update(graph.predecessors(id_))
            # A note that refers to itself has no edge to say so.
            found.add(id_)
    # Attachments may be no nodes; links to them leave no trace in the graph.
    others = {path for path in moved if path not in graph and path not in after.notes}
    if others:
        found.update(_that_may_refer_to(moved, before))
    return found & after.notes.keys()


def _targets(vault: Vault, path: str, names: Names, tags: bool) -> Iterable[str]:
    note = vault.notes[path]
    for link in note.links:
        target = vault.resolve(link, path)
        yield names.unresolved(link.path) if target is None else target
    if tags:
        yield from (names.tag(tag) for tag in note.tags)


class _Shared:
    """A copy of a graph that shares the neighbourhoods of all nodes it does not own.

    networkx keeps a graph as dictionaries of dictionaries; copying the outer ones alone takes
    a hundredth of `graph.copy()`.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = Graph(**graph.graph)
        self.graph._node.update(graph._node)
        self.graph._succ.update(graph._succ)
        self.graph._pred.update(graph._pred)
        self._owned: set[str] = set()

    def own(self, id_: str) -> None:
        """Make a node's own dictionaries copies, so that they can be changed."""
        graph = self.graph
        if id_ in graph._node and id_ not in self._owned:
            graph._succ[id_] = dict(graph._succ[id_])
            graph._pred[id_] = dict(graph._pred[id_])
        self._owned.add(id_)

    def drop_edges_from(self, id_: str) -> None:
        """Take away the edges that go out from a node."""
        if id_ not in self.graph:
            return
        self.own(id_)
        for target in list(self.graph._succ[id_]):
            self.own(target)
            self.graph.remove_edge(id_, target)

    def drop(self, id_: str) -> None:
        """Take away a node with all its edges."""
        if id_ not in self.graph:
            return
        self.own(id_)
        for other in [*self.graph._succ[id_], *self.graph._pred[id_]]:
            self.own(other)
        self.graph.remove_node(id_)

    def drop_unused_names(self) -> None:
        """Take away names without a file to which nothing refers any more."""
        graph = self.graph
        unused = [
            id_
            for id_ in self._owned & graph._node.keys()
            if graph._node[id_]["kind"] in ("unresolved", "tag") and not graph._pred[id_]
        ]
        for id_ in unused:
            graph.remove_node(id_)
