"""The map → one page of HTML that pans, zooms, searches and hovers, with nothing to fetch."""

from __future__ import annotations

import json
from html import escape
from string import Template
from typing import Any, BinaryIO

import numpy as np

from conceptmap.core.progress import Report
from conceptmap.core.resources import bundled
from conceptmap.export.fonts import font_faces
from conceptmap.export.source import Exhibit
from conceptmap.render.picture import Picture
from conceptmap.render.text import name_type
from conceptmap.render.theme import HUES, Style, load_style
from conceptmap.vault.excerpts import lead_of

LEAD = 140
"""So many characters of a note's beginning are shown."""

TAGS = 5

_NEVER = 1e9
_BASIC = "".join(map(chr, range(32, 127))) + "…✕×–"
_SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1))


def write_page(exhibit: Exhibit, out: BinaryIO, report: Report) -> None:
    """Write the map as a page; its letters are inside, as far as the program has them."""
    data = _data(exhibit, report)
    report("Writing the page", 0, 0)
    parts = {name: bundled("page", f"page.{name}").read_text("utf-8") for name in ("css", "js")}
    # No word of a note can end the element that it stands in.
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    letters = {letter for title in data["titles"] for letter in title} | set(_BASIC)
    page = Template(bundled("page", "page.html").read_text("utf-8")).substitute(
        title=escape(exhibit.drawn().title or exhibit.chart.vault.name),
        fonts=font_faces((400, 600), "".join(letters)),
        css=parts["css"],
        script=parts["js"],
        data=text,
    )
    out.write(page.encode("utf-8", "replace"))


def _data(exhibit: Exhibit, report: Report) -> dict[str, Any]:
    chart, picture = exhibit.chart, exhibit.drawn()
    scene, names = chart.scene, picture.names
    nodes = np.array(exhibit.nodes, np.int64)
    row = np.full(len(scene.titles), -1, np.int64)
    row[nodes] = np.arange(len(nodes))
    since = np.full(len(scene.titles), _NEVER)
    known = len(names.naming.since) == len(since)
    if known:
        since = np.minimum(names.naming.since, _NEVER)
    ids = chart.topology.ids
    leads = []
    for done, number in enumerate(nodes.tolist()):
        if done % 200 == 0:
            report("Reading the first lines of notes", done, len(nodes))
        leads.append(_lead(exhibit, ids[number]))
    notes = [chart.vault.notes.get(ids[number]) for number in nodes.tolist()]
    types = [name_type(int(scene.degrees[number])) for number in nodes.tolist()]
    sides = names.naming.sides if known else np.zeros(len(since), np.int8)
    ranks = row[scene.by_importance]
    return {
        "titles": [scene.titles[number] for number in nodes.tolist()],
        "kinds": scene.kinds[nodes].tolist(),
        "x": _short(exhibit.places[nodes, 0], 3),
        "y": _short(exhibit.places[nodes, 1], 3),
        "radii": _short(scene.radii[nodes], 2),
        "colours": exhibit.looks.of[nodes].tolist(),
        "since": _short(since[nodes], 2),
        "reach": [
            [*_SIDES[int(sides[number])], *kind]
            for number, kind in zip(nodes.tolist(), types, strict=True)
        ],
        "named": [int(each) for each in row[names.order] if each >= 0] if known else [],
        "order": ranks[ranks >= 0].tolist(),
        "rank": np.argsort(ranks[ranks >= 0]).tolist(),
        "leads": leads,
        "tags": [" ".join(f"#{tag}" for tag in note.tags[:TAGS]) if note else "" for note in notes],
        "edges": _edges(exhibit, row),
        "areas": _areas(picture),
        "regions": [
            [
                scene.region_names[each.region],
                round(each.x, 3),
                round(each.y, 3),
                each.size,
                round(each.since, 3),
                round(min(each.until, _NEVER), 3),
                each.region % len(exhibit.style.names),
            ]
            for each in names.regions
        ],
        # A light map follows the reader's system, a dark one was meant to be dark.
        "theme": "dark" if exhibit.style.dark else "",
        "styles": {name: _style(load_style(name), exhibit) for name in ("light", "dark")},
    }


def _edges(exhibit: Exhibit, row: np.ndarray[Any, Any]) -> list[list[int]]:
    """Give who refers to whom, and whether the other way as well."""
    scene = exhibit.chart.scene
    ends = row[scene.edges]
    held = (ends >= 0).all(axis=1)
    back = (scene.backward & ~scene.forward)[held]
    ends = ends[held]
    ends[back] = ends[back][:, ::-1]
    both = (scene.forward & scene.backward)[held].astype(np.int64)
    joined: list[list[int]] = np.column_stack([ends, both]).tolist()
    return joined


def _areas(picture: Picture) -> list[list[Any]]:
    return [
        [area.region % HUES, [_short(ring.ravel(), 2) for rings in polygons for ring in rings]]
        for area in picture.areas
        for polygons in area.outlines
    ]


def _style(style: Style, exhibit: Exhibit) -> dict[str, Any]:
    return {
        "paper": style.paper,
        "ink": style.ink,
        "muted": style.muted,
        "faint": style.faint,
        "panel": style.panel,
        "border": style.panel_border,
        "link": style.link,
        "accent": style.accent,
        "outgoing": style.outgoing,
        "incoming": style.incoming,
        "mutual": style.mutual,
        "glow": style.glow,
        "edge": style.edge,
        "tint": f"{style.ink}14",
        "lines": style.edge_opacity,
        "area": style.area_opacity,
        "hues": style.hues,
        "names": style.names,
        "palette": exhibit.looks.palette(style),
    }


def _lead(exhibit: Exhibit, id_: str) -> str:
    vault = exhibit.chart.vault
    words = lead_of(vault, id_) if id_ in vault.notes else ""
    return words if len(words) <= LEAD else f"{words[: LEAD - 1].rstrip()}…"


def _short(values: Any, digits: int) -> list[float]:
    """Give numbers with so many digits, which is what most of the page is made of."""
    return [round(float(each), digits) for each in values]
