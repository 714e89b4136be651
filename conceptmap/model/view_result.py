"""What view settings show of a map, as one value: which nodes, in which colours, which edges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.model.compared_result import comparison_marks, edges_there
from conceptmap.model.compared_styles import compared_styles
from conceptmap.model.comparison import Comparison
from conceptmap.model.folding import Folds, fold_styles
from conceptmap.model.map_relations import MapRelations
from conceptmap.model.node_colouring import CategoryColours
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.comparison_marks import ComparisonMarks
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.edges import EdgeOrder, order_edges
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.scene import Scene
from conceptmap.searching.query_nodes import QueryError


@dataclass(frozen=True, eq=False)
class ViewResult:
    """What view settings show of a map of n nodes."""

    node_styles: NodeStyles
    errors: Mapping[str, QueryError]
    """What cannot be read of the filter, by the field of the view settings: `query`, `since`,
    `until`."""
    group_errors: Mapping[str, QueryError]
    """Which colour groups cannot be read, by their queries."""
    included: BoolArray
    """Shape (n,): which nodes the filter includes."""
    shown_edges: BoolArray | None
    """Shape (m,): which edges are shown between nodes that are; None for all."""
    edge_order: EdgeOrder
    """The order in which the shown edges are drawn, by the colours of the node styles."""
    vault_map: VaultMap
    sized_by: tuple[str, str]
    """The `size_by` and `size_property` of the view settings."""
    query_matches: Mapping[str, BoolArray]
    """Which nodes each query of the view settings matches, shape (n,)."""
    relations: MapRelations | None = None
    """What the links of the map say, None while that is not known."""
    statements: EdgeStatements | None = None
    """What of that is drawn, None for nothing."""
    link_display: tuple[object, ...] = ()
    """The display settings that `statements` follow from."""
    folds: Folds | None = None
    """The regions that are folded into nodes, None for none."""
    own_radii: FloatArray | None = None
    """Shape (n,): the radii of nodes were none folded, as in `NodeStyles.radii`."""
    is_layered_map: bool = False
    """Whether the included nodes are laid out and drawn as a layered map."""
    comparison: ComparisonMarks | None = None
    """What is drawn of the difference to an earlier moment, None for nothing."""
    name_joins: IntArray | None = None
    """Shape (k, 2): the nodes of one name that lines join, as they are drawn; None for nothing."""
    marked: tuple[int, ...] = ()
    """The numbers of nodes of a local map that stand out."""
    middles: tuple[int, ...] = ()
    """The numbers of the nodes that a local map is around, whose names come first."""
    has_own_layout: bool = False
    """Whether the included nodes are laid out separately."""
    own_styles: NodeStyles | None = None
    """The styles without what is folded and compared, None for `node_styles`."""
    category_colours: CategoryColours = field(default_factory=dict)
    """The colours that folders, tags and values have, and keep as long as the vault is open."""
    uncompared: ViewResult | None = None
    """The result without the comparison, None for this one."""

    @property
    def scene(self) -> Scene:
        """What is drawn: the scene of the map, with what is folded."""
        return self.vault_map.scene if self.folds is None else self.folds.scene

    @property
    def shown_as(self) -> IntArray | None:
        """The node that each is drawn as, (n,); None where each is drawn itself."""
        return None if self.folds is None else self.folds.shown_as

    @property
    def ringed(self) -> tuple[int, ...]:
        """The nodes that are drawn with a second ring: folded regions, and what stands out."""
        return (*self.marked, *(() if self.folds is None else self.folds.nodes))

    @property
    def count(self) -> int:
        """How many nodes are included."""
        return int(np.count_nonzero(self.included))

    @property
    def shown_nodes(self) -> BoolArray:
        """Shape (n,): which of the included nodes were there at the moment that is shown."""
        opacities = self.node_styles.opacities
        if self.comparison is None or opacities is None or self.folds is not None:
            return self.included
        return self.included & (opacities > 0)

    @property
    def note_counts(self) -> tuple[int, int]:
        """How many notes are included, and how many there are; tags and the like are none."""
        is_note = self.vault_map.scene.kinds == NodeKind.NOTE
        return int(np.count_nonzero(is_note & self.included)), int(np.count_nonzero(is_note))

    def on_map(self, vault_map: VaultMap) -> ViewResult:
        """Return the same result on a map of the same nodes and edges."""
        relations = self.relations
        return replace(
            self,
            vault_map=vault_map,
            relations=None if relations is None else relations.on_map(vault_map),
            uncompared=None if self.uncompared is None else self.uncompared.on_map(vault_map),
        )

    def compared(self, comparison: Comparison | None) -> ViewResult:
        """Return the same result with another comparison drawn, None for none."""
        plain = self.uncompared or self
        if comparison is None:
            return plain
        vault_map, folds = plain.vault_map, plain.folds
        own_styles, shown_edges = plain.own_styles or plain.node_styles, plain.shown_edges
        opacities = own_styles.opacities
        shown = vault_map.visible if opacities is None else opacities > 0
        marks = comparison_marks(
            comparison, vault_map, shown, on_whole_map=not plain.has_own_layout
        )
        styles = compared_styles(
            own_styles, comparison, vault_map, marks, on_whole_map=not plain.has_own_layout
        )
        if folds is not None:
            styles = fold_styles(folds, styles)
        elif (there := edges_there(comparison, vault_map)) is not None:
            shown_edges = there if shown_edges is None else shown_edges & there
        return replace(
            plain,
            node_styles=styles,
            shown_edges=shown_edges,
            edge_order=order_edges(plain.scene, styles, shown_edges, plain.statements),
            comparison=marks,
            uncompared=plain,
        )

    @property
    def laid_out_edges(self) -> BoolArray | None:
        """Shape (m,): which edges the places of nodes follow from, None for all.

        A comparison leaves all nodes where they are.
        """
        return (self.uncompared or self).shown_edges

    @property
    def all_errors(self) -> tuple[QueryError, ...]:
        """What cannot be read of the filter and the colour groups."""
        return (*self.errors.values(), *self.group_errors.values())
