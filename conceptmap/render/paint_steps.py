"""The steps that paint the base layer: kernels, with arguments made from plain arrays.

`pixels` are `(n, 2) float32` positions of nodes in device pixels of the image; radii and widths
are in pixels, of which each is `ratio` device pixels. Colours are ARGB, not premultiplied, if
nothing else is said.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from conceptmap.core.array_types import BoolArray, ByteArray, FloatArray, IntArray, UInt32Array
from conceptmap.render.arrowheads import ARROWHEAD, Arrowhead
from conceptmap.render.cached_frame import PixelRect
from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeBudget, EdgeOrder, with_opacity
from conceptmap.render.kernels.arrowheads import fill_arrowheads
from conceptmap.render.kernels.blend import clear
from conceptmap.render.kernels.edges import fill_lines
from conceptmap.render.kernels.halo import composite_under, dilate
from conceptmap.render.kernels.nodes import fill_nodes
from conceptmap.render.kernels.region_fill import fill_regions
from conceptmap.render.nodes import AppearanceTable
from conceptmap.render.pixel_buffer import PaintStep, PixelBuffer
from conceptmap.render.region_outlines import NO_OUTLINES, BorderLines, RegionOutlines
from conceptmap.render.relation_styles import dash_table
from conceptmap.render.text_cache import disc_coverage
from conceptmap.render.theme import Theme


def clear_step(colour: int) -> PaintStep:
    """Fill the image with one premultiplied colour."""
    return PaintStep(clear, (np.uint32(colour),))


def region_step(
    outlines: RegionOutlines,
    camera: Camera,
    colours: UInt32Array,
    ratio: float,
    rect: PixelRect,
) -> PaintStep:
    """Blend patches, such as those of region shapes, into an image of a rectangle of the view.

    `colours` has one for each patch.
    """
    height = rect.height
    seen = _meet(outlines.boxes, camera, ratio, rect) & (colours >> np.uint32(24) > 0)
    map_points, ring_starts, patch_starts = outlines.only(seen)
    points = camera.to_pixels(map_points) * np.float32(ratio) - np.array(rect[:2], np.float32)
    rows = np.clip(points[:, 1], 0, height)
    # A ring crosses as many rows as it climbs and falls, and one more per segment; a ring's last
    # segment leads from its end to its beginning, and no further than all of it.
    max_crossings = 2 * int(np.abs(np.diff(rows)).sum()) + 2 * len(points) + 2
    first_in_row, next_in_row = np.empty(height, np.int32), np.empty(2 * max_crossings, np.int32)
    crossings = np.empty(2 * max_crossings, np.float32)
    work = first_in_row, next_in_row, crossings
    return PaintStep(fill_regions, (points, ring_starts, patch_starts, colours[seen], *work))


def border_step(
    lines: BorderLines, camera: Camera, theme: Theme, opacity: float, ratio: float, rect: PixelRect
) -> PaintStep:
    """Blend the lines around lands into an image of a rectangle of the view."""
    points = camera.to_pixels(lines.points) * np.float32(ratio) - np.array(rect[:2], np.float32)
    count = len(lines.segments)
    ones, zeros = np.ones(max(count, len(points)), np.float32), np.zeros(count, np.float32)
    order = EdgeOrder(lines.segments, lines.colours, zeros, ones[:count], lines.colours)
    colours = np.zeros(256, np.uint32)
    lands = [QColor(each).rgba() for each in theme.land_colours]
    colours[: len(lands)] = lands
    budget = EdgeBudget(count, 2.0, opacity)
    colours = with_opacity(colours, opacity)
    return edge_step(points, order, budget, ones, colours, theme.region_border, ratio)


def edge_step(
    pixels: FloatArray,
    edge_order: EdgeOrder,
    budget: EdgeBudget,
    node_opacities: FloatArray,
    colours: UInt32Array,
    width: float,
    ratio: float = 1.0,
) -> PaintStep:
    """Blend the edges of a budget into an image, as lines of a width between their nodes.

    `colours` is the `(256,)` table that the edges' colours point into. The fainter node of an edge
    limits its opacity; edges of hidden nodes are left out.
    """
    count = budget.edge_count
    edges, colour_indices, ranks, strengths, _ = (column[:count] for column in edge_order)
    last_rank, fade_factor = np.float32(budget.last_rank), np.float32(1 / budget.fade_span)
    reference_length = np.float32(budget.reference_length * ratio)
    return PaintStep(
        fill_lines,
        (
            pixels,
            edges,
            colour_indices,
            strengths,
            ranks,
            last_rank,
            fade_factor,
            reference_length,
            node_opacities,
            colours,
            dash_table() * np.float32(ratio),
            np.float32(width * ratio),
        ),
    )


def arrowhead_step(
    pixels: FloatArray,
    edges: IntArray,
    directions: ByteArray,
    radii: FloatArray,
    strengths: FloatArray,
    colour: int,
    shape: Arrowhead,
    ratio: float,
) -> PaintStep:
    """Blend arrowheads at the nodes that edges, `(k, 2)`, lead to.

    `directions` and `strengths` are `(k,)`, as in `EdgeOrder`; `radii` is `(n,)`.
    """
    measures = np.array(shape, np.float32) * np.float32(ratio)
    return PaintStep(
        fill_arrowheads,
        (
            pixels,
            edges,
            directions,
            radii,
            strengths,
            np.uint32(colour),
            measures,
            np.float32(ratio),
        ),
    )


def node_step(
    pixels: FloatArray,
    order: IntArray,
    radii: FloatArray,
    appearances: IntArray,
    opacities: FloatArray,
    table: AppearanceTable,
    ratio: float,
) -> PaintStep:
    """Blend nodes into an image in an order, later ones on top.

    `order` holds node numbers; `radii`, `appearances` and `opacities` are of all nodes, `(n,)`.
    """
    # The corners of diamonds are farthest out.
    margin = np.float32(1.4 * ratio * float(radii.max(initial=0)) + 3)
    measures = np.float32(ratio), margin
    return PaintStep(fill_nodes, (pixels, order, radii, appearances, opacities, *table, *measures))


def _meet(boxes: FloatArray, camera: Camera, ratio: float, rect: PixelRect) -> BoolArray:
    """Return which boxes in map units, `(p, 4)`, may have pixels in a rectangle of the view."""
    left, top, right, bottom = (edge / ratio for edge in rect.edges)
    (x1, y1), (x2, y2) = camera.to_map(left - 1, bottom + 1), camera.to_map(right + 1, top - 1)
    across = (boxes[:, 0] <= x2) & (boxes[:, 2] >= x1)
    return np.asarray(across & (boxes[:, 1] <= y2) & (boxes[:, 3] >= y1), np.bool_)


def warm() -> None:
    """Compile all kernels, or load them from the cache, before they are needed."""
    dilate(np.zeros((2, 2), np.uint8), *disc_coverage(1.0), np.zeros((2, 2), np.int32))
    composite_under(np.zeros((2, 2, 4), np.uint8), np.zeros((2, 2), np.int32), 0, 0, 0, 255)
    buffer = PixelBuffer(8, 8, 1.0)
    pixels = np.array([(1, 1), (6, 5)], np.float32)
    colours, ones = np.zeros(256, np.uint32), np.ones(2, np.float32)
    edges, zeros = np.array([(0, 1)], np.int32), np.zeros(2, np.uint8)
    edge_order = EdgeOrder(edges, zeros[:1], ones[:1], ones[:1], zeros[:1])
    table = AppearanceTable(colours[:2], colours[:2], zeros, np.zeros(2, np.bool_), ones)
    buffer.paint(
        clear_step(0),
        region_step(NO_OUTLINES, Camera(0, 0, 1, 8, 8), colours[:0], 1.0, PixelRect(0, 0, 8, 8)),
        edge_step(pixels, edge_order, EdgeBudget(1, 2.0, 1.0), ones, colours, 1.0),
        arrowhead_step(pixels, edges, zeros[:1], ones, ones[:1], 0, ARROWHEAD, 1.0),
        node_step(pixels, edges[0], ones, np.zeros(2, np.int32), ones, table, 1.0),
    )
