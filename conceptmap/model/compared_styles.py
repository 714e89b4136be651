"""The colours of a comparison on a map: what changed stands out, and the legend counts it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.translation import number, translate
from conceptmap.model.compared_result import node_numbers, nodes_there
from conceptmap.model.comparison import Comparison
from conceptmap.model.moved_links import names_of_gone
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.comparison_marks import (
    CHANGE_COLOURS,
    GHOST_CAME,
    GHOST_GONE,
    GHOST_THERE,
    ComparisonMarks,
)
from conceptmap.render.node_styles import (
    DEFAULT_COLOUR,
    DIMMED_OPACITY,
    FIRST_CUSTOM_COLOUR,
    LegendEntry,
    NodeStyles,
)

MIN_CHANGED_RADIUS_PX = 5.5
"""The nominal radius of the smallest node that is new, changed or renamed."""

THERE_OPACITY = 0.5
"""The opacity of notes that did not change, while the map is shown as it was."""

_NEW, _CHANGED, _RENAMED, _GONE = range(len(CHANGE_COLOURS))


def compared_styles(
    styles: NodeStyles,
    comparison: Comparison,
    vault_map: VaultMap,
    marks: ComparisonMarks,
    *,
    on_whole_map: bool = True,
) -> NodeStyles:
    """Return styles in which what changed has its colours, and all else is dimmed.

    What was not there at the later moment is hidden. The legend counts what is drawn. A map of a
    few notes, laid out separately, keeps the colours and the names of those that did not change.
    """
    difference = comparison.difference
    changes = (
        (_CHANGED, [each.id for each in difference.changed]),
        (_RENAMED, list(difference.renamed.values())),
        (_NEW, list(difference.added)),
    )
    count = len(vault_map.topology.ids)
    colours = np.full(count, DEFAULT_COLOUR, np.int32)
    for change, ids in changes:
        colours[node_numbers(map(comparison.id_now, ids), vault_map.index_of)] = (
            FIRST_CUSTOM_COLOUR + change
        )
    legend = tuple(_legend(colours[marks.changed], marks))
    rest = _opacity_of_rest(comparison, on_whole_map=on_whole_map, is_changed=bool(legend))
    dimmed = np.where(colours == DEFAULT_COLOUR, np.float32(rest), np.float32(1))
    for links, now in (
        (difference.added_links, comparison.id_now),
        (difference.removed_links, comparison.id_now_of_earlier),
    ):
        dimmed[node_numbers(map(now, chain.from_iterable(links)), vault_map.index_of)] = 1
    # In the place of the name that is left of a note that note is drawn, as gone.
    left = map(comparison.id_now, names_of_gone(difference))
    dimmed[node_numbers(left, vault_map.index_of)] = 0
    there = nodes_there(comparison, vault_map)
    if there is not None:
        dimmed[~there] = 0
    opacities = dimmed if styles.opacities is None else np.minimum(styles.opacities, dimmed)
    found = replace(
        styles,
        colours=colours,
        custom_colours=CHANGE_COLOURS,
        opacities=opacities,
        legend=legend,
        scale_ends=None,
        note=comparison.between,
        radii=_radii(styles, colours, vault_map),
        dimmed_have_land=True,
    )
    if on_whole_map:
        return found
    unchanged = translate("Nothing changed.")
    note = found.note if legend else f"{found.note}: {unchanged}"
    return replace(_with_own_colours(found, styles), note=note)


def _opacity_of_rest(comparison: Comparison, *, on_whole_map: bool, is_changed: bool) -> float:
    """Return the opacity of nodes that did not change."""
    if not on_whole_map and not is_changed:
        return 1.0
    # What was there at a moment before now is to be seen: the map is as it was.
    return DIMMED_OPACITY if on_whole_map and comparison.later is None else THERE_OPACITY


def _with_own_colours(compared: NodeStyles, own: NodeStyles) -> NodeStyles:
    """Return compared styles in which what did not change has the colours that it has else."""

    def moved(colour: int) -> int:
        return colour + len(CHANGE_COLOURS) * (colour >= FIRST_CUSTOM_COLOUR)

    shift = np.int32(len(CHANGE_COLOURS)) * (own.colours >= FIRST_CUSTOM_COLOUR)
    is_same = compared.colours == DEFAULT_COLOUR
    legend = (each._replace(colour=moved(each.colour)) for each in own.legend)
    return replace(
        compared,
        colours=np.where(is_same, own.colours + shift, compared.colours).astype(np.int32),
        custom_colours=(*CHANGE_COLOURS, *own.custom_colours),
        legend=(*compared.legend, *legend),
        scale_ends=own.scale_ends,
    )


def _legend(colours: IntArray, marks: ComparisonMarks) -> Iterator[LegendEntry]:
    """Yield what the colours mean, and how often each is drawn.

    `colours`, (c,), are those of the nodes that changed.
    """
    states = marks.ghost_states[marks.placed]
    for change, text in (
        (_NEW, translate("New")),
        (_RENAMED, translate("Renamed")),
        (_CHANGED, translate("Changed")),
    ):
        amount = int(np.count_nonzero(colours == FIRST_CUSTOM_COLOUR + change))
        if change == _NEW:
            amount += int(np.count_nonzero(states == GHOST_CAME))
        if amount:
            yield _entry(change, text, amount)
    if gone := int(np.count_nonzero(states == GHOST_GONE)):
        yield _entry(_GONE, translate("Gone"), gone, "ring")
    if gone_later := int(np.isin(states, (GHOST_THERE, GHOST_CAME)).sum()):
        yield LegendEntry(DEFAULT_COLOUR, f"{translate('Gone later')}: {number(gone_later)}")
    shown = np.ones(int(marks.first_ghost) + len(marks.ghosts), np.bool_)
    shown[marks.first_ghost :] = marks.placed
    links = marks.shown_links(shown)
    for change, text, pairs, sample in (
        (_NEW, translate("New links"), links.added, "line"),
        (_GONE, translate("Links gone"), links.removed, "dashes"),
    ):
        if len(pairs):
            yield _entry(change, text, len(pairs), sample)


def _radii(styles: NodeStyles, colours: IntArray, vault_map: VaultMap) -> FloatArray:
    """Return the radii of nodes, (n,): none that changed is too small for its colour to be seen."""
    radii = styles.radii_of(vault_map.scene)
    least = np.where(colours == DEFAULT_COLOUR, np.float32(0), np.float32(MIN_CHANGED_RADIUS_PX))
    return np.maximum(radii, least)


def _entry(change: int, text: str, count: int, sample: str = "") -> LegendEntry:
    colour = FIRST_CUSTOM_COLOUR + change
    return LegendEntry(colour, f"{text}: {number(count)}", sample=sample)
