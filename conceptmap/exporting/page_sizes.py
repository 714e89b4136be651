"""Sizes of pages by name, in millimetres and pixels, and how large letters are on them."""

from __future__ import annotations

from math import hypot

from conceptmap.core.translation import Text

PX_PER_INCH = 96
"""Pixels in an inch of paper, as CSS has it."""

MM_PER_INCH = 25.4
PX_PER_MM = PX_PER_INCH / MM_PER_INCH

PAGES_MM: dict[str, tuple[float, float]] = {
    "A4": (297.0, 210.0),
    "A3": (420.0, 297.0),
    "A2": (594.0, 420.0),
    "A1": (841.0, 594.0),
    "A0": (1189.0, 841.0),
    "Letter": (279.4, 215.9),
}
"""Width and height of paper in landscape."""

PAGES_PX: dict[str, tuple[float, float]] = {"Screen": (1920, 1080), "Square": (1600, 1600)}
"""Width and height of pages for screens."""

PAGE_NAMES = (*PAGES_MM, *PAGES_PX)

PAGE_LABELS = {
    "Letter": Text("Letter", context="paper"),
    "Screen": Text("Screen"),
    "Square": Text("Square"),
}
"""What users read for the pages that are not called by their names."""

NAME_PX = 12.0
"""The size of the letters of a usual name, where letters are not made larger."""

MIN_LETTERS, MAX_LETTERS = 0.25, 8.0
"""How many times their usual size letters may be."""


def page_size_px(name: str, *, portrait: bool = False) -> tuple[float, float]:
    """Return the width and height of a page in pixels. Raises KeyError for an unknown name."""
    if name in PAGES_MM:
        width, height = (side * PX_PER_MM for side in PAGES_MM[name])
    else:
        width, height = PAGES_PX[name]
    return (height, width) if portrait else (width, height)


def poster_letters(size: tuple[float, float]) -> float:
    """Return how many times larger letters are on paper of a size in pixels than on A4.

    They grow with the page, since a poster is read from farther away; none is smaller. A size
    that is no paper's has letters of the usual size.
    """
    if not any(
        max(abs(max(size) - width * PX_PER_MM), abs(min(size) - height * PX_PER_MM)) < 1
        for width, height in PAGES_MM.values()
    ):
        return 1.0
    grown = hypot(*size) / hypot(*page_size_px("A4"))
    return min(max(grown, 1.0), MAX_LETTERS)
