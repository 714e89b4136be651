"""Where the nodes of a view lie that is laid out apart from the whole map."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.model.concept_map import lay_out_concept_map
from conceptmap.model.subset_layout import lay_out_subset
from conceptmap.model.view_result import ViewResult


def lay_out_view(
    result: ViewResult,
    positions: FloatArray,
    before: IntArray | None,
    result_before: ViewResult | None = None,
) -> FloatArray:
    """Return the positions of all nodes, `(n, 2)`, with the included ones laid out separately.

    `positions` has all nodes as they are now, `before` are those that are laid out separately
    already, by `result_before`. A concept map of the same nodes stays as it is.
    """
    subset = np.flatnonzero(result.included).astype(np.int32)
    found = positions.copy()
    if not result.is_concept_map:
        found[subset] = lay_out_subset(
            result.vault_map, subset, positions, before, result.laid_out_edges
        )
        return found
    was_concept_map = result_before is not None and result_before.is_concept_map
    if not (was_concept_map and before is not None and np.array_equal(before, subset)):
        found[subset] = lay_out_concept_map(
            result.vault_map, subset, positions, result.statements, result.laid_out_edges
        )
    return found
