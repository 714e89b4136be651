"""Formulas are rendered to images within bounds."""

import time

import pytest
from PySide6.QtGui import QImage

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page import math
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.page.math import MAX_FORMULA_AREA, MAX_FORMULA_PX, MAX_TEX_CHARS, render_formula
from conceptmap.page.tex import take_formulas_out_of_words
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


def area(tex: str, font_size: float) -> float:
    formula = render_formula(tex, font_size, "#000000", 1.0, display=True)
    return 0 if formula is None else formula.image.width() * formula.image.height()


def matrix(rows: int, columns: int) -> str:
    row = "&".join(["x"] * columns)
    return r"\begin{matrix}" + r" \\ ".join([row] * rows) + r"\end{matrix}"


@pytest.mark.usefixtures("qapp")
def test_a_formula_of_a_large_area_is_refused_though_its_sides_are_within_bounds() -> None:
    assert 0 < area(matrix(10, 10), 16) <= MAX_FORMULA_AREA
    tex = matrix(14, 14)
    assert len(tex) <= MAX_TEX_CHARS
    assert MAX_FORMULA_PX > 14 * 80
    assert render_formula(tex, 80, "#000000", 1.0, display=True) is None


@pytest.mark.usefixtures("qapp")
def test_characters_that_the_font_of_formulas_lacks_are_those_of_the_system() -> None:
    pictures = [
        render_formula(tex, 40, "#000000", 1.0, display=False) for tex in ("速", "度", r"\text{速}")
    ]
    first, second, words = (each.image for each in pictures if each is not None)
    assert first != second, "each had the box of a missing character"
    assert first == words


def test_a_formula_within_words_is_one() -> None:
    assert take_formulas_out_of_words(r"\text{if $x$ is} y") == r"{\text{if }{x}\text{ is}} y"
    assert take_formulas_out_of_words(r"\text{it costs $5} y") == r"\text{it costs $5} y"
    assert take_formulas_out_of_words(r"\text{\$5} y") == r"\text{\$5} y"


@pytest.mark.parametrize("tex", [r"\frac{", "x" * (MAX_TEX_CHARS + 1), ""])
@pytest.mark.usefixtures("qapp")
def test_a_formula_that_cannot_be_rendered_is_refused(tex: str) -> None:
    assert render_formula(tex, 16, "#000000", 1.0, display=False) is None


@pytest.mark.parametrize("opening", ["{", r"\frac{", r"\left(", r"\begin{matrix}", "x^{"])
@pytest.mark.usefixtures("qapp")
def test_a_formula_that_nests_too_deeply_is_refused_at_once(opening: str) -> None:
    closing = {"{": "}", r"\frac{": "}{y}", r"\left(": r"\right)", "x^{": "}"}
    end = closing.get(opening, r"\end{matrix}")
    assert render_formula(opening * 4 + "x" + end * 4, 16, "#000000", 1.0, display=True)
    begun = time.process_time()
    for depth in (20, 60):
        tex = opening * depth + "x" + end * depth
        assert render_formula(tex, 16, "#000000", 1.0, display=True) is None
    assert time.process_time() - begun < 0.5


def test_a_formula_that_is_too_wide_is_refused() -> None:
    assert render_formula("\\hspace{9000pt}x", 14, "#000000", 1.0, display=False) is None


@pytest.mark.usefixtures("qapp")
def test_a_formula_that_is_wider_than_the_page_is_made_to_fit_it(make_vault: MakeVault) -> None:
    root = make_vault({"N.md": "$$a+b+c+d+e+f+g+h+i+j$$"})
    vault_map = build_vault_map(Vault.open(root, cache=None))

    def width(page_px: float) -> float:
        page = build_page(PageRequest(vault_map, "N.md", page_px, 2.0, 15, "#000000"))
        (image,) = page.images.values()
        return image.width() / 2

    usual = width(2000)
    assert 0.75 * usual < width(0.8 * usual) <= 0.8 * usual + 1
    assert width(10) == pytest.approx(0.6 * usual, rel=0.05)


def test_no_more_formulas_are_kept_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = math._KeptFormulas()
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    monkeypatch.setattr(math, "MAX_KEPT_BYTES", 3 * image.sizeInBytes() + 3 * math._KEY_BYTES)
    made: list[int] = []
    for key in (0, 1, 2, 0, 3, 0, 1):
        kept.get(key, lambda key=key: made.append(key) or math.FormulaImage(image, 0.0))  # type: ignore[misc]
    assert made == [0, 1, 2, 3, 1], "the one that was longest not asked for is dropped"
