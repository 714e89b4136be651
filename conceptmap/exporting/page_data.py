"""The map as the data of the exported web page, which the scripts in `resources/page/` read."""

from __future__ import annotations

from typing import Any

import numpy as np

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate
from conceptmap.exporting.change_records import names_drawn_as_gone, page_changes
from conceptmap.exporting.page_regions import (
    NEVER_ZOOM,
    PROVINCE_RADII_PX,
    far_view_data,
    quiet_places,
    region_outlines,
    rounded,
)
from conceptmap.exporting.source import ExportSource
from conceptmap.layout.label_placement import (
    LABEL_GAP_PX,
    LABEL_SIDES,
    SIDE_COUNT,
    label_forms,
)
from conceptmap.render.comparison_marks import GONE_COLOUR, NEW_COLOUR
from conceptmap.render.nodes import (
    HOLLOW_STROKE_FACTOR,
    MAX_HOLLOW_STROKE_PX,
    MAX_SOLID_STROKE_PX,
    MIN_HOLLOW_STROKE_PX,
    SOLID_STROKE_FACTOR,
)
from conceptmap.render.render_input import RenderInput
from conceptmap.render.text_block import label_font
from conceptmap.render.theme import Theme, load_theme
from conceptmap.vault.excerpts import note_excerpt

MAX_EXCERPT_CHARS = 140
"""At most this many characters of the beginning of a note are in the page."""

MAX_TAGS = 5

_PROGRESS_EVERY_NOTES = 200


def page_data(source: ExportSource, progress: ProgressCallback) -> dict[str, Any]:
    """Return everything that the page shows; reads the notes for their excerpts.

    `labels` holds the side, font size, font weight and width in pixels of each node's label;
    `label_sides` what `LABEL_SIDES` does; `label_order` the nodes in the order in which labels
    appear when zooming in; the keys of each of `styles` are the fields of `Theme`, and a few more.
    """
    vault_map, picture = source.vault_map, source.require_render_input()
    scene, labels = picture.scene, picture.labels
    nodes = np.setdiff1d(np.array(source.node_indices, np.int64), names_drawn_as_gone(source))
    # The index of each included node in the page; -1 for the others.
    row = np.full(len(scene.titles), -1, np.int64)
    row[nodes] = np.arange(len(nodes))
    min_zoom = np.full(len(scene.titles), NEVER_ZOOM)
    sides = np.zeros(len(min_zoom), np.int8)
    labelled = len(labels.placement.min_zoom) == len(min_zoom)
    if labelled:
        min_zoom = np.minimum(labels.placement.min_zoom, NEVER_ZOOM)
        sides = labels.placement.sides
    ids = vault_map.topology.ids
    excerpts = []
    for done, index in enumerate(nodes.tolist()):
        if done % _PROGRESS_EVERY_NOTES == 0:
            progress(translate("Reading the first lines of notes"), done, len(nodes))
        folded = source.folded_region(index)
        if folded is None:
            excerpts.append(_short_excerpt(source, ids[index]))
        else:
            titles = ", ".join(vault_map.title(id_) for id_ in folded.members)
            excerpts.append(_shortened(titles))
    folds = source.folds.nodes if source.folds is not None else ()
    notes = [
        None if index in folds else vault_map.vault.notes.get(ids[index])
        for index in nodes.tolist()
    ]
    fonts = [label_font(int(scene.degrees[index])) for index in nodes.tolist()]
    widths = np.ceil(scene.label_sizes[nodes, label_forms(sides[nodes]), 0]).astype(int).tolist()
    ranks = row[scene.by_importance]
    return {
        "titles": [scene.titles[index] for index in nodes.tolist()],
        "kinds": scene.kinds[nodes].tolist(),
        "x": rounded(source.positions[nodes, 0], 3),
        "y": rounded(source.positions[nodes, 1], 3),
        "radii": rounded(source.node_styles.radii_of(scene)[nodes], 2),
        "colours": source.node_styles.colours[nodes].tolist(),
        "min_zoom": rounded(min_zoom[nodes], 2),
        "labels": [
            [side, *font, width]
            for side, font, width in zip(
                (sides[nodes] % SIDE_COUNT).tolist(), fonts, widths, strict=True
            )
        ],
        "label_sides": np.round(LABEL_SIDES, 2).astype(np.float64).round(2).tolist(),
        "label_gap": LABEL_GAP_PX,
        "label_order": [int(each) for each in row[labels.order] if each >= 0] if labelled else [],
        "order": ranks[ranks >= 0].tolist(),
        "rank": np.argsort(ranks[ranks >= 0]).tolist(),
        "excerpts": excerpts,
        "tags": [
            " ".join(f"#{tag}" for tag in note.tags[:MAX_TAGS]) if note else "" for note in notes
        ],
        "edges": _edges(source, row),
        "statements": _statements(picture, row),
        "name_joins": _name_joins(picture, row),
        "name_words": translate("Same name"),
        "changes": page_changes(source, row),
        "change_colours": {"new": NEW_COLOUR, "gone": GONE_COLOUR},
        "region_outlines": region_outlines(picture),
        "regions": [
            [
                label.text,
                round(label.x, 3),
                round(label.y, 3),
                label.font_size,
                round(label.min_zoom, 3),
                round(min(label.max_zoom, NEVER_ZOOM), 3),
                label.colour,
            ]
            for label in labels.regions
            if label.region >= 0
        ],
        "province_radii": PROVINCE_RADII_PX,
        "quiet_places": quiet_places(picture),
        "far": far_view_data(source, row),
        "legend": [
            [entry.text, entry.colour, entry.kind, entry.sample]
            for entry in source.node_styles.legend
        ]
        if picture.show_legend
        else [],
        "legend_note": source.node_styles.note if picture.show_legend else "",
        "scale_ends": source.node_styles.scale_ends if picture.show_legend else None,
        "node_strokes": {
            "hollow_factor": HOLLOW_STROKE_FACTOR,
            "min_hollow_px": MIN_HOLLOW_STROKE_PX,
            "max_hollow_px": MAX_HOLLOW_STROKE_PX,
            "solid_factor": SOLID_STROKE_FACTOR,
            "max_solid_px": MAX_SOLID_STROKE_PX,
        },
        # A light map follows the reader's system, a dark one was meant to be dark.
        "theme": "dark" if source.theme.is_dark else "",
        "styles": {name: _theme_colours(load_theme(name), source) for name in ("light", "dark")},
    }


def _edges(source: ExportSource, row: np.ndarray[Any, Any]) -> list[list[int]]:
    """Return (source, target, 1 when the target links back), by node indices of the page."""
    scene = source.require_render_input().scene
    ends = row[scene.edges]
    included = (ends >= 0).all(axis=1)
    if source.shown_edges is not None:
        included &= source.shown_edges
    reversed_ = (scene.backward & ~scene.forward)[included]
    ends = ends[included]
    ends[reversed_] = ends[reversed_][:, ::-1]
    mutual = (scene.forward & scene.backward)[included].astype(np.int64)
    edges: list[list[int]] = np.column_stack([ends, mutual]).tolist()
    return edges


def _name_joins(picture: RenderInput, row: np.ndarray[Any, Any]) -> list[list[int]]:
    """Return the nodes of the page that lines join by their names, in pairs."""
    if picture.name_joins is None:
        return []
    ends = row[picture.name_joins]
    found: list[list[int]] = ends[(ends >= 0).all(axis=1)].tolist()
    return found


def _statements(picture: RenderInput, row: np.ndarray[Any, Any]) -> list[list[Any]]:
    """Return (subject, object, phrase, 1 for an edge of its own), in the order of preference."""
    statements = picture.statements
    if statements is None or not statements.shows_phrases:
        return []
    found = []
    for number in np.argsort(statements.ranks, kind="stable").tolist():
        subject, object_ = row[statements.ends[number]].tolist()
        edge = int(statements.edges[number])
        is_shown = edge < 0 or picture.shown_edges is None or bool(picture.shown_edges[edge])
        if subject >= 0 and object_ >= 0 and is_shown:
            phrase = statements.texts[int(statements.text_numbers[number])]
            found.append([subject, object_, phrase, int(edge < 0)])
    return found


def _theme_colours(theme: Theme, source: ExportSource) -> dict[str, Any]:
    return {
        "background": theme.background,
        "text": theme.text,
        "muted_text": theme.muted_text,
        "unresolved_node": theme.unresolved_node,
        "unresolved_label": theme.unresolved_label,
        "panel": theme.panel,
        "panel_border": theme.panel_border,
        "link": theme.link,
        "accent": theme.accent,
        "outgoing_edge": theme.outgoing_edge,
        "incoming_edge": theme.incoming_edge,
        "mutual_edge": theme.mutual_edge,
        "search_match": theme.search_match,
        "edge": theme.edge,
        "hover_background": f"{theme.text}14",
        "edge_opacity": theme.edge_opacity,
        "region_opacity": theme.region_opacity,
        "land_colours": theme.land_colours,
        "land_label_colours": theme.land_label_colours,
        "date_colours": theme.date_colours,
        "palette": source.node_styles.palette(theme),
    }


def _short_excerpt(source: ExportSource, id_: str) -> str:
    vault = source.vault_map.vault
    return _shortened(note_excerpt(vault, id_) if id_ in vault.notes else "")


def _shortened(excerpt: str) -> str:
    if len(excerpt) <= MAX_EXCERPT_CHARS:
        return excerpt
    return f"{excerpt[: MAX_EXCERPT_CHARS - 1].rstrip()}…"
