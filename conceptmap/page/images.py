"""Load the images of a page, scaled down to the size they are shown in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from conceptmap.page.svg import MAX_IMAGE_PIXELS, clean_svg

MAX_DECODING_BYTES = 380_000_000
"""An image that takes more memory while it is decoded and scaled is not loaded."""

_BYTES_PER_PIXEL = 4

MAX_SVG_BYTES = 10_000_000
"""A larger SVG is not loaded."""


def load_image_file(
    file: Path,
    max_width: float,
    requested_size: QSize,
    pixel_ratio: float,
    text_colour: str = "black",
    max_bytes: int = MAX_DECODING_BYTES,
) -> QImage | None:
    """Load an image file; None when it is not an image or too large.

    `max_width` and `requested_size` are in pixels of the page, `pixel_ratio` is the pixels of the
    screen in one of them. A requested width or height of 0 follows from the other. What an SVG
    draws in `currentColor`, as icons do, is drawn in `text_colour`. `max_bytes` of memory may be
    taken while it is loaded.
    """
    reader = QImageReader(str(file))
    if not _is_svg(reader):
        return _read(reader, max_width, requested_size, pixel_ratio, max_bytes)
    try:
        with file.open("rb") as source:
            data = source.read(MAX_SVG_BYTES + 1)
    except OSError:
        return None
    return load_image_bytes(data, max_width, requested_size, pixel_ratio, text_colour, max_bytes)


def load_image_bytes(
    data: bytes,
    max_width: float,
    requested_size: QSize,
    pixel_ratio: float,
    text_colour: str = "black",
    max_bytes: int = MAX_DECODING_BYTES,
) -> QImage | None:
    """Load an image from the content of its file, as `load_image_file` does."""
    buffer = _buffer(data)
    reader = QImageReader(buffer)
    if not _is_svg(reader):
        return _read(reader, max_width, requested_size, pixel_ratio, max_bytes)
    # A gzipped SVG may unpack to any size.
    if len(data) > MAX_SVG_BYTES or data.startswith(b"\x1f\x8b"):
        return None
    clean = clean_svg(data, text_colour)
    if clean is None:
        return None
    buffer = _buffer(clean)
    return _read(QImageReader(buffer), max_width, requested_size, pixel_ratio, max_bytes)


def _buffer(data: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _is_svg(reader: QImageReader) -> bool:
    """Recognise an SVG by its content, regardless of its file name."""
    return bytes(reader.format().data()) in (b"svg", b"svgz")


def _read(
    reader: QImageReader,
    max_width: float,
    requested_size: QSize,
    pixel_ratio: float,
    max_bytes: int,
) -> QImage | None:
    reader.setAutoTransform(True)
    natural = reader.size()
    if not natural.isValid() or natural.width() * natural.height() > MAX_IMAGE_PIXELS:
        return None
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    size = _fitted(natural.transposed() if turned else natural, max_width, requested_size)
    scaled = QSize(round(size.width() * pixel_ratio), round(size.height() * pixel_ratio))
    scaled = scaled.transposed() if turned else scaled
    # An SVG is drawn for the screen; other images are enlarged only on request.
    if _is_svg(reader) or not requested_size.isNull() or scaled.width() < natural.width():
        if scaled.width() * scaled.height() > MAX_IMAGE_PIXELS:
            return None
        reader.setScaledSize(scaled.expandedTo(QSize(1, 1)))
    else:
        scaled = QSize(0, 0)
    # Some formats are decoded whole and scaled then.
    decoded = 0 if _is_svg(reader) else natural.width() * natural.height()
    if _BYTES_PER_PIXEL * (decoded + scaled.width() * scaled.height()) > max_bytes:
        return None
    image = reader.read()
    if image.isNull():
        return None
    # What Qt draws without another copy of it.
    alpha = image.hasAlphaChannel()
    image.convertTo(
        QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(max(image.width() / size.width(), 0.01))
    return image


def _fitted(natural: QSize, max_width: float, requested_size: QSize) -> QSize:
    """Return the size in which an image is shown, in pixels of the page."""
    width, height = requested_size.width(), requested_size.height()
    natural_width, natural_height = max(natural.width(), 1), max(natural.height(), 1)
    if width and not height:
        height = round(natural_height * width / natural_width)
    elif height and not width:
        width = round(natural_width * height / natural_height)
    elif not width:
        width, height = natural_width, natural_height
    if width > max_width:
        width, height = round(max_width), round(height * max_width / width)
    return QSize(max(width, 1), max(height, 1))
