"""What depends only on the scene, the node styles and the theme: kept between paintings."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPixmap

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray, UInt32Array
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.edges import EdgeOrder, edge_colour_table, order_edges
from conceptmap.render.far_view import FarView
from conceptmap.render.glow import make_glow_sprite
from conceptmap.render.node_sprites import NodeSprites
from conceptmap.render.nodes import (
    AppearanceTable,
    appearance_indices,
    build_appearance_table,
)
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme


class SceneCache:
    """Edge order, colour tables and sprites; takes over from `previous` what still holds."""

    edge_order: EdgeOrder
    shown_edges: BoolArray | None
    statements: EdgeStatements | None
    node_appearances: IntArray
    """Shape (n,): indices into `appearances`."""
    appearances: AppearanceTable
    edge_colours: UInt32Array
    """Shape (256,): as from `edge_colour_table`."""
    glow_sprite: QPixmap
    node_sprites: NodeSprites

    def __init__(
        self, render_input: RenderInput, theme: Theme, ratio: float, previous: SceneCache | None
    ) -> None:
        self.scene, self.styles = scene, styles = render_input.scene, render_input.styles
        self.palette = styles.palette(theme)
        palette_size = len(self.palette)
        same_colours = (
            previous is not None
            and previous.scene is scene
            and previous.styles.colours is styles.colours
        )
        same_edges = (
            previous is not None
            and previous.shown_edges is render_input.shown_edges
            and previous.statements is render_input.statements
        )
        self.statements = render_input.statements
        self.shown_edges = render_input.shown_edges
        if render_input.edge_order is not None:
            self.edge_order = render_input.edge_order
        elif previous is not None and same_colours and same_edges:
            self.edge_order = previous.edge_order
        else:
            self.edge_order = order_edges(
                scene, styles, render_input.shown_edges, render_input.statements
            )
        if previous is not None and same_colours and len(previous.palette) == palette_size:
            self.node_appearances = previous.node_appearances
        else:
            self.node_appearances = appearance_indices(scene.kinds, styles.colours, palette_size)
        if previous is not None and previous.palette == self.palette:
            self.appearances = previous.appearances
            self.glow_sprite = previous.glow_sprite
            self.edge_colours = previous.edge_colours
            self.node_sprites = previous.node_sprites
        else:
            self.appearances = build_appearance_table(theme, self.palette)
            self.glow_sprite = make_glow_sprite(theme)
            self.edge_colours = edge_colour_table(self.palette, theme)
            self.node_sprites = NodeSprites(theme, self.palette, ratio)
        # Each with what it was made from; replaced at once, as another thread paints too.
        self._radii: tuple[object, float, FloatArray] | None = None
        self._shares: tuple[object, object, float, FloatArray | None] | None = None

    def scaled_radii(self, nominal: FloatArray, factor: np.float32) -> FloatArray:
        """Return radii times a factor, `(n,)`, which stay the same while the map is moved."""
        known = self._radii
        if known is None or known[0] is not nominal or known[1] != factor:
            known = self._radii = nominal, float(factor), nominal * factor
        return known[2]

    def note_shares(
        self, far_view: FarView, scale: float, min_zooms: FloatArray
    ) -> FloatArray | None:
        """Return `FarView.note_shares` of the scene."""
        known = self._shares
        if (
            known is None
            or known[0] is not far_view
            or known[1] is not min_zooms
            or known[2] != scale
        ):
            shares = far_view.note_shares(scale, min_zooms, self.scene.quiet)
            known = self._shares = far_view, min_zooms, scale, shares
        return known[3]
