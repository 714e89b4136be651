"""The theme of high contrast, by numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.render.high_contrast import (
    SHAPE_CONTRAST,
    TEXT_CONTRAST,
    contrast,
    stand_out,
    with_high_contrast,
)
from conceptmap.render.theme import load_theme

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
