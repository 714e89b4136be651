"""Draws what changed since an earlier moment over the map: links, and notes that are gone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.render.comparison_marks import (
    GHOST_CAME,
    GHOST_GONE,
    GHOST_RADIUS_PX,
    GHOST_THERE,
    GONE_COLOUR,
    NAME_GONE,
    NAME_THERE,
    NEW_COLOUR,
    ComparedLinks,
    ComparisonMarks,
)
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.edge_lines import cosmetic_pen, draw_edge_set, visible_lines
from conceptmap.render.frame import SELECTED_RING_GAP_PX, SELECTED_RING_WIDTH_PX, Frame
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.theme import Theme, app_font

MAX_GHOST_NAMES = 40
"""How many of the notes in view that are gone have their names."""

_LINK_WIDTH_PX, _KEPT_WIDTH_PX = 1.6, 1.0
_DASHES = [4.0, 3.0]
"""The dashes of links that are gone, and the gaps between, in widths of the line."""

_NAME_RADIUS_PX = 3.0  # of a name that no note has
_GHOST_RING_PX = 1.4
_NAME_SIZE_PX, _MAX_NAME_PX = 11, 180


def draw_comparison(painter: QPainter, frame: Frame) -> None:
    """Draw the links that came and went, and what the map does not have.

    They stand back with the rest while a neighbourhood is highlighted.
    """
    marks = frame.render_input.comparison
    if marks is None:
        return
    ghosts, placed = _ghost_pixels(frame, marks)
    pixels = np.vstack([frame.pixels, ghosts])
    links = marks.shown_links(np.append(frame.base_opacities > 0, placed))
    opacity = 1 - frame.fade
    ends = _draw_links(painter, frame, links, pixels, opacity)
    frame.redraw_nodes(painter, ends[ends < len(frame.pixels)], opacity)
    _draw_ghosts(painter, frame, np.flatnonzero(marks.drawn), ghosts, opacity)


def draw_compared_links_of(painter: QPainter, frame: Frame, node: int) -> Int64Array:
    """Draw the links of one node, or of n + a ghost, that came or went; return what they lead to.

    These are the numbers of nodes, (k,), without ghosts, which are drawn.
    """
    marks, highlight = frame.render_input.comparison, frame.render_input.highlight
    if marks is None:
        return np.zeros(0, np.int64)
    ghosts, placed = _ghost_pixels(frame, marks)
    pixels = np.vstack([frame.pixels, ghosts])
    shown = marks.shown_links(np.append(frame.base_opacities > 0, placed))
    links = ComparedLinks(*(each[(each == node).any(axis=1)] for each in shown))
    _draw_links(painter, frame, links, pixels, highlight.progress)
    ends = np.unique(np.concatenate([*links, np.array([[node, node]])])).astype(np.int64)
    count = len(frame.pixels)
    numbers = ends[ends >= count] - count
    drawn = numbers[marks.drawn[numbers]]
    _draw_ghosts(painter, frame, drawn, ghosts, highlight.progress)
    return np.asarray(ends[(ends < count) & (ends != node)])


def draw_ghost_neighbourhood(painter: QPainter, frame: Frame, ghost: int) -> None:
    """Draw a ghost that is selected, its links and what they lead to above the faded rest."""
    marks, highlight = frame.render_input.comparison, frame.render_input.highlight
    if marks is None or ghost >= len(marks.ghosts):
        return
    frame.neighbours = draw_compared_links_of(painter, frame, len(frame.pixels) + ghost)
    frame.redraw_nodes(painter, frame.neighbours)
    ghosts, placed = _ghost_pixels(frame, marks)
    if placed[ghost]:
        painter.setOpacity(highlight.progress)
        painter.setPen(QPen(QColor(frame.theme.accent), SELECTED_RING_WIDTH_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = GHOST_RADIUS_PX + SELECTED_RING_GAP_PX
        painter.drawEllipse(QPointF(*ghosts[ghost].tolist()), radius, radius)
        painter.setOpacity(1)


def draw_ghost_names(painter: QPainter, frame: Frame, drawn: DrawnLabels) -> None:
    """Draw the names of notes that the map does not have, where they cover no other name.

    That of one that is selected comes first.
    """
    marks, camera, theme = frame.render_input.comparison, frame.render_input.camera, frame.theme
    if marks is None:
        return
    selected = frame.render_input.highlight.ghost
    font = app_font(_NAME_SIZE_PX, 500)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    text_colour = QColor(theme.text)
    colours = _ghost_colours(theme) | {GHOST_THERE: text_colour, NAME_THERE: text_colour}
    ghosts, _ = _ghost_pixels(frame, marks)
    boxes, left = drawn.all_boxes(), MAX_GHOST_NAMES
    order = sorted(np.flatnonzero(marks.drawn).tolist(), key=lambda ghost: ghost != selected)
    for ghost in order:
        x, y = ghosts[ghost].tolist()
        if not left or not (0 <= x <= camera.width and 0 <= y <= camera.height):
            continue
        text = metrics.elidedText(marks.ghosts[ghost], Qt.TextElideMode.ElideRight, _MAX_NAME_PX)
        width, height = metrics.horizontalAdvance(text) + 4, metrics.height()
        beside = GHOST_RADIUS_PX + 3
        middle = y - height / 2
        places = [
            QRectF(left_edge, top, width, height)
            for left_edge, top in (
                (x + beside, middle),
                (x - beside - width, middle),
                (x - width / 2, y + beside - 2),
                (x - width / 2, y - beside - height + 2),
            )
        ]
        free = [box for box in places if not _covers(box, boxes)]
        if not free and ghost != selected:
            continue
        box = (free or places)[0]
        boxes = np.concatenate([boxes, _corners(box)])
        drawn.add_ghost(ghost, box)
        painter.setOpacity(1 if ghost == selected else 1 - frame.fade)
        if not free:  # the one that is selected is to be read in any case
            painter.fillRect(box, QColor(theme.background))
        painter.setPen(colours[int(marks.ghost_states[ghost])])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        left -= 1
    painter.setOpacity(1)


def _corners(box: QRectF) -> FloatArray:
    """Return left, top, right and bottom of a box, (1, 4)."""
    return np.array([[box.left(), box.top(), box.right(), box.bottom()]], np.float32)


def _covers(box: QRectF, others: FloatArray) -> bool:
    """Return whether a box covers part of one of others, (k, 4)."""
    corners = _corners(box)
    both = (others[:, :2] < corners[:, 2:]) & (others[:, 2:] > corners[:, :2])
    return bool(both.all(axis=1).any())


def _draw_links(
    painter: QPainter, frame: Frame, links: ComparedLinks, pixels: FloatArray, opacity: float
) -> IntArray:
    """Draw links between nodes and ghosts at their `pixels`; return the ends of what changed."""
    camera, muted = frame.render_input.camera, QColor(frame.theme.muted_text)
    painter.setOpacity(opacity)
    draw_edge_set(painter, links.kept, pixels, camera, muted, _KEPT_WIDTH_PX)
    pen = cosmetic_pen(QColor(GONE_COLOUR), _LINK_WIDTH_PX)
    pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    draw_lines(painter, visible_lines(pixels[links.removed].reshape(-1, 4), camera))
    draw_edge_set(painter, links.added, pixels, camera, QColor(NEW_COLOUR), _LINK_WIDTH_PX)
    painter.setOpacity(1)
    return np.unique(np.concatenate([links.added, links.removed]))


def _draw_ghosts(
    painter: QPainter, frame: Frame, numbers: Int64Array, pixels: FloatArray, opacity: float
) -> None:
    """Draw ghosts by their numbers, which are at `pixels`, (g, 2)."""
    marks, theme = frame.render_input.comparison, frame.theme
    assert marks is not None
    colours = _ghost_colours(theme)
    painter.setOpacity(opacity)
    for state, (x, y) in zip(
        marks.ghost_states[numbers].tolist(), pixels[numbers].tolist(), strict=True
    ):
        is_name = state in (NAME_GONE, NAME_THERE)
        is_gone = state in (GHOST_GONE, NAME_GONE)
        style = Qt.PenStyle.DotLine if is_gone else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colours[state], _GHOST_RING_PX, style))
        painter.setBrush(QColor(theme.background) if is_gone or is_name else colours[state])
        radius = _NAME_RADIUS_PX if is_name else GHOST_RADIUS_PX
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setOpacity(1)


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
        NAME_GONE: QColor(GONE_COLOUR),
        NAME_THERE: QColor(theme.node),
    }
