"""A chart through a lens: which nodes are seen, and in which colours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import ATTACHMENT, CANVAS, NOTE, TAG, UNRESOLVED
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.view_settings import LocalMap, ViewSettings
from conceptmap.render.edges import EdgeOrder, order_edges
from conceptmap.render.node_styles import (
    DEFAULT_COLOUR,
    DIMMED_OPACITY,
    FIRST_CUSTOM_COLOUR,
    FIRST_DATE_COLOUR,
    LegendEntry,
    NodeStyles,
    region_colour_indices,
)
from conceptmap.render.theme import DATE_COLOUR_COUNT
from conceptmap.search.corpus import Corpus, TextLookup
from conceptmap.search.operators import MatchAll, QueryError, QueryNode
from conceptmap.search.query_parser import parse_query
from conceptmap.vault.dates import created_time, modified_time, parse_date

Bools = NDArray[np.bool_]

DAY_S = 86_400.0

BATCH_NODES = 5000
"""So many nodes are asked about before it is asked whether that is still wanted."""


@dataclass(frozen=True, eq=False)
class ViewResult:
    """What a lens shows of a chart."""

    node_styles: NodeStyles
    errors: Mapping[str, QueryError]
    """What cannot be read: by `query`, or by the text of a group's query; and dates."""
    included: Bools
    """Shape (n,): which nodes the lens lets through."""
    edge_order: EdgeOrder
    """The order that the edges are drawn in, in the colours of the looks."""
    vault_map: VaultMap
    query_matches: Mapping[str, Bools]
    """What each query of the lens finds, (n,)."""

    @property
    def count(self) -> int:
        """How many nodes are let through."""
        return int(np.count_nonzero(self.included))


def evaluate_view(
    vault_map: VaultMap,
    view_settings: ViewSettings,
    text: TextLookup | None = None,
    before: ViewResult | None = None,
    check: Callable[[], object] = lambda: None,
) -> ViewResult:
    """Look at a chart through a lens.

    `text` gives a note's text without letter case; queries that ask for it find nothing without.
    What was found for the look `before`, at the same chart and text, is not looked for again.
    `check` is called every so many nodes, and may raise to give up.
    """
    eye = _Eye(vault_map, text, before, check)
    kept, visible = _kept(eye, view_settings), vault_map.visible
    strengths = None
    if view_settings.filters_nodes and not kept.all():
        faint = (
            0.0
            if view_settings.hide_filtered or view_settings.local is not None
            else DIMMED_OPACITY
        )
        strengths = np.where(kept, 1.0, faint).astype(np.float32)
    if not visible.all():
        strengths = np.ones(len(kept), np.float32) if strengths is None else strengths
        strengths[~visible] = 0.0
    looks, plan = _coloured(eye, view_settings, strengths), None
    if before is not None and before.vault_map is vault_map:
        of = before.node_styles.colours
        if np.array_equal(of, looks.colours):
            looks, plan = replace(looks, colours=of), before.edge_order
    plan = plan or order_edges(vault_map.scene, looks)
    return ViewResult(looks, eye.errors, kept & visible, plan, vault_map, eye.found)


def reads_note_text(lens: ViewSettings) -> bool:
    """Tell whether a lens asks for the text of notes."""
    queries = [lens.query, *(group.query for group in lens.groups)]
    return any(_read(query, query, {}).needs_text for query in queries)


def local_map_nodes(chart: VaultMap, local: LocalMap) -> Bools:
    """Mark what lies within some links of a note."""
    marked = np.zeros(len(chart.topology.ids), np.bool_)
    middle = chart.index_of.get(local.note)
    if middle is None:
        return marked
    marked[middle] = True
    edges, forward, backward = chart.scene.edges, chart.scene.forward, chart.scene.backward
    along = (forward & local.outgoing) | (backward & local.incoming)
    against = (backward & local.outgoing) | (forward & local.incoming)
    for _ in range(local.depth):
        fresh = marked.copy()
        fresh[edges[along & marked[edges[:, 0]], 1]] = True
        fresh[edges[against & marked[edges[:, 1]], 0]] = True
        if (fresh == marked).all():
            break
        marked = fresh
    return marked


def note_times(chart: VaultMap, kind: str) -> NDArray[np.float64]:
    """Give when each node was created or modified, in seconds; NaN for what is no note."""
    read = created_time if kind == "created" else modified_time
    notes = (chart.vault.notes.get(id_) for id_ in chart.topology.ids)
    return np.array([np.nan if note is None else read(note) for note in notes])


def creation_times(chart: VaultMap) -> NDArray[np.float64]:
    """Give when each node came into being, in seconds; names and files with their first note."""
    times = note_times(chart, "created")
    first, second = chart.scene.edges[:, 0], chart.scene.edges[:, 1]
    known = np.where(np.isnan(times), np.inf, times)
    earliest = np.full(len(times), np.inf)
    np.minimum.at(earliest, first, known[second])
    np.minimum.at(earliest, second, known[first])
    found = np.where(np.isnan(times), earliest, times)
    return np.where(np.isfinite(found), found, np.nanmin(times, initial=0.0))


def _read(query: str, key: str, errors: dict[str, QueryError]) -> QueryNode:
    """Read a query: everything when it cannot be read, with the error under `key`."""
    try:
        return parse_query(query)
    except QueryError as error:
        errors[key] = error
        return MatchAll()


class _Eye:
    """Asks queries of a chart, each once; keeps what was found, and what cannot be read."""

    def __init__(
        self,
        chart: VaultMap,
        text: TextLookup | None,
        before: ViewResult | None,
        check: Callable[[], object],
    ) -> None:
        self.chart = chart
        self._check = check
        self.errors: dict[str, QueryError] = {}
        self.found: dict[str, Bools] = {}
        self._known = (
            before.query_matches if before is not None and before.vault_map is chart else {}
        )
        self._subjects = Corpus(chart.corpus_columns, text)

    def matches(self, query: str, key: str) -> Bools:
        """Mark what a query finds: everything when it cannot be read, an error under `key`."""
        found = self._known.get(query)
        if found is None:
            found = self._ask(query, key)
        if key not in self.errors:
            self.found[query] = found
        return found

    def _ask(self, query: str, key: str) -> Bools:
        count = len(self._subjects)
        expression = _read(query, key, self.errors)
        if isinstance(expression, MatchAll):
            return np.ones(count, np.bool_)
        found = np.zeros(count, np.bool_)
        try:
            for begin in range(0, count, BATCH_NODES):
                self._check()
                some = range(begin, min(begin + BATCH_NODES, count))
                found[list(expression.find(self._subjects, some))] = True
        except QueryError as error:
            self.errors[key] = error
            found[:] = True
        return found


def _kept(eye: _Eye, lens: ViewSettings) -> Bools:
    chart, scene = eye.chart, eye.chart.scene
    kept = eye.matches(lens.query, "query").copy()
    if not lens.unresolved:
        kept &= scene.kinds != UNRESOLVED
    if not lens.tags:
        kept &= scene.kinds != TAG
    if not lens.attachments:
        kept &= (scene.kinds != ATTACHMENT) & (scene.kinds != CANVAS)
    if lens.since or lens.until:
        kept &= _between(chart, lens, eye.errors)
    kept &= scene.degrees >= lens.min_links
    if lens.max_links is not None:
        kept &= scene.degrees <= lens.max_links
    if not lens.orphans:
        first, second = scene.edges[:, 0], scene.edges[:, 1]
        both = kept[first] & kept[second]
        joined = np.zeros(len(kept), np.bool_)
        joined[first[both]] = joined[second[both]] = True
        kept &= joined
    if lens.local is not None:
        kept &= local_map_nodes(chart, lens.local)
        if lens.local.note in chart.index_of:
            kept[chart.index_of[lens.local.note]] = True
    return kept


def _between(chart: VaultMap, lens: ViewSettings, errors: dict[str, QueryError]) -> Bools:
    """Mark the notes within a range of dates, and what is no note."""
    times = note_times(chart, lens.date)
    inside = np.ones(len(times), np.bool_)
    for name, bound in (("since", lens.since), ("until", lens.until)):
        if not bound:
            continue
        at = parse_date(bound)
        if at is None:
            errors[name] = QueryError(f"{bound} is no date. Write it as 2024-01-31.", 0, len(bound))
        else:
            inside &= (times >= at) if name == "since" else (times < at + DAY_S)
    return np.asarray(inside | (np.isnan(times) & (chart.scene.kinds != NOTE)), np.bool_)


def _coloured(eye: _Eye, lens: ViewSettings, strengths: NDArray[np.float32] | None) -> NodeStyles:
    chart = eye.chart
    if lens.colour_by in ("created", "modified"):
        return _by_time(chart, lens.colour_by, strengths)
    colours = region_colour_indices(chart.scene)
    if lens.colour_by == "regions" or not lens.groups:
        return NodeStyles(colours, opacities=strengths)
    colours[:] = DEFAULT_COLOUR
    entries = []
    # The first group that finds a node has it.
    free = np.ones(len(colours), np.bool_)
    for number, group in enumerate(lens.groups):
        if not group.query.strip():
            continue
        found = eye.matches(group.query, group.query)
        if group.query in eye.errors:
            continue
        colours[found & free] = FIRST_CUSTOM_COLOUR + number
        free &= ~found
        entries.append(LegendEntry(FIRST_CUSTOM_COLOUR + number, group.query))
    own = tuple(group.colour for group in lens.groups)
    return NodeStyles(colours, own, strengths, tuple(entries))


def _by_time(chart: VaultMap, kind: str, strengths: NDArray[np.float32] | None) -> NodeStyles:
    times = note_times(chart, kind)
    known = np.isfinite(times)
    colours = np.full(len(times), DEFAULT_COLOUR, np.int32)
    if not known.any():
        return NodeStyles(colours, opacities=strengths)
    # By rank, not by date: a vault that was begun long ago has most of its notes from lately.
    order = np.unique(times[known], return_inverse=True)[1]
    share = order / max(int(order.max()), 1)
    colours[known] = FIRST_DATE_COLOUR + np.minimum(
        (share * DATE_COLOUR_COUNT).astype(np.int32), DATE_COLOUR_COUNT - 1
    )
    ends = (float(times[known].min()), float(times[known].max()))
    words = [datetime.fromtimestamp(each, UTC).strftime("%Y-%m-%d") for each in ends]
    return NodeStyles(colours, opacities=strengths, date_range=(words[0], words[1]))
