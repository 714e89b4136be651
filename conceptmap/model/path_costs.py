"""What it costs a path to pass a note or to follow a link: the less it tells, the more."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from conceptmap.core.array_types import BoolArray, Float64Array, Int64Array, IntArray
from conceptmap.core.sorting import sorted_unique
from conceptmap.graph.graph import Graph
from conceptmap.graph.paths import PathCosts
from conceptmap.relations.headings import CONTAINS
from conceptmap.relations.proposition import Origin
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations

_LINK_SIGNS = len("[[#|]]")

HUB_SHARE = 0.01
"""The share of nodes that are hubs: those with the most neighbours."""

MIN_HUB_NEIGHBOURS = 10
"""A node with fewer neighbours is no hub."""

HUB_COST = 12.0
"""What passing a hub costs, in links. It is the length of the longest path there may be, so
that one over hubs is the last resort."""

MIN_LIST_LINKS = 10
"""A note with fewer links is not taken for a list of links, such as an index or a log."""

MAX_LIST_GAP_CHARS = 30
"""At least half of the links of a list have at most this many characters between them and the
next."""

MAX_LIST_BYTES_PER_LINK = 100
"""A list of links has at most this many bytes of other text for each link; a note with more is
prose."""

LIST_COST = 4.0
"""What passing a list of links costs, in links."""

NEIGHBOURS_COST = 0.25
"""What passing a node costs for each doubling of the number of its neighbours, in links."""

SAID_FACTOR = 0.7
"""What following a link costs whose note says outright or surely what it means, where another link
costs 1. That an index contains what it lists does not count: it says no more than the link."""


def path_costs(
    vault: Vault,
    graph: Graph,
    relations: MapRelations | None = None,
    visible: BoolArray | None = None,
) -> PathCosts:
    """Return costs by which the cheapest path is the one that tells the most.

    A node costs by the logarithm of its neighbours, more if it is a hub or a mere list of links;
    nodes that are not `visible`, (n,), cannot be passed. A link costs less when its note says what
    it means.
    """
    neighbours = neighbour_counts(graph)
    nodes = NEIGHBOURS_COST * np.log2(1.0 + neighbours)
    nodes[are_hubs(neighbours)] += HUB_COST
    nodes[_are_lists(vault, graph)] += LIST_COST
    if visible is not None:
        nodes[~visible] = np.inf
    edges = np.ones(len(graph.edge_arrays.source))
    if relations is not None and relations.vault_map.graph is graph:
        rows = relations.rows
        contains = np.array([phrase == CONTAINS for phrase in relations.phrases], np.bool_)
        is_listed = (rows.origins == Origin.LIST) & contains[rows.written]
        telling = relations.sure & ~is_listed
        said = _pair_keys(rows.subjects[telling], rows.objects[telling], len(graph.ids))
        linked = _pair_keys(graph.edge_arrays.source, graph.edge_arrays.target, len(graph.ids))
        edges[np.isin(linked, said)] = SAID_FACTOR
    return PathCosts(nodes, edges)


def are_hubs(neighbours: Float64Array) -> BoolArray:
    """Return which nodes are hubs, by their numbers of neighbours."""
    count = len(neighbours)
    if not count:
        return np.zeros(0, np.bool_)
    # As `numpy.quantile`, which imports a tenth of numpy for it, that of masked arrays.
    least = np.interp((1 - HUB_SHARE) * (count - 1), np.arange(count), np.sort(neighbours))
    return np.asarray(neighbours >= max(float(least), MIN_HUB_NEIGHBOURS), np.bool_)


def neighbour_counts(graph: Graph) -> Float64Array:
    """Return how many neighbours nodes have, each counted once, (n,)."""
    count = max(len(graph.ids), 1)
    pairs = sorted_unique(_pair_keys(graph.edge_arrays.source, graph.edge_arrays.target, count))
    ends = np.concatenate([pairs // count, pairs % count])
    return np.bincount(ends, minlength=len(graph.ids)).astype(np.float64)


def _pair_keys(one: IntArray, other: IntArray, count: int) -> Int64Array:
    """Return pairs of nodes as one number each, the same for both directions."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    return low.astype(np.int64) * count + high


def _are_lists(vault: Vault, graph: Graph) -> BoolArray:
    """Return which nodes are notes of many links with few words between them, (n,)."""
    found = np.zeros(len(graph.ids), np.bool_)
    for index, id_ in enumerate(graph.ids):
        note = vault.notes.get(id_)
        if note is not None and len(note.links) >= MIN_LIST_LINKS:
            found[index] = _is_list(note)
    return found


def _is_list(note: Note) -> bool:
    """Return whether a note is hardly more than its links."""
    links = sorted(note.links, key=lambda link: link.offset)
    lengths = [len(link.path) + len(link.fragment) + len(link.text) for link in links]
    gaps = [
        after.offset - before.offset - length
        for (before, after), length in zip(pairwise(links), lengths, strict=False)
    ]
    return sorted(gaps)[len(gaps) // 2] <= MAX_LIST_GAP_CHARS + _LINK_SIGNS and note.size - sum(
        lengths
    ) <= (MAX_LIST_BYTES_PER_LINK + _LINK_SIGNS) * len(links)
