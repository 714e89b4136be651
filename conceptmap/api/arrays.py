"""Lay out any graph, and find its communities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.exporting.limits import MAX_SEED

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from conceptmap.core.array_types import FloatArray, IntArray


def arrange(
    count: int,
    edges: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    start: ArrayLike | None = None,
    pinned: ArrayLike | None = None,
    regions: ArrayLike | None = None,
    seed: int = 0,
) -> FloatArray:
    """Lay a graph out on the plane.

    Parameters
    ----------
    count
        How many nodes there are.
    edges
        (m, 2) pairs of linked nodes, counted from 0. Directions, loops and repeated pairs do not
        matter.
    weights
        (m,) edge weights; default 1 for each.
    start
        (count, 2) positions that nodes have already, NaN for none. Without `pinned` they stay
        there, and the others settle beside their neighbours.
    pinned
        (count,) which nodes stay where `start` has them; the others only begin there.
    regions
        (count,) the region of each node, a number from 0, -1 for none, as from `regions`: each
        is laid out in a part of the plane of its own, and apart from the others.
    seed
        The same input gives the same positions; another seed gives others.

    Returns
    -------
    numpy.ndarray
        (count, 2) float32, y up; an edge is about 1 long.

    Raises
    ------
    ValueError
        When arrays do not fit each other, or edges refer to nodes out of range.

    Examples
    --------
    >>> import conceptmap
    >>> positions = conceptmap.arrange(4, [(0, 1), (1, 2), (2, 0), (2, 3)])
    >>> positions.shape
    (4, 2)
    """
    import numpy as np

    from conceptmap.layout import arrange as compute_layout

    pairs, edge_weights = _canonical_edges(count, edges, weights)
    start_positions = None if start is None else np.array(start, np.float32)
    if start_positions is not None and start_positions.shape != (count, 2):
        raise ValueError(f"start has the shape {start_positions.shape}, not {(count, 2)}")
    pinned_mask = None if pinned is None else np.asarray(pinned, np.bool_)
    if pinned_mask is not None and pinned_mask.shape != (count,):
        raise ValueError(f"pinned has the shape {pinned_mask.shape}, not {(count,)}")
    region_numbers = None if regions is None else _checked_regions(count, regions)
    return compute_layout(
        count,
        pairs,
        weights=None if weights is None else edge_weights,
        start=start_positions,
        pinned=pinned_mask,
        regions=region_numbers,
        seed=_checked_seed(seed),
    )


def regions(
    count: int, edges: ArrayLike, *, weights: ArrayLike | None = None, seed: int = 0
) -> IntArray:
    """Partition a graph into communities, denser inside than between.

    By the Leiden algorithm (Traag, Waltman and van Eck, 2019), as on the map.

    Parameters
    ----------
    count
        How many nodes there are.
    edges
        (m, 2) pairs of linked nodes, counted from 0. Directions, loops and repeated pairs do not
        matter.
    weights
        (m,) edge weights; default 1 for each.
    seed
        The same input gives the same regions.

    Returns
    -------
    numpy.ndarray
        (count,) int32, the number of each node's region, the largest region being 0; -1 for
        nodes in none, as a region has 4 nodes or more.

    Raises
    ------
    ValueError
        When arrays do not fit each other, or edges refer to nodes out of range.

    Examples
    --------
    >>> import conceptmap, itertools
    >>> first = itertools.combinations(range(5), 2)
    >>> second = itertools.combinations(range(5, 9), 2)
    >>> conceptmap.regions(10, [*first, *second, (0, 5)]).tolist()
    [0, 0, 0, 0, 0, 1, 1, 1, 1, -1]
    """
    from conceptmap.graph.communities import detect_communities

    pairs, edge_weights = _canonical_edges(count, edges, weights)
    return detect_communities(count, pairs, edge_weights, seed=_checked_seed(seed))


def _canonical_edges(
    count: int, edges: ArrayLike, weights: ArrayLike | None
) -> tuple[IntArray, FloatArray]:
    """Return each linked pair once, (m, 2), in order and without loops, and its weight, (m,).

    The weights of repeated pairs add up. Raises ValueError.
    """
    import numpy as np

    if count < 0:
        raise ValueError(f"count is {count}; it cannot be negative")
    pairs = np.asarray(edges)
    if pairs.size == 0:
        pairs = pairs.astype(np.int64).reshape(0, 2)
    if pairs.ndim != 2 or pairs.shape[1] != 2 or pairs.dtype.kind not in "iu":
        raise ValueError(f"edges are {pairs.shape} of {pairs.dtype}, not (m, 2) of integers")
    if len(pairs) and not (pairs.min() >= 0 and pairs.max() < count):
        raise ValueError(f"edges refer to nodes from {pairs.min()} to {pairs.max()} of {count}")
    edge_weights = np.ones(len(pairs)) if weights is None else np.asarray(weights, np.float64)
    if edge_weights.shape != (len(pairs),):
        raise ValueError(f"weights have the shape {edge_weights.shape}, not {(len(pairs),)}")
    if not (np.isfinite(edge_weights) & (edge_weights > 0)).all():
        raise ValueError("weights have to be positive numbers")
    linked = pairs[:, 0] != pairs[:, 1]
    ordered = np.sort(pairs[linked].astype(np.int64), axis=1)
    unique, inverse = np.unique(ordered, axis=0, return_inverse=True)
    summed = np.bincount(inverse.ravel(), edge_weights[linked], len(unique))
    if weights is None:
        summed[:] = 1
    return unique.astype(np.int32), summed.astype(np.float32)


def _checked_regions(count: int, regions: ArrayLike) -> IntArray:
    """Return regions, (count,), numbered without gaps, -1 for none. Raises ValueError."""
    import numpy as np

    given = np.asarray(regions)
    if given.size == 0:
        given = given.astype(np.int64)
    if given.shape != (count,) or given.dtype.kind not in "iu":
        shape = f"{given.shape} of {given.dtype}"
        raise ValueError(f"regions are {shape}, not {(count,)} of whole numbers")
    found, numbers = np.unique(given, return_inverse=True)
    has_none = np.count_nonzero(found < 0)
    return np.asarray(np.maximum(numbers.ravel() - has_none, -1), np.int32)


def _checked_seed(seed: int) -> int:
    if not 0 <= seed <= MAX_SEED:
        raise ValueError(f"seed is {seed}; it must be between 0 and {MAX_SEED}")
    return seed
