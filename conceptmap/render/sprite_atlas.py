"""Many small pictures on a few large ones, so that many are drawn in one call."""

from __future__ import annotations

from math import ceil
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from conceptmap.render.qt_arrays import draw_sprites

WIDTH = 1024
"""Pixels across a page."""

HIGHEST = 1024
"""Pixels down a page; then another is begun."""

FEWEST = 2
"""So many pages, of 4 MB each, are kept at least."""


class Cell(NamedTuple):
    """Where a picture is."""

    page: int
    left: int
    top: int
    width: int
    height: int


class Atlas:
    """Pages of small pictures, set side by side in rows; the oldest gives way."""

    def __init__(self) -> None:
        self._most = FEWEST
        self._pages: dict[int, QPixmap] = {}
        self._page = 0
        self._next = (0, 0)
        self._row = 0

    @property
    def oldest(self) -> int:
        """The number of the oldest page that is kept; cells on earlier ones are gone."""
        return min(self._pages, default=0)

    def make_room(self, pixels: float) -> None:
        """Keep as much as a picture of so many device pixels has, and a page more."""
        self._most = max(1 + ceil(pixels / (WIDTH * HIGHEST)), FEWEST)

    def add(self, images: list[QImage]) -> list[Cell]:
        """Take pictures in, none wider than a page."""
        cells = []
        painter: QPainter | None = None
        for image in images:
            page, x, y = self._spot(image.width(), image.height())
            if page != self._page or self._height(page) < y + self._row:
                if painter is not None:
                    painter.end()
                    painter = None
                self._make_room(page, y + self._row)
            if painter is None:
                painter = QPainter(self._pages[page])
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(QPoint(x, y), image)
            cells.append(Cell(page, x, y, image.width(), image.height()))
        if painter is not None:
            painter.end()
        return cells

    def draw(
        self,
        painter: QPainter,
        at: NDArray[Any],
        cells: NDArray[Any],
        ratio: float,
        strengths: NDArray[Any] | None = None,
    ) -> None:
        """Draw pictures centred at (n, 2) pixels; `cells` is (n, 5), as `Cell`."""
        pages = cells[:, 0]
        for page in np.unique(pages).tolist():
            pixmap = self._pages.get(int(page))
            if pixmap is not None:
                here = pages == page
                share = None if strengths is None else strengths[here]
                draw_sprites(painter, pixmap, at[here], cells[here, 1:], ratio, share)

    def _spot(self, width: int, height: int) -> tuple[int, int, int]:
        x, y = self._next
        page = self._page
        if x + width > WIDTH:
            x, y = 0, y + self._row
            self._row = 0
        if y + height > HIGHEST:
            page, x, y = page + 1, 0, 0
            self._row = 0
        self._row = max(self._row, height)
        self._next = (x + width, y)
        return page, x, y

    def _height(self, page: int) -> int:
        return self._pages[page].height() if page in self._pages else 0

    def _make_room(self, page: int, height: int) -> None:
        old = self._pages.get(page)
        grown = QPixmap(WIDTH, min(max(height, 2 * old.height() if old else 128), HIGHEST))
        grown.fill(Qt.GlobalColor.transparent)
        if old is not None:
            copier = QPainter(grown)
            copier.drawPixmap(0, 0, old)
            copier.end()
        self._pages[page] = grown
        self._page = page
        while len(self._pages) > self._most:
            del self._pages[self.oldest]
