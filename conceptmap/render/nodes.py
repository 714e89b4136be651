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
from conceptmap.render.sprite_atlas import AtlasCell, SpriteAtlas
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.raster import AppearanceTable

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

GLOW_SPRITE_PX = 64
"""Pixels across the light that is laid around nodes."""

_RADIUS_STEP_PX = 0.5  # sprites differ by half a pixel of radius
_HOLLOW_KINDS = (UNRESOLVED, CANVAS)
_DISC, _SQUARE, _DIAMOND = range(3)
_SHAPES = np.array([_DISC, _DISC, _SQUARE, _DIAMOND, _SQUARE], np.uint8)
_SIZE_FACTORS = np.array([1.0, 1.0, 0.86, 1.0, 0.9], np.float32)  # alike to the eye


def appearance_indices(kinds: NDArray[np.uint8], colours: Ints, palette_size: int) -> Ints:
    """Give each node the number of its look: its kind and its colour."""
    return np.asarray(kinds.astype(np.int32) * palette_size + colours, np.int32)


class _NodeMeasures(NamedTuple):
    """The measures of a node, in pixels."""

    radius: float
    """To the outer edge of the rim."""
    stroke_width: float


def _measure_node(kind: int, radius: float) -> _NodeMeasures:
    radius *= float(_SIZE_FACTORS[kind])
    if kind in _HOLLOW_KINDS:
        return _NodeMeasures(radius, max(1.0, min(2.0, radius * 0.32)))
    # A thin coast of paper keeps nodes apart where they crowd.
    rim = min(1.2, radius * 0.25)
    return _NodeMeasures(radius + rim / 2, rim)


def _fill_and_stroke(kind: int, colour: str, theme: Theme) -> tuple[str, str]:
    """Give the fill and the rim of a kind."""
    if kind == UNRESOLVED:
        return theme.background, theme.faint_text
    if kind == CANVAS:
        return theme.background, colour
    return colour, theme.background


def draw_node(
    painter: QPainter, theme: Theme, kind: int, colour: str, x: float, y: float, radius: float
) -> None:
    """Draw one node as a shape."""
    outer, rim = _measure_node(kind, radius)
    fill, edge = _fill_and_stroke(kind, colour, theme)
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


def build_appearance_table(theme: Theme, palette: list[str]) -> AppearanceTable:
    """Give how each look is painted by the loop."""
    from conceptmap.render.raster import AppearanceTable

    pairs = [
        _fill_and_stroke(kind, colour, theme) for kind in range(len(KINDS)) for colour in palette
    ]
    kinds = np.repeat(np.arange(len(KINDS)), len(palette))
    return AppearanceTable(
        np.array([QColor(fill).rgba() for fill, _ in pairs], np.uint32),
        np.array([QColor(rim).rgba() for _, rim in pairs], np.uint32),
        _SHAPES[kinds],
        np.isin(kinds, _HOLLOW_KINDS),
        _SIZE_FACTORS[kinds],
    )


def glow_gradient(colour: QColor, x: float, y: float, reach: float) -> QRadialGradient:
    """Give a light that fades from its middle, at a pixel, to its reach."""
    fading = QRadialGradient(x, y, reach)
    for at, strength in ((0.0, 0.75), (0.55, 0.6), (0.8, 0.25), (1.0, 0.0)):
        colour.setAlphaF(strength)
        fading.setColorAt(at, colour)
    return fading


def make_glow_sprite(theme: Theme) -> QPixmap:
    """Paint a style's light, `LIGHT` pixels across."""
    made = QPixmap(GLOW_SPRITE_PX, GLOW_SPRITE_PX)
    made.fill(Qt.GlobalColor.transparent)
    half = GLOW_SPRITE_PX / 2
    painter = QPainter(made)
    painter.fillRect(made.rect(), glow_gradient(QColor(theme.search_match), half, half, half))
    painter.end()
    return made


class NodeSprites:
    """Pictures of nodes, made as they are needed, for one style and pixel ratio."""

    def __init__(self, theme: Theme, palette: list[str], ratio: float) -> None:
        self.theme = theme
        self.ratio = ratio
        self._palette = palette
        self._atlas = SpriteAtlas()
        self._cells: dict[int, AtlasCell] = {}

    def draw(
        self,
        painter: QPainter,
        appearances: Ints,
        pixels: Floats,
        radii: Floats,
        opacities: Floats | None = None,
    ) -> None:
        """Draw nodes at (n, 2) pixels, later ones on top."""
        if not len(appearances):
            return
        steps = np.clip(np.round(radii / _RADIUS_STEP_PX), 1, 255).astype(np.int64)
        # Half a device pixel of phase either way keeps slow motion smooth.
        device = pixels * self.ratio
        whole = np.floor(device)
        phase = np.floor((device - whole) * 2).astype(np.int64)
        keys = ((appearances * 256 + steps) * 2 + phase[:, 0]) * 2 + phase[:, 1]
        unique, inverse = np.unique(keys, return_inverse=True)
        cells = np.array([self._cell(key) for key in unique.tolist()], np.float64)[inverse]
        odd = cells[:, 3:5] / 2 % 1
        self._atlas.draw(painter, (whole + odd) / self.ratio, cells, self.ratio, opacities)

    def _cell(self, key: int) -> AtlasCell:
        cell = self._cells.get(key)
        if cell is None or cell.page < self._atlas.oldest_page:
            cell = self._cells[key] = self._atlas.add([self._render(key)])[0]
        return cell

    def _render(self, key: int) -> QImage:
        look, radius = key >> 10, (key >> 2 & 255) * _RADIUS_STEP_PX
        kind, colour = divmod(look, len(self._palette))
        side = 2 * int(np.ceil(radius * self.ratio * 1.2 + 2))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / 2 + (key >> 1 & 1) * 0.5 + 0.25, side / 2 + (key & 1) * 0.5 + 0.25)
        painter.scale(self.ratio, self.ratio)
        draw_node(painter, self.theme, kind, self._palette[colour], 0, 0, radius)
        painter.end()
        return image
