"""The program's icons, rendered in any colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from conceptmap.core.resources import resource_path

_OVERSAMPLING = 3
"""Icons have this many device pixels per pixel, enough for every screen."""

_CACHE_SIZE = 1024


@lru_cache(maxsize=_CACHE_SIZE)
def render_icon(name: str, colour: str, size: int, ratio: int = _OVERSAMPLING) -> QImage:
    """Render an icon, as `callouts/bug`, `size` pixels across, in a colour `#rrggbb`.

    `ratio` is the number of device pixels per pixel.
    """
    svg = resource_path("icons", f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    device_size = size * ratio
    image = QImage(device_size, device_size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, device_size, device_size))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
