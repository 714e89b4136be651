"""What the painter keeps between paintings never shows the past."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from conceptmap.core.node_kind import NodeKind
from conceptmap.render.camera import Camera
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.edges import edge_colour_table
from conceptmap.render.legend import draw_legend, draw_link_legend
from conceptmap.render.node_styles import (
    DEFAULT_COLOUR,
    FIRST_CUSTOM_COLOUR,
    LegendEntry,
    NodeStyles,
)
from conceptmap.render.painter import MapPainter
from conceptmap.render.render_input import RemovedNodes, RenderInput
from conceptmap.render.theme import load_theme
from tests.render.scenes import make_scene

THEME = load_theme("light")
CAMERA = Camera(0, 0, 40, 200, 200)
NO_EDGES = np.zeros((0, 2), np.int32)
SCENE = make_scene(["one of each kind"] * 5, NO_EDGES, kinds=np.arange(len(NodeKind)))
POSITIONS = np.array([(-2, -2), (2, -2), (-2, 2), (2, 2), (0, 0)], np.float32)
COLOURS = np.full(len(NodeKind), DEFAULT_COLOUR, np.int32)


def make_input(styles: NodeStyles, **changes: object) -> RenderInput:
    render_input = RenderInput(SCENE, styles, POSITIONS, (), CAMERA)
    return replace(render_input, **changes)  # type: ignore[arg-type]


def paint(painter: MapPainter, render_input: RenderInput) -> np.ndarray:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    qt_painter = QPainter(image)
    painter.paint(qt_painter, render_input)
    qt_painter.end()
    return np.frombuffer(image.constBits(), np.uint32).reshape(200, 200).copy()


def extent(pixels: np.ndarray) -> np.ndarray:
    """The first and last row and column that anything is drawn in."""
    drawn = np.argwhere(pixels != QColor(THEME.background).rgb())
    return np.concatenate([drawn.min(axis=0), drawn.max(axis=0)])


def test_nodes_keep_their_looks_when_a_group_that_finds_nothing_is_added() -> None:
    painter, before = MapPainter(THEME), NodeStyles(COLOURS)
    first = paint(painter, make_input(before))
    after = replace(before, custom_colours=("#ff0000", "#00ff00"))
    assert np.array_equal(paint(painter, make_input(after)), first)


@pytest.mark.parametrize("node_size", [3.0, 5.0])
def test_removed_nodes_begin_to_fade_at_the_size_and_place_they_had(node_size: float) -> None:
    display = DisplaySettings(node_size=node_size)
    styles = NodeStyles(COLOURS)
    removed = RemovedNodes(SCENE, POSITIONS, np.arange(len(NodeKind), dtype=np.int32), COLOURS)
    rest = make_scene(["far off"], NO_EDGES)
    far_off = np.array([(1000, 1000)], np.float32)
    with_nodes = paint(MapPainter(THEME), make_input(styles, display=display))
    without = RenderInput(
        rest,
        NodeStyles(COLOURS[:1]),
        far_off,
        (),
        CAMERA,
        display=display,
        removed=removed,
        removed_opacity=1.0,
    )
    fading = paint(MapPainter(THEME), without)
    assert np.abs(extent(fading) - extent(with_nodes)).max() <= 2


def test_removed_nodes_of_a_group_that_is_gone_too_are_drawn() -> None:
    colours = np.full(len(NodeKind), FIRST_CUSTOM_COLOUR + 2, np.int32)
    removed = RemovedNodes(SCENE, POSITIONS, np.arange(len(NodeKind), dtype=np.int32), colours)
    fading = make_input(NodeStyles(COLOURS), removed=removed, removed_opacity=1.0)
    plain = replace(fading, removed=removed._replace(colours=COLOURS))
    painted = paint(MapPainter(THEME), fading)
    assert np.array_equal(painted, paint(MapPainter(THEME), plain))


def test_the_last_colour_of_the_table_is_that_of_plain_edges_however_many_groups() -> None:
    table = edge_colour_table(["#ff0000"] * 300, THEME)
    assert len(table) == 256
    assert table[255] == QColor(THEME.edge).rgb()


@pytest.mark.parametrize("height", [60, 120, 380, 1000])
def test_the_legend_is_never_higher_than_the_view(height: int) -> None:
    entries = tuple(LegendEntry(0, f"Group {i}") for i in range(24))
    styles = NodeStyles(COLOURS, legend=entries, scale_ends=("2020-01-01", "2024-01-01"))
    image = QImage(300, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    rect = draw_legend(painter, styles, Camera(0, 0, 1, 300, height), THEME)
    painter.end()
    assert rect is None or rect.top() >= 0
    assert (rect is None) == (height == 60)


def test_the_legends_of_a_live_map_leave_room_for_it_and_never_cover_each_other() -> None:
    entries = tuple(LegendEntry(0, f"Group {i}") for i in range(24))
    styles = NodeStyles(COLOURS, legend=entries)
    for width, height in ((400, 420), (480, 500), (1200, 900)):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        camera = Camera(0, 0, 1, width, height)
        legend = draw_legend(painter, styles, camera, THEME, is_live=True)
        links = draw_link_legend(painter, legend, camera, THEME, lambda _: False)
        minimap = QRectF(width - 260, height - 150, 200, 140)
        elsewhere = draw_link_legend(painter, None, camera, THEME, minimap.intersects)
        similar = draw_link_legend(painter, legend, camera, THEME, lambda _: False, [7])
        painter.end()
        assert elsewhere is not None
        assert links.width() < similar.width() <= width
        assert legend.height() <= 0.5 * height
        assert not links.intersects(legend)
        assert links.right() <= width


def test_the_legend_of_links_of_a_picture_covers_no_name() -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    camera, drawn = Camera(0, 0, 1, 400, 300), DrawnLabels()
    drawn.set_regions(np.zeros(1, np.int32), np.array([[100.0, 270.0]]), np.array([[120.0, 30.0]]))
    box = draw_link_legend(painter, None, camera, THEME, drawn.covered_by)
    assert box is not None
    assert box.bottom() < 100
    drawn.add_nodes(*(np.array(each, np.float32) for each in ([3], [[200, 20]], [[90, 14]], [1])))
    assert draw_link_legend(painter, None, camera, THEME, drawn.covered_by) is None
    painter.end()
