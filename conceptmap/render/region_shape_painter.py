"""Region shapes drawn with QPainter: for vector files, the minimap and the first paintings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from conceptmap.core.array_types import FloatArray
from conceptmap.render.camera import Camera
from conceptmap.render.edge_lines import cosmetic_pen
from conceptmap.render.qt_arrays import to_polygon
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.theme import Theme


class RegionShapePainter:
    """Draws region shapes; keeps their outlines as paths."""

    def __init__(self) -> None:
        self._region_shapes: tuple[RegionShape, ...] = ()
        self._paths: list[tuple[RegionShape, list[QPainterPath]]] = []

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
        """Draw region shapes as a camera shows them, with smooth edges or without."""
        if region_shapes is not self._region_shapes:
            self._region_shapes = region_shapes
            self._paths = [
                (shape, [_to_path(each) for each in shape.outlines[int(shape.is_province) :]])
                for shape in region_shapes
            ]
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        # With fills this faint, smooth edges do not show, and take three times as long.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        painter.translate(
            camera.width / 2 - camera.x * camera.scale, camera.height / 2 + camera.y * camera.scale
        )
        painter.scale(camera.scale, -camera.scale)
        painter.setOpacity(opacity)
        for shape, paths in self._paths:
            shown = shape.visibility(camera.scale)
            if shown <= 0:
                continue
            colour = QColor(theme.land_colours[shape.colour])
            colour.setAlphaF(theme.region_opacity * shown)
            painter.setBrush(colour)
            for path in paths:
                painter.drawPath(path)
            if theme.region_border and not shape.is_province:
                colour.setAlphaF(1)
                painter.strokePath(paths[0], cosmetic_pen(colour, theme.region_border))
        painter.restore()


def _to_path(polygons: tuple[tuple[FloatArray, ...], ...]) -> QPainterPath:
    path = QPainterPath()
    for rings in polygons:
        for ring in rings:
            path.addPolygon(to_polygon(ring))
    return path
