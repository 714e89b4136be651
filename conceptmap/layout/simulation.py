"""A force simulation, advanced step by step: it applies the forces, moves the nodes, and cools.

Sources: Jacomy, Venturini, Heymann and Bastian, "ForceAtlas2", PLoS ONE 9, 2014 (attraction in
proportion to the distance, repulsion by degree); Bostock's d3-force (speeds, cooling, pinning);
Zhong, Xue, Zhang, Zhang and Wang, "Force-directed graph layouts revisited: a new force based on
the t-distribution", IEEE TVCG 2023 (the weight of the near neighbours).

Tried, at 10,000 nodes in communities, stress / neighbourhood preservation: springs of one
length, weakened by degree, as in d3-force, .190 / .008; linear attraction over the degree,
.192 / .012; over its root, .188 / .011. Holding the distances to pivots besides, at 1.2,
.184 / .015 or, at 4, .182 / .010; with the near neighbours at 0.6 and the hold at 4 .185 / .018,
at 1.2 and 2 .187 / .029. What is held lasts while forces play. More steps that cool slowly are
not better than few that cool fast: thirty, at 0.6 and 4, .187 / .015; twenty, at 0.7 and 4.5,
.185 / .015; and to look at more pivots in each step costs time and gains nothing. At 1.4 and 3.5
it is .187 / .029, and with 1,000 nodes .159 / .110 for .155 / .071; shape alone weakened to 1 gives
there .163 / .116, and cooling, steps and repulsion change neighbourhoods by less than a tenth.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.core.seeds import seed_as_float
from conceptmap.layout.collision import separate_discs
from conceptmap.layout.components import connected_components, small_components
from conceptmap.layout.forces import FORCES, Forces
from conceptmap.layout.forces.base import SimulationGraph, SimulationState
from conceptmap.layout.motion import accelerate, move
from conceptmap.layout.pivots import PivotDistances, build_adjacency, compute_pivot_distances
from conceptmap.layout.region_cells import nested_cells

REST_ALPHA = 0.006
"""Below this `alpha` the simulation has come to rest."""

MAX_SEPARATED_NODES = 30_000
"""In larger graphs discs are not pushed apart while the map is in motion."""

SEPARATION_ALPHA = 0.1
"""Below this `alpha` discs are pushed apart while the map is in motion."""

SEPARATION_INTERVAL_STEPS = 8
"""Overlaps are removed every this many steps."""

MIN_SHAPE_NODES = 12
"""The shape force does not act on components of fewer nodes."""

DEFAULT_FORCES = Forces()

IDLE_MASS = 1e-6
"""The mass of nodes that do not take part in the simulation: their repulsion is negligible."""


VIEW_ASPECT = 0.6
"""Height over width of a usual view of the map."""


class Simulation:
    """Nodes that repel each other and links that attract them, step by step.

    Lengths are in map units: a link between two nodes alone is about half a unit long. `edges`
    is (m, 2) node indices; `weights`, (m,), how often the two nodes refer to each other; `start`
    (n, 2) positions, NaN for nodes without one; `pinned`, (n,), marks nodes that stay, and
    `held`, (n,), those that stay until the simulation is heated again; `regions`, (n,), the
    region of each node, -1 for none, and `countries`, (n,), larger ones around them: each is
    held together, and apart from the others. `pivot_distances` are computed when not given. With
    `keeps_middle` the map does not drift as a whole, as a small one does by the forces of
    regions, which have no opposite ones, and with `islands`, (n,), none of these does, which
    would drive each other apart. Belongs to one thread; other threads get copies of
    `positions`.
    """

    def __init__(
        self,
        count: int,
        edges: NDArray[np.integer],
        *,
        weights: FloatArray | None = None,
        start: FloatArray | None = None,
        pinned: BoolArray | None = None,
        held: BoolArray | None = None,
        regions: IntArray | None = None,
        countries: IntArray | None = None,
        pivot_distances: PivotDistances | None = None,
        keeps_middle: bool = False,
        islands: IntArray | None = None,
        alpha: float = 0.5,
        alpha_decay: float = 0.04,
        seed: int = 0,
    ) -> None:
        edges = np.ascontiguousarray(edges, np.int32).reshape(-1, 2)
        self.positions = _initial_positions(count, start, seed)
        self._edges = edges
        self._degrees = np.bincount(edges.ravel(), minlength=count)
        self._pinned = np.zeros(count, np.bool_) if pinned is None else np.array(pinned, np.bool_)
        self._held = np.zeros(count, np.bool_) if held is None else np.array(held, np.bool_)
        components = [each.nodes for each in connected_components(count, edges).linked]
        # Isolated nodes stay where they are and do not repel others; so do the nodes of small
        # components, which are in the quiet place, until one of their nodes is dragged.
        # A small component that is the whole map moves as others do.
        is_whole_map = len(components) == 1 and len(components[0]) == count
        self._small_components = [] if is_whole_map else small_components(components)
        self._idle = self._degrees == 0
        for nodes in self._small_components:
            self._idle[nodes] = True
        whole = np.zeros(count, np.int32) if keeps_middle else None
        self._still = _moving_parts(whole if islands is None else islands, self._idle)
        cells = nested_cells(regions, countries, edges, components)
        if pivot_distances is None:
            large = [nodes for nodes in components if len(nodes) >= MIN_SHAPE_NODES]
            pivot_distances = compute_pivot_distances(
                build_adjacency(count, edges),
                large,
                seed,
                None if cells is None else cells.lengths,
            )
        graph = SimulationGraph(
            edges,
            weights,
            self._degrees,
            components,
            self._idle,
            self.positions,
            pivot_distances,
            cells,
        )
        forces = [force(graph) for force in FORCES]
        self._position_forces = [each for each in forces if not each.uses_velocities]
        self._velocity_forces = [each for each in forces if each.uses_velocities]
        self._state = SimulationState(
            self.positions,
            velocities=np.zeros_like(self.positions),
            accelerations=np.zeros_like(self.positions),
            masses=np.where(self._idle, IDLE_MASS, 1).astype(np.float32),
            strengths={},
        )
        self.alpha = alpha
        self._alpha_target = 0.0
        self._alpha_decay = alpha_decay
        self.set_forces(DEFAULT_FORCES)

    @property
    def at_rest(self) -> bool:
        """Whether the nodes have come to rest."""
        return self.alpha < REST_ALPHA and self._alpha_target < REST_ALPHA

    def set_forces(self, forces: Forces) -> None:
        """Set the strengths of the forces, from the next step on."""
        self.set_strengths(msgspec.structs.asdict(forces))

    def set_strengths(self, strengths: Mapping[str, float]) -> None:
        """Set the strengths of the forces by the names of their settings."""
        self._state.strengths = strengths

    def reheat(self, alpha: float = 0.3) -> None:
        """Set the nodes in motion again, all that are not pinned."""
        self.alpha = max(self.alpha, alpha)
        self._held[:] = False

    def hold_all_but(self, nodes: Collection[int]) -> None:
        """Keep nodes where they are, but for some and their neighbours, until `reheat`."""
        free = np.zeros(len(self._held), np.bool_)
        free[list(nodes)] = True
        self._held[:] = ~free
        for end, other_end in ((0, 1), (1, 0)):
            self._held[self._edges[free[self._edges[:, end]], other_end]] = False

    def set_alpha_target(self, alpha: float) -> None:
        """Let `alpha` tend to this value; above 0 the nodes stay in motion, as during a drag."""
        self._alpha_target = alpha

    def pin(self, node: int, position: tuple[float, float]) -> None:
        """Put a node at a position and keep it there."""
        if self._idle[node]:
            self._activate_component(node)
        self._pinned[node] = True
        self.positions[node] = position
        self._state.velocities[node] = 0

    def unpin(self, node: int) -> None:
        """Let a pinned node move again."""
        self._pinned[node] = False

    def _activate_component(self, node: int) -> None:
        """Let a small component of the quiet place move like any other."""
        for nodes in self._small_components:
            if node in nodes:
                self._idle[nodes] = False
                self._state.masses[nodes] = 1

    def step(self) -> None:
        """Move all nodes once; the motion cools."""
        self.alpha += (self._alpha_target - self.alpha) * self._alpha_decay
        if not len(self._edges):
            return
        state = self._state
        state.alpha = self.alpha
        for force in self._position_forces:
            force.apply(state)
        accelerate(state)
        for force in self._velocity_forces:
            force.apply(state)
        fixed = self._pinned | self._held
        still = [nodes for nodes in self._still if not fixed[nodes].any()]
        middles = [self.positions[nodes].mean(axis=0) for nodes in still]
        move(state, fixed | self._idle)
        for nodes, middle in zip(still, middles, strict=True):
            self.positions[nodes] -= self.positions[nodes].mean(axis=0) - middle
        state.step_number += 1
        is_due = (
            state.step_number % SEPARATION_INTERVAL_STEPS == 0 and self.alpha < SEPARATION_ALPHA
        )
        if is_due and len(self.positions) <= MAX_SEPARATED_NODES:
            self.separate_discs(1)
        if self.at_rest:
            self.separate_discs(10)

    def separate_discs(self, rounds: int) -> None:
        """Push nodes apart whose discs overlap, in some `rounds`."""
        if not len(self.positions):
            return
        width, height = np.ptp(self.positions, axis=0).tolist()
        extent = max(height, VIEW_ASPECT * width)
        fixed = self._pinned | self._held | self._idle
        separate_discs(self.positions, self._degrees, fixed, extent, rounds)


def _moving_parts(parts: IntArray | None, idle: BoolArray) -> list[IntArray]:
    """Return the nodes of each part, (n,), -1 for none, that are not idle, (n,)."""
    if parts is None:
        return []
    numbers = range(int(parts.max(initial=-1)) + 1)
    found = [np.flatnonzero((parts == number) & ~idle).astype(np.int32) for number in numbers]
    return [nodes for nodes in found if len(nodes)]


def _initial_positions(count: int, start: FloatArray | None, seed: int) -> FloatArray:
    """Return a position for every node, (count, 2): its own, or one on a spiral.

    The spiral is centred on the mean of the nodes that have a position.
    """
    angles = np.arange(count) * (np.pi * (3 - np.sqrt(5))) + seed_as_float(seed)
    radii = 0.5 * np.sqrt(np.arange(count) + 0.5)
    spiral = np.stack([np.cos(angles) * radii, np.sin(angles) * radii], axis=1)
    if start is None:
        return spiral.astype(np.float32)
    positions = np.array(start, np.float32)
    missing = ~np.isfinite(positions).all(axis=1)
    if missing.any():
        middle = positions[~missing].mean(axis=0) if not missing.all() else np.zeros(2)
        positions[missing] = spiral[missing] + middle
    return positions


def warm() -> None:
    """Compile the loops of all forces, or load them from the cache, before they are needed."""
    count = 3 * MIN_SHAPE_NODES
    edges = np.array([(i, i + 1) for i in range(count - 1)], np.int32)
    simulation = Simulation(count, edges)
    simulation.step()
    simulation.separate_discs(1)
