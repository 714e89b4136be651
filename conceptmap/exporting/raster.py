"""The map painted in pixels: the same drawing as on the screen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from conceptmap.core.array_types import ByteArray
from conceptmap.core.atomic_write import WriteError
from conceptmap.core.translation import translate
from conceptmap.exporting.format import MAX_SIDE_PX
from conceptmap.render.painter import MapPainter
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme

_MARGIN_PX = 2
"""Rows painted beyond a band, as antialiasing is rounded differently at the edge of an image."""


def pixel_size(picture: RenderInput, scale: float) -> tuple[int, int]:
    """Return the width and height in pixels at a scale. Raises WriteError when too large."""
    width, height = round(picture.camera.width * scale), round(picture.camera.height * scale)
    if not (1 <= width <= MAX_SIDE_PX and 1 <= height <= MAX_SIDE_PX):
        raise WriteError(
            translate(
                "An image of {width} x {height} pixels is too large; the maximum is {most} each "
                "way. Choose a smaller size or scale.",
                width=str(width),
                height=str(height),
                most=str(MAX_SIDE_PX),
            )
        )
    return width, height


def render_image(picture: RenderInput, theme: Theme, scale: float = 1.0) -> QImage:
    """Paint a picture at `scale` device pixels for each of its pixels. Raises WriteError."""
    width, height = pixel_size(picture, scale)
    return _paint_band(MapPainter(theme, scale), picture, width, 0, height)


def paint_rows(
    painter: MapPainter, picture: RenderInput, width: int, top: int, rows: int, *, alpha: bool
) -> ByteArray:
    """Paint some rows of a picture, all in device pixels.

    Returns (rows, width, 3 or 4) bytes, red first; with `alpha` not premultiplied.
    """
    image = _paint_band(painter, picture, width, top - _MARGIN_PX, rows + 2 * _MARGIN_PX)
    return _channel_bytes(image, alpha=alpha)[_MARGIN_PX:-_MARGIN_PX]


def _paint_band(
    painter: MapPainter, picture: RenderInput, width: int, top: int, height: int
) -> QImage:
    """Paint the rows from `top` on, all in device pixels. Raises WriteError."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise WriteError(
            translate(
                "Not enough memory for an image of {width} x {height} pixels. Choose a smaller "
                "size or scale.",
                width=str(width),
                height=str(height),
            )
        )
    image.setDevicePixelRatio(painter.ratio)
    image.fill(Qt.GlobalColor.transparent)
    brush = QPainter(image)
    painter.paint(brush, picture, (top, height))
    brush.end()
    return image


def _channel_bytes(image: QImage, *, alpha: bool) -> ByteArray:
    pixel_format = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    converted = image.convertToFormat(pixel_format)
    channels = 4 if alpha else 3
    width, height = converted.width(), converted.height()
    # Rows are padded to four bytes.
    rows = np.frombuffer(converted.constBits(), np.uint8).reshape(height, converted.bytesPerLine())
    return rows[:, : width * channels].copy().reshape(height, width, channels)
