"""The SVG that Qt's generator writes, completed: halos, letter spacing, fonts and the size."""

from __future__ import annotations

import re
from html import unescape

from conceptmap.core.text_direction import is_right_to_left
from conceptmap.exporting.fonts import font_faces
from conceptmap.render.text_block import (
    HALO_PX,
    REGION_LETTER_SPACING_PERCENT,
)
from conceptmap.render.theme import FONT_FAMILY, Theme

_TEXT = re.compile(r"<text ([^<>]*?)>([^<]*)</text>")
_FAMILY = re.compile(r'font-family="[^"]*"')
_WEIGHT = re.compile(r'font-weight="(\d+)"')
_FILL = re.compile(r'\bfill="(#[0-9a-f]{6})"')
_PAINT = re.compile(r'\b(?:fill|fill-opacity|stroke)="[^"]*" ?')
_SIZE = re.compile(r'font-size="(\d+)"')
_EMPTY_GROUP = re.compile(r"<g [^<>]*>\s*</g>\s*")
_GROUP_FONT = re.compile(r'\s*font-family="Sans Serif"[^<>]*?font-style="normal"\s*')
_SVG_TAG = re.compile(r"<svg [^<>]*>")
_OWN_FAMILY = f'font-family="{FONT_FAMILY}, sans-serif"'


def complete_svg(svg: str, theme: Theme, size: tuple[float, float], scale: float = 1.0) -> str:
    """Return the markup with what Qt's generator leaves out.

    `size` is the width and height that were drawn, in pixels, each of which becomes `scale`.
    """
    land_colours = {colour.lower() for colour in theme.land_label_colours}
    weights: set[int] = set()
    texts: list[str] = []
    halo = (
        f'fill="none" stroke="{theme.background.lower()}" stroke-width="{2 * HALO_PX:g}" '
        'stroke-linejoin="round"'
    )

    def complete_text(match: re.Match[str]) -> str:
        attributes, words = match[1], match[2]
        weight = int(found[1]) if (found := _WEIGHT.search(attributes)) else 400
        weights.add(min(max(weight, 400), 600))
        texts.append(unescape(words))
        fill = found[1] if (found := _FILL.search(attributes)) else ""
        if is_right_to_left(unescape(words)):
            # Its beginning is at the right, and what is given is where it ends at the left.
            attributes += ' direction="rtl" text-anchor="end"'
        elif fill in land_colours and (size := _SIZE.search(attributes)):
            spacing = int(size[1]) * REGION_LETTER_SPACING_PERCENT / 100
            attributes += f' letter-spacing="{spacing:g}"'
        attributes = " ".join(_FAMILY.sub(_OWN_FAMILY, attributes).split())
        # The halo is a second text below the first: not every program supports `paint-order`.
        without_paint = _PAINT.sub("", attributes)
        return (
            f'<text aria-hidden="true" {halo} {without_paint}>{words}</text>'
            f"<text {attributes}>{words}</text>"
        )

    svg = _TEXT.sub(complete_text, svg)
    svg = svg.replace(' vector-effect="non-scaling-stroke"', "")
    svg = svg.replace(' vector-effect="none"', "")
    # Every group repeats the font's attributes, and so does the text in it.
    svg = _GROUP_FONT.sub("", svg)
    while _EMPTY_GROUP.search(svg):
        svg = _EMPTY_GROUP.sub("", svg)
    width, height = (f"{side:.10g}" for side in size)
    full_width, full_height = (f"{round(side * scale, 3):.10g}" for side in size)
    head = (
        f'<svg width="{full_width}" height="{full_height}" viewBox="0 0 {width} {height}" '
        'version="1.1" '
        'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
    )
    faces = font_faces(weights, "".join(texts))
    svg = _SVG_TAG.sub(lambda _: head, svg, count=1)
    return svg.replace("<defs>", f"<defs>\n<style>\n{faces}\n</style>", 1)
