"""Colours that mean something differ for every reader, and texts stand out; by numbers.

Colour blindness is simulated after Machado, Oliveira and Fernandes, "A physiologically-based model
for simulation of color vision deficiency", IEEE TVCG 15, 2009, at its full severity; differences
are those of CIE 1976 in L*a*b*; contrast is that of WCAG 2.1.
"""

from itertools import combinations

import numpy as np
import pytest

from conceptmap.render.comparison_marks import CHANGE_COLOURS
from conceptmap.render.region_palette import COLOUR_DIFFERENCES
from conceptmap.render.theme import Theme, load_theme

VISIONS = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
WHITE = np.array([0.95047, 1, 1.08883])
MIN_DIFFERENCE = 15
"""About six times what is just noticed side by side."""


def linear(colour: str) -> np.ndarray:
    parts = np.array([int(colour[start : start + 2], 16) for start in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    scaled = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    f = np.where(scaled > 0.008856, np.cbrt(scaled), 7.787 * scaled + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted(float(TO_XYZ[1] @ linear(each)) for each in (first, second))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize("vision", VISIONS)
def test_the_selection_and_the_directions_of_links_are_told_apart(
    theme: Theme, vision: str
) -> None:
    seen = {
        name: lab(VISIONS[vision] @ linear(getattr(theme, name)))
        for name in ("accent", "outgoing_edge", "incoming_edge", "mutual_edge")
    }
    for first, second in combinations(seen, 2):
        difference = np.linalg.norm(seen[first] - seen[second])
        assert difference >= MIN_DIFFERENCE, f"{first} and {second}: {difference:.1f}"


@pytest.mark.parametrize("vision", VISIONS)
def test_what_came_went_changed_and_was_renamed_is_told_apart(theme: Theme, vision: str) -> None:
    seen = [lab(VISIONS[vision] @ linear(each)) for each in (*CHANGE_COLOURS, theme.node)]
    for first, second in combinations(seen, 2):
        assert np.linalg.norm(first - second) >= MIN_DIFFERENCE
    assert min(contrast(each, theme.background) for each in CHANGE_COLOURS) >= 3


@pytest.mark.parametrize("vision", VISIONS)
def test_dates_are_told_apart_by_their_lightness(theme: Theme, vision: str) -> None:
    lightness = [lab(VISIONS[vision] @ linear(each))[0] for each in theme.date_colours]
    steps = np.diff(lightness)
    assert (steps > 0).all() or (steps < 0).all()


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *(("text", "panel"), ("text", "background"), ("text", "code_background")),
        *(("muted_text", "panel"), ("muted_text", "background"), ("link", "panel")),
        *(("unresolved_label", "background"), ("accent", "background")),
        *(("outgoing_edge", "panel"), ("incoming_edge", "panel"), ("mutual_edge", "panel")),
    ],
)
def test_texts_have_the_contrast_that_reading_takes(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


def test_the_names_of_regions_have_the_contrast_that_reading_takes(theme: Theme) -> None:
    for colour in theme.region_label_colours:
        assert contrast(colour, theme.background) >= 4.5


CONFUSABLE = 10
"""Two lands of a lesser difference are told apart by their border and names alone."""


@pytest.mark.parametrize(
    ("vision", "most"), [("usual", 0), ("protanopia", 8), ("deuteranopia", 10), ("tritanopia", 3)]
)
def test_few_colours_of_regions_are_alike_for_any_reader(
    theme: Theme, vision: str, most: int
) -> None:
    seen = [lab(VISIONS[vision] @ linear(each)) for each in theme.region_colours]
    alike = [
        (first, second)
        for first, second in combinations(range(len(seen)), 2)
        if np.linalg.norm(seen[first] - seen[second]) < CONFUSABLE
    ]
    assert len(alike) <= most


def test_how_much_the_colours_of_regions_differ_is_known() -> None:
    seen = [
        np.array([lab(vision @ linear(colour)) for colour in load_theme(name).region_colours])
        for name in ("light", "dark")
        for vision in VISIONS.values()
    ]
    differences = [np.linalg.norm(each[:, None] - each[None], axis=2) for each in seen]
    assert (np.min(differences, axis=0).astype(int) == COLOUR_DIFFERENCES).all()
