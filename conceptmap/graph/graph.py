"""Graph: what refers to what, kept as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import ByteArray, Int64Array, IntArray
from conceptmap.core.node_kind import FILELESS_KINDS, NODE_KIND_LABELS
from conceptmap.core.sorting import stable_argsort
from conceptmap.vault.note_formats import title_from_path
from conceptmap.vault.shown_names import FILE_NAMES

if TYPE_CHECKING:
    import networkx as nx

EDGE_KINDS = ("link", "embed", "tag", "hierarchy")
"""What kind of references an edge has; `embed` when all references of its pair are embeds.

`hierarchy` leads from a note to the one that is the level above by its name, unless a link does.
"""

LINK_EDGE, EMBED_EDGE, TAG_EDGE, HIERARCHY_EDGE = range(len(EDGE_KINDS))

NO_NAMES: Mapping[str, str] = {}


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


class Graph:
    """A directed graph whose nodes have a kind and whose edges have a kind and a count.

    It is immutable and has no references to itself, so that one that an edit has replaced is
    freed at once. It knows no networkx, whose import takes longer than most questions.
    """

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
        self.name = name
        self.index_of: Mapping[str, int] = {} if index_of is None else index_of
        self.ids: tuple[str, ...] = tuple(self.index_of)
        self.kinds: ByteArray = np.zeros(len(self.ids), np.uint8) if kinds is None else kinds
        self.edge_arrays = edge_arrays
        self.name_choice = name_choice
        self.shown_names = shown_names
        self._successors = _Neighbours(edge_arrays.source, edge_arrays.target, len(self.ids))
        by_target = stable_argsort(edge_arrays.target)
        self._predecessors = _Neighbours(
            edge_arrays.target[by_target], edge_arrays.source[by_target], len(self.ids)
        )

    def __contains__(self, id_: object) -> bool:
        return id_ in self.index_of

    def __iter__(self) -> Iterator[str]:
        return iter(self.ids)

    def __len__(self) -> int:
        return len(self.ids)

    def kind(self, id_: str) -> str:
        """Return the kind of a node, one of `NODE_KIND_LABELS`."""
        return NODE_KIND_LABELS[int(self.kinds[self.index_of[id_]])]

    def kinds_by_id(self) -> dict[str, str]:
        """Return the kind of each node."""
        return {
            id_: NODE_KIND_LABELS[kind]
            for id_, kind in zip(self.ids, self.kinds.tolist(), strict=True)
        }

    def edges(self) -> Iterator[tuple[str, str, str, int]]:
        """Yield the source, target, kind and count of each edge, in the order of the sources."""
        arrays = (each.tolist() for each in self.edge_arrays)
        for source, target, kind, count in zip(*arrays, strict=True):
            yield self.ids[source], self.ids[target], EDGE_KINDS[kind], count

    def successors(self, id_: str) -> list[str]:
        """Return the nodes that a node refers to."""
        return [self.ids[i] for i in self._successors.of(self.index_of[id_])]

    def predecessors(self, id_: str) -> list[str]:
        """Return the nodes that refer to a node."""
        return [self.ids[i] for i in self._predecessors.of(self.index_of[id_])]

    def has_edge(self, source: str, target: str) -> bool:
        """Return whether one node refers to another; false for nodes that there are not."""
        start, end = self.index_of.get(source, -1), self.index_of.get(target, -1)
        return start >= 0 and end in self._successors.of(start)

    def out_degree(self, id_: str) -> int:
        """Return how many nodes a node refers to."""
        return len(self._successors.of(self.index_of[id_]))

    def in_degree(self, id_: str) -> int:
        """Return how many nodes refer to a node."""
        return len(self._predecessors.of(self.index_of[id_]))

    def degree(self, id_: str) -> int:
        """Return how many edges lead to a node or go out from it."""
        return self.in_degree(id_) + self.out_degree(id_)

    def to_networkx(self) -> nx.DiGraph[str]:
        """Return the same nodes and edges as a graph of networkx, with their attributes."""
        import networkx as nx

        graph: nx.DiGraph[str] = nx.DiGraph(name=self.name)
        graph.add_nodes_from((id_, {"kind": kind}) for id_, kind in self.kinds_by_id().items())
        graph.add_edges_from(
            (source, target, {"kind": kind, "count": count})
            for source, target, kind, count in self.edges()
        )
        return graph

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


class _Neighbours:
    """The nodes at the other ends of each node's edges in one direction."""

    def __init__(self, sorted_ends: IntArray, other_ends: IntArray, count: int) -> None:
        """Take the nodes at one end of the edges, ascending, (m,), and at the other, (m,)."""
        self._others = other_ends
        self._starts = np.searchsorted(sorted_ends, np.arange(count + 1)).astype(np.int32)

    def of(self, node: int) -> list[int]:
        """Return the other ends of a node's edges."""
        others: list[int] = self._others[self._starts[node] : self._starts[node + 1]].tolist()
        return others
