"""Labels gathered to be drawn in one call, and the options they are drawn with."""

from __future__ import annotations

from math import inf
from time import perf_counter
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from conceptmap.core.node_kind import NodeKind
from conceptmap.render.scene import Scene
from conceptmap.render.sprite_atlas import AtlasCell
from conceptmap.render.text_block import TextBlock
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import Theme

RENDER_BUDGET_S = 0.0004
"""Seconds that new labels may take in one painting; the rest follow in the next."""

RENDER_BUDGET_AT_REST_S = 0.006
"""Seconds that they may take while the map is still, when a painting has time for it."""

_UNRESOLVED = NodeKind.UNRESOLVED.value


class LabelOptions(NamedTuple):
    """How the labels of one picture are drawn."""

    theme: Theme
    vector: bool
    animated: bool
    """Whether labels fade in and out over several paintings."""
    band: tuple[float, float]
    """The top and bottom of what is painted, in pixels."""
    halos: bool = True
    """Whether labels have a halo in a vector file; SVG export adds its own."""
    whole: bool = False
    """Whether labels of regions that the edge of the picture would cut are left out, too."""
    covered: tuple[QRectF, ...] = ()
    """What covers the picture, in pixels: names below it are left out."""
    at_rest: bool = False
    """Whether the map is where it was in the last painting."""


class LabelBatch:
    """Gathers labels; in a vector file they are drawn at once."""

    def __init__(self, text_cache: TextCache, options: LabelOptions) -> None:
        self._text_cache, self._options = text_cache, options
        self.theme = theme = options.theme
        self._halo = QColor(theme.background)
        self._text_colour = QColor(theme.text)
        self._unresolved_colour = QColor(theme.unresolved_label)
        self._deadline = inf
        if options.animated:
            budget = RENDER_BUDGET_AT_REST_S if options.at_rest else RENDER_BUDGET_S
            self._deadline = perf_counter() + budget
        self._cells: list[AtlasCell] = []
        self._centres: list[tuple[float, float]] = []
        self._opacities: list[float] = []
        self.incomplete = False
        """Whether a label could not be rendered in time."""

    def add(
        self,
        painter: QPainter,
        block: TextBlock,
        x: float,
        y: float,
        colour: QColor,
        opacity: float,
        halo: QColor | None = None,
    ) -> AtlasCell | None:
        """Add a label centred at a pixel, if there is time to render it; return its cell."""
        if self._options.vector:
            painter.setOpacity(opacity)
            top_left = QPointF(x - block.size.width() / 2, y - block.size.height() / 2)
            drawn_halo = (halo or self._halo) if self._options.halos else None
            block.draw(painter, top_left, colour, drawn_halo)
            painter.setOpacity(1)
            return None
        cell = self.cell(block, colour, halo)
        if cell is not None:
            self.add_cell(cell, x, y, opacity)
        return cell

    def add_cell(self, cell: AtlasCell, x: float, y: float, opacity: float) -> None:
        """Add the rendered image of a label, centred at a pixel."""
        self._cells.append(cell)
        self._centres.append((x, y))
        self._opacities.append(opacity)

    def cell(
        self, block: TextBlock, colour: QColor, halo: QColor | None = None
    ) -> AtlasCell | None:
        """Return the cell of a label's image, None when there was no time to render it."""
        halo = self._halo if halo is None else halo
        cell = self._text_cache.cell(block, colour, halo, self._deadline)
        self.incomplete |= cell is None
        return cell

    def text_colour(self, scene: Scene, node: int) -> QColor:
        """Return the colour of a node's label."""
        return self._unresolved_colour if scene.kinds[node] == _UNRESOLVED else self._text_colour

    def draw(self, painter: QPainter) -> None:
        """Draw all that were added."""
        centres = np.array(self._centres, np.float32).reshape(-1, 2)
        cells = np.array(self._cells, np.float64).reshape(-1, 5)
        self._text_cache.draw(painter, cells, centres, np.array(self._opacities, np.float32))
