"""Which edges a picture draws, and how strongly."""

import numpy as np

from conceptmap.render.edges import EdgeBudget, compute_edge_strengths, order_edges
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from tests.render.scenes import random_scene


def test_a_small_budget_leaves_most_of_its_edges_at_full_strength() -> None:
    scene, _ = random_scene(400, 5)
    edge_order = order_edges(scene, NodeStyles(region_colour_indices(scene)))
    count = len(edge_order.edges)
    budget = EdgeBudget(count, float(edge_order.ranks[count // 8]), 0.3)
    opacities, pixels = np.ones(400, np.float32), np.zeros((400, 2), np.float32)
    strengths = compute_edge_strengths(edge_order, budget, opacities, pixels)
    drawn = strengths > 0
    assert 0 < drawn.sum() <= count // 8
    at_full_strength = strengths[drawn] >= 0.999 * edge_order.strengths[drawn]
    assert at_full_strength.mean() > 0.4
