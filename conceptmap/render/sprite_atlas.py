"""An atlas of sprites: many small images on a few large pixmaps, drawn in one call per pixmap."""

from __future__ import annotations

from math import ceil
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from conceptmap.render.qt_arrays import draw_sprites

MIN_PAGES = 2
"""At least this many pages, of 4 MB each on common screens, are kept."""

MAX_SPRITE_PX = 512
"""The greatest width and height of a sprite, in pixels of the painter."""

_MIN_PAGE_HEIGHT_PX = 128


class AtlasCell(NamedTuple):
    """Where an image is in the atlas: its page, and its rectangle in pixels of the page."""

    page: int
    left: int
    top: int
    width: int
    height: int


class SpriteAtlas:
    """Pages of images set side by side in rows; the oldest page is dropped for a new one.

    `ratio` pixels of a page go to one of the painter's; pages are larger for a higher ratio, so
    that sprites up to `MAX_SPRITE_PX` fit.
    """

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self.page_side = MAX_SPRITE_PX * max(ceil(ratio), 2)
        """The width and the greatest height of a page, in its pixels."""
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
        """Keep the pages that a picture with this number of device pixels needs, and one more."""
        self._max_pages = max(1 + ceil(pixels / self.page_side**2), MIN_PAGES)

    def add(self, images: list[QImage]) -> list[AtlasCell]:
        """Add images; return their cells. Images larger than a page raise ValueError."""
        cells = []
        painter: QPainter | None = None
        for image in images:
            if max(image.width(), image.height()) > self.page_side:
                # Qt reads beyond the memory of a pixmap whose part is drawn that it has not.
                raise ValueError(f"a sprite of {image.width()} x {image.height()} is too large")
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
        opacities: NDArray[Any] | None = None,
    ) -> None:
        """Draw images centred at `(n, 2)` pixels; `cells` is `(n, 5)`, as `AtlasCell`."""
        pages = cells[:, 0]
        for page in np.unique(pages).tolist():
            pixmap = self._pages.get(int(page))
            if pixmap is not None:
                on_page = pages == page
                own = None if opacities is None else opacities[on_page]
                draw_sprites(
                    painter, pixmap, centres[on_page], cells[on_page, 1:], self._ratio, own
                )

    def _next_position(self, width: int, height: int) -> tuple[int, int, int]:
        """Return the page, left and top for the next image, and move on after it."""
        x, y = self._cursor
        page = self._current_page
        if x + width > self.page_side:
            x, y = 0, y + self._row_height
            self._row_height = 0
        if y + height > self.page_side:
            page, x, y = page + 1, 0, 0
            self._row_height = 0
        self._row_height = max(self._row_height, height)
        self._cursor = (x + width, y)
        return page, x, y

    def _page_height(self, page: int) -> int:
        return self._pages[page].height() if page in self._pages else 0

    def _grow_page(self, page: int, height: int) -> None:
        """Begin a page, or make it higher: twice as high, or as high as needed."""
        old = self._pages.get(page)
        height = max(height, 2 * old.height() if old else _MIN_PAGE_HEIGHT_PX)
        grown = QPixmap(self.page_side, min(height, self.page_side))
        grown.fill(Qt.GlobalColor.transparent)
        if old is not None:
            copier = QPainter(grown)
            copier.drawPixmap(0, 0, old)
            copier.end()
        self._pages[page] = grown
        self._current_page = page
        while len(self._pages) > self._max_pages:
            del self._pages[self.oldest_page]
