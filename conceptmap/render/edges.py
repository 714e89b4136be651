"""Edges: drawing order, how many a picture has room for, their opacity, width and colour.

Lines are thin, tinted within a region, fainter between regions and when zoomed out.

Zoomed out, a large map has more lines than pixels. Each edge has a rank: pseudo-random, but lower
for edges within a region and for pairs with many references. A picture draws the edges of lowest
rank that fit its budget of line pixels, the last of them fading out, so that zooming in adds
edges without a jump.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import Any, NamedTuple

import numpy as np
from PySide6.QtGui import QColor

from conceptmap.core.array_types import (
    BoolArray,
    ByteArray,
    FloatArray,
    Int64Array,
    IntArray,
    UInt32Array,
)
from conceptmap.core.sorting import stable_argsort
from conceptmap.render.camera import Camera
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.node_styles import DEFAULT_COLOUR, NodeStyles
from conceptmap.render.relation_styles import (
    FIRST_RELATION_COLOUR,
    STATED_COLOUR,
    relation_colours,
)
from conceptmap.render.scene import Scene
from conceptmap.render.theme import Theme

MAX_LINE_DENSITY = 0.3
"""At most this many pixels of line are drawn per pixel of the picture."""

FADE_RANK_SPAN = 0.06
"""The range of ranks over which the last edges fade, or half of all that are drawn if less."""

PLAIN_EDGE_COLOUR = 255
"""The colour index of edges that have the theme's edge colour."""

_KIND_STRENGTH, _MUTE_STRENGTH = 2.2, 0.6
"""Factors on the strength of edges: of those in the colour of a kind, and of all others then."""

_MAX_STRETCH = 2.5
"""An edge that is more than this many times as long as the view is too faint to have a phrase."""

_SAMPLE_SIZE = 3000  # edges measured to estimate the length of all


class EdgeOrder(NamedTuple):
    """A scene's m edges in drawing order, that is by rank."""

    edges: IntArray
    """Shape (m, 2): node numbers."""
    colours: ByteArray
    """Shape (m,): index into `edge_colour_table`."""
    ranks: FloatArray
    """Shape (m,): ascending, 0 to 1."""
    strengths: FloatArray
    """Shape (m,): factor on the opacity; more references make a stronger line."""
    directions: ByteArray
    """Shape (m,): 1 when the first node refers to the second, 2 for the reverse, 3 for both."""


class EdgeBudget(NamedTuple):
    """Which edges of an `EdgeOrder` one picture draws, and how strongly."""

    edge_count: int
    """The number of edges that are drawn, the first in order."""
    last_rank: float
    """The rank at which the budget ends; edges a little before it fade."""
    opacity: float
    reference_length: float = inf
    """Pixels: a line k times longer has 1 / k of the opacity, and k² times the rank."""

    @property
    def fade_span(self) -> float:
        """The range of ranks before `last_rank` over which edges fade."""
        return max(min(FADE_RANK_SPAN, self.last_rank / 2), 1e-6)


NO_EDGE_BUDGET = EdgeBudget(0, 0.0, 0.0)


def order_edges(
    scene: Scene,
    styles: NodeStyles,
    shown_edges: BoolArray | None = None,
    statements: EdgeStatements | None = None,
) -> EdgeOrder:
    """Rank and colour a scene's edges, without those that `shown_edges`, `(m,)`, leaves out.

    `statements` give edges the colours of their kinds where those are shown, and are edges of
    their own where they belong to none.
    """
    first, second = scene.edges[:, 0], scene.edges[:, 1]
    within = (scene.regions[first] == scene.regions[second]) & (scene.regions[first] >= 0)
    alike = within & (styles.colours[first] == styles.colours[second])
    alike &= styles.colours[first] != DEFAULT_COLOUR
    alike &= styles.colours[first] < FIRST_RELATION_COLOUR
    colours = np.where(alike, styles.colours[first], PLAIN_EDGE_COLOUR)
    emphasis = np.ones(len(colours))
    if statements is not None and statements.shows_kinds:
        kinds = statements.kinds_of_edges(len(colours))
        emphasis = np.where(kinds < 0, _MUTE_STRENGTH, _KIND_STRENGTH)
        colours = np.where(kinds < 0, PLAIN_EDGE_COLOUR, kinds + FIRST_RELATION_COLOUR)
    ranks = _ranks(scene, np.arange(len(scene.edges)))
    order = stable_argsort(ranks)
    if shown_edges is not None:
        order = order[shown_edges[order]]
    strengths = np.minimum(1 + 0.3 * np.log2(scene.weights), 1.8) * np.where(within, 1.0, 0.55)
    strengths *= emphasis
    edge_order = EdgeOrder(
        scene.edges[order],
        np.minimum(colours, PLAIN_EDGE_COLOUR)[order].astype(np.uint8),
        ranks[order],
        strengths[order].astype(np.float32),
        (scene.forward + 2 * scene.backward)[order].astype(np.uint8),
    )
    if statements is None or not len(statements.own_edges):
        return edge_order
    return _with_own_edges(edge_order, statements)


def _with_own_edges(edge_order: EdgeOrder, statements: EdgeStatements) -> EdgeOrder:
    """Return an order with the edges that no link makes among the others."""
    own = statements.own_edges
    colours = np.full(len(own), STATED_COLOUR)
    if statements.shows_kinds:
        colours = statements.kinds[own] + FIRST_RELATION_COLOUR
    added = EdgeOrder(
        statements.ends[own],
        colours.astype(np.uint8),
        statements.own_ranks,
        np.full(len(own), _KIND_STRENGTH if statements.shows_kinds else 1.0, np.float32),
        np.ones(len(own), np.uint8),
    )
    order = np.argsort(np.append(edge_order.ranks, added.ranks), kind="stable")
    pairs: Iterable[Any] = zip(edge_order, added, strict=True)
    return EdgeOrder._make(np.concatenate(pair)[order] for pair in pairs)


def drawn_statements(
    scene: Scene,
    statements: EdgeStatements,
    chosen: IntArray,
    budget: EdgeBudget,
    pixels: FloatArray,
) -> BoolArray:
    """Return of which of the chosen statements, `(k,)`, a picture draws the edges well."""
    edges, ends = statements.edges[chosen], statements.ends[chosen]
    ranks = np.zeros(len(chosen), np.float32)
    linked = edges >= 0
    ranks[linked] = _ranks(scene, edges[linked])
    if not linked.all():
        places = np.searchsorted(statements.own_edges, chosen[~linked])
        ranks[~linked] = statements.own_ranks[places]
    spans = _longer_spans(pixels[ends[:, 0]], pixels[ends[:, 1]])
    stretch = np.maximum(spans / budget.reference_length, 1)
    fitting = ranks * stretch**2 < budget.last_rank - budget.fade_span / 2
    return np.asarray(fitting & (stretch < _MAX_STRETCH), np.bool_)


def _ranks(scene: Scene, numbers: Int64Array | IntArray) -> FloatArray:
    """Return the ranks of some edges of a scene, `(k,)`."""
    first, second = scene.edges[numbers, 0], scene.edges[numbers, 1]
    within = (scene.regions[first] == scene.regions[second]) & (scene.regions[first] >= 0)
    # A hash of the two nodes, so that an edge keeps its rank while they keep their numbers.
    hashes = (first.astype(np.uint64) * 2654435761 + second.astype(np.uint64) * 40503) % 65536
    ranks = hashes.astype(np.float32) / 65536
    ranks *= np.where(within, 0.55, 1.0) / np.minimum(np.sqrt(scene.weights[numbers]), 3)
    return np.asarray(ranks, np.float32)


def compute_edge_budget(
    edge_order: EdgeOrder,
    pixels: FloatArray,
    camera: Camera,
    theme: Theme,
    node_opacities: FloatArray | None,
    width: float = 1.0,
) -> EdgeBudget:
    """Choose how many edges a picture draws, and how opaque they are.

    `pixels` is `(n, 2)`, `width` the line width in pixels. Nodes whose `node_opacities`, `(n,)`,
    are 0 have no edges.
    """
    if not len(edge_order.edges):
        return NO_EDGE_BUDGET
    # Edges that lead far out of the view, to nothing visible, recede behind the short ones.
    reference_length = max(camera.width, camera.height)
    stride = len(edge_order.edges) // _SAMPLE_SIZE + 1
    first, second = edge_order.edges[::stride, 0], edge_order.edges[::stride, 1]
    start, end = pixels[first], pixels[second]
    lengths = _visible_lengths(start, end, camera) * np.float32(stride)
    if node_opacities is not None:
        lengths *= (node_opacities[first] > 0) & (node_opacities[second] > 0)
    stretch = np.maximum(_longer_spans(start, end) / np.float32(reference_length), 1)
    max_line_pixels = MAX_LINE_DENSITY * camera.width * camera.height
    ranks = edge_order.ranks[::stride] * stretch**2
    order = np.argsort(ranks)
    drawn = order[: int(np.searchsorted(np.cumsum(lengths[order]), max_line_pixels))]
    all_fit = len(drawn) == len(order)
    last_rank = 1.0 + FADE_RANK_SPAN if all_fit else float(ranks[order[len(drawn)]])
    count = int(np.searchsorted(edge_order.ranks, np.float32(last_rank)))
    # Where lines overlap they are fainter, so that they stay the faintest thing on the map.
    crowding = float((lengths / stretch)[drawn].sum()) * width / _covered_area(pixels, camera)
    opacity = theme.edge_opacity * (1.45 / (1 + 2.2 * crowding) ** 0.8)
    return EdgeBudget(count, last_rank, min(opacity, 0.8), reference_length)


def compute_edge_strengths(
    edge_order: EdgeOrder, budget: EdgeBudget, node_opacities: FloatArray, pixels: FloatArray
) -> FloatArray:
    """Return the strength of each edge within a budget, `(k,)`; faint nodes have faint edges.

    Used for vector files; `kernels.edges` computes the same for images.
    """
    first, second = edge_order.edges[: budget.edge_count].T
    strengths = edge_order.strengths[: budget.edge_count] * np.minimum(
        node_opacities[first], node_opacities[second]
    )
    spans = _longer_spans(pixels[first], pixels[second])
    stretch = np.maximum(spans / budget.reference_length, 1)
    ranks = edge_order.ranks[: budget.edge_count] * stretch**2
    strengths *= np.clip((budget.last_rank - ranks) / budget.fade_span, 0, 1) / stretch
    return np.asarray(strengths, np.float32)


def edge_line_width(camera: Camera, multiplier: float) -> float:
    """Return the width of lines in pixels: less than one, a little more when zoomed in."""
    return float(min(1.25, max(0.7, 0.9 * camera.node_scale**0.5)) * multiplier)


def edge_colour_table(palette: list[str], theme: Theme) -> UInt32Array:
    """Return the opaque colour of each colour index, `(256,)`; the last is the edge colour.

    Those from `FIRST_RELATION_COLOUR` on are of kinds of relations.
    """
    plain = QColor(theme.edge).rgb()
    table = np.full(256, plain, np.uint32)
    colours = [QColor(name).rgb() for name in palette[:FIRST_RELATION_COLOUR]]
    table[: len(colours)] = colours
    kinds = [QColor(name).rgb() for name in relation_colours(theme)]
    table[FIRST_RELATION_COLOUR : FIRST_RELATION_COLOUR + len(kinds)] = kinds
    return table


def with_opacity(colours: UInt32Array, opacity: float) -> UInt32Array:
    """Return opaque colours at an opacity of 0 to 1, as ARGB that is not premultiplied."""
    return colours & np.uint32(0xFFFFFF) | np.uint32(round(opacity * 255) << 24)


def _visible_lengths(start: FloatArray, end: FloatArray, camera: Camera) -> FloatArray:
    """Estimate how many pixels of each line are in the picture."""
    spans = []
    for axis, size in ((0, camera.width), (1, camera.height)):
        one, other = start[:, axis], end[:, axis]
        high = np.minimum(np.maximum(one, other), np.float32(size))
        spans.append(high - np.maximum(np.minimum(one, other), np.float32(0)))
    across, down = spans
    visible = (across >= 0) & (down >= 0)
    return np.where(visible, np.maximum(across, down), 0).astype(np.float32)


def _longer_spans(start: FloatArray, end: FloatArray) -> FloatArray:
    """Return the pixels that each line spans along its longer axis."""
    across = np.abs(start[:, 0] - end[:, 0])
    return np.asarray(np.maximum(across, np.abs(start[:, 1] - end[:, 1])), np.float32)


def _covered_area(pixels: FloatArray, camera: Camera) -> float:
    """Estimate how many pixels of the picture the map covers."""
    area = 1.0
    for axis, size in ((0, camera.width), (1, camera.height)):
        sample = pixels[:: len(pixels) // 1000 + 1, axis]
        middle, spread = float(sample.mean()), 1.8 * float(sample.std())
        area *= max(min(middle + spread, size) - max(middle - spread, 0.0), 1.0)
    return area
