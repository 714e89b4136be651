"""The regions of a map: communities of notes, and what each is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import graspologic_native
import numpy as np
from numpy.typing import NDArray

from conceptmap.core.seeds import seed_in_64_bits
from conceptmap.graph.graph import Graph
from conceptmap.graph.topology import Topology
from conceptmap.vault.vault import Vault

MIN_REGION_NODES = 4
"""A community of fewer nodes is no region."""

_MIN_COVERAGE = 0.6
_MIN_EXCLUSIVENESS = 0.6


class Regions(NamedTuple):
    """Which region each node lies in."""

    membership: NDArray[np.int32]
    """Shape (n,): the region's index, -1 for none; in a new vault the larger come first."""
    names: tuple[str, ...]
    """What each region is called; no two share a name."""

    def remapped(self, rows: NDArray[np.int64], edges: NDArray[np.int32]) -> Regions:
        """Give the same regions of other nodes, `rows` saying which of these each was.

        New nodes (-1) lie where most of their neighbours do.
        """
        of = np.append(self.membership, np.int32(-1))[rows]
        fresh, count = rows < 0, len(self.names)
        votes = np.zeros((int(np.count_nonzero(fresh)), count + 1), np.int32)
        number = np.cumsum(fresh) - 1
        for one, other in ((0, 1), (1, 0)):
            use = fresh[edges[:, one]]
            np.add.at(votes, (number[edges[use, one]], of[edges[use, other]]), 1)
        if count and len(votes):
            best = votes[:, :count].argmax(axis=1).astype(np.int32)
            of[fresh] = np.where(votes[:, :count].any(axis=1), best, -1)
        return Regions(of, self.names)


def find_regions(
    vault: Vault,
    graph: Graph,
    topology: Topology,
    *,
    seed: int = 0,
    previous: Mapping[str, int] | None = None,
) -> Regions:
    """Part a graph into communities by the Leiden algorithm, and name them.

    `before` maps node ids to their last regions, so that regions stay when a vault changes.
    Source: Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected
    communities", Scientific Reports 9, 2019. The same input gives the same regions.
    """
    of = _detect_regions(topology, seed, previous)
    return Regions(of, tuple(_name_regions(vault, graph, topology, of)))


def detect_communities(
    count: int,
    edges: NDArray[np.int32],
    weights: NDArray[np.float32],
    *,
    seed: int = 0,
    start: Mapping[int, int] | None = None,
) -> NDArray[np.int32]:
    """Return the community of each node, (count,), the larger first; -1 in a small one or none.

    `edges` is (m, 2), each pair of nodes once, `weights` (m,) how much each binds, `start` the
    communities to begin from. The same input gives the same communities.
    """
    if not len(edges):
        return np.full(count, -1, np.int32)
    # The module names nodes by strings; each is made once.
    word = [str(i) for i in range(count)]
    _, found = graspologic_native.leiden(
        [
            (word[a], word[b], weight)
            for (a, b), weight in zip(edges.tolist(), weights.tolist(), strict=True)
        ],
        starting_communities={word[i]: each for i, each in start.items()} if start else None,
        seed=seed_in_64_bits(seed),
        iterations=2,
        trials=1,
    )
    raw = np.full(count, -1, np.int64)
    raw[[int(i) for i in found]] = list(found.values())
    sizes = np.bincount(raw[raw >= 0])
    order = np.argsort(-sizes, kind="stable")
    rank = np.full(len(sizes) + 1, -1, np.int32)
    kept = order[sizes[order] >= MIN_REGION_NODES]
    rank[kept] = np.arange(len(kept))
    return rank[raw]


def _detect_regions(
    topology: Topology, seed: int, previous: Mapping[str, int] | None
) -> NDArray[np.int32]:
    # Many references between two notes bind them more, but not in proportion.
    weights = np.sqrt(topology.weights)
    count, edges = len(topology.ids), topology.edges
    if not previous:
        return detect_communities(count, edges, weights, seed=seed)
    fresh = max(previous.values(), default=-1) + 1
    start = {}
    for i in np.flatnonzero(np.bincount(edges.ravel(), minlength=count)).tolist():
        region = previous.get(topology.ids[i], -1)
        if region < 0:
            region, fresh = fresh, fresh + 1
        start[i] = region
    found = detect_communities(count, edges, weights, seed=seed, start=start)
    return _keep_region_numbers(found, topology.ids, previous)


def _keep_region_numbers(
    membership: NDArray[np.int32], ids: tuple[str, ...], previous: Mapping[str, int]
) -> NDArray[np.int32]:
    """Give each region the number, and so the colour, of the one it shares most nodes with."""
    count = int(membership.max(initial=-1)) + 1
    shared = Counter(
        (region, previous[id_])
        for id_, region in zip(ids, membership.tolist(), strict=True)
        if region >= 0 and 0 <= previous.get(id_, -1) < count
    )
    number: dict[int, int] = {}
    for (region, old), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if region not in number and old not in number.values():
            number[region] = old
    free = iter(sorted(set(range(count)) - set(number.values())))
    for region in range(count):
        if region not in number:
            number[region] = next(free)
    table = np.array([*(number[region] for region in range(count)), -1], np.int32)
    return table[membership]


def _name_regions(
    vault: Vault, graph: Graph, topology: Topology, membership: NDArray[np.int32]
) -> Iterable[str]:
    count = int(membership.max(initial=-1)) + 1
    members: list[list[int]] = [[] for _ in range(count)]
    for i, region in enumerate(membership.tolist()):
        if region >= 0:
            members[region].append(i)
    inner = _internal_degrees(topology, membership)
    traits = [_node_traits(vault, id_) for id_ in topology.ids]
    overall = Counter(trait for each in traits for trait in each)
    taken: set[str] = set()
    for nodes in members:
        name = next(
            each
            for each in _name_candidates(graph, topology, nodes, inner, traits, overall)
            if each.casefold() not in taken
        )
        taken.add(name.casefold())
        yield name


def _name_candidates(
    graph: Graph,
    topology: Topology,
    nodes: list[int],
    internal_degrees: NDArray[np.float32],
    traits: list[frozenset[str]],
    overall: Counter[str],
) -> Iterable[str]:
    """Yield names for a region, best first: what sets it apart, then its most central notes."""
    central = sorted(nodes, key=lambda i: (-internal_degrees[i], topology.ids[i]))
    leader = central[0]
    within = Counter(trait for i in nodes for trait in traits[i])
    # A hub that most of the region is joined to speaks for it better than a folder does.
    stands_out = internal_degrees[leader] > 2 * float(np.median(internal_degrees[nodes]))
    if internal_degrees[leader] < 0.5 * len(nodes) or not stands_out:
        apart = [
            (within[trait] / len(nodes) + within[trait] / overall[trait], trait)
            for trait in within
            if within[trait] >= _MIN_COVERAGE * len(nodes)
            and within[trait] >= _MIN_EXCLUSIVENESS * overall[trait]
        ]
        for _, trait in sorted(apart, reverse=True):
            yield trait.rpartition("/")[2].lstrip("#")
    for i in central:
        yield graph.titles[i]
    for i in central:
        yield topology.ids[i]
    yield from (f"Region {number}" for number in range(1, 1_000_000))


def _node_traits(vault: Vault, id_: str) -> frozenset[str]:
    """Give what may set a node's region apart: its tags and its folder."""
    note = vault.notes.get(id_)
    tags = {f"#{tag}" for tag in note.tags} if note else set()
    folder = id_.rpartition("/")[0] if note or id_ in vault.attachments else ""
    return frozenset(tags | {folder}) if folder else frozenset(tags)


def _internal_degrees(topology: Topology, membership: NDArray[np.int32]) -> NDArray[np.float32]:
    """Count each node's neighbours in its own region."""
    first, second = topology.edges[:, 0], topology.edges[:, 1]
    same = membership[first] == membership[second]
    ends = np.concatenate([first[same], second[same]])
    return np.bincount(ends, minlength=len(membership)).astype(np.float32)
