"""Draws what links say along their edges, where there is room."""

from __future__ import annotations

from collections import OrderedDict
from itertools import pairwise
from math import ceil, cos, degrees, radians, sin
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.edges import drawn_statements
from conceptmap.render.node_styles import DIMMED_OPACITY
from conceptmap.render.text_block import HALO_PX
from conceptmap.render.theme import app_font

if TYPE_CHECKING:
    from conceptmap.render.edge_statements import EdgeStatements
    from conceptmap.render.frame import Frame

NEAR_NODES = 150
"""Phrases are drawn while no more nodes than that are in view."""

MAX_PHRASES = 40
"""At most this many phrases are drawn in one picture."""

MAX_OWN_PHRASES = 12
"""The same of the phrases of a node that is selected or pointed at."""

FONT_PX, FONT_WEIGHT = 11, 450
_TRIED_FOR_EACH = 3  # for so many times as many phrases as are drawn a place is looked for
_MAX_IMAGES = 500
_NEW_IMAGES_MOVING, _NEW_IMAGES_AT_REST = 2, 12  # that one painting on a screen makes
_MAX_TEXT_CHARS = 60


class PhrasePainter:
    """Draws phrases; keeps the turned image of each."""

    def __init__(self, ratio: float, *, vector: bool, halos: bool) -> None:
        self._ratio = ratio
        self._vector, self._halos = vector, halos
        self._font = app_font(FONT_PX, FONT_WEIGHT)
        self._metrics = QFontMetricsF(self._font)
        self._widths: dict[str, float] = {}
        self._images: OrderedDict[tuple[str, int], QImage] = OrderedDict()
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
        from conceptmap.layout.phrase_placement import place_phrases, visible_lines

        ends = statements.ends[chosen]
        starts, stops = frame.pixels[ends[:, 0]], frame.pixels[ends[:, 1]]
        camera = frame.render_input.camera
        size = camera.width, camera.height
        lines = visible_lines(starts, stops, frame.radii[ends], size)
        long_enough = np.hypot(*(lines[:, 2:] - lines[:, :2]).T) > 2 * FONT_PX
        tried = np.flatnonzero(long_enough)[: _TRIED_FOR_EACH * limit]
        chosen, lines = chosen[tried], lines[tried]
        starts, stops = starts[tried], stops[tried]
        texts = [
            _with_arrow(statements.texts[number], forward)
            for number, forward in zip(
                statements.text_numbers[chosen].tolist(),
                _reads_forward(starts, stops).tolist(),
                strict=True,
            )
        ]
        widths = np.array([self._width(text) for text in texts], np.float32)
        boxes = np.vstack([names.all_boxes(), _node_boxes(frame, seen)])
        found = place_phrases(lines, widths, self._metrics.height(), boxes, size, limit)
        highlight = frame.render_input.highlight
        painter.setOpacity(highlight.progress if highlight.fades_rest else 1.0)
        budget = _NEW_IMAGES_AT_REST if frame.label_options.at_rest else _NEW_IMAGES_MOVING
        for i in np.flatnonzero(found.placed).tolist():
            x, y = found.centres[i].tolist()
            angle = degrees(float(found.angles[i]))
            if self._vector:
                self._draw_letters(painter, frame, texts[i], x, y, angle)
            else:
                key = texts[i], round(angle)
                if key not in self._images:
                    if frame.label_options.animated and budget <= 0:
                        self.unfinished = True
                        continue
                    budget -= 1
                self._draw_image(painter, frame, key, x, y)
            self.drawn.append(texts[i])
        painter.setOpacity(1)

    def _width(self, text: str) -> float:
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def _draw_letters(
        self, painter: QPainter, frame: Frame, text: str, x: float, y: float, angle: float
    ) -> None:
        """Draw a phrase as text, for files that keep it."""
        theme = frame.theme
        painter.save()
        painter.translate(x, y)
        painter.rotate(angle)
        at = self._baseline(text)
        if self._halos:
            path = QPainterPath()
            path.addText(at, self._font, text)
            pen = QPen(QColor(theme.background), 2 * HALO_PX)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        painter.setFont(self._font)
        painter.setPen(QColor(theme.muted_text))
        painter.drawText(at, text)
        painter.restore()

    def _baseline(self, text: str) -> QPointF:
        """Return where a text begins whose middle is the origin."""
        return QPointF(-self._width(text) / 2, (self._metrics.ascent() - 2) / 2)

    def _draw_image(
        self, painter: QPainter, frame: Frame, key: tuple[str, int], x: float, y: float
    ) -> None:
        image = self._images.get(key)
        if image is None:
            image = self._images[key] = self._render(frame, *key)
            while len(self._images) > _MAX_IMAGES:
                self._images.popitem(last=False)
        else:
            self._images.move_to_end(key)
        ratio = self._ratio
        # In whole device pixels the letters stay sharp.
        left = round((x - image.width() / ratio / 2) * ratio) / ratio
        top = round((y - image.height() / ratio / 2) * ratio) / ratio
        painter.drawImage(QPointF(left, top), image)

    def _render(self, frame: Frame, text: str, angle: int) -> QImage:
        """Render a phrase, turned by an angle in degrees, with its halo."""
        from conceptmap.render.text_cache import add_halo

        theme, ratio = frame.theme, self._ratio
        width, height = self._width(text) + 6 * HALO_PX, self._metrics.height() + 4 * HALO_PX
        turn = radians(angle)
        across = abs(cos(turn)) * width + abs(sin(turn)) * height
        along = abs(sin(turn)) * width + abs(cos(turn)) * height
        image = QImage(
            ceil(across * ratio), ceil(along * ratio), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(Qt.GlobalColor.transparent)
        image.setDevicePixelRatio(ratio)
        brush = QPainter(image)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.translate(image.width() / ratio / 2, image.height() / ratio / 2)
        brush.rotate(angle)
        brush.setFont(self._font)
        brush.setPen(QColor(theme.muted_text))
        brush.drawText(self._baseline(text), text)
        brush.end()
        add_halo(image, QColor(theme.background), ratio)
        return image


def _choose(frame: Frame, statements: EdgeStatements, seen: BoolArray) -> tuple[IntArray, int]:
    """Return the statements that may be drawn, the first ones first, and how many at most.

    `seen`, `(n,)`, are the nodes in view.
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
        if np.count_nonzero(seen) > NEAR_NODES:
            return np.zeros(0, np.int32), 0
        found = statements.touching(np.flatnonzero(seen))
        drawn = drawn_statements(
            render_input.scene, statements, found, frame.edge_budget, frame.pixels
        )
        found = found[drawn]
    opacities = frame.base_opacities[statements.ends[found]]
    found = found[(opacities > DIMMED_OPACITY).all(axis=1)]
    if render_input.shown_edges is not None:
        edges = statements.edges[found]
        found = found[(edges < 0) | render_input.shown_edges[edges]]
    return found[np.argsort(statements.ranks[found], kind="stable")], limit


def _seen_nodes(frame: Frame) -> BoolArray:
    """Return which nodes are in view and neither hidden nor dimmed, `(n,)`."""
    camera = frame.render_input.camera
    # By columns: numpy takes ten times as long for rows of two.
    x, y = frame.pixels[:, 0], frame.pixels[:, 1]
    seen = (x >= 0) & (x <= np.float32(camera.width)) & (y >= 0) & (y <= np.float32(camera.height))
    if frame.style_opacities is not None:
        seen &= frame.base_opacities > DIMMED_OPACITY
    return np.asarray(seen, np.bool_)


def _node_boxes(frame: Frame, seen: BoolArray) -> FloatArray:
    """Return the squares around the nodes in view, `(k, 4)`."""
    centres, radii = frame.pixels[seen], frame.radii[seen, None]
    return np.hstack([centres - radii, centres + radii]).astype(np.float32)


def _reads_forward(starts: FloatArray, ends: FloatArray) -> BoolArray:
    """Return which lines lead in the direction in which text along them is read, `(k,)`."""
    span = ends - starts
    return np.asarray((span[:, 0] > 0) | ((span[:, 0] == 0) & (span[:, 1] > 0)), np.bool_)


def _with_arrow(phrase: str, forward: bool) -> str:
    """Return a phrase with an arrow from its subject to its object."""
    if len(phrase) > _MAX_TEXT_CHARS:
        phrase = f"{phrase[: _MAX_TEXT_CHARS - 1].rstrip()}…"
    return f"{phrase} →" if forward else f"← {phrase}"
