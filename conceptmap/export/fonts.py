"""The program's own letters, cut down to those that a file uses, to be put into it."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from functools import lru_cache

from conceptmap.core.resources import resource_path
from conceptmap.render.theme import FONT_FAMILY

WEIGHTS = {400: "Inter-Regular.otf", 500: "Inter-Medium.otf", 600: "Inter-SemiBold.otf"}


def font_faces(weights: Iterable[int], text: str) -> str:
    """Give CSS that brings the letters of some text in some weights, with no file to fetch."""
    letters = "".join(sorted(set(text)))
    return "\n".join(
        f'@font-face{{font-family:"{FONT_FAMILY}";font-weight:{weight};'
        f"src:url(data:font/woff;base64,{_subset(WEIGHTS[weight], letters)}) format('woff')}}"
        for weight in sorted(set(weights) & WEIGHTS.keys())
    )


@lru_cache(maxsize=32)
def _subset(name: str, letters: str) -> str:
    """Cut a font down to some letters; as WOFF in base64."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options()
    options.flavor = "woff"
    options.desubroutinize = True
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "calt", "locl"]
    font = TTFont(str(resource_path("fonts", name)))
    cutter = subset.Subsetter(options)
    cutter.populate(text=letters)
    cutter.subset(font)
    font.flavor = "woff"
    out = io.BytesIO()
    font.save(out)
    return base64.b64encode(out.getvalue()).decode("ascii")
