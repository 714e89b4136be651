"""The colours of nodes: by region, by the user's groups, or by date."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np

from conceptmap.core.array_types import FloatArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.model.node_times import date_text
from conceptmap.model.query_runner import QueryRunner
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from conceptmap.render.node_styles import (
    DEFAULT_COLOUR,
    FIRST_CUSTOM_COLOUR,
    FIRST_DATE_COLOUR,
    LegendEntry,
    NodeStyles,
    region_colour_indices,
)
from conceptmap.render.theme import DATE_COLOUR_COUNT
from conceptmap.search.query_nodes import QueryError


def colour_nodes(
    view_settings: ViewSettings,
    opacities: FloatArray | None,
    queries: QueryRunner,
    group_errors: dict[str, QueryError],
) -> NodeStyles:
    """Return the styles of all nodes: the colours that are asked for, with some opacities.

    `group_errors` takes up which groups cannot be read, by their queries.
    """
    styles = _colour(view_settings, opacities, queries, group_errors)
    if not (styles.legend or styles.date_range) or not view_settings.canvases:
        return styles
    if not NodeKind.CANVAS.mask(queries.vault_map.scene.kinds).any():
        return styles
    canvases = LegendEntry(DEFAULT_COLOUR, "Canvases", NodeKind.CANVAS.value)
    return replace(styles, legend=(*styles.legend, canvases))


def _colour(
    view_settings: ViewSettings,
    opacities: FloatArray | None,
    queries: QueryRunner,
    group_errors: dict[str, QueryError],
) -> NodeStyles:
    vault_map = queries.vault_map
    if view_settings.colour_by in ("created", "modified"):
        return _colour_by_date(vault_map, view_settings.colour_by, opacities)
    if view_settings.colour_by == "groups" and view_settings.groups:
        return _colour_by_group(view_settings.groups, opacities, queries, group_errors)
    return NodeStyles(region_colour_indices(vault_map.scene), opacities=opacities)


def _colour_by_group(
    groups: tuple[ColourGroup, ...],
    opacities: FloatArray | None,
    queries: QueryRunner,
    group_errors: dict[str, QueryError],
) -> NodeStyles:
    count = len(queries.vault_map.topology.ids)
    colours = np.full(count, DEFAULT_COLOUR, np.int32)
    legend = []
    ungrouped = np.ones(count, np.bool_)
    for number, group in enumerate(groups):
        if not group.query.strip():
            continue
        found = queries.run(group.query)
        if isinstance(found, QueryError):
            group_errors[group.query] = found
            continue
        colours[found & ungrouped] = FIRST_CUSTOM_COLOUR + number
        ungrouped &= ~found
        legend.append(LegendEntry(FIRST_CUSTOM_COLOUR + number, group.query))
    custom_colours = tuple(group.colour for group in groups)
    return NodeStyles(colours, custom_colours, opacities, tuple(legend))


def _colour_by_date(
    vault_map: VaultMap,
    kind: Literal["created", "modified"],
    opacities: FloatArray | None,
) -> NodeStyles:
    times = vault_map.created_times if kind == "created" else vault_map.modified_times
    known = np.isfinite(times)
    colours = np.full(len(times), DEFAULT_COLOUR, np.int32)
    if not known.any():
        return NodeStyles(colours, opacities=opacities)
    # By rank, not by date: a vault that was begun long ago has most of its notes from lately.
    ranks = np.unique(times[known], return_inverse=True)[1]
    shares = ranks / max(int(ranks.max()), 1)
    colours[known] = FIRST_DATE_COLOUR + np.minimum(
        (shares * DATE_COLOUR_COUNT).astype(np.int32), DATE_COLOUR_COUNT - 1
    )
    date_range = (date_text(float(times[known].min())), date_text(float(times[known].max())))
    return NodeStyles(colours, opacities=opacities, date_range=date_range)
