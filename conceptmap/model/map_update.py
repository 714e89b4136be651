"""Updates of a vault's map: after changes on disk, or with other kinds of nodes on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.core.gc_tuning import gc_paused
from conceptmap.graph.communities import PreviousRegions, name_again
from conceptmap.graph.graph import Graph
from conceptmap.graph.topology import build_topology
from conceptmap.graph.update import update_graph, with_names, with_tags_and_attachments
from conceptmap.model.map_layout import arrange_map, place_new_on_map
from conceptmap.model.renames import match_renames
from conceptmap.model.vault_map import (
    VaultMap,
    vault_map_from_graph,
    vault_map_from_regions,
    with_land_colours,
)
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault

MAX_ANIMATED_NEW_NODES = 300
"""Up to this many new nodes find their positions on screen; more would disturb the rest."""

LARGE_MAP_NODES, SMALL_CHANGE_SHARE = 10_000, 0.01
"""A map of more nodes keeps its regions while a smaller share of them is added or removed.

Detecting them again takes a second or two with 100,000 notes, and blocks every thread for a
tenth of one. The next opening does it.
"""


@dataclass(frozen=True, eq=False)
class MapUpdate:
    """A map of n nodes that replaces another."""

    before: VaultMap
    vault_map: VaultMap
    positions: FloatArray
    """Shape (n, 2): nodes of the map before where they were, new ones next to their neighbours."""
    moving: BoolArray | None
    """Shape (n,): which nodes are to find their positions, the new ones and their neighbours;
    None when there are no new ones."""
    renamed: Mapping[str, str]
    """New paths by old ones, of notes recognised by their content."""
    old_indices: Int64Array
    """Shape (n,): the index of each node on the map before, -1 for new ones."""

    @property
    def removed(self) -> IntArray:
        """The indices, on the map before, of nodes that are no longer there."""
        gone = np.ones(len(self.before.topology.ids), np.bool_)
        gone[self.old_indices[self.old_indices >= 0]] = False
        return np.flatnonzero(gone).astype(np.int32)


def read_changes(
    before: VaultMap, positions: FloatArray, paths: Iterable[str] | None
) -> MapUpdate | None:
    """Read the changed paths of a vault, None for all of it; return None when nothing changed.

    `positions` are those of the map before, shape (m, 2). Raises VaultError when the vault is
    gone.
    """
    old = before.vault
    if paths is None and old.is_unchanged():
        return None
    new = old.refresh() if paths is None else old.refresh_paths(paths)
    if (new.notes, new.canvas_files, new.files) == (old.notes, old.canvas_files, old.files):
        return None
    tags, attachments = before.has_tags, before.has_attachments
    with gc_paused():
        graph = update_graph(before.graph, old, new, tags=tags, attachments=attachments)
        renamed = _find_renames(old, new)
        old_indices = _old_indices(before, graph.ids, renamed)
        differences = _count_differences(before, old_indices)
        if len(graph.ids) > LARGE_MAP_NODES and (differences < SMALL_CHANGE_SHARE * len(graph.ids)):
            vault_map = _with_regions_kept(
                before, new, graph, old_indices, tags=tags, attachments=attachments
            )
        else:
            vault_map = vault_map_from_graph(
                new,
                graph,
                tags=tags,
                attachments=attachments,
                regions_before=_previous_regions(before, renamed),
            )
    return _make_update(before, vault_map, positions, renamed, old_indices)


def change_nodes(
    before: VaultMap, positions: FloatArray, *, tags: bool, attachments: bool, names: str
) -> MapUpdate:
    """Add tags or attachments to the nodes of a map or take them off it, or rename its notes.

    `names` is what notes are called by (`vault/shown_names.py`).
    """
    vault, graph = before.vault, before.graph
    with gc_paused():
        if (tags, attachments) != (before.has_tags, before.has_attachments):
            graph = with_tags_and_attachments(graph, vault, tags=tags, attachments=attachments)
        if names != before.name_choice:
            graph = with_names(graph, vault, names)
        old_indices = _old_indices(before, graph.ids, {})
        vault_map = _with_regions_kept(
            before, vault, graph, old_indices, tags=tags, attachments=attachments
        )
    return _make_update(before, vault_map, positions, {}, old_indices)


def rename_region(
    before: VaultMap, positions: FloatArray, name: str, new_name: str, *, given: bool = True
) -> MapUpdate:
    """Call a region of a map, or a country, by another name; `given` if it is the user's."""
    regions = before.regions.renamed(name, new_name, given=given)
    scene = before.scene.with_area_names(regions.names, regions.country_names)
    vault_map = replace(before, regions=regions, scene=scene)
    same_nodes = np.arange(len(before.topology.ids))
    return MapUpdate(before, vault_map, positions.copy(), None, {}, same_nodes)


def current_positions(update: MapUpdate, positions: FloatArray) -> FloatArray:
    """Return the (n, 2) positions after an update, given the present ones on the map before.

    Nodes may have moved while the update was being made.
    """
    now = _take_positions(positions, update.old_indices)
    return np.where(np.isnan(now), update.positions, now).astype(np.float32)


def with_neighbours(mask: BoolArray, edges: IntArray) -> BoolArray:
    """Return a mask of nodes, shape (n,), that also has the neighbours of those in another."""
    marked = mask.copy()
    for near, far in ((0, 1), (1, 0)):
        marked[edges[mask[edges[:, near]], far]] = True
    return marked


def _with_regions_kept(
    before: VaultMap,
    vault: Vault,
    graph: Graph,
    old_indices: Int64Array,
    *,
    tags: bool,
    attachments: bool,
) -> VaultMap:
    topology = build_topology(graph)
    regions = before.regions.remapped(old_indices, topology.edges)
    if graph.name_choice != before.name_choice:
        # Other words stand for the same notes: only names that the user gave are kept.
        given = _previous_regions(before, {})
        given = given._replace(
            names=tuple(name if name in given.given else "" for name in given.names),
            country_names=tuple(
                name if name in given.given else "" for name in given.country_names
            ),
        )
        regions = name_again(vault, graph, topology, regions, given)
    return vault_map_from_regions(
        vault, graph, topology, regions, tags=tags, attachments=attachments
    )


def _count_differences(before: VaultMap, old_indices: Int64Array) -> int:
    """Return how many nodes were added or removed."""
    kept = int(np.count_nonzero(old_indices >= 0))
    return len(old_indices) + len(before.graph.ids) - 2 * kept


def _make_update(
    before: VaultMap,
    vault_map: VaultMap,
    positions: FloatArray,
    renamed: Mapping[str, str],
    old_indices: Int64Array,
) -> MapUpdate:
    scene = vault_map.scene.with_sizes_from(before.scene, old_indices)
    vault_map = replace(vault_map, scene=scene)
    topology = vault_map.topology
    start = _take_positions(positions, old_indices)
    new = np.isnan(start[:, 0])
    if not new.any():
        vault_map = with_land_colours(vault_map, start)
        return MapUpdate(before, vault_map, start, None, renamed, old_indices)
    if new.sum() > MAX_ANIMATED_NEW_NODES or new.all():
        start = arrange_map(vault_map, start=start)
    else:
        start = place_new_on_map(vault_map, start)
    moving = with_neighbours(new, topology.edges)
    vault_map = with_land_colours(vault_map, start)
    return MapUpdate(before, vault_map, start, moving, renamed, old_indices)


def _old_indices(before: VaultMap, ids: tuple[str, ...], renamed: Mapping[str, str]) -> Int64Array:
    """Return the index of each node on the map before, -1 for new ones."""
    index_of = before.index_of.get
    old_indices = np.array([index_of(id_, -1) for id_ in ids], np.int64)
    old_ids = {new: old for old, new in renamed.items()}
    for index, id_ in enumerate(ids) if old_ids else ():
        if id_ in old_ids:
            old_indices[index] = index_of(old_ids[id_], -1)
    return old_indices


def _take_positions(positions: FloatArray, indices: Int64Array) -> FloatArray:
    """Return the positions at some indices, NaN at -1."""
    return np.vstack([positions, np.full((1, 2), np.nan, np.float32)])[indices]


def _previous_regions(before: VaultMap, renamed: Mapping[str, str]) -> PreviousRegions:
    """Return the regions of the map before, by the ids that its nodes have now."""
    membership = before.regions.membership.tolist()
    by_id = {renamed.get(id_, id_): membership[i] for id_, i in before.index_of.items()}
    countries = before.regions.countries
    return PreviousRegions(
        by_id,
        before.topology.fingerprint,
        None if countries is None else tuple(countries.tolist()),
        before.regions.names,
        before.regions.country_names,
        before.regions.given,
        before.regions.colours,
    )


def _find_renames(before: Vault, after: Vault) -> dict[str, str]:
    """Return the new paths, by the old ones, of notes and canvas files with the same content."""
    renamed: dict[str, str] = {}
    for old, new in ((before.notes, after.notes), (before.canvas_files, after.canvas_files)):
        removed = old.keys() - new.keys()
        if removed:
            added = new.keys() - old.keys()
            renamed |= match_renames(
                {path: _content_of(old[path]) for path in removed},
                {path: _content_of(new[path]) for path in added},
            )
    return renamed


def _content_of(note: Note) -> tuple[object, ...]:
    return note.size, note.mtime_ns, note.links, note.tags, note.headings
