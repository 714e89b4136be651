"""The theme of high contrast, by numbers."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from conceptmap.render.camera import Camera
from conceptmap.render.high_contrast import (
    SHAPE_CONTRAST,
    TEXT_CONTRAST,
    contrast,
    stand_out,
    with_high_contrast,
)
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.painter import MapPainter
from conceptmap.render.region_shapes import trace_region_shapes
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import Theme, load_theme
from tests.render.scenes import make_scene

TEXTS = (
    "text", "muted_text", "faint_text", "accent", "link", "unresolved_label", "panel_border",
    "outgoing_edge", "incoming_edge", "mutual_edge", "edge",
)  # fmt: skip
GROUNDS = ("background", "panel", "code_background")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_texts_and_marks_stand_out(name: str) -> None:
    theme = with_high_contrast(load_theme(name))
    grounds = [getattr(theme, ground) for ground in GROUNDS]
    texts = [*(getattr(theme, each) for each in TEXTS), *theme.region_label_colours]
    low = [t for t in texts for g in grounds if contrast(t, g) < TEXT_CONTRAST]
    assert low == []
    shapes = [theme.node, *theme.region_colours, *theme.relation_colours, *theme.date_colours]
    assert [s for s in shapes for g in grounds if contrast(s, g) < SHAPE_CONTRAST] == []
    assert contrast(theme.selected_text, theme.link) >= TEXT_CONTRAST
    assert len(set(theme.region_colours)) == len(theme.region_colours)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 0xFFFFFF), st.sampled_from(["#ffffff", "#000000", "#ebebeb"]))
def test_every_colour_stands_out_and_one_that_does_stays(number: int, ground: str) -> None:
    colour = f"#{number:06x}"
    found = stand_out(colour, [ground], TEXT_CONTRAST)
    assert contrast(found, ground) >= TEXT_CONTRAST
    if contrast(colour, ground) >= TEXT_CONTRAST + 0.1:
        assert found == colour or contrast(found, ground) <= contrast(colour, ground) + 0.1


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("vector", [False, True])
def test_lands_have_a_border_that_stands_out(qapp: QApplication, name: str, vector: bool) -> None:
    triangle = np.array([(0, 0), (1, 0), (0.5, 0.9)], np.float32)
    positions = np.concatenate([triangle, triangle + np.array([6, 0], np.float32)])
    edges = np.array([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)], np.int32)
    regions = np.repeat(np.arange(2), 3)
    scene = make_scene(list("abcdef"), edges, regions=regions, region_names=["one", "other"])
    shapes = trace_region_shapes(scene, positions)
    styles = NodeStyles(np.zeros(6, np.int32))
    camera = Camera(3.25, 0.4, 40, 400, 200)
    picture = RenderInput(scene, styles, positions, shapes, camera)

    def highest(theme: Theme) -> list[float]:
        """The greatest contrast with the background along a row from each side to the notes."""
        image = QImage(400, 200, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        MapPainter(theme, vector=vector).paint(painter, picture)
        painter.end()
        first, last = (round(camera.to_pixel(x, 0.4)[0]) for x in (0.0, 7.0))
        sides = range(first), range(last, 400)
        colours = [{image.pixelColor(x, 100).name() for x in side} for side in sides]
        return [max(contrast(each, theme.background) for each in seen) for seen in colours]

    theme = load_theme(name)
    assert max(highest(theme)) < 1.5
    assert min(highest(with_high_contrast(theme))) >= SHAPE_CONTRAST - 0.2
