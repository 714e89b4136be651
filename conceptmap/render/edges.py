"""Edges: their order, budget, strength and colours."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from conceptmap.core.sorting import stable_argsort
from conceptmap.render.camera import Camera
from conceptmap.render.node_styles import DEFAULT_COLOUR, NodeStyles
from conceptmap.render.scene import Scene
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


MAX_LINE_DENSITY = 0.3
"""So many pixels of lines are drawn for each pixel of the picture, at the most."""


FADE_RANK_SPAN = 0.06
"""The last of the ranks fade, so many, or half of those that are drawn where that is less."""


_SAMPLE_SIZE = 3000  # so many edges are measured to know how long all are


class EdgeOrder(NamedTuple):
    """A scene's edges in the order they are drawn in, by rank."""

    edges: Ints
    colours: NDArray[np.uint8]
    """Shape (m,): the colour of the edge as in `Looks.of`, the last of the palette for grey."""
    ranks: Floats
    """Shape (m,): ascending, 0 to 1."""
    strengths: Floats
    """Shape (m,): how strong a line is for how often the two refer to each other."""
    directions: NDArray[np.uint8]
    """Shape (m,): 1 where the first of the two refers to the second, 2 for the other way, 3."""


class EdgeBudget(NamedTuple):
    """What of a plan one picture shows, and how strongly."""

    edge_count: int
    """So many, the first, are drawn."""
    last_rank: float
    """The rank at which there is no room left; a little before it edges fade."""
    opacity: float
    reference_length: float = inf
    """Pixels: a line k times longer than this is 1 / k as strong, and its rank k² times as late."""

    @property
    def fade_span(self) -> float:
        """Over how many of the last ranks edges fade."""
        return max(min(FADE_RANK_SPAN, self.last_rank / 2), 1e-6)


def order_edges(
    scene: Scene, styles: NodeStyles, shown_edges: NDArray[np.bool_] | None = None
) -> EdgeOrder:
    """Rank and colour the edges of a scene; `shown_edges` (m,) are those to draw, None for all."""
    first, second = scene.edges[:, 0], scene.edges[:, 1]
    within = (scene.regions[first] == scene.regions[second]) & (scene.regions[first] >= 0)
    alike = (
        within
        & (styles.colours[first] == styles.colours[second])
        & (styles.colours[first] != DEFAULT_COLOUR)
    )
    grey = 255
    colour = np.where(alike, styles.colours[first], grey)
    # By the two nodes, so that an edge has its lot for as long as they keep their numbers.
    lots = (first.astype(np.uint64) * 2654435761 + second.astype(np.uint64) * 40503) % 65536
    ranks = lots.astype(np.float32) / 65536
    ranks *= np.where(within, 0.55, 1.0) / np.minimum(np.sqrt(scene.weights), 3)
    order = stable_argsort(ranks.astype(np.float32))
    if shown_edges is not None:
        order = order[shown_edges[order]]
    strengths = np.minimum(1 + 0.3 * np.log2(scene.weights), 1.8) * np.where(within, 1.0, 0.55)
    return EdgeOrder(
        scene.edges[order],
        np.minimum(colour, 255)[order].astype(np.uint8),
        ranks[order].astype(np.float32),
        strengths[order].astype(np.float32),
        (scene.forward + 2 * scene.backward)[order].astype(np.uint8),
    )


def compute_edge_budget(
    edge_order: EdgeOrder,
    pixels: Floats,
    camera: Camera,
    theme: Theme,
    node_opacities: Floats | None,
    width: float = 1.0,
) -> EdgeBudget:
    """Choose which edges a picture has room for, and how strong they are.

    Where `node_strengths` (n,) is 0 a node has no edges.
    """
    if not len(edge_order.edges):
        return EdgeBudget(0, 0.0, 0.0)
    # What leads far beyond the view, to nothing that is seen, recedes behind what is near.
    reach = max(camera.width, camera.height)
    stride = len(edge_order.edges) // _SAMPLE_SIZE + 1
    first, second = edge_order.edges[::stride, 0], edge_order.edges[::stride, 1]
    one, other = pixels[first], pixels[second]
    lengths = _visible_lengths(one, other, camera) * np.float32(stride)
    if node_opacities is not None:
        lengths *= (node_opacities[first] > 0) & (node_opacities[second] > 0)
    stretch = np.maximum(_longer_spans(one, other) / np.float32(reach), 1)
    room = MAX_LINE_DENSITY * camera.width * camera.height
    ranks = edge_order.ranks[::stride] * stretch**2
    order = np.argsort(ranks)
    drawn = order[: int(np.searchsorted(np.cumsum(lengths[order]), room))]
    last = 1.0 + FADE_RANK_SPAN if len(drawn) == len(order) else float(ranks[order[len(drawn)]])
    count = int(np.searchsorted(edge_order.ranks, np.float32(last)))
    # Where lines lie on lines they are weaker, so that they stay the faintest thing on the map.
    crowd = float((lengths / stretch)[drawn].sum()) * width / _covered_area(pixels, camera)
    opacity = theme.edge_opacity * (1.45 / (1 + 2.2 * crowd) ** 0.8)
    return EdgeBudget(count, last, min(opacity, 0.8), reach)


def compute_edge_strengths(
    edge_order: EdgeOrder, budget: EdgeBudget, node_opacities: Floats, pixels: Floats
) -> Floats:
    """Give how strong each edge of a share is; nodes (n,) weaken the edges at them."""
    first, second = edge_order.edges[: budget.edge_count].T
    strengths = edge_order.strengths[: budget.edge_count] * np.minimum(
        node_opacities[first], node_opacities[second]
    )
    stretch = np.maximum(_longer_spans(pixels[first], pixels[second]) / budget.reference_length, 1)
    ranks = edge_order.ranks[: budget.edge_count] * stretch**2
    strengths *= np.clip((budget.last_rank - ranks) / budget.fade_span, 0, 1) / stretch
    return np.asarray(strengths, np.float32)


def edge_line_width(camera: Camera, multiplier: float) -> float:
    """Give how wide lines are, in pixels: under one, a little more near."""
    return float(min(1.25, max(0.7, 0.9 * camera.node_scale**0.5)) * multiplier)


def edge_colour_table(palette: list[str], theme: Theme) -> NDArray[np.uint32]:
    """Give the opaque colour of each look, 256 of them; the last is grey."""
    grey = QColor(theme.edge).rgb()
    colours = [QColor(name).rgb() for name in palette]
    return np.array(colours + [grey] * (256 - len(colours)), np.uint32)


def with_opacity(colours: NDArray[np.uint32], opacity: float) -> NDArray[np.uint32]:
    """Give opaque colours at an opacity, not premultiplied."""
    return colours & np.uint32(0xFFFFFF) | np.uint32(round(opacity * 255) << 24)


def _visible_lengths(first: Floats, second: Floats, camera: Camera) -> Floats:
    """Give about how many pixels of each line lie in the picture."""
    spans = []
    for axis, most in ((0, camera.width), (1, camera.height)):
        one, other = first[:, axis], second[:, axis]
        high = np.minimum(np.maximum(one, other), np.float32(most))
        spans.append(high - np.maximum(np.minimum(one, other), np.float32(0)))
    across, down = spans
    return np.where((across >= 0) & (down >= 0), np.maximum(across, down), 0).astype(np.float32)


def _longer_spans(first: Floats, second: Floats) -> Floats:
    """Give how many pixels each line has along its longer axis."""
    across = np.abs(first[:, 0] - second[:, 0])
    return np.asarray(np.maximum(across, np.abs(first[:, 1] - second[:, 1])), np.float32)


def _covered_area(pixels: Floats, camera: Camera) -> float:
    """Give about how many pixels of the picture the map covers."""
    area = 1.0
    for axis, most in ((0, camera.width), (1, camera.height)):
        some = pixels[:: len(pixels) // 1000 + 1, axis]
        middle, spread = float(some.mean()), 1.8 * float(some.std())
        area *= max(min(middle + spread, most) - max(middle - spread, 0.0), 1.0)
    return area
