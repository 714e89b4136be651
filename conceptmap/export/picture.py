"""The map → a picture: the same drawing as on the screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from conceptmap.drawing.paint import MapPainter
from conceptmap.drawing.picture import Picture
from conceptmap.drawing.style import Style
from conceptmap.files import ExportError

LARGEST = 16_384
"""No side of a picture has more pixels than this."""


def render(picture: Picture, style: Style, scale: float = 1.0) -> QImage:
    """Paint a picture at `scale` device pixels for each of its pixels.

    Raises ExportError when it is larger than an image can be.
    """
    width = round(picture.camera.width * scale)
    height = round(picture.camera.height * scale)
    if not (1 <= width <= LARGEST and 1 <= height <= LARGEST):
        raise ExportError(
            f"A picture of {width} x {height} pixels is too large; "
            f"{LARGEST} each way is the most. Choose a smaller size or scale."
        )
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(
            f"There is not enough memory for a picture of {width} x {height} pixels. "
            "Choose a smaller size or scale."
        )
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    MapPainter(style, scale).paint(painter, picture)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """Give an image as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError("The picture could not be turned into a PNG.")
    return bytes(data.data())
