"""What depends on a scene, its node styles and the theme alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPixmap

from conceptmap.render.edges import (
    EdgeOrder,
    edge_colour_table,
    order_edges,
)
from conceptmap.render.glow import make_glow_sprite
from conceptmap.render.node_sprites import NodeSprites
from conceptmap.render.nodes import appearance_indices, build_appearance_table
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.appearance_table import AppearanceTable

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


class SceneCache:
    """What depends on a scene and its looks alone."""

    edge_order: EdgeOrder
    node_appearances: Ints
    appearances: AppearanceTable
    edge_colours: NDArray[np.uint32]
    glow_sprite: QPixmap
    node_sprites: NodeSprites

    def __init__(
        self, render_input: RenderInput, theme: Theme, ratio: float, previous: SceneCache | None
    ) -> None:
        self.scene, self.styles = scene, looks = render_input.scene, render_input.styles
        self.palette = looks.palette(theme)
        same = (
            previous is not None
            and previous.scene is scene
            and previous.styles.colours is looks.colours
        )
        old = previous if same else None
        self.edge_order = render_input.edge_order or (
            old.edge_order if old else order_edges(scene, looks, render_input.shown_edges)
        )
        self.node_appearances = (
            old.node_appearances
            if old
            else appearance_indices(scene.kinds, looks.colours, len(self.palette))
        )
        painted = previous if previous is not None and previous.palette == self.palette else None
        self.appearances = (
            painted.appearances if painted else build_appearance_table(theme, self.palette)
        )
        self.glow_sprite = painted.glow_sprite if painted else make_glow_sprite(theme)
        self.edge_colours = (
            painted.edge_colours if painted else edge_colour_table(self.palette, theme)
        )
        self.node_sprites = (
            painted.node_sprites if painted else NodeSprites(theme, self.palette, ratio)
        )
