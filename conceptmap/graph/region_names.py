"""Names of regions: from what sets them apart, a tag or a folder, or from their central notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.text_folding import fold_text
from conceptmap.graph.graph import Graph
from conceptmap.graph.topology import Topology
from conceptmap.vault.vault import Vault

MIN_COVERAGE = 0.6
"""The minimum share of a region's nodes that must have a tag or folder to name it."""

MIN_EXCLUSIVENESS = 0.6
"""The minimum share of the nodes with a tag or folder that must be in the region it names."""


def name_regions(
    vault: Vault, graph: Graph, topology: Topology, membership: IntArray
) -> Iterator[str]:
    """Yield a name for each region, in order; no two are equal in any letter case.

    `membership`, (n,), is the region of each node, -1 for none.
    """
    count = int(membership.max(initial=-1)) + 1
    members: list[list[int]] = [[] for _ in range(count)]
    for i, region in enumerate(membership.tolist()):
        if region >= 0:
            members[region].append(i)
    internal_degrees = _internal_degrees(topology, membership)
    traits = [_node_traits(vault, id_) for id_ in topology.ids]
    overall = Counter(trait for each in traits for trait in each)
    taken: set[str] = set()
    for nodes in members:
        name = next(
            each
            for each in _name_candidates(graph, topology, nodes, internal_degrees, traits, overall)
            if fold_text(each) not in taken
        )
        taken.add(fold_text(name))
        yield name


def _name_candidates(
    graph: Graph,
    topology: Topology,
    nodes: list[int],
    internal_degrees: FloatArray,
    traits: list[frozenset[str]],
    overall: Counter[str],
) -> Iterable[str]:
    """Yield names for the region of `nodes`, best first: what sets it apart, then its notes.

    `traits` are each node's tags and folder, `overall` how many nodes have each.
    """
    central = sorted(nodes, key=lambda i: (-internal_degrees[i], topology.ids[i]))
    most_central = central[0]
    within = Counter(trait for i in nodes for trait in traits[i])
    # A hub that most of the region is linked with describes it better than a folder does.
    has_hub = internal_degrees[most_central] > 2 * float(np.median(internal_degrees[nodes]))
    if internal_degrees[most_central] < 0.5 * len(nodes) or not has_hub:
        scored = [
            (within[trait] / len(nodes) + within[trait] / overall[trait], trait)
            for trait in within
            if within[trait] >= MIN_COVERAGE * len(nodes)
            and within[trait] >= MIN_EXCLUSIVENESS * overall[trait]
        ]
        for _, trait in sorted(scored, reverse=True):
            yield trait.rpartition("/")[2].lstrip("#")
    for i in central:
        yield graph.titles[i]
    for i in central:
        yield topology.ids[i]
    yield from (f"Region {number}" for number in range(1, 1_000_000))


def _node_traits(vault: Vault, id_: str) -> frozenset[str]:
    """Return what may set a node's region apart: its tags, as `#tag`, and its folder."""
    note = vault.notes.get(id_)
    tags = {f"#{tag}" for tag in note.tags} if note else set()
    folder = id_.rpartition("/")[0] if note or id_ in vault.attachments else ""
    return frozenset(tags | {folder}) if folder else frozenset(tags)


def _internal_degrees(topology: Topology, membership: IntArray) -> FloatArray:
    """Count each node's neighbours in its own region, (n,)."""
    first, second = topology.edges[:, 0], topology.edges[:, 1]
    same = membership[first] == membership[second]
    ends = np.concatenate([first[same], second[same]])
    return np.bincount(ends, minlength=len(membership)).astype(np.float32)
