"""The layered map of a few notes: general concepts above, what they lead to below."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.layered import lay_out_layers
from conceptmap.model.vault_map import VaultMap
from conceptmap.relations.relation_kind import RelationKind
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.layered_map_boxes import LAYERED_MAP_SCALE, box_sizes

_GAP_PX = 26.0, 62.0
"""Pixels between boxes, across and down; phrases stand between layers."""

_UPWARD = frozenset({RelationKind.IS_A, RelationKind.EXAMPLE_OF, RelationKind.PART_OF})
"""The kinds whose objects are the more general, and are above."""


def lay_out_layered_map(
    vault_map: VaultMap,
    subset: IntArray,
    positions: FloatArray,
    statements: EdgeStatements | None,
    shown_edges: BoolArray | None = None,
) -> FloatArray:
    """Return positions for some nodes, by ascending indices, in layers, `(k, 2)` map units.

    The subject of a statement is above its object, unless it is a kind or a part of that. A note of
    which nothing is said is below those that link to it. The middle is where that of `positions`,
    `(n, 2)` of all nodes, is.
    """
    index = np.full(len(positions), -1, np.int32)
    index[subset] = np.arange(len(subset), dtype=np.int32)
    pairs: IntArray = index[_directed_edges(vault_map, statements, shown_edges)]
    pairs = pairs[(pairs >= 0).all(axis=1)]
    centres = lay_out_layers(box_sizes(vault_map.scene, subset), pairs, _GAP_PX)
    centres -= (centres.min(axis=0) + centres.max(axis=0)) / 2
    middle = positions[subset].mean(axis=0)
    scale = np.array([1, -1], np.float32) / np.float32(LAYERED_MAP_SCALE)
    return np.asarray(centres * scale + middle, np.float32)


def _directed_edges(
    vault_map: VaultMap, statements: EdgeStatements | None, shown_edges: BoolArray | None
) -> IntArray:
    """Return the edges that order nodes, `(k, 2)`, from the one that is to be above."""
    scene = vault_map.scene
    edges = np.where(scene.forward[:, None], scene.edges, scene.edges[:, ::-1])
    shown = np.ones(len(edges), np.bool_) if shown_edges is None else shown_edges
    if statements is None:
        return np.asarray(edges[shown], np.int32)
    upward = [i for i, name in enumerate(statements.kind_names) if name in _UPWARD]
    turned = np.isin(statements.kinds, upward)
    ends = np.where(turned[:, None], statements.ends[:, ::-1], statements.ends)
    # Links that say nothing order only notes of which nothing is said: of many links each would
    # take a layer of its own.
    silent = shown.copy()
    silent[statements.edges[statements.edges >= 0]] = False
    spoken_of = np.zeros(len(scene.titles), np.bool_)
    spoken_of[ends] = True
    silent &= ~spoken_of[edges].all(axis=1)
    return np.concatenate([ends, edges[silent]]).astype(np.int32)
