"""What is highlighted on the map: the selection, the hovered node, a path, search matches."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from conceptmap.core.array_types import IntArray


@dataclass(frozen=True)
class Highlight:
    """Node and edge numbers of what is drawn highlighted; the rest may fade meanwhile."""

    selected: tuple[int, ...] = ()
    hovered: int = -1
    progress: float = 1.0
    """How far the rest has faded, 0 to 1."""
    path: tuple[int, ...] = ()
    """Nodes from one to another, each joined with the next."""
    hovered_edge: int = -1
    glowing: IntArray = field(default_factory=lambda: np.zeros(0, np.int32))
    """Nodes that a search found."""

    @property
    def focus(self) -> int:
        """The node whose neighbourhood is highlighted, -1 for none."""
        if self.path:
            return -1
        if self.hovered >= 0:
            return self.hovered
        return self.selected[-1] if self.selected else -1

    @property
    def fades_rest(self) -> bool:
        """Whether the rest of the map fades."""
        return self.focus >= 0 or bool(self.path)
