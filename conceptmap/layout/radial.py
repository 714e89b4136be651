"""A tree from its middle outwards: a start in which no two links cross.

Sources: Eades, "Drawing free trees", Bulletin of the Institute of Combinatorics and its
Applications 5, 1992 (each branch has its share of the circle by its leaves); Vogel, "A better
way to construct the sunflower head", Mathematical Biosciences 44, 1979.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.pivots import Adjacency

Floats = NDArray[np.float32]


def radial_tree_layout(graph: Adjacency, root: int) -> Floats:
    """Place a tree on rings around `root`, the unit one edge."""
    count = len(graph.starts) - 1
    starts, targets = graph.starts.tolist(), graph.targets.tolist()
    parent = [-1] * count
    parent[root] = root
    depth = [0.0] * count
    order = [root]
    for node in order:
        for other in targets[starts[node] : starts[node + 1]]:
            if parent[other] < 0:
                parent[other] = node
                depth[other] = depth[node] + 1
                order.append(other)
    leaves = [0] * count
    for node in reversed(order):
        leaves[node] = max(leaves[node], 1)
        if node != root:
            leaves[parent[node]] += leaves[node]
    begin, angle = [0.0] * count, [0.0] * count
    a_leaf = 2 * np.pi / leaves[root]
    for node in order[1:]:
        above = parent[node]
        share = leaves[node] * a_leaf
        angle[node] = begin[above] + share / 2
        begin[node] = begin[above]
        begin[above] += share
    radius, turn = np.array(depth), np.array(angle)
    return np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1).astype(np.float32)


def sunflower_layout(count: int, hub: int) -> Floats:
    """Place a star, its leaves spread evenly around the hub, the innermost half a unit off."""
    number = np.arange(count - 1)
    turn, radius = number * np.pi * (3 - np.sqrt(5)), 0.7 * np.sqrt(number + 0.5)
    places = np.zeros((count, 2), np.float32)
    leaves = np.arange(count) != hub
    places[leaves] = np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1)
    return places
