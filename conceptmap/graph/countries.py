"""Countries: the regions of a large map joined to fewer, larger ones, for the view from far away.

Two countries are joined, again and again, that have the most links between them for their sizes.
Source: Sokal and Michener, "A statistical method for evaluating systematic relationships",
University of Kansas Science Bulletin 38, 1958 (average linkage).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray, IntArray

MAX_COUNTRIES = 40
"""A map of no more regions than this has a country for each."""

TARGET_COUNTRIES = 24
"""How many countries the regions of a larger map are joined to, where links join them."""

MAX_SHARE = 0.16
"""No country is joined to more than this share of the notes."""

SIZE_EXPONENT = 1.0
"""1 for the mean number of links between two notes; with less, large countries stay apart less."""


def find_countries(
    membership: IntArray,
    edges: IntArray,
    weights: FloatArray,
    previous: Sequence[int] | None = None,
) -> IntArray:
    """Return the country of each region, (r,), numbered from the largest on.

    `membership`, (n,), is the region of each node, -1 for none; `edges` are (m, 2), `weights` how
    much each binds, (m,). Regions keep their countries of `previous`, by their numbers, and new
    ones join that which they have the most links with. The same input gives the same countries.
    """
    count = int(membership.max(initial=-1)) + 1
    if previous and not 0 <= min(previous) <= max(previous) < len(previous):
        previous = None
    if previous is None and count <= MAX_COUNTRIES:
        return np.arange(count, dtype=np.int32)
    sizes = np.bincount(membership[membership >= 0], minlength=count).astype(np.float64)
    links = _links_between(count, membership, edges, weights)
    if previous is None or max(previous, default=-1) + 1 > 2 * MAX_COUNTRIES:
        return _joined(links, sizes)
    kept = np.full(count, -1, np.int32)
    known = min(count, len(previous))
    kept[:known] = np.asarray(previous[:known], np.int32)
    number = int(kept.max(initial=-1)) + 1
    for region in range(known, count):
        votes = np.bincount(kept[:region], links[region, :region], minlength=number)
        if votes.max(initial=0) > 0 and count > MAX_COUNTRIES:
            kept[region] = int(votes.argmax())
        else:
            kept[region], number = number, number + 1
    return kept


def _links_between(
    count: int, membership: IntArray, edges: IntArray, weights: FloatArray
) -> Float64Array:
    """Return how many links lead from each region to each other, (r, r), by weight."""
    first, second = membership[edges[:, 0]], membership[edges[:, 1]]
    between = (first >= 0) & (second >= 0) & (first != second)
    links = np.zeros((count, count))
    np.add.at(links, (first[between], second[between]), weights[between])
    return np.asarray(links + links.T, np.float64)


def _joined(links: Float64Array, sizes: Float64Array) -> IntArray:
    """Join regions until there are few, and return the country of each, (r,)."""
    count = len(sizes)
    links, sizes = links.copy(), sizes.copy()
    country = np.arange(count)
    for _ in range(max(count - TARGET_COUNTRIES, 0)):
        scale = np.maximum(sizes, 1) ** SIZE_EXPONENT
        scores = links / scale[:, None] / scale
        # What is linked with everything would become all of the map.
        scores[sizes[:, None] + sizes > MAX_SHARE * sizes.sum()] = 0
        one, other = sorted(map(int, np.unravel_index(int(scores.argmax()), scores.shape)))
        if scores[one, other] <= 0:
            break
        links[one] += links[other]
        links[:, one] += links[:, other]
        links[other] = links[:, other] = 0
        links[one, one] = 0
        sizes[one] += sizes[other]
        sizes[other] = 0
        country[country == other] = one
    found = np.unique(country)
    order = found[np.argsort(-sizes[found], kind="stable")]
    rank = np.empty(count, np.int32)
    rank[order] = np.arange(len(order))
    return rank[country]
