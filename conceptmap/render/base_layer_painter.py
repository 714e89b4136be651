"""Paints rectangles of the base layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor

from conceptmap.render.arrowheads import ARROWHEAD, ARROWHEAD_OPACITY
from conceptmap.render.cached_frame import PixelRect
from conceptmap.render.edges import EdgeBudget, with_opacity
from conceptmap.render.frame import HIGHLIGHT_FADE, Frame
from conceptmap.render.region_outlines import (
    NO_OUTLINES,
    RegionOutlines,
    flatten_outlines,
    patch_colours,
)
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.pixel_buffer import PixelBuffer


REGION_FADE_RATIO = 0.5
"""The land fades by this share of what the rest does."""


class BaseLayerPainter:
    """Paints parts of the ground in one style."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme = theme
        self._ratio = ratio
        self._outlines: tuple[tuple[RegionShape, ...], RegionOutlines] = ((), NO_OUTLINES)

    def paint(
        self,
        buffer: PixelBuffer,
        frame: Frame,
        edge_budget: EdgeBudget,
        rect: PixelRect,
        fade_end: float,
    ) -> None:
        """Paint a part of a frame's ground, with so much of its fading, on a canvas of its size."""
        from conceptmap.render import paint_steps

        picture, kept, ratio, fade = (
            frame.render_input,
            frame.cache,
            self._ratio,
            fade_end * HIGHLIGHT_FADE,
        )
        areas, coasts = self._outlines
        if areas is not picture.region_shapes:
            coasts = flatten_outlines(picture.region_shapes)
            self._outlines = picture.region_shapes, coasts
        corner = np.array(rect[:2], np.float32)
        at = frame.pixels * np.float32(ratio) if ratio != 1 else frame.pixels
        if corner.any():
            at = at - corner
        table = with_opacity(kept.edge_colours, edge_budget.opacity * (1 - fade))
        colours = patch_colours(coasts.patch_regions, self._theme, 1 - fade * REGION_FADE_RATIO)
        steps = [
            paint_steps.clear_step(
                QColor(self._theme.background).rgba() if picture.draw_background else 0
            ),
            paint_steps.region_step(coasts, picture.camera, colours, ratio, corner, rect.height),
            paint_steps.edge_step(
                at,
                kept.edge_order,
                edge_budget,
                frame.base_opacities,
                table,
                frame.edge_width,
                ratio,
            ),
        ]
        if picture.display.arrows:
            opacity = round(255 * ARROWHEAD_OPACITY * (1 - fade))
            arrowheads = paint_steps.arrowhead_step(
                at,
                kept.edge_order.edges[: edge_budget.edge_count],
                kept.edge_order.directions[: edge_budget.edge_count],
                frame.radii,
                frame.edge_strengths(edge_budget),
                QColor(self._theme.edge).rgb() & 0xFFFFFF | opacity << 24,
                ARROWHEAD,
                ratio,
            )
            steps.append(arrowheads)
        nodes = paint_steps.node_step(
            at,
            picture.scene.paint_order,
            frame.radii,
            kept.node_appearances,
            frame.opacities_at(fade),
            kept.appearances,
            ratio,
        )
        buffer.paint(*steps, nodes)
