"""The kernels draw lines, arrowheads and nodes as QPainter does, and patches."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from conceptmap.core.node_kind import NodeKind
from conceptmap.render.arrowheads import ARROWHEAD
from conceptmap.render.cached_frame import PixelRect
from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeBudget, EdgeOrder
from conceptmap.render.nodes import appearance_indices, build_appearance_table, draw_node
from conceptmap.render.paint_steps import (
    arrowhead_step,
    clear_step,
    edge_step,
    node_step,
    region_step,
)
from conceptmap.render.pixel_buffer import PixelBuffer
from conceptmap.render.qt_arrays import draw_lines
from conceptmap.render.region_outlines import NO_OUTLINES, patch_boxes
from conceptmap.render.theme import load_theme

BLACK, WHITE = 0xFF000000, 0xFFFFFFFF

LINE_ENDS = st.lists(st.tuples(*[st.floats(-40, 140, width=32)] * 4), min_size=1, max_size=12).map(
    lambda rows: np.array(rows, np.float32)
)


def white_buffer() -> PixelBuffer:
    buffer = PixelBuffer(100, 100, 1.0)
    buffer.pixels[:] = WHITE
    return buffer


def darkness(buffer: PixelBuffer) -> np.ndarray:
    """How dark each pixel is, 0 to 255, by its green channel."""
    return 255 - (buffer.pixels >> 8 & 255).astype(int)


def draw_black_lines(
    buffer: PixelBuffer, pixels: np.ndarray, edges: np.ndarray, width: float
) -> None:
    black, zeros = np.full(256, BLACK, np.uint32), np.zeros(len(edges), np.uint8)
    ones = np.ones(len(pixels), np.float32)
    ranks = np.zeros(len(edges), np.float32)
    edge_order = EdgeOrder(edges, zeros, ranks, ones[: len(edges)], zeros)
    budget = EdgeBudget(len(edges), 1.0, 1.0)
    buffer.paint(edge_step(pixels, edge_order, budget, ones, black, width))


@given(LINE_ENDS, st.floats(0.4, 2.4))
@example(np.array([[53, 0, 0, 53]], np.float32), 1.0)
@example(np.array([[0, 0, 95.375, 1], [95.25, 3, 0, 0]], np.float32), 2.25)
def test_lines_are_blended_as_qpainter_draws_them(ends: np.ndarray, width: float) -> None:
    pixels = ends.reshape(-1, 2)
    edges = np.arange(len(pixels), dtype=np.int32).reshape(-1, 2)
    buffer = white_buffer()
    draw_black_lines(buffer, pixels, edges, width)
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("black"), width))
    draw_lines(painter, ends)
    painter.end()
    green = np.frombuffer(image.constBits(), np.uint8).reshape(100, 100, 4)[:, :, 1].astype(int)
    # Pixel for pixel they differ at the edges and ends; seen in blocks they are alike.
    blocks_qt = 255 - green.reshape(20, 5, 20, 5).mean(axis=(1, 3))
    blocks = darkness(buffer).reshape(20, 5, 20, 5).mean(axis=(1, 3))
    assert np.abs(blocks - blocks_qt).max() < 60
    # Up to one pixel wide, Qt draws a diagonal lighter, by the square root of two.
    thin = 2**0.5 if width <= 1 else 1
    assert 0.8 * blocks_qt.sum() - 120 < blocks.sum() < 1.2 * thin * blocks_qt.sum() + 120


@given(*[st.floats(8, 92, width=32)] * 4, st.floats(0.4, 2.4))
def test_a_line_covers_its_length_times_its_width(
    x1: float, y1: float, x2: float, y2: float, width: float
) -> None:
    pixels = np.array([(x1, y1), (x2, y2)], np.float32)
    length = float(np.hypot(*(pixels[1] - pixels[0])))
    buffer = white_buffer()
    draw_black_lines(buffer, pixels, np.array([(0, 1)], np.int32), width)
    covered = darkness(buffer).sum() / 255
    # Its ends are whole steps, each of at most half a pixel too many or too few.
    assert abs(covered - length * width) < 0.02 * length * width + 1.5 * width


@given(st.floats(0, 6.28), st.floats(30, 44), st.floats(0.5, 3), st.sampled_from([1, 2, 3]))
def test_an_arrowhead_is_a_triangle_of_its_measures(
    angle: float, half_length: float, radius: float, direction: int
) -> None:
    offset = np.array([np.cos(angle), np.sin(angle)]) * half_length
    pixels = np.stack([50 - offset, 50 + offset]).astype(np.float32)
    buffer = white_buffer()
    edges, directions = np.array([(0, 1)], np.int32), np.array([direction], np.uint8)
    radii, ones = np.full(2, radius, np.float32), np.ones(1, np.float32)
    buffer.paint(arrowhead_step(pixels, edges, directions, radii, ones, BLACK, ARROWHEAD, 1.0))
    covered = darkness(buffer) / 255
    heads = 2 if direction == 3 else 1
    assert covered.sum() == pytest.approx(heads * 6.5 * 2.6, rel=0.12)
    rows, columns = np.indices(covered.shape) + 0.5
    for node in (0, 1):
        x, y = pixels[node]
        distance = np.hypot(columns - x, rows - y)
        assert (covered[distance < 20].sum() > 1) == bool(direction & (2 if node == 0 else 1))
        # The tip leaves the node free.
        assert covered[distance < radius + 0.5].sum() < 0.2


def test_short_and_hidden_edges_have_no_arrowheads() -> None:
    buffer = PixelBuffer(100, 100, 1.0)
    edges, both_ways = np.array([(0, 1), (2, 3)], np.int32), np.full(2, 3, np.uint8)
    pixels = np.array([(10, 10), (30, 10), (10, 50), (90, 50)], np.float32)
    strengths, radii = np.array([1, 0], np.float32), np.ones(4, np.float32)
    buffer.paint(arrowhead_step(pixels, edges, both_ways, radii, strengths, BLACK, ARROWHEAD, 1.0))
    assert not buffer.pixels.any()


@settings(max_examples=30)
@given(
    st.integers(0, 999), st.sampled_from([1.0, 1.5, 2.0]), st.integers(0, 80), st.integers(0, 80)
)
def test_a_part_of_the_view_has_the_same_patches_as_the_whole(
    seed: int, ratio: float, left: int, top: int
) -> None:
    rng = np.random.default_rng(seed)
    count = 12
    middles = rng.uniform(-60, 60, (count, 1, 2))
    points = (middles + rng.uniform(-25, 25, (count, 5, 2))).reshape(-1, 2).astype(np.float32)
    # The first has two rings, the last none.
    patches = np.array([0, *range(2, count + 1), count], np.int32)
    rings = 5 * np.arange(count + 1, dtype=np.int32)
    boxes = patch_boxes(points, rings, patches)
    outlines = NO_OUTLINES._replace(
        points=points, ring_starts=rings, patch_starts=patches, boxes=boxes
    )
    colours = rng.integers(0, 1 << 24, len(patches) - 1).astype(np.uint32)
    # Some cannot be seen.
    colours |= rng.choice([0, 90 << 24], len(colours)).astype(np.uint32)
    camera = Camera(3, -2, 0.8, 100, 100)
    side = round(100 * ratio)

    def painted(rect: PixelRect) -> np.ndarray:
        buffer = PixelBuffer(rect.width, rect.height, ratio)
        buffer.paint(clear_step(WHITE), region_step(outlines, camera, colours, ratio, rect))
        return buffer.pixels

    whole = painted(PixelRect(0, 0, side, side))
    part = painted(PixelRect(left, top, 20, 17))
    # Rounding may move a border by a pixel.
    assert np.count_nonzero(part != whole[top : top + 17, left : left + 20]) <= 2


@pytest.mark.parametrize("kind", list(NodeKind))
@pytest.mark.parametrize("radius", [4.0, 7.5, 13.0, 30.0])
def test_a_node_of_any_size_is_blended_as_qpainter_draws_it(kind: NodeKind, radius: float) -> None:
    theme, palette = load_theme("light"), ["#3366aa"]
    buffer, by_qt = PixelBuffer(100, 100, 1.0, opaque=True), PixelBuffer(100, 100, 1.0, opaque=True)
    pixels, one = np.array([(50.3, 49.6)], np.float32), np.ones(1, np.float32)
    appearance = appearance_indices(np.array([kind], np.uint8), np.zeros(1, np.int32), 1)
    table = build_appearance_table(theme, palette)
    order, radii = np.zeros(1, np.int32), one * np.float32(radius)
    buffer.paint(clear_step(WHITE), node_step(pixels, order, radii, appearance, one, table, 1.0))
    by_qt.paint(clear_step(WHITE))
    painter = QPainter(by_qt.image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_node(painter, theme, kind, palette[0], 50.3, 49.6, radius)
    painter.end()
    difference = np.abs(buffer.pixels.view(np.uint8).astype(int) - by_qt.pixels.view(np.uint8))
    circumference = 2 * np.pi * radius
    assert (difference > 90).sum() <= 0.1 * circumference * 3
    assert difference.sum() < circumference * 3 * 40
