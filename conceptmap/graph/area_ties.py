"""Ties: how many links lead from each area of a map, a region or a country, to each other."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, Int64Array, IntArray

MIN_TIE_SHARE = 0.04
"""Ties of a smaller share of the strongest one's links are left out, but for an area's only one."""


class Ties(NamedTuple):
    """The strongest ties of a map, the strongest first; k of them."""

    pairs: IntArray
    """Shape (k, 2): the numbers of two areas, the smaller one first."""
    counts: Int64Array
    """Shape (k,): how many links lead from one to the other, in both directions."""


def find_ties(
    areas: IntArray,
    edges: IntArray,
    counts: Int64Array,
    most: int,
    visible: BoolArray | None = None,
) -> Ties:
    """Return the `most` strongest ties of areas, (n,), -1 for none, by links between their nodes.

    `edges` are (m, 2) and `counts`, (m,), how many links each stands for; edges of nodes that are
    not `visible`, (n,), are none. Each area keeps its strongest tie, as far as `most` allows.
    """
    ends = areas[edges]
    between = (ends >= 0).all(axis=1) & (ends[:, 0] != ends[:, 1])
    if visible is not None:
        between &= visible[edges].all(axis=1)
    ends, size = np.sort(ends[between], axis=1).astype(np.int64), int(areas.max(initial=-1)) + 1
    keys, which = np.unique(ends[:, 0] * size + ends[:, 1], return_inverse=True)
    totals = np.bincount(which.ravel(), counts[between], len(keys)).astype(np.int64)
    order = np.lexsort((keys, -totals))
    keys, totals = keys[order], totals[order]
    pairs = np.stack([keys // max(size, 1), keys % max(size, 1)], axis=1)
    # The first place of each area among the pairs is that of its strongest tie.
    first = np.unique(pairs.ravel(), return_index=True)[1] // 2
    is_first = np.zeros(len(keys), np.bool_)
    is_first[first] = True
    strong = totals >= MIN_TIE_SHARE * totals.max(initial=0)
    wanted = np.flatnonzero(is_first | strong)
    chosen = wanted[np.argsort(~is_first[wanted], kind="stable")][:most]
    chosen.sort()
    return Ties(pairs[chosen].astype(np.int32), totals[chosen])
