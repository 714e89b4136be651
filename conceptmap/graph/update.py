"""Incremental updates: the graph of a vault that has changed, made from the one before."""

from __future__ import annotations

from collections.abc import Iterable, Set

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.graph.build import GraphBuilder, build_graph, names_of_nodes
from conceptmap.graph.graph import Graph
from conceptmap.vault.note_formats import without_link_suffix
from conceptmap.vault.note_ids import id_in_name
from conceptmap.vault.path_index import fold_case
from conceptmap.vault.resolver import FOLDER_INDEX_FILES
from conceptmap.vault.vault import Vault


def update_graph(
    graph: Graph, before: Vault, after: Vault, *, tags: bool = False, attachments: bool = False
) -> Graph:
    """Return the graph of the vault `after`, made from the graph of `before`.

    The result equals `build_graph(after, …)` but for the order of its nodes and the letter case
    in which unresolved names were first written. `graph` stays as it is.
    """
    if _may_resolve_anew(before, after):
        return build_graph(after, tags=tags, attachments=attachments, names=graph.name_choice)
    notes, canvas_files = (
        {path for path, record in new.items() if old.get(path) is not record}
        for old, new in ((before.notes, after.notes), (before.canvas_files, after.canvas_files))
    )
    moved = _nodes_with_files(before) ^ _nodes_with_files(after)
    moved |= before.excluded.keys() ^ after.excluded.keys()
    gone = moved - _nodes_with_files(after)
    stale = notes | canvas_files | gone | _notes_with_changed_targets(graph, moved, before, after)

    keep = ~_node_mask(graph, gone)
    builder = GraphBuilder.from_graph(graph, after, keep, _node_mask(graph, stale))
    for path in sorted(notes):
        builder.add_note(path)
    for path in sorted(canvas_files):
        builder.add_canvas_file(path)
    if attachments:
        for path in sorted(moved & after.attachments.keys()):
            builder.add_attachment(path)
    for path in sorted(stale):
        if (linking := after.note_or_canvas_file(path)) is not None:
            builder.add_links(linking)
            if tags:
                builder.add_tags(linking)
    return builder.build()


def _may_resolve_anew(before: Vault, after: Vault) -> bool:
    """Return whether links may lead elsewhere by other rules than the paths of files."""
    old, new = before.member_vaults, after.member_vaults
    return old.keys() != new.keys() or any(
        new[prefix] is not old[prefix] and _part_may_resolve_anew(old[prefix], new[prefix])
        for prefix in new
    )


def _part_may_resolve_anew(before: Vault, after: Vault) -> bool:
    dialect, reading = after.dialect, after.reading
    if dialect.name != before.dialect.name or reading.hierarchy != before.reading.hierarchy:
        return True
    if not dialect.resolves_by_path or reading.hierarchy:
        return after.resolver is not before.resolver
    if after.resolver is not before.resolver and _has_links_of_other_names(after):
        return True
    if any(map(id_in_name, _nodes_with_files(before) ^ _nodes_with_files(after))):
        return True
    # The notes that are the same are passed over in the fastest way there is.
    old, new = dict(before.notes), after.notes
    changed = {path for path, note in new.items() if old.pop(path, None) is not note} | old.keys()
    return any(_addresses(before, path) != _addresses(after, path) for path in changed)


def _has_links_of_other_names(vault: Vault) -> bool:
    """Return whether links may lead to files whose names are not the last parts of their paths."""
    pattern = vault.resolver.other_names
    return pattern is not None and any(
        pattern.search(link.path) for note in vault.notes.values() for link in note.links
    )


def _addresses(vault: Vault, path: str) -> tuple[str, ...]:
    note = vault.notes.get(path)
    return () if note is None else vault.dialect.addresses(note)


def _nodes_with_files(vault: Vault) -> Set[str]:
    """Return the paths of all files that may be nodes."""
    return vault.notes.keys() | vault.canvas_files.keys() | vault.attachments.keys()


def with_tags_and_attachments(
    graph: Graph, vault: Vault, *, tags: bool, attachments: bool
) -> Graph:
    """Return the graph of the same vault with or without its tags and attachments.

    The result equals `build_graph(vault, …)` but for the order of its nodes. `graph` stays as it
    is.
    """
    are_tags = NodeKind.TAG.mask(graph.kinds)
    are_files = NodeKind.ATTACHMENT.mask(graph.kinds)
    had_tags, had_files = are_tags.any(), are_files.any()
    dropped = np.zeros(len(graph.ids), np.bool_)
    if not tags:
        dropped |= are_tags
    if not attachments:
        dropped |= are_files
    new_files = () if had_files or not attachments else vault.attachments
    stale = _notes_that_may_link_to(new_files, vault) if new_files else ()
    builder = GraphBuilder.from_graph(graph, vault, ~dropped, _node_mask(graph, stale))
    for path in new_files:
        builder.add_attachment(path)
    for path in stale:
        if (linking := vault.note_or_canvas_file(path)) is not None:
            builder.add_links(linking)
            if tags and had_tags:
                builder.add_tags(linking)
    if tags and not had_tags:
        for linking in (*vault.notes.values(), *vault.canvas_files.values()):
            builder.add_tags(linking)
    return builder.build()


def with_names(graph: Graph, vault: Vault, choice: str) -> Graph:
    """Return the graph of the same vault with its notes called by another choice of names."""
    return graph.renamed(choice, names_of_nodes(vault, choice, graph.index_of, graph.kinds))


def _node_mask(graph: Graph, ids: Iterable[str]) -> BoolArray:
    """Return a mask, (n,), of the nodes with some ids; ids that the graph lacks are ignored."""
    mask = np.zeros(len(graph.ids), np.bool_)
    mask[[graph.index_of[id_] for id_ in ids if id_ in graph.index_of]] = True
    return mask


def _notes_that_may_link_to(files: Iterable[str], vault: Vault) -> list[str]:
    """Return the notes and canvas files with a link whose last part may lead to some files."""
    segments = _last_segments(files)
    found = []
    for path, note in (*vault.notes.items(), *vault.canvas_files.items()):
        for link in note.links:
            folded = fold_case(link.path).strip("/")
            if folded.rpartition("/")[2] in segments or folded.startswith(".") or "/." in folded:
                found.append(path)
                break
    return found


def _last_segments(files: Iterable[str]) -> set[str]:
    """Return the case-folded last path segments of links that may lead to some files."""
    found = set()
    for path in files:
        folder, _, name = fold_case(path).rpartition("/")
        found.add(name)
        if name in FOLDER_INDEX_FILES:
            found.add(folder.rpartition("/")[2])
    return found | {without_link_suffix(name) for name in found}


def _notes_with_changed_targets(
    graph: Graph, moved: Iterable[str], before: Vault, after: Vault
) -> set[str]:
    """Return the notes whose links may lead elsewhere since files were added or removed."""
    segments = _last_segments(moved)
    if not segments:
        return set()
    found: set[str] = set()
    for id_ in graph.ids:
        folder, _, last = fold_case(id_).rstrip("/").rpartition("/")
        if (
            last in segments
            or without_link_suffix(last) in segments
            or (last in FOLDER_INDEX_FILES and folder.rpartition("/")[2] in segments)
        ):
            found.update(graph.predecessors(id_))
            # A link of a note to itself is not an edge.
            found.add(id_)
    if _may_have_led_to_no_node(graph, moved, segments, before):
        found.update(_notes_that_may_link_to(moved, before))
    return {path for path in found if after.note_or_canvas_file(path) is not None}


def _may_have_led_to_no_node(
    graph: Graph, moved: Iterable[str], segments: Iterable[str], before: Vault
) -> bool:
    """Return whether links to some names may have left no trace in the graph.

    Links to files that are not nodes leave none, nor do links to a folder without an index by
    `.` and `..`.
    """
    return any(
        file not in graph.index_of
        for segment in segments
        for file in before.resolver.files_named(segment)
    ) or any(fold_case(path).rpartition("/")[2] in FOLDER_INDEX_FILES for path in moved)
