"""What there is to draw, as arrays. Where it lies is told apart, for places change often."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import NOTE, UNRESOLVED
from conceptmap.core.sorting import stable_argsort
from conceptmap.layout.node_sizes import nominal_radii

if TYPE_CHECKING:
    from conceptmap.render.label_sizes import LabelSizes

MAX_REMEMBERED_SIZES = 2
"""What names took is kept of so many scenes: tags that come as nodes and go again change them."""

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Scene:
    """The nodes and edges of a map; n nodes, m edges."""

    titles: tuple[str, ...]
    kinds: NDArray[np.uint8]
    """Shape (n,): indices into `KINDS`."""
    regions: Ints
    """Shape (n,): -1 for nodes in no region."""
    region_names: tuple[str, ...]
    edges: Ints
    """Shape (m, 2): each joined pair once."""
    weights: Floats
    """Shape (m,): how many references the pair shares."""
    forward: NDArray[np.bool_]
    """Shape (m,): the first of the pair refers to the second."""
    backward: NDArray[np.bool_]
    """Shape (m,): the second refers to the first."""
    previous_sizes: tuple[LabelSizes, ...] = ()
    """What names took in scenes before this one, the last first."""

    def prepare(self, *, labels: bool = True) -> None:
        """Work out what a painting asks for, in a thread of its own.

        Without `names`, what they took in the scene before is enough for now.
        """
        _ = self.importance_ranks, self.paint_order, self.max_radius, self._incident
        _ = self.measured_labels if labels else self.label_sizes

    def with_sizes_from(self, previous: Scene, rows: NDArray[np.int64]) -> Scene:
        """Give this scene, with what is known of one before it.

        `rows` says which node there each is, -1 for none; what it was called may have changed.
        """
        known = previous.previous_sizes
        if "measured_labels" in previous.__dict__:
            known = (previous.measured_labels, *known)
        titles = (*previous.titles, None)
        pairs = zip(rows.tolist(), self.titles, strict=True)
        same = np.array([titles[row] == title for row, title in pairs], np.bool_)
        return replace(
            self,
            previous_sizes=tuple(
                each.remapped(rows, same) for each in known[:MAX_REMEMBERED_SIZES]
            ),
        )

    @cached_property
    def degrees(self) -> Ints:
        """How many neighbours each node has."""
        return np.bincount(self.edges.ravel(), minlength=len(self.titles)).astype(np.int32)

    @cached_property
    def radii(self) -> Floats:
        """The nominal radius of each node in pixels: by the root of its links, capped."""
        small = np.where(self.kinds == UNRESOLVED, 0.85, 1.0)
        return (nominal_radii(self.degrees) * small).astype(np.float32)

    @cached_property
    def max_radius(self) -> float:
        """The greatest of the nominal radii."""
        return float(self.radii.max(initial=0.0))

    @cached_property
    def by_importance(self) -> Ints:
        """Node numbers, the most linked first; notes before names without a note."""
        weight = self.degrees - 0.5 * (self.kinds != NOTE)
        return np.argsort(-weight, kind="stable").astype(np.int32)

    @cached_property
    def paint_order(self) -> Ints:
        """Node numbers in the order they are painted, the most important last."""
        return np.ascontiguousarray(self.by_importance[::-1])

    @cached_property
    def importance_ranks(self) -> Ints:
        """Each node's place in the order of importance, from 0."""
        ranks = np.empty(len(self.titles), np.int32)
        ranks[self.by_importance] = np.arange(len(ranks))
        return ranks

    @cached_property
    def measured_labels(self) -> LabelSizes:
        """The room that the nodes' names take, and in which type."""
        from conceptmap.render.label_sizes import measure_labels

        return measure_labels(self.titles, self.degrees, self.previous_sizes)

    @property
    def label_sizes(self) -> Floats:
        """The room that the nodes' names take, (n, 2) pixels, as far as that is known by now.

        A scene that takes another's place has the rooms of that one until it is measured itself.
        """
        measured = "measured_labels" in self.__dict__ or not self.previous_sizes
        return self.measured_labels.sizes if measured else self.previous_sizes[0].sizes

    @cached_property
    def _incident(self) -> tuple[Ints, Ints]:
        """The edges of node i: `numbers[starts[i]:starts[i + 1]]`."""
        ends = self.edges.ravel()
        order = stable_argsort(ends)
        starts = np.searchsorted(ends[order], np.arange(len(self.titles) + 1))
        return starts.astype(np.int32), (order // 2).astype(np.int32)

    def edges_at(self, node: int) -> Ints:
        """Give the numbers of the edges at a node."""
        starts, numbers = self._incident
        return numbers[starts[node] : starts[node + 1]]

    def neighbours(self, node: int) -> Ints:
        """Give the nodes joined to a node."""
        pairs = self.edges[self.edges_at(node)]
        return np.asarray(pairs.sum(axis=1) - node, np.int32)

    def edge_between(self, one: int, other: int) -> int:
        """Give the number of the edge that joins two nodes, -1 for none."""
        numbers = self.edges_at(one)
        found = numbers[(self.edges[numbers] == other).any(axis=1)]
        return int(found[0]) if len(found) else -1

    def free_directions(self, positions: Floats) -> Floats:
        """Give the direction that each node's links leave free, (n, 2), y down.

        Its length is 1 where all links go one way, and near 0 for nodes with links on all sides
        or of many.
        """
        first, second = self.edges[:, 0], self.edges[:, 1]
        offset = positions[second] - positions[first]
        offset = offset / np.maximum(np.hypot(offset[:, 0], offset[:, 1]), 1e-6)[:, None]
        count = len(positions)
        total = np.stack(
            [
                np.bincount(first, -offset[:, i], count) + np.bincount(second, offset[:, i], count)
                for i in (0, 1)
            ],
            axis=1,
        )
        few = np.where(self.degrees <= 4, 1.0, 0.0) / np.maximum(self.degrees, 1)
        return (total * few[:, None] * (1, -1)).astype(np.float32)
