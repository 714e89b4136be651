"""Paths between two nodes, by what they cost."""

from itertools import pairwise, permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.graph.graph import EdgeArrays, Graph
from conceptmap.graph.paths import PathCosts, find_paths, link_count_costs


def graph_of(count: int, pairs: list[tuple[int, int]]) -> Graph:
    pairs = sorted(set(pairs))
    source, target = np.array(pairs, np.int32).reshape(-1, 2).T
    edges = EdgeArrays(
        source, target, np.zeros(len(pairs), np.uint8), np.ones(len(pairs), np.int32)
    )
    return Graph("", {str(i): i for i in range(count)}, None, edges)


def cost_of(path: tuple[str, ...], graph: Graph, costs: PathCosts) -> float:
    edges = {
        (int(a), int(b)): cost
        for a, b, cost in zip(
            graph.edge_arrays.source, graph.edge_arrays.target, costs.edges, strict=True
        )
    }
    steps = pairwise(map(int, path))
    missing = float("inf")
    links = sum(min(edges.get((a, b), missing), edges.get((b, a), missing)) for a, b in steps)
    return links + sum(costs.nodes[int(node)] for node in path[1:-1])


@given(st.data())
def test_paths_are_the_cheapest_of_all_without_a_node_twice(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 6))
    node = st.integers(0, count - 1)
    pairs = data.draw(st.lists(st.tuples(node, node), min_size=1, max_size=14))
    graph = graph_of(count, pairs)
    nodes = data.draw(
        st.lists(st.sampled_from([0.0, 0.5, 3.0, np.inf]), min_size=count, max_size=count)
    )
    m = len(graph.edge_arrays.source)
    edges = data.draw(st.lists(st.sampled_from([0.5, 1.0, 2.0]), min_size=m, max_size=m))
    costs = PathCosts(np.array(nodes), np.array(edges))
    found = list(find_paths(graph, "0", "1", 100, costs))
    others = [str(i) for i in range(2, count)]
    every = [("0", *middle, "1") for k in range(count - 1) for middle in permutations(others, k)]
    wanted = sorted(c for path in every if (c := cost_of(path, graph, costs)) < np.inf)
    assert len(set(found)) == len(found)
    np.testing.assert_allclose([cost_of(path, graph, costs) for path in found], wanted)


def test_a_node_of_infinite_cost_is_passed_by_no_path() -> None:
    graph = graph_of(4, [(0, 2), (2, 1), (0, 3), (3, 1)])
    costs = link_count_costs(graph)
    costs.nodes[2] = np.inf
    assert list(find_paths(graph, "0", "1", 5, costs)) == [("0", "3", "1")]
    assert list(find_paths(graph, "0", "2", 5, costs)) == [("0", "2"), ("0", "3", "1", "2")]
