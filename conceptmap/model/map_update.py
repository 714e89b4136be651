"""A chart that follows its vault, or takes in more of it: what came, and where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.gc_tuning import no_collection
from conceptmap.graph.graph import Graph
from conceptmap.graph.topology import topology
from conceptmap.graph.update import regrouped, update
from conceptmap.layout import arrange, beside
from conceptmap.model.vault_map import Chart, drawn, of_graph
from conceptmap.vault.vault import Vault

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

FEW = 300
"""So many new nodes settle in view of the user; with more the rest of the map is in their way."""


LARGE, LITTLE = 10_000, 0.01
"""A chart of more nodes keeps its regions while a smaller share of them comes or goes.

To find them anew takes a second or two with 100,000 notes, and holds every thread for a tenth
of one. The next opening does it.
"""


@dataclass(frozen=True, eq=False)
class Change:
    """A chart that takes the place of another."""

    before: Chart
    chart: Chart
    places: Floats
    """Where everything lies: what was there before where it was, the new beside its neighbours."""
    moving: Bools | None
    """Which nodes are to find their places, the new and those around; None when none are."""
    renamed: Mapping[str, str]
    """New paths by old ones, of notes recognised by what they hold."""
    rows: NDArray[np.int64]
    """Shape (n,): which node of the chart before each was, -1 for none."""

    @property
    def lost(self) -> NDArray[np.int32]:
        """Which nodes of the chart before are no more."""
        gone = np.ones(len(self.before.topology.ids), np.bool_)
        gone[self.rows[self.rows >= 0]] = False
        return np.flatnonzero(gone).astype(np.int32)


def follow(before: Chart, places: Floats, paths: Iterable[str] | None) -> Change | None:
    """Read the changed paths of a vault, None for all of it; None when nothing has changed.

    Raises VaultError when the vault is gone.
    """
    old = before.vault
    new = old.refresh() if paths is None else old.updated(paths)
    if new.notes == old.notes and new.attachments.keys() == old.attachments.keys():
        return None
    tags, attachments = before.tags, before.attachments
    with no_collection():
        graph = update(before.graph, old, new, tags=tags, attachments=attachments)
        renamed = _renamed(old, new)
        rows = _rows(before, graph.ids, renamed)
        if len(graph.ids) > LARGE and _differ(before, rows) < LITTLE * len(graph.ids):
            made = _in_same_regions(before, new, graph, rows, tags=tags, attachments=attachments)
        else:
            regions = _regions(before)
            made = of_graph(new, graph, tags=tags, attachments=attachments, regions_before=regions)
    return _change(before, made, places, renamed, rows)


def extended(before: Chart, places: Floats, *, tags: bool, attachments: bool) -> Change:
    """Take tags or attachments in, or out of the chart."""
    vault = before.vault
    with no_collection():
        graph = regrouped(before.graph, vault, tags=tags, attachments=attachments)
        rows = _rows(before, graph.ids, {})
        made = _in_same_regions(before, vault, graph, rows, tags=tags, attachments=attachments)
    return _change(before, made, places, {}, rows)


def carried(change: Change, places: Floats) -> Floats:
    """Give a change's places, with what was there before where it lies now."""
    now = _taken(places, change.rows)
    return np.where(np.isnan(now), change.places, now).astype(np.float32)


def around(fresh: Bools, edges: NDArray[np.int32]) -> Bools:
    """Mark the new nodes and their neighbours."""
    marked = fresh.copy()
    for one, other in ((0, 1), (1, 0)):
        marked[edges[fresh[edges[:, one]], other]] = True
    return marked


def _in_same_regions(
    before: Chart,
    vault: Vault,
    graph: Graph,
    rows: NDArray[np.int64],
    *,
    tags: bool,
    attachments: bool,
) -> Chart:
    arrays = topology(graph)
    regions = before.regions.carried(rows, arrays.edges)
    return drawn(vault, graph, arrays, regions, tags=tags, attachments=attachments)


def _differ(before: Chart, rows: NDArray[np.int64]) -> int:
    """Count the nodes that came or went."""
    stayed = int(np.count_nonzero(rows >= 0))
    return len(rows) + len(before.graph.ids) - 2 * stayed


def _change(
    before: Chart,
    made: Chart,
    places: Floats,
    renamed: Mapping[str, str],
    rows: NDArray[np.int64],
) -> Change:
    made = replace(made, scene=made.scene.like(before.scene, rows))
    start = _taken(places, rows)
    fresh = np.isnan(start[:, 0])
    arrays = made.topology
    if not fresh.any():
        return Change(before, made, start, None, renamed, rows)
    if fresh.sum() > FEW or fresh.all():
        start = arrange(len(rows), arrays.edges, weights=arrays.weights, start=start)
    else:
        start = beside(start, arrays.edges)
    return Change(before, made, start, around(fresh, arrays.edges), renamed, rows)


def _rows(before: Chart, ids: tuple[str, ...], renamed: Mapping[str, str]) -> NDArray[np.int64]:
    find = before.numbers.get
    rows = np.array([find(id_, -1) for id_ in ids], np.int64)
    old_names = {new: old for old, new in renamed.items()}
    for row, id_ in enumerate(ids) if old_names else ():
        if id_ in old_names:
            rows[row] = find(old_names[id_], -1)
    return rows


def _taken(places: Floats, rows: NDArray[np.int64]) -> Floats:
    return np.vstack([places, np.full((1, 2), np.nan, np.float32)])[rows]


def _regions(before: Chart) -> Mapping[str, int]:
    of = before.regions.of.tolist()
    return {id_: of[i] for id_, i in before.numbers.items()}


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
