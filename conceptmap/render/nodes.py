"""Nodes → discs, rings, squares and diamonds, by their kind.

They are blended into the ground by a compiled loop; those that stand out on it are sprites from
an atlas, and in a vector file they are true shapes. All three have the same measures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF, QRadialGradient

from conceptmap.core.node_kind import CANVAS, KINDS, UNRESOLVED
from conceptmap.render.sprite_atlas import Atlas, Cell
from conceptmap.render.theme import Style

if TYPE_CHECKING:
    from conceptmap.render.raster import Tables

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

LIGHT = 64
"""Pixels across the light that is laid around nodes."""

_STEP = 0.5  # sprites differ by half a pixel of radius
_HOLLOW = (UNRESOLVED, CANVAS)
_DISC, _SQUARE, _DIAMOND = range(3)
_SHAPES = np.array([_DISC, _DISC, _SQUARE, _DIAMOND, _SQUARE], np.uint8)
_SIZES = np.array([1.0, 1.0, 0.86, 1.0, 0.9], np.float32)  # alike to the eye


def looks_of(kinds: NDArray[np.uint8], colours: Ints, palette: int) -> Ints:
    """Give each node the number of its look: its kind and its colour."""
    return np.asarray(kinds.astype(np.int32) * palette + colours, np.int32)


class _Body(NamedTuple):
    """The measures of a node, in pixels."""

    radius: float
    """To the outer edge of the rim."""
    rim: float


def _body(kind: int, radius: float) -> _Body:
    radius *= float(_SIZES[kind])
    if kind in _HOLLOW:
        return _Body(radius, max(1.0, min(2.0, radius * 0.32)))
    # A thin coast of paper keeps nodes apart where they crowd.
    rim = min(1.2, radius * 0.25)
    return _Body(radius + rim / 2, rim)


def _colours(kind: int, colour: str, style: Style) -> tuple[str, str]:
    """Give the fill and the rim of a kind."""
    if kind == UNRESOLVED:
        return style.paper, style.faint
    if kind == CANVAS:
        return style.paper, colour
    return colour, style.paper


def draw_node(
    painter: QPainter, style: Style, kind: int, colour: str, x: float, y: float, radius: float
) -> None:
    """Draw one node as a shape."""
    outer, rim = _body(kind, radius)
    fill, edge = _colours(kind, colour, style)
    painter.setPen(QPen(QColor(edge), rim))
    painter.setBrush(QColor(fill))
    reach = outer - rim / 2
    if _SHAPES[kind] == _DISC:
        painter.drawEllipse(QPointF(x, y), reach, reach)
    elif _SHAPES[kind] == _SQUARE:
        painter.drawRoundedRect(QRectF(x - reach, y - reach, 2 * reach, 2 * reach), 1.5, 1.5)
    else:
        reach *= 4 / 3
        corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))


def tables_of(style: Style, palette: list[str]) -> Tables:
    """Give how each look is painted by the loop."""
    from conceptmap.render.raster import Tables

    pairs = [_colours(kind, colour, style) for kind in range(len(KINDS)) for colour in palette]
    kinds = np.repeat(np.arange(len(KINDS)), len(palette))
    return Tables(
        np.array([QColor(fill).rgba() for fill, _ in pairs], np.uint32),
        np.array([QColor(rim).rgba() for _, rim in pairs], np.uint32),
        _SHAPES[kinds],
        np.isin(kinds, _HOLLOW),
        _SIZES[kinds],
    )


def soft_light(colour: QColor, x: float, y: float, reach: float) -> QRadialGradient:
    """Give a light that fades from its middle, at a pixel, to its reach."""
    fading = QRadialGradient(x, y, reach)
    for at, strength in ((0.0, 0.75), (0.55, 0.6), (0.8, 0.25), (1.0, 0.0)):
        colour.setAlphaF(strength)
        fading.setColorAt(at, colour)
    return fading


def light_sprite(style: Style) -> QPixmap:
    """Paint a style's light, `LIGHT` pixels across."""
    made = QPixmap(LIGHT, LIGHT)
    made.fill(Qt.GlobalColor.transparent)
    half = LIGHT / 2
    painter = QPainter(made)
    painter.fillRect(made.rect(), soft_light(QColor(style.glow), half, half, half))
    painter.end()
    return made


class NodeSprites:
    """Pictures of nodes, made as they are needed, for one style and pixel ratio."""

    def __init__(self, style: Style, palette: list[str], ratio: float) -> None:
        self.style = style
        self.ratio = ratio
        self._palette = palette
        self._atlas = Atlas()
        self._cells: dict[int, Cell] = {}

    def draw(
        self,
        painter: QPainter,
        look: Ints,
        pixels: Floats,
        radii: Floats,
        strengths: Floats | None = None,
    ) -> None:
        """Draw nodes at (n, 2) pixels, later ones on top."""
        if not len(look):
            return
        steps = np.clip(np.round(radii / _STEP), 1, 255).astype(np.int64)
        # Half a device pixel of phase either way keeps slow motion smooth.
        device = pixels * self.ratio
        whole = np.floor(device)
        phase = np.floor((device - whole) * 2).astype(np.int64)
        keys = ((look * 256 + steps) * 2 + phase[:, 0]) * 2 + phase[:, 1]
        unique, inverse = np.unique(keys, return_inverse=True)
        cells = np.array([self._cell(key) for key in unique.tolist()], np.float64)[inverse]
        odd = cells[:, 3:5] / 2 % 1
        self._atlas.draw(painter, (whole + odd) / self.ratio, cells, self.ratio, strengths)

    def _cell(self, key: int) -> Cell:
        cell = self._cells.get(key)
        if cell is None or cell.page < self._atlas.oldest:
            cell = self._cells[key] = self._atlas.add([self._image(key)])[0]
        return cell

    def _image(self, key: int) -> QImage:
        look, radius = key >> 10, (key >> 2 & 255) * _STEP
        kind, colour = divmod(look, len(self._palette))
        side = 2 * int(np.ceil(radius * self.ratio * 1.2 + 2))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / 2 + (key >> 1 & 1) * 0.5 + 0.25, side / 2 + (key & 1) * 0.5 + 0.25)
        painter.scale(self.ratio, self.ratio)
        draw_node(painter, self.style, kind, self._palette[colour], 0, 0, radius)
        painter.end()
        return image
