"""The regions of the exported web page: outlines, the quiet place, and the view from far away."""

from __future__ import annotations

from typing import Any

import numpy as np

from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.core.translation import translate_count
from conceptmap.exporting.source import ExportSource
from conceptmap.render.far_view import (
    LINKS_FAR_PX,
    LINKS_NEAR_PX,
    NAMED_FROM_SHARE,
    NOTES_FAR_PX,
    NOTES_NEAR_PX,
    QUIET_SHARE,
)
from conceptmap.render.quiet_label import QUIET_WIDTH_PX
from conceptmap.render.region_shapes import MIN_PROVINCE_PX, WHOLE_PROVINCE_PX
from conceptmap.render.render_input import RenderInput
from conceptmap.render.strand_painter import STRAND_OPACITY
from conceptmap.render.strands import WHOLE_WIDTH_PX

NEVER_ZOOM = 1e9
"""A zoom that no reader reaches; JSON has no infinity."""


def region_outlines(picture: RenderInput) -> list[list[Any]]:
    """Return colour, rings and radius of each patch of land; the radius is 0 but for provinces."""
    return [
        [
            shape.colour,
            [rounded(ring.ravel(), 2) for rings in polygons for ring in rings],
            round(shape.radius, 2) if shape.is_province else 0,
        ]
        for shape in picture.region_shapes
        # Of a province only the band along its border is drawn.
        for polygons in shape.outlines[int(shape.is_province) :]
    ]


PROVINCE_RADII_PX = MIN_PROVINCE_PX, WHOLE_PROVINCE_PX
"""The radii of a province at which its border begins to show, and at which it does."""


def quiet_places(picture: RenderInput) -> list[list[Any]]:
    """Return the labels of quiet places: words, x, y, font size, width, first and last zoom."""
    found = []
    for label in picture.labels.regions:
        if label.region <= QUIET_AREA:
            place = round(label.x, 3), round(label.y, 3), label.font_size, QUIET_WIDTH_PX
            last = round(min(label.max_zoom, NEVER_ZOOM), 3)
            found.append([label.text, *place, round(label.min_zoom, 3), last])
    return found


def far_view_data(source: ExportSource, row: np.ndarray[Any, Any]) -> dict[str, Any] | None:
    """Return what the map shows from far away: `strands`, and how single notes and links fade.

    A strand is a sentence, a width in pixels and the points of its curve; `row` says which index
    of the page each node has, -1 for none. None for a map without strands.
    """
    picture, scene = source.require_render_input(), source.vault_map.scene
    far_view = picture.far_view
    if not far_view.exists:
        return None
    names, strands = scene.area_names, far_view.strands
    quiet = row[np.flatnonzero(scene.quiet)]
    lines = zip(
        strands.areas.tolist(),
        strands.counts.tolist(),
        strands.widths.tolist(),
        strands.curves,
        strict=True,
    )
    return {
        "spacing": round(far_view.spacing, 3),
        "links": [LINKS_FAR_PX, LINKS_NEAR_PX],
        "notes": [NOTES_FAR_PX, NOTES_NEAR_PX] if far_view.fades_notes else None,
        "named_from": NAMED_FROM_SHARE,
        "quiet_share": QUIET_SHARE,
        "quiet": quiet[quiet >= 0].tolist(),
        "land_radius": round(strands.land_radius, 3),
        "whole_width": WHOLE_WIDTH_PX,
        "opacity": round(1 - (1 - STRAND_OPACITY) ** 2, 3),
        "strands": [
            [
                translate_count(
                    "{areas}: %n link",
                    "{areas}: %n links",
                    count,
                    areas=f"{names[one]} — {names[other]}",
                ),
                round(width, 1),
                rounded(curve.ravel(), 2),
            ]
            for (one, other), count, width, curve in lines
        ],
    }


def rounded(values: Any, digits: int) -> list[float]:
    """Return rounded numbers, which make up most of the size of the page."""
    return [round(float(each), digits) for each in values]
