"""Connected components, and distances within them."""

import networkx as nx
import numpy as np
from hypothesis import given

from conceptmap.layout.components import component_roots, connected_components
from conceptmap.layout.pivots import build_adjacency, compute_pivot_distances
from tests.benchmarks.graphs import grid_graph
from tests.layout.graphs import GRAPHS, unique_edges


@given(GRAPHS)
def test_components_are_those_of_networkx(graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, pairs = graph
    edges = unique_edges(pairs)
    nx_graph = nx.Graph()
    nx_graph.add_nodes_from(range(count))
    nx_graph.add_edges_from(edges.tolist())
    expected = {frozenset(part) for part in nx.connected_components(nx_graph)}
    label = component_roots(count, edges)
    assert {frozenset(np.flatnonzero(label == each).tolist()) for each in label} == expected
    found = connected_components(count, edges)
    assert {frozenset(each.nodes.tolist()) for each in found.linked} == {
        p for p in expected if len(p) > 1
    }
    for each in found.linked:
        assert np.array_equal(np.sort(each.nodes[each.edges]), edges[each.edge_indices])


def test_distances_to_pivots_are_those_of_networkx() -> None:
    edges = grid_graph(9)
    shape = compute_pivot_distances(build_adjacency(81, edges), [np.arange(81, dtype=np.int32)], 0)
    nx_graph = nx.Graph(edges.tolist())
    for column, pivot in enumerate(shape.pivots[0].tolist()[:10]):
        lengths = nx.single_source_shortest_path_length(nx_graph, pivot)
        assert [lengths[i] for i in range(81)] == shape.distances[:, column].tolist()
