"""How the nodes of a scene are seen: in which colours, and which of them at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.render.scene import Scene
from conceptmap.render.theme import HUES, TIMES, Style

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]

PLAIN = HUES
"""The colour of nodes in no region and no group."""

FIRST_TIME = PLAIN + 1
"""The first colour of the scale of time."""

FIRST_OWN = FIRST_TIME + TIMES
"""The first colour that the user chose."""

FAINT = 0.13
"""How much is left of nodes that are dimmed."""


class Entry(NamedTuple):
    """A line of the legend."""

    colour: int
    """As in `Looks.of`."""
    text: str


@dataclass(frozen=True, eq=False)
class Looks:
    """The colours of n nodes, and how much of each is to be seen."""

    of: Ints
    """Shape (n,): the region's hue, `PLAIN`, a colour of time or one of `own`."""
    own: tuple[str, ...] = ()
    """Colours as `#rrggbb`."""
    shown: Floats | None = None
    """Shape (n,): 1 for what is shown, `FAINT` for what is dimmed, 0 for what is hidden."""
    legend: tuple[Entry, ...] = ()
    scale: tuple[str, str] | None = None
    """The ends of the scale of time, in words, when nodes are coloured by it."""

    def palette(self, style: Style) -> list[str]:
        """Give the colours that `of` points into."""
        return [*style.hues, style.node, *style.times, *self.own]

    def visible(self) -> NDArray[np.bool_] | None:
        """Give which nodes are shown in full; None for all."""
        return None if self.shown is None else self.shown > FAINT

    def shown_of(self, places: Floats) -> Floats:
        """Give the places, (k, 2), of the nodes shown in full; those of all when none is."""
        seen = self.visible()
        return places if seen is None or not seen.any() else places[seen]


def by_region(scene: Scene) -> Looks:
    """Colour each node by its region, and show all."""
    return Looks(region_colours(scene))


def region_colours(scene: Scene) -> Ints:
    """Give the hue of each node's region, `PLAIN` outside of all."""
    return np.where(scene.regions >= 0, scene.regions % HUES, PLAIN).astype(np.int32)
