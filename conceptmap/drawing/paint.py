"""The whole map, painted: land, edges, nodes, names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from conceptmap.drawing.areas import Area
from conceptmap.drawing.camera import Camera
from conceptmap.drawing.edges import EdgeOrder, draw_edge_set, draw_edges, faded, order_edges
from conceptmap.drawing.labels import Label, node_labels, region_labels
from conceptmap.drawing.nodes import NodeSprites, draw_node, looks
from conceptmap.drawing.scene import UNRESOLVED, Scene
from conceptmap.drawing.style import Style
from conceptmap.drawing.text import Type

Floats = NDArray[np.float32]

_FADED = 0.82


@dataclass(frozen=True)
class Emphasis:
    """What stands out on the map."""

    selected: tuple[int, ...] = ()
    hovered: int = -1
    strength: float = 1.0
    """How far the rest has faded, 0 to 1."""

    @property
    def focus(self) -> int:
        """The node whose neighbourhood comes forward, -1 for none."""
        if self.hovered >= 0:
            return self.hovered
        return self.selected[-1] if self.selected else -1


class Ghosts(NamedTuple):
    """Nodes that are no more, on their way out of sight."""

    scene: Scene
    """The scene they were in."""
    places: Floats
    numbers: NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Picture:
    """All that one painting shows."""

    scene: Scene
    places: Floats
    areas: tuple[Area, ...]
    camera: Camera
    emphasis: Emphasis = Emphasis()
    background: bool = True
    on_paper: bool = True
    """Whether the style's paper lies under the picture; False for a transparent one."""
    pinned: tuple[int, ...] = ()
    """Nodes that bear the mark of a pin."""
    ghosts: Ghosts | None = None
    ghostliness: float = 0.0
    """How much of the ghosts is still to be seen, 0 to 1."""


class MapPainter:
    """Paints pictures in one style; keeps what the next painting can use again.

    `ratio` is device pixels a pixel. With `vector` shapes and text are drawn as such, for
    files that keep them.
    """

    def __init__(self, style: Style, ratio: float = 1.0, *, vector: bool = False) -> None:
        self.style = style
        self.ratio = ratio
        self._vector = vector
        self._type = Type(ratio)
        self._sprites = NodeSprites(style, ratio)
        self._scene: Scene | None = None
        self._order: EdgeOrder
        self._looks: NDArray[np.int32]

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """Paint a picture; the painter's origin is its top left corner."""
        scene, camera, emphasis = picture.scene, picture.camera, picture.emphasis
        if scene is not self._scene:
            self._scene = scene
            self._order = order_edges(scene, self.style)
            self._looks = looks(scene, self.style)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if picture.background:
            painter.fillRect(QRectF(0, 0, camera.width, camera.height), QColor(self.style.paper))
        if not scene.titles:
            return
        pixels = camera.pixels(picture.places)
        radii = scene.radii * np.float32(camera.growth)
        focus = emphasis.focus
        fade = emphasis.strength * _FADED if focus >= 0 else 0.0

        self._areas(painter, picture, 1 - fade * 0.5)
        draw_edges(
            painter,
            self._order,
            pixels,
            camera,
            self.style,
            share=1 - fade,
            on_paper=picture.on_paper,
        )
        regions = region_labels(picture.areas, scene, pixels, camera, self._type)
        self._region_names(painter, regions, scene, 1 - fade)
        painter.setOpacity(1 - fade)
        shown = _inside(pixels, radii, camera)
        order = scene.by_importance[::-1]
        self._nodes(painter, order[shown[order]], pixels, radii)
        if picture.ghosts is not None:
            self._ghosts(painter, picture.ghosts, camera, picture.ghostliness)
        painter.setOpacity(1)
        if focus < 0:
            labels = node_labels(
                scene, pixels, radii, camera, self._type, emphasis.selected, regions
            )
            self._names(painter, labels, scene, emphasis)
        else:
            if fade < _FADED:
                labels = node_labels(scene, pixels, radii, camera, self._type, (), regions)
                painter.setOpacity(1 - emphasis.strength)
                self._names(painter, labels, scene, emphasis)
                painter.setOpacity(1)
            self._neighbourhood(painter, picture, pixels, radii, focus)
        self._rings(painter, picture, pixels, radii)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.style.paper))
        for node in picture.pinned:
            size = max(1.6, float(radii[node]) * 0.32)
            painter.drawEllipse(QPointF(*pixels[node].tolist()), size, size)

    def _areas(self, painter: QPainter, picture: Picture, opacity: float) -> None:
        camera = picture.camera
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(
            camera.width / 2 - camera.x * camera.scale, camera.height / 2 + camera.y * camera.scale
        )
        painter.scale(camera.scale, -camera.scale)
        painter.setOpacity(opacity)
        for area in picture.areas:
            colour = QColor(self.style.hues[area.region % len(self.style.hues)])
            colour.setAlphaF(self.style.area_opacity)
            painter.setBrush(colour)
            for outlines in area.outlines:
                path = QPainterPath()
                for rings in outlines:
                    for ring in rings:
                        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring.tolist()]))
                painter.drawPath(path)
        painter.restore()

    def _region_names(
        self, painter: QPainter, labels: list[Label], scene: Scene, opacity: float
    ) -> None:
        halo = QColor(self.style.paper)
        halo.setAlphaF(0.7)
        for label in labels:
            colour = QColor(self.style.names[label.number % len(self.style.names)])
            painter.setOpacity(opacity * 0.9)
            self._text(painter, label, colour, halo)

    def _nodes(
        self, painter: QPainter, nodes: NDArray[np.int32], pixels: Floats, radii: Floats
    ) -> None:
        if not self._vector:
            self._sprites.draw(painter, self._looks[nodes], pixels[nodes], radii[nodes])
            return
        for node in nodes.tolist():
            x, y = pixels[node].tolist()
            draw_node(painter, self.style, int(self._looks[node]), x, y, float(radii[node]))

    def _ghosts(self, painter: QPainter, ghosts: Ghosts, camera: Camera, opacity: float) -> None:
        painter.setOpacity(opacity)
        radii = ghosts.scene.radii[ghosts.numbers] * np.float32(camera.growth)
        look = looks(ghosts.scene, self.style)[ghosts.numbers]
        self._sprites.draw(painter, look, camera.pixels(ghosts.places), radii)

    def _neighbourhood(
        self, painter: QPainter, picture: Picture, pixels: Floats, radii: Floats, focus: int
    ) -> None:
        """Bring a node, its links and its neighbours before the faded rest."""
        scene, camera, style = picture.scene, picture.camera, self.style
        numbers = scene.edges_of(focus)
        edges = scene.edges[numbers]
        first = edges[:, 0] == focus
        refers = np.where(first, scene.forward[numbers], scene.backward[numbers])
        for out, name in ((False, style.incoming), (True, style.outgoing)):
            strength = 0.75 * picture.emphasis.strength
            colour = faded(QColor(name), strength, style, picture.on_paper)
            width = min(1.8, max(1.1, 1.3 * camera.growth))
            draw_edge_set(painter, edges[refers == out], pixels, camera, colour, width)
        near = scene.neighbours(focus)
        nodes = np.concatenate([near, np.array([*picture.emphasis.selected, focus], np.int32)])
        self._nodes(painter, nodes, pixels, radii)
        only = np.zeros(len(scene.titles), np.bool_)
        only[near] = True
        first_named = list(dict.fromkeys([focus, *picture.emphasis.selected]))
        labels = node_labels(scene, pixels, radii, camera, self._type, first_named, only=only)
        self._names(painter, labels, scene, picture.emphasis)

    def _names(
        self, painter: QPainter, labels: list[Label], scene: Scene, emphasis: Emphasis
    ) -> None:
        halo = QColor(self.style.paper)
        for label in reversed(labels):
            unresolved = scene.kinds[label.number] == UNRESOLVED
            chosen = label.number in emphasis.selected
            name = (
                self.style.accent if chosen else self.style.muted if unresolved else self.style.ink
            )
            self._text(painter, label, QColor(name), halo)

    def _text(self, painter: QPainter, label: Label, colour: QColor, halo: QColor) -> None:
        if self._vector:
            label.block.draw(painter, label.at, colour, halo)
        else:
            self._type.draw(painter, label.block, label.at, colour, halo)

    def _rings(self, painter: QPainter, picture: Picture, pixels: Floats, radii: Floats) -> None:
        emphasis = picture.emphasis
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for node in emphasis.selected:
            painter.setPen(QPen(QColor(self.style.accent), 2))
            radius = float(radii[node]) + 3.5
            painter.drawEllipse(QPointF(*pixels[node].tolist()), radius, radius)
        if emphasis.hovered >= 0 and emphasis.hovered not in emphasis.selected:
            painter.setPen(QPen(QColor(self.style.muted), 1.5))
            radius = float(radii[emphasis.hovered]) + 3
            painter.drawEllipse(QPointF(*pixels[emphasis.hovered].tolist()), radius, radius)


def _inside(pixels: Floats, radii: Floats, camera: Camera) -> NDArray[np.bool_]:
    x, y = pixels[:, 0], pixels[:, 1]
    across = (x > -radii) & (x < camera.width + radii)
    return np.asarray(across & (y > -radii) & (y < camera.height + radii), np.bool_)
