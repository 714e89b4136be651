"""Layouts of other programs, timed: each only where it is installed.

igraph's grid Fruchterman-Reingold, networkx's spring_layout (to 1,500 nodes), graphviz's sfdp, and
d3-force by node (CONCEPTMAP_BENCH_D3: a folder with node_modules; 300 ticks with its default charge
and links). Files and pipes are not part of a peer's time, where it reports its own; sfdp's is the
whole process.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable

import numpy as np

from tests.benchmarks.graphs import Edges
from tests.benchmarks.layout_measures import Floats

Peer = Callable[[int, Edges], tuple[Floats, float] | None]


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
    "igraph grid": igraph_grid,
    "networkx": networkx_spring,
    "sfdp": sfdp,
    "d3-force": d3_force,
}
