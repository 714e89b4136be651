"""The whole map, painted: land, edges, nodes, names."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from conceptmap.render.arrows import OPACITY, draw_arrows
from conceptmap.render.base_layer import Elsewhere, Ground
from conceptmap.render.cached_frame import LAND_FADED
from conceptmap.render.edges import (
    draw_edge_set,
    draw_edges_as_lines,
    faded,
    translucent,
)
from conceptmap.render.frame import Frame, Kept
from conceptmap.render.jit_ready import loops_ready
from conceptmap.render.labels import Labels
from conceptmap.render.legend import draw_legend, draw_title
from conceptmap.render.picture import Picture
from conceptmap.render.region_fill import Land
from conceptmap.render.text import Type
from conceptmap.render.theme import Style

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
        style: Style,
        ratio: float = 1.0,
        *,
        vector: bool = False,
        halos: bool = True,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self.style = style
        self.ratio = ratio
        self._vector = vector
        self._halos = halos
        self._type = Type(ratio)
        self._labels = Labels(self._type)
        self._kept: Kept | None = None
        self._land = Land()
        self._ground = Ground(style, ratio, elsewhere)

    @property
    def unfinished(self) -> bool:
        """Whether another painting is needed: names come or go, or the ground is not exact."""
        return self._labels.fading or self._ground.unfinished

    def paint(
        self, painter: QPainter, picture: Picture, band: tuple[int, int] | None = None
    ) -> None:
        """Paint a picture; the painter's origin is its top left corner.

        With `band`, its top and height in device pixels, only that much is painted, and the
        painter's origin is the band's corner.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if band is not None:
            painter.translate(0, -band[0] / self.ratio)
        if not picture.scene.titles:
            if picture.paper:
                size = picture.camera.width, picture.camera.height
                painter.fillRect(QRectF(0, 0, *size), QColor(self.style.paper))
            return
        kept = self._what_lasts(picture)
        top, height = band or (0, round(picture.camera.height * self.ratio))
        self._type.make_room(picture.camera.width * self.ratio * height)
        part = top / self.ratio, (top + height) / self.ratio
        frame = Frame(picture, kept, self.style, part, vector=self._vector, halos=self._halos)
        if self._vector or (picture.live and not loops_ready.is_set()):
            self._ground_as_shapes(painter, frame)
        else:
            at_rest = self._ground.draw(painter, frame, top, height)
            frame.look = frame.look._replace(at_rest=at_rest)
        # Above the nodes: a letter under a node is a word that cannot be read.
        self._labels.regions(
            painter, picture.names, picture.scene, picture.camera, frame.look, 1 - frame.fade
        )
        self._marks(painter, frame)
        self._names(painter, frame)
        if picture.legend:
            draw_legend(painter, picture.looks, picture.camera, self.style)
        if picture.title:
            draw_title(painter, picture.title, self.style)

    def _what_lasts(self, picture: Picture) -> Kept:
        """Give what depends on the scene and its looks alone."""
        kept = self._kept
        if kept is None or kept.scene is not picture.scene or kept.looks is not picture.looks:
            kept = self._kept = Kept(picture, self.style, self.ratio, kept)
        return kept

    def _ground_as_shapes(self, painter: QPainter, frame: Frame) -> None:
        picture = frame.picture
        if picture.paper:
            painter.fillRect(frame.area, QColor(self.style.paper))
        tint = 1 - frame.fade * LAND_FADED
        self._land.draw(painter, picture.areas, picture.camera, self.style, tint, smooth=True)
        opacity = frame.share.opacity * (1 - frame.fade)
        colours = translucent(frame.kept.edge_colours, opacity)
        plan, camera = frame.kept.plan, picture.camera
        strengths = frame.edge_strengths(frame.share)
        draw_edges_as_lines(
            painter, plan, frame.share, strengths, frame.pixels, camera, colours, frame.line
        )
        if picture.display.arrows:
            colour = QColor(self.style.edge)
            colour.setAlphaF(OPACITY * (1 - frame.fade))
            draw_arrows(painter, plan, strengths, frame.pixels, frame.radii, camera, colour)
        frame.draw(painter, frame.in_view())

    def _marks(self, painter: QPainter, frame: Frame) -> None:
        """Paint what stands out: ghosts, a neighbourhood, a path, rings and pins."""
        picture, style = frame.picture, self.style
        emphasis = picture.emphasis
        if picture.ghosts is not None:
            frame.ghosts(painter)
        if emphasis.edge >= 0 and not emphasis.fades:
            edges = picture.scene.edges[[emphasis.edge]]
            colour = QColor(style.muted)
            draw_edge_set(painter, edges, frame.pixels, picture.camera, colour, frame.line + 0.9)
            frame.nodes(painter, edges.ravel())
        if len(emphasis.glowing):
            frame.glow(painter, emphasis.glowing)
        if emphasis.path:
            self._path(painter, frame)
        elif emphasis.focus >= 0:
            self._neighbourhood(painter, frame, emphasis.focus)
        frame.rings(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.paper))
        for node in picture.pinned:
            if frame.strengths[node] > 0:
                size = max(1.6, float(frame.radii[node]) * 0.32)
                painter.drawEllipse(QPointF(*frame.pixels[node].tolist()), size, size)

    def _neighbourhood(self, painter: QPainter, frame: Frame, focus: int) -> None:
        """Bring a node, its links and its neighbours before the faded rest."""
        picture, scene, style = frame.picture, frame.picture.scene, self.style
        numbers = scene.edges_of(focus)
        if frame.hidden is not None:
            numbers = numbers[~frame.hidden[scene.edges[numbers]].any(axis=1)]
        edges = scene.edges[numbers]
        first = edges[:, 0] == focus
        refers = np.where(first, scene.forward[numbers], scene.backward[numbers])
        referred = np.where(first, scene.backward[numbers], scene.forward[numbers])
        strength = picture.emphasis.strength
        width = min(1.8, max(1.1, 1.3 * picture.camera.growth)) * picture.display.edge_width
        kinds = (
            (referred & ~refers, style.incoming),
            (refers & ~referred, style.outgoing),
            (refers & referred, style.mutual),
        )
        for chosen, name in kinds:
            colour = faded(QColor(name), 0.8 * strength, style, picture.paper)
            draw_edge_set(painter, edges[chosen], frame.pixels, picture.camera, colour, width)
        frame.lit = edges.sum(axis=1) - focus
        frame.nodes(painter, np.concatenate([frame.lit, [*picture.emphasis.selected, focus]]))

    def _path(self, painter: QPainter, frame: Frame) -> None:
        """Bring the nodes of a path and the links between them before the faded rest."""
        picture, path = frame.picture, np.array(frame.picture.emphasis.path, np.int32)
        colour = QColor(self.style.accent)
        edges = np.stack([path[:-1], path[1:]], axis=1)
        draw_edge_set(painter, edges, frame.pixels, picture.camera, colour, 2.0)
        frame.lit = path.astype(np.int64)
        frame.nodes(painter, path)

    def _names(self, painter: QPainter, frame: Frame) -> None:
        picture, emphasis = frame.picture, frame.picture.emphasis
        first = [
            *emphasis.path,
            emphasis.focus,
            *emphasis.selected,
            *emphasis.glowing[:60].tolist(),
        ]
        first = [node for node in dict.fromkeys(first) if node >= 0]
        lit = np.array(first, np.int32)
        opacity = 1 - emphasis.strength if emphasis.fades else 1.0
        self._labels.notes(
            painter,
            picture.names,
            picture.scene,
            frame.pixels,
            frame.radii,
            picture.camera,
            frame.look,
            opacity=opacity,
            visible=picture.looks.visible(),
            without=lit,
            details=picture.details,
        )
        if first and (loops_ready.is_set() or not picture.live):
            self._labels.neighbourhood(
                painter,
                picture.names,
                picture.scene,
                lit,
                frame.lit.astype(np.int32),
                picture.places,
                frame.pixels,
                frame.radii,
                picture.camera,
                frame.look,
                chosen=emphasis.selected,
            )
