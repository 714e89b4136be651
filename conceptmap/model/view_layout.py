"""Where the nodes of a view lie that is laid out apart from the whole map."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.model.layered_map import lay_out_layered_map
from conceptmap.model.subset_layout import lay_out_subset
from conceptmap.model.view_result import ViewResult


def lay_out_view(
    result: ViewResult,
    positions: FloatArray,
    before: IntArray | None,
) -> FloatArray:
    """Return the positions of all nodes, `(n, 2)`, with the included ones laid out separately.

    `positions` has all nodes as they are now, `before` are those that are laid out separately
    already, None where `positions` are those of the whole map.
    """
    subset = np.flatnonzero(result.included).astype(np.int32)
    found = positions.copy()
    if result.is_layered_map:
        found[subset] = lay_out_layered_map(
            result.vault_map, subset, positions, result.statements, result.laid_out_edges
        )
    else:
        found[subset] = lay_out_subset(
            result.vault_map, subset, positions, before, result.laid_out_edges
        )
    return found
