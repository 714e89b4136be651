"""Region shapes drawn with QPainter."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from conceptmap.render.camera import Camera
from conceptmap.render.qt_arrays import to_polygon
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


class RegionShapePainter:
    """Draws the regions' areas; keeps their outlines as paths."""

    def __init__(self) -> None:
        self._region_shapes: tuple[RegionShape, ...] = ()
        self._paths: list[tuple[int, list[QPainterPath]]] = []

    def draw(
        self,
        painter: QPainter,
        region_shapes: tuple[RegionShape, ...],
        camera: Camera,
        theme: Theme,
        opacity: float,
        *,
        smooth: bool = False,
    ) -> None:
        """Draw areas under a camera."""
        if region_shapes is not self._region_shapes:
            self._region_shapes = region_shapes
            self._paths = [
                (area.region, [_path(each) for each in area.outlines]) for area in region_shapes
            ]
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
            colour = QColor(theme.region_colours[region % len(theme.region_colours)])
            colour.setAlphaF(theme.region_opacity)
            painter.setBrush(colour)
            for path in paths:
                painter.drawPath(path)
        painter.restore()


def _path(polygons: tuple[tuple[Floats, ...], ...]) -> QPainterPath:
    path = QPainterPath()
    for rings in polygons:
        for ring in rings:
            path.addPolygon(to_polygon(ring))
    return path
