"""What a force is, and what it reads and changes in a step of the simulation."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.core.translation import Text
from conceptmap.layout.pivots import PivotDistances
from conceptmap.layout.region_cells import RegionCells


class ForceSetting(NamedTuple):
    """A number by which the user sets a force; a slider in the window."""

    name: str
    """The key in settings, saved views and `Forces`."""
    label: Text
    default: float
    low: float
    high: float
    description: Text


class SimulationGraph(NamedTuple):
    """The graph that a simulation lays out, with n nodes and m edges. It does not change."""

    edges: IntArray
    """Shape (m, 2): the indices of the two nodes."""
    weights: FloatArray | None
    """Shape (m,): how often the two nodes refer to each other; None is once for all."""
    degrees: NDArray[np.int64]
    """Shape (n,): the number of edges of each node."""
    components: list[IntArray]
    """The nodes of each connected component of two or more, the largest first."""
    idle: BoolArray
    """Shape (n,): the nodes that do not move at first: isolated, or in a small component."""
    positions: FloatArray
    """Shape (n, 2): where the nodes begin, in map units."""
    pivot_distances: PivotDistances
    cells: RegionCells | None = None
    """The cells of its regions; None when it has none, or a single one."""


@dataclass(slots=True)
class SimulationState:
    """The nodes in motion. A force reads all of it and adds to velocities or accelerations."""

    positions: FloatArray
    """Shape (n, 2): map units."""
    velocities: FloatArray
    """Shape (n, 2): map units a step."""
    accelerations: FloatArray
    """Shape (n, 2): map units a step², times `alpha` added to the velocities; 0 between steps."""
    masses: FloatArray
    """Shape (n,): how much each node repels; nearly 0 for idle ones."""
    strengths: Mapping[str, float]
    """The value of each `ForceSetting`, by its name."""
    alpha: float = 0.0
    """The cooling factor (d3-force `alpha`); every force is proportional to it."""
    step_number: int = 0


class Force(ABC):
    """One force of one simulation. To add one, write a subclass in a new module of this package.

    The package finds it there; `settings` become sliders, and fields of `Forces`.
    """

    name: ClassVar[str]
    label: ClassVar[Text]
    settings: ClassVar[tuple[ForceSetting, ...]] = ()
    uses_velocities: ClassVar[bool] = False
    """Whether it reads velocities. If so, it is applied after the forces that do not."""

    @abstractmethod
    def __init__(self, graph: SimulationGraph) -> None:
        """Prepare what the force needs of the graph."""

    @abstractmethod
    def apply(self, state: SimulationState) -> None:
        """Add the force to the accelerations or the velocities of the state."""
