"""How often the first path between two notes passes a hub, compared with the shortest path.

Between 1,000 random pairs of notes, in the vaults named in `CONCEPTMAP_BENCH_VAULTS`, separated
by `:`, and in a generated one of 10,000 notes. A hub is one of the hundredth of the nodes with
the most neighbours. Printed are the shares of the connected pairs whose first path passes a hub:
by the fewest links, by what a path tells, and of those that are also connected without hubs.
Also printed: processor milliseconds for a pair, with the costs known and to find those once.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.graph.build import build_graph
from conceptmap.graph.graph import Graph
from conceptmap.graph.paths import LinksByNode, NotePath, PathCosts, find_paths, link_count_costs
from conceptmap.model.note_paths import find_note_paths
from conceptmap.model.path_costs import are_hubs, neighbour_counts, path_costs
from conceptmap.vault.vault import Vault
from tests.benchmarks.questions import bench_vaults
from tests.benchmarks.vaults import write_vault

PAIRS = 1000
LARGE_NOTES = 10_000
PATHS = 5
"""How many paths a pair is asked for, as the panel does first."""


def main() -> None:
    """Print the shares and times for each vault."""
    for root in bench_vaults():
        measure(Vault.open(root, cache=None))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "generated")
        write_vault(root, LARGE_NOTES)
        measure(Vault.open(root, cache=None))


def measure(vault: Vault) -> None:
    """Print the figures of one vault."""
    graph = build_graph(vault)
    begin = time.process_time()
    costs = path_costs(vault, graph)
    costing = time.process_time() - begin
    hubs = are_hubs(neighbour_counts(graph))
    without_hubs = PathCosts(np.where(hubs, np.inf, costs.nodes), costs.edges)
    links, rng, notes = LinksByNode(graph), random.Random(1), sorted(vault.notes)
    shortest, telling, avoidable, times = [], [], [], []
    if len(notes) < 2:
        return
    for _ in range(PAIRS):
        start, end = rng.sample(notes, 2)
        first = next(find_paths(graph, start, end, 1, link_count_costs(graph), links), None)
        if first is None:
            continue
        shortest.append(_passes(first, graph, hubs))
        begin = time.process_time()
        found = find_note_paths(graph, costs, start, end, PATHS)
        times.append(1000 * (time.process_time() - begin))
        passes = _passes(found.paths[0], graph, hubs)
        telling.append(passes)
        other = next(find_paths(graph, start, end, 1, without_hubs, links), None)
        if other is not None:
            avoidable.append(passes)
    print(
        f"{vault.name}: {len(telling)} connected pairs; first path over a hub: shortest "
        f"{_percent(shortest)}, now {_percent(telling)}, where another path exists "
        f"{_percent(avoidable)} of {len(avoidable)}; {PATHS} paths {median(times):.0f} ms, "
        f"at most {max(times):.0f}; costs {1000 * costing:.0f} ms"
    )


def _passes(path: NotePath, graph: Graph, hubs: BoolArray) -> bool:
    return any(hubs[graph.index_of[id_]] for id_ in path[1:-1])


def _percent(found: Sequence[bool]) -> str:
    return f"{100 * sum(found) / max(len(found), 1):.1f} %"


if __name__ == "__main__":
    main()
