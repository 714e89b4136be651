"""A chart that follows its vault: what came, went or was renamed, and where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conceptmap.atlas.chart import Chart, of_graph
from conceptmap.graph.update import update
from conceptmap.layout.arranging import arrange
from conceptmap.notes.vault import Vault

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Change:
    """A chart after its vault has changed."""

    chart: Chart
    places: Floats
    """Where everything lies: what was there before where it was, the new beside its neighbours."""
    moving: NDArray[np.bool_] | None
    """Which nodes are to find their places, the new and those around; None when none are."""
    renamed: Mapping[str, str]
    """New paths by old ones, of notes recognised by what they hold."""


def follow(chart: Chart, places: Floats, paths: Iterable[str] | None) -> Change | None:
    """Read the changed paths of a vault, None for all of it; None when nothing has changed.

    Raises VaultError when the vault is gone.
    """
    before = chart.vault
    after = before.refresh() if paths is None else before.updated(paths)
    if after.notes == before.notes and after.attachments.keys() == before.attachments.keys():
        return None
    graph = update(chart.graph, before, after)
    of = chart.regions.of.tolist()
    regions = {id_: of[i] for id_, i in chart.numbers.items()}
    made = of_graph(after, graph, regions_before=regions)
    renamed = _renamed(before, after)
    start = _start(made, chart.numbers, places, renamed)
    fresh = np.isnan(start[:, 0])
    arrays = made.topology
    if fresh.any():
        start = arrange(len(arrays.ids), arrays.edges, weights=arrays.weights, start=start)
    moving = around(fresh, arrays.edges) if fresh.any() else None
    return Change(made, start, moving, renamed)


def carried(change: Change, numbers: Mapping[str, int], places: Floats) -> Floats:
    """Give a change's places, with what was there before where it lies now."""
    now = _start(change.chart, numbers, places, change.renamed)
    return np.where(np.isnan(now), change.places, now).astype(np.float32)


def _start(
    chart: Chart, numbers: Mapping[str, int], places: Floats, renamed: Mapping[str, str]
) -> Floats:
    """Give the old places to what was there before; NaN to what is new."""
    old_names = {new: old for old, new in renamed.items()}
    rows = [numbers.get(old_names.get(id_, id_), -1) for id_ in chart.topology.ids]
    known = np.vstack([places, np.full((1, 2), np.nan, np.float32)])
    return known[np.array(rows, np.int64)]


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


def around(fresh: NDArray[np.bool_], edges: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Mark the new nodes and their neighbours."""
    marked = fresh.copy()
    for one, other in ((0, 1), (1, 0)):
        marked[edges[fresh[edges[:, one]], other]] = True
    return marked
