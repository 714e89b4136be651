"""The scene: what is drawn, as arrays. Positions are kept apart, since they change often."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from conceptmap.core.array_types import BoolArray, ByteArray, FloatArray, Int64Array, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.sorting import stable_argsort
from conceptmap.layout.components import quiet_nodes
from conceptmap.layout.node_sizes import nominal_radii
from conceptmap.render.region_palette import REGION_COLOUR_COUNT

if TYPE_CHECKING:
    from conceptmap.render.label_sizes import LabelSizes

MAX_REMEMBERED_SIZES = 2
"""Label sizes of this many earlier scenes are kept: turning tags off and on brings them back."""

UNRESOLVED_SIZE_FACTOR = 0.85
"""How much smaller than a note's the radius of an unresolved node is."""

_MAX_FREE_DEGREE = 4  # nodes with more neighbours have no free direction


@dataclass(frozen=True, eq=False)
class Scene:
    """The n nodes and m edges of a map."""

    titles: tuple[str, ...]
    kinds: ByteArray
    """Shape (n,): numbers of `NodeKind`."""
    regions: IntArray
    """Shape (n,): -1 for nodes in no region."""
    region_names: tuple[str, ...]
    edges: IntArray
    """Shape (m, 2): node numbers, each joined pair once."""
    weights: FloatArray
    """Shape (m,): the number of references between the pair."""
    forward: BoolArray
    """Shape (m,): whether the first of the pair refers to the second."""
    backward: BoolArray
    """Shape (m,): whether the second refers to the first."""
    countries: IntArray | None = None
    """Shape (n,): the larger region around that of each node, -1 for none; None without them."""
    country_names: tuple[str, ...] = ()
    previous_sizes: tuple[LabelSizes, ...] = ()
    """Label sizes of the scenes before this one, for its nodes; the latest first."""
    known_land_colours: tuple[int, ...] = ()
    """The colours of the first lands, numbers of `Theme.region_colours`."""
    known_quiet: BoolArray | None = None
    """Shape (n,): the value of `quiet`, for a scene whose edges do not tell it since some nodes are
    folded; None to tell it from the edges."""
    islands: IntArray | None = None
    """Shape (n,): the part of the map that each node lies on, where parts are side by side; -1 for
    none, None for a map of one part."""

    def prepare(self, *, labels: bool = True) -> None:
        """Compute what a painting needs; meant for a worker thread.

        Without `labels`, the label sizes of the previous scene will do for now.
        """
        _ = self.importance_ranks, self.paint_order, self.radii, self._incident_edges, self.quiet
        _ = self.measured_labels if labels else self.label_sizes

    def with_sizes_from(self, previous: Scene, rows: Int64Array) -> Scene:
        """Return this scene with the label sizes of a previous one.

        `rows`, `(n,)`, says which node there each is, -1 for none; its title may have changed.
        """
        known = previous.previous_sizes
        if _is_measured(previous):
            known = (previous.measured_labels, *known)
        titles = (*previous.titles, None)
        pairs = zip(rows.tolist(), self.titles, strict=True)
        same = np.array([titles[row] == title for row, title in pairs], np.bool_)
        kept = tuple(sizes.remapped(rows, same) for sizes in known[:MAX_REMEMBERED_SIZES])
        return replace(self, previous_sizes=kept)

    def with_area_names(
        self, region_names: tuple[str, ...], country_names: tuple[str, ...]
    ) -> Scene:
        """Return this scene with other names of regions and countries, and all that is computed."""
        named = replace(self, region_names=region_names, country_names=country_names)
        # Nothing that is computed of a scene depends on these names.
        named.__dict__.update({**self.__dict__, **named.__dict__})
        return named

    @cached_property
    def degrees(self) -> IntArray:
        """The number of neighbours of each node, `(n,)`."""
        return np.bincount(self.edges.ravel(), minlength=len(self.titles)).astype(np.int32)

    @cached_property
    def radii(self) -> FloatArray:
        """The nominal radius of each node in pixels, `(n,)`, from its degree."""
        unresolved = NodeKind.UNRESOLVED.mask(self.kinds)
        factors = np.where(unresolved, UNRESOLVED_SIZE_FACTOR, 1.0)
        return (nominal_radii(self.degrees) * factors).astype(np.float32)

    @cached_property
    def quiet(self) -> BoolArray:
        """Which nodes have no links, or are in a tiny group apart from the rest, `(n,)`."""
        if self.known_quiet is not None:
            return self.known_quiet
        return quiet_nodes(len(self.titles), self.edges)

    @property
    def lands(self) -> IntArray:
        """The country of each node, or else its region, `(n,)`, -1 for none; it has the colour."""
        return self.regions if self.countries is None else self.countries

    @property
    def land_colours(self) -> IntArray:
        """The colour of each land, `(k,)`, a number of `Theme.region_colours`."""
        named = len(self.country_names or self.region_names)
        count = max(int(self.lands.max(initial=-1)) + 1, named)
        colours = np.arange(count, dtype=np.int32)
        known = np.asarray(self.known_land_colours[:count], np.int32)
        colours[: len(known)] = known
        return np.asarray(colours % REGION_COLOUR_COUNT, np.int32)

    @property
    def area_names(self) -> tuple[str, ...]:
        """The names of the regions, and after them those of the countries."""
        return (*self.region_names, *self.country_names)

    def in_area(self, number: int) -> BoolArray:
        """Return which nodes, `(n,)`, are of a region or country, by its place in `area_names`."""
        count = len(self.region_names)
        if number < count or self.countries is None:
            return np.asarray(self.regions == number)
        return np.asarray(self.countries == number - count)

    @cached_property
    def by_importance(self) -> IntArray:
        """Node numbers by degree, the highest first; notes before other kinds of one degree."""
        importance = self.degrees - 0.5 * ~NodeKind.NOTE.mask(self.kinds)
        return np.argsort(-importance, kind="stable").astype(np.int32)

    @cached_property
    def paint_order(self) -> IntArray:
        """Node numbers in the order they are painted in, the most important last."""
        return np.ascontiguousarray(self.by_importance[::-1])

    @cached_property
    def importance_ranks(self) -> IntArray:
        """The index of each node in `by_importance`, `(n,)`."""
        ranks = np.empty(len(self.titles), np.int32)
        ranks[self.by_importance] = np.arange(len(ranks))
        return ranks

    @cached_property
    def measured_labels(self) -> LabelSizes:
        """The sizes of the nodes' labels, and the fonts they are for."""
        from conceptmap.render.label_sizes import measure_labels

        return measure_labels(self.titles, self.degrees, self.previous_sizes)

    @property
    def label_sizes(self) -> FloatArray:
        """The sizes of the nodes' labels in pixels in both forms, `(n, 2, 2)`, as known by now.

        Until they are measured, they are those of the previous scene, with 0 for new nodes.
        """
        if _is_measured(self) or not self.previous_sizes:
            return self.measured_labels.sizes
        return self.previous_sizes[0].sizes

    @cached_property
    def _incident_edges(self) -> tuple[IntArray, IntArray]:
        """`starts` and `numbers`; the edges of node i are `numbers[starts[i]:starts[i + 1]]`."""
        ends = self.edges.ravel()
        order = stable_argsort(ends)
        starts = np.searchsorted(ends[order], np.arange(len(self.titles) + 1))
        return starts.astype(np.int32), (order // 2).astype(np.int32)

    def edges_at(self, node: int) -> IntArray:
        """Return the indices of the edges at a node."""
        starts, numbers = self._incident_edges
        return numbers[starts[node] : starts[node + 1]]

    def neighbours(self, node: int) -> IntArray:
        """Return the nodes joined to a node."""
        pairs = self.edges[self.edges_at(node)]
        return np.asarray(pairs.sum(axis=1) - node, np.int32)

    def edge_between(self, one: int, other: int) -> int:
        """Return the index of the edge that joins two nodes, -1 for none."""
        numbers = self.edges_at(one)
        found = numbers[(self.edges[numbers] == other).any(axis=1)]
        return int(found[0]) if len(found) else -1

    def free_directions(self, positions: FloatArray) -> FloatArray:
        """Return the direction that each node's edges leave free, `(n, 2)`, y down.

        Its length is 1 where all edges go one way, and near 0 for nodes with edges on all sides
        or with many.
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
        few = np.where(self.degrees <= _MAX_FREE_DEGREE, 1.0, 0.0) / np.maximum(self.degrees, 1)
        return (total * few[:, None] * (1, -1)).astype(np.float32)


def _is_measured(scene: Scene) -> bool:
    """Return whether `measured_labels` was computed; asking for it would compute it."""
    return "measured_labels" in scene.__dict__
