"""One painting: the input converted to pixels, and its nodes drawn with QPainter."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.render.camera import Camera
from conceptmap.render.edges import (
    NO_EDGE_BUDGET,
    EdgeBudget,
    compute_edge_budget,
    compute_edge_strengths,
    edge_line_width,
)
from conceptmap.render.glow import GLOW_REACH_PX, GLOW_SPRITE_PX, glow_gradient
from conceptmap.render.label_batch import LabelOptions
from conceptmap.render.node_styles import DEFAULT_COLOUR
from conceptmap.render.nodes import appearance_indices, draw_node
from conceptmap.render.qt_arrays import draw_sprites
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene_cache import SceneCache
from conceptmap.render.theme import Theme

HIGHLIGHT_FADE = 0.82
"""How much of its opacity the rest of the map loses while a neighbourhood is highlighted."""

SELECTED_RING_GAP_PX, SELECTED_RING_WIDTH_PX = 3.5, 2
_SECOND_RING_GAP_PX, _SECOND_RING_WIDTH_PX = 2.5, 1.5
_HOVERED_RING_GAP_PX, _HOVERED_RING_WIDTH_PX = 3, 1.5


class Frame:
    """The n nodes of one painting in pixels: where they are, how large and how opaque.

    `band` is the top and bottom, in pixels, of what is painted.
    """

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
        self._vector = vector
        camera, highlight = render_input.camera, render_input.highlight
        display = render_input.display
        self.view_rect = QRectF(0, 0, camera.width, camera.height)
        self.label_options = LabelOptions(
            theme, vector, render_input.animated, band, halos, whole=render_input.whole_labels
        )
        self.pixels = camera.to_pixels(render_input.positions)
        self._node_scale = np.float32(camera.node_scale * display.node_size)
        nominal_radii = render_input.styles.radii_of(render_input.scene)
        self.radii = cache.scaled_radii(nominal_radii, self._node_scale)
        self.fade = highlight.dimming * HIGHLIGHT_FADE
        self.style_opacities = opacities = render_input.styles.opacities
        self.hidden = None if opacities is None else opacities <= 0
        every_node = np.ones(len(self.radii), np.float32)
        self.base_opacities = every_node if opacities is None else opacities
        self.links_shown = render_input.far_view.links_shown(camera.scale)
        """How opaque single links are, 0 to 1; strands have the rest."""
        shares = cache.note_shares(
            render_input.far_view, camera.scale, render_input.labels.placement.min_zoom
        )
        if shares is None:
            self._undimmed = self.base_opacities
        else:
            self._undimmed = shares if opacities is None else shares * opacities
        self.opacities = self.opacities_at(self.fade)
        self.edge_width = edge_line_width(camera, display.edge_width)
        self.shown_budget: EdgeBudget | None = None
        """Which edges the base layer shows, once it is drawn; None for `edge_budget`."""
        self.neighbours = np.zeros(0, np.int64)
        """The nodes highlighted around the focus or along the path, once they are drawn."""

    @cached_property
    def edge_budget(self) -> EdgeBudget:
        """Which edges are drawn, and how strongly."""
        if not self.links_shown:
            return NO_EDGE_BUDGET
        budget = compute_edge_budget(
            self.cache.edge_order,
            self.pixels,
            self.render_input.camera,
            self.theme,
            self.style_opacities,
            self.edge_width,
        )
        return budget._replace(opacity=budget.opacity * self.links_shown)

    def edge_strengths(self, budget: EdgeBudget) -> FloatArray:
        """Return the strength of each edge within a budget, `(k,)`."""
        order = self.cache.edge_order
        return compute_edge_strengths(order, budget, self.base_opacities, self.pixels)

    def opacities_at(self, fade: float) -> FloatArray:
        """Return the opacity of each node, `(n,)`, when the map has lost `fade` of its own."""
        return self._undimmed * np.float32(1 - fade) if fade else self._undimmed

    def visible_nodes(self) -> IntArray:
        """Return the nodes in view that are not hidden, in drawing order."""
        camera, band = self.render_input.camera, self.label_options.band
        visible = _in_view(self.pixels, self.radii, camera, band)
        visible &= self.opacities > 0
        order = self.render_input.scene.paint_order
        return order[visible[order]]

    def draw_nodes(self, painter: QPainter, nodes: IntArray) -> None:
        """Draw nodes at their opacity."""
        self._draw_nodes_with(painter, nodes, self.opacities[nodes])

    def redraw_nodes(
        self, painter: QPainter, nodes: IntArray | Int64Array, opacity: float | None = None
    ) -> None:
        """Draw nodes once more, above the rest; None for the opacity of what is highlighted."""
        highlight = self.render_input.highlight
        if opacity is None:
            opacity = highlight.progress if highlight.fades_rest else 1.0
        self._draw_nodes_with(painter, nodes, np.full(len(nodes), opacity, np.float32))

    def _draw_nodes_with(
        self, painter: QPainter, nodes: IntArray | Int64Array, opacities: FloatArray
    ) -> None:
        if not self._vector:
            appearances = self.cache.node_appearances[nodes]
            pixels, radii = self.pixels[nodes], self.radii[nodes]
            self.cache.node_sprites.draw(painter, appearances, pixels, radii, opacities)
            return
        colours, kinds = self.render_input.styles.colours, self.render_input.scene.kinds
        for node, opacity in zip(nodes.tolist(), opacities.tolist(), strict=True):
            x, y = self.pixels[node].tolist()
            colour = self.cache.palette[int(colours[node])]
            painter.setOpacity(opacity)
            draw_node(painter, self.theme, int(kinds[node]), colour, x, y, float(self.radii[node]))
        painter.setOpacity(1)

    def draw_removed_nodes(self, painter: QPainter) -> None:
        """Draw the nodes that were removed and are fading out."""
        removed, camera = self.render_input.removed, self.render_input.camera
        assert removed is not None
        radii = removed.scene.radii[removed.nodes] * self._node_scale
        kinds = removed.scene.kinds[removed.nodes]
        palette_size = len(self.cache.palette)
        # The group that coloured a node may be gone as well.
        colours = np.where(removed.colours < palette_size, removed.colours, DEFAULT_COLOUR)
        appearances = appearance_indices(kinds, colours.astype(np.int32), palette_size)
        pixels = camera.to_pixels(removed.positions)
        opacities = np.full(len(pixels), self.render_input.removed_opacity, np.float32)
        self.cache.node_sprites.draw(painter, appearances, pixels, radii, opacities)

    def draw_second_rings(self, painter: QPainter) -> None:
        """Draw a ring in its colour around each node that has one."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colours = self.render_input.styles.colours
        for node in self.render_input.ringed:
            if self.opacities[node] <= 0:
                continue
            painter.setOpacity(float(self.opacities[node]))
            painter.setPen(
                QPen(QColor(self.cache.palette[int(colours[node])]), _SECOND_RING_WIDTH_PX)
            )
            radius = float(self.radii[node]) + _SECOND_RING_GAP_PX
            painter.drawEllipse(QPointF(*self.pixels[node].tolist()), radius, radius)
        painter.setOpacity(1)

    def draw_rings(self, painter: QPainter) -> None:
        """Draw a ring around each selected node and the hovered one."""
        highlight = self.render_input.highlight
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for node in highlight.selected:
            painter.setPen(QPen(QColor(self.theme.accent), SELECTED_RING_WIDTH_PX))
            radius = float(self.radii[node]) + SELECTED_RING_GAP_PX
            painter.drawEllipse(QPointF(*self.pixels[node].tolist()), radius, radius)
        hovered = highlight.hovered
        if hovered >= 0 and hovered not in highlight.selected:
            painter.setPen(QPen(QColor(self.theme.muted_text), _HOVERED_RING_WIDTH_PX))
            radius = float(self.radii[hovered]) + _HOVERED_RING_GAP_PX
            painter.drawEllipse(QPointF(*self.pixels[hovered].tolist()), radius, radius)

    def draw_glow(self, painter: QPainter, nodes: IntArray) -> None:
        """Draw a glow around nodes that a search found, and the nodes above it."""
        camera, band = self.render_input.camera, self.label_options.band
        reaches = self.radii[nodes] + GLOW_REACH_PX
        visible = _in_view(self.pixels[nodes], reaches, camera, band)
        nodes, reaches = nodes[visible], reaches[visible]
        centres = self.pixels[nodes]
        if self._vector:
            painter.setPen(Qt.PenStyle.NoPen)
            for (x, y), reach in zip(centres.tolist(), reaches.tolist(), strict=True):
                painter.setBrush(glow_gradient(QColor(self.theme.search_match), x, y, reach))
                painter.drawEllipse(QPointF(x, y), reach, reach)
        else:
            cells = np.tile((0, 0, GLOW_SPRITE_PX, GLOW_SPRITE_PX), (len(nodes), 1))
            scales = reaches * 2 / GLOW_SPRITE_PX
            draw_sprites(painter, self.cache.glow_sprite, centres, cells, 1.0, scales=scales)
        self.redraw_nodes(painter, nodes)


def _in_view(
    pixels: FloatArray, radii: FloatArray, camera: Camera, band: tuple[float, float]
) -> BoolArray:
    """Return which discs, `(n, 2)` pixels and `(n,)` radii, are in view and in the band."""
    x, y = pixels[:, 0], pixels[:, 1]
    across = (x > -radii) & (x < camera.width + radii)
    return np.asarray(across & (y > band[0] - radii) & (y < band[1] + radii), np.bool_)
