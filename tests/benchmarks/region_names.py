"""What names and countries of regions cost: the least processor time of some runs, in one thread.

Generated vaults (`vaults.write_vault`) of 1,000, 5,000 and 10,000 notes: reading the words of all
notes; naming regions, and countries; joining regions to countries.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from conceptmap.core.gc_tuning import gc_paused
from conceptmap.graph.build import build_graph
from conceptmap.graph.communities import find_regions
from conceptmap.graph.countries import find_countries
from conceptmap.graph.region_names import RegionNamer
from conceptmap.graph.topology import build_topology
from conceptmap.vault.vault import Vault
from tests.benchmarks.vaults import write_vault

RUNS = 5
SIZES = (1_000, 5_000, 10_000)


def main() -> None:
    """Print a row for each size."""
    for count in SIZES:
        with tempfile.TemporaryDirectory() as folder, gc_paused():
            write_vault(Path(folder), count)
            measure(Vault.open(folder, cache=None))


def measure(vault: Vault) -> None:
    """Print the row of a vault."""
    graph = build_graph(vault)
    topology = build_topology(graph)
    regions = find_regions(vault, graph, topology)
    of_node = regions.country_of_node
    namer = RegionNamer(vault, graph, topology)
    weights = np.sqrt(topology.weights)
    words = least_ms(lambda: RegionNamer(vault, graph, topology))
    names = least_ms(lambda: namer.names(regions.membership))
    countries = least_ms(lambda: namer.names(of_node)) if of_node is not None else 0.0
    joining = least_ms(lambda: find_countries(regions.membership, topology.edges, weights))
    print(
        f"{len(vault.notes):,} notes, {len(regions.names)} regions, {len(regions.country_names)}"
        f" countries: words {words:.0f} ms, names of regions {names:.0f} ms, of countries"
        f" {countries:.0f} ms; regions joined to countries in {joining:.0f} ms"
    )


def least_ms(work: Callable[[], object]) -> float:
    """Return the least processor time of some runs, in milliseconds."""
    taken = []
    for _ in range(RUNS):
        begin = time.thread_time()
        work()
        taken.append(time.thread_time() - begin)
    return min(taken) * 1e3


if __name__ == "__main__":
    main()
