"""One painting."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conceptmap.render.camera import Camera
from conceptmap.render.edges import (
    EdgeBudget,
    compute_edge_budget,
    compute_edge_strengths,
    edge_line_width,
)
from conceptmap.render.glow import GLOW_SPRITE_PX, glow_gradient
from conceptmap.render.label_batch import LabelOptions
from conceptmap.render.nodes import appearance_indices, draw_node
from conceptmap.render.qt_arrays import draw_sprites
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene_cache import SceneCache
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    pass

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


HIGHLIGHT_FADE = 0.82
"""So much of the map is taken away while a neighbourhood stands out."""


GLOW_REACH_PX = 9.0
"""So many pixels the light around a node reaches beyond it."""


class Frame:
    """One painting: the picture in pixels."""

    def __init__(
        self,
        render_input: RenderInput,
        cache: SceneCache,
        theme: Theme,
        band: tuple[float, float],
        *,
        vector: bool,
        halos: bool = True,
    ) -> None:
        self.render_input, self.cache, self.theme = render_input, cache, theme
        self.view_rect = QRectF(0, 0, render_input.camera.width, render_input.camera.height)
        self._vector = vector
        camera = render_input.camera
        self.label_options = LabelOptions(theme, vector, render_input.animated, band, halos)
        self.pixels = camera.to_pixels(render_input.positions)
        self.radii = render_input.scene.radii * np.float32(
            camera.node_scale * render_input.display.node_size
        )
        self.fade = (
            render_input.highlight.progress * HIGHLIGHT_FADE
            if render_input.highlight.fades_rest
            else 0.0
        )
        self.style_opacities = render_input.styles.opacities
        self.hidden = (
            None if render_input.styles.opacities is None else render_input.styles.opacities <= 0
        )
        shown = self.style_opacities
        self.base_opacities = np.ones(len(self.radii), np.float32) if shown is None else shown
        self.opacities = self.opacities_at(self.fade)
        self.highlighted = np.zeros(0, np.int64)
        self.edge_width = edge_line_width(camera, render_input.display.edge_width)

    @cached_property
    def edge_budget(self) -> EdgeBudget:
        """Which edges are drawn, and how strongly."""
        plan, camera = self.cache.edge_order, self.render_input.camera
        return compute_edge_budget(
            plan, self.pixels, camera, self.theme, self.style_opacities, self.edge_width
        )

    def edge_strengths(self, budget: EdgeBudget) -> Floats:
        """Give how strong each of the edges of a share is."""
        return compute_edge_strengths(
            self.cache.edge_order, budget, self.base_opacities, self.pixels
        )

    def opacities_at(self, fade: float) -> Floats:
        """Give how strongly the nodes are drawn when so much of the map is taken away."""
        return self.base_opacities * np.float32(1 - fade)

    def visible_nodes(self) -> Ints:
        """Give the nodes that are to be seen, in the order they are drawn in."""
        seen = _in_view(self.pixels, self.radii, self.render_input.camera, self.label_options.band)
        seen &= self.base_opacities > 0
        order = self.render_input.scene.paint_order
        return order[seen[order]]

    def draw_nodes(self, painter: QPainter, nodes: Ints) -> None:
        """Draw nodes as strong as they are to be seen."""
        self._draw_nodes_with(painter, nodes, self.opacities[nodes])

    def redraw_nodes(self, painter: QPainter, nodes: Ints | NDArray[np.int64]) -> None:
        """Draw some nodes again in full."""
        strength = np.full(len(nodes), self.render_input.highlight.progress, np.float32)
        self._draw_nodes_with(
            painter, nodes, strength if self.render_input.highlight.fades_rest else strength * 0 + 1
        )

    def _draw_nodes_with(
        self, painter: QPainter, nodes: Ints | NDArray[np.int64], opacities: Floats
    ) -> None:
        if not self._vector:
            looks = self.cache.node_appearances[nodes]
            at, radii = self.pixels[nodes], self.radii[nodes]
            self.cache.node_sprites.draw(painter, looks, at, radii, opacities)
            return
        colours, kinds = self.render_input.styles.colours, self.render_input.scene.kinds
        for node, strength in zip(nodes.tolist(), opacities.tolist(), strict=True):
            x, y = self.pixels[node].tolist()
            colour = self.cache.palette[int(colours[node])]
            painter.setOpacity(strength)
            draw_node(painter, self.theme, int(kinds[node]), colour, x, y, float(self.radii[node]))
        painter.setOpacity(1)

    def draw_removed_nodes(self, painter: QPainter) -> None:
        """Draw nodes that are no more."""
        ghosts = self.render_input.removed
        assert ghosts is not None
        radii = ghosts.scene.radii[ghosts.nodes] * np.float32(self.render_input.camera.node_scale)
        kinds = ghosts.scene.kinds[ghosts.nodes]
        looks = appearance_indices(kinds, ghosts.colours, len(self.cache.palette))
        at = self.render_input.camera.to_pixels(ghosts.positions)
        strengths = np.full(len(at), self.render_input.removed_opacity, np.float32)
        self.cache.node_sprites.draw(painter, looks, at, radii, strengths)

    def draw_rings(self, painter: QPainter) -> None:
        """Ring what is selected and what the pointer is on."""
        emphasis = self.render_input.highlight
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for node in emphasis.selected:
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            radius = float(self.radii[node]) + 3.5
            painter.drawEllipse(QPointF(*self.pixels[node].tolist()), radius, radius)
        if emphasis.hovered >= 0 and emphasis.hovered not in emphasis.selected:
            painter.setPen(QPen(QColor(self.theme.muted_text), 1.5))
            radius = float(self.radii[emphasis.hovered]) + 3
            painter.drawEllipse(QPointF(*self.pixels[emphasis.hovered].tolist()), radius, radius)

    def draw_glow(self, painter: QPainter, nodes: Ints) -> None:
        """Lay a soft light around nodes that are looked for."""
        reaches = self.radii[nodes] + GLOW_REACH_PX
        seen = nodes[
            _in_view(self.pixels[nodes], reaches, self.render_input.camera, self.label_options.band)
        ]
        reaches = self.radii[seen] + GLOW_REACH_PX
        if self._vector:
            painter.setPen(Qt.PenStyle.NoPen)
            for (x, y), reach in zip(self.pixels[seen].tolist(), reaches.tolist(), strict=True):
                painter.setBrush(glow_gradient(QColor(self.theme.search_match), x, y, reach))
                painter.drawEllipse(QPointF(x, y), reach, reach)
        else:
            cells = np.tile((0, 0, GLOW_SPRITE_PX, GLOW_SPRITE_PX), (len(seen), 1))
            scales = reaches * 2 / GLOW_SPRITE_PX
            draw_sprites(
                painter, self.cache.glow_sprite, self.pixels[seen], cells, 1.0, scales=scales
            )
        self.redraw_nodes(painter, seen)


def _in_view(
    pixels: Floats, radii: Floats, camera: Camera, band: tuple[float, float]
) -> NDArray[np.bool_]:
    x, y = pixels[:, 0], pixels[:, 1]
    across = (x > -radii) & (x < camera.width + radii)
    return np.asarray(across & (y > band[0] - radii) & (y < band[1] + radii), np.bool_)
