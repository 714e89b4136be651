"""Draws what links say along their edges, where there is room."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.edges import drawn_statements
from conceptmap.render.node_styles import DIMMED_OPACITY
from conceptmap.render.phrase_letters import FONT_PX, PhraseLetters
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.edge_statements import EdgeStatements
    from conceptmap.render.frame import Frame

NEAR_NODES = 150
"""Phrases are drawn while no more nodes than that are in view."""

MAX_PHRASES = 40
"""At most this many phrases are drawn in one picture."""

MAX_OWN_PHRASES = 12
"""At most this many phrases are drawn of a node that is selected or pointed at."""

_TRIED_PER_DRAWN = 3  # times as many phrases as are drawn have a place looked for
_REACH_PX = 2.0 * FONT_PX  # of a phrase beside its line, and more
_NEW_IMAGES_MOVING, _NEW_IMAGES_AT_REST = 2, 12  # that one painting on a screen makes


class PhrasePainter:
    """Draws the phrases of links along their lines."""

    def __init__(self, theme: Theme, ratio: float, *, vector: bool, halos: bool) -> None:
        self._vector, self._halos = vector, halos
        self._letters = PhraseLetters(theme, ratio)
        self.unfinished = False
        """Whether another painting is needed for phrases that were left out of the last."""
        self.drawn: list[str] = []
        """The phrases of the last picture."""

    def draw(self, painter: QPainter, frame: Frame, names: DrawnLabels) -> None:
        """Draw the phrases that a picture has room for beside its names, which are drawn."""
        self.unfinished, self.drawn = False, []
        statements = frame.render_input.statements
        if statements is None or not statements.shows_phrases or not len(statements.ends):
            return
        seen = _seen_nodes(frame)
        chosen, limit = _choose(frame, statements, seen)
        if not len(chosen):
            return
        from conceptmap.layout.phrase_placement import place_phrases, visible_parts_of_lines

        ends = statements.ends[chosen]
        starts, stops = frame.pixels[ends[:, 0]], frame.pixels[ends[:, 1]]
        camera = frame.render_input.camera
        size = camera.width, camera.height
        lines = visible_parts_of_lines(starts, stops, frame.radii[ends], size)
        spans = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
        tried = np.flatnonzero(spans > 2 * FONT_PX)[: _TRIED_PER_DRAWN * limit]
        chosen, lines = chosen[tried], lines[tried]
        forward = _reads_forward(starts[tried], stops[tried])
        widths = self._letters.widths(statements, chosen, forward)
        boxes = np.concatenate([names.all_boxes(), _node_boxes(frame, seen, lines)])
        found = place_phrases(lines, widths, self._letters.height, boxes, size, limit)
        placed = np.flatnonzero(found.placed)
        numbers, ways = statements.text_numbers[chosen[placed]], forward[placed].astype(np.int8)
        texts = list(map(self._letters.text, numbers.tolist(), ways.tolist()))
        highlight = frame.render_input.highlight
        painter.setOpacity(highlight.progress if highlight.fades_rest else 1.0)
        angles = np.degrees(found.angles[placed]).tolist()
        if self._vector:
            for text, centre, angle in zip(texts, found.centres[placed], angles, strict=True):
                at = QPointF(*centre.tolist())
                self._letters.draw_text(painter, text, at, angle, self._halos)
            self.drawn = texts
        else:
            self._letters.reserve(widths[placed], found.angles[placed])
            self._draw_images(painter, frame, texts, found.centres[placed], angles)
        painter.setOpacity(1)

    def _draw_images(
        self,
        painter: QPainter,
        frame: Frame,
        texts: list[str],
        centres: FloatArray,
        angles: list[float],
    ) -> None:
        """Draw phrases as images; on a screen those that are missing come in a few paintings."""
        budget = _NEW_IMAGES_AT_REST if frame.label_options.at_rest else _NEW_IMAGES_MOVING
        cells, drawn = [], []
        for i, (text, angle) in enumerate(zip(texts, angles, strict=True)):
            cell = self._letters.cell(text, round(angle), render=False)
            if cell is None and (budget > 0 or not frame.label_options.animated):
                budget -= 1
                cell = self._letters.cell(text, round(angle), render=True)
            if cell is None:
                self.unfinished = True
            else:
                cells.append(cell)
                drawn.append(i)
        self._letters.draw_cells(painter, cells, centres[drawn])
        self.drawn = [texts[i] for i in drawn]


def _choose(frame: Frame, statements: EdgeStatements, seen: Int64Array) -> tuple[IntArray, int]:
    """Return the statements that may be drawn, the first ones first, and how many at most.

    `seen` are the nodes in view.
    """
    render_input, highlight = frame.render_input, frame.render_input.highlight
    limit = MAX_PHRASES
    if highlight.path:
        path = np.array(highlight.path)
        steps = set(map(frozenset, pairwise(highlight.path)))
        among = np.zeros(len(frame.pixels), np.bool_)
        among[path] = True
        found = statements.among(among)
        on_path = [frozenset(pair) in steps for pair in statements.ends[found].tolist()]
        found = found[np.array(on_path, np.bool_)]
    elif highlight.focus >= 0:
        found, limit = statements.at(highlight.focus), MAX_OWN_PHRASES
    else:
        if len(seen) > NEAR_NODES:
            return np.zeros(0, np.int32), 0
        found = statements.touching(seen)
        budget = frame.shown_budget or frame.edge_budget
        found = found[drawn_statements(render_input.scene, statements, found, budget, frame.pixels)]
    if frame.style_opacities is not None:
        opacities = frame.style_opacities[statements.ends[found]]
        found = found[(opacities > DIMMED_OPACITY).all(axis=1)]
    if render_input.shown_edges is not None:
        edges = statements.edges[found]
        found = found[(edges < 0) | render_input.shown_edges[edges]]
    return found[np.argsort(statements.ranks[found], kind="stable")], limit


def _seen_nodes(frame: Frame) -> Int64Array:
    """Return the nodes that are in view and neither hidden nor dimmed."""
    camera = frame.render_input.camera
    # By columns: numpy takes ten times as long for rows of two.
    x = frame.pixels[:, 0]
    seen = np.flatnonzero((x >= 0) & (x <= np.float32(camera.width)))
    y = frame.pixels[seen, 1]
    seen = seen[(y >= 0) & (y <= np.float32(camera.height))]
    if frame.style_opacities is not None:
        seen = seen[frame.style_opacities[seen] > DIMMED_OPACITY]
    return np.asarray(seen, np.int64)


def _node_boxes(frame: Frame, seen: Int64Array, lines: FloatArray) -> FloatArray:
    """Return the squares around the nodes in view, `(k, 4)`, that may be in the way of lines."""
    reach = _REACH_PX + float(frame.radii.max(initial=0))
    for axis in (0, 1):
        ends, at = lines[:, axis::2], frame.pixels[seen, axis]
        near = (at > ends.min(initial=np.inf) - reach) & (at < ends.max(initial=-np.inf) + reach)
        seen = seen[near]
    centres, radii = frame.pixels[seen], frame.radii[seen, None]
    return np.concatenate([centres - radii, centres + radii], axis=1)


def _reads_forward(starts: FloatArray, ends: FloatArray) -> BoolArray:
    """Return which lines lead in the direction in which text along them is read, `(k,)`."""
    span = ends - starts
    return np.asarray((span[:, 0] > 0) | ((span[:, 0] == 0) & (span[:, 1] > 0)), np.bool_)
