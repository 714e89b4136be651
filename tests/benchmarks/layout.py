"""The speed and quality of layouts, beside other programs on the same graphs.

Stress and neighbourhood are those of `layout_measures`; the second table, of layouts that know
the regions of their graph, is that of `region_table`.

Peers, where installed: igraph's grid Fruchterman-Reingold, networkx's spring_layout (to 1,500
nodes), graphviz's sfdp, and d3-force by node (CONCEPTMAP_BENCH_D3: a folder with node_modules;
300 ticks with its default charge and links). Files and pipes are not part of a peer's time,
where it reports its own; sfdp's is the whole process. Ours is the second call, numba warm.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable

import numpy as np

from conceptmap.layout import Simulation, arrange
from tests.benchmarks.graphs import Edges, community_graph, hub_graph, shape_graphs, vault_graphs
from tests.benchmarks.layout_measures import (
    Floats,
    median_displacement,
    neighbourhood_preservation,
    normalised_stress,
)
from tests.benchmarks.region_table import print_region_table

Peer = Callable[[int, Edges], tuple[Floats, float] | None]


def time_arrange(count: int, edges: Edges) -> tuple[Floats, float]:
    """Time `arrange`, compiled already."""
    begin = time.perf_counter()
    positions = arrange(count, edges)
    return positions, time.perf_counter() - begin


def igraph_grid(count: int, edges: Edges) -> tuple[Floats, float] | None:
    """Time igraph's Fruchterman-Reingold with a grid."""
    try:
        import igraph
    except ImportError:
        return None
    graph = igraph.Graph(count, edges.tolist())
    begin = time.perf_counter()
    made = graph.layout_fruchterman_reingold(grid=True)
    return np.array(made.coords, np.float32), time.perf_counter() - begin


def networkx_spring(count: int, edges: Edges) -> tuple[Floats, float] | None:
    """Time networkx's spring_layout on small graphs."""
    if count > 1500:
        return None
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(edges.tolist())
    begin = time.perf_counter()
    made = nx.spring_layout(graph, seed=0)
    taken = time.perf_counter() - begin
    return np.array([made[i] for i in range(count)], np.float32), taken


def sfdp(count: int, edges: Edges) -> tuple[Floats, float] | None:
    """Time graphviz's sfdp as a process."""
    if shutil.which("sfdp") is None or count > 20_000:
        return None
    text = "graph {" + "".join(f"{i};" for i in range(count))
    text += "".join(f"{a}--{b};" for a, b in edges.tolist()) + "}"
    begin = time.perf_counter()
    done = subprocess.run(
        ["sfdp", "-Tplain"], input=text, capture_output=True, text=True, check=False
    )
    taken = time.perf_counter() - begin
    positions = np.zeros((count, 2), np.float32)
    for line in done.stdout.splitlines():
        if line.startswith("node "):
            words = line.split()
            positions[int(words[1])] = float(words[2]), float(words[3])
    return positions, taken


_D3 = """
import {forceSimulation, forceLink, forceManyBody, forceX, forceY} from 'd3-force';
import {readFileSync} from 'fs';
const {count, edges} = JSON.parse(readFileSync(0));
const nodes = Array.from({length: count}, () => ({}));
const links = edges.map(([source, target]) => ({source, target}));
const simulation = forceSimulation(nodes).stop()
  .force('link', forceLink(links)).force('charge', forceManyBody())
  .force('x', forceX()).force('y', forceY());
const begin = performance.now();
for (let i = 0; i < 300; ++i) simulation.tick();
const seconds = (performance.now() - begin) / 1000;
console.log(JSON.stringify({seconds, positions: nodes.map(n => [n.x, n.y])}));
"""


def d3_force(count: int, edges: Edges) -> tuple[Floats, float] | None:
    """Time 300 ticks of d3-force."""
    folder = os.environ.get("CONCEPTMAP_BENCH_D3")
    if not folder or shutil.which("node") is None or count > 20_000:
        return None
    data = json.dumps({"count": count, "edges": edges.tolist()})
    done = subprocess.run(
        ["node", "--input-type=module", "-e", _D3],
        input=data,
        capture_output=True,
        text=True,
        cwd=folder,
        check=True,
    )
    found = json.loads(done.stdout)
    return np.array(found["positions"], np.float32), found["seconds"]


PEERS: dict[str, Peer] = {
    "ours": time_arrange,
    "igraph grid": igraph_grid,
    "networkx": networkx_spring,
    "sfdp": sfdp,
    "d3-force": d3_force,
}


def main() -> None:
    """Print the tables."""
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
        for peer, work in PEERS.items():
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
