"""What is exported: a map as it is shown, as data and as a picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.core.translation import translate
from conceptmap.model.comparison import Comparison
from conceptmap.model.folding import Folds
from conceptmap.model.map_geometry import compute_geometry
from conceptmap.model.map_relations import MapRelations, read_relations
from conceptmap.model.restricted_names import with_region_names_from
from conceptmap.model.shown_statements import shown_statements
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.far_view import NO_FAR_VIEW
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene import Scene
from conceptmap.render.theme import Theme


class FoldedRegion(NamedTuple):
    """A region that is exported as one node."""

    name: str
    members: tuple[str, ...]
    """The ids of its nodes that are included."""


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
    """How many pixels of the file a pixel of the picture becomes; one is 1/96 inch on paper."""
    shown_edges: BoolArray | None = None
    """(m,) which edges of the scene are exported between included nodes; None for all."""
    relations: MapRelations | None = None
    """What the links of the map say; None when that is to be read first."""
    folds: Folds | None = None
    """The regions that are exported as one node each; None for none."""
    name_joins: IntArray | None = None
    """(k, 2) the nodes that are exported as joined by their names; None for none."""
    comparison: Comparison | None = None
    """The moments whose difference is shown; None for none."""
    quotable: BoolArray | None = None
    """(n,) the only notes whose words are exported; None for all. See `restricted_to`."""

    def known_relations(self) -> MapRelations:
        """Return what the links of the map say, reading the notes if that is not known."""
        return (self.relations or read_relations(self.vault_map)).restricted_to(self.quotable)

    def restricted_to(self, quotable: BoolArray) -> ExportSource:
        """Return an export of the same nodes with nothing but what some notes, (n,), say.

        What other notes state of two nodes is left out, as are lines of the legend for what only
        they have, and regions that have their names from other notes get new ones. Takes up to a
        second with a picture.
        """
        vault_map, folds = with_region_names_from(self.vault_map, quotable), self.folds
        is_renamed = vault_map is not self.vault_map
        if folds is not None and is_renamed:
            folds = folds.named_as_in(vault_map.scene)
        comparison = self.comparison
        if comparison is not None:
            visible = self.vault_map.visible
            comparison = comparison.restricted_to(
                vault_map, quotable | ~visible, with_unlinked=False
            )
        source = replace(
            self,
            vault_map=vault_map,
            node_styles=self.node_styles.restricted_to(quotable),
            folds=folds,
            quotable=quotable,
            comparison=comparison,
        )
        picture = self.render_input
        if picture is None:
            return source
        if picture.statements is not None:
            picture = replace(picture, statements=source.statements(picture.display))
        picture = replace(
            picture, scene=source.scene, styles=picture.styles.restricted_to(quotable)
        )
        if is_renamed:
            geometry = compute_geometry(
                vault_map, picture.styles, picture.positions, picture.display, folds=folds
            )
            far_view = geometry.far_view if picture.comparison is None else NO_FAR_VIEW
            picture = replace(picture, labels=geometry.labels, far_view=far_view)
        return replace(source, render_input=picture)

    @property
    def scene(self) -> Scene:
        """What a picture shows: the scene of the map, with what is folded."""
        return self.vault_map.scene if self.folds is None else self.folds.scene

    def statements(self, display: DisplaySettings) -> EdgeStatements | None:
        """Return what links say, as display settings show it; None for nothing."""
        if self.relations is None or display.links == "plain":
            return None
        found = shown_statements(self.relations.restricted_to(self.quotable), display)
        # Of links that are added up nothing is said.
        return found if self.folds is None else found.outside(self.folds.fold_of >= 0)

    @property
    def node_indices(self) -> list[int]:
        """The indices of the nodes that are exported as data, of a folded region one."""
        return [int(node) for node in np.unique(self._drawn_as(self._included_nodes))]

    @property
    def _included_nodes(self) -> Int64Array:
        if self.included is None:
            return np.arange(len(self.vault_map.topology.ids))
        return np.flatnonzero(self.included)

    def _drawn_as(self, nodes: Int64Array) -> Int64Array:
        return nodes if self.folds is None else self.folds.shown_as[nodes].astype(np.int64)

    @property
    def drawn_ids(self) -> dict[str, str]:
        """The node that each included one is exported as, itself or for its region, by ids."""
        ids, nodes = self.vault_map.topology.ids, self._included_nodes
        pairs = zip(nodes.tolist(), self._drawn_as(nodes).tolist(), strict=True)
        return {ids[node]: ids[drawn] for node, drawn in pairs}

    def folded_region(self, index: int) -> FoldedRegion | None:
        """Return what a node stands for; None for one that stands for itself."""
        if self.folds is None or index not in self.folds.nodes:
            return None
        fold = self.folds.nodes.index(index)
        nodes = self._included_nodes
        members = nodes[self.folds.fold_of[nodes] == fold]
        name = self.vault_map.scene.area_names[self.folds.areas[fold]]
        ids = self.vault_map.topology.ids
        return FoldedRegion(name, tuple(ids[node] for node in members.tolist()))

    def shows_edge(self, first: str, second: str) -> bool:
        """Return whether the edge between two nodes, by their ids, is exported if they are."""
        if self.shown_edges is None or self.folds is not None:
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
