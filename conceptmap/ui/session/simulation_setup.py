"""Builds the simulation of a map, or of a subset of it, for the layout engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray

if TYPE_CHECKING:
    from conceptmap.layout.forces import Forces
    from conceptmap.layout.simulation import Simulation
    from conceptmap.model.vault_map import VaultMap


class SimulationStart(NamedTuple):
    """What a simulation starts from."""

    positions: FloatArray
    """Shape (n, 2), map units, of all nodes."""
    pinned: BoolArray
    """Shape (n,): the nodes that do not move."""
    held: BoolArray
    """Shape (n,): the nodes that do not move until the simulation is heated again."""
    forces: Forces
    alpha: float
    """From 1, a random start, to 0, at rest."""
    fixed: bool = False
    """Whether the nodes of a subset stay where they are put."""


def simulation_maker(
    vault_map: VaultMap,
    subset: IntArray | None,
    start: SimulationStart,
    shown_edges: BoolArray | None = None,
) -> Callable[[], Simulation]:
    """Return a function that makes the simulation, to be called in the engine's thread.

    `subset` are the nodes that are laid out separately, None for all; then only `shown_edges`
    (m,) have a force, None for all edges.
    """
    topology = vault_map.topology
    edges, weights = topology.edges, topology.weights
    positions, pinned, held = start.positions.copy(), start.pinned, start.held
    islands = vault_map.islands if subset is None else None
    regions, countries = vault_map.regions.membership, vault_map.regions.country_of_node
    if subset is not None:
        from conceptmap.model.subset_layout import subset_edges

        edges, weights = subset_edges(vault_map, subset, shown_edges)
        positions = positions[subset]
        # Pins are those of the whole map.
        pinned = np.full(len(subset), start.fixed, np.bool_)
        held = np.zeros(len(subset), np.bool_)
        regions = regions[subset]
        countries = None if countries is None else countries[subset]

    def make() -> Simulation:
        from conceptmap.layout import Simulation
        from conceptmap.layout.region_cells import regions_are_apart

        # A map laid out without its regions keeps its positions until it is arranged again.
        apart = regions_are_apart(regions, edges, positions)
        nested = apart and countries is not None and regions_are_apart(countries, edges, positions)
        simulation = Simulation(
            len(positions),
            edges,
            weights=weights,
            start=positions,
            pinned=pinned,
            held=held,
            regions=regions if apart else None,
            countries=countries if nested else None,
            keeps_middle=subset is not None,
            islands=islands,
            alpha=start.alpha,
        )
        simulation.set_forces(start.forces)
        return simulation

    return make
