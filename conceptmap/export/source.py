"""What is exported: a map as it is seen, as data and as a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conceptmap.model.vault_map import VaultMap
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class ExportSource:
    """A map to be exported."""

    vault_map: VaultMap
    positions: Floats
    """Shape (n, 2), map units, y up."""
    node_styles: NodeStyles
    theme: Theme
    included: NDArray[np.bool_] | None = None
    """Shape (n,): the nodes that data hold; None for all."""
    render_input: RenderInput | None = None
    """None where only data are wanted."""
    scale: float = 1.0
    """Device pixels a pixel of the picture, for those that are made of pixels."""

    @property
    def node_indices(self) -> list[int]:
        """The numbers of the nodes that data hold."""
        if self.included is None:
            return list(range(len(self.vault_map.topology.ids)))
        return [int(node) for node in np.flatnonzero(self.included)]

    def node_colour(self, node: int) -> str:
        """Give the colour of a node, `#rrggbb`."""
        return self.node_styles.palette(self.theme)[int(self.node_styles.colours[node])]

    def require_render_input(self) -> RenderInput:
        """Give the picture; there is one when pictures are asked for."""
        assert self.render_input is not None
        return self.render_input
