"""Strands drawn: as patches for the fill kernel, and with QPainter."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from conceptmap.core.array_types import UInt32Array
from conceptmap.render.camera import Camera
from conceptmap.render.qt_arrays import to_polygon
from conceptmap.render.region_outlines import NO_OUTLINES, RegionOutlines, patch_boxes
from conceptmap.render.strands import SOFT_EDGE_PX, Strands, strand_rings
from conceptmap.render.theme import Theme

STRAND_OPACITY = 0.11
"""The opacity of each of the two bands that a strand consists of, one on the other."""

HOVERED_OPACITY = 0.6

_EXTRA_PX = (SOFT_EDGE_PX, 0.0)
"""How much wider than the strand the two bands are."""


def strand_outlines(strands: Strands, scale: float) -> RegionOutlines:
    """Return the bands of strands at a scale as patches, the weakest strand first."""
    if not len(strands.counts):
        return NO_OUTLINES
    bands = [strand_rings(strands, scale, extra) for extra in _EXTRA_PX]
    rings = np.stack(bands, axis=1)[::-1]
    count, length = rings.shape[0] * rings.shape[1], rings.shape[2]
    numbers = np.arange(count + 1, dtype=np.int32)
    points = np.ascontiguousarray(rings.reshape(-1, 2))
    ring_starts = numbers * length
    return NO_OUTLINES._replace(
        points=points,
        ring_starts=ring_starts,
        patch_starts=numbers,
        boxes=patch_boxes(points, ring_starts, numbers),
    )


def strand_colours(strands: Strands, theme: Theme, opacity: float) -> UInt32Array:
    """Return the colour of each patch of `strand_outlines`, ARGB that is not premultiplied."""
    colour = QColor(theme.edge).rgb() & 0xFFFFFF | round(255 * STRAND_OPACITY * opacity) << 24
    return np.full(len(strands.counts) * len(_EXTRA_PX), colour, np.uint32)


def draw_strands(
    painter: QPainter, strands: Strands, camera: Camera, theme: Theme, opacity: float
) -> None:
    """Draw strands with QPainter at an opacity, 0 to 1."""
    colour = QColor(theme.edge)
    colour.setAlphaF(STRAND_OPACITY * opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    outlines = strand_outlines(strands, camera.scale)
    pixels = camera.to_pixels(outlines.points)
    for begin, end in zip(outlines.ring_starts, outlines.ring_starts[1:], strict=False):
        painter.drawPolygon(to_polygon(pixels[begin:end]))


def draw_hovered_strand(
    painter: QPainter, strands: Strands, number: int, camera: Camera, theme: Theme
) -> None:
    """Draw the strand that the pointer is on above the others."""
    colour = QColor(theme.muted_text)
    colour.setAlphaF(HOVERED_OPACITY)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    pixels = camera.to_pixels(strand_rings(strands, camera.scale)[number])
    painter.drawPolygon(to_polygon(pixels))
