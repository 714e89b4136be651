"""The whole map, painted: land, edges, nodes, names."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from conceptmap.render.arrowheads import ARROWHEAD_OPACITY, draw_arrowheads
from conceptmap.render.base_layer import BaseLayer, Executor
from conceptmap.render.base_layer_painter import REGION_FADE_RATIO
from conceptmap.render.edge_lines import draw_edge_lines, draw_edge_set, mix_with_background
from conceptmap.render.edges import with_opacity
from conceptmap.render.frame import Frame
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.render.label_painter import LabelPainter
from conceptmap.render.legend import draw_legend, draw_title
from conceptmap.render.region_shape_painter import RegionShapePainter
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene_cache import SceneCache
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


class MapPainter:
    """Paints pictures in one style; keeps what the next painting can use again.

    `ratio` is device pixels a pixel. With `vector` shapes and text are drawn as such, for
    files that keep them, their names without halos when `halos` is False. With `elsewhere` the
    ground of live pictures may be a little behind while the camera moves.
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
        self._region_painter = RegionShapePainter()
        self._base_layer = BaseLayer(theme, ratio, executor)

    @property
    def unfinished(self) -> bool:
        """Whether another painting is needed: names come or go, or the ground is not exact."""
        return self._label_painter.unfinished or self._base_layer.unfinished

    def paint(
        self, painter: QPainter, render_input: RenderInput, band: tuple[int, int] | None = None
    ) -> None:
        """Paint a picture; the painter's origin is its top left corner.

        With `band`, its top and height in device pixels, only that much is painted, and the
        painter's origin is the band's corner.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if band is not None:
            painter.translate(0, -band[0] / self.ratio)
        if not render_input.scene.titles:
            if render_input.draw_background:
                size = render_input.camera.width, render_input.camera.height
                painter.fillRect(QRectF(0, 0, *size), QColor(self.theme.background))
            return
        kept = self._cache_for(render_input)
        top, height = band or (0, round(render_input.camera.height * self.ratio))
        self._text_cache.reserve(render_input.camera.width * self.ratio * height)
        part = top / self.ratio, (top + height) / self.ratio
        frame = Frame(render_input, kept, self.theme, part, vector=self._vector, halos=self._halos)
        if self._vector or (render_input.live and not kernels_ready.is_set()):
            self._draw_base_layer_as_shapes(painter, frame)
        else:
            at_rest = self._base_layer.draw(painter, frame, top, height)
            frame.label_options = frame.label_options._replace(at_rest=at_rest)
        # Above the nodes: a letter under a node is a word that cannot be read.
        self._label_painter.draw_regions(
            painter,
            render_input.labels,
            render_input.scene,
            render_input.camera,
            frame.label_options,
            1 - frame.fade,
        )
        self._draw_marks(painter, frame)
        self._draw_labels(painter, frame)
        if render_input.show_legend:
            draw_legend(painter, render_input.styles, render_input.camera, self.theme)
        if render_input.title:
            draw_title(painter, render_input.title, self.theme)

    def _cache_for(self, render_input: RenderInput) -> SceneCache:
        """Give what depends on the scene and its looks alone."""
        kept = self._scene_cache
        if (
            kept is None
            or kept.scene is not render_input.scene
            or kept.styles is not render_input.styles
        ):
            kept = self._scene_cache = SceneCache(render_input, self.theme, self.ratio, kept)
        return kept

    def _draw_base_layer_as_shapes(self, painter: QPainter, frame: Frame) -> None:
        picture = frame.render_input
        if picture.draw_background:
            painter.fillRect(frame.view_rect, QColor(self.theme.background))
        tint = 1 - frame.fade * REGION_FADE_RATIO
        self._region_painter.draw(
            painter, picture.region_shapes, picture.camera, self.theme, tint, smooth=True
        )
        opacity = frame.edge_budget.opacity * (1 - frame.fade)
        colours = with_opacity(frame.cache.edge_colours, opacity)
        plan, camera = frame.cache.edge_order, picture.camera
        strengths = frame.edge_strengths(frame.edge_budget)
        draw_edge_lines(
            painter,
            plan,
            frame.edge_budget,
            strengths,
            frame.pixels,
            camera,
            colours,
            frame.edge_width,
        )
        if picture.display.arrows:
            colour = QColor(self.theme.edge)
            colour.setAlphaF(ARROWHEAD_OPACITY * (1 - frame.fade))
            draw_arrowheads(painter, plan, strengths, frame.pixels, frame.radii, camera, colour)
        frame.draw_nodes(painter, frame.visible_nodes())

    def _draw_marks(self, painter: QPainter, frame: Frame) -> None:
        """Paint what stands out: ghosts, a neighbourhood, a path, rings and pins."""
        picture, style = frame.render_input, self.theme
        emphasis = picture.highlight
        if picture.removed is not None:
            frame.draw_removed_nodes(painter)
        if emphasis.hovered_edge >= 0 and not emphasis.fades_rest:
            edges = picture.scene.edges[[emphasis.hovered_edge]]
            colour = QColor(style.muted_text)
            draw_edge_set(
                painter, edges, frame.pixels, picture.camera, colour, frame.edge_width + 0.9
            )
            frame.redraw_nodes(painter, edges.ravel())
        if len(emphasis.glowing):
            frame.draw_glow(painter, emphasis.glowing)
        if emphasis.path:
            self._draw_path(painter, frame)
        elif emphasis.focus >= 0:
            self._draw_neighbourhood(painter, frame, emphasis.focus)
        frame.draw_rings(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.background))
        for node in picture.pinned:
            if frame.opacities[node] > 0:
                size = max(1.6, float(frame.radii[node]) * 0.32)
                painter.drawEllipse(QPointF(*frame.pixels[node].tolist()), size, size)

    def _draw_neighbourhood(self, painter: QPainter, frame: Frame, focus: int) -> None:
        """Bring a node, its links and its neighbours before the faded rest."""
        picture, scene, style = frame.render_input, frame.render_input.scene, self.theme
        numbers = scene.edges_at(focus)
        if frame.hidden is not None:
            numbers = numbers[~frame.hidden[scene.edges[numbers]].any(axis=1)]
        if picture.shown_edges is not None:
            numbers = numbers[picture.shown_edges[numbers]]
        edges = scene.edges[numbers]
        first = edges[:, 0] == focus
        refers = np.where(first, scene.forward[numbers], scene.backward[numbers])
        referred = np.where(first, scene.backward[numbers], scene.forward[numbers])
        strength = picture.highlight.progress
        width = min(1.8, max(1.1, 1.3 * picture.camera.node_scale)) * picture.display.edge_width
        kinds = (
            (referred & ~refers, style.incoming_edge),
            (refers & ~referred, style.outgoing_edge),
            (refers & referred, style.mutual_edge),
        )
        for chosen, name in kinds:
            colour = mix_with_background(
                QColor(name), 0.8 * strength, style, picture.draw_background
            )
            draw_edge_set(painter, edges[chosen], frame.pixels, picture.camera, colour, width)
        frame.highlighted = edges.sum(axis=1) - focus
        frame.redraw_nodes(
            painter, np.concatenate([frame.highlighted, [*picture.highlight.selected, focus]])
        )

    def _draw_path(self, painter: QPainter, frame: Frame) -> None:
        """Bring the nodes of a path and the links between them before the faded rest."""
        picture, path = frame.render_input, np.array(frame.render_input.highlight.path, np.int32)
        colour = QColor(self.theme.accent)
        edges = np.stack([path[:-1], path[1:]], axis=1)
        draw_edge_set(painter, edges, frame.pixels, picture.camera, colour, 2.0)
        frame.highlighted = path.astype(np.int64)
        frame.redraw_nodes(painter, path)

    def _draw_labels(self, painter: QPainter, frame: Frame) -> None:
        picture, emphasis = frame.render_input, frame.render_input.highlight
        first = [
            *emphasis.path,
            emphasis.focus,
            *emphasis.selected,
            *emphasis.glowing[:60].tolist(),
        ]
        first = [node for node in dict.fromkeys(first) if node >= 0]
        lit = np.array(first, np.int32)
        opacity = 1 - emphasis.progress if emphasis.fades_rest else 1.0
        self._label_painter.draw_nodes(
            painter,
            picture.labels,
            picture.scene,
            frame.pixels,
            frame.radii,
            picture.camera,
            frame.label_options,
            opacity=opacity,
            visible=picture.styles.visible_nodes(),
            excluded=lit,
            details=picture.details,
        )
        if first and (kernels_ready.is_set() or not picture.live):
            self._label_painter.draw_neighbourhood(
                painter,
                picture.labels,
                picture.scene,
                lit,
                frame.highlighted.astype(np.int32),
                picture.positions,
                frame.pixels,
                frame.radii,
                picture.camera,
                frame.label_options,
                selected=emphasis.selected,
            )
