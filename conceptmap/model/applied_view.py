"""What view settings give when they are applied: the map they need, what it shows, and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.model.map_update import MapUpdate, change_nodes
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_layout import lay_out_view
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import ViewSettings

if TYPE_CHECKING:
    from conceptmap.model.comparison import Comparison
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.searching.full_text import FullText


@dataclass(frozen=True, eq=False)
class ShownView:
    """What is shown of a map before other settings are applied to it."""

    vault_map: VaultMap
    result: ViewResult
    whole_map: FloatArray
    """Where the nodes are on the whole map, (n, 2)."""
    positions: FloatArray
    """Where they are now, or will be at the end of an animation, (n, 2)."""
    subset: IntArray | None
    """The nodes that are laid out separately."""
    settings: ViewSettings
    """The settings that gave the result."""
    full_text: FullText | None = None
    relations: MapRelations | None = None
    comparison: Comparison | None = None


@dataclass(frozen=True, eq=False)
class AppliedView:
    """What a map shows by some view settings."""

    settings: ViewSettings
    update: MapUpdate | None
    """The map with other nodes or names, when the settings change those."""
    result: ViewResult
    subset: IntArray | None
    """The nodes that are laid out separately."""
    positions: FloatArray
    """Where the nodes will be, (n, 2)."""
    keeps_layout: bool = False
    """Whether the subset is the same, and stays as it is laid out."""


def apply_settings(
    shown: ShownView, settings: ViewSettings, check: Callable[[], object]
) -> AppliedView:
    """Apply view settings to a map, and lay out anew what they show apart from the whole map.

    `check` is called now and then, and may raise to stop.
    """
    update = _with_nodes_of(shown, settings)
    before = shown
    if update is not None:
        before = replace(shown, vault_map=update.vault_map, positions=update.positions, subset=None)
    relations = shown.relations
    if relations is not None and relations.vault_map is not before.vault_map:
        relations = relations.on_map(before.vault_map)
    result = apply_view(
        *(before.vault_map, settings, shown.full_text, shown.result, check),
        relations=relations,
        comparison=shown.comparison,
    )
    check()
    subset, keeps_layout = None, False
    positions = shown.whole_map if update is None else update.positions
    if result.is_layered_map or (settings.has_own_layout and result.count):
        subset = np.flatnonzero(result.included).astype(np.int32)
        keeps_layout = _keeps_layout(before, settings, result, subset)
        if keeps_layout:
            positions = before.positions
        elif settings == shown.settings:
            # The vault has changed, and as little as can be is to move.
            positions = lay_out_view(result, before.positions, before.subset)
        else:
            # What was shown before must not matter: the same settings give the same map again.
            positions = lay_out_view(result, positions, None)
    return AppliedView(settings, update, result, subset, positions, keeps_layout)


def _keeps_layout(
    before: ShownView, settings: ViewSettings, result: ViewResult, subset: IntArray
) -> bool:
    """Return whether nodes that are laid out separately can stay as they are.

    A layered map can as long as it has the same nodes; others when the settings change nothing
    that they are laid out by.
    """
    if before.subset is None or not np.array_equal(before.subset, subset):
        return False
    if result.is_layered_map or before.result.is_layered_map:
        return result.is_layered_map and before.result.is_layered_map
    edges, edges_before = result.laid_out_edges, before.result.laid_out_edges
    if edges is None or edges_before is None:
        same_edges = edges is edges_before
    else:
        same_edges = np.array_equal(edges, edges_before)
    return same_edges and settings != before.settings


def _with_nodes_of(shown: ShownView, settings: ViewSettings) -> MapUpdate | None:
    """Return the map with the nodes and names that settings want, None when it has them."""
    vault_map = shown.vault_map
    names = settings.names or vault_map.name_choice
    wanted = settings.tags, settings.attachments, names
    if wanted == (vault_map.has_tags, vault_map.has_attachments, vault_map.name_choice):
        return None
    update = change_nodes(
        vault_map,
        shown.whole_map,
        tags=settings.tags,
        attachments=settings.attachments,
        names=names,
    )
    # Tags change the kind of thousands of names, so their labels are prepared later.
    update.vault_map.scene.prepare(labels=False)
    return update
