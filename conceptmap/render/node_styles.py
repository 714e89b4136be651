"""How the nodes of a scene are seen: in which colours, and which of them at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.render.scene import Scene
from conceptmap.render.theme import DATE_COLOUR_COUNT, REGION_COLOUR_COUNT, Theme

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]

DEFAULT_COLOUR = REGION_COLOUR_COUNT
"""The colour of nodes in no region and no group."""

FIRST_DATE_COLOUR = DEFAULT_COLOUR + 1
"""The first colour of the scale of time."""

FIRST_CUSTOM_COLOUR = FIRST_DATE_COLOUR + DATE_COLOUR_COUNT
"""The first colour that the user chose."""

DIMMED_OPACITY = 0.13
"""How much is left of nodes that are dimmed."""


class LegendEntry(NamedTuple):
    """A line of the legend."""

    colour: int
    """As in `Looks.of`."""
    text: str


@dataclass(frozen=True, eq=False)
class NodeStyles:
    """The colours of n nodes, and how much of each is to be seen."""

    colours: Ints
    """Shape (n,): the region's hue, `PLAIN`, a colour of time or one of `own`."""
    custom_colours: tuple[str, ...] = ()
    """Colours as `#rrggbb`."""
    opacities: Floats | None = None
    """Shape (n,): 1 for what is shown, `FAINT` for what is dimmed, 0 for what is hidden."""
    legend: tuple[LegendEntry, ...] = ()
    date_range: tuple[str, str] | None = None
    """The ends of the scale of time, in words, when nodes are coloured by it."""

    def palette(self, theme: Theme) -> list[str]:
        """Give the colours that `of` points into."""
        return [*theme.region_colours, theme.node, *theme.date_colours, *self.custom_colours]

    def visible_nodes(self) -> NDArray[np.bool_] | None:
        """Give which nodes are shown in full; None for all."""
        return None if self.opacities is None else self.opacities > DIMMED_OPACITY

    def visible_positions(self, positions: Floats) -> Floats:
        """Give the places, (k, 2), of the nodes shown in full; those of all when none is."""
        seen = self.visible_nodes()
        return positions if seen is None or not seen.any() else positions[seen]


def style_by_region(scene: Scene) -> NodeStyles:
    """Colour each node by its region, and show all."""
    return NodeStyles(region_colour_indices(scene))


def region_colour_indices(scene: Scene) -> Ints:
    """Give the hue of each node's region, `PLAIN` outside of all."""
    return np.where(scene.regions >= 0, scene.regions % REGION_COLOUR_COUNT, DEFAULT_COLOUR).astype(
        np.int32
    )
