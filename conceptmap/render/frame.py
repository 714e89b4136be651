"""One painting: a picture in pixels, and its nodes drawn."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from conceptmap.render.camera import Camera
from conceptmap.render.edges import (
    EdgePlan,
    Share,
    edge_colours,
    edge_width,
    plan_edges,
    share_of,
    strengths_of,
)
from conceptmap.render.labels import Look
from conceptmap.render.nodes import (
    LIGHT,
    NodeSprites,
    draw_node,
    light_sprite,
    looks_of,
    soft_light,
    tables_of,
)
from conceptmap.render.picture import Picture
from conceptmap.render.qt_arrays import draw_sprites
from conceptmap.render.theme import Style

if TYPE_CHECKING:
    from conceptmap.render.raster import Tables

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

FADED = 0.82
"""So much of the map is taken away while a neighbourhood stands out."""

GLOW = 9.0
"""So many pixels the light around a node reaches beyond it."""


class Kept:
    """What depends on a scene and its looks alone."""

    plan: EdgePlan
    node_looks: Ints
    tables: Tables
    edge_colours: NDArray[np.uint32]
    light: QPixmap
    sprites: NodeSprites

    def __init__(self, picture: Picture, style: Style, ratio: float, before: Kept | None) -> None:
        self.scene, self.looks = scene, looks = picture.scene, picture.looks
        self.palette = looks.palette(style)
        same = before is not None and before.scene is scene and before.looks.of is looks.of
        old = before if same else None
        self.plan = picture.plan or (old.plan if old else plan_edges(scene, looks))
        self.node_looks = (
            old.node_looks if old else looks_of(scene.kinds, looks.of, len(self.palette))
        )
        painted = before if before is not None and before.palette == self.palette else None
        self.tables = painted.tables if painted else tables_of(style, self.palette)
        self.light = painted.light if painted else light_sprite(style)
        self.edge_colours = painted.edge_colours if painted else edge_colours(self.palette, style)
        self.sprites = painted.sprites if painted else NodeSprites(style, self.palette, ratio)


class Frame:
    """One painting: the picture in pixels."""

    def __init__(
        self,
        picture: Picture,
        kept: Kept,
        style: Style,
        band: tuple[float, float],
        *,
        vector: bool,
        halos: bool = True,
    ) -> None:
        self.picture, self.kept, self.style = picture, kept, style
        self.area = QRectF(0, 0, picture.camera.width, picture.camera.height)
        self._vector = vector
        camera = picture.camera
        self.look = Look(style, vector, picture.animated, band, halos)
        self.pixels = camera.pixels(picture.places)
        self.radii = picture.scene.radii * np.float32(camera.growth * picture.display.node_size)
        self.fade = picture.emphasis.strength * FADED if picture.emphasis.fades else 0.0
        self.node_strengths = picture.looks.shown
        self.hidden = None if picture.looks.shown is None else picture.looks.shown <= 0
        shown = self.node_strengths
        self.unfaded = np.ones(len(self.radii), np.float32) if shown is None else shown
        self.strengths = self.strengths_at(self.fade)
        self.lit = np.zeros(0, np.int64)
        self.line = edge_width(camera, picture.display.edge_width)

    @cached_property
    def share(self) -> Share:
        """Which edges are drawn, and how strongly."""
        plan, camera = self.kept.plan, self.picture.camera
        return share_of(plan, self.pixels, camera, self.style, self.node_strengths, self.line)

    def edge_strengths(self, share: Share) -> Floats:
        """Give how strong each of the edges of a share is."""
        return strengths_of(self.kept.plan, share, self.unfaded, self.pixels)

    def strengths_at(self, fade: float) -> Floats:
        """Give how strongly the nodes are drawn when so much of the map is taken away."""
        return self.unfaded * np.float32(1 - fade)

    def in_view(self) -> Ints:
        """Give the nodes that are to be seen, in the order they are drawn in."""
        seen = _inside(self.pixels, self.radii, self.picture.camera, self.look.band)
        seen &= self.unfaded > 0
        order = self.picture.scene.by_unimportance
        return order[seen[order]]

    def draw(self, painter: QPainter, nodes: Ints) -> None:
        """Draw nodes as strong as they are to be seen."""
        self._draw(painter, nodes, self.strengths[nodes])

    def nodes(self, painter: QPainter, nodes: Ints | NDArray[np.int64]) -> None:
        """Draw some nodes again in full."""
        strength = np.full(len(nodes), self.picture.emphasis.strength, np.float32)
        self._draw(painter, nodes, strength if self.picture.emphasis.fades else strength * 0 + 1)

    def _draw(self, painter: QPainter, nodes: Ints | NDArray[np.int64], strengths: Floats) -> None:
        if not self._vector:
            looks = self.kept.node_looks[nodes]
            at, radii = self.pixels[nodes], self.radii[nodes]
            self.kept.sprites.draw(painter, looks, at, radii, strengths)
            return
        colours, kinds = self.picture.looks.of, self.picture.scene.kinds
        for node, strength in zip(nodes.tolist(), strengths.tolist(), strict=True):
            x, y = self.pixels[node].tolist()
            colour = self.kept.palette[int(colours[node])]
            painter.setOpacity(strength)
            draw_node(painter, self.style, int(kinds[node]), colour, x, y, float(self.radii[node]))
        painter.setOpacity(1)

    def ghosts(self, painter: QPainter) -> None:
        """Draw nodes that are no more."""
        ghosts = self.picture.ghosts
        assert ghosts is not None
        radii = ghosts.scene.radii[ghosts.numbers] * np.float32(self.picture.camera.growth)
        kinds = ghosts.scene.kinds[ghosts.numbers]
        looks = looks_of(kinds, ghosts.colours, len(self.kept.palette))
        at = self.picture.camera.pixels(ghosts.places)
        strengths = np.full(len(at), self.picture.ghostliness, np.float32)
        self.kept.sprites.draw(painter, looks, at, radii, strengths)

    def rings(self, painter: QPainter) -> None:
        """Ring what is selected and what the pointer is on."""
        emphasis = self.picture.emphasis
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for node in emphasis.selected:
            painter.setPen(QPen(QColor(self.style.accent), 2))
            radius = float(self.radii[node]) + 3.5
            painter.drawEllipse(QPointF(*self.pixels[node].tolist()), radius, radius)
        if emphasis.hovered >= 0 and emphasis.hovered not in emphasis.selected:
            painter.setPen(QPen(QColor(self.style.muted), 1.5))
            radius = float(self.radii[emphasis.hovered]) + 3
            painter.drawEllipse(QPointF(*self.pixels[emphasis.hovered].tolist()), radius, radius)

    def glow(self, painter: QPainter, nodes: Ints) -> None:
        """Lay a soft light around nodes that are looked for."""
        reaches = self.radii[nodes] + GLOW
        seen = nodes[_inside(self.pixels[nodes], reaches, self.picture.camera, self.look.band)]
        reaches = self.radii[seen] + GLOW
        if self._vector:
            painter.setPen(Qt.PenStyle.NoPen)
            for (x, y), reach in zip(self.pixels[seen].tolist(), reaches.tolist(), strict=True):
                painter.setBrush(soft_light(QColor(self.style.glow), x, y, reach))
                painter.drawEllipse(QPointF(x, y), reach, reach)
        else:
            cells = np.tile((0, 0, LIGHT, LIGHT), (len(seen), 1))
            scales = reaches * 2 / LIGHT
            draw_sprites(painter, self.kept.light, self.pixels[seen], cells, 1.0, scales=scales)
        self.nodes(painter, seen)


def _inside(
    pixels: Floats, radii: Floats, camera: Camera, band: tuple[float, float]
) -> NDArray[np.bool_]:
    x, y = pixels[:, 0], pixels[:, 1]
    across = (x > -radii) & (x < camera.width + radii)
    return np.asarray(across & (y > band[0] - radii) & (y < band[1] + radii), np.bool_)
