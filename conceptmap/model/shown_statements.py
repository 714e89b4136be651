"""Which statements a map shows: one for each pair of nodes, as the display settings have it."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array
from conceptmap.model.map_relations import MapRelations
from conceptmap.relations.proposition import Level
from conceptmap.relations.relation_kind import RelationKind
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.edge_statements import EdgeStatements

_DULL_RANK = 20.0
"""What is added to the rank of phrases that say little, such as `see also`.

A rank is the natural logarithm of how often a phrase occurs on the map, and the lowest come first.
No phrase occurs e^20 times, so those that say little come after all others.
"""

_DULL_KINDS = (RelationKind.RELATED,)


def shown_statements(relations: MapRelations, display: DisplaySettings) -> EdgeStatements:
    """Return the surest statement of each pair of nodes that display settings show."""
    chosen = relations.rows.levels == Level.EXPLICIT if display.outright else relations.sure
    best = relations.best_of_edges(chosen)
    linked = np.flatnonzero(best >= 0)
    unlinked = relations.unlinked(chosen) if display.stated else np.zeros(0, np.int32)
    rows = np.concatenate([best[linked], unlinked]).astype(np.int64)
    edges = np.concatenate([linked, np.full(len(unlinked), -1)]).astype(np.int32)
    names = relations.kind_names
    counts = np.bincount(relations.kinds[rows], minlength=len(names))
    if display.kinds:
        kept = np.isin(relations.kinds[rows], _numbers(display.kinds, names))
        rows, edges = rows[kept], edges[kept]
    columns = relations.rows
    return EdgeStatements(
        np.stack([columns.subjects[rows], columns.objects[rows]], axis=1),
        edges,
        relations.phrases,
        columns.phrases[rows],
        relations.kinds[rows],
        names,
        tuple(counts.tolist()),
        display.kinds,
        _ranks(relations, rows),
        display.shows_phrases,
        display.shows_kinds,
    )


def edges_of_kinds(statements: EdgeStatements, count: int) -> BoolArray | None:
    """Return which edges of the scene, `(m,)`, say something of the chosen kinds; None for all."""
    if not statements.chosen_kinds:
        return None
    shown = np.zeros(count, np.bool_)
    shown[statements.edges[statements.edges >= 0]] = True
    return shown


def _numbers(chosen: tuple[str, ...], names: tuple[str, ...]) -> list[int]:
    return [names.index(name) for name in chosen if name in names]


def _ranks(relations: MapRelations, rows: Int64Array) -> FloatArray:
    """Return which phrases come first, `(k,)`: rare ones, those that say little last."""
    phrases = relations.rows.phrases[rows]
    counts = np.bincount(phrases, minlength=len(relations.phrases))[phrases]
    dull = [relations.kind_names.index(str(kind)) for kind in _DULL_KINDS]
    ranks = np.log(np.maximum(counts, 1)) + _DULL_RANK * np.isin(relations.kinds[rows], dull)
    return np.asarray(ranks, np.float32)
