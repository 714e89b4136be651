"""Labels gathered for one draw call."""

from __future__ import annotations

from math import inf
from time import perf_counter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from conceptmap.core.node_kind import UNRESOLVED
from conceptmap.render.scene import Scene
from conceptmap.render.sprite_atlas import AtlasCell
from conceptmap.render.text_block import TextBlock
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


RENDER_BUDGET_S = 0.0004
"""Seconds of one painting that names never painted before may take; the rest come with the next."""


RENDER_BUDGET_AT_REST_S = 0.006
"""The same while the map lies still, when a painting has time for it."""


class LabelOptions(NamedTuple):
    """How names are drawn in one picture."""

    theme: Theme
    vector: bool
    animated: bool
    """Whether names fade in and out over several paintings."""
    band: tuple[float, float]
    """From where to where, in pixels from the top, is painted."""
    halos: bool = True
    """Whether names have a halo in a vector file; what finishes it may add others."""
    at_rest: bool = False
    """Whether the map is where it was in the last painting."""


class _LabelBatch:
    """Names gathered for one call."""

    def __init__(self, text_cache: TextCache, options: LabelOptions) -> None:
        self._text_cache, self._options = text_cache, options
        self.theme = options.theme
        self._halo = QColor(options.theme.background)
        self._text_colour, self._unresolved_colour = (
            QColor(options.theme.text),
            QColor(options.theme.muted_text),
        )
        self._deadline = inf
        if options.animated:
            patience = RENDER_BUDGET_AT_REST_S if options.at_rest else RENDER_BUDGET_S
            self._deadline = perf_counter() + patience
        self._cells: list[AtlasCell] = []
        self._centres: list[tuple[float, float]] = []
        self._opacities: list[float] = []
        self.incomplete = False
        """Whether a name could not be painted in time."""

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
        """Take in a name with its middle at a pixel, when there is time for it."""
        if self._options.vector:
            painter.setOpacity(opacity)
            at = QPointF(x - block.size.width() / 2, y - block.size.height() / 2)
            around = (halo or self._halo) if self._options.halos else None
            block.draw(painter, at, colour, around)
            painter.setOpacity(1)
            return None
        cell = self.cell(block, colour, halo)
        if cell is not None:
            self.add_cell(cell, x, y, opacity)
        return cell

    def add_cell(self, cell: AtlasCell, x: float, y: float, opacity: float) -> None:
        """Take in a name's picture with its middle at a pixel."""
        self._cells.append(cell)
        self._centres.append((x, y))
        self._opacities.append(opacity)

    def cell(
        self, block: TextBlock, colour: QColor, halo: QColor | None = None
    ) -> AtlasCell | None:
        """Give where a name's picture is, None when there was no time to paint it."""
        halo = self._halo if halo is None else halo
        cell = self._text_cache.cell(block, colour, halo, self._deadline)
        self.incomplete |= cell is None
        return cell

    def text_colour(self, scene: Scene, node: int) -> QColor:
        """Give the colour of a node's name."""
        return self._unresolved_colour if scene.kinds[node] == UNRESOLVED else self._text_colour

    def draw(self, painter: QPainter) -> None:
        """Draw all that was taken in."""
        middles = np.array(self._centres, np.float32).reshape(-1, 2)
        cells = np.array(self._cells, np.float64).reshape(-1, 5)
        self._text_cache.draw(painter, cells, middles, np.array(self._opacities, np.float32))
