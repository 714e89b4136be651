"""Formulas are rendered to images within bounds."""

import pytest

from conceptmap.page.math import MAX_FORMULA_AREA, MAX_FORMULA_PX, MAX_TEX_CHARS, render_formula


def area(tex: str, font_size: float) -> float:
    formula = render_formula(tex, font_size, "#000000", 1.0, display=True)
    return 0 if formula is None else formula.image.width() * formula.image.height()


def matrix(rows: int, columns: int) -> str:
    row = "&".join(["x"] * columns)
    return r"\begin{matrix}" + r" \\ ".join([row] * rows) + r"\end{matrix}"


@pytest.mark.usefixtures("qapp")
def test_a_formula_of_a_large_area_is_refused_though_its_sides_are_within_bounds() -> None:
    assert 0 < area(matrix(10, 10), 16) <= MAX_FORMULA_AREA
    tex = matrix(28, 28)
    assert len(tex) <= MAX_TEX_CHARS
    assert MAX_FORMULA_PX > 28 * 40
    assert render_formula(tex, 40, "#000000", 1.0, display=True) is None


@pytest.mark.parametrize("tex", [r"\frac{", "x" * (MAX_TEX_CHARS + 1), ""])
@pytest.mark.usefixtures("qapp")
def test_a_formula_that_cannot_be_rendered_is_refused(tex: str) -> None:
    assert render_formula(tex, 16, "#000000", 1.0, display=False) is None
