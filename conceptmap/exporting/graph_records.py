"""The nodes and edges of a graph as plain records, in the form `conceptmap/1`."""

from __future__ import annotations

import re
from typing import Any

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate
from conceptmap.exporting.change_records import (
    NEW,
    gone_edges,
    gone_nodes,
    new_links,
    node_changes,
)
from conceptmap.exporting.distinct_names import distinct_names
from conceptmap.exporting.source import ExportSource, FoldedRegion
from conceptmap.graph.references import link_sentences, links_between
from conceptmap.model.map_relations import MapRelations
from conceptmap.model.vault_map import scale_to_mean_edge
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.note_formats import title_from_path

GRAPH_FORMAT = "conceptmap/1"

FOLDED_KIND = "region"
"""The kind of a node that stands for the notes of a region."""

STATED_KIND = "stated"
"""The kind of an edge that no link makes: what a note states of two others."""

NAME_KIND = "name"
"""The kind of an edge that no link makes: two notes of a set of vaults have one name."""

_PROGRESS_EVERY_EDGES = 500

_SURROGATE = re.compile("[\ud800-\udfff]")


def file_ids(source: ExportSource) -> dict[str, str]:
    """Return the included nodes' ids as UTF-8 can hold them, by their ids in the map.

    All nodes of a folded region have one.
    """
    ids = source.vault_map.topology.ids
    folded = [(index, source.folded_region(index)) for index in source.node_indices]
    written = [ids[index] if each is None else _fold_id(each) for index, each in folded]
    in_file = distinct_names(written, lambda id_: _SURROGATE.sub("\ufffd", id_))
    found: dict[str, str] = {}
    for (index, each), id_ in zip(folded, written, strict=True):
        for member in (ids[index],) if each is None else each.members:
            found[member] = in_file[id_]
    return found


def node_link(source: ExportSource, progress: ProgressCallback) -> dict[str, Any]:
    """Return the graph in networkx's node-link form.

    `networkx.node_link_graph(data, edges="edges")` reads it back.
    """
    return {
        "directed": True,
        "multigraph": False,
        "graph": graph_record(source),
        "nodes": node_records(source),
        "edges": edge_records(source, progress),
    }


def graph_record(source: ExportSource) -> dict[str, Any]:
    """Return what is said of the whole graph."""
    record = {"vault": source.vault_map.vault.name, "format": GRAPH_FORMAT}
    if source.comparison is not None:
        record["compared"] = source.comparison.between
    return record


def node_records(source: ExportSource) -> list[dict[str, Any]]:
    """Return the included nodes; y points up, and the mean edge is 1 long."""
    vault_map = source.vault_map
    ids, ids_in_file = vault_map.topology.ids, file_ids(source)
    scaled = scale_to_mean_edge(vault_map.topology, source.positions)
    positions = scaled.astype(float).round(4).tolist()
    regions, names = vault_map.regions.membership.tolist(), vault_map.regions.names
    records, changes = [], node_changes(source)
    for index in source.node_indices:
        id_, (x, y) = ids[index], positions[index]
        region = regions[index]
        place = {"x": x, "y": y, "region": region}
        place["region_name"] = names[region] if region >= 0 else ""
        if vault_map.vault.is_set:
            place["vault"] = vault_map.vault.member_name(id_)
        if (folded := source.folded_region(index)) is not None:
            members = [_SURROGATE.sub("\ufffd", each) for each in folded.members]
            own = {"id": ids_in_file[folded.members[0]], "kind": FOLDED_KIND, "title": folded.name}
            records.append(own | {"members": members} | place)
            continue
        record: dict[str, Any] = {
            "id": ids_in_file[id_],
            "kind": vault_map.kind(id_).label,
            "title": vault_map.title(id_),
        }
        if vault_map.kind(id_).has_file:
            record["file"] = title_from_path(id_)
        if (note := vault_map.vault.notes.get(id_)) is not None:
            record |= {"aliases": list(note.aliases), "tags": list(note.tags)}
        if id_ in changes:
            place["change"] = changes[id_]
        records.append(record | place)
    taken = {record["id"] for record in records}
    return records + [each for each in gone_nodes(source) if each["id"] not in taken]


def edge_records(source: ExportSource, progress: ProgressCallback) -> list[dict[str, Any]]:
    """Return the edges between included nodes; reads the notes for the sentences of links.

    Those of a folded region come last, without sentences, each for all links that lead one way.
    """
    vault_map = source.vault_map
    ids_in_file = file_ids(source)
    link_contexts = LinkContexts(vault_map.vault)
    relations = source.known_relations()
    records: list[dict[str, Any]] = []
    folded: dict[tuple[str, str], int] = {}
    folds = _folded_ids(source)
    new = new_links(source)
    total = vault_map.topology.link_count
    for done, (start, end, kind, count) in enumerate(vault_map.graph.edges()):
        if done % _PROGRESS_EVERY_EDGES == 0:
            progress(translate("Reading the sentences of links"), done, total)
        if start in ids_in_file and end in ids_in_file and source.shows_edge(start, end):
            ends = ids_in_file[start], ids_in_file[end]
            if not folds.isdisjoint(ends):
                if ends[0] != ends[1]:
                    folded[ends] = folded.get(ends, 0) + count
                continue
            links = links_between(vault_map.vault, start, end)
            record = {
                "source": ids_in_file[start],
                "target": ids_in_file[end],
                "kind": kind,
                "count": count,
                "contexts": link_sentences(link_contexts, start, links),
            }
            if (start, end) in new:
                record["change"] = NEW
            if statement := relations.of_link(start, end):
                record |= {
                    "phrase": statement.phrase,
                    "relation": statement.kind,
                    "sure": statement.is_sure,
                    "reversed": statement.subject == end,
                    "via": ids_in_file[start],
                }
            records.append(record)
    for (one, other), count in folded.items():
        own = {"source": one, "target": other, "kind": "link", "count": count, "contexts": []}
        records.append(own)
    if source.comparison is not None and source.folds is None:
        known = frozenset(ids_in_file) | {each["id"] for each in gone_nodes(source)}
        taken = {(each["source"], each["target"]) for each in records}
        for record in gone_edges(source, known):
            one, other = (str(record[end]) for end in ("source", "target"))
            ends = ids_in_file.get(one, one), ids_in_file.get(other, other)
            if ends not in taken:
                records.append(record | {"source": ends[0], "target": ends[1]})
    return records + _stated_records(source, relations, link_contexts) + _name_records(source)


def _name_records(source: ExportSource) -> list[dict[str, Any]]:
    """Return what joins notes of one name, as edges of a kind of their own."""
    ids, ids_in_file = source.vault_map.topology.ids, file_ids(source)
    pairs = [] if source.name_joins is None else source.name_joins.tolist()
    ends = ((ids_in_file.get(ids[one]), ids_in_file.get(ids[other])) for one, other in pairs)
    own = {"kind": NAME_KIND, "count": 0, "contexts": []}
    return [{"source": one, "target": other} | own for one, other in ends if one and other]


def _stated_records(
    source: ExportSource, relations: MapRelations, link_contexts: LinkContexts
) -> list[dict[str, Any]]:
    """Return what notes state of two others that no link joins, as edges of a kind of their own."""
    vault, ids, folds = source.vault_map.vault, file_ids(source), _folded_ids(source)
    records = []
    for row in relations.unlinked(relations.sure).tolist():
        statement = relations.statement(row)
        ends = ids.get(statement.subject, ""), ids.get(statement.object, "")
        if not all(ends) or not folds.isdisjoint(ends):
            continue
        note = vault.notes.get(statement.via)
        links = [] if note is None else [link for link in note.links if link.line == statement.line]
        records.append(
            {
                "source": ends[0],
                "target": ends[1],
                "kind": STATED_KIND,
                "count": 0,
                "contexts": link_sentences(link_contexts, statement.via, links[:1]),
                "phrase": statement.phrase,
                "relation": statement.kind,
                "sure": True,
                "reversed": False,
                "via": ids.get(statement.via, ""),
            }
        )
    return records


def _fold_id(folded: FoldedRegion) -> str:
    return f"{FOLDED_KIND}:{folded.name}"


def _folded_ids(source: ExportSource) -> frozenset[str]:
    """Return the ids in the file of the nodes that stand for regions."""
    regions = (source.folded_region(index) for index in source.node_indices)
    ids = file_ids(source)
    return frozenset(ids[each.members[0]] for each in regions if each is not None)
