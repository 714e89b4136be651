"""Sheets: the ground of the map, its land, edges and nodes, as images."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from conceptmap.render.arrows import ARROWHEAD, OPACITY
from conceptmap.render.camera import Camera
from conceptmap.render.edges import Share, translucent
from conceptmap.render.frame import FADED, Frame
from conceptmap.render.region_fill import NO_COASTS, Coasts, coasts_of, land_colours
from conceptmap.render.region_shapes import Area
from conceptmap.render.theme import Style

if TYPE_CHECKING:
    from conceptmap.render.raster import Canvas

LAND_FADED = 0.5
"""The land fades by this share of what the rest does."""

_IN_PLACE = 0.05  # device pixels that cannot be seen

_ALIKE = 1.04  # a sheet that is enlarged so little looks as sharp while it moves


class Part(NamedTuple):
    """A rectangle of a picture, in device pixels."""

    left: int
    top: int
    width: int
    height: int


class Sheet(NamedTuple):
    """The ground of a picture, painted."""

    canvas: Canvas
    painted: Camera
    """What it was painted for; its edges were chosen for this view."""
    camera: Camera
    """What it shows, since it was moved."""
    share: Share

    def shift(self, camera: Camera, ratio: float) -> tuple[int, int] | None:
        """Give by how many whole device pixels it lies off what a camera shows, if by such."""
        if camera[2:] != self.camera[2:]:
            return None
        right = (self.camera.x - camera.x) * camera.scale * ratio
        down = (camera.y - self.camera.y) * camera.scale * ratio
        whole = round(right), round(down)
        off = max(abs(right - whole[0]), abs(down - whole[1]))
        return whole if off < _IN_PLACE else None

    def much_like(self, camera: Camera) -> bool:
        """Tell whether in motion it cannot be told from what would be painted for a camera."""
        return 1 / _ALIKE < camera.scale / self.camera.scale < _ALIKE

    def scrolled(self, right: int, down: int, ratio: float) -> Sheet:
        """Move what is on it by whole device pixels; what comes into view is left to be painted."""
        self.canvas.scroll(right, down)
        a_pixel = 1 / (self.camera.scale * ratio)
        camera = self.camera._replace(
            x=self.camera.x - right * a_pixel, y=self.camera.y + down * a_pixel
        )
        return self._replace(camera=camera)

    def place(self, camera: Camera) -> QRectF:
        """Give where what it shows lies in the view of another camera, in pixels."""
        larger = camera.scale / self.camera.scale
        left = camera.width / 2 * (1 - larger) + (self.camera.x - camera.x) * camera.scale
        top = camera.height / 2 * (1 - larger) + (camera.y - self.camera.y) * camera.scale
        return QRectF(left, top, camera.width * larger, camera.height * larger)


def gaps(covered: QRectF, width: int, height: int, soft: int = 0) -> list[Part]:
    """Give what a rectangle in device pixels leaves of a picture, and so much within its edges."""
    left, top = (ceil(edge) + soft if edge > 0 else 0 for edge in (covered.left(), covered.top()))
    ends = covered.left() + covered.width(), covered.top() + covered.height()
    right, bottom = (
        floor(edge) - soft if edge < size else size
        for edge, size in zip(ends, (width, height), strict=True)
    )
    if left >= right or top >= bottom:
        return [Part(0, 0, width, height)]
    around = (
        Part(0, 0, width, top),
        Part(0, bottom, width, height - bottom),
        Part(0, top, left, bottom - top),
        Part(right, top, width - right, bottom - top),
    )
    return [part for part in around if part.width and part.height]


class SheetPainter:
    """Paints parts of the ground in one style."""

    def __init__(self, style: Style, ratio: float) -> None:
        self._style = style
        self._ratio = ratio
        self._coasts: tuple[tuple[Area, ...], Coasts] = ((), NO_COASTS)

    def paint(self, canvas: Canvas, frame: Frame, share: Share, part: Part, faded: float) -> None:
        """Paint a part of a frame's ground, with so much of its fading, on a canvas of its size."""
        from conceptmap.render import raster

        picture, kept, ratio, fade = frame.picture, frame.kept, self._ratio, faded * FADED
        areas, coasts = self._coasts
        if areas is not picture.areas:
            coasts = coasts_of(picture.areas)
            self._coasts = picture.areas, coasts
        corner = np.array(part[:2], np.float32)
        at = frame.pixels * np.float32(ratio) if ratio != 1 else frame.pixels
        if corner.any():
            at = at - corner
        table = translucent(kept.edge_colours, share.opacity * (1 - fade))
        colours = land_colours(coasts.regions, self._style, 1 - fade * LAND_FADED)
        steps = [
            raster.ground(QColor(self._style.paper).rgba() if picture.paper else 0),
            raster.coasts(coasts, picture.camera, colours, ratio, corner, part.height),
            raster.lines(at, kept.plan, share, frame.unfaded, table, frame.line, ratio),
        ]
        if picture.display.arrows:
            opacity = round(255 * OPACITY * (1 - fade))
            arrowheads = raster.arrowheads(
                at,
                kept.plan.edges[: share.edges],
                kept.plan.leads[: share.edges],
                frame.radii,
                frame.edge_strengths(share),
                QColor(self._style.edge).rgb() & 0xFFFFFF | opacity << 24,
                ARROWHEAD,
                ratio,
            )
            steps.append(arrowheads)
        nodes = raster.nodes(
            at,
            picture.scene.by_unimportance,
            frame.radii,
            kept.node_looks,
            frame.strengths_at(fade),
            kept.tables,
            ratio,
        )
        canvas.paint(*steps, nodes)
