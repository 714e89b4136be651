"""Folding: a region or a country drawn as one node, which stands for all of its notes.

The most important of its notes is where the one node is drawn, so that nothing moves when it is
folded and opened again. Nodes and edges keep their numbers: what is folded is hidden, and of the
edges that become the same the first stands for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from conceptmap.core.array_types import BoolArray, Int64Array, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.graph.topology import Topology
from conceptmap.layout.node_sizes import nominal_radii
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.scene import Scene

MIN_FOLDED_NODES = 2
"""A region of which fewer nodes are shown is not folded."""


@dataclass(frozen=True, eq=False)
class Folds:
    """The folded areas of a map of n nodes and m edges; f of them."""

    areas: tuple[int, ...]
    """The place of each one's name in `Scene.area_names`."""
    nodes: tuple[int, ...]
    """The node that each is drawn as."""
    fold_of: IntArray
    """Shape (n,): which of the folds each node is in, -1 for none."""
    counts: Int64Array
    """Shape (f,): how many nodes each stands for."""
    scene: Scene
    """The scene that is drawn, with the folded nodes' edges at the nodes that stand for them."""
    shown_edges: BoolArray
    """Shape (m,): which of its edges are drawn, one of each pair."""

    @cached_property
    def shown_as(self) -> IntArray:
        """The node that each node is drawn as, (n,), itself where it is in no fold."""
        own = np.arange(len(self.fold_of), dtype=np.int32)
        nodes = np.array(self.nodes, np.int32)
        return np.where(self.fold_of >= 0, nodes[self.fold_of], own)

    @cached_property
    def hidden(self) -> BoolArray:
        """Which nodes are not drawn themselves, (n,)."""
        return np.asarray(self.shown_as != np.arange(len(self.fold_of)))

    def named_as_in(self, scene: Scene) -> Folds:
        """Return the same folds of the same scene with other names of regions and countries."""
        named = self.scene.with_area_names(scene.region_names, scene.country_names)
        names = [scene.area_names[area] for area in self.areas]
        titles = _folded_titles(named.titles, names, self.nodes, self.counts)
        named = replace(named, titles=titles).with_sizes_from(self.scene, np.arange(len(titles)))
        return replace(self, scene=named)

    def members(self, fold: int) -> Int64Array:
        """Return the nodes of a fold."""
        return np.flatnonzero(self.fold_of == fold)

    def link_count(self, topology: Topology, one: int, other: int) -> int:
        """Return how many links lead from what is drawn as one node to another, or back."""
        ends = self.shown_as[topology.edges]
        joins = (ends == (one, other)).all(axis=1) | (ends == (other, one)).all(axis=1)
        return int(topology.forward[joins].sum() + topology.backward[joins].sum())


def find_folds(
    scene: Scene,
    names: Iterable[str],
    shown: BoolArray,
    shown_edges: BoolArray | None = None,
) -> Folds | None:
    """Return the folds of the areas of some names, of the nodes that are `shown`, (n,).

    `shown_edges`, (m,), are those that are drawn without folds, None for all. None when there are
    no folds. An area within another one that is folded is a part of that.
    """
    area_names = scene.area_names
    numbers = {name: number for number, name in enumerate(area_names)}
    # Countries come after regions.
    areas = sorted({numbers[name] for name in names if name in numbers}, reverse=True)
    fold_of = np.full(len(scene.titles), -1, np.int32)
    kept: list[int] = []
    for area in areas:
        members = scene.in_area(area) & shown & (fold_of < 0)
        if np.count_nonzero(members) >= MIN_FOLDED_NODES:
            fold_of[members] = len(kept)
            kept.append(area)
    if not kept:
        return None
    counts = np.bincount(fold_of[fold_of >= 0], minlength=len(kept))
    nodes = [_most_important(scene, fold_of == fold) for fold in range(len(kept))]
    names_of = [area_names[area] for area in kept]
    folded, edges = _folded_scene(scene, names_of, nodes, fold_of, counts, shown_edges)
    return Folds(tuple(kept), tuple(nodes), fold_of, counts, folded, edges)


def fold_styles(folds: Folds, styles: NodeStyles) -> NodeStyles:
    """Return the styles of nodes with those that are folded hidden, and the rest as they were."""
    scene = folds.scene
    count = len(scene.titles)
    opacities = np.ones(count, np.float32) if styles.opacities is None else styles.opacities.copy()
    radii = styles.radii_of(scene).copy()
    for fold, node in enumerate(folds.nodes):
        members = folds.members(fold)
        opacities[node] = opacities[members].max()
        radii[node] = _fold_radius(int(folds.counts[fold]))
    opacities[folds.hidden] = 0
    return replace(styles, opacities=opacities, radii=radii)


def opened(names: Sequence[str], scene: Scene, area: int) -> tuple[str, ...]:
    """Return the names of folded areas without one that is opened, and what is around it."""
    closed = {scene.area_names[area]}
    if scene.countries is not None and area < len(scene.region_names):
        country = scene.countries[scene.regions == area]
        closed |= {scene.country_names[int(country[0])]} if len(country) else set()
    return tuple(name for name in names if name not in closed)


def _most_important(scene: Scene, members: BoolArray) -> int:
    """Return the most important of some nodes, a note if there is one."""
    order = scene.by_importance[members[scene.by_importance]]
    notes = order[NodeKind.NOTE.mask(scene.kinds[order])]
    return int(notes[0] if len(notes) else order[0])


def _folded_scene(
    scene: Scene,
    names: Sequence[str],
    nodes: Sequence[int],
    fold_of: IntArray,
    counts: Int64Array,
    shown_edges: BoolArray | None,
) -> tuple[Scene, BoolArray]:
    """Return a scene with areas folded into nodes, and which of its edges stand for others."""
    titles = _folded_titles(scene.titles, names, nodes, counts)
    shown_as = np.arange(len(titles), dtype=np.int32)
    inside = fold_of >= 0
    shown_as[inside] = np.array(nodes, np.int32)[fold_of[inside]]
    edges = shown_as[scene.edges]
    turned = edges[:, 0] > edges[:, 1]
    edges[turned] = edges[turned][:, ::-1]
    forward = np.where(turned, scene.backward, scene.forward)
    backward = np.where(turned, scene.forward, scene.backward)
    keys = edges[:, 0].astype(np.int64) * max(len(titles), 1) + edges[:, 1]
    if shown_edges is not None:
        # An edge that is not drawn stands for no other.
        keys[~shown_edges] = -1 - np.flatnonzero(~shown_edges)
    _, first, group = np.unique(keys, return_index=True, return_inverse=True)
    group = group.ravel()
    weights = np.bincount(group, scene.weights)[group]
    forward = (np.bincount(group, forward) > 0)[group]
    backward = (np.bincount(group, backward) > 0)[group]
    shown = np.zeros(len(edges), np.bool_)
    shown[first] = True
    shown &= (edges[:, 0] != edges[:, 1]) & (keys >= 0)
    folded = replace(
        scene,
        titles=titles,
        edges=edges,
        weights=weights.astype(np.float32),
        forward=np.asarray(forward, np.bool_),
        backward=np.asarray(backward, np.bool_),
        known_quiet=scene.quiet,
    )
    return folded.with_sizes_from(scene, np.arange(len(titles))), shown


def _folded_titles(
    titles: Sequence[str], names: Sequence[str], nodes: Sequence[int], counts: Int64Array
) -> tuple[str, ...]:
    """Return the titles of nodes, of which some stand for as many others as `counts` says, (f,)."""
    found = list(titles)
    for name, node, count in zip(names, nodes, counts.tolist(), strict=True):
        found[node] = f"{name} ({count:,})"
    return tuple(found)


def _fold_radius(count: int) -> float:
    """Return the nominal radius of a node that stands for some others, in pixels."""
    return float(nominal_radii(np.array([4 * count]))[0])
