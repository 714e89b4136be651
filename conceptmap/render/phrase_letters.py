"""The letters of phrases: how wide they are, and drawn at an angle, as images or as text."""

from __future__ import annotations

from math import ceil, cos, radians, sin
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.sprite_atlas import AtlasCell, SpriteAtlas
from conceptmap.render.text_block import HALO_PX
from conceptmap.render.theme import Theme, app_font

FONT_PX, FONT_WEIGHT = 11, 450
_MAX_TEXT_CHARS, _MAX_TEXT_PX = 60, 400.0
_MAX_CELLS = 2000
_ROW_WASTE = 2.0  # the rows of an atlas are as high as their highest image


class PhraseLetters:
    """Measures phrases, and keeps the image of each at each angle in one theme.

    `ratio` is device pixels per pixel.
    """

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme, self._ratio = theme, ratio
        self._font = app_font(FONT_PX, FONT_WEIGHT)
        self._metrics = QFontMetricsF(self._font)
        self._phrases: tuple[str, ...] = ()
        self._texts: dict[tuple[int, int], str] = {}
        self._widths = np.zeros((0, 2), np.float32)
        """How wide each phrase is with an arrow to the left and to the right, NaN if unknown."""
        self._atlas = SpriteAtlas(ratio)
        self._cells: dict[tuple[str, int], AtlasCell] = {}

    @property
    def height(self) -> float:
        """The height of a phrase in pixels."""
        return self._metrics.height()

    def widths(
        self, statements: EdgeStatements, chosen: IntArray, forward: BoolArray
    ) -> FloatArray:
        """Return the widths in pixels of the phrases of some statements, `(k,)`."""
        if self._phrases is not statements.texts:
            self._phrases = statements.texts
            self._texts.clear()
            self._widths = np.full((len(self._phrases), 2), np.nan, np.float32)
        numbers, ways = statements.text_numbers[chosen], forward.astype(np.int8)
        widths = self._widths[numbers, ways]
        for i in np.flatnonzero(np.isnan(widths)).tolist():
            text = self.text(int(numbers[i]), int(ways[i]))
            widths[i] = self._widths[numbers[i], ways[i]] = self._metrics.horizontalAdvance(text)
        return widths

    def text(self, number: int, way: int) -> str:
        """Return a phrase, one of those whose widths were asked for last, with an arrow.

        It leads to the right where `way` is 1, to the left where it is 0.
        """
        text = self._texts.get((number, way))
        if text is None:
            phrase = self._phrases[number]
            if len(phrase) > _MAX_TEXT_CHARS:
                phrase = f"{phrase[: _MAX_TEXT_CHARS - 1].rstrip()}…"
            phrase = self._metrics.elidedText(phrase, Qt.TextElideMode.ElideRight, _MAX_TEXT_PX)
            text = self._texts[number, way] = f"{phrase} →" if way else f"← {phrase}"
        return text

    def reserve(self, widths: FloatArray, angles: FloatArray) -> None:
        """Make room for the images of phrases, `(k,)` pixels wide, at angles in radians.

        They are those of one picture, or each painting would drop some that the next one needs.
        """
        long, high = self._image_size(widths)
        along, across = np.abs(np.cos(angles)), np.abs(np.sin(angles))
        areas = (along * long + across * high) * (across * long + along * high)
        self._atlas.reserve(_ROW_WASTE * float(areas.sum()) * self._ratio**2)

    def cell(self, text: str, angle: int, *, render: bool) -> AtlasCell | None:
        """Return where the image of a phrase is, turned by an angle in degrees.

        None when it is not there and is not to be rendered now.
        """
        key = text, angle
        cell = self._cells.get(key)
        if cell is None or cell.page < self._atlas.oldest_page:
            if not render:
                return None
            if len(self._cells) >= _MAX_CELLS:
                self._cells.clear()
            (cell,) = self._atlas.add([self._render(text, angle)])
            self._cells[key] = cell
        return cell

    def draw_cells(self, painter: QPainter, cells: list[AtlasCell], centres: FloatArray) -> None:
        """Draw images centred at pixels, `(k, 2)`."""
        if cells:
            values = np.array(cells, np.float64)
            # In whole device pixels the letters stay sharp.
            corners = np.round(centres * self._ratio - values[:, 3:5] / 2)
            self._atlas.draw(painter, (corners + values[:, 3:5] / 2) / self._ratio, values)

    def draw_text(
        self, painter: QPainter, text: str, centre: QPointF, angle: float, halo: bool
    ) -> None:
        """Draw a phrase as text, for files that keep it."""
        painter.save()
        painter.translate(centre)
        painter.rotate(angle)
        at = self._baseline(text)
        if halo:
            path = QPainterPath()
            path.addText(at, self._font, text)
            pen = QPen(QColor(self._theme.background), 2 * HALO_PX)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.muted_text))
        painter.drawText(at, text)
        painter.restore()

    def _baseline(self, text: str) -> QPointF:
        """Return where a text begins whose middle is the origin."""
        width = self._metrics.horizontalAdvance(text)
        return QPointF(-width / 2, (self._metrics.ascent() - 2) / 2)

    def _image_size(self, width: Any) -> tuple[Any, float]:
        """Return the size of the images of phrases, not turned, with their halos; pixels."""
        return width + 6 * HALO_PX, self._metrics.height() + 4 * HALO_PX

    def _render(self, text: str, angle: int) -> QImage:
        """Render a phrase, turned by an angle in degrees, with its halo."""
        from conceptmap.render.text_cache import add_halo

        ratio = self._ratio
        width, height = self._image_size(self._metrics.horizontalAdvance(text))
        turn = radians(angle)
        across = abs(cos(turn)) * width + abs(sin(turn)) * height
        along = abs(sin(turn)) * width + abs(cos(turn)) * height
        image = QImage(
            ceil(across * ratio), ceil(along * ratio), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(Qt.GlobalColor.transparent)
        image.setDevicePixelRatio(ratio)
        brush = QPainter(image)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.translate(image.width() / ratio / 2, image.height() / ratio / 2)
        brush.rotate(angle)
        brush.setFont(self._font)
        brush.setPen(QColor(self._theme.muted_text))
        brush.drawText(self._baseline(text), text)
        brush.end()
        image.setDevicePixelRatio(1)
        add_halo(image, QColor(self._theme.background), ratio)
        return image
