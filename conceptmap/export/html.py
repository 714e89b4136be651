"""The map → one page of HTML that pans, zooms, searches and hovers, with nothing to fetch."""

from __future__ import annotations

import json
from html import escape
from string import Template
from typing import Any, BinaryIO

import numpy as np

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.resources import resource_path
from conceptmap.export.fonts import font_faces
from conceptmap.export.source import ExportSource
from conceptmap.render.render_input import RenderInput
from conceptmap.render.text_block import label_font
from conceptmap.render.theme import REGION_COLOUR_COUNT, Theme, load_theme
from conceptmap.vault.excerpts import note_excerpt

MAX_EXCERPT_CHARS = 140
"""So many characters of a note's beginning are shown."""

MAX_TAGS = 5

_NEVER_ZOOM = 1e9
_BASIC_CHARS = "".join(map(chr, range(32, 127))) + "…✕×–"
_LABEL_SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1))


def write_html(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the map as a page; its letters are inside, as far as the program has them."""
    data = _data(exhibit, report)
    report("Writing the page", 0, 0)
    parts = {
        name: resource_path("page", f"page.{name}").read_text("utf-8") for name in ("css", "js")
    }
    # No word of a note can end the element that it stands in.
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    letters = {letter for title in data["titles"] for letter in title} | set(_BASIC_CHARS)
    page = Template(resource_path("page", "page.html").read_text("utf-8")).substitute(
        title=escape(exhibit.require_render_input().title or exhibit.vault_map.vault.name),
        fonts=font_faces((400, 600), "".join(letters)),
        css=parts["css"],
        script=parts["js"],
        data=text,
    )
    out.write(page.encode("utf-8", "replace"))


def _data(exhibit: ExportSource, report: ProgressCallback) -> dict[str, Any]:
    chart, picture = exhibit.vault_map, exhibit.require_render_input()
    scene, names = chart.scene, picture.labels
    nodes = np.array(exhibit.node_indices, np.int64)
    row = np.full(len(scene.titles), -1, np.int64)
    row[nodes] = np.arange(len(nodes))
    since = np.full(len(scene.titles), _NEVER_ZOOM)
    known = len(names.placement.min_zoom) == len(since)
    if known:
        since = np.minimum(names.placement.min_zoom, _NEVER_ZOOM)
    ids = chart.topology.ids
    leads = []
    for done, number in enumerate(nodes.tolist()):
        if done % 200 == 0:
            report("Reading the first lines of notes", done, len(nodes))
        leads.append(_short_excerpt(exhibit, ids[number]))
    notes = [chart.vault.notes.get(ids[number]) for number in nodes.tolist()]
    types = [label_font(int(scene.degrees[number])) for number in nodes.tolist()]
    sides = names.placement.sides if known else np.zeros(len(since), np.int8)
    ranks = row[scene.by_importance]
    return {
        "titles": [scene.titles[number] for number in nodes.tolist()],
        "kinds": scene.kinds[nodes].tolist(),
        "x": _rounded(exhibit.positions[nodes, 0], 3),
        "y": _rounded(exhibit.positions[nodes, 1], 3),
        "radii": _rounded(scene.radii[nodes], 2),
        "colours": exhibit.node_styles.colours[nodes].tolist(),
        "since": _rounded(since[nodes], 2),
        "reach": [
            [*_LABEL_SIDES[int(sides[number])], *kind]
            for number, kind in zip(nodes.tolist(), types, strict=True)
        ],
        "named": [int(each) for each in row[names.order] if each >= 0] if known else [],
        "order": ranks[ranks >= 0].tolist(),
        "rank": np.argsort(ranks[ranks >= 0]).tolist(),
        "leads": leads,
        "tags": [
            " ".join(f"#{tag}" for tag in note.tags[:MAX_TAGS]) if note else "" for note in notes
        ],
        "edges": _edges(exhibit, row),
        "areas": _region_outlines(picture),
        "regions": [
            [
                scene.region_names[each.region],
                round(each.x, 3),
                round(each.y, 3),
                each.font_size,
                round(each.min_zoom, 3),
                round(min(each.max_zoom, _NEVER_ZOOM), 3),
                each.region % len(exhibit.theme.region_label_colours),
            ]
            for each in names.regions
        ],
        # A light map follows the reader's system, a dark one was meant to be dark.
        "theme": "dark" if exhibit.theme.is_dark else "",
        "styles": {name: _theme_colours(load_theme(name), exhibit) for name in ("light", "dark")},
    }


def _edges(exhibit: ExportSource, row: np.ndarray[Any, Any]) -> list[list[int]]:
    """Give who refers to whom, and whether the other way as well."""
    scene = exhibit.vault_map.scene
    ends = row[scene.edges]
    held = (ends >= 0).all(axis=1)
    back = (scene.backward & ~scene.forward)[held]
    ends = ends[held]
    ends[back] = ends[back][:, ::-1]
    both = (scene.forward & scene.backward)[held].astype(np.int64)
    joined: list[list[int]] = np.column_stack([ends, both]).tolist()
    return joined


def _region_outlines(picture: RenderInput) -> list[list[Any]]:
    return [
        [
            area.region % REGION_COLOUR_COUNT,
            [_rounded(ring.ravel(), 2) for rings in polygons for ring in rings],
        ]
        for area in picture.region_shapes
        for polygons in area.outlines
    ]


def _theme_colours(style: Theme, exhibit: ExportSource) -> dict[str, Any]:
    return {
        "paper": style.background,
        "ink": style.text,
        "muted": style.muted_text,
        "faint": style.faint_text,
        "panel": style.panel,
        "border": style.panel_border,
        "link": style.link,
        "accent": style.accent,
        "outgoing": style.outgoing_edge,
        "incoming": style.incoming_edge,
        "mutual": style.mutual_edge,
        "glow": style.search_match,
        "edge": style.edge,
        "tint": f"{style.text}14",
        "lines": style.edge_opacity,
        "area": style.region_opacity,
        "hues": style.region_colours,
        "names": style.region_label_colours,
        "palette": exhibit.node_styles.palette(style),
    }


def _short_excerpt(exhibit: ExportSource, id_: str) -> str:
    vault = exhibit.vault_map.vault
    words = note_excerpt(vault, id_) if id_ in vault.notes else ""
    return (
        words if len(words) <= MAX_EXCERPT_CHARS else f"{words[: MAX_EXCERPT_CHARS - 1].rstrip()}…"
    )


def _rounded(values: Any, digits: int) -> list[float]:
    """Give numbers with so many digits, which is what most of the page is made of."""
    return [round(float(each), digits) for each in values]
