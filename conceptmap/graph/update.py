"""The graph of a vault that has changed a little, or of which more or less is to be seen."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import ATTACHMENT, CANVAS, TAG
from conceptmap.graph.build import GraphBuilder
from conceptmap.graph.graph import Graph
from conceptmap.vault.resolver import fold_case
from conceptmap.vault.vault import Vault


def update_graph(
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
    stale = changed | lost | _notes_with_changed_targets(graph, moved, before, after)

    kept = ~_node_mask(graph, lost | (moved - files_after))
    draft = GraphBuilder.from_graph(graph, after, kept, _node_mask(graph, stale))
    for path in sorted(changed):
        draft.add_note(path)
    if attachments:
        for path in sorted(moved & after.attachments.keys()):
            draft.add_attachment(path)
    for path in sorted(stale & after.notes.keys()):
        draft.add_links(after.notes[path])
        if tags:
            draft.add_tags(after.notes[path])
    return draft.build()


def with_tags_and_attachments(
    graph: Graph, vault: Vault, *, tags: bool, attachments: bool
) -> Graph:
    """Give the graph of a vault with or without its tags and attachments, made from another.

    The result equals `build(vault, …)` but for the order of its nodes; `graph` stays as it is.
    """
    are_tags = graph.kinds == TAG
    are_files = (graph.kinds == ATTACHMENT) | (graph.kinds == CANVAS)
    had_tags, had_files = are_tags.any(), are_files.any()
    gone = np.zeros(len(graph.ids), np.bool_)
    if not tags:
        gone |= are_tags
    if not attachments:
        gone |= are_files
    new_files = () if had_files or not attachments else vault.attachments
    turned = _notes_that_may_link_to(new_files, vault) if new_files else ()
    draft = GraphBuilder.from_graph(graph, vault, ~gone, _node_mask(graph, turned))
    for path in new_files:
        draft.add_attachment(path)
    for path in turned:
        draft.add_links(vault.notes[path])
        if tags and had_tags:
            draft.add_tags(vault.notes[path])
    if tags and not had_tags:
        for note in vault.notes.values():
            draft.add_tags(note)
    return draft.build()


def _node_mask(graph: Graph, ids: Iterable[str]) -> NDArray[np.bool_]:
    """Mark some nodes of a graph, those of the ids that it has."""
    marks = np.zeros(len(graph.ids), np.bool_)
    marks[[graph.index_of[id_] for id_ in ids if id_ in graph.index_of]] = True
    return marks


def _notes_that_may_link_to(files: Iterable[str], vault: Vault) -> list[str]:
    """Find the notes with a link that may lead to one of some files, by the last of its path."""
    last = _last_segments(files)
    found = []
    for path, note in vault.notes.items():
        for link in note.links:
            folded = fold_case(link.path).strip("/")
            if folded.rpartition("/")[2] in last or "/." in folded:
                found.append(path)
                break
    return found


def _last_segments(files: Iterable[str]) -> set[str]:
    """Give what a link's path may end in that leads to one of some files."""
    names = {fold_case(path).rpartition("/")[2] for path in files}
    return names | {name.removesuffix(".md") for name in names}


def _notes_with_changed_targets(
    graph: Graph, moved: Iterable[str], before: Vault, after: Vault
) -> set[str]:
    """Find the notes whose links may lead elsewhere since files came or went."""
    names = _last_segments(moved)
    if not names:
        return set()
    found: set[str] = set()
    for id_ in graph.ids:
        last = fold_case(id_).rpartition("/")[2]
        if last in names or last.removesuffix(".md") in names:
            found.update(graph.predecessors(id_))
            # A note that refers to itself has no edge to say so.
            found.add(id_)
    # Attachments may be no nodes; links to them leave no trace in the graph.
    others = {path for path in moved if path not in graph.index_of and path not in after.notes}
    if others:
        found.update(_notes_that_may_link_to(moved, before))
    return found & after.notes.keys()
