"""Draws what stands out above the base layer: a neighbourhood or path, rings, glows and pins."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conceptmap.core.array_types import BoolArray, IntArray
from conceptmap.render.comparison_painter import (
    draw_compared_links_of,
    draw_comparison,
    draw_ghost_neighbourhood,
)
from conceptmap.render.edge_lines import (
    dashed_pen,
    draw_edge_set,
    mix_with_background,
    visible_lines,
)
from conceptmap.render.frame import Frame
from conceptmap.render.name_joins import draw_joins_of, draw_name_joins
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.strand_painter import draw_hovered_strand

_HOVERED_EDGE_EXTRA_PX = 0.9  # a hovered edge is wider than others by this
_PATH_WIDTH_PX = 2.0
_NEIGHBOUR_EDGE_OPACITY = 0.8
_NEW_MARK_PX = 3.5  # the radius of the dot beside a new note
_PIN_RADIUS_FACTOR = 0.32  # of the dot in a pinned node, from the radius of the node
_MIN_PIN_RADIUS_PX = 1.6


def draw_marks(painter: QPainter, frame: Frame) -> None:
    """Draw removed nodes, the hovered edge, glows, a neighbourhood or path, rings and pins."""
    render_input, theme = frame.render_input, frame.theme
    highlight = render_input.highlight
    if render_input.removed is not None:
        frame.draw_removed_nodes(painter)
    draw_name_joins(painter, frame)
    draw_comparison(painter, frame)
    if highlight.hovered_edge >= 0 and not highlight.fades_rest:
        edges = render_input.scene.edges[[highlight.hovered_edge]]
        colour, width = QColor(theme.muted_text), frame.edge_width + _HOVERED_EDGE_EXTRA_PX
        draw_edge_set(painter, edges, frame.pixels, render_input.camera, colour, width)
        frame.redraw_nodes(painter, edges.ravel())
    if 0 <= highlight.hovered_strand < len(render_input.far_view.strands.counts):
        strands, camera = render_input.far_view.strands, render_input.camera
        draw_hovered_strand(painter, strands, highlight.hovered_strand, camera, theme)
    if len(highlight.glowing):
        frame.draw_glow(painter, highlight.glowing)
    if highlight.path:
        _draw_path(painter, frame)
    elif highlight.focus >= 0:
        _draw_neighbourhood(painter, frame, highlight.focus)
    elif highlight.ghost >= 0:
        draw_ghost_neighbourhood(painter, frame, highlight.ghost)
    frame.draw_second_rings(painter)
    frame.draw_rings(painter)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.background))
    for node in render_input.pinned:
        if frame.opacities[node] > 0:
            radius = max(_MIN_PIN_RADIUS_PX, float(frame.radii[node]) * _PIN_RADIUS_FACTOR)
            painter.drawEllipse(QPointF(*frame.pixels[node].tolist()), radius, radius)
    painter.setPen(QPen(QColor(theme.background), 1.5))
    painter.setBrush(QColor(theme.link))
    for node in render_input.unseen:
        if frame.opacities[node] > 0:
            x, y = frame.pixels[node].tolist()
            beside = 0.7 * float(frame.radii[node]) + 1
            painter.drawEllipse(QPointF(x + beside, y - beside), _NEW_MARK_PX, _NEW_MARK_PX)


def _draw_neighbourhood(painter: QPainter, frame: Frame, focus: int) -> None:
    """Draw a node, its edges and its neighbours above the faded rest."""
    render_input, theme = frame.render_input, frame.theme
    scene, camera, highlight = render_input.scene, render_input.camera, render_input.highlight
    numbers = scene.edges_at(focus)
    if frame.hidden is not None:
        numbers = numbers[~frame.hidden[scene.edges[numbers]].any(axis=1)]
    if render_input.shown_edges is not None:
        numbers = numbers[render_input.shown_edges[numbers]]
    edges = scene.edges[numbers]
    focus_first = edges[:, 0] == focus
    forward, backward = scene.forward[numbers], scene.backward[numbers]
    outgoing = np.where(focus_first, forward, backward)
    incoming = np.where(focus_first, backward, forward)
    width = min(1.8, max(1.1, 1.3 * camera.node_scale)) * render_input.display.edge_width
    opacity = _NEIGHBOUR_EDGE_OPACITY * highlight.progress
    directions: list[tuple[BoolArray, str]] = [
        (incoming & ~outgoing, theme.incoming_edge),
        (outgoing & ~incoming, theme.outgoing_edge),
        (outgoing & incoming, theme.mutual_edge),
    ]
    if render_input.comparison is not None:
        # The colours say what became of links there.
        directions = [(outgoing | incoming, theme.muted_text)]
    for chosen, name in directions:
        colour = mix_with_background(QColor(name), opacity, theme, render_input.draw_background)
        draw_edge_set(painter, edges[chosen], frame.pixels, camera, colour, width)
    compared = draw_compared_links_of(painter, frame, focus)
    similar = _shown_similar(frame, focus)
    joined = draw_joins_of(painter, frame, focus)
    frame.neighbours = np.concatenate([edges.sum(axis=1) - focus, compared, similar, joined])
    if len(similar):
        colour = QColor(theme.muted_text)
        colour.setAlphaF(highlight.progress)
        painter.setPen(dashed_pen(colour, width))
        ends = np.column_stack([np.full(len(similar), focus), similar])
        draw_lines(painter, visible_lines(frame.pixels[ends].reshape(-1, 4), camera))
    frame.redraw_nodes(painter, np.concatenate([frame.neighbours, [*highlight.selected, focus]]))


def _draw_path(painter: QPainter, frame: Frame) -> None:
    """Draw the nodes of a path and the edges between them above the faded rest."""
    path = np.array(frame.render_input.highlight.path, np.int32)
    edges = np.stack([path[:-1], path[1:]], axis=1)
    colour, camera = QColor(frame.theme.accent), frame.render_input.camera
    draw_edge_set(painter, edges, frame.pixels, camera, colour, _PATH_WIDTH_PX)
    frame.neighbours = path.astype(np.int64)
    frame.redraw_nodes(painter, path)


def _shown_similar(frame: Frame, focus: int) -> IntArray:
    """Return the nodes that dashed lines lead to from the focus, without those that are hidden."""
    highlight = frame.render_input.highlight
    if highlight.selected[-1:] != (focus,):
        return np.zeros(0, np.int32)
    similar = np.array(highlight.similar, np.int32)
    return similar if frame.hidden is None else similar[~frame.hidden[similar]]
