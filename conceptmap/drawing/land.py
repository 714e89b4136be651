"""The regions' areas, drawn as soft patches of two heights."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from conceptmap.drawing.areas import Area
from conceptmap.drawing.buffers import polygon
from conceptmap.drawing.camera import Camera
from conceptmap.drawing.style import Style

Floats = NDArray[np.float32]


class Land:
    """Draws the regions' areas; keeps their outlines as paths."""

    def __init__(self) -> None:
        self._areas: tuple[Area, ...] = ()
        self._paths: list[tuple[int, list[QPainterPath]]] = []

    def draw(
        self,
        painter: QPainter,
        areas: tuple[Area, ...],
        camera: Camera,
        style: Style,
        opacity: float,
        *,
        smooth: bool = False,
    ) -> None:
        """Draw areas under a camera."""
        if areas is not self._areas:
            self._areas = areas
            self._paths = [(area.region, [_path(each) for each in area.outlines]) for area in areas]
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        # At so faint a tint smooth edges are not seen, and take three times as long.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        painter.translate(
            camera.width / 2 - camera.x * camera.scale, camera.height / 2 + camera.y * camera.scale
        )
        painter.scale(camera.scale, -camera.scale)
        painter.setOpacity(opacity)
        for region, paths in self._paths:
            colour = QColor(style.hues[region % len(style.hues)])
            colour.setAlphaF(style.area_opacity)
            painter.setBrush(colour)
            for path in paths:
                painter.drawPath(path)
        painter.restore()


def _path(polygons: tuple[tuple[Floats, ...], ...]) -> QPainterPath:
    path = QPainterPath()
    for rings in polygons:
        for ring in rings:
            path.addPolygon(polygon(ring))
    return path
