"""The ground of the map: its land, edges and small nodes, painted as an image."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from conceptmap.drawing.areas import Area
from conceptmap.drawing.arrows import ARROWHEAD, OPACITY
from conceptmap.drawing.edges import translucent
from conceptmap.drawing.frame import FADED, Frame
from conceptmap.drawing.land import NO_COASTS, coasts_of, land_colours
from conceptmap.drawing.style import Style

if TYPE_CHECKING:
    from conceptmap.drawing.raster import Canvas

LAND_FADED = 0.5
"""The land fades by this share of what the rest does."""


class Ground:
    """Paints the ground; that of a map which lies still on a screen is kept.

    Between full and faded it is a mixture of the two, so that a fade takes two copies a frame
    where the painting would take ten times as long.
    """

    def __init__(self, style: Style, ratio: float) -> None:
        self._style = style
        self._ratio = ratio
        self._areas: tuple[Area, ...] = ()
        self._coasts = NO_COASTS
        self._canvases: dict[float, Canvas] = {}
        self._of: tuple[tuple[Any, ...], tuple[Any, ...]] = ((), ())
        self._kept: set[float] = set()
        """Of which ends of the fade there is an image: 0 for full, 1 for faded."""

    def draw(self, painter: QPainter, frame: Frame, top: int, height: int) -> bool:
        """Draw a band of the ground, its top and height in device pixels.

        Tell whether it was there already, from a painting before.
        """
        emphasis = frame.picture.emphasis
        share = emphasis.strength if emphasis.fades else 0.0
        at = QPointF(0, top / self._ratio)
        self._look_at(frame, top, height)
        kept = bool(self._kept)
        if 0 < share < 1 and not (self._kept and frame.picture.live):
            # Exactly, and once: what moves as it fades is never seen again.
            painter.drawImage(at, self._painted(frame, share, 0.0, top, height))
            self._kept.clear()
            return False
        if share < 1:
            painter.drawImage(at, self._end(frame, 0.0, top, height))
        if share > 0:
            painter.setOpacity(share)
            painter.drawImage(at, self._end(frame, 1.0, top, height))
            painter.setOpacity(1)
        return kept

    def _look_at(self, frame: Frame, top: int, height: int) -> None:
        """Forget the images when they are of anything else."""
        picture = frame.picture
        things = picture.scene, picture.looks, picture.places, picture.areas, frame.kept.plan
        view = picture.camera, picture.display, picture.paper, top, height
        same = len(self._of[0]) == len(things) and all(map(is_, self._of[0], things))
        if not same or self._of[1] != view:
            self._kept.clear()
            self._of = things, view

    def _end(self, frame: Frame, share: float, top: int, height: int) -> QImage:
        if share not in self._kept:
            self._kept.add(share)
            return self._painted(frame, share, share, top, height)
        return self._canvases[share].image

    def _painted(self, frame: Frame, share: float, into: float, top: int, height: int) -> QImage:
        from conceptmap.drawing import raster

        picture, kept, ratio, fade = frame.picture, frame.kept, self._ratio, share * FADED
        size = round(picture.camera.width * ratio), height
        canvas = self._canvases.get(into)
        if canvas is None or canvas.pixels.shape != size[::-1] or canvas.opaque != picture.paper:
            canvas = self._canvases[into] = raster.Canvas(*size, ratio, opaque=picture.paper)
        if picture.areas is not self._areas:
            self._areas, self._coasts = picture.areas, coasts_of(picture.areas)
        colours = land_colours(self._coasts.regions, self._style, 1 - fade * LAND_FADED)
        at = frame.pixels * np.float32(ratio) if ratio != 1 else frame.pixels
        if top != 0:
            at = at - np.array([0, top], np.float32)
        drawn = frame.share
        table = translucent(kept.edge_colours, drawn.opacity * (1 - fade))
        steps = [
            raster.ground(QColor(self._style.paper).rgba() if picture.paper else 0),
            raster.coasts(self._coasts, picture.camera, colours, ratio, top, height),
            raster.lines(at, kept.plan, drawn, frame.unfaded, table, frame.line, ratio),
        ]
        if picture.display.arrows:
            opacity = round(255 * OPACITY * (1 - fade))
            arrowheads = raster.arrowheads(
                at,
                kept.plan.edges[: drawn.edges],
                kept.plan.leads[: drawn.edges],
                frame.radii,
                frame.edge_strengths,
                QColor(self._style.edge).rgb() & 0xFFFFFF | opacity << 24,
                ARROWHEAD,
                ratio,
            )
            steps.append(arrowheads)
        strengths = frame.strengths_at(fade)
        nodes = raster.nodes(
            at, frame.small, frame.radii, kept.node_looks, strengths, kept.small, ratio
        )
        canvas.paint(*steps, nodes)
        return canvas.image
