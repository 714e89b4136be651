"""The cached base layer: it moves with the camera at once, and at rest it is exact."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from conceptmap.render.cached_frame import CachedFrame
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.highlight import Highlight
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.paint_steps import warm
from conceptmap.render.painter import MapPainter
from conceptmap.render.region_shapes import trace_region_shapes
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import load_theme
from tests.render.scenes import random_scene

THEME = load_theme("light")
WIDTH, HEIGHT = 420, 320
SCENE, POSITIONS = random_scene(120, 4)
STYLES, SHAPES = NodeStyles(region_colour_indices(SCENE)), trace_region_shapes(SCENE, POSITIONS)
HOME = fit_camera(POSITIONS, WIDTH, HEIGHT)

offsets = st.tuples(st.integers(-40, 40), st.integers(-40, 40)).filter(any)


@pytest.fixture(autouse=True, scope="module")
def compiled_kernels() -> None:
    """Compile the kernels, without which live pictures are painted by QPainter alone."""
    warm()
    kernels_ready.set()


class Screen:
    """Paints live pictures one after the other, the base layer in another thread."""

    def __init__(self, ratio: float = 1.0) -> None:
        self._pool = ThreadPoolExecutor(1)
        self.requests: list[Future[CachedFrame]] = []
        self.painter = MapPainter(THEME, ratio, executor=self._submit)
        self.ratio = ratio

    def _submit(self, paint: Callable[[], CachedFrame]) -> Future[CachedFrame]:
        self.requests.append(self._pool.submit(paint))
        return self.requests[-1]

    def show(self, render_input: RenderInput) -> np.ndarray:
        return paint(self.painter, render_input, self.ratio)

    def rest(self, render_input: RenderInput) -> np.ndarray:
        """Paint until nothing is requested any more."""
        for _ in range(10):
            self.show(render_input)
            pending = [request for request in self.requests if not request.done()]
            if not pending and not self.painter.unfinished:
                break
            for request in pending:
                request.result(10)
        else:
            pytest.fail("the base layer never comes to rest")
        return self.show(render_input)


def paint(painter: MapPainter, render_input: RenderInput, ratio: float = 1.0) -> np.ndarray:
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    qt_painter = QPainter(image)
    painter.paint(qt_painter, render_input)
    qt_painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def live_input(camera: Camera, highlight: Highlight | None = None) -> RenderInput:
    render_input = RenderInput(SCENE, STYLES, POSITIONS, SHAPES, camera, live=True)
    return replace(render_input, highlight=highlight) if highlight else render_input


def paint_anew(
    camera: Camera, highlight: Highlight | None = None, ratio: float = 1.0
) -> np.ndarray:
    return paint(MapPainter(THEME, ratio), live_input(camera, highlight), ratio)


def panned(camera: Camera, right: float, down: float) -> Camera:
    return camera._replace(x=camera.x - right / camera.scale, y=camera.y + down / camera.scale)


@settings(max_examples=12)
@given(steps=st.lists(offsets, min_size=1, max_size=6), zoom=st.sampled_from([1, 3]))
def test_a_panned_map_looks_as_if_it_were_painted_anew(
    steps: list[tuple[int, int]], zoom: float
) -> None:
    screen, camera = Screen(), HOME._replace(scale=HOME.scale * zoom)
    screen.show(live_input(camera))
    for right, down in steps:
        camera = panned(camera, right, down)
        shown = screen.show(live_input(camera))
    assert not screen.requests
    # Its edges were chosen for the first view; their opacity differs a little.
    difference = np.abs(shown - paint_anew(camera)).max(axis=2)
    assert np.quantile(difference, 0.95) <= 8
    assert np.array_equal(screen.rest(live_input(camera)), paint_anew(camera))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("factor", [0.8, 0.97, 1.03, 1.3])
def test_a_zoomed_map_is_scaled_at_once_and_exact_at_rest(factor: float, ratio: float) -> None:
    screen = Screen(ratio)
    screen.show(live_input(HOME))
    camera = panned(HOME, 7.3, -4.1)._replace(scale=HOME.scale * factor)
    shown, exact = screen.show(live_input(camera)), paint_anew(camera, ratio=ratio)
    # They differ in sharpness only: the means of squares are alike. Moved by a pixel, they would
    # differ by 25 and more somewhere.
    squares = (np.abs(shown - exact)[: 8 * 30, : 8 * 40]).reshape(30, 8, 40, 8, 3)
    assert np.abs(squares).mean(axis=(1, 3, 4)).max() < 22
    difference = np.abs(screen.rest(live_input(camera)) - exact).max(axis=2)
    # A line that is cut between two bands may be rounded differently.
    assert difference.max() <= 1
    assert (difference > 0).sum() < 100


def test_what_comes_into_view_when_zooming_out_is_painted_at_once() -> None:
    screen = Screen()
    near = HOME._replace(scale=HOME.scale * 4)
    screen.show(live_input(near))
    farther = near._replace(scale=near.scale * 0.9)
    shown, exact = screen.show(live_input(farther)), paint_anew(farther)
    border = np.ones((HEIGHT, WIDTH), bool)
    border[20:-20, 20:-20] = False
    drawn = np.abs(exact - exact[0, 0]).max(axis=2) > 60
    assert (drawn & border).sum() > 20
    assert np.abs(shown - exact).max(axis=2)[border & drawn].mean() < 12


def test_an_unnoticeable_zoom_requests_nothing_until_the_map_is_still() -> None:
    screen = Screen()
    screen.show(live_input(HOME))
    zoomed = live_input(HOME._replace(scale=HOME.scale * 1.02))
    screen.show(zoomed)
    assert screen.painter.unfinished
    assert not screen.requests
    screen.show(zoomed)
    assert len(screen.requests) == 1
    assert not screen.painter.unfinished


def test_an_image_of_outdated_content_is_dropped() -> None:
    screen = Screen()
    screen.show(live_input(HOME))
    camera = HOME._replace(scale=HOME.scale * 1.3)
    screen.show(live_input(camera))
    screen.requests[0].result(10)
    moved = replace(live_input(camera), positions=POSITIONS + np.float32(0.5))
    exact = paint(MapPainter(THEME), moved)
    assert np.array_equal(screen.show(moved), exact)
    assert np.array_equal(screen.rest(moved), exact)


def test_the_map_is_painted_in_this_thread_when_the_other_one_fails(
    caplog: pytest.LogCaptureFixture,
) -> None:
    failed: Future[CachedFrame] = Future()
    failed.set_exception(MemoryError())
    painter = MapPainter(THEME, executor=lambda _: failed)
    paint(painter, live_input(HOME))
    camera = HOME._replace(scale=HOME.scale * 1.1)
    paint(painter, live_input(camera))
    assert np.array_equal(paint(painter, live_input(camera)), paint_anew(camera))
    assert not painter.unfinished
    assert "in the background" in caplog.text


def test_a_faded_base_layer_moves_with_the_camera_too() -> None:
    screen, highlight = Screen(), Highlight(hovered=3)
    screen.show(live_input(HOME, highlight))
    camera = HOME._replace(scale=HOME.scale * 1.1)
    screen.show(live_input(camera, highlight))
    shown = screen.rest(live_input(camera, highlight))
    assert np.array_equal(shown, paint_anew(camera, highlight))
    half = replace(highlight, progress=0.5)
    moved = panned(camera, 12, 5)
    difference = np.abs(screen.rest(live_input(moved, half)) - paint_anew(moved, half)).max(axis=2)
    assert np.quantile(difference, 0.99) <= 4


@pytest.mark.parametrize(("first", "then"), [(0.0, 0.1), (1.0, 0.9)])
def test_a_fade_begins_at_once_and_the_image_of_its_end_follows(first: float, then: float) -> None:
    screen = Screen()
    before = screen.show(live_input(HOME, Highlight(hovered=3, progress=first)))
    begun = Highlight(hovered=3, progress=then)
    difference = np.abs(before - screen.show(live_input(HOME, begun))).max(axis=2)
    assert len(screen.requests) == 1
    assert np.quantile(difference, 0.9) == 0, "what is not highlighted is as it was"
    screen.requests[0].result(10)
    difference = np.abs(screen.show(live_input(HOME, begun)) - paint_anew(HOME, begun))
    assert np.quantile(difference, 0.99) <= 4


def test_a_fade_that_is_half_over_waits_for_nothing() -> None:
    screen, half = Screen(), Highlight(hovered=3, progress=0.6)
    screen.show(live_input(HOME))
    difference = np.abs(screen.show(live_input(HOME, half)) - paint_anew(HOME, half))
    assert np.quantile(difference, 0.99) <= 4
    assert not screen.requests


def test_changed_positions_are_shown_at_once() -> None:
    screen = Screen()
    for k in range(3):
        moved = replace(live_input(HOME), positions=POSITIONS + np.float32(k))
        assert np.array_equal(screen.show(moved), paint(MapPainter(THEME), moved))
    assert not screen.requests


@pytest.mark.parametrize("ratio", [1.25, 1.5, 1.75])
def test_no_column_or_row_of_a_screen_with_parts_of_pixels_is_left_unpainted(
    ratio: float,
) -> None:
    for width, height in ((421, 321), (423, 323), (425, 325)):
        image = QImage(
            int(np.ceil(width * ratio)), int(np.ceil(height * ratio)), QImage.Format.Format_RGB32
        )
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        brush = QPainter(image)
        camera = HOME._replace(width=width, height=height)
        picture = RenderInput(SCENE, STYLES, POSITIONS, SHAPES, camera, live=True)
        MapPainter(THEME, ratio).paint(brush, picture)
        brush.end()
        right, bottom = image.width() - 1, image.height() - 1
        for x, y in ((right, 0), (right, bottom), (0, bottom)):
            assert image.pixelColor(x, y).lightness() > 100, (width, height, x, y)
