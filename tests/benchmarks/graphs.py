"""Graphs to lay out: communities as in vaults, known shapes, and real vaults."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from conceptmap.graph.topology import Topology

Edges = NDArray[np.int32]


def community_graph(count: int, seed: int = 0, edges_a_node: float = 2.2) -> Edges:
    """Return a graph of themes of about 60 nodes; 17 links in 20 stay within one."""
    rng = np.random.default_rng(seed)
    themes = max(2, count // 60)
    theme = rng.integers(0, themes, count)
    order = np.argsort(theme, kind="stable")
    starts = np.searchsorted(theme[order], np.arange(themes + 1))
    total = int(count * edges_a_node)
    first = rng.integers(0, count, total)
    pool = np.where(rng.random(total) < 0.85, theme[first], rng.integers(0, themes, total))
    low, high = starts[pool], starts[pool + 1]
    offset = (rng.random(total) * np.maximum(high - low, 1)).astype(int)
    second = order[np.minimum(low + offset, count - 1)]
    return unique_pairs(np.stack([first, second], axis=1))


def hub_graph(count: int, seed: int = 0, edges_a_node: float = 2.2) -> Edges:
    """Return a graph of large themes in which popular notes get most of the links."""
    rng = np.random.default_rng(seed)
    themes = max(2, round(count**0.5 / 2.5))
    theme = np.minimum((rng.random(count) ** 1.3 * themes).astype(int), themes - 1)
    order = np.argsort(theme, kind="stable")
    starts = np.searchsorted(theme[order], np.arange(themes + 1))
    total = int(count * edges_a_node)
    first = rng.integers(0, count, total)
    pool = np.where(rng.random(total) < 0.8, theme[first], rng.integers(0, themes, total))
    low, high = starts[pool], starts[pool + 1]
    offset = (rng.random(total) ** 2.2 * np.maximum(high - low, 1)).astype(int)
    second = order[np.minimum(low + offset, count - 1)]
    return unique_pairs(np.stack([first, second], axis=1))


def unique_pairs(pairs: NDArray[np.integer]) -> Edges:
    """Return each pair once, without loops."""
    pairs = np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1)
    return np.unique(pairs, axis=0).astype(np.int32)


def grid_graph(side: int) -> Edges:
    """Return a square grid."""
    at = np.arange(side * side).reshape(side, side)
    across = np.stack([at[:, :-1].ravel(), at[:, 1:].ravel()], axis=1)
    down = np.stack([at[:-1].ravel(), at[1:].ravel()], axis=1)
    return np.concatenate([across, down]).astype(np.int32)


def shape_graphs() -> Iterator[tuple[str, int, Edges]]:
    """Yield the name, the number of nodes and the edges of each shape."""
    yield "grid", 900, grid_graph(30)
    child = np.arange(1, 1023)
    yield "tree", 1023, np.stack([(child - 1) // 2, child], axis=1).astype(np.int32)
    leaf = np.arange(1, 300)
    yield "star", 300, np.stack([np.zeros_like(leaf), leaf], axis=1).astype(np.int32)
    step = np.arange(299)
    yield "path", 300, np.stack([step, step + 1], axis=1).astype(np.int32)
    components = [community_graph(size, seed=size) + start for start, size in _component_sizes()]
    yield "components", 1200, np.concatenate(components)
    yield "no edges", 500, np.empty((0, 2), np.int32)


def _component_sizes() -> Iterator[tuple[int, int]]:
    """Yield the first node and the size of each component."""
    start = 0
    for size in (400, 200, 100, 50, 50, *[20] * 10, *[5] * 40):
        yield start, size
        start += size


class RegionGraph(NamedTuple):
    """A graph of n nodes and m edges whose regions are known."""

    name: str
    edges: Edges
    weights: NDArray[np.float32]
    """Shape (m,): the weight of each edge."""
    regions: NDArray[np.int32]
    """Shape (n,): -1 for none."""
    countries: NDArray[np.int32] | None
    """Shape (n,): likewise; None on a map of few regions."""
    is_generated: bool = False


def region_graphs() -> Iterator[RegionGraph]:
    """Yield the sample, the vaults of CONCEPTMAP_BENCH_VAULTS, and generated communities."""
    for name, topology in _vault_topologies():
        yield _with_regions(name, len(topology.ids), topology.edges, topology.weights)
    for count in (1000, 10_000):
        edges = community_graph(count)
        ones = np.ones(len(edges), np.float32)
        graph = _with_regions(f"{count:,} nodes", count, edges, ones)
        yield graph._replace(is_generated=True)


def _with_regions(name: str, count: int, edges: Edges, weights: NDArray[np.float32]) -> RegionGraph:
    from conceptmap.graph.communities import detect_communities
    from conceptmap.graph.countries import find_countries

    binding = np.sqrt(weights)
    regions = detect_communities(count, edges, binding)
    found = find_countries(regions, edges, binding)
    is_flat = len(np.unique(found)) == len(found)
    countries = None if is_flat else np.append(found, np.int32(-1))[regions]
    return RegionGraph(name, edges, weights, regions, countries)


def vault_graphs() -> Iterator[tuple[str, int, Edges]]:
    """Yield the vaults named in CONCEPTMAP_BENCH_VAULTS, and the sample."""
    for name, topology in _vault_topologies():
        yield name, len(topology.ids), topology.edges


def _vault_topologies() -> Iterator[tuple[str, Topology]]:
    """Yield the name and the topology of the sample and of each named vault."""
    from conceptmap.core.resources import resource_path
    from conceptmap.graph.build import build_graph
    from conceptmap.graph.topology import build_topology
    from conceptmap.vault.vault import Vault

    named = os.environ.get("CONCEPTMAP_BENCH_VAULTS", "").split(os.pathsep)
    for root in [resource_path("sample"), *(Path(each) for each in named if each)]:
        yield root.name, build_topology(build_graph(Vault.open(root)))
