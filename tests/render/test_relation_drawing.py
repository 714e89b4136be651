"""Links that say what they mean: phrases along edges, the looks of kinds, and the legend."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from conceptmap.exporting.raster import paint_rows, render_image
from conceptmap.model.map_relations import read_relations
from conceptmap.model.shown_statements import shown_statements
from conceptmap.model.vault_map import build_vault_map
from conceptmap.render import phrase_painter
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.edges import EdgeBudget, EdgeOrder, edge_colour_table
from conceptmap.render.highlight import Highlight
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.paint_steps import edge_step
from conceptmap.render.painter import MapPainter
from conceptmap.render.phrase_letters import PhraseLetters
from conceptmap.render.phrase_painter import MAX_PHRASES
from conceptmap.render.pixel_buffer import PixelBuffer
from conceptmap.render.relation_legend import kind_at
from conceptmap.render.relation_styles import (
    FIRST_RELATION_COLOUR,
    MAX_KINDS,
    dash_table,
    relation_colours,
    relation_style,
)
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import load_theme
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.render.test_colour_vision import MIN_DIFFERENCE, VISIONS, lab, linear

LIGHT = load_theme("light")
MakePicture = Callable[..., RenderInput]


@pytest.fixture
def picture(make_vault: MakeVault) -> MakePicture:
    """A map of three notes and what they say, and two that a note relates, 100 pixels a unit."""
    root = make_vault(
        {
            "Mill.md": "---\nup: '[[Plant]]'\n---\n"
            "The mill uses [[Water]], which is stored in [[Ponds]].",
            "Plant.md": "",
        }
    )
    vault_map = build_vault_map(Vault.open(root, cache=None))
    relations = read_relations(vault_map)
    place = {"Mill.md": (0, 0), "Plant.md": (0, 3), "Water": (3, 0), "Ponds": (3, -2.5)}
    positions = np.array([place[id_] for id_ in vault_map.topology.ids], np.float32)

    def make(scale: float = 100.0, highlight: Highlight | None = None, **display: object) -> object:
        settings = DisplaySettings(**display)  # type: ignore[arg-type]
        styles = NodeStyles(region_colour_indices(vault_map.scene))
        statements = None
        if settings.links != "plain":
            statements = shown_statements(relations, settings)
        camera = Camera(1.5, 0.2, scale, 800, 700)
        return RenderInput(
            vault_map.scene,
            styles,
            positions,
            (),
            camera,
            statements=statements,
            display=settings,
            highlight=highlight or Highlight(),
        )

    return make  # type: ignore[return-value]


def phrases(picture: RenderInput) -> set[str]:
    painter, image = MapPainter(LIGHT), QImage(800, 700, QImage.Format.Format_ARGB32_Premultiplied)
    brush = QPainter(image)
    painter.paint(brush, picture)
    brush.end()
    return set(painter.drawn_phrases)


def test_phrases_are_read_from_left_to_right_with_an_arrow_to_the_object(
    picture: MakePicture,
) -> None:
    assert phrases(picture()) == {"← up", "uses →", "is stored in →"}
    assert phrases(picture(links="plain")) == set()
    assert phrases(picture(links="kinds")) == set()
    assert phrases(picture(outright=True)) == {"← up"}
    assert phrases(picture(stated=False)) == {"← up", "uses →"}
    assert phrases(picture(kinds=("uses",))) == {"uses →"}


def test_far_away_there_are_none_but_those_of_a_highlighted_note(
    picture: MakePicture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert phrases(picture(scale=12)) == set()
    monkeypatch.setattr(phrase_painter, "NEAR_NODES", 2)
    assert phrases(picture()) == set()
    mill = picture().scene.titles.index("Mill")
    own = picture(highlight=Highlight(hovered=mill))
    assert phrases(own) == {"← up", "uses →"}
    monkeypatch.setattr(phrase_painter, "MAX_OWN_PHRASES", 1)
    assert len(phrases(own)) == 1


def test_a_picture_that_is_painted_in_bands_is_the_same(picture: MakePicture) -> None:
    shown = picture(links="both")
    image = render_image(shown, LIGHT).convertToFormat(QImage.Format.Format_RGB888)
    whole = np.frombuffer(image.constBits(), np.uint8).reshape(700, -1)[:, : 3 * 800]
    painter = MapPainter(LIGHT)
    bands = [
        paint_rows(painter, shown, 800, top, 70, alpha=False).reshape(70, -1)
        for top in range(0, 700, 70)
    ]
    assert np.abs(np.vstack(bands).astype(int) - whole).max() <= 12


def test_each_kind_has_a_look_of_its_own_for_every_reader() -> None:
    looks = [relation_style(kind) for kind in range(14 + 8)]
    assert len(set(looks)) == len(looks)
    for theme in (LIGHT, load_theme("dark")):
        for vision in VISIONS.values():
            seen = [lab(vision @ linear(colour)) for colour in theme.relation_colours]
            for one, other in combinations(seen, 2):
                assert np.linalg.norm(one - other) >= MIN_DIFFERENCE


def test_kinds_have_colours_and_dashes_in_the_base_layer() -> None:
    table = edge_colour_table(["#ff0000"] * 300, LIGHT)
    colours = relation_colours(LIGHT)
    assert len(colours) == MAX_KINDS + 1
    assert f"#{table[FIRST_RELATION_COLOUR] & 0xFFFFFF:06X}" == colours[0]
    for colour, gaps in ((FIRST_RELATION_COLOUR, False), (FIRST_RELATION_COLOUR + 1, True)):
        buffer = PixelBuffer(100, 9, 1.0)
        order = EdgeOrder(
            np.array([(0, 1)], np.int32),
            np.array([colour], np.uint8),
            np.zeros(1, np.float32),
            np.ones(1, np.float32),
            np.ones(1, np.uint8),
        )
        ends = np.array([(0, 4.5), (100, 4.5)], np.float32)
        opaque = table | np.uint32(0xFF000000)
        step = edge_step(ends, order, EdgeBudget(1, 2.0, 1.0), np.ones(2, np.float32), opaque, 1.0)
        buffer.paint(step)
        drawn = (buffer.pixels[2:7] != 0).any(axis=0)
        assert drawn.mean() == pytest.approx(7 / 11 if gaps else 1.0, abs=0.05)
    assert dash_table().shape == (256, 2)


def test_the_legend_says_which_kinds_there_are_and_where_they_are_clicked(
    picture: MakePicture,
) -> None:
    painter, image = MapPainter(LIGHT), QImage(800, 700, QImage.Format.Format_ARGB32_Premultiplied)
    brush = QPainter(image)
    painter.paint(brush, picture(links="both"))
    assert {row.name for row in painter.kind_rows} == {"part of", "uses", "other"}
    row = painter.kind_rows[0]
    middle = row.box.center()
    assert kind_at(painter.kind_rows, middle.x(), middle.y()) == row.name
    assert kind_at(painter.kind_rows, 790, 10) == ""
    small = replace(picture(links="both"), camera=fit_camera(np.zeros((1, 2)), 90, 40))
    painter.paint(brush, small)
    assert painter.kind_rows == []
    painter.paint(brush, picture(links="phrases"))
    assert painter.kind_rows == []
    brush.end()


def test_a_phrase_too_wide_for_an_image_is_shortened(picture: MakePicture) -> None:
    statements = picture().statements
    assert statements is not None
    texts = ("山" * 300, *statements.texts[1:])
    statements = replace(statements, texts=texts, text_numbers=np.zeros(2, np.int32))
    letters = PhraseLetters(LIGHT, 2.0)
    both_ways = np.array([True, False])
    assert letters.widths(statements, np.arange(2, dtype=np.int32), both_ways).max() < 450
    assert letters.text(0, 1).endswith("… →")
    assert letters.text(0, 0).startswith("← 山")
    assert all(letters.cell(letters.text(0, 1), angle, render=True) for angle in (0, 45, 90))


def test_there_is_room_for_the_images_of_all_phrases_of_a_picture() -> None:
    letters = PhraseLetters(LIGHT, 2.0)
    texts = [f"{number} {'long ' * 10}" for number in range(MAX_PHRASES)]
    angles = np.linspace(-1.5, 1.5, len(texts)).astype(np.float32)
    letters.reserve(np.full(len(texts), 300, np.float32), angles)
    for render in (True, False):
        cells = [
            letters.cell(text, round(angle), render=render)
            for text, angle in zip(texts, np.degrees(angles).tolist(), strict=True)
        ]
        assert None not in cells
