"""Paints the map: the base layer, then highlighted nodes and edges, labels, legend and title."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from conceptmap.render.all_legends import legends_box
from conceptmap.render.arrowheads import ARROWHEAD_OPACITY, draw_arrowheads
from conceptmap.render.base_layer import BaseLayer, Executor
from conceptmap.render.base_layer_painter import REGION_FADE_RATIO
from conceptmap.render.cached_frame import device_pixels
from conceptmap.render.camera import Camera
from conceptmap.render.comparison_painter import draw_ghost_names
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.edge_lines import draw_edge_lines
from conceptmap.render.edges import with_opacity
from conceptmap.render.frame import Frame
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.render.label_painter import LabelPainter
from conceptmap.render.layered_map_painter import LayeredMapPainter
from conceptmap.render.legend import draw_legend, draw_link_legend, draw_title
from conceptmap.render.mark_painter import draw_marks
from conceptmap.render.name_joins import draw_join_legend
from conceptmap.render.phrase_painter import PhrasePainter
from conceptmap.render.region_shape_painter import RegionShapePainter
from conceptmap.render.relation_legend import KindRow, draw_relation_legend
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene_cache import SceneCache
from conceptmap.render.strand_painter import draw_strands
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import Theme

_MAX_GLOWING_LABELS = 60
_NO_NODES = np.zeros(0, np.int32)


class MapPainter:
    """Paints pictures in one theme; keeps what the next painting can use again.

    `ratio` is device pixels per pixel. With `vector`, shapes and text are drawn as such, for
    files that keep them; without `halos` their labels have none. With an `executor`, the base
    layer of live pictures is painted in the background and may lag while the camera moves.
    """

    def __init__(
        self,
        theme: Theme,
        ratio: float = 1.0,
        *,
        vector: bool = False,
        halos: bool = True,
        executor: Executor | None = None,
    ) -> None:
        self.theme = theme
        self.ratio = ratio
        self._vector = vector
        self._halos = halos
        self._text_cache = TextCache(ratio)
        self._label_painter = LabelPainter(self._text_cache)
        self._scene_cache: SceneCache | None = None
        self._drawn_phrases: list[str] = []
        self.kind_rows: list[KindRow] = []
        """The lines of the legend of kinds of links in the last picture."""
        self.colour_legend: QRectF | None = None
        """Where the last picture has the legend of colours, in pixels; None for nowhere."""
        self.legend_boxes: list[QRectF] = []
        """Where the last picture has legends, in pixels."""
        self._region_painter = RegionShapePainter()
        self._layered_map_painter = LayeredMapPainter(self._text_cache)
        self._phrase_painter = PhrasePainter(theme, ratio, vector=vector, halos=halos)
        self._base_layer = BaseLayer(theme, ratio, executor)

    @property
    def unfinished(self) -> bool:
        """Whether to paint again: labels are fading, or the base layer is not exact yet."""
        parts = self._label_painter, self._phrase_painter, self._base_layer
        return any(part.unfinished for part in parts)

    @property
    def drawn_phrases(self) -> list[str]:
        """The phrases along edges of the last picture, with their arrows."""
        return self._drawn_phrases

    def layered_link_at(self, camera: Camera, x: float, y: float) -> tuple[int, int] | None:
        """Return the nodes of the link at a pixel of the last picture of a layered map."""
        return self._layered_map_painter.link_at(camera, x, y)

    @property
    def drawn_labels(self) -> DrawnLabels:
        """Where the last picture has names."""
        return self._label_painter.drawn

    def paint(
        self, painter: QPainter, render_input: RenderInput, band: tuple[int, int] | None = None
    ) -> None:
        """Paint a picture; the painter's origin is its top left corner.

        With a `band`, its top and height in device pixels, only that much is painted, and the
        painter's origin is the band's corner.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The same picture in every language: the painter of a window has its direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        camera = render_input.camera
        if band is not None:
            painter.translate(0, -band[0] / self.ratio)
        if not render_input.scene.titles:
            if render_input.draw_background:
                view = QRectF(0, 0, camera.width, camera.height)
                painter.fillRect(view, QColor(self.theme.background))
            return
        cache = self._cache_for(render_input)
        top, height = band or (0, device_pixels(camera.height, self.ratio))
        self._text_cache.reserve(camera.width * self.ratio * height)
        rows = top / self.ratio, (top + height) / self.ratio
        frame = Frame(render_input, cache, self.theme, rows, vector=self._vector, halos=self._halos)
        frame.label_options = frame.label_options._replace(covered=self._covered(render_input))
        if render_input.is_layered_map:
            self._label_painter.drawn = self._layered_map_painter.draw(painter, frame)
            self._drawn_phrases = self._layered_map_painter.drawn
            self._draw_over(painter, render_input)
            return
        if self._vector or (render_input.live and not kernels_ready.is_set()):
            self._draw_base_layer_as_shapes(painter, frame)
        else:
            at_rest = self._base_layer.draw(painter, frame, top, height)
            frame.label_options = frame.label_options._replace(at_rest=at_rest)
        # Labels come after the nodes: a letter below a node makes a word unreadable.
        self._label_painter.draw_regions(
            painter,
            render_input.labels,
            camera,
            frame.label_options,
            1 - frame.fade,
            (1 - frame.fade) * (1 - render_input.highlight.progress),
        )
        draw_marks(painter, frame)
        self._draw_labels(painter, frame)
        draw_ghost_names(painter, frame, self._label_painter.drawn)
        if kernels_ready.is_set() or not render_input.live:
            self._phrase_painter.draw(painter, frame, self._label_painter.drawn)
            self._drawn_phrases = self._phrase_painter.drawn
        self._draw_over(painter, render_input)

    def _covered(self, render_input: RenderInput) -> tuple[QRectF, ...]:
        """Return where legends and widgets cover the map, in pixels."""
        legends = legends_box(render_input)
        covered = () if legends is None else (legends,)
        if not render_input.live:
            return covered
        # Where that of a selected note's links is, the last picture says.
        return *covered, *self.legend_boxes, *render_input.under_widgets

    def _draw_over(self, painter: QPainter, render_input: RenderInput) -> None:
        """Draw the legends and the title."""
        self.legend_boxes, self.colour_legend = [], None
        if render_input.show_legend:
            self._draw_legends(painter, render_input)
        if render_input.title:
            draw_title(painter, render_input.title, self.theme)

    def _draw_legends(self, painter: QPainter, render_input: RenderInput) -> None:
        """Draw the legends of notes, of a selected note's links, and of the kinds of links."""
        camera, statements = render_input.camera, render_input.statements
        live, highlight = render_input.live, render_input.highlight
        is_cut = render_input.cuts_legend
        legend = draw_legend(painter, render_input.styles, camera, self.theme, is_live=is_cut)
        self.colour_legend = legend
        self.kind_rows = []
        if statements is not None and statements.shows_kinds:
            self.kind_rows = draw_relation_legend(painter, statements, legend, camera, self.theme)
        for row in self.kind_rows:
            legend = row.box if legend is None else legend.united(row.box)
        legend = draw_join_legend(painter, render_input, legend, self.theme)
        links = None
        if highlight.selected and highlight.focus >= 0:
            # On a live map its place depends on no name: it is the same whatever is selected.
            covers = render_input.is_under_widget if live else self.drawn_labels.covered_by
            links = draw_link_legend(
                painter,
                legend,
                camera,
                self.theme,
                covers,
                highlight.similar,
                is_compared=render_input.comparison is not None,
            )
        self.legend_boxes = [box for box in (legend, links) if box is not None]

    def _cache_for(self, render_input: RenderInput) -> SceneCache:
        """Return what depends only on the scene, its styles and the theme."""
        cache = self._scene_cache
        if (
            cache is None
            or cache.scene is not render_input.scene
            or cache.styles is not render_input.styles
            or cache.statements is not render_input.statements
        ):
            cache = self._scene_cache = SceneCache(render_input, self.theme, self.ratio, cache)
        return cache

    def _draw_base_layer_as_shapes(self, painter: QPainter, frame: Frame) -> None:
        """Draw the base layer with QPainter alone."""
        render_input, theme, budget = frame.render_input, self.theme, frame.edge_budget
        camera, edge_order = render_input.camera, frame.cache.edge_order
        if render_input.draw_background:
            painter.fillRect(frame.view_rect, QColor(theme.background))
        region_opacity = 1 - frame.fade * REGION_FADE_RATIO
        self._region_painter.draw(
            painter, render_input.region_shapes, camera, theme, region_opacity, smooth=True
        )
        if frame.links_shown < 1:
            opacity = region_opacity * (1 - frame.links_shown)
            draw_strands(painter, render_input.far_view.strands, camera, theme, opacity)
        colours = with_opacity(frame.cache.edge_colours, budget.opacity * (1 - frame.fade))
        strengths = frame.edge_strengths(budget)
        draw_edge_lines(
            painter,
            edge_order,
            budget,
            strengths,
            frame.pixels,
            camera,
            colours,
            frame.edge_width,
        )
        if render_input.display.arrows:
            colour = QColor(theme.edge)
            colour.setAlphaF(ARROWHEAD_OPACITY * (1 - frame.fade) * frame.links_shown)
            draw_arrowheads(
                painter, edge_order, strengths, frame.pixels, frame.radii, camera, colour
            )
        frame.draw_nodes(painter, frame.visible_nodes())

    def _draw_labels(self, painter: QPainter, frame: Frame) -> None:
        """Draw the labels that the zoom shows, and above them those of highlighted nodes."""
        render_input, highlight = frame.render_input, frame.render_input.highlight
        marks = render_input.comparison
        always = (*highlight.path, highlight.focus, *highlight.selected)
        candidates = [
            *always,
            *highlight.glowing[:_MAX_GLOWING_LABELS].tolist(),
            *(() if marks is None else marks.changed[:_MAX_GLOWING_LABELS].tolist()),
        ]
        first = np.array([node for node in dict.fromkeys(candidates) if node >= 0], np.int32)
        neighbours = frame.neighbours.astype(np.int32)
        placed_anew = len(first) > 0 and (kernels_ready.is_set() or not render_input.live)
        self._label_painter.place_neighbourhood(
            render_input.labels,
            render_input.scene,
            first if placed_anew else _NO_NODES,
            neighbours if placed_anew else _NO_NODES,
            render_input.positions,
            frame.pixels,
            frame.radii,
            render_input.camera,
            frame.label_options,
            always=always,
            keeps_others=highlight.keeps_names,
        )
        self._label_painter.draw_neighbourhood(
            painter,
            render_input.scene,
            frame.pixels,
            render_input.camera,
            frame.label_options,
            highlight.selected,
        )
        # While the pointer is on a note, the other names stay, fainter, where there is room; in
        # the map around a note all of them do.
        keeps = placed_anew and highlight.keeps_names
        fade = highlight.dimming if keeps else highlight.progress
        self._label_painter.draw_nodes(
            painter,
            render_input.labels,
            render_input.scene,
            frame.pixels,
            frame.radii,
            render_input.camera,
            frame.label_options,
            opacity=1 - fade if highlight.fades_rest else 1.0,
            visible=render_input.styles.visible_nodes(),
            excluded=np.concatenate([first, neighbours]) if keeps else first,
            details=render_input.details,
        )
