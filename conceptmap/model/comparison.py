"""A map compared with an earlier moment: what is drawn of the difference, and in which colours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from conceptmap.core.array_types import BoolArray, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate, translate_count
from conceptmap.model.earlier_states import EarlierState, find_earlier_state
from conceptmap.model.graph_difference import GraphDifference, compare_graphs
from conceptmap.model.graph_state import GraphState, Link
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.comparison_marks import CHANGE_COLOURS, ComparisonMarks
from conceptmap.render.node_styles import (
    DEFAULT_COLOUR,
    DIMMED_OPACITY,
    FIRST_CUSTOM_COLOUR,
    LegendEntry,
    NodeStyles,
)

_NEW, _CHANGED, _RENAMED, _GONE = range(len(CHANGE_COLOURS))


@dataclass(frozen=True, eq=False)
class Comparison:
    """The difference between an earlier moment and the map as it is."""

    words: str
    """The moment, as in `earlier_states.py`."""
    earlier: EarlierState
    difference: GraphDifference


def compare_map(
    vault_map: VaultMap,
    words: str,
    report: ProgressCallback,
    *,
    earlier: EarlierState | None = None,
    visit_before_s: float | None = None,
) -> Comparison:
    """Compare a map with the moment that words name.

    `earlier` is the state at that moment, None to find it; the last visit is one before
    `visit_before_s`. Notes that no map shows are left out. Raises UserError when nothing is known
    of that moment.
    """
    vault, names = vault_map.vault, vault_map.name_choice
    if earlier is None:
        earlier = find_earlier_state(vault, words, names, report, visit_before_s=visit_before_s)
    hidden = {vault_map.topology.ids[number] for number in np.flatnonzero(~vault_map.visible)}
    earlier = earlier._replace(state=earlier.state.without(hidden))
    now = GraphState.of_graph(vault, vault_map.graph).without(hidden)
    return Comparison(words, earlier, compare_graphs(earlier.state, now))


def compared_styles(styles: NodeStyles, comparison: Comparison, vault_map: VaultMap) -> NodeStyles:
    """Return styles in which what changed has its colours, and all else is dimmed."""
    difference = comparison.difference
    changes = (
        (_CHANGED, translate("Changed"), [each.id for each in difference.changed]),
        (_RENAMED, translate("Renamed"), list(difference.renamed.values())),
        (_NEW, translate("New"), list(difference.added)),
    )
    count = len(vault_map.topology.ids)
    colours = np.full(count, DEFAULT_COLOUR, np.int32)
    legend: list[LegendEntry] = []
    for number, text, ids in changes:
        if ids:
            colours[_numbers(ids, vault_map.index_of)] = FIRST_CUSTOM_COLOUR + number
            legend.insert(0, LegendEntry(FIRST_CUSTOM_COLOUR + number, f"{text}: {len(ids)}"))
    if difference.removed:
        text = translate("Gone")
        entry = f"{text}: {len(difference.removed)}"
        legend.append(LegendEntry(FIRST_CUSTOM_COLOUR + _GONE, entry, NodeKind.UNRESOLVED.value))
    dimmed = np.where(colours == DEFAULT_COLOUR, np.float32(DIMMED_OPACITY), np.float32(1))
    linked = np.array([*difference.added_links, *difference.removed_links], object).reshape(-1)
    dimmed[_numbers(linked.tolist(), vault_map.index_of)] = 1
    opacities = dimmed if styles.opacities is None else np.minimum(styles.opacities, dimmed)
    return replace(
        styles,
        colours=colours,
        custom_colours=CHANGE_COLOURS,
        opacities=opacities,
        legend=tuple(legend),
        scale_ends=None,
        size_note=_links_note(difference),
    )


def comparison_marks(
    comparison: Comparison, vault_map: VaultMap, shown: BoolArray
) -> ComparisonMarks:
    """Return what is drawn of the difference on a map, of which the nodes `shown`, (n,), are."""
    difference, earlier = comparison.difference, comparison.earlier.state
    ids = vault_map.topology.ids
    index_of = {ids[number]: number for number in np.flatnonzero(shown).tolist()}
    renamed = difference.renamed
    gone = set(difference.removed)
    neighbours: dict[str, list[int]] = {}
    for id_, other in earlier.neighbours(gone):
        number = index_of.get(renamed.get(other, other))
        if number is not None and other not in gone:
            neighbours.setdefault(id_, []).append(number)
    ghosts = sorted(neighbours)
    ghost_links = [(number, node) for number, id_ in enumerate(ghosts) for node in neighbours[id_]]
    changed = (
        *difference.added,
        *renamed.values(),
        *(each.id for each in difference.changed),
    )
    return ComparisonMarks(
        np.array(_numbers(dict.fromkeys(changed), index_of), np.int32),
        _pairs(difference.added_links, index_of, {}),
        _pairs(difference.removed_links, index_of, renamed),
        tuple(earlier.nodes[id_].title for id_ in ghosts),
        np.array(ghost_links, np.int32).reshape(-1, 2),
    )


def describe_difference(difference: GraphDifference) -> str:
    """Return how much changed, in a line."""
    counts = (
        translate_count("%n new note", "%n new notes", len(difference.added)),
        translate_count("%n changed", "%n changed", len(difference.changed)),
        translate_count("%n renamed", "%n renamed", len(difference.renamed)),
        translate_count("%n note gone", "%n notes gone", len(difference.removed)),
        translate_count("%n new link", "%n new links", len(difference.added_links)),
        translate_count("%n link gone", "%n links gone", len(difference.removed_links)),
    )
    amounts = (
        difference.added,
        difference.changed,
        difference.renamed,
        difference.removed,
        difference.added_links,
        difference.removed_links,
    )
    told = [text for text, amount in zip(counts, amounts, strict=True) if amount]
    return " · ".join(told) or translate("Nothing changed.")


def _links_note(difference: GraphDifference) -> str:
    parts = []
    if difference.added_links:
        count = len(difference.added_links)
        parts.append(translate_count("%n new link (line)", "%n new links (lines)", count))
    if difference.removed_links:
        count = len(difference.removed_links)
        parts.append(translate_count("%n gone (dashes)", "%n gone (dashes)", count))
    return " · ".join(parts)


def _numbers(ids: Iterable[str], index_of: Mapping[str, int]) -> list[int]:
    return [index_of[id_] for id_ in ids if id_ in index_of]


def _pairs(
    links: Iterable[Link], index_of: Mapping[str, int], renamed: Mapping[str, str]
) -> IntArray:
    """Return links as pairs of numbers of nodes, (k, 2), those that have both ends."""
    found = []
    for source, target in links:
        ends = renamed.get(source, source), renamed.get(target, target)
        if ends[0] in index_of and ends[1] in index_of:
            found.append((index_of[ends[0]], index_of[ends[1]]))
    return np.array(found, np.int32).reshape(-1, 2)
