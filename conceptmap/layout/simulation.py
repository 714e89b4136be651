"""The layout engine, stepped: links draw together, all nodes push apart, the shape is held.

Each node is drawn to all its neighbours, and besides to those that lie nearest: to the mean of
its neighbours' places, each weighing 1 / (1 + distance²). A link that is short becomes shorter,
so that nearly every note comes to lie beside one it is linked with.

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
.185 / .015; and to look at more pivots in each step costs time and gains nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.collision import separate_discs
from conceptmap.layout.components import connected_components, small_components
from conceptmap.layout.forces import Forces
from conceptmap.layout.jit import kernel
from conceptmap.layout.pivots import (
    PivotDistances,
    build_adjacency,
    distance_scale,
    hold_shape,
    pivot_distances,
)
from conceptmap.layout.quadtree import build_quadtree, repulsion

Floats = NDArray[np.float32]

REST_ALPHA = 0.006
"""Below this `alpha` the simulation has come to rest."""

PIVOTS_PER_STEP = 24
"""So many pivots are looked at in one step, in turn."""

SHAPE_STRENGTH = 4.5
TREE_SHAPE_STRENGTH = 0.02
"""In a tree the distances alone leave its twigs lying on each other."""

NEAR_NEIGHBOUR_STRENGTH = 0.7
"""How strongly a node is drawn to those of its neighbours that lie nearest."""

MAX_SEPARATED_NODES = 30_000
"""Up to so many nodes discs are pushed apart while the map is in motion."""

MIN_SHAPE_NODES = 12
"""Parts of fewer nodes need no holding."""

DEFAULT_FORCES = Forces()

_BASE_REPULSION = 0.1


class Simulation:
    """Nodes that push each other away and links that hold them together, step by step.

    Map units: a lone link is about half a unit long. `start` is an (n, 2) array of places, NaN
    for nodes without one; `pinned` a boolean array of nodes that stay; `shape` a sketch of the
    graph, made when not given. Belongs to one thread; what it publishes are copies of `places`.
    """

    def __init__(
        self,
        count: int,
        edges: NDArray[np.integer],
        *,
        weights: Floats | None = None,
        start: Floats | None = None,
        pinned: NDArray[np.bool_] | None = None,
        to_pivots: PivotDistances | None = None,
        alpha: float = 0.5,
        alpha_decay: float = 0.04,
        seed: int = 0,
    ) -> None:
        self._edges = np.ascontiguousarray(edges, np.int32).reshape(-1, 2)
        self.positions = _initial_positions(count, start, seed)
        self._velocities = np.zeros_like(self.positions)
        self._sums = np.zeros((count, 3), np.float32)
        self._degrees = np.bincount(self._edges.ravel(), minlength=count)
        self._pinned = np.zeros(count, np.bool_) if pinned is None else np.array(pinned, np.bool_)
        # Nodes without links stay where they were set, and push nobody.
        self._idle = self._degrees == 0
        pull = np.ones(len(self._edges), np.float32) if weights is None else _link_weights(weights)
        roots = np.sqrt(np.maximum(self._degrees, 1)).astype(np.float32)[self._edges]
        self._link_strengths = (pull[:, None] / roots).astype(np.float32)
        parts = connected_components(count, self._edges)
        # Nor do small parts that stand in rows, until a hand takes one of their nodes.
        self._small_components = small_components([nodes for nodes, _ in parts.linked])
        for nodes in self._small_components:
            self._idle[nodes] = True
        self._masses = np.where(self._idle, 1e-6, 1).astype(np.float32)
        self._anchors = _component_centres(self.positions, [nodes for nodes, _ in parts.linked])
        if to_pivots is None:
            large = [nodes for nodes, _ in parts.linked if len(nodes) >= MIN_SHAPE_NODES]
            to_pivots = pivot_distances(build_adjacency(count, self._edges), large, seed)
        self._to_pivots = to_pivots
        branching = len(self._edges) < 1.1 * max(int((~self._idle).sum()), 1)
        self._shape_strength = TREE_SHAPE_STRENGTH if branching else SHAPE_STRENGTH
        self._units_per_edge = 0.0
        self._step_number = 0
        self.alpha = alpha
        self._alpha_target = 0.0
        self._alpha_decay = alpha_decay
        self.set_forces()

    @property
    def at_rest(self) -> bool:
        """Whether the nodes have come to rest."""
        return self.alpha < REST_ALPHA and self._alpha_target < REST_ALPHA

    @property
    def energy(self) -> float:
        """The mean square speed of the nodes, in map units a step."""
        return float((self._velocities**2).sum(axis=1).mean()) if len(self._velocities) else 0.0

    def set_forces(
        self,
        center: float = DEFAULT_FORCES.center,
        repel: float = DEFAULT_FORCES.repel,
        link: float = DEFAULT_FORCES.link,
        distance: float = DEFAULT_FORCES.distance,
    ) -> None:
        """Set the forces in Obsidian's ranges: 0 to 1, 0 to 20, 0 to 1 and 30 to 500."""
        self._gravity = 0.02 * center / DEFAULT_FORCES.center
        # Under linear attraction all lengths grow with the root of the repulsion.
        self._repulsion = (
            _BASE_REPULSION
            * repel
            / DEFAULT_FORCES.repel
            * (distance / DEFAULT_FORCES.distance) ** 2
        )
        self._link = link / DEFAULT_FORCES.link

    def reheat(self, alpha: float = 0.3) -> None:
        """Set the nodes in motion again."""
        self.alpha = max(self.alpha, alpha)

    def set_alpha_target(self, alpha: float) -> None:
        """Keep the motion at `alpha` until it is let go with 0, as while a node is dragged."""
        self._alpha_target = alpha

    def pin(self, node: int, position: tuple[float, float]) -> None:
        """Put a node at a place and keep it there."""
        if self._idle[node]:
            self._activate_component(node)
        self._pinned[node] = True
        self.positions[node] = position
        self._velocities[node] = 0

    def unpin(self, node: int) -> None:
        """Let a pinned node move again."""
        self._pinned[node] = False

    def _activate_component(self, node: int) -> None:
        """Let a small part that stands in a row move like any other."""
        for nodes in self._small_components:
            if node in nodes:
                self._idle[nodes] = False
                self._masses[nodes] = 1

    def step(self) -> None:
        """Move all nodes once; the motion cools."""
        self.alpha += (self._alpha_target - self.alpha) * self._alpha_decay
        if not len(self._edges):
            return
        push = repulsion(build_quadtree(self.positions, self._masses), len(self.positions))
        if len(self._to_pivots.pivots):
            if self._step_number % 8 == 0:
                self._units_per_edge = 1 / distance_scale(self.positions, self._to_pivots)
            pivots = self._to_pivots.pivots.shape[1]
            begin = self._step_number * PIVOTS_PER_STEP % pivots
            columns = slice(begin, min(begin + PIVOTS_PER_STEP, pivots))
            strength = min(self._shape_strength * self.alpha, 1.0)
            hold_shape(
                self.positions,
                self._velocities,
                self._to_pivots,
                columns,
                self._units_per_edge,
                strength,
            )
        self._step_number += 1
        numbers = (self.alpha, self._repulsion, self._gravity, self._link, NEAR_NEIGHBOUR_STRENGTH)
        _step(
            self.positions,
            self._velocities,
            push,
            self._sums,
            self._edges,
            self._link_strengths,
            self._anchors,
            self._pinned | self._idle,
            tuple(map(np.float32, numbers)),
        )
        if (
            self.alpha < 0.1
            and self._step_number % 8 == 0
            and len(self.positions) <= MAX_SEPARATED_NODES
        ):
            self.separate_discs(1)
        if self.at_rest:
            self.separate_discs(10)

    def separate_discs(self, rounds: int) -> None:
        """Push discs apart that lie on each other."""
        if not len(self.positions):
            return
        width, height = np.ptp(self.positions, axis=0).tolist()
        # The picture is wider than high.
        extent = max(height, 0.6 * width)
        separate_discs(self.positions, self._degrees, self._pinned | self._idle, extent, rounds)


def _link_weights(weights: Floats) -> Floats:
    """Give how much repeated references bind: more, but not in proportion."""
    return np.asarray(np.minimum(np.sqrt(weights), 2), np.float32)


def _initial_positions(count: int, start: Floats | None, seed: int) -> Floats:
    """Give every node a place: its own, or one on a spiral around the others' middle."""
    angles = np.arange(count) * (np.pi * (3 - np.sqrt(5))) + seed
    radii = 0.5 * np.sqrt(np.arange(count) + 0.5)
    spiral = np.stack([np.cos(angles) * radii, np.sin(angles) * radii], axis=1)
    if start is None:
        return spiral.astype(np.float32)
    places = np.array(start, np.float32)
    lost = ~np.isfinite(places).all(axis=1)
    if lost.any():
        middle = places[~lost].mean(axis=0) if not lost.all() else np.zeros(2)
        places[lost] = spiral[lost] + middle
    return places


def _component_centres(positions: Floats, parts: list[NDArray[np.int32]]) -> Floats:
    """Give what each node is drawn to: the middle of its own component where it began.

    So what is not joined stays where it was packed, instead of being drawn into one heap.
    """
    anchors = positions.copy()
    for nodes in parts:
        anchors[nodes] = positions[nodes].mean(axis=0)
    return anchors


@kernel
def _step(places, speeds, push, sums, edges, pulls, anchors, fixed, numbers):  # type: ignore[no-untyped-def]
    alpha, repel, gravity, link, near = numbers
    count = len(places)
    for i in range(count):
        pull_x = gravity * (places[i, 0] - anchors[i, 0])
        pull_y = gravity * (places[i, 1] - anchors[i, 1])
        speeds[i, 0] += alpha * (repel * push[i, 0] - pull_x)
        speeds[i, 1] += alpha * (repel * push[i, 1] - pull_y)
        sums[i, 0] = sums[i, 1] = 0
        sums[i, 2] = 1e-6
    for k in range(len(edges)):
        a, b = edges[k, 0], edges[k, 1]
        dx, dy = places[b, 0] - places[a, 0], places[b, 1] - places[a, 1]
        weight = 1 / (dx * dx + dy * dy + 1)
        sums[a, 0] += weight * dx
        sums[a, 1] += weight * dy
        sums[a, 2] += weight
        sums[b, 0] -= weight * dx
        sums[b, 1] -= weight * dy
        sums[b, 2] += weight
        dx = (dx + speeds[b, 0] - speeds[a, 0]) * alpha * link
        dy = (dy + speeds[b, 1] - speeds[a, 1]) * alpha * link
        speeds[a, 0] += dx * min(pulls[k, 0], np.float32(0.5))
        speeds[a, 1] += dy * min(pulls[k, 0], np.float32(0.5))
        speeds[b, 0] -= dx * min(pulls[k, 1], np.float32(0.5))
        speeds[b, 1] -= dy * min(pulls[k, 1], np.float32(0.5))
    for i in range(count):
        if fixed[i]:
            speeds[i, 0] = speeds[i, 1] = 0
        else:
            drawn = alpha * near * link / sums[i, 2]
            speeds[i, 0] = (speeds[i, 0] + sums[i, 0] * drawn) * np.float32(0.6)
            speeds[i, 1] = (speeds[i, 1] + sums[i, 1] * drawn) * np.float32(0.6)
            places[i, 0] += speeds[i, 0]
            places[i, 1] += speeds[i, 1]


def warm() -> None:
    """Have the loop compiled, or fetched from the cache, before it is needed."""
    places, none = np.eye(2, dtype=np.float32), np.zeros(2, np.bool_)
    edges, sums = np.array([(0, 1)], np.int32), np.zeros((2, 3), np.float32)
    numbers = tuple(map(np.float32, (0.1, 0.1, 0.1, 0.1, 0.1)))
    arrays = (places, places.copy(), places.copy(), sums, edges, places[:1].copy(), places.copy())
    _step(*arrays, none, numbers)
