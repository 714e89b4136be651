"""Links: linked nodes are drawn together.

Each node is drawn to all its neighbours, and besides to those that are nearest: to the mean of
its neighbours' positions, each weighing as the link does, over 1 + distance². A link that is
short becomes shorter, so that nearly every note is next to one it is linked with.

The sources are named in `conceptmap.layout.simulation`.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray
from conceptmap.core.translation import Text
from conceptmap.layout.forces.base import Force, ForceSetting, SimulationGraph, SimulationState
from conceptmap.layout.jit import kernel

LINK = ForceSetting("link", Text("Link strength"), 1.0, 0, 1, Text("Pull of links"))
LINK_DISTANCE = ForceSetting(
    "distance", Text("Link distance"), 250.0, 30, 500, Text("Desired length of links")
)
"""Attraction is linear, so all lengths grow with the root of the repulsion, which this scales."""

NEAR_NEIGHBOUR_STRENGTH = 1.4
"""How strongly a node is drawn to those of its neighbours that are nearest."""

MIN_WEIGHT_FACTOR, MAX_WEIGHT_FACTOR = 0.25, 2
"""How much weaker or stronger a link may be than one of a single reference."""


class Links(Force):
    """Draws linked nodes together, where they will be at their present velocities."""

    name = "links"
    label = Text("Links")
    settings = (LINK, LINK_DISTANCE)
    uses_velocities = True

    def __init__(self, graph: SimulationGraph) -> None:
        self._edges = graph.edges
        factors = (
            np.ones(len(graph.edges), np.float32)
            if graph.weights is None
            else weight_factors(graph.weights)
        )
        if graph.cells is not None:
            # A pull in proportion to its length would draw a long link's nodes out of their cells.
            factors = np.asarray(factors / graph.cells.lengths, np.float32)
        roots = np.sqrt(np.maximum(graph.degrees, 1)).astype(np.float32)[graph.edges]
        self._factors = factors
        self._strengths = (factors[:, None] / roots).astype(np.float32)
        self._near_sums = np.zeros((len(graph.positions), 3), np.float32)

    def apply(self, state: SimulationState) -> None:
        """Change the velocities of both ends of each link."""
        numbers = (state.alpha, state.strengths[LINK.name] / LINK.default, NEAR_NEIGHBOUR_STRENGTH)
        _pull_links(
            state.positions,
            state.velocities,
            self._near_sums,
            self._edges,
            self._factors,
            self._strengths,
            *map(np.float32, numbers),
        )


def weight_factors(weights: FloatArray) -> FloatArray:
    """Return how many times stronger each link is than one of a single reference, (m,).

    Repeated references bind more, but not in proportion.
    """
    return np.asarray(np.minimum(np.sqrt(weights), MAX_WEIGHT_FACTOR), np.float32)


def wanted_lengths(weights: FloatArray) -> Float64Array:
    """Return how long each link wants to be, over one of a single reference, (m,).

    Two linked nodes come to rest where attraction, in proportion to the distance, and repulsion,
    to 1 / distance, are equal: at a distance of 1 / √strength.
    """
    factors = np.maximum(weight_factors(weights).astype(np.float64), MIN_WEIGHT_FACTOR)
    return np.asarray(1 / np.sqrt(factors))


@kernel
def _pull_links(  # type: ignore[no-untyped-def]
    positions, velocities, near_sums, edges, factors, strengths, alpha, link, near
):
    """Add the pull of all links to the velocities.

    `near_sums`, (n, 3), is room for each node's weighted sum of the offsets to its neighbours,
    x and y, and for the sum of the weights.
    """
    for i in range(len(positions)):
        near_sums[i, 0] = near_sums[i, 1] = 0
        near_sums[i, 2] = 1e-6
    for k in range(len(edges)):
        a, b = edges[k, 0], edges[k, 1]
        dx, dy = positions[b, 0] - positions[a, 0], positions[b, 1] - positions[a, 1]
        weight = factors[k] / (dx * dx + dy * dy + 1)
        near_sums[a, 0] += weight * dx
        near_sums[a, 1] += weight * dy
        near_sums[a, 2] += weight
        near_sums[b, 0] -= weight * dx
        near_sums[b, 1] -= weight * dy
        near_sums[b, 2] += weight
        dx = (dx + velocities[b, 0] - velocities[a, 0]) * alpha * link
        dy = (dy + velocities[b, 1] - velocities[a, 1]) * alpha * link
        velocities[a, 0] += dx * min(strengths[k, 0], np.float32(0.5))
        velocities[a, 1] += dy * min(strengths[k, 0], np.float32(0.5))
        velocities[b, 0] -= dx * min(strengths[k, 1], np.float32(0.5))
        velocities[b, 1] -= dy * min(strengths[k, 1], np.float32(0.5))
    for i in range(len(positions)):
        strength = alpha * near * link / near_sums[i, 2]
        velocities[i, 0] += near_sums[i, 0] * strength
        velocities[i, 1] += near_sums[i, 1] * strength


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    positions, edges = np.eye(2, dtype=np.float32), np.array([(0, 1)], np.int32)
    numbers = map(np.float32, (0.1, 0.1, 0.1))
    near_sums, strengths = np.zeros((2, 3), np.float32), np.ones((1, 2), np.float32)
    links = (edges, strengths[:, 0].copy(), strengths)
    _pull_links(positions, positions.copy(), near_sums, *links, *numbers)
