"""Graph: a networkx.DiGraph of what refers to what, kept as arrays."""

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

from conceptmap.core.array_types import ByteArray, Int64Array, IntArray
from conceptmap.core.node_kind import FILELESS_KINDS, NODE_KIND_LABELS
from conceptmap.core.sorting import stable_argsort
from conceptmap.vault.note_formats import title_from_path
from conceptmap.vault.shown_names import FILE_NAMES

EDGE_KINDS = ("link", "embed", "tag", "hierarchy")
"""What kind of references an edge has; `embed` when all references of its pair are embeds.

`hierarchy` leads from a note to the one that is the level above by its name, unless a link does.
"""

LINK_EDGE, EMBED_EDGE, TAG_EDGE, HIERARCHY_EDGE = range(len(EDGE_KINDS))

NO_NAMES: Mapping[str, str] = {}

T = TypeVar("T", covariant=True)


class EdgeArrays(NamedTuple):
    """The edges of a graph, m of them, in the order of their sources."""

    source: IntArray
    """Shape (m,): indices of nodes, ascending."""
    target: IntArray
    """Shape (m,): indices of nodes."""
    kinds: ByteArray
    """Shape (m,): indices into `EDGE_KINDS`."""
    counts: IntArray
    """Shape (m,): how often the source refers to the target."""

    def select(self, chosen: NDArray[Any]) -> EdgeArrays:
        """Return some of the edges, chosen by a mask or by their indices."""
        return EdgeArrays(*(each[chosen] for each in self))


NO_EDGES = EdgeArrays(
    np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.int32)
)


class Graph(nx.DiGraph):  # type: ignore[misc]
    """A directed graph whose nodes have a `kind` and whose edges have a `kind` and a `count`.

    It is kept as arrays, in an eighth of the memory of networkx's dictionaries, and is frozen:
    `copy` returns one that can be changed. networkx sees mappings that make the dictionary of a
    node's neighbours when it is asked for.

    The views of edges and degrees are properties here, made at each call. networkx would cache
    them in the graph; they refer back to it, and such a circle would keep a graph in memory long
    after an edit has replaced it.
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
        kinds: ByteArray | None = None,
        edge_arrays: EdgeArrays = NO_EDGES,
        name_choice: str = FILE_NAMES,
        shown_names: Mapping[str, str] = NO_NAMES,
    ) -> None:
        """Take the index of each node by its id, in order, the kinds, (n,), and the edges.

        `name_choice` says what notes are called by (`vault/shown_names.py`), `shown_names` how
        those are called that are not called by their files.
        """
        super().__init__()
        self.graph["name"] = name
        self.index_of: Mapping[str, int] = {} if index_of is None else index_of
        self.ids: tuple[str, ...] = tuple(self.index_of)
        self.kinds: ByteArray = np.zeros(len(self.ids), np.uint8) if kinds is None else kinds
        self.edge_arrays = edge_arrays
        self.name_choice = name_choice
        self.shown_names = shown_names
        by_target = stable_argsort(edge_arrays.target)
        self._node = _NodeData(self)
        self._adj = _Adjacency(self, edge_arrays.source, edge_arrays.target, None)
        self._pred = _Adjacency(self, edge_arrays.target[by_target], edge_arrays.source, by_target)
        nx.freeze(self)

    def copy(self, as_view: bool = False) -> nx.DiGraph:
        """Return a plain networkx.DiGraph of the same nodes and edges, which can be changed."""
        return nx.DiGraph(self)

    @property
    def in_degrees(self) -> Int64Array:
        """How many edges lead to each node, (n,)."""
        return np.bincount(self.edge_arrays.target, minlength=len(self.ids))

    @property
    def out_degrees(self) -> Int64Array:
        """How many edges go out from each node, (n,)."""
        return np.bincount(self.edge_arrays.source, minlength=len(self.ids))

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """What the map shows of each node: a note's name as chosen, or that of a file or node."""
        is_name = np.isin(self.kinds, FILELESS_KINDS).tolist()
        titles = [
            id_ if name else title_from_path(id_)
            for id_, name in zip(self.ids, is_name, strict=True)
        ]
        index_of = self.index_of
        for path, shown in self.shown_names.items():
            titles[index_of[path]] = shown
        return tuple(titles)

    def renamed(self, name_choice: str, shown_names: Mapping[str, str]) -> Graph:
        """Return the same graph with its notes called by other names."""
        return Graph(
            self.name, self.index_of, self.kinds, self.edge_arrays, name_choice, shown_names
        )


class NodeMapping(Mapping[str, T]):
    """A mapping with something of each node, by the node's id."""

    def __init__(self, index_of: Mapping[str, int]) -> None:
        self._index_of = index_of

    def __iter__(self) -> Iterator[str]:
        return iter(self._index_of)

    def __len__(self) -> int:
        return len(self._index_of)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._index_of


class _NodeData(NodeMapping[Mapping[str, str]]):
    """The attributes of each node, shared by all nodes of a kind."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph.index_of)
        self._kinds = graph.kinds

    def __getitem__(self, id_: str) -> Mapping[str, str]:
        return _NODE_DATA[int(self._kinds[self._index_of[id_]])]


class _Adjacency(NodeMapping[Mapping[str, Mapping[str, str | int]]]):
    """The neighbours of each node with the attributes of the edges, shared by equal edges."""

    def __init__(
        self, graph: Graph, sorted_ends: IntArray, other_ends: IntArray, edge_order: IntArray | None
    ) -> None:
        """Take the nodes at one end of the edges, ascending, (m,), and at the other end, (m,).

        `edge_order`, (m,), are the indices of the edges in the order of `sorted_ends`, None when
        they are in order. `other_ends` are in the order of the edges if it is given.
        """
        super().__init__(graph.index_of)
        self._ids, self._edge_arrays = graph.ids, graph.edge_arrays
        self._other_ends, self._edge_order = other_ends, edge_order
        self._starts = np.searchsorted(sorted_ends, np.arange(len(self._ids) + 1)).astype(np.int32)

    def __getitem__(self, id_: str) -> Mapping[str, Mapping[str, str | int]]:
        index = self._index_of[id_]
        edges: Any = slice(self._starts[index], self._starts[index + 1])
        if self._edge_order is not None:
            edges = self._edge_order[edges]
        ids = [self._ids[i] for i in self._other_ends[edges].tolist()]
        kinds = self._edge_arrays.kinds[edges].tolist()
        counts = self._edge_arrays.counts[edges].tolist()
        return dict(zip(ids, map(_edge_data, kinds, counts), strict=True))


_NODE_DATA: tuple[Mapping[str, str], ...] = tuple({"kind": label} for label in NODE_KIND_LABELS)


@cache
def _edge_data(kind: int, count: int) -> Mapping[str, str | int]:
    """Return the attributes of an edge."""
    return {"kind": EDGE_KINDS[kind], "count": count}
