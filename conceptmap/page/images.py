"""Pictures of a page, no larger than they are shown."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

MAX_IMAGE_PIXELS = 60_000_000
"""A picture of more pixels than this is not loaded."""

MAX_SVG_BYTES = 10_000_000
"""An SVG of more bytes than this is not loaded."""

# References that are neither within the drawing nor data, scripts, and definitions of entities.
_OUTSIDE = re.compile(
    rb"""(?:[\w-]+:)?href\s*=\s*(?:"(?!\s*(?:\#|data:image/))[^"]*"|'(?!\s*(?:\#|data:image/))[^']*')"""
    rb"""|<script\b.*?</script\s*>|<!ENTITY\b[^>]*>|<\?xml-stylesheet\b.*?\?>"""
    rb"""|url\(\s*["']?(?!\s*["']?\#)[^)]*\)""",
    re.IGNORECASE | re.DOTALL,
)

_OF_TEXT = re.compile(rb"\bcurrentColor\b", re.IGNORECASE)


def load_image_file(
    file: Path,
    max_width: float,
    requested_size: QSize,
    pixel_ratio: float,
    text_colour: str = "black",
) -> QImage | None:
    """Load a picture; `most` and `wanted` are in pixels of the page, `ratio` the screen's.

    A wanted width or height of 0 follows from the other. A drawing in the colour of the text
    around it, as icons are, is drawn in `ink`. None when there is no such picture.
    """
    reader = QImageReader(str(file))
    if not _is_drawing(reader):
        return _load(reader, max_width, requested_size, pixel_ratio)
    try:
        with file.open("rb") as source:
            data = source.read(MAX_SVG_BYTES + 1)
    except OSError:
        return None
    return load_image_bytes(data, max_width, requested_size, pixel_ratio, text_colour)


def load_image_bytes(
    data: bytes,
    max_width: float,
    requested_size: QSize,
    pixel_ratio: float,
    text_colour: str = "black",
) -> QImage | None:
    """Load a picture from its bytes, as `load_file` does."""
    buffer = _buffer(data)
    reader = QImageReader(buffer)
    if not _is_drawing(reader):
        return _load(reader, max_width, requested_size, pixel_ratio)
    # Packed drawings may unpack to anything.
    if len(data) > MAX_SVG_BYTES or data.startswith(b"\x1f\x8b"):
        return None
    # Qt follows the paths of pictures in a drawing.
    buffer = _buffer(_OF_TEXT.sub(text_colour.encode(), _OUTSIDE.sub(b"", data)))
    return _load(QImageReader(buffer), max_width, requested_size, pixel_ratio)


def _buffer(data: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _is_drawing(reader: QImageReader) -> bool:
    """Tell a drawing of vectors, whatever its name says."""
    return bytes(reader.format().data()) in (b"svg", b"svgz")


def _load(reader: QImageReader, most: float, wanted: QSize, ratio: float) -> QImage | None:
    reader.setAutoTransform(True)
    natural = reader.size()
    if not natural.isValid() or natural.width() * natural.height() > MAX_IMAGE_PIXELS:
        return None
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    size = _fitted(natural.transposed() if turned else natural, most, wanted)
    fine = QSize(round(size.width() * ratio), round(size.height() * ratio))
    fine = fine.transposed() if turned else fine
    # A drawing of vectors is drawn for the screen; pixels are never blown up unasked.
    if _is_drawing(reader) or not wanted.isNull() or fine.width() < natural.width():
        reader.setScaledSize(fine.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    image.setDevicePixelRatio(max(image.width() / size.width(), 0.01))
    return image


def _fitted(natural: QSize, most: float, wanted: QSize) -> QSize:
    width, height = wanted.width(), wanted.height()
    across, down = max(natural.width(), 1), max(natural.height(), 1)
    if width and not height:
        height = round(down * width / across)
    elif height and not width:
        width = round(across * height / down)
    elif not width:
        width, height = across, down
    if width > most:
        width, height = round(most), round(height * most / width)
    return QSize(max(width, 1), max(height, 1))
