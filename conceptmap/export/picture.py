"""The map → a picture: the same drawing as on the screen."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from conceptmap.core.atomic_write import ExportError
from conceptmap.core.progress import Report
from conceptmap.export.png import PngWriter
from conceptmap.export.source import Exhibit
from conceptmap.render.painter import MapPainter
from conceptmap.render.picture import Picture
from conceptmap.render.theme import Style

LARGEST = 16_384
"""No side of a picture has more pixels than this."""

BAND = 4_000_000
"""So many pixels are painted at a time."""

_MARGIN = 2  # lines painted beyond a band, for what is rounded otherwise at the edge of an image


def size_of(picture: Picture, scale: float) -> tuple[int, int]:
    """Give the pixels that a picture has at a scale; ExportError when they are too many."""
    width, height = round(picture.camera.width * scale), round(picture.camera.height * scale)
    if not (1 <= width <= LARGEST and 1 <= height <= LARGEST):
        raise ExportError(
            f"A picture of {width} x {height} pixels is too large; "
            f"{LARGEST} each way is the most. Choose a smaller size or scale."
        )
    return width, height


def render(picture: Picture, style: Style, scale: float = 1.0) -> QImage:
    """Paint a picture at `scale` device pixels for each of its pixels; raises ExportError."""
    width, height = size_of(picture, scale)
    return _painted(MapPainter(style, scale), picture, width, 0, height)


def write_png(exhibit: Exhibit, out: BinaryIO, report: Report) -> None:
    """Write the picture as a PNG, painting and writing it in bands. Raises ExportError."""
    picture, scale = exhibit.drawn(), exhibit.scale
    width, height = size_of(picture, scale)
    rows = max(BAND // width, 64)
    painter = MapPainter(exhibit.style, scale)
    file = PngWriter(out, width, height, alpha=not picture.paper, scale=scale)
    for top in range(0, height, rows):
        report("Painting the picture", top, height)
        count = min(rows, height - top)
        image = _painted(painter, picture, width, top - _MARGIN, count + 2 * _MARGIN)
        file.add(_channels(image, alpha=not picture.paper)[_MARGIN:-_MARGIN])
    report("Painting the picture", height, height)
    file.end()


def _painted(painter: MapPainter, picture: Picture, width: int, top: int, height: int) -> QImage:
    """Paint a band of a picture, all in device pixels."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(
            f"There is not enough memory for a picture of {width} x {height} pixels. "
            "Choose a smaller size or scale."
        )
    image.setDevicePixelRatio(painter.ratio)
    image.fill(Qt.GlobalColor.transparent)
    brush = QPainter(image)
    painter.paint(brush, picture, (top, height))
    brush.end()
    return image


def _channels(image: QImage, *, alpha: bool) -> NDArray[np.uint8]:
    kind = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    made = image.convertToFormat(kind)
    count = 4 if alpha else 3
    lines = np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), made.bytesPerLine())
    return lines[:, : made.width() * count].copy().reshape(made.height(), made.width(), count)
