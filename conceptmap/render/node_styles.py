"""How the nodes of a scene look: their colours, and which are dimmed or hidden."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate
from conceptmap.render.comparison_marks import CHANGE_COLOURS
from conceptmap.render.region_palette import REGION_COLOUR_COUNT
from conceptmap.render.scene import Scene
from conceptmap.render.theme import DATE_COLOUR_COUNT, Theme

DEFAULT_COLOUR = REGION_COLOUR_COUNT
"""The colour index of nodes in no region and no group."""

FIRST_DATE_COLOUR = DEFAULT_COLOUR + 1
"""The first colour index of the date scale."""

FIRST_CUSTOM_COLOUR = FIRST_DATE_COLOUR + DATE_COLOUR_COUNT
"""The first colour index of the colours that the user chose."""

DIMMED_OPACITY = 0.13
"""The opacity of nodes that a filter dims."""


class LegendEntry(NamedTuple):
    """A line of the legend."""

    colour: int
    """The colour, an index into `NodeStyles.palette`."""
    text: str
    kind: int = NodeKind.NOTE.value
    """The kind of node that is drawn beside the text."""
    sample: str = ""
    """What is drawn there in place of a node: `ring`, `line` or `dashes`."""


@dataclass(frozen=True, eq=False)
class NodeStyles:
    """The colour and the opacity of n nodes, and the legend that explains the colours.

    A colour index points into `palette`: first the region colours, then `DEFAULT_COLOUR`, the
    date scale, and the custom colours of groups.
    """

    colours: IntArray
    """Shape (n,): a colour index for each node."""
    custom_colours: tuple[str, ...] = ()
    """Colours of groups, as `#rrggbb`."""
    opacities: FloatArray | None = None
    """Shape (n,): 1 for visible, `DIMMED_OPACITY` for dimmed, 0 for hidden; None for all visible.
    """
    legend: tuple[LegendEntry, ...] = ()
    scale_ends: tuple[str, str] | None = None
    """The first and last value in words when nodes are coloured along a scale, as by date."""
    note: str = ""
    """The last line of the legend: what the sizes mean, empty for the usual, the number of links;
    or, where moments are compared, which ones."""
    radii: FloatArray | None = None
    """Shape (n,): nominal radii in pixels; None for those of the scene, by the links."""
    dimmed_have_land: bool = False
    """Whether regions keep the land of their dimmed nodes, as while moments are compared."""

    @property
    def has_own_colours(self) -> bool:
        """Whether a legend gives the colours another meaning than regions.

        Lands have no colours of their own then. They keep them while moments are compared, so
        that only what has changed looks different.
        """
        return bool(self.legend or self.scale_ends) and not self.dimmed_have_land

    def restricted_to(self, nodes: BoolArray) -> NodeStyles:
        """Return the same styles with a legend of what some nodes, (n,), have, and no others."""
        if nodes.all() or not self.legend:
            return self
        colours = set(self.colours[nodes].tolist())
        if self.dimmed_have_land:
            # A comparison counts what it tells of, also what the map does not have.
            changes = range(FIRST_CUSTOM_COLOUR, FIRST_CUSTOM_COLOUR + len(CHANGE_COLOURS))
            colours |= {DEFAULT_COLOUR, *changes}
        kept = tuple(
            each
            for each in self.legend
            if each.colour in colours or each.kind != NodeKind.NOTE.value or each.sample
        )
        if self.dimmed_have_land:
            return replace(self, legend=kept)
        # With no legend lands would have colours, which they do not have on the screen.
        return replace(self, legend=kept or (LegendEntry(DEFAULT_COLOUR, translate("Others")),))

    def radii_of(self, scene: Scene) -> FloatArray:
        """Return the nominal radius of each node of a scene in pixels, `(n,)`."""
        radii = self.radii
        return radii if radii is not None and len(radii) == len(scene.titles) else scene.radii

    def palette(self, theme: Theme) -> list[str]:
        """Return the colours that colour indices point into."""
        return [*theme.region_colours, theme.node, *theme.date_colours, *self.custom_colours]

    def visible_nodes(self) -> BoolArray | None:
        """Return which nodes are neither dimmed nor hidden, `(n,)`; None for all."""
        return None if self.opacities is None else self.opacities > DIMMED_OPACITY

    def nodes_on_land(self) -> BoolArray | None:
        """Return which nodes are on the land of their regions, `(n,)`; None for all."""
        if self.opacities is None or not self.dimmed_have_land:
            return self.visible_nodes()
        return self.opacities > 0


def region_colour_indices(scene: Scene) -> IntArray:
    """Return the colour index of each node's region, `(n,)`; `DEFAULT_COLOUR` outside of all."""
    return np.append(scene.land_colours, np.int32(DEFAULT_COLOUR))[scene.lands]
