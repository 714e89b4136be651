"""The colours of the themes."""

import math

import pytest
from PySide6.QtGui import QColor

from conceptmap.render.theme import load_theme

MIN_DIFFERENCE = 60
"""The least distance in RGB at which two colours are not taken for each other."""


def distance(one: str, other: str) -> float:
    first, second = QColor(one), QColor(other)
    return math.dist(first.getRgb()[:3], second.getRgb()[:3])


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_region_or_link_has_the_colour_of_the_selection(name: str) -> None:
    theme = load_theme(name)
    others = [
        *theme.region_colours,
        *theme.region_label_colours,
        *(theme.outgoing_edge, theme.incoming_edge, theme.mutual_edge, theme.edge, theme.link),
    ]
    near = {each: distance(theme.accent, each) for each in others}
    assert {each: d for each, d in near.items() if d < MIN_DIFFERENCE} == {}
