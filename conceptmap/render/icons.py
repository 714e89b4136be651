"""The program's small pictures, in any colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from conceptmap.core.resources import resource_path

_OVERSAMPLING = 3
"""Icons are drawn so many times finer than they are shown, for every screen."""


@lru_cache(maxsize=256)
def render_icon(name: str, colour: str, size: int) -> QImage:
    """Give an icon, as `callouts/bug`, `size` pixels large, in a colour `#rrggbb`."""
    svg = resource_path("icons", f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    across = size * _OVERSAMPLING
    image = QImage(across, across, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, across, across))
    painter.end()
    image.setDevicePixelRatio(_OVERSAMPLING)
    return image
