"""How well a layout holds its regions together, measured from positions and regions alone.

Notes without a region count in no share, but as neighbours of others.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.components import SMALL_COMPONENT_NODES, component_roots
from conceptmap.render.region_shapes import RegionShape, trace_region_shapes
from conceptmap.render.scene import Scene

NEAREST_NOTES = 10
"""How many notes around a note are looked at."""


class LandShares(NamedTuple):
    """The shares of notes on the drawn area of their own region, of another's, and of none."""

    own: float
    other: float
    none: float


def share_among_own(positions: FloatArray, regions: IntArray) -> float:
    """Return the share of notes more than half of whose nearest notes are of their own region.

    `positions` is (n, 2), `regions` (n,), -1 for none.
    """
    from scipy.spatial import cKDTree

    inside = np.flatnonzero(regions >= 0)
    looked = min(NEAREST_NOTES, len(positions) - 1)
    if not len(inside) or looked < 1:
        return 1.0
    # A note at the place of another may come after it in the answer.
    near = np.asarray(cKDTree(positions).query(positions[inside], looked + 1)[1])
    others = near != inside[:, None]
    own = ((regions[near] == regions[inside, None]) & others).sum(axis=1)
    return float((2 * own > looked).mean())


def share_in_largest_piece(positions: FloatArray, regions: IntArray) -> float:
    """Return the share of notes in the largest piece of their region.

    Two notes of a region are of one piece when an edge of the Delaunay triangulation of all
    notes joins them.
    """
    from scipy.spatial import Delaunay, QhullError

    inside = regions >= 0
    if not inside.any():
        return 1.0
    try:
        corners = Delaunay(positions).simplices
    except (QhullError, ValueError):
        return 1.0
    edges = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]])
    within = inside[edges[:, 0]] & (regions[edges[:, 0]] == regions[edges[:, 1]])
    pieces = component_roots(len(positions), edges[within].astype(np.int32))[inside]
    pairs, sizes = np.unique(np.stack([regions[inside], pieces]), axis=1, return_counts=True)
    largest = np.zeros(int(regions.max()) + 1, np.int64)
    np.maximum.at(largest, pairs[0], sizes)
    return float(largest.sum() / inside.sum())


def land_shares(edges: IntArray, positions: FloatArray, regions: IntArray) -> LandShares:
    """Return the shares of notes by the land they lie on, as the map draws the regions."""
    inside = regions >= 0
    if not inside.any():
        return LandShares(1.0, 0.0, 0.0)
    scene = plain_scene(edges, regions)
    own, other = np.zeros((2, len(positions)), np.bool_)
    for shape in trace_region_shapes(scene, positions):
        on_land = covered(shape, positions)
        own |= on_land & (regions == shape.region)
        other |= on_land & (regions != shape.region)
    own, other = own[inside], other[inside] & ~own[inside]
    return LandShares(float(own.mean()), float(other.mean()), float((~own & ~other).mean()))


def plain_scene(edges: IntArray, regions: IntArray) -> Scene:
    """Return a scene of notes without titles, with regions, (n,), -1 for none."""
    ones = np.ones(len(edges))
    return Scene(
        ("",) * len(regions),
        np.zeros(len(regions), np.uint8),
        regions.astype(np.int32),
        tuple(str(i) for i in range(int(regions.max(initial=-1)) + 1)),
        edges,
        ones.astype(np.float32),
        ones.astype(np.bool_),
        ~ones.astype(np.bool_),
    )


def covered(shape: RegionShape, positions: FloatArray) -> BoolArray:
    """Return which positions, (n,), lie on the outermost area of a region."""
    covered = np.zeros(len(positions), np.bool_)
    for rings in shape.outlines[0]:
        for ring in rings:
            covered ^= _inside_ring(ring, positions)
    return covered


def _inside_ring(ring: FloatArray, positions: FloatArray) -> BoolArray:
    """Return which positions, (n,), a ray to the right leaves a closed ring from."""
    low, high = ring.min(axis=0), ring.max(axis=0)
    inside = np.asarray(((positions >= low) & (positions <= high)).all(axis=1))
    x, y = positions[inside].T
    odd = np.zeros(len(x), np.bool_)
    for (ax, ay), (bx, by) in pairwise(ring.tolist()):
        if ay != by:
            crosses = (ay > y) != (by > y)
            odd ^= crosses & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    inside[inside] = odd
    return inside


def linked_share_of_view(edges: IntArray, positions: FloatArray) -> float:
    """Return how large the linked map is drawn when all notes just fit a view of 8 by 5.

    1 is as large as by itself, without isolated notes and components of fewer than
    `SMALL_COMPONENT_NODES`.
    """
    roots = component_roots(len(positions), edges)
    linked = np.bincount(roots, minlength=len(positions))[roots] >= SMALL_COMPONENT_NODES
    if not linked.any():
        return 1.0
    whole, alone = (np.ptp(each, axis=0) / (1.6, 1) for each in (positions, positions[linked]))
    return float(alone.max() / max(float(whole.max()), 1e-9))
