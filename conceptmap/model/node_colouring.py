"""The colours of nodes: each way to colour them is a function here with `@colouring` above it.

To add one, write the function and add its name to `ColourBy` in `view_settings.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import Text, translate, translate_count
from conceptmap.model.node_measures import (
    first_tags,
    folders,
    property_numbers,
    property_values,
)
from conceptmap.model.node_times import date_text
from conceptmap.model.query_runner import QueryRunner
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.node_styles import (
    DEFAULT_COLOUR,
    FIRST_CUSTOM_COLOUR,
    FIRST_DATE_COLOUR,
    LegendEntry,
    NodeStyles,
    region_colour_indices,
)
from conceptmap.render.region_palette import REGION_COLOUR_COUNT
from conceptmap.render.theme import DATE_COLOUR_COUNT
from conceptmap.searching.query_nodes import QueryError

CategoryColours = Mapping[tuple[str, str], Mapping[str, int]]
"""The colour index of each folder, tag or value that has one, by the way to colour, and the
property or ""."""


class ColourRequest(NamedTuple):
    """What colours are computed from."""

    settings: ViewSettings
    opacities: FloatArray | None
    queries: QueryRunner
    group_errors: dict[str, QueryError]
    """Takes up which groups cannot be read, by their queries."""
    category_colours: dict[tuple[str, str], Mapping[str, int]]
    """The colours of categories before, which those that are still there keep; takes up the new."""


class Colouring(NamedTuple):
    """A way to colour nodes."""

    name: str
    label: Text
    colour: Callable[[ColourRequest], NodeStyles]
    needs_property: bool = False
    needs_set: bool = False
    """Whether it is for sets of vaults alone."""


COLOURINGS: dict[str, Colouring] = {}
"""All ways to colour nodes, by name, in the order in which they are offered."""

Colour = Callable[[ColourRequest], NodeStyles]


def colouring(
    name: str, label: Text, *, needs_property: bool = False, needs_set: bool = False
) -> Callable[[Colour], Colour]:
    """Register a way to colour nodes."""

    def register(colour: Colour) -> Colour:
        COLOURINGS[name] = Colouring(name, label, colour, needs_property, needs_set)
        return colour

    return register


def colour_nodes(
    view_settings: ViewSettings,
    opacities: FloatArray | None,
    queries: QueryRunner,
    group_errors: dict[str, QueryError],
    category_colours: dict[tuple[str, str], Mapping[str, int]],
) -> NodeStyles:
    """Return the styles of all nodes: the colours that are asked for, with some opacities.

    `group_errors` takes up which groups cannot be read, by their queries. `category_colours` are
    those of the folders, tags or values before, as `CategoryColours`, and takes up the new ones.
    """
    request = ColourRequest(view_settings, opacities, queries, group_errors, category_colours)
    styles = COLOURINGS[view_settings.colour_by].colour(request)
    if not (styles.legend or styles.scale_ends) or not view_settings.canvas_files:
        return styles
    if not NodeKind.CANVAS_FILE.mask(queries.vault_map.scene.kinds).any():
        return styles
    canvas_files = LegendEntry(DEFAULT_COLOUR, translate("Canvases"), NodeKind.CANVAS_FILE.value)
    return replace(styles, legend=(*styles.legend, canvas_files))


@colouring("regions", Text("Region"))
def _by_region(request: ColourRequest) -> NodeStyles:
    scene = request.queries.vault_map.scene
    return NodeStyles(region_colour_indices(scene), opacities=request.opacities)


@colouring("groups", Text("Group"))
def _by_group(request: ColourRequest) -> NodeStyles:
    groups, queries = request.settings.groups, request.queries
    if not groups:
        return _by_region(request)
    count = len(queries.vault_map.topology.ids)
    colours = np.full(count, DEFAULT_COLOUR, np.int32)
    legend = []
    ungrouped = np.ones(count, np.bool_)
    for number, group in enumerate(groups):
        if not group.query.strip():
            continue
        found = queries.run(group.query)
        if isinstance(found, QueryError):
            request.group_errors[group.query] = found
            continue
        colours[found & ungrouped] = FIRST_CUSTOM_COLOUR + number
        ungrouped &= ~found
        legend.append(LegendEntry(FIRST_CUSTOM_COLOUR + number, group.query))
    custom_colours = tuple(group.colour for group in groups)
    return NodeStyles(colours, custom_colours, request.opacities, tuple(legend))


@colouring("folder", Text("Folder"))
def _by_folder(request: ColourRequest) -> NodeStyles:
    names = folders(request.queries.vault_map)
    return _by_category(request, names, unnamed=translate("No folder"))


@colouring("vault", Text("Vault"), needs_set=True)
def _by_vault(request: ColourRequest) -> NodeStyles:
    vault_map = request.queries.vault_map
    member_name = vault_map.vault.member_name
    return _by_category(request, [member_name(id_) or None for id_ in vault_map.topology.ids])


@colouring("tag", Text("First tag"))
def _by_tag(request: ColourRequest) -> NodeStyles:
    return _by_category(request, first_tags(request.queries.vault_map))


@colouring("property", Text("A property"), needs_property=True)
def _by_property(request: ColourRequest) -> NodeStyles:
    vault_map, name = request.queries.vault_map, request.settings.colour_property
    numbers = property_numbers(vault_map, name)
    if numbers is not None:
        return _by_scale(request, numbers.values, numbers.text)
    return _by_category(request, property_values(vault_map, name))


@colouring("created", Text("Date created"))
def _by_creation(request: ColourRequest) -> NodeStyles:
    return _by_scale(request, request.queries.vault_map.created_times, date_text)


@colouring("modified", Text("Date modified"))
def _by_modification(request: ColourRequest) -> NodeStyles:
    return _by_scale(request, request.queries.vault_map.modified_times, date_text)


@colouring("links", Text("Number of links"))
def _by_links(request: ColourRequest) -> NodeStyles:
    degrees = request.queries.vault_map.scene.degrees.astype(np.float64)
    return _by_scale(
        request, degrees, lambda count: translate_count("%n link", "%n links", int(count))
    )


def _by_scale(
    request: ColourRequest, values: Float64Array, text: Callable[[float], str]
) -> NodeStyles:
    """Colour nodes along the scale by the rank of their values, NaN for none."""
    known = np.isfinite(values)
    colours = np.full(len(values), DEFAULT_COLOUR, np.int32)
    if not known.any():
        return NodeStyles(colours, opacities=request.opacities)
    # By rank: a vault that was begun long ago has most of its notes from lately, and most notes
    # have few links.
    ranks = np.unique(values[known], return_inverse=True)[1]
    shares = ranks / max(int(ranks.max()), 1)
    colours[known] = FIRST_DATE_COLOUR + np.minimum(
        (shares * DATE_COLOUR_COUNT).astype(np.int32), DATE_COLOUR_COUNT - 1
    )
    ends = (text(float(values[known].min())), text(float(values[known].max())))
    return NodeStyles(colours, opacities=request.opacities, scale_ends=ends)


def _by_category(
    request: ColourRequest, categories: Sequence[str | None], *, unnamed: str = ""
) -> NodeStyles:
    """Colour the most frequent categories, each of them with one of the colours of regions.

    What had a colour keeps it, so that no two change places when the vault does. `unnamed` is what
    the legend calls the one without a name.
    """
    counts = Counter(each for each in categories if each is not None)
    ranked = sorted(counts, key=lambda each: (-counts[each], each))
    settings = request.settings
    needs_property = COLOURINGS[settings.colour_by].needs_property
    key = settings.colour_by, settings.colour_property if needs_property else ""
    shown = keep_colours(request.category_colours.get(key, {}), ranked)
    request.category_colours[key] = shown
    colours = [
        DEFAULT_COLOUR if each is None else shown.get(each, DEFAULT_COLOUR) for each in categories
    ]
    legend = [LegendEntry(number, each or unnamed) for each, number in shown.items()]
    if len(ranked) > len(shown):
        legend.append(LegendEntry(DEFAULT_COLOUR, translate("Others")))
    return NodeStyles(
        np.array(colours, np.int32), opacities=request.opacities, legend=tuple(legend)
    )


def keep_colours(before: Mapping[str, int], ranked: Sequence[str]) -> dict[str, int]:
    """Return the colour index of each category that has one, in the order of the indices.

    Those in `ranked` that had a colour `before` keep it; the others take what is free, the first
    ranked first, as long as there are colours.
    """
    kept = {each: before[each] for each in ranked if each in before}
    free = sorted(set(range(REGION_COLOUR_COUNT)).difference(kept.values()))
    kept.update(zip((each for each in ranked if each not in before), free, strict=False))
    return dict(sorted(kept.items(), key=lambda item: item[1]))
