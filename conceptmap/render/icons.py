"""The program's icons, rendered in any colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from conceptmap.core.resources import resource_path

_OVERSAMPLING = 3
"""Icons have this many device pixels per pixel, enough for every screen."""

_CACHE_SIZE = 1024

_FIXED_COLOUR = '="#'
"""What is in the file of an icon with colours of its own."""


@lru_cache(maxsize=_CACHE_SIZE)
def render_icon(name: str, colour: str, size: int, ratio: int = _OVERSAMPLING) -> QImage:
    """Render an icon, such as `callouts/bug`, `size` pixels across, in a colour `#rrggbb`.

    `ratio` is the number of device pixels per pixel.
    """
    svg = _read(name)
    if _FIXED_COLOUR in svg:
        return _render(svg.replace("currentColor", colour), size, ratio)
    # Painting over the shape takes a quarter of the time.
    image = _shape(name, size, ratio).copy()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return image


@lru_cache(maxsize=_CACHE_SIZE)
def _shape(name: str, size: int, ratio: int) -> QImage:
    """Render an icon that has one colour in black."""
    return _render(_read(name).replace("currentColor", "black"), size, ratio)


@lru_cache(maxsize=_CACHE_SIZE)
def _read(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text("utf-8")


def _render(svg: str, size: int, ratio: int) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    device_size = size * ratio
    image = QImage(device_size, device_size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, device_size, device_size))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
