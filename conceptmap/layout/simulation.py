"""The layout engine, stepped: springs along links, repulsion between all, a pull to the centre."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from conceptmap.layout.components import roots
from conceptmap.layout.tree import plant, repulsion

Floats = NDArray[np.float32]

AT_REST = 0.005
"""Below this `alpha` the simulation has come to rest."""


class Forces:
    """How strong the forces are, in Obsidian's ranges and with its defaults."""

    CENTER = 0.52
    REPEL = 10.0
    LINK = 1.0
    DISTANCE = 250.0


class Simulation:
    """Nodes that push each other away and links that hold them together, step by step.

    Map units: at the default link distance a lone link is one unit long. `start` is an (n, 2)
    array of places, NaN for nodes without one; `pinned` a boolean array of nodes that stay.
    Belongs to one thread; what it publishes are copies of `places`.

    Source: Bostock's d3-force (velocity Verlet with cooling, springs weakened by degree).
    """

    def __init__(
        self,
        count: int,
        edges: NDArray[np.integer],
        *,
        weights: Floats | None = None,
        start: Floats | None = None,
        pinned: NDArray[np.bool_] | None = None,
        masses: Floats | None = None,
        alpha: float = 1.0,
        cooling: float = 0.0228,
        seed: int = 0,
    ) -> None:
        self._edges = np.ascontiguousarray(edges, np.int32).reshape(-1, 2)
        self._pinned = np.zeros(count, np.bool_) if pinned is None else pinned.copy()
        self._masses = np.ones(count, np.float32) if masses is None else masses
        self.places = _scattered(count, start, seed)
        self._speeds = np.zeros_like(self.places)
        self._anchors = _anchors(self.places, self._edges)
        degrees = np.bincount(self._edges.ravel(), minlength=count).astype(np.float32)
        ends = degrees[self._edges]
        self._stiffness = (1 / np.maximum(ends.min(axis=1), 1)).astype(np.float32)
        self._bias = (ends[:, 0] / np.maximum(ends.sum(axis=1), 1)).astype(np.float32)
        self.alpha = alpha
        self._target = 0.0
        self._cooling = cooling
        self.set_forces()

    @property
    def resting(self) -> bool:
        """Whether the nodes have come to rest."""
        return self.alpha < AT_REST and self._target < AT_REST

    def set_forces(
        self,
        center: float = Forces.CENTER,
        repel: float = Forces.REPEL,
        link: float = Forces.LINK,
        distance: float = Forces.DISTANCE,
    ) -> None:
        """Set the forces in Obsidian's ranges: 0 to 1, 0 to 20, 0 to 1 and 30 to 500."""
        self._gravity = 0.02 * center / Forces.CENTER
        self._repulsion = 0.04 * repel / Forces.REPEL
        self._link = link / Forces.LINK
        self._distance = distance / Forces.DISTANCE

    def reheat(self, alpha: float = 0.3) -> None:
        """Set the nodes in motion again."""
        self.alpha = max(self.alpha, alpha)

    def hold(self, alpha: float) -> None:
        """Keep the motion at `alpha` until it is let go with 0, as while a node is dragged."""
        self._target = alpha

    def pin(self, node: int, place: tuple[float, float]) -> None:
        """Put a node at a place and keep it there."""
        self._pinned[node] = True
        self.places[node] = place
        self._speeds[node] = 0

    def release(self, node: int) -> None:
        """Let a pinned node move again."""
        self._pinned[node] = False

    def step(self) -> None:
        """Move all nodes once; the motion cools."""
        self.alpha += (self._target - self.alpha) * self._cooling
        if len(self.places) == 0:
            return
        push = repulsion(plant(self.places, self._masses), len(self.places))
        _step(
            self.places,
            self._speeds,
            push,
            self._edges,
            self._stiffness,
            self._bias,
            self._anchors,
            self._pinned,
            np.float32(self.alpha),
            np.float32(self._repulsion),
            np.float32(self._gravity),
            np.float32(self._link),
            np.float32(self._distance),
        )


def _scattered(count: int, start: Floats | None, seed: int) -> Floats:
    """Give every node a place: its own, or one on a spiral around the others' middle."""
    angles = np.arange(count) * (np.pi * (3 - np.sqrt(5)))
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


def _anchors(places: Floats, edges: NDArray[np.int32]) -> Floats:
    """Give what each node is drawn to: the middle of its own component where it began.

    So what is not joined stays where it was packed, instead of being drawn into one heap.
    """
    count = len(places)
    _, labels = np.unique(roots(count, edges), return_inverse=True)
    sizes = np.maximum(np.bincount(labels), 1)
    middles = [np.bincount(labels, places[:, axis]) / sizes for axis in (0, 1)]
    return np.stack(middles, axis=1).astype(np.float32)[labels]


@njit(cache=True, nogil=True, fastmath=True)
def _step(  # type: ignore[no-untyped-def]
    places,
    speeds,
    push,
    edges,
    stiffness,
    bias,
    anchors,
    pinned,
    alpha,
    repel,
    gravity,
    link,
    distance,
):
    count = len(places)
    for i in range(count):
        pull_x = gravity * (places[i, 0] - anchors[i, 0])
        pull_y = gravity * (places[i, 1] - anchors[i, 1])
        speeds[i, 0] += alpha * (repel * push[i, 0] - pull_x)
        speeds[i, 1] += alpha * (repel * push[i, 1] - pull_y)
    for k in range(len(edges)):
        a, b = edges[k, 0], edges[k, 1]
        dx = places[b, 0] + speeds[b, 0] - places[a, 0] - speeds[a, 0]
        dy = places[b, 1] + speeds[b, 1] - places[a, 1] - speeds[a, 1]
        length = np.sqrt(dx * dx + dy * dy) + np.float32(1e-6)
        pull = (length - distance) / length * alpha * link * stiffness[k]
        speeds[b, 0] -= dx * pull * bias[k]
        speeds[b, 1] -= dy * pull * bias[k]
        speeds[a, 0] += dx * pull * (1 - bias[k])
        speeds[a, 1] += dy * pull * (1 - bias[k])
    for i in range(count):
        if pinned[i]:
            speeds[i, 0] = speeds[i, 1] = 0
        else:
            speeds[i, 0] *= np.float32(0.6)
            speeds[i, 1] *= np.float32(0.6)
            places[i, 0] += speeds[i, 0]
            places[i, 1] += speeds[i, 1]
