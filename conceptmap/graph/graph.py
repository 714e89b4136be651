"""Graph: what refers to what, as arrays that networkx reads as one of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Any, NamedTuple, TypeVar

import networkx as nx
import numpy as np
from networkx.classes.reportviews import (
    DiDegreeView,
    InDegreeView,
    InEdgeView,
    OutDegreeView,
    OutEdgeView,
)
from numpy.typing import NDArray

from conceptmap.core.node_kind import KINDS, TAG, UNRESOLVED
from conceptmap.core.sorting import stable_argsort
from conceptmap.vault.note import title_from_path

FILELESS_KINDS = (UNRESOLVED, TAG)
"""The kinds of nodes that stand for no file."""

EDGE_KINDS = ("link", "embed", "tag")
LINK_EDGE, EMBED_EDGE, TAG_EDGE = range(len(EDGE_KINDS))

T = TypeVar("T", covariant=True)

Ints = NDArray[np.int32]
Bytes = NDArray[np.uint8]


class EdgeArrays(NamedTuple):
    """The edges of a graph, m of them, in the order of their sources."""

    source: Ints
    """Shape (m,): ascending node numbers."""
    target: Ints
    kinds: Bytes
    """Shape (m,): indices into `EDGE_KINDS`."""
    counts: Ints
    """Shape (m,): how often the source refers to the target."""

    def select(self, chosen: NDArray[Any]) -> EdgeArrays:
        """Give some of the edges, by a mask or by their numbers."""
        return EdgeArrays(*(each[chosen] for each in self))


NO_EDGES = EdgeArrays(
    np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.int32)
)


class Graph(nx.DiGraph):  # type: ignore[misc]
    """Nodes carry `kind`, edges `kind` and `count`; all else is derived from the vault.

    It is kept as arrays, an eighth of the memory that networkx's dictionaries take, and is never
    changed: `copy` gives one that can be. networkx sees mappings that make a node's neighbours
    into a dictionary when it asks for them.

    networkx keeps the views of a graph's edges and degrees with the graph. They refer back to
    it, and would keep it in memory long after the last edit has put another in its place.
    """

    edges = property(OutEdgeView)
    out_edges = property(OutEdgeView)
    in_edges = property(InEdgeView)
    degree = property(DiDegreeView)
    in_degree = property(InDegreeView)
    out_degree = property(OutDegreeView)

    def __init__(
        self,
        name: str = "",
        index_of: Mapping[str, int] | None = None,
        kinds: Bytes | None = None,
        edge_arrays: EdgeArrays = NO_EDGES,
    ) -> None:
        """Take nodes by their ids, numbered in order, their kinds, (n,), and their edges."""
        super().__init__()
        self.graph["name"] = name
        self.index_of: Mapping[str, int] = {} if index_of is None else index_of
        self.ids: tuple[str, ...] = tuple(self.index_of)
        self.kinds: Bytes = np.zeros(len(self.ids), np.uint8) if kinds is None else kinds
        self.edge_arrays = edge_arrays
        back = stable_argsort(edge_arrays.target)
        self._node = _NodeData(self)
        self._adj = _Adjacency(self, edge_arrays.source, edge_arrays.target, None)
        self._pred = _Adjacency(self, edge_arrays.target[back], edge_arrays.source, back)
        nx.freeze(self)

    def copy(self, as_view: bool = False) -> nx.DiGraph:
        """Give the graph as networkx keeps one, which can be changed."""
        return nx.DiGraph(self)

    @property
    def in_degrees(self) -> NDArray[np.int64]:
        """How many edges lead to each node, (n,)."""
        return np.bincount(self.edge_arrays.target, minlength=len(self.ids))

    @property
    def out_degrees(self) -> NDArray[np.int64]:
        """How many edges go out from each node, (n,)."""
        return np.bincount(self.edge_arrays.source, minlength=len(self.ids))

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """What the map shows of each node: a file's name, or the name that has no file."""
        named = np.isin(self.kinds, FILELESS_KINDS).tolist()
        return tuple(
            id_ if own else title_from_path(id_) for id_, own in zip(self.ids, named, strict=True)
        )


class NodeMapping(Mapping[str, T]):
    """Something of each node, by its id."""

    def __init__(self, index_of: Mapping[str, int]) -> None:
        self._index_of = index_of

    def __iter__(self) -> Iterator[str]:
        return iter(self._index_of)

    def __len__(self) -> int:
        return len(self._index_of)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._index_of


class _NodeData(NodeMapping[Mapping[str, str]]):
    """The data of nodes. Nodes of one kind share theirs."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph.index_of)
        self._kinds = graph.kinds

    def __getitem__(self, id_: str) -> Mapping[str, str]:
        return _NODE_DATA[int(self._kinds[self._index_of[id_]])]


class _Adjacency(NodeMapping[Mapping[str, Mapping[str, str | int]]]):
    """The nodes next to each, with the data of the edges; edges that say the same share theirs."""

    def __init__(
        self, graph: Graph, sorted_ends: Ints, other_ends: Ints, edge_order: Ints | None
    ) -> None:
        """Take the ascending node at one end of each edge, and the one at the other.

        `order` are the numbers of the edges at `near`, None when these are in order.
        """
        super().__init__(graph.index_of)
        self._ids, self._edge_arrays = graph.ids, graph.edge_arrays
        self._other_ends, self._edge_order = other_ends, edge_order
        self._starts = np.searchsorted(sorted_ends, np.arange(len(self._ids) + 1)).astype(np.int32)

    def __getitem__(self, id_: str) -> Mapping[str, Mapping[str, str | int]]:
        number = self._index_of[id_]
        edges: Any = slice(self._starts[number], self._starts[number + 1])
        if self._edge_order is not None:
            edges = self._edge_order[edges]
        ids = [self._ids[i] for i in self._other_ends[edges].tolist()]
        kinds, counts = (
            self._edge_arrays.kinds[edges].tolist(),
            self._edge_arrays.counts[edges].tolist(),
        )
        return dict(zip(ids, map(_edge_data, kinds, counts), strict=True))


_NODE_DATA: tuple[Mapping[str, str], ...] = tuple({"kind": kind} for kind in KINDS)


@cache
def _edge_data(kind: int, count: int) -> Mapping[str, str | int]:
    return {"kind": EDGE_KINDS[kind], "count": count}
