"""Many small pictures on a few large ones, so that many are drawn in one call."""

from __future__ import annotations

from math import ceil
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from conceptmap.render.qt_arrays import draw_sprites

PAGE_WIDTH_PX = 1024
"""Pixels across a page."""

MAX_PAGE_HEIGHT_PX = 1024
"""Pixels down a page; then another is begun."""

MIN_PAGES = 2
"""So many pages, of 4 MB each, are kept at least."""


class AtlasCell(NamedTuple):
    """Where a picture is."""

    page: int
    left: int
    top: int
    width: int
    height: int


class SpriteAtlas:
    """Pages of small pictures, set side by side in rows; the oldest gives way."""

    def __init__(self) -> None:
        self._max_pages = MIN_PAGES
        self._pages: dict[int, QPixmap] = {}
        self._current_page = 0
        self._cursor = (0, 0)
        self._row_height = 0

    @property
    def oldest_page(self) -> int:
        """The number of the oldest page that is kept; cells on earlier ones are gone."""
        return min(self._pages, default=0)

    def reserve(self, pixels: float) -> None:
        """Keep as much as a picture of so many device pixels has, and a page more."""
        self._max_pages = max(1 + ceil(pixels / (PAGE_WIDTH_PX * MAX_PAGE_HEIGHT_PX)), MIN_PAGES)

    def add(self, images: list[QImage]) -> list[AtlasCell]:
        """Take pictures in, none wider than a page."""
        cells = []
        painter: QPainter | None = None
        for image in images:
            page, x, y = self._next_position(image.width(), image.height())
            if page != self._current_page or self._page_height(page) < y + self._row_height:
                if painter is not None:
                    painter.end()
                    painter = None
                self._grow_page(page, y + self._row_height)
            if painter is None:
                painter = QPainter(self._pages[page])
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(QPoint(x, y), image)
            cells.append(AtlasCell(page, x, y, image.width(), image.height()))
        if painter is not None:
            painter.end()
        return cells

    def draw(
        self,
        painter: QPainter,
        centres: NDArray[Any],
        cells: NDArray[Any],
        ratio: float,
        opacities: NDArray[Any] | None = None,
    ) -> None:
        """Draw pictures centred at (n, 2) pixels; `cells` is (n, 5), as `Cell`."""
        pages = cells[:, 0]
        for page in np.unique(pages).tolist():
            pixmap = self._pages.get(int(page))
            if pixmap is not None:
                here = pages == page
                share = None if opacities is None else opacities[here]
                draw_sprites(painter, pixmap, centres[here], cells[here, 1:], ratio, share)

    def _next_position(self, width: int, height: int) -> tuple[int, int, int]:
        x, y = self._cursor
        page = self._current_page
        if x + width > PAGE_WIDTH_PX:
            x, y = 0, y + self._row_height
            self._row_height = 0
        if y + height > MAX_PAGE_HEIGHT_PX:
            page, x, y = page + 1, 0, 0
            self._row_height = 0
        self._row_height = max(self._row_height, height)
        self._cursor = (x + width, y)
        return page, x, y

    def _page_height(self, page: int) -> int:
        return self._pages[page].height() if page in self._pages else 0

    def _grow_page(self, page: int, height: int) -> None:
        old = self._pages.get(page)
        grown = QPixmap(
            PAGE_WIDTH_PX, min(max(height, 2 * old.height() if old else 128), MAX_PAGE_HEIGHT_PX)
        )
        grown.fill(Qt.GlobalColor.transparent)
        if old is not None:
            copier = QPainter(grown)
            copier.drawPixmap(0, 0, old)
            copier.end()
        self._pages[page] = grown
        self._current_page = page
        while len(self._pages) > self._max_pages:
            del self._pages[self.oldest_page]
