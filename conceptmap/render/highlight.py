"""What stands out on the map."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


@dataclass(frozen=True)
class Highlight:
    """What stands out on the map."""

    selected: tuple[int, ...] = ()
    hovered: int = -1
    progress: float = 1.0
    """How far the rest has faded, 0 to 1."""
    path: tuple[int, ...] = ()
    """Nodes from one to another, each joined with the next."""
    hovered_edge: int = -1
    """The edge that is pointed at."""
    glowing: Ints = field(default_factory=lambda: np.zeros(0, np.int32))
    """Nodes that are looked for."""

    @property
    def focus(self) -> int:
        """The node whose neighbourhood comes forward, -1 for none."""
        if self.path:
            return -1
        if self.hovered >= 0:
            return self.hovered
        return self.selected[-1] if self.selected else -1

    @property
    def fades_rest(self) -> bool:
        """Whether the rest of the map is faded."""
        return self.focus >= 0 or bool(self.path)
