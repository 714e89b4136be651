"""What is exported: a map as it is shown, as data and as a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.core.translation import translate
from conceptmap.model.map_relations import MapRelations, read_relations
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme


@dataclass(frozen=True, eq=False)
class ExportSource:
    """A map to be exported; writers of formats take all they need from it."""

    vault_map: VaultMap
    positions: FloatArray
    """(n, 2) map units, y up."""
    node_styles: NodeStyles
    theme: Theme
    included: BoolArray | None = None
    """(n,) which nodes are exported as data; None for all."""
    render_input: RenderInput | None = None
    """What the picture shows; None where only data are wanted."""
    scale: float = 1.0
    """What a pixel of the picture becomes in the file: so many pixels, of 1/96 inch on paper."""
    shown_edges: BoolArray | None = None
    """(m,) which edges of the scene are exported between included nodes; None for all."""
    relations: MapRelations | None = None
    """What the links of the map say; None when that is to be read first."""

    def known_relations(self) -> MapRelations:
        """Return what the links of the map say, reading the notes if that is not known."""
        return self.relations or read_relations(self.vault_map)

    @property
    def node_indices(self) -> list[int]:
        """The indices of the nodes that are exported as data."""
        if self.included is None:
            return list(range(len(self.vault_map.topology.ids)))
        return [int(node) for node in np.flatnonzero(self.included)]

    def shows_edge(self, first: str, second: str) -> bool:
        """Return whether the edge between two nodes, by their ids, is exported if they are."""
        if self.shown_edges is None:
            return True
        index_of = self.vault_map.index_of
        edge = self.vault_map.scene.edge_between(index_of[first], index_of[second])
        return bool(self.shown_edges[edge])

    def node_colour(self, index: int) -> str:
        """Return the colour of a node, `#rrggbb`."""
        return self.node_styles.palette(self.theme)[int(self.node_styles.colours[index])]

    def require_render_input(self) -> RenderInput:
        """Return what the picture shows; only formats that need a picture may call this."""
        assert self.render_input is not None
        return self.render_input


def nothing_matches(query: str) -> str:
    """Say that a filter leaves nothing to export; `query` is empty for one without a query."""
    if not query:
        return translate("Nothing matches the filter, so there is nothing to export.")
    return translate("Nothing matches '{query}', so there is nothing to export.", query=query)
