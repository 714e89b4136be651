"""The view from far away: strands between areas, and notes and links that fade."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from conceptmap.core.array_types import FloatArray
from conceptmap.render.camera import Camera
from conceptmap.render.far_view import LINKS_NEAR_PX, FarView, note_spacing
from conceptmap.render.highlight import Highlight
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.painter import MapPainter
from conceptmap.render.region_shapes import RegionShape, trace_region_shapes
from conceptmap.render.render_input import RenderInput
from conceptmap.render.strands import (
    MAX_WIDTH_PX,
    WHOLE_WIDTH_PX,
    make_strands,
    strand_at,
    strand_rings,
)
from conceptmap.render.theme import load_theme
from tests.render.scenes import random_scene


def disc(region: int, x: float, y: float, radius: float = 2.0) -> RegionShape:
    turn = np.linspace(0, 2 * np.pi, 30)
    ring = np.stack([x + radius * np.cos(turn), y + radius * np.sin(turn)], axis=1)
    outline = ((ring.astype(np.float32),),)
    return RegionShape(region, region, (outline, outline), (x, y), radius)


SHAPES = (disc(0, 0, 0), disc(1, 20, 0), disc(2, 0, 20))
PAIRS = np.array([(0, 1), (1, 2), (0, 7)], np.int32)
STRANDS = make_strands(PAIRS, np.array([90, 10, 5]), SHAPES)


def test_strands_join_areas_that_have_land_as_wide_as_their_links_are_many() -> None:
    assert STRANDS.areas.tolist() == [[0, 1], [1, 2]]
    assert STRANDS.widths[0] == MAX_WIDTH_PX > STRANDS.widths[1]
    first, last = STRANDS.curves[0, 0], STRANDS.curves[0, -1]
    assert np.hypot(*first) < 2 > np.hypot(*(last - (20, 0)))
    # It bends to the middle of the map, which is above the line between the two.
    assert STRANDS.curves[0, 12, 1] > 0.5
    assert make_strands(PAIRS[2:], np.array([5]), SHAPES).curves.shape[0] == 0


@pytest.mark.parametrize("scale", [10.0, 40.0])
def test_a_strand_has_its_width_in_pixels_at_every_zoom_and_is_picked_there(scale: float) -> None:
    rings = strand_rings(STRANDS, scale)
    middle = len(rings[0]) // 4
    width = np.hypot(*(rings[0, middle] - rings[0, -1 - middle])) * scale
    # Of areas that are small on the screen strands are thinner.
    full = MAX_WIDTH_PX * min(2 * scale / WHOLE_WIDTH_PX, 1)
    assert width == pytest.approx(full, rel=1e-3)
    x, y = STRANDS.curves[0, 12].tolist()
    camera = Camera(x, y, scale, 400, 300)
    assert strand_at(STRANDS, camera, 200, 150) == 0
    assert strand_at(STRANDS, camera, 200, 150 - full / 2 - 3) == 0
    assert strand_at(STRANDS, camera, 200, 150 - full / 2 - 6) == -1


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(0.2, 400), min_size=2, max_size=20), st.floats(0.3, 3))
def test_zooming_in_fades_notes_and_links_in_and_never_out(
    scales: list[float], spacing: float
) -> None:
    far_view = FarView(STRANDS, spacing)
    rng = np.random.default_rng(5)
    min_zooms = rng.uniform(0.5, 300, 40).astype(np.float32)
    min_zooms[0] = 0  # a name that is always shown
    min_zooms[:5] = np.inf
    quiet = rng.random(40) < 0.2

    def shares(scale: float) -> FloatArray:
        found = far_view.note_shares(scale, min_zooms, quiet)
        return np.ones(40, np.float32) if found is None else found

    for one, other in pairwise(sorted(scales)):
        assert far_view.links_shown(one) <= far_view.links_shown(other)
        assert (shares(one) <= shares(other) + 1e-6).all()
        # What is named is drawn whole, however far away.
        assert (shares(one)[min_zooms <= one] == 1).all()


def test_a_map_without_areas_or_with_colours_of_its_own_keeps_its_notes() -> None:
    zooms, quiet = np.full(3, np.inf, np.float32), np.zeros(3, np.bool_)
    assert FarView().note_shares(0.01, zooms, quiet) is None
    assert FarView().links_shown(0.01) == 1
    coloured = FarView(STRANDS, 1.0, fades_notes=False)
    assert coloured.note_shares(0.01, zooms, quiet) is None
    assert coloured.links_shown(0.01) == 0
    assert note_spacing(SHAPES, 12) == pytest.approx(np.sqrt(np.pi))
    assert note_spacing((), 5) == note_spacing(SHAPES, 0) == np.inf


def painted(picture: RenderInput, *, vector: bool) -> QImage:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    MapPainter(load_theme("light"), vector=vector).paint(painter, picture)
    painter.end()
    return image


@pytest.mark.parametrize("vector", [False, True])
def test_far_away_strands_are_drawn_instead_of_links(qapp: QGuiApplication, vector: bool) -> None:
    scene, positions = random_scene(120, 3)
    shapes = trace_region_shapes(scene, positions)
    pairs = np.array([(0, 1)], np.int32)
    strands = make_strands(pairs, np.array([7]), shapes)
    styles = NodeStyles(region_colour_indices(scene))

    def picture(spacing_px: float, hovered_strand: int = -1) -> RenderInput:
        x, y = strands.curves[0, 12].tolist()
        camera = Camera(x, y, 12.0, 300, 300)
        far_view = FarView(strands, spacing_px / 12)
        return RenderInput(
            scene,
            styles,
            positions,
            (),
            camera,
            far_view=far_view,
            highlight=Highlight(hovered_strand=hovered_strand),
        )

    background = QColor(load_theme("light").background)
    far = painted(picture(2), vector=vector)
    near = painted(picture(LINKS_NEAR_PX), vector=vector)

    def drawn(image: QImage) -> int:
        colours = [image.pixelColor(x, y) for x in range(0, 300, 3) for y in range(0, 300, 3)]
        return sum(colour != background for colour in colours)

    assert 0 < drawn(far) < 0.6 * drawn(near)
    assert far.pixelColor(150, 150).lightness() < background.lightness() - 10
    hovered = painted(picture(2, 0), vector=vector)
    assert hovered.pixelColor(150, 150).lightness() < far.pixelColor(150, 150).lightness() - 20
    # A strand of another map, for a moment.
    painted(picture(2, 9), vector=vector)
