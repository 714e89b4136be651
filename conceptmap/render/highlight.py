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
    """How far what stands out is drawn, 0 to 1."""
    strength: float = 1.0
    """How much the rest fades by then, 0 to 1."""
    path: tuple[int, ...] = ()
    """Nodes from one to another, each joined with the next."""
    similar: tuple[int, ...] = ()
    """Nodes that dashed lines lead to from the node selected last."""
    ghost: int = -1
    """The ghost that is selected in place of a node, by its index in `ComparisonMarks`."""
    hovered_edge: int = -1
    hovered_strand: int = -1
    keeps_rest: bool = False
    """Whether the rest stays as it is around what is selected, as in the map around it."""
    glowing: IntArray = field(default_factory=lambda: np.zeros(0, np.int32))
    """Nodes that a search found."""

    @property
    def focus(self) -> int:
        """The node whose neighbourhood is highlighted, -1 for none."""
        if self.path or (self.ghost >= 0 and self.hovered < 0):
            return -1
        if self.hovered >= 0:
            return self.hovered
        return self.selected[-1] if self.selected else -1

    @property
    def is_passing(self) -> bool:
        """Whether a neighbourhood is highlighted only while the pointer is on its node."""
        return self.hovered >= 0 and not self.selected and not self.path

    @property
    def keeps_names(self) -> bool:
        """Whether the names of the rest stay where there is room for them."""
        return self.is_passing or self.keeps_rest

    @property
    def dimming(self) -> float:
        """How far the rest has faded, 0 to 1."""
        return self.progress * self.strength if self.fades_rest else 0.0

    @property
    def fades_rest(self) -> bool:
        """Whether the rest of the map fades."""
        return self.focus >= 0 or self.ghost >= 0 or bool(self.path)
