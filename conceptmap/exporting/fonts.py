"""The program's own typeface, cut down to the glyphs that a file uses, to be embedded in it."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from functools import lru_cache

from conceptmap.core.resources import resource_path
from conceptmap.render.theme import FONT_FAMILY

FONT_FILES = {400: "Inter-Regular.otf", 500: "Inter-Medium.otf", 600: "Inter-SemiBold.otf"}
"""The files of the font by weight, as CSS counts it."""


def font_faces(weights: Iterable[int], text: str) -> str:
    """Return `@font-face` rules with the glyphs of a text embedded, in some font weights."""
    characters = "".join(sorted(set(text)))
    return "\n".join(
        f'@font-face{{font-family:"{FONT_FAMILY}";font-weight:{weight};'
        f"src:url(data:font/woff;base64,{_subset(FONT_FILES[weight], characters)}) format('woff')}}"
        for weight in sorted(set(weights) & FONT_FILES.keys())
    )


@lru_cache(maxsize=32)
def _subset(name: str, characters: str) -> str:
    """Return a font with the glyphs of some characters alone, as WOFF in base64."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options()
    options.flavor = "woff"
    options.desubroutinize = True
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "calt", "locl"]
    out = io.BytesIO()
    # Lazily: most of the tables for features that are left out is never parsed then.
    with TTFont(str(resource_path("fonts", name)), lazy=True) as font:
        subsetter = subset.Subsetter(options)
        subsetter.populate(text=characters)
        subsetter.subset(font)
        font.flavor = "woff"
        font.save(out)
    return base64.b64encode(out.getvalue()).decode("ascii")
