"""A chart that follows its vault, or takes in more of it: what came, and where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.gc_tuning import gc_paused
from conceptmap.graph.graph import Graph
from conceptmap.graph.topology import build_topology
from conceptmap.graph.update import update_graph, with_tags_and_attachments
from conceptmap.layout import arrange, place_new_nodes
from conceptmap.model.vault_map import VaultMap, vault_map_from_graph, vault_map_from_regions
from conceptmap.vault.vault import Vault

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

MAX_ANIMATED_NEW_NODES = 300
"""So many new nodes settle in view of the user; with more the rest of the map is in their way."""


LARGE_MAP_NODES, SMALL_CHANGE_SHARE = 10_000, 0.01
"""A chart of more nodes keeps its regions while a smaller share of them comes or goes.

To find them anew takes a second or two with 100,000 notes, and holds every thread for a tenth
of one. The next opening does it.
"""


@dataclass(frozen=True, eq=False)
class MapUpdate:
    """A chart that takes the place of another."""

    before: VaultMap
    vault_map: VaultMap
    positions: Floats
    """Where everything lies: what was there before where it was, the new beside its neighbours."""
    moving: Bools | None
    """Which nodes are to find their places, the new and those around; None when none are."""
    renamed: Mapping[str, str]
    """New paths by old ones, of notes recognised by what they hold."""
    old_indices: NDArray[np.int64]
    """Shape (n,): which node of the chart before each was, -1 for none."""

    @property
    def removed(self) -> NDArray[np.int32]:
        """Which nodes of the chart before are no more."""
        gone = np.ones(len(self.before.topology.ids), np.bool_)
        gone[self.old_indices[self.old_indices >= 0]] = False
        return np.flatnonzero(gone).astype(np.int32)


def read_changes(
    before: VaultMap, positions: Floats, paths: Iterable[str] | None
) -> MapUpdate | None:
    """Read the changed paths of a vault, None for all of it; None when nothing has changed.

    Raises VaultError when the vault is gone.
    """
    old = before.vault
    new = old.refresh() if paths is None else old.refresh_paths(paths)
    if new.notes == old.notes and new.attachments.keys() == old.attachments.keys():
        return None
    tags, attachments = before.has_tags, before.has_attachments
    with gc_paused():
        graph = update_graph(before.graph, old, new, tags=tags, attachments=attachments)
        renamed = _renamed(old, new)
        rows = _rows(before, graph.ids, renamed)
        if len(graph.ids) > LARGE_MAP_NODES and _differ(before, rows) < SMALL_CHANGE_SHARE * len(
            graph.ids
        ):
            made = _in_same_regions(before, new, graph, rows, tags=tags, attachments=attachments)
        else:
            regions = _regions(before)
            made = vault_map_from_graph(
                new, graph, tags=tags, attachments=attachments, regions_before=regions
            )
    return _change(before, made, positions, renamed, rows)


def change_node_kinds(
    before: VaultMap, positions: Floats, *, tags: bool, attachments: bool
) -> MapUpdate:
    """Take tags or attachments in, or out of the chart."""
    vault = before.vault
    with gc_paused():
        graph = with_tags_and_attachments(before.graph, vault, tags=tags, attachments=attachments)
        rows = _rows(before, graph.ids, {})
        made = _in_same_regions(before, vault, graph, rows, tags=tags, attachments=attachments)
    return _change(before, made, positions, {}, rows)


def current_positions(update: MapUpdate, positions: Floats) -> Floats:
    """Give a change's places, with what was there before where it lies now."""
    now = _taken(positions, update.old_indices)
    return np.where(np.isnan(now), update.positions, now).astype(np.float32)


def with_neighbours(fresh: Bools, edges: NDArray[np.int32]) -> Bools:
    """Mark the new nodes and their neighbours."""
    marked = fresh.copy()
    for one, other in ((0, 1), (1, 0)):
        marked[edges[fresh[edges[:, one]], other]] = True
    return marked


def _in_same_regions(
    before: VaultMap,
    vault: Vault,
    graph: Graph,
    rows: NDArray[np.int64],
    *,
    tags: bool,
    attachments: bool,
) -> VaultMap:
    arrays = build_topology(graph)
    regions = before.regions.remapped(rows, arrays.edges)
    return vault_map_from_regions(vault, graph, arrays, regions, tags=tags, attachments=attachments)


def _differ(before: VaultMap, rows: NDArray[np.int64]) -> int:
    """Count the nodes that came or went."""
    stayed = int(np.count_nonzero(rows >= 0))
    return len(rows) + len(before.graph.ids) - 2 * stayed


def _change(
    before: VaultMap,
    made: VaultMap,
    places: Floats,
    renamed: Mapping[str, str],
    rows: NDArray[np.int64],
) -> MapUpdate:
    made = replace(made, scene=made.scene.with_sizes_from(before.scene, rows))
    start = _taken(places, rows)
    fresh = np.isnan(start[:, 0])
    arrays = made.topology
    if not fresh.any():
        return MapUpdate(before, made, start, None, renamed, rows)
    if fresh.sum() > MAX_ANIMATED_NEW_NODES or fresh.all():
        start = arrange(len(rows), arrays.edges, weights=arrays.weights, start=start)
    else:
        start = place_new_nodes(start, arrays.edges)
    return MapUpdate(before, made, start, with_neighbours(fresh, arrays.edges), renamed, rows)


def _rows(before: VaultMap, ids: tuple[str, ...], renamed: Mapping[str, str]) -> NDArray[np.int64]:
    find = before.index_of.get
    rows = np.array([find(id_, -1) for id_ in ids], np.int64)
    old_names = {new: old for old, new in renamed.items()}
    for row, id_ in enumerate(ids) if old_names else ():
        if id_ in old_names:
            rows[row] = find(old_names[id_], -1)
    return rows


def _taken(places: Floats, rows: NDArray[np.int64]) -> Floats:
    return np.vstack([places, np.full((1, 2), np.nan, np.float32)])[rows]


def _regions(before: VaultMap) -> Mapping[str, int]:
    of = before.regions.membership.tolist()
    return {id_: of[i] for id_, i in before.index_of.items()}


def _renamed(before: Vault, after: Vault) -> dict[str, str]:
    """Recognise notes that moved: the same size, time and links under another path."""
    lost = before.notes.keys() - after.notes.keys()
    if not lost:
        return {}
    by_content = {
        _content(after.notes[path]): path for path in after.notes.keys() - before.notes.keys()
    }
    pairs = ((path, by_content.pop(_content(before.notes[path]), None)) for path in sorted(lost))
    return {old: new for old, new in pairs if new is not None}


def _content(note: object) -> tuple[object, ...]:
    return tuple(getattr(note, name) for name in ("size", "mtime_ns", "links", "tags", "headings"))
