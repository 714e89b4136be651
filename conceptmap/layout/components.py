"""The connected components of a graph."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, Int64Array, IntArray

SMALL_COMPONENT_NODES = 4
"""A component of fewer nodes is small: it has no region, and stands with the isolated nodes."""


class Component(NamedTuple):
    """A connected component of two or more nodes."""

    nodes: IntArray
    edges: IntArray
    """Shape (m, 2): indices into `nodes`."""
    edge_indices: Int64Array
    """Shape (m,): which edges of the whole graph these are."""


class Components(NamedTuple):
    """The connected components of a graph."""

    linked: list[Component]
    """Those of two or more nodes, the largest first."""
    isolated: IntArray
    """The numbers of the nodes without edges."""


def connected_components(count: int, edges: IntArray) -> Components:
    """Split a graph of `count` nodes and (m, 2) edges into its connected components."""
    _, labels, sizes = np.unique(
        component_roots(count, edges), return_inverse=True, return_counts=True
    )
    order = np.argsort(-sizes, kind="stable")
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    labels, sizes = rank[labels], sizes[order]
    by_label = np.argsort(labels, kind="stable").astype(np.int32)
    index = np.empty(count, np.int32)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    index[by_label] = np.arange(count) - np.repeat(starts[:-1], sizes)
    edge_labels = labels[edges[:, 0]]
    edge_order = np.argsort(edge_labels, kind="stable")
    edge_starts = np.searchsorted(edge_labels[edge_order], np.arange(len(sizes) + 1))
    linked = []
    linked_count = int(np.count_nonzero(sizes > 1))
    for label in range(linked_count):
        inner = edge_order[edge_starts[label] : edge_starts[label + 1]]
        nodes = by_label[starts[label] : starts[label + 1]]
        linked.append(Component(nodes, index[edges[inner]], inner))
    return Components(linked, by_label[starts[linked_count] :])


def component_roots(count: int, edges: IntArray) -> IntArray:
    """Return for each node the smallest node index of its component, (count,).

    Least labels are passed along the edges and then along the labels themselves, which halves
    the remaining distance each time.
    """
    label = np.arange(count, dtype=np.int32)
    first, second = edges[:, 0], edges[:, 1]
    while True:
        smallest = np.minimum(label[first], label[second])
        before = label.copy()
        for ends in (first, second):
            np.minimum.at(label, label[ends], smallest)
            np.minimum.at(label, ends, smallest)
        label = label[label]
        if np.array_equal(label, before):
            return label


def small_components(components: list[IntArray]) -> list[IntArray]:
    """Return the components that stand with the isolated nodes, of all, the largest first."""
    return [nodes for nodes in components if len(nodes) < SMALL_COMPONENT_NODES]


def quiet_nodes(count: int, edges: IntArray) -> BoolArray:
    """Return which nodes, (count,), are isolated or in a small component."""
    roots = component_roots(count, edges)
    return np.asarray(np.bincount(roots, minlength=count)[roots] < SMALL_COMPONENT_NODES)
