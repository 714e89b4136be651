"""What is exported: a map as it is seen, as data and as a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conceptmap.model.vault_map import Chart
from conceptmap.render.node_styles import Looks
from conceptmap.render.picture import Picture
from conceptmap.render.theme import Style

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Exhibit:
    """A map to be exported."""

    chart: Chart
    places: Floats
    """Shape (n, 2), map units, y up."""
    looks: Looks
    style: Style
    kept: NDArray[np.bool_] | None = None
    """Shape (n,): the nodes that data hold; None for all."""
    picture: Picture | None = None
    """None where only data are wanted."""
    scale: float = 1.0
    """Device pixels a pixel of the picture, for those that are made of pixels."""

    @property
    def nodes(self) -> list[int]:
        """The numbers of the nodes that data hold."""
        if self.kept is None:
            return list(range(len(self.chart.topology.ids)))
        return [int(node) for node in np.flatnonzero(self.kept)]

    def colour(self, node: int) -> str:
        """Give the colour of a node, `#rrggbb`."""
        return self.looks.palette(self.style)[int(self.looks.of[node])]

    def drawn(self) -> Picture:
        """Give the picture; there is one when pictures are asked for."""
        assert self.picture is not None
        return self.picture
