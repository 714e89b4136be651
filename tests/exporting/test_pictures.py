"""Pictures of a chosen size: nothing is cropped, and letters grow with a poster."""

import io
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from conceptmap.core.errors import UserError
from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.page_sizes import PAGES_MM, PX_PER_MM, page_size_px, poster_letters
from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from conceptmap.render.all_legends import legends_box
from conceptmap.render.drawing_fit import fit_drawing
from conceptmap.render.painter import MapPainter
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import load_theme
from tests.conftest import MakeVault
from tests.exporting.helpers import SAMPLE, nothing, pixels, prepare, written


def border(picture: np.ndarray) -> np.ndarray:
    """Return the pixels at the four edges, `(n, 3)`."""
    sides = picture[0], picture[-1], picture[:, 0], picture[:, -1]
    return np.vstack([side[:, :3] for side in sides])


def is_whole(picture: np.ndarray) -> bool:
    """Return whether nothing is drawn at the edges of a picture: all of it is background."""
    edges = border(picture)
    return bool((edges == edges[0]).all())


@pytest.mark.parametrize(
    ("size", "letters"),
    [((1600, 1000), 1.0), ((600, 1100), 2.5), ((1200, 500), 0.5), (page_size_px("A4"), 1.5)],
)
def test_the_whole_map_is_in_the_picture(size: tuple[float, float], letters: float) -> None:
    assert is_whole(pixels(written(SAMPLE, "png", size=size, letters=letters)))


def test_what_a_filter_finds_is_whole_in_the_picture() -> None:
    for more in ({"query": "tag:#history"}, {"local": "Attention", "depth": 2}):
        assert is_whole(pixels(written(SAMPLE, "png", size=(900, 500), **more)))


@settings(max_examples=25)
@example(128, 121, 7.598707538425621)
@given(st.integers(120, 3000), st.integers(120, 3000), st.floats(0.25, 8))
def test_all_nodes_are_in_view_at_any_size(width: int, height: int, letters: float) -> None:
    picture = prepare(SAMPLE).require_render_input()
    camera = picture.camera._replace(width=width / letters, height=height / letters)
    camera = fit_drawing(replace(picture, camera=camera))
    x, y = camera.to_pixels(picture.positions).T
    rounding = 1e-3  # positions are of single precision
    assert min(x.min(), y.min()) >= -rounding
    assert x.max() <= camera.width + rounding
    assert y.max() <= camera.height + rounding


def test_the_legend_covers_no_note(make_vault: MakeVault) -> None:
    notes: dict[str, str | bytes] = {
        f"{x}{y}.md": f"[[{x + 1}{y}]] [[{x}{y + 1}]]" for x in range(4) for y in range(4)
    }
    root = make_vault(notes)
    groups = tuple(ColourGroup(f"file:{x}", "#D1495B") for x in range(5))
    save_view(root, SavedView("g", ViewSettings(colour_by="groups", groups=groups)))
    picture = prepare(root, view="g", size=(420, 300)).require_render_input()
    from conceptmap.render.legend import legend_box

    box = legend_box(picture.styles, picture.camera)
    assert box is not None
    x, y = picture.camera.to_pixels(picture.positions).T
    assert not ((x < box.right()) & (y > box.top())).any()


def drawn_names(picture: RenderInput) -> np.ndarray:
    """Return the boxes of the names of nodes in a picture: left, top, right, bottom."""
    camera, every_node = picture.camera, np.arange(len(picture.positions))
    image = QImage(int(camera.width), int(camera.height), QImage.Format.Format_RGB32)
    painter, map_painter = QPainter(image), MapPainter(load_theme("light"))
    map_painter.paint(painter, picture)
    painter.end()
    return map_painter.drawn_labels.boxes_of(every_node)


def test_names_keep_clear_of_the_legend_and_the_edges_in_every_part_that_is_drawn(
    make_vault: MakeVault,
) -> None:
    notes: dict[str, str | bytes] = {
        f"A rather long name {x}{y}.md": f"[[A rather long name {x + 1}{y}]]"
        f" [[A rather long name {x}{y + 1}]]"
        for x in range(4)
        for y in range(4)
    }
    root = make_vault(notes)
    groups = tuple(ColourGroup(f"file:{x}", "#D1495B") for x in range(5))
    save_view(root, SavedView("g", ViewSettings(colour_by="groups", groups=groups)))
    whole = prepare(root, view="g", size=(620, 440)).require_render_input()
    for camera in (whole.camera, whole.camera._replace(scale=2 * whole.camera.scale)):
        picture = replace(whole, camera=camera)
        box = legends_box(picture)
        assert box is not None
        names = drawn_names(picture)
        assert len(names) > 2
        view = QRectF(-2, -2, 624, 444)
        for left, top, right, bottom in names.tolist():
            name = QRectF(left + 2, top + 2, right - left - 4, bottom - top - 4)
            assert not name.intersects(box)
            assert view.contains(name)
    # Of the whole map no name had to be left out for that.
    assert len(drawn_names(whole)) == len(whole.labels.visible_at(whole.camera.scale))


def test_a_pdf_has_the_size_of_its_paper_and_its_letters_grow_with_it(small_vault: Path) -> None:
    for name, (width, height) in PAGES_MM.items():
        size = page_size_px(name)
        data = written(small_vault, "pdf", size=size, letters=poster_letters(size))
        box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
        assert box is not None
        assert float(box[1]) / 72 * 25.4 == pytest.approx(width, abs=0.4)
        assert float(box[2]) / 72 * 25.4 == pytest.approx(height, abs=0.4)
    assert poster_letters(page_size_px("A4")) == 1
    assert poster_letters(page_size_px("A3")) == pytest.approx(2**0.5, abs=0.01)
    assert poster_letters(page_size_px("A0", portrait=True)) == pytest.approx(4, abs=0.05)
    assert poster_letters((1920, 1080)) == 1


def test_letters_have_the_chosen_size_in_every_kind_of_picture(small_vault: Path) -> None:
    def factor_of(extension: str, letters: float) -> float:
        source = prepare(small_vault, size=(1600, 1000), letters=letters)
        out = io.BytesIO()
        FORMATS[extension].writer(source, out, nothing)
        head = re.search(r'<svg width="([\d.]+)" height="[\d.]+" viewBox="0 0 ([\d.]+)', _text(out))
        assert head is not None
        assert float(head[1]) == 1600
        return float(head[1]) / float(head[2])

    assert factor_of("svg", 1.0) == 1
    assert factor_of("svg", 2.0) == 2
    usual, large = (
        pixels(written(small_vault, "png", size=(1600, 1000), letters=n)) for n in (1, 2)
    )
    assert usual.shape == large.shape == (1000, 1600, 4)
    assert pytest.approx(3.78, abs=0.01) == PX_PER_MM


def test_a_filter_that_finds_nothing_says_so_and_names_it() -> None:
    with pytest.raises(UserError, match="Nothing matches 'tag:#nowhere'"):
        prepare(SAMPLE, query="tag:#nowhere")


def _text(out: io.BytesIO) -> str:
    return out.getvalue().decode()
