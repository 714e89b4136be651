"""Steps of painting the base layer with compiled kernels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.render.appearance_table import AppearanceTable
from conceptmap.render.arrowheads import ARROWHEAD, Arrowhead
from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeBudget, EdgeOrder
from conceptmap.render.kernels.arrowheads import fill_arrowheads
from conceptmap.render.kernels.blend import clear
from conceptmap.render.kernels.edges import fill_lines
from conceptmap.render.kernels.halo import composite_under, dilate
from conceptmap.render.kernels.nodes import fill_nodes
from conceptmap.render.kernels.region_fill import fill_regions
from conceptmap.render.pixel_buffer import PaintStep, PixelBuffer
from conceptmap.render.region_outlines import NO_OUTLINES, RegionOutlines
from conceptmap.render.text_cache import disc_coverage

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


Words = NDArray[np.uint32]


def clear_step(colour: int) -> PaintStep:
    """Paint all in one premultiplied colour, before anything else."""
    return PaintStep(clear, (np.uint32(colour),))


def region_step(
    outlines: RegionOutlines,
    camera: Camera,
    colours: Words,
    ratio: float,
    corner: Floats,
    height: int,
) -> PaintStep:
    """Blend land into an image whose first pixel is `corner` of the picture, (2,) x and y.

    `colours` has one for each patch, not premultiplied.
    """
    points = camera.to_pixels(outlines.points) * np.float32(ratio) - corner
    rows = np.clip(points[:, 1], 0, height)
    # A ring crosses as many rows as it climbs and falls, and one more a piece; a ring's last
    # piece leads from its end to its beginning, and no further than all of it.
    most = 2 * int(np.abs(np.diff(rows)).sum()) + 2 * len(points) + 2
    firsts, others = np.empty(height, np.int32), np.empty(2 * most, np.int32)
    across = np.empty(2 * most, np.float32)
    return PaintStep(
        fill_regions,
        (points, outlines.ring_starts, outlines.patch_starts, colours, firsts, others, across),
    )


def edge_step(
    pixels: Floats,
    edge_order: EdgeOrder,
    budget: EdgeBudget,
    node_opacities: Floats,
    colours: Words,
    width: float,
    ratio: float = 1.0,
) -> PaintStep:
    """Blend a share of a plan's edges into an image, as lines between the (n, 2) pixels `at`.

    The colours of `table` are not premultiplied; `width` is in pixels of the screen, of which
    one is `ratio` of the image. Each line is as strong as the weaker of its nodes, 0 to 1, lets
    it be; those of 0 are left out.
    """
    edges, looks, ranks, strengths, _ = (column[: budget.edge_count] for column in edge_order)
    limits = (
        np.float32(budget.last_rank),
        np.float32(1 / budget.fade_span),
        np.float32(budget.reference_length * ratio),
    )
    drawn = (edges, looks, strengths, ranks, *limits, node_opacities)
    return PaintStep(fill_lines, (pixels, *drawn, colours, np.float32(width * ratio)))


def arrowhead_step(
    pixels: Floats,
    edges: Ints,
    directions: NDArray[np.uint8],
    radii: Floats,
    strengths: Floats,
    colour: int,
    shape: Arrowhead,
    ratio: float,
) -> PaintStep:
    """Blend an arrowhead at each end that an edge leads to, at the edge of the node.

    `at` are (n, 2) pixels of the image, `radii` (n,) pixels of the screen; `leads` is as in
    `EdgePlan`, `strengths` (m,) weaken the colour, which is not premultiplied.
    """
    measures = (np.array(shape, np.float32) * np.float32(ratio), np.float32(ratio))
    return PaintStep(
        fill_arrowheads,
        (pixels, edges, directions, radii, strengths, np.uint32(colour), *measures),
    )


def node_step(
    pixels: Floats,
    order: Ints,
    radii: Floats,
    appearances: Ints,
    opacities: Floats,
    table: AppearanceTable,
    ratio: float,
) -> PaintStep:
    """Blend nodes into an image, later ones on top; all arrays but `chosen` are of all nodes.

    `at` are (n, 2) pixels of the image and `radii` pixels, of which `ratio` go to one of the
    screen; `looks` are indices into the tables.
    """
    # The corners of diamonds lie farthest out.
    margin = np.float32(1.4 * ratio * float(radii.max(initial=0)) + 3)
    measures = np.float32(ratio), margin
    return PaintStep(fill_nodes, (pixels, order, radii, appearances, opacities, *table, *measures))


def warm() -> None:
    """Have the loops compiled, or fetched from the cache, before they are needed."""
    dilate(np.zeros((2, 2), np.uint8), *disc_coverage(1.0), np.zeros((2, 2), np.int32))
    composite_under(np.zeros((2, 2, 4), np.uint8), np.zeros((2, 2), np.int32), 0, 0, 0, 255)
    canvas = PixelBuffer(8, 8, 1.0)
    at = np.array([(1, 1), (6, 5)], np.float32)
    words, ones = np.zeros(256, np.uint32), np.ones(2, np.float32)
    ends, zeros = np.array([(0, 1)], np.int32), np.zeros(2, np.uint8)
    plan = EdgeOrder(ends, zeros[:1], ones[:1], ones[:1], zeros[:1])
    tables = AppearanceTable(words[:2], words[:2], zeros, np.zeros(2, np.bool_), ones)
    canvas.paint(
        clear_step(0),
        region_step(NO_OUTLINES, Camera(0, 0, 1, 8, 8), words[:0], 1.0, at[0], 8),
        edge_step(at, plan, EdgeBudget(1, 2.0, 1.0), ones, words, 1.0),
        arrowhead_step(at, ends, zeros[:1], ones, ones[:1], 0, ARROWHEAD, 1.0),
        node_step(at, ends[0], ones, np.zeros(2, np.int32), ones, tables, 1.0),
    )
