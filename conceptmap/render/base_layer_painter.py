"""Paints rectangles of the base layer: background, region shapes, edges, arrowheads, nodes."""

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
    BorderLines,
    RegionOutlines,
    border_lines,
    flatten_outlines,
    patch_colours,
)
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.strand_painter import strand_colours, strand_outlines
from conceptmap.render.strands import NO_STRANDS, Strands
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.pixel_buffer import PaintStep, PixelBuffer

REGION_FADE_RATIO = 0.5
"""Region shapes fade by this share of what the rest of the map does."""


class BaseLayerPainter:
    """Paints into pixel buffers, in one theme and device pixel ratio."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme = theme
        self._ratio = ratio
        # Each with what it was made from; replaced at once, as another thread paints too.
        self._outlines: tuple[tuple[RegionShape, ...], RegionOutlines] = ((), NO_OUTLINES)
        self._borders: tuple[tuple[RegionShape, ...], BorderLines | None] = ((), None)
        self._strands: tuple[Strands, float, RegionOutlines] = (NO_STRANDS, 1.0, NO_OUTLINES)

    def paint(
        self,
        buffer: PixelBuffer,
        frame: Frame,
        edge_budget: EdgeBudget,
        rect: PixelRect,
        fade_end: float,
    ) -> None:
        """Paint a rectangle of a frame into a buffer of its size.

        `fade_end` is how far the map has faded, 0 to 1, where 1 takes away `HIGHLIGHT_FADE`.
        """
        from conceptmap.render import paint_steps

        render_input, cache, ratio = frame.render_input, frame.cache, self._ratio
        fade = fade_end * HIGHLIGHT_FADE
        region_shapes, outlines = self._outlines
        if region_shapes is not render_input.region_shapes:
            outlines = flatten_outlines(render_input.region_shapes)
            self._outlines = render_input.region_shapes, outlines
        corner = np.array(rect[:2], np.float32)
        pixels = frame.pixels * np.float32(ratio) if ratio != 1 else frame.pixels
        if corner.any():
            pixels = pixels - corner
        background = QColor(self._theme.background).rgba() if render_input.draw_background else 0
        region_opacity = 1 - fade * REGION_FADE_RATIO
        steps = [
            paint_steps.clear_step(background),
            paint_steps.region_step(
                outlines,
                render_input.camera,
                patch_colours(outlines, self._theme, region_opacity, render_input.camera.scale),
                ratio,
                rect,
            ),
            *self._border_steps(frame, region_opacity, rect),
            *self._strand_steps(frame, region_opacity, rect),
            paint_steps.edge_step(
                pixels,
                cache.edge_order,
                edge_budget,
                frame.base_opacities,
                with_opacity(cache.edge_colours, edge_budget.opacity * (1 - fade)),
                frame.edge_width,
                ratio,
            ),
        ]
        if render_input.display.arrows:
            alpha = round(255 * ARROWHEAD_OPACITY * (1 - fade) * frame.links_shown)
            arrowheads = paint_steps.arrowhead_step(
                pixels,
                cache.edge_order.edges[: edge_budget.edge_count],
                cache.edge_order.directions[: edge_budget.edge_count],
                frame.radii,
                frame.edge_strengths(edge_budget),
                QColor(self._theme.edge).rgb() & 0xFFFFFF | alpha << 24,
                ARROWHEAD,
                ratio,
            )
            steps.append(arrowheads)
        nodes = paint_steps.node_step(
            pixels,
            render_input.scene.paint_order,
            frame.radii,
            cache.node_appearances,
            frame.opacities_at(fade),
            cache.appearances,
            ratio,
        )
        buffer.paint(*steps, nodes)

    def _border_steps(self, frame: Frame, opacity: float, rect: PixelRect) -> list[PaintStep]:
        """Return what paints the lines around lands, if the theme has them."""
        from conceptmap.render import paint_steps

        if not self._theme.region_border:
            return []
        region_shapes, lines = self._borders
        if region_shapes is not frame.render_input.region_shapes or lines is None:
            region_shapes = frame.render_input.region_shapes
            lines = border_lines(region_shapes)
            self._borders = region_shapes, lines
        camera = frame.render_input.camera
        step = paint_steps.border_step(lines, camera, self._theme, opacity, self._ratio, rect)
        return [step]

    def _strand_steps(self, frame: Frame, opacity: float, rect: PixelRect) -> list[PaintStep]:
        """Return what paints the strands of a frame, if it shows any."""
        from conceptmap.render import paint_steps

        strands, camera = frame.render_input.far_view.strands, frame.render_input.camera
        if frame.links_shown >= 1:
            return []
        of, scale, outlines = self._strands
        if of is not strands or scale != camera.scale:
            outlines = strand_outlines(strands, camera.scale)
            self._strands = strands, camera.scale, outlines
        colours = strand_colours(strands, self._theme, opacity * (1 - frame.links_shown))
        return [paint_steps.region_step(outlines, camera, colours, self._ratio, rect)]
