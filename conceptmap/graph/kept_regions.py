"""Keeping the regions of an earlier time on a graph that has changed a little."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.graph.topology import Topology

MIN_REGION_NODES = 4
"""A community of fewer nodes is not a region."""

KEPT_MODULARITY = 0.005
"""Regions of an earlier time are kept while those found anew are better by at most this much
modularity: a small edit is no reason to draw another map of them."""


def kept_regions(topology: Topology, previous: Mapping[str, int]) -> IntArray | None:
    """Return the previous regions, (n,), which nodes without links leave; None for unusable ones.

    What is new, or has links to other regions alone, joins the region of most of its neighbours.
    Those that have become too small are none, and the numbers of those after them are lower.
    """
    edges, count = topology.edges, len(topology.ids)
    before = np.array([previous.get(id_, -1) for id_ in topology.ids], np.int32)
    # They come from a file, which may hold any numbers.
    if before.min(initial=-1) < -1 or before.max(initial=-1) >= count:
        return None
    regions = int(before.max(initial=-1)) + 1
    first, second = edges.T
    inside = edges[before[first] == before[second]]
    is_linked = np.bincount(edges.ravel(), minlength=count) > 0
    is_among_own = (before >= 0) & (np.bincount(inside.ravel(), minlength=count) > 0)
    kept = np.where(is_among_own, before, -1).astype(np.int32)
    kept = with_neighbours(kept, is_linked & ~is_among_own, edges, regions)
    is_large = np.bincount(kept[kept >= 0], minlength=regions) >= MIN_REGION_NODES
    numbers = np.append(np.where(is_large, np.cumsum(is_large) - 1, -1), -1).astype(np.int32)
    return numbers[kept] if is_large.any() else None


def modularity(membership: IntArray, edges: IntArray, weights: FloatArray) -> float:
    """Return how much better regions divide the links than chance would, -1/2 to 1.

    A node without a region counts as one of its own. Source: Newman and Girvan, "Finding and
    evaluating community structure in networks", Physical Review E 69, 2004.
    """
    total, count = float(weights.sum()), len(membership)
    regions = int(membership.max(initial=-1)) + 1
    own = np.where(membership >= 0, membership, regions + np.arange(count))
    inside = float(weights[own[edges[:, 0]] == own[edges[:, 1]]].sum()) / total
    ends = np.bincount(own[edges].ravel(), np.repeat(weights, 2)) / (2 * total)
    return inside - float((ends**2).sum())


def with_neighbours(
    membership: IntArray, is_new: BoolArray, edges: IntArray, count: int
) -> IntArray:
    """Return the region of each node, (n,), where new ones join that of most of their neighbours.

    Those are -1 in `membership`, (n,), of which there are `count` regions.
    """
    joined = membership.copy()
    votes = np.zeros((int(np.count_nonzero(is_new)), count + 1), np.int32)
    vote_row = np.cumsum(is_new) - 1
    for end, other_end in ((0, 1), (1, 0)):
        use = is_new[edges[:, end]]
        np.add.at(votes, (vote_row[edges[use, end]], membership[edges[use, other_end]]), 1)
    if count and len(votes):
        best = votes[:, :count].argmax(axis=1).astype(np.int32)
        joined[is_new] = np.where(votes[:, :count].any(axis=1), best, -1)
    return joined
