"""The motion of nodes: accelerations become velocities, velocities positions."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.layout.forces.base import SimulationState
from conceptmap.layout.jit import kernel

VELOCITY_FACTOR = 0.6
"""The part of its velocity that a node keeps in each step; the rest is friction."""


def accelerate(state: SimulationState) -> None:
    """Add the accelerations times `alpha` to the velocities, and set them to zero."""
    _accelerate(state.velocities, state.accelerations, np.float32(state.alpha))


def move(state: SimulationState, fixed: BoolArray) -> None:
    """Move the nodes that are not `fixed`, (n,), by their velocities."""
    _move(state.positions, state.velocities, fixed, np.float32(VELOCITY_FACTOR))


@kernel
def _accelerate(velocities, accelerations, alpha):  # type: ignore[no-untyped-def]
    for i in range(len(velocities)):
        velocities[i, 0] += alpha * accelerations[i, 0]
        velocities[i, 1] += alpha * accelerations[i, 1]
        accelerations[i, 0] = accelerations[i, 1] = 0


@kernel
def _move(positions, velocities, fixed, factor):  # type: ignore[no-untyped-def]
    for i in range(len(positions)):
        if fixed[i]:
            velocities[i, 0] = velocities[i, 1] = 0
        else:
            velocities[i, 0] *= factor
            velocities[i, 1] *= factor
            positions[i, 0] += velocities[i, 0]
            positions[i, 1] += velocities[i, 1]


def warm() -> None:
    """Compile the loops, or load them from the cache, before they are needed."""
    positions = np.eye(2, dtype=np.float32)
    _accelerate(positions, positions.copy(), np.float32(0))
    _move(positions, positions.copy(), np.zeros(2, np.bool_), np.float32(VELOCITY_FACTOR))
