"""Draws what changed since an earlier moment over the map: links, and notes that are gone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.render.comparison_marks import (
    GHOST_CAME,
    GHOST_GONE,
    GHOST_THERE,
    GONE_COLOUR,
    NEW_COLOUR,
    ComparisonMarks,
)
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.edge_lines import cosmetic_pen, draw_edge_set, visible_lines
from conceptmap.render.frame import Frame
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.theme import Theme, app_font

MAX_GHOST_NAMES = 40
"""How many of the notes in view that are gone have their names."""

_LINK_WIDTH_PX, _KEPT_WIDTH_PX = 1.6, 1.0
_DASHES = [4.0, 3.0]
"""The dashes of links that are gone, and the gaps between, in widths of the line."""

_GHOST_RADIUS_PX = 5.0
_GHOST_RING_PX = 1.4
_NAME_SIZE_PX, _MAX_NAME_PX = 11, 180


def draw_comparison(painter: QPainter, frame: Frame) -> None:
    """Draw the links that came and went, and the notes that the map does not have."""
    marks, camera, theme = frame.render_input.comparison, frame.render_input.camera, frame.theme
    if marks is None or frame.render_input.highlight.fades_rest:
        return
    ghosts, placed = _ghost_pixels(frame, marks)
    pixels = np.vstack([frame.pixels, ghosts])
    shown = np.append(frame.base_opacities > 0, placed)
    kept, muted = _of_shown(marks.kept_links, shown), QColor(theme.muted_text)
    draw_edge_set(painter, kept, pixels, camera, muted, _KEPT_WIDTH_PX)
    removed = _of_shown(marks.removed_links, shown)
    pen = cosmetic_pen(QColor(GONE_COLOUR), _LINK_WIDTH_PX)
    pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    draw_lines(painter, visible_lines(pixels[removed].reshape(-1, 4), camera))
    added = _of_shown(marks.added_links, shown)
    draw_edge_set(painter, added, pixels, camera, QColor(NEW_COLOUR), _LINK_WIDTH_PX)
    ends = np.unique(np.concatenate([added, removed]))
    frame.redraw_nodes(painter, ends[ends < len(frame.pixels)])
    colours = _ghost_colours(theme)
    for state, (x, y) in zip(marks.ghost_states[placed], ghosts[placed].tolist(), strict=True):
        is_gone = state == GHOST_GONE
        style = Qt.PenStyle.DotLine if is_gone else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colours[state], _GHOST_RING_PX, style))
        painter.setBrush(QColor(theme.background) if is_gone else colours[state])
        painter.drawEllipse(QPointF(x, y), _GHOST_RADIUS_PX, _GHOST_RADIUS_PX)


def draw_ghost_names(painter: QPainter, frame: Frame, drawn: DrawnLabels) -> None:
    """Draw the names of notes that the map does not have, where they cover no other name."""
    marks, camera, theme = frame.render_input.comparison, frame.render_input.camera, frame.theme
    if marks is None or frame.render_input.highlight.fades_rest:
        return
    font = app_font(_NAME_SIZE_PX, 500)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    colours = _ghost_colours(theme) | {GHOST_THERE: QColor(theme.text)}
    ghosts, placed = _ghost_pixels(frame, marks)
    boxes, left = drawn.all_boxes(), MAX_GHOST_NAMES
    for ghost in np.flatnonzero(placed).tolist():
        x, y = ghosts[ghost].tolist()
        if not left or not (0 <= x <= camera.width and 0 <= y <= camera.height):
            continue
        text = metrics.elidedText(marks.ghosts[ghost], Qt.TextElideMode.ElideRight, _MAX_NAME_PX)
        width, height = metrics.horizontalAdvance(text) + 4, metrics.height()
        beside = _GHOST_RADIUS_PX + 3
        middle = y - height / 2
        for left_edge, top in (
            (x + beside, middle),
            (x - beside - width, middle),
            (x - width / 2, y + beside - 2),
            (x - width / 2, y - beside - height + 2),
        ):
            box = QRectF(left_edge, top, width, height)
            corners = np.array([[box.left(), box.top(), box.right(), box.bottom()]], np.float32)
            covers = (boxes[:, :2] < corners[:, 2:]) & (boxes[:, 2:] > corners[:, :2])
            if covers.all(axis=1).any():
                continue
            boxes = np.concatenate([boxes, corners])
            drawn.add_text(box.center().x(), box.center().y(), width, height)
            painter.setPen(colours[int(marks.ghost_states[ghost])])
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            left -= 1
            break


def _ghost_pixels(frame: Frame, marks: ComparisonMarks) -> tuple[FloatArray, BoolArray]:
    """Return where ghosts are in pixels, (g, 2), and which of them are anywhere, (g,)."""
    places = marks.ghost_positions(frame.render_input.positions)
    placed = ~np.isnan(places[:, 0])
    return frame.render_input.camera.to_pixels(np.nan_to_num(places)), placed


def _ghost_colours(theme: Theme) -> dict[int, QColor]:
    return {
        GHOST_GONE: QColor(GONE_COLOUR),
        GHOST_THERE: QColor(theme.node),
        GHOST_CAME: QColor(NEW_COLOUR),
    }


def _of_shown(links: IntArray, shown: BoolArray) -> IntArray:
    """Return the links, (k, 2), of which both ends are shown, (n,)."""
    return links[shown[links].all(axis=1)]
