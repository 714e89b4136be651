"""The map → a picture: the same drawing as on the screen."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from conceptmap.core.atomic_write import WriteError
from conceptmap.core.progress import ProgressCallback
from conceptmap.export.png import PngWriter
from conceptmap.export.source import ExportSource
from conceptmap.render.painter import MapPainter
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme

MAX_SIDE_PX = 16_384
"""No side of a picture has more pixels than this."""

BAND_PIXELS = 4_000_000
"""So many pixels are painted at a time."""

_MARGIN_PX = 2  # lines painted beyond a band, for what is rounded otherwise at the edge of an image


def pixel_size(picture: RenderInput, scale: float) -> tuple[int, int]:
    """Give the pixels that a picture has at a scale; ExportError when they are too many."""
    width, height = round(picture.camera.width * scale), round(picture.camera.height * scale)
    if not (1 <= width <= MAX_SIDE_PX and 1 <= height <= MAX_SIDE_PX):
        raise WriteError(
            f"A picture of {width} x {height} pixels is too large; "
            f"{MAX_SIDE_PX} each way is the most. Choose a smaller size or scale."
        )
    return width, height


def render_image(picture: RenderInput, style: Theme, scale: float = 1.0) -> QImage:
    """Paint a picture at `scale` device pixels for each of its pixels; raises ExportError."""
    width, height = pixel_size(picture, scale)
    return _paint_band(MapPainter(style, scale), picture, width, 0, height)


def write_png(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the picture as a PNG, painting and writing it in bands. Raises ExportError."""
    picture, scale = exhibit.require_render_input(), exhibit.scale
    width, height = pixel_size(picture, scale)
    rows = max(BAND_PIXELS // width, 64)
    painter = MapPainter(exhibit.theme, scale)
    file = PngWriter(out, width, height, alpha=not picture.draw_background, scale=scale)
    for top in range(0, height, rows):
        report("Painting the picture", top, height)
        count = min(rows, height - top)
        image = _paint_band(painter, picture, width, top - _MARGIN_PX, count + 2 * _MARGIN_PX)
        file.add_rows(
            _channel_bytes(image, alpha=not picture.draw_background)[_MARGIN_PX:-_MARGIN_PX]
        )
    report("Painting the picture", height, height)
    file.finish()


def _paint_band(
    painter: MapPainter, picture: RenderInput, width: int, top: int, height: int
) -> QImage:
    """Paint a band of a picture, all in device pixels."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise WriteError(
            f"There is not enough memory for a picture of {width} x {height} pixels. "
            "Choose a smaller size or scale."
        )
    image.setDevicePixelRatio(painter.ratio)
    image.fill(Qt.GlobalColor.transparent)
    brush = QPainter(image)
    painter.paint(brush, picture, (top, height))
    brush.end()
    return image


def _channel_bytes(image: QImage, *, alpha: bool) -> NDArray[np.uint8]:
    kind = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    made = image.convertToFormat(kind)
    count = 4 if alpha else 3
    lines = np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), made.bytesPerLine())
    return lines[:, : made.width() * count].copy().reshape(made.height(), made.width(), count)
