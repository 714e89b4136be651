"""What the ground of the map promises: it moves with the camera, and at rest it is exact."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from conceptmap.core.node_kind import KINDS
from conceptmap.render.cached_frame import CachedFrame
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.highlight import Highlight
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.render.node_styles import style_by_region
from conceptmap.render.nodes import appearance_indices, build_appearance_table, draw_node
from conceptmap.render.paint_steps import clear_step, node_step, warm
from conceptmap.render.painter import MapPainter
from conceptmap.render.pixel_buffer import PixelBuffer
from conceptmap.render.region_shapes import trace_region_shapes
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import load_theme
from tests.render.test_drawing import scene_of

STYLE = load_theme("light")
WIDTH, HEIGHT = 420, 320
SCENE, PLACES = scene_of(120, 4)
LOOKS, AREAS = style_by_region(SCENE), trace_region_shapes(SCENE, PLACES)
HOME = fit_camera(PLACES, WIDTH, HEIGHT)

offsets = st.tuples(st.integers(-40, 40), st.integers(-40, 40)).filter(any)


@pytest.fixture(autouse=True, scope="module")
def loops() -> None:
    """Have the compiled loops, without which live pictures are painted by Qt alone."""
    warm()
    kernels_ready.set()


class Screen:
    """Paints live pictures one after the other, the ground in another thread."""

    def __init__(self, ratio: float = 1.0) -> None:
        self._pool = ThreadPoolExecutor(1)
        self.asked: list[Future[CachedFrame]] = []
        self.painter = MapPainter(STYLE, ratio, executor=self._elsewhere)
        self.ratio = ratio

    def _elsewhere(self, paint: Callable[[], CachedFrame]) -> Future[CachedFrame]:
        self.asked.append(self._pool.submit(paint))
        return self.asked[-1]

    def show(self, picture: RenderInput) -> np.ndarray:
        return painted(self.painter, picture, self.ratio)

    def rest(self, picture: RenderInput) -> np.ndarray:
        """Paint until nothing is asked for any more."""
        for _ in range(10):
            self.show(picture)
            coming = [each for each in self.asked if not each.done()]
            if not coming and not self.painter.unfinished:
                break
            for each in coming:
                each.result(10)
        else:
            pytest.fail("the ground never comes to rest")
        return self.show(picture)


def painted(painter: MapPainter, picture: RenderInput, ratio: float = 1.0) -> np.ndarray:
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    brush = QPainter(image)
    painter.paint(brush, picture)
    brush.end()
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def picture_at(camera: Camera, emphasis: Highlight | None = None) -> RenderInput:
    found = RenderInput(SCENE, LOOKS, PLACES, AREAS, camera, live=True)
    return replace(found, highlight=emphasis) if emphasis else found


def afresh(camera: Camera, emphasis: Highlight | None = None, ratio: float = 1.0) -> np.ndarray:
    return painted(MapPainter(STYLE, ratio), picture_at(camera, emphasis), ratio)


def panned(camera: Camera, right: float, down: float) -> Camera:
    return camera._replace(x=camera.x - right / camera.scale, y=camera.y + down / camera.scale)


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(offsets, min_size=1, max_size=6), zoom=st.sampled_from([1, 3]))
def test_a_map_that_is_dragged_looks_as_if_it_were_painted_anew(
    steps: list[tuple[int, int]], zoom: float
) -> None:
    screen, camera = Screen(), HOME._replace(scale=HOME.scale * zoom)
    screen.show(picture_at(camera))
    for right, down in steps:
        camera = panned(camera, right, down)
        found = screen.show(picture_at(camera))
    assert not screen.asked
    # Its lines were chosen for where it was first; how strong they are differs by a little.
    off = np.abs(found - afresh(camera)).max(axis=2)
    assert np.quantile(off, 0.95) <= 8
    assert np.array_equal(screen.rest(picture_at(camera)), afresh(camera))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("factor", [0.8, 0.97, 1.03, 1.3])
def test_a_map_that_is_zoomed_is_scaled_at_once_and_exact_at_rest(
    factor: float, ratio: float
) -> None:
    screen = Screen(ratio)
    screen.show(picture_at(HOME))
    camera = panned(HOME, 7.3, -4.1)._replace(scale=HOME.scale * factor)
    found, exact = screen.show(picture_at(camera)), afresh(camera, ratio=ratio)
    # The same picture but for its sharpness: seen from afar nothing differs.
    squares = (np.abs(found - exact)[: 8 * 30, : 8 * 40]).reshape(30, 8, 40, 8, 3)
    assert np.abs(squares).mean(axis=(1, 3, 4)).max() < 16
    off = np.abs(screen.rest(picture_at(camera)) - exact).max(axis=2)
    # A line that is cut between two bands may be rounded otherwise.
    assert off.max() <= 1
    assert (off > 0).sum() < 100


def test_what_comes_into_view_when_zooming_out_is_painted_at_once() -> None:
    screen = Screen()
    near = HOME._replace(scale=HOME.scale * 4)
    screen.show(picture_at(near))
    out = near._replace(scale=near.scale * 0.9)
    found, exact = screen.show(picture_at(out)), afresh(out)
    edges = np.ones((HEIGHT, WIDTH), bool)
    edges[20:-20, 20:-20] = False
    ink = np.abs(exact - exact[0, 0]).max(axis=2) > 60
    assert (ink & edges).sum() > 20
    assert np.abs(found - exact).max(axis=2)[edges & ink].mean() < 12


def test_one_step_of_a_zoom_asks_for_nothing_until_it_can_be_seen_or_the_map_rests() -> None:
    screen = Screen()
    screen.show(picture_at(HOME))
    little = picture_at(HOME._replace(scale=HOME.scale * 1.02))
    screen.show(little)
    assert screen.painter.unfinished
    assert not screen.asked
    screen.show(little)
    assert len(screen.asked) == 1
    assert not screen.painter.unfinished


def test_a_ground_that_comes_too_late_is_dropped() -> None:
    screen = Screen()
    screen.show(picture_at(HOME))
    camera = HOME._replace(scale=HOME.scale * 1.3)
    screen.show(picture_at(camera))
    screen.asked[0].result(10)
    shifted = replace(picture_at(camera), positions=PLACES + np.float32(0.5))
    exact = painted(MapPainter(STYLE), shifted)
    assert np.array_equal(screen.show(shifted), exact)
    assert np.array_equal(screen.rest(shifted), exact)


def test_where_the_other_thread_fails_the_map_is_painted_without_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    failed: Future[CachedFrame] = Future()
    failed.set_exception(MemoryError())
    painter = MapPainter(STYLE, executor=lambda _: failed)
    painted(painter, picture_at(HOME))
    camera = HOME._replace(scale=HOME.scale * 1.1)
    painted(painter, picture_at(camera))
    assert np.array_equal(painted(painter, picture_at(camera)), afresh(camera))
    assert not painter.unfinished
    assert "in the background" in caplog.text


def test_a_faded_ground_moves_with_the_camera_too() -> None:
    screen, lit = Screen(), Highlight(hovered=3)
    screen.show(picture_at(HOME, lit))
    camera = HOME._replace(scale=HOME.scale * 1.1)
    screen.show(picture_at(camera, lit))
    assert np.array_equal(screen.rest(picture_at(camera, lit)), afresh(camera, lit))
    half = replace(lit, progress=0.5)
    moved = panned(camera, 12, 5)
    off = np.abs(screen.rest(picture_at(moved, half)) - afresh(moved, half)).max(axis=2)
    assert np.quantile(off, 0.99) <= 4


@pytest.mark.parametrize(("first", "then"), [(0.0, 0.1), (1.0, 0.9)])
def test_a_fade_begins_at_once_and_its_end_follows(first: float, then: float) -> None:
    screen = Screen()
    before = screen.show(picture_at(HOME, Highlight(hovered=3, progress=first)))
    begun = Highlight(hovered=3, progress=then)
    paper = np.abs(before - screen.show(picture_at(HOME, begun))).max(axis=2)
    assert len(screen.asked) == 1
    assert np.quantile(paper, 0.9) == 0, "what does not stand out is as it was"
    screen.asked[0].result(10)
    off = np.abs(screen.show(picture_at(HOME, begun)) - afresh(HOME, begun))
    assert np.quantile(off, 0.99) <= 4


def test_a_fade_that_is_half_over_waits_for_nothing() -> None:
    screen, half = Screen(), Highlight(hovered=3, progress=0.6)
    screen.show(picture_at(HOME))
    off = np.abs(screen.show(picture_at(HOME, half)) - afresh(HOME, half))
    assert np.quantile(off, 0.99) <= 4
    assert not screen.asked


def test_places_that_change_are_shown_at_once() -> None:
    screen = Screen()
    for k in range(3):
        moved = replace(picture_at(HOME), positions=PLACES + np.float32(k))
        assert np.array_equal(screen.show(moved), painted(MapPainter(STYLE), moved))
    assert not screen.asked


@pytest.mark.parametrize("kind", range(len(KINDS)))
@pytest.mark.parametrize("radius", [4.0, 7.5, 13.0, 30.0])
def test_a_node_of_any_size_is_blended_as_qt_paints_it(kind: int, radius: float) -> None:
    palette = ["#3366aa"]
    canvas, by_qt = PixelBuffer(100, 100, 1.0, opaque=True), PixelBuffer(100, 100, 1.0, opaque=True)
    at, one = np.array([(50.3, 49.6)], np.float32), np.ones(1, np.float32)
    look = appearance_indices(np.array([kind], np.uint8), np.zeros(1, np.int32), 1)
    paper = clear_step(0xFFFFFFFF)
    tables = build_appearance_table(STYLE, palette)
    chosen, radii = np.zeros(1, np.int32), one * np.float32(radius)
    canvas.paint(paper, node_step(at, chosen, radii, look, one, tables, 1.0))
    by_qt.paint(paper)
    brush = QPainter(by_qt.image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_node(brush, STYLE, kind, palette[0], 50.3, 49.6, radius)
    brush.end()
    off = np.abs(canvas.pixels.view(np.uint8).astype(int) - by_qt.pixels.view(np.uint8))
    edge = 2 * np.pi * radius
    assert (off > 90).sum() <= 0.1 * edge * 3
    assert off.sum() < edge * 3 * 40
