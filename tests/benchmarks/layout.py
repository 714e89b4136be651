"""The speed and quality of layouts, compared with other programs on the same graphs.

Stress and neighbourhood are those of `layout_measures`; the second table, of layouts that know
the regions of their graph, is that of `region_table`.

Peers are those of `peer_layouts`, where installed. Ours is the second call, numba warm.
"""

from __future__ import annotations

import os
import sys
import time

import numpy as np

from conceptmap.layout import Simulation, arrange
from tests.benchmarks.graphs import Edges, community_graph, hub_graph, shape_graphs, vault_graphs
from tests.benchmarks.layout_measures import (
    Floats,
    median_displacement,
    neighbourhood_preservation,
    normalised_stress,
)
from tests.benchmarks.peer_layouts import PEERS
from tests.benchmarks.region_table import print_region_table


def time_arrange(count: int, edges: Edges) -> tuple[Floats, float]:
    """Time `arrange`, compiled already."""
    begin = time.perf_counter()
    positions = arrange(count, edges)
    return positions, time.perf_counter() - begin


def main() -> None:
    """Print the tables of speed and quality."""
    print_region_table()
    small = np.array([[0, 1], [1, 2], [2, 3], [0, 4]], np.int32)
    arrange(6, small)
    step_times: dict[int, float] = {}
    graphs = [("hubs", n, hub_graph(n)) for n in (1000, 10_000)]
    graphs += [(f"{n:,} nodes", n, community_graph(n)) for n in (1000, 10_000, 100_000)]
    only = os.environ.get("CONCEPTMAP_BENCH_ONLY", "")
    for name, count, edges in [*shape_graphs(), *vault_graphs(), *graphs]:
        if only and only not in name:
            continue
        print(f"{name}: {count:,} nodes, {len(edges):,} edges")
        for peer, work in {"ours": time_arrange, **PEERS}.items():
            found = work(count, edges)
            if found is None:
                continue
            positions, taken = found
            stress = normalised_stress(count, edges, positions)
            good = f"{stress:.4f} / {neighbourhood_preservation(count, edges, positions):.4f}"
            print(f"  {peer:12} {taken:7.3f} s   stress / neighbourhood {good}")
            if peer == "d3-force" and count == 10_000:
                step_times[-1] = taken / 300
        if count in (10_000, 100_000):
            simulation = Simulation(count, edges, start=arrange(count, edges))
            simulation.step()
            begin = time.perf_counter()
            for _ in range(20):
                simulation.step()
            step_times[count] = (time.perf_counter() - begin) / 20
            print(f"  a step takes {step_times[count] * 1e3:.2f} ms")
        sys.stdout.flush()
    if -1 in step_times:
        share = step_times[-1] / step_times[10_000]
        print(f"a step at 10,000 nodes: 1/{share:.1f} of d3-force's tick")
    if 100_000 in step_times:
        print(f"from 10,000 to 100,000 nodes: {step_times[100_000] / step_times[10_000]:.1f} times")
    stability()


def stability() -> None:
    """Print how far old notes move when one in a hundred comes or goes."""
    count = 5000
    edges = community_graph(count)
    before = arrange(count, edges)
    rng = np.random.default_rng(3)
    gone = rng.choice(count, count // 100, replace=False)
    kept = np.setdiff1d(np.arange(count), gone)
    number = np.full(count, -1)
    number[kept] = np.arange(len(kept))
    left = number[edges[(number[edges] >= 0).all(axis=1)]].astype(np.int32)
    after = arrange(len(kept), left, start=before[kept])
    print(
        "1 % removed: the median note moves "
        f"{median_displacement(before[kept], after):.2%} of the diameter"
    )
    grown_start = np.vstack([before[kept], np.full((len(gone), 2), np.nan, np.float32)])
    order = np.concatenate([kept, gone])
    back = np.empty(count, np.int64)
    back[order] = np.arange(count)
    grown = arrange(count, back[edges].astype(np.int32), start=grown_start)
    far = median_displacement(before[kept], grown[: len(kept)])
    print(f"1 % added: the median note moves {far:.2%} of the diameter")
