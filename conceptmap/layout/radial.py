"""Layouts of trees and stars: rings around the middle, on which no two links cross.

Sources: Eades, "Drawing free trees", Bulletin of the Institute of Combinatorics and its
Applications 5, 1992 (each branch has its share of the circle by its leaves); Vogel, "A better
way to construct the sunflower head", Mathematical Biosciences 44, 1979.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, Int64Array
from conceptmap.layout.pivots import Adjacency


def radial_tree_layout(graph: Adjacency, root: int) -> FloatArray:
    """Return positions of a tree on rings around `root`, (n, 2), in units of one edge."""
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
    angle_per_leaf = 2 * np.pi / leaves[root]
    for node in order[1:]:
        parent_node = parent[node]
        share = leaves[node] * angle_per_leaf
        angle[node] = begin[parent_node] + share / 2
        begin[node] = begin[parent_node]
        begin[parent_node] += share
    radius, turn = np.array(depth), np.array(angle)
    return np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1).astype(np.float32)


def sunflower_layout(leaves: Int64Array) -> FloatArray:
    """Return positions of a star, (leaves + 1, 2): its leaves spread evenly around the hub.

    `leaves` are nodes, the innermost first; it is half a unit from the hub.
    """
    number = np.arange(len(leaves))
    turn, radius = number * np.pi * (3 - np.sqrt(5)), 0.7 * np.sqrt(number + 0.5)
    positions = np.zeros((len(leaves) + 1, 2), np.float32)
    positions[leaves] = np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1)
    return positions
