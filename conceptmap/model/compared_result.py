"""What is drawn of a comparison on a map: links, and notes that the map does not have."""

from __future__ import annotations

import math
import zlib
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.model.comparison import Comparison
from conceptmap.model.graph_state import LinkEnds
from conceptmap.model.moved_links import moved_links, names_of_gone, new_links
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.comparison_marks import (
    GHOST_CAME,
    GHOST_GONE,
    GHOST_THERE,
    NAME_GONE,
    NAME_THERE,
    NAME_WRITTEN,
    ComparisonMarks,
)

MAX_ANCHORS = 12
"""A note that is gone is drawn next to the middle of the nodes that it was linked with, of which at
most this many count."""

MIN_ASIDE, MAX_ASIDE = 0.35, 0.9
"""The least and the greatest distance between a note that is gone and that middle, in map units."""

_IN_STATES = (NodeKind.NOTE, NodeKind.CANVAS_FILE, NodeKind.UNRESOLVED)
"""The kinds of nodes that a `GraphState` knows of."""


def nodes_there(comparison: Comparison, vault_map: VaultMap) -> BoolArray | None:
    """Return which nodes of the map were there at the later moment, (n,); None for all."""
    if comparison.later is None:
        return None
    there = ~np.isin(vault_map.scene.kinds, [kind.value for kind in _IN_STATES])
    there[
        node_numbers(map(comparison.id_now, comparison.later.state.nodes), vault_map.index_of)
    ] = True
    return there


def edges_there(comparison: Comparison, vault_map: VaultMap) -> BoolArray | None:
    """Return which edges of the map were there at the later moment, (m,); None for all."""
    if comparison.later is None:
        return None
    edges, kinds = vault_map.scene.edges.astype(np.int64), vault_map.scene.kinds
    links = _pairs(comparison.later.state.links, comparison, vault_map).astype(np.int64)
    count = len(vault_map.topology.ids)

    def keys(pairs: Int64Array) -> Int64Array:
        return np.asarray(pairs.min(axis=1) * count + pairs.max(axis=1))

    known = np.isin(kinds, [kind.value for kind in _IN_STATES])
    return np.isin(keys(edges), keys(links)) | ~known[edges].all(axis=1)


def comparison_marks(
    comparison: Comparison, vault_map: VaultMap, shown: BoolArray, *, on_whole_map: bool = True
) -> ComparisonMarks:
    """Return what is drawn of the difference on a map, of which the nodes `shown`, (n,), are.

    Notes that are gone lie where they lay, unless nodes are laid out separately.
    """
    difference, ids = comparison.difference, vault_map.topology.ids
    index_of = {ids[node]: node for node in np.flatnonzero(shown).tolist()}
    gone = [*difference.removed, *difference.gone_names]
    stand_ins = names_of_gone(difference)
    gone_later = [id_ for id_ in _gone_later(comparison, vault_map) if id_ not in stand_ins]
    added = set(difference.added)
    ghosts = [*gone, *gone_later]
    first = len(vault_map.topology.ids)
    written = _written(comparison, vault_map)
    ghost_of_earlier = {id_: first + at for at, id_ in enumerate(gone)}
    ghost_of_later = {id_: first + len(gone) + at for at, id_ in enumerate(gone_later)}
    # A note that is gone and the name that is left of it are one, the note.
    ghost_of_later |= {name: ghost_of_earlier[id_] for name, id_ in stand_ins.items()}

    def at_later(id_: str) -> int | None:
        return ghost_of_later.get(id_, index_of.get(comparison.id_now(id_)))

    def at_earlier(id_: str) -> int | None:
        at = ghost_of_earlier.get(id_)
        return at_later(difference.renamed.get(id_, id_)) if at is None else at

    later_links: Iterable[LinkEnds] = (
        () if comparison.later is None else comparison.later.state.links
    )
    kept = [link for link in later_links if link[0] in ghost_of_later or link[1] in ghost_of_later]
    added_links = set(difference.added_links)
    changed = (
        *difference.added,
        *difference.renamed.values(),
        *(each.id for each in difference.changed),
    )
    titles = [comparison.earlier_title(id_) for id_ in gone]
    titles += [comparison.title(id_, vault_map) for id_ in gone_later]
    states = [GHOST_GONE] * len(difference.removed)
    states += [NAME_WRITTEN if id_ in written else NAME_GONE for id_ in difference.gone_names]
    notes_later = () if comparison.later is None else comparison.later.state.notes
    states += [
        NAME_THERE if id_ not in notes_later else GHOST_CAME if id_ in added else GHOST_THERE
        for id_ in gone_later
    ]
    links = chain(comparison.earlier.state.links, later_links)
    at_node = {id_: index_of[now] for id_, now in written.items() if now in index_of}
    left = {id_: comparison.id_now(name) for name, id_ in stand_ins.items()}
    at_node |= {id_: index_of[now] for id_, now in left.items() if now in index_of}
    anchors, offsets = _places(
        ghosts, links, comparison, index_of, at_node, on_whole_map=on_whole_map
    )
    return ComparisonMarks(
        np.array(node_numbers(dict.fromkeys(map(comparison.id_now, changed)), index_of), np.int32),
        _links(((at_later(s), at_later(t)) for s, t in new_links(difference))),
        _links(((at_earlier(s), at_earlier(t)) for s, t in difference.removed_links)),
        _links(((at_later(s), at_later(t)) for s, t in kept if (s, t) not in added_links)),
        tuple(titles),
        tuple(ghosts),
        np.array(states, np.int32),
        anchors,
        offsets,
        first,
    )


def _gone_later(comparison: Comparison, vault_map: VaultMap) -> list[str]:
    """Return the notes and names of the later moment that the map does not have any more."""
    if comparison.later is None:
        return []
    nodes = comparison.later.state.nodes
    return sorted(id_ for id_ in nodes if comparison.id_now(id_) not in vault_map.index_of)


def _written(comparison: Comparison, vault_map: VaultMap) -> dict[str, str]:
    """Return the notes of the map that have names now that no note had, by these."""
    gone = set(comparison.difference.gone_names)
    return {
        before[1]: now
        for before, after in moved_links(comparison.difference).items()
        if before[1] in gone and (now := comparison.id_now(after[1])) in vault_map.index_of
    }


def _places(
    ghosts: Sequence[str],
    links: Iterable[LinkEnds],
    comparison: Comparison,
    index_of: Mapping[str, int],
    at_node: Mapping[str, int],
    *,
    on_whole_map: bool,
) -> tuple[IntArray, FloatArray]:
    """Return the anchors of ghosts, (a, 2), and how far they lie from them, (a, 2).

    Those of which it is known lie where they lay, those that are back, and names that notes have
    now or had (`at_node`), at their nodes, and others next to what they were linked with.
    """
    found: dict[str, list[tuple[int, float, float]]] = {}
    for id_ in ghosts:
        if (node := at_node.get(id_, index_of.get(id_))) is not None:
            found[id_] = [(node, 0.0, 0.0)]
        elif on_whole_map:
            known = comparison.gone.get(id_, ())
            found[id_] = [(index_of[o.near], o.x, o.y) for o in known if o.near in index_of]
    others = [id_ for id_ in ghosts if not found.get(id_)]
    for id_, nodes in _neighbours(others, links, comparison, index_of).items():
        aside = _aside(id_)
        found[id_] = [(node, *aside) for node in nodes]
    rows = [(at, *anchor) for at, id_ in enumerate(ghosts) for anchor in found[id_]]
    table = np.array(rows, np.float64).reshape(-1, 4)
    return table[:, :2].astype(np.int32), table[:, 2:].astype(np.float32)


def _neighbours(
    ghosts: Sequence[str],
    links: Iterable[LinkEnds],
    comparison: Comparison,
    index_of: Mapping[str, int],
) -> dict[str, list[int]]:
    """Return the nodes beside which each ghost is placed, as indices.

    They are those that it was linked with, if need be through other nodes that are gone; else
    those of its folder.
    """
    linked = {id_: dict.fromkeys(comparison.neighbours.get(id_, ())) for id_ in ghosts}
    open_ends = {id_ for id_, others in linked.items() if not others}
    for source, target in links:
        if source in open_ends:
            linked[source][target] = None
        if target in open_ends:
            linked[target][source] = None
    near: dict[str, list[int]] = {}
    for id_, others in linked.items():
        now = (index_of.get(comparison.id_now_of_earlier(each)) for each in others)
        if nodes := [node for node in now if node is not None]:
            near[id_] = nodes[:MAX_ANCHORS]
    waiting = deque(near)
    while waiting:
        id_ = waiting.popleft()
        for other in linked[id_]:
            if other in linked and other not in near:
                near[other] = near[id_]
                waiting.append(other)
    if len(near) < len(linked):
        in_folder: dict[str, list[int]] = {}
        for id_, node in index_of.items():
            nodes = in_folder.setdefault(id_.rpartition("/")[0], [])
            if len(nodes) < MAX_ANCHORS:
                nodes.append(node)
        for id_ in linked.keys() - near.keys():
            near[id_] = in_folder.get(id_.rpartition("/")[0], [])
    return near


def _aside(id_: str) -> tuple[float, float]:
    """Return how far from the middle of its neighbours a ghost lies, in map units.

    That follows from the id, so that one stays where it is while others come and go.
    """
    digits = zlib.crc32(id_.encode("utf-8", "replace"))
    angle = (digits & 0xFFFF) * (2 * math.pi / 0x10000)
    distance = MIN_ASIDE + (digits >> 16) * ((MAX_ASIDE - MIN_ASIDE) / 0x10000)
    return math.cos(angle) * distance, math.sin(angle) * distance


def node_numbers(ids: Iterable[str], index_of: Mapping[str, int]) -> list[int]:
    """Return the numbers of the nodes that ids name, of those that are on the map."""
    return [index_of[id_] for id_ in ids if id_ in index_of]


def _pairs(links: Iterable[LinkEnds], comparison: Comparison, vault_map: VaultMap) -> IntArray:
    """Return links of the later moment as pairs of nodes, (k, 2), those that have both ends."""
    index_of, now = vault_map.index_of, comparison.id_now
    return _links(
        (index_of.get(now(source)), index_of.get(now(target))) for source, target in links
    )


def _links(ends: Iterable[tuple[int | None, int | None]]) -> IntArray:
    """Return pairs of ends as an array, (k, 2), those that have both."""
    found = [pair for pair in ends if pair[0] is not None and pair[1] is not None]
    return np.array(found, np.int32).reshape(-1, 2)
