"""How well layouts hold the regions of a graph together, with and without knowing them.

A row for each way to lay out each graph: the share of notes most of whose nearest notes are of
their own region; the share in the largest piece of their region; the shares on land of their own
region, of another's, on none; neighbourhood preservation; stress against plain link counts; how
much of the view the linked map has; seconds, the least of three; how far the median old note
moves, over the diameter, when one note in a hundred is taken away from the map at rest and the
regions are found again: where `arrange` has the old positions, as in the window, and where no note
is held and all settle again.

Rows: `arrange` without the regions, and with them; each also after 200 steps of the live
simulation, which knows them as well. The regions are those of the whole graph in each row.
"""

from __future__ import annotations

import time

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.graph.communities import detect_communities
from conceptmap.layout import Simulation, arrange
from tests.benchmarks.graphs import RegionGraph, region_graphs
from tests.benchmarks.layout_measures import (
    median_displacement,
    neighbourhood_preservation,
    normalised_stress,
)
from tests.benchmarks.region_measures import (
    land_shares,
    linked_share_of_view,
    share_among_own,
    share_in_largest_piece,
)

LIVE_STEPS, LIVE_ALPHA = 200, 0.12
"""How long and how warm the live simulation runs: as when a vault has been rearranged."""

HEADINGS = (
    "near own  one piece  land own/other/none  neighbourhood  stress  view   seconds"
    "  moved, held / free"
)

TARGETS = "    ≥ .90      ≥ .97     ≥ .95 / ≤ .02        ≥ without  ≤ 1.4 × ≥ .70   ≤ 1.3 ×  < 2 %"
"""Of a layout with regions, beside the one without; ≥ .80, .90 and .85 / .05 on a real vault of
thousands of notes."""


def print_region_table() -> None:
    """Print the table."""
    print(f"{'regions':38}{HEADINGS}")
    print(f"{'  targets with regions':38}{TARGETS}")
    for graph in region_graphs():
        count = len(graph.regions)
        print(f"{graph.name}: {count:,} notes, {int(graph.regions.max()) + 1} regions")
        for known in (None, graph.regions):
            positions, seconds = _timed_layout(graph, known)
            name = "arrange" if known is None else "arrange with regions"
            print(f"  {name:36}{_row(graph, positions, seconds)}")
            positions = _settled(graph, positions, known)
            moved = [_movement(graph, positions, known, held=held) for held in (True, False)]
            shown = " / ".join(f"{each:.2%}" for each in moved)
            print(f"  {'  at rest':36}{_row(graph, positions, None)}  {shown}", flush=True)


def _settled(graph: RegionGraph, positions: FloatArray, regions: IntArray | None) -> FloatArray:
    """Return the positions, (n, 2), to which the live simulation brings others."""
    live = Simulation(
        len(positions),
        graph.edges,
        weights=graph.weights,
        start=positions,
        regions=regions,
        alpha=LIVE_ALPHA,
    )
    for _ in range(LIVE_STEPS):
        live.step()
    return live.positions


def _timed_layout(graph: RegionGraph, regions: IntArray | None) -> tuple[FloatArray, float]:
    """Return the positions, (n, 2), and the least of the seconds that they took."""
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        positions = arrange(len(graph.regions), graph.edges, weights=graph.weights, regions=regions)
        times.append(time.perf_counter() - begin)
    return positions, min(times)


def _row(graph: RegionGraph, positions: FloatArray, seconds: float | None) -> str:
    count, edges, regions = len(graph.regions), graph.edges, graph.regions
    land = land_shares(edges, positions, regions)
    return (
        f"{share_among_own(positions, regions):8.2f}"
        f"{share_in_largest_piece(positions, regions):11.2f}"
        f"{land.own:11.2f} / {land.other:.2f} / {land.none:.2f}"
        f"{neighbourhood_preservation(count, edges, positions):14.4f}"
        f"{normalised_stress(count, edges, positions):8.4f}"
        f"{linked_share_of_view(edges, positions):6.2f}"
        f"{f'{seconds:.3f}' if seconds is not None else '':>9}"
    )


def _movement(
    graph: RegionGraph, positions: FloatArray, regions: IntArray | None, *, held: bool
) -> float:
    """Return how far the median note moves when one in a hundred is taken away."""
    count = len(positions)
    gone = np.random.default_rng(3).choice(count, max(count // 100, 1), replace=False)
    kept = np.setdiff1d(np.arange(count), gone)
    number = np.full(count, -1)
    number[kept] = np.arange(len(kept))
    inside = (number[graph.edges] >= 0).all(axis=1)
    edges = number[graph.edges[inside]].astype(np.int32)
    weights = graph.weights[inside]
    found = None
    if regions is not None:
        start = {i: each for i, each in enumerate(regions[kept].tolist()) if each >= 0}
        start = {node: start[node] for node in np.unique(edges).tolist() if node in start}
        found = detect_communities(len(kept), edges, np.sqrt(weights), start=start)
    after = arrange(
        len(kept),
        edges,
        weights=weights,
        start=positions[kept],
        pinned=np.full(len(kept), held),
        regions=found,
    )
    return median_displacement(positions[kept], after)
