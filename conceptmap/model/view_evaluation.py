"""Applies view settings to a map: filter, colours, sizes, folds and the order of edges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.core.limits import MAX_LAYERED_MAP_NODES
from conceptmap.model.comparison import Comparison
from conceptmap.model.filter_criteria import included_nodes
from conceptmap.model.folding import Folds, find_folds, fold_styles
from conceptmap.model.local_map import local_map_edges
from conceptmap.model.map_relations import MapRelations
from conceptmap.model.node_colouring import colour_nodes
from conceptmap.model.node_sizing import SIZINGS, SizeRequest, size_nodes, size_note
from conceptmap.model.query_runner import QueryRunner, needs_relations, needs_text
from conceptmap.model.shared_names import drawn_joins
from conceptmap.model.shown_statements import edges_of_kinds, shown_statements
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.edges import order_edges
from conceptmap.render.node_styles import DIMMED_OPACITY, NodeStyles
from conceptmap.searching.corpus import TextLookup
from conceptmap.searching.full_text import FullText
from conceptmap.searching.query_nodes import QueryError


def apply_view(
    vault_map: VaultMap,
    view_settings: ViewSettings,
    fulltext: FullText | None = None,
    before: ViewResult | None = None,
    check: Callable[[], object] = lambda: None,
    *,
    relations: MapRelations | None = None,
    comparison: Comparison | None = None,
) -> ViewResult:
    """Return what view settings show of a map; reads the notes' text if a query searches it.

    `fulltext` holds the text of the notes, None to read it for this one call. Matches of `before`,
    the result before this one, are used again where they hold. `check` is called now and then,
    and may raise to stop.
    """
    if not reads_note_text(view_settings):
        return evaluate_view(
            *(vault_map, view_settings, None, before, check),
            relations=relations,
            comparison=comparison,
        )
    texts = fulltext or FullText.for_vault(vault_map.vault)
    try:
        texts.refresh(vault_map.vault, lambda *_: check())
        folded = texts.folded_texts()
        return evaluate_view(
            vault_map,
            view_settings,
            lambda path: folded.get(path, ""),
            before,
            check,
            texts.text,
            relations=relations,
            comparison=comparison,
        )
    finally:
        if fulltext is None:
            texts.close()


def evaluate_view(
    vault_map: VaultMap,
    view_settings: ViewSettings,
    text: TextLookup | None = None,
    before: ViewResult | None = None,
    check: Callable[[], object] = lambda: None,
    written: TextLookup | None = None,
    *,
    relations: MapRelations | None = None,
    comparison: Comparison | None = None,
) -> ViewResult:
    """Return what view settings show of a map, given lookups of the notes' text.

    `text` returns a note's folded text, `written` the text as it is written; None: queries for
    text match nothing.
    Matches of `before`, on the same map and text, are used again; folders, tags and values keep
    the colours that they had in it, on any map. `check` is called once a batch of nodes, and may
    raise to stop.
    """
    category_colours = {} if before is None else dict(before.category_colours)
    if before is not None and (
        before.vault_map is not vault_map or before.relations is not relations
    ):
        before = None
    elif before is not None:
        before = before.uncompared or before
    known = None if before is None else before.query_matches
    queries = QueryRunner(vault_map, text, known, check, written, relations)
    included = included_nodes(view_settings, queries)
    visible = vault_map.visible
    if view_settings.hidden:
        visible = visible.copy()
        visible[vault_map.indices_of(view_settings.hidden)] = False
    opacities = _opacities(view_settings, included, visible)
    group_errors: dict[str, QueryError] = {}
    node_styles = colour_nodes(view_settings, opacities, queries, group_errors, category_colours)
    sized_by = (view_settings.size_by, view_settings.size_property)
    if before is not None and before.sized_by == sized_by:
        radii = before.own_radii
    else:
        radii = size_nodes(SizeRequest(vault_map, view_settings, text, check))
    node_styles = replace(node_styles, radii=radii, note=size_note(view_settings))
    local, display = view_settings.local, view_settings.display
    shown_edges = None if local is None else local_map_edges(vault_map, local)
    statements = None
    link_display = display.links, display.outright, display.stated, display.kinds
    if before is not None and before.link_display == link_display and before.folds is None:
        statements = before.statements
    elif relations is not None and display.links != "plain":
        statements = shown_statements(relations, display)
    if statements is not None:
        of_kinds = edges_of_kinds(statements, len(vault_map.scene.edges))
        if of_kinds is not None:
            shown_edges = of_kinds if shown_edges is None else shown_edges & of_kinds
    own_styles = node_styles
    folds = _folds(view_settings, vault_map, node_styles, shown_edges, before)
    if folds is not None:
        node_styles, shown_edges = fold_styles(folds, node_styles), folds.shown_edges
        if statements is not None:
            # Of links that are added up nothing is said.
            statements = statements.outside(folds.fold_of >= 0)
    edge_order = None
    if before is not None and (folds is before.folds):
        colours = before.node_styles.colours
        if np.array_equal(colours, node_styles.colours):
            node_styles = replace(node_styles, colours=colours)
            same_edges = _equal_masks(shown_edges, before.shown_edges)
            if same_edges and statements is before.statements:
                edge_order = before.edge_order
    shown_count = int(np.count_nonzero(included & vault_map.visible))
    result = ViewResult(
        node_styles,
        queries.errors,
        group_errors,
        included & vault_map.visible,
        shown_edges,
        edge_order
        or order_edges(
            vault_map.scene if folds is None else folds.scene, node_styles, shown_edges, statements
        ),
        vault_map,
        sized_by,
        queries.query_matches,
        relations,
        statements,
        link_display,
        folds,
        radii,
        view_settings.layered_map and 0 < shown_count <= MAX_LAYERED_MAP_NODES,
        name_joins=drawn_joins(vault_map.shared_names, folds) if display.same_names else None,
        marked=() if local is None else tuple(vault_map.indices_of(local.marked)),
        middles=tuple(vault_map.indices_of(local.middles)) if local and local.depth else (),
        has_own_layout=view_settings.has_own_layout,
        own_styles=own_styles,
        category_colours=category_colours,
    )
    moments = view_settings.compared_with, view_settings.compared_until
    if comparison is None or (comparison.words, comparison.until) != moments:
        return result
    return result.compared(comparison)


def _folds(
    view_settings: ViewSettings,
    vault_map: VaultMap,
    node_styles: NodeStyles,
    shown_edges: BoolArray | None,
    before: ViewResult | None,
) -> Folds | None:
    """Return the folds of a view; what is laid out separately has none."""
    if not view_settings.folded or view_settings.has_own_layout:
        return None
    opacities = node_styles.opacities
    shown = vault_map.visible if opacities is None else opacities > 0
    folds = find_folds(vault_map.scene, view_settings.folded, shown, shown_edges)
    known = None if before is None else before.folds
    if folds is None or known is None or folds.areas != known.areas:
        return folds
    same = np.array_equal(folds.fold_of, known.fold_of)
    same &= np.array_equal(folds.shown_edges, known.shown_edges)
    return known if same and folds.scene.titles == known.scene.titles else folds


def reads_relations(view_settings: ViewSettings) -> bool:
    """Return whether view settings ask what links say."""
    queries = (view_settings.query, *(group.query for group in view_settings.groups))
    return any(map(needs_relations, queries))


def reads_note_text(view_settings: ViewSettings) -> bool:
    """Return whether view settings ask for the text of notes: by a query, or for the sizes."""
    if SIZINGS[view_settings.size_by].needs_text:
        return True
    queries = (view_settings.query, *(group.query for group in view_settings.groups))
    return any(map(needs_text, queries))


def _equal_masks(first: BoolArray | None, second: BoolArray | None) -> bool:
    if first is None or second is None:
        return first is second
    return np.array_equal(first, second)


def _opacities(
    view_settings: ViewSettings, included: BoolArray, visible: BoolArray
) -> FloatArray | None:
    """Return how opaque each node is, shape (n,) from 0 to 1; None when all are in full."""
    opacities = None
    if view_settings.filters_nodes and not included.all():
        hides = view_settings.hide_filtered or view_settings.local is not None
        left_out = 0.0 if hides else DIMMED_OPACITY
        opacities = np.where(included, 1.0, left_out).astype(np.float32)
    if not visible.all():
        opacities = np.ones(len(included), np.float32) if opacities is None else opacities
        opacities[~visible] = 0.0
    return opacities
