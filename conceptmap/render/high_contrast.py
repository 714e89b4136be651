"""A theme of high contrast, made of a usual one: the same hues, darker or lighter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import msgspec
from PySide6.QtGui import QColor

from conceptmap.render.theme import Theme

TEXT_CONTRAST = 7.0
"""The least contrast ratio of texts and links: what WCAG 2.2 asks for at level AAA."""

SHAPE_CONTRAST = 3.0
"""The least contrast ratio of dots, lines and borders, which are no text."""

BORDER_PX = 2.0
"""The width of the line around each land, which has a colour of `SHAPE_CONTRAST`."""

_STEPS = 40
"""Colours that are tried on the way to black or white; each differs from the next by at most 7 of
255, which hardly shows."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21. Source: WCAG 2.2."""
    darker, lighter = sorted(map(_luminance, (first, second)))
    return (lighter + 0.05) / (darker + 0.05)


def stand_out(colour: str, grounds: Iterable[str], wanted: float) -> str:
    """Return the colour nearest to one that has a contrast with all grounds.

    It goes towards black on light grounds and towards white on dark ones.
    """
    grounds = tuple(grounds)
    goal = 0.0 if _luminance(grounds[0]) > 0.18 else 1.0
    start = QColor(colour)
    for step in range(_STEPS + 1):
        share = step / _STEPS
        parts = (start.redF(), start.greenF(), start.blueF())
        mixed = QColor.fromRgbF(*(part + (goal - part) * share for part in parts)).name()
        if all(contrast(mixed, ground) >= wanted for ground in grounds):
            return mixed
    return "#000000" if goal == 0.0 else "#ffffff"


@lru_cache
def with_high_contrast(theme: Theme) -> Theme:
    """Return a theme whose texts, links, lines and marks stand out from what is behind them."""
    ground = "#000000" if theme.is_dark else "#ffffff"
    ink = "#ffffff" if theme.is_dark else "#000000"
    code = "#1a1a1a" if theme.is_dark else "#ebebeb"
    grounds = ground, code

    def text(colour: str) -> str:
        return stand_out(colour, grounds, TEXT_CONTRAST)

    def shape(colour: str) -> str:
        return stand_out(colour, grounds, SHAPE_CONTRAST)

    link = text(theme.link)
    return msgspec.structs.replace(
        theme,
        background=ground,
        panel=ground,
        code_background=code,
        panel_border=text(theme.faint_text),
        text=ink,
        muted_text=text(theme.text),
        faint_text=text(theme.muted_text),
        accent=text(theme.accent),
        outgoing_edge=text(theme.outgoing_edge),
        incoming_edge=text(theme.incoming_edge),
        mutual_edge=text(theme.mutual_edge),
        edge=text(theme.edge),
        edge_opacity=min(2 * theme.edge_opacity, 1.0),
        region_opacity=0.5 * theme.region_opacity,
        region_border=BORDER_PX,
        node=shape(theme.node),
        unresolved_node=text(theme.unresolved_node),
        unresolved_label=text(theme.unresolved_label),
        region_colours=tuple(map(shape, theme.region_colours)),
        region_label_colours=tuple(map(text, theme.region_label_colours)),
        neutral_land_label=text(theme.neutral_land_label),
        relation_colours=tuple(map(shape, theme.relation_colours)),
        date_colours=tuple(map(shape, theme.date_colours)),
        selected_text=ground,
        link=link,
    )


def _luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1."""
    parsed = QColor(colour)
    red, green, blue = map(_linear, (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
