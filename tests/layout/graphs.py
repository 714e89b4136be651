"""Graphs for the tests of the layout."""

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.benchmarks.graphs import community_graph, grid_graph

GRAPHS = st.integers(1, 40).flatmap(
    lambda n: st.tuples(
        st.just(n),
        st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), max_size=80),
    )
)


def unique_edges(pairs: list[tuple[int, int]]) -> NDArray[np.int32]:
    """Return each pair of two different nodes once, (m, 2)."""
    unique = sorted({(min(a, b), max(a, b)) for a, b in pairs if a != b})
    return np.array(unique, np.int32).reshape(-1, 2)


def weighted_graphs() -> list[tuple[str, int, NDArray[np.int32]]]:
    """Return graphs of every kind that is laid out in a way of its own, and several at once."""
    step = np.arange(99, dtype=np.int32)
    child = np.arange(1, 255)
    leaf = np.arange(1, 100, dtype=np.int32)
    pair = np.arange(24, dtype=np.int32).reshape(-1, 2)
    found = [
        ("communities", 300, community_graph(300)),
        ("grid", 400, grid_graph(20)),
        ("path", 100, np.stack([step, step + 1], axis=1)),
        ("tree", 255, np.stack([(child - 1) // 2, child], axis=1).astype(np.int32)),
        ("star", 100, np.stack([np.zeros_like(leaf), leaf], axis=1)),
        ("pairs", 24, pair),
    ]
    starts = np.cumsum([0, *(count for _, count, _ in found)]).tolist()
    parts = [edges + start for (_, _, edges), start in zip(found, starts, strict=False)]
    rng = np.random.default_rng(1)
    return [*found, ("all", starts[-1], rng.permutation(np.concatenate(parts)).astype(np.int32))]


WEIGHTED = weighted_graphs()
