"""Draws what changed since an earlier moment over the map: links, and notes that are gone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.render.comparison_marks import GONE_COLOUR, NEW_COLOUR, ComparisonMarks
from conceptmap.render.edge_lines import cosmetic_pen, draw_edge_set, visible_lines
from conceptmap.render.frame import Frame
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.theme import app_font

MAX_GHOST_NAMES = 40
"""How many of the notes in view that are gone have their names, of all of them the first."""

_LINK_WIDTH_PX = 1.6
_DASHES = [4.0, 3.0]
"""Of links that are gone, in widths of the line."""

_GHOST_RADIUS_PX = 5.0
_GHOST_RING_PX = 1.4
_NAME_SIZE_PX, _MAX_NAME_WIDTH_PX = 11, 180


def draw_comparison(painter: QPainter, frame: Frame, marks: ComparisonMarks) -> None:
    """Draw the links that came and went, and the notes that are gone with their names."""
    camera = frame.render_input.camera
    shown = frame.base_opacities > 0
    removed = _of_shown(marks.removed_links, shown)
    pen = cosmetic_pen(QColor(GONE_COLOUR), _LINK_WIDTH_PX)
    pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    draw_lines(painter, visible_lines(frame.pixels[removed].reshape(-1, 4), camera))
    ghosts = camera.to_pixels(marks.ghost_positions(frame.render_input.positions))
    links = marks.ghost_links[shown[marks.ghost_links[:, 1]]]
    ends = np.hstack([ghosts[links[:, 0]], frame.pixels[links[:, 1]]])
    draw_lines(painter, visible_lines(ends, camera))
    added = _of_shown(marks.added_links, shown)
    draw_edge_set(painter, added, frame.pixels, camera, QColor(NEW_COLOUR), _LINK_WIDTH_PX)
    frame.redraw_nodes(painter, np.unique(np.concatenate([added, removed])))
    _draw_ghosts(painter, frame, marks.ghosts, ghosts)


def _draw_ghosts(
    painter: QPainter, frame: Frame, names: tuple[str, ...], pixels: FloatArray
) -> None:
    camera = frame.render_input.camera
    pen = QPen(QColor(GONE_COLOUR), _GHOST_RING_PX, Qt.PenStyle.DotLine)
    font = app_font(_NAME_SIZE_PX, 500)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    background = QColor(frame.theme.background)
    named = 0
    for name, (x, y) in zip(names, pixels.tolist(), strict=True):
        if not (0 <= x <= camera.width and 0 <= y <= camera.height):
            continue
        painter.setPen(pen)
        painter.setBrush(background)
        painter.drawEllipse(QPointF(x, y), _GHOST_RADIUS_PX, _GHOST_RADIUS_PX)
        if named < MAX_GHOST_NAMES:
            named += 1
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _MAX_NAME_WIDTH_PX)
            box = QRectF(x + _GHOST_RADIUS_PX + 3, y - 8, metrics.horizontalAdvance(text) + 4, 16)
            painter.setPen(QColor(GONE_COLOUR))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)


def _of_shown(links: IntArray, shown: BoolArray) -> IntArray:
    """Return the links, (k, 2), of which both ends are shown, (n,)."""
    return links[shown[links].all(axis=1)]
