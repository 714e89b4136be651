"""Centering: every node is drawn to the middle that its own component had at the start.

So components stay where they were packed, instead of being drawn into one heap.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.translation import Text
from conceptmap.layout.forces.base import Force, ForceSetting, SimulationGraph, SimulationState

CENTER = ForceSetting("center", Text("Centre"), 0.52, 0, 1, Text("Pull towards the centre"))

GRAVITY = 0.02
"""Acceleration for each map unit from the middle, at the default setting."""


class Centering(Force):
    """Draws each node to the middle of its component, in proportion to the distance."""

    name = "centering"
    label = Text("Centring")
    settings = (CENTER,)

    def __init__(self, graph: SimulationGraph) -> None:
        self._middles = graph.positions.copy()
        for nodes in graph.components:
            self._middles[nodes] = graph.positions[nodes].mean(axis=0)

    def apply(self, state: SimulationState) -> None:
        """Accelerate each node towards the middle of its component."""
        gravity = np.float32(GRAVITY * state.strengths[CENTER.name] / CENTER.default)
        state.accelerations -= gravity * (state.positions - self._middles)
