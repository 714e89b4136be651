"""Land, thin lines and nodes, blended into an image's memory by compiled loops.

For 29,000 antialiased lines of 50 pixels QPainter takes 36 ms when they are opaque and 250 ms
when they are translucent; the loop here takes 13 ms either way, 8 in two threads. Lines are
blended as they come, so that where many lie the map grows darker.

Colours are premultiplied ARGB, as Qt keeps them. An image is parted into an upper and a lower
band, one for each thread, which takes all steps of a painting one after the other; what is
painted does not depend on it.
"""

from __future__ import annotations

import threading
from ctypes import memmove
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from conceptmap.layout.jit import run
from conceptmap.render.arrows import ARROWHEAD, Arrowhead
from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgePlan, Share
from conceptmap.render.kernels import blend as loops
from conceptmap.render.kernels.halo import underlay, widen
from conceptmap.render.kernels.region_fill import land
from conceptmap.render.region_fill import NO_COASTS, Coasts
from conceptmap.render.text import disc

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Words = NDArray[np.uint32]

_SHARED_FROM = 200_000  # pixels


class Step(NamedTuple):
    """Something to be painted: a loop over an image's rows, and what it is handed."""

    loop: Any
    inputs: tuple[Any, ...]


class Tables(NamedTuple):
    """How each look of a node is painted; colours are not premultiplied."""

    fills: Words
    rims: Words
    shapes: NDArray[np.uint8]
    """0 for a disc, 1 for a square, 2 for a diamond."""
    hollow: NDArray[np.bool_]
    """Whether the rim is of the node's colour and lies within, not a coast of paper around."""
    sizes: Floats
    """What the radius is multiplied with, for shapes to look alike in size."""


class Canvas:
    """An image that numpy and QPainter paint on alike; one that is opaque is copied faster."""

    def __init__(self, width: int, height: int, ratio: float, *, opaque: bool = False) -> None:
        self.opaque = opaque
        self.pixels: Words = np.zeros((height, width), np.uint32)
        kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
        self.image = QImage(self.pixels.data, width, height, 4 * width, kind)
        self.image.setDevicePixelRatio(ratio)

    def scroll(self, right: int, down: int) -> None:
        """Move what is painted by whole pixels, less than its size; the rest is then to be painted.

        All rows lie one after the other, so that one move of the memory is all: what leaves at
        one side enters at the other.
        """
        by = 4 * (down * self.pixels.shape[1] + right)
        start = self.pixels.ctypes.data
        memmove(start + max(by, 0), start + max(-by, 0), self.pixels.nbytes - abs(by))

    def paint(self, *steps: Step) -> None:
        """Paint steps, later ones on top."""

        def band(top: int, bottom: int) -> None:
            for loop, inputs in steps:
                loop(self.pixels, *inputs, top, bottom)

        height = len(self.pixels)
        # Another thread than the window's leaves the other core to it.
        alone = threading.current_thread() is not threading.main_thread()
        half = 0 if alone or self.pixels.size < _SHARED_FROM else height // 2
        run(band, [(0, half), (half, height)] if half else [(0, height)])


def ground(colour: int) -> Step:
    """Paint all in one premultiplied colour, before anything else."""
    return Step(loops.clear, (np.uint32(colour),))


def coasts(
    of: Coasts, camera: Camera, colours: Words, ratio: float, corner: Floats, height: int
) -> Step:
    """Blend land into an image whose first pixel is `corner` of the picture, (2,) x and y.

    `colours` has one for each patch, not premultiplied.
    """
    points = camera.pixels(of.points) * np.float32(ratio) - corner
    rows = np.clip(points[:, 1], 0, height)
    # A ring crosses as many rows as it climbs and falls, and one more a piece; a ring's last
    # piece leads from its end to its beginning, and no further than all of it.
    most = 2 * int(np.abs(np.diff(rows)).sum()) + 2 * len(points) + 2
    firsts, others = np.empty(height, np.int32), np.empty(2 * most, np.int32)
    across = np.empty(2 * most, np.float32)
    return Step(land, (points, of.rings, of.patches, colours, firsts, others, across))


def lines(
    at: Floats,
    plan: EdgePlan,
    share: Share,
    node_strengths: Floats,
    table: Words,
    width: float,
    ratio: float = 1.0,
) -> Step:
    """Blend a share of a plan's edges into an image, as lines between the (n, 2) pixels `at`.

    The colours of `table` are not premultiplied; `width` is in pixels of the screen, of which
    one is `ratio` of the image. Each line is as strong as the weaker of its nodes, 0 to 1, lets
    it be; those of 0 are left out.
    """
    edges, looks, ranks, strengths, _ = (column[: share.edges] for column in plan)
    limits = np.float32(share.last), np.float32(1 / share.fading), np.float32(share.reach * ratio)
    drawn = (edges, looks, strengths, ranks, *limits, node_strengths)
    return Step(loops.lines, (at, *drawn, table, np.float32(width * ratio)))


def arrowheads(
    at: Floats,
    edges: Ints,
    leads: NDArray[np.uint8],
    radii: Floats,
    strengths: Floats,
    colour: int,
    shape: Arrowhead,
    ratio: float,
) -> Step:
    """Blend an arrowhead at each end that an edge leads to, at the edge of the node.

    `at` are (n, 2) pixels of the image, `radii` (n,) pixels of the screen; `leads` is as in
    `EdgePlan`, `strengths` (m,) weaken the colour, which is not premultiplied.
    """
    measures = (np.array(shape, np.float32) * np.float32(ratio), np.float32(ratio))
    return Step(
        loops.arrowheads, (at, edges, leads, radii, strengths, np.uint32(colour), *measures)
    )


def nodes(
    at: Floats,
    chosen: Ints,
    radii: Floats,
    looks: Ints,
    strengths: Floats,
    tables: Tables,
    ratio: float,
) -> Step:
    """Blend nodes into an image, later ones on top; all arrays but `chosen` are of all nodes.

    `at` are (n, 2) pixels of the image and `radii` pixels, of which `ratio` go to one of the
    screen; `looks` are indices into the tables.
    """
    # The corners of diamonds lie farthest out.
    margin = np.float32(1.4 * ratio * float(radii.max(initial=0)) + 3)
    measures = np.float32(ratio), margin
    return Step(loops.nodes, (at, chosen, radii, looks, strengths, *tables, *measures))


def warm() -> None:
    """Have the loops compiled, or fetched from the cache, before they are needed."""
    widen(np.zeros((2, 2), np.uint8), *disc(1.0), np.zeros((2, 2), np.int32))
    underlay(np.zeros((2, 2, 4), np.uint8), np.zeros((2, 2), np.int32), 0, 0, 0, 255)
    canvas = Canvas(8, 8, 1.0)
    at = np.array([(1, 1), (6, 5)], np.float32)
    words, ones = np.zeros(256, np.uint32), np.ones(2, np.float32)
    ends, zeros = np.array([(0, 1)], np.int32), np.zeros(2, np.uint8)
    plan = EdgePlan(ends, zeros[:1], ones[:1], ones[:1], zeros[:1])
    tables = Tables(words[:2], words[:2], zeros, np.zeros(2, np.bool_), ones)
    canvas.paint(
        ground(0),
        coasts(NO_COASTS, Camera(0, 0, 1, 8, 8), words[:0], 1.0, at[0], 8),
        lines(at, plan, Share(1, 2.0, 1.0), ones, words, 1.0),
        arrowheads(at, ends, zeros[:1], ones, ones[:1], 0, ARROWHEAD, 1.0),
        nodes(at, ends[0], ones, np.zeros(2, np.int32), ones, tables, 1.0),
    )
