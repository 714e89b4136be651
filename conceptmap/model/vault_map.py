"""Vault → Chart: the graph, its regions and what there is to draw, told apart from places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.gc_tuning import no_collection
from conceptmap.core.node_kind import KINDS, TAG
from conceptmap.graph.build import build
from conceptmap.graph.communities import Regions, find_regions
from conceptmap.graph.graph import Graph
from conceptmap.graph.topology import Topology, topology
from conceptmap.render.scene import Scene
from conceptmap.search.corpus import Library
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault

HIDDEN = "graphhide"
"""Notes with this property set to `true` are never shown."""

Step = Callable[[str], None]
"""Called with what is about to be done; may raise to stop the work."""


@dataclass(frozen=True, eq=False)
class Chart:
    """Everything known of a vault but where its notes lie."""

    vault: Vault
    graph: Graph
    topology: Topology
    regions: Regions
    scene: Scene
    tags: bool = False
    """Whether tags are nodes."""
    attachments: bool = False
    """Whether files that are no notes are nodes."""

    @property
    def numbers(self) -> Mapping[str, int]:
        """The place of each node id in the arrays."""
        return self.graph.numbers

    @cached_property
    def library(self) -> Library:
        """What the nodes are called, for queries."""
        notes = tuple(map(self.vault.notes.get, self.topology.ids))
        return Library(
            self.topology.ids, notes, frozenset(np.flatnonzero(self.scene.kinds == TAG).tolist())
        )

    @cached_property
    def visible(self) -> NDArray[np.bool_]:
        """Which nodes may be shown at all, (n,): all but the notes that say otherwise."""
        visible = np.ones(len(self.topology.ids), np.bool_)
        notes = self.vault.notes.items()
        hidden = [self.numbers[path] for path, note in notes if note.properties and _hides(note)]
        visible[hidden] = False
        return visible

    def title(self, id_: str) -> str:
        """Give what the map shows of a node."""
        return self.scene.titles[self.numbers[id_]]

    def kind(self, id_: str) -> str:
        """Give the kind of a node, one of `KINDS`."""
        return KINDS[self.scene.kinds[self.numbers[id_]]]


def chart(
    vault: Vault,
    *,
    tags: bool = False,
    attachments: bool = False,
    seed: int = 0,
    regions_before: Mapping[str, int] | None = None,
    step: Step | None = None,
) -> Chart:
    """Build the graph of a vault, find its regions, and turn it into a scene."""
    say = step or (lambda _: None)
    say("Joining the links")
    with no_collection():
        graph = build(vault, tags=tags, attachments=attachments)
        return of_graph(
            vault,
            graph,
            tags=tags,
            attachments=attachments,
            seed=seed,
            regions_before=regions_before,
            step=step,
        )


def of_graph(
    vault: Vault,
    graph: Graph,
    *,
    tags: bool = False,
    attachments: bool = False,
    seed: int = 0,
    regions_before: Mapping[str, int] | None = None,
    step: Step | None = None,
) -> Chart:
    """Find the regions of a graph that is built already, and turn it into a scene."""
    arrays = topology(graph)
    if step is not None:
        step("Finding the regions")
    regions = find_regions(vault, graph, arrays, seed=seed, before=regions_before)
    return drawn(vault, graph, arrays, regions, tags=tags, attachments=attachments)


def drawn(
    vault: Vault,
    graph: Graph,
    arrays: Topology,
    regions: Regions,
    *,
    tags: bool = False,
    attachments: bool = False,
) -> Chart:
    """Turn a graph whose regions are known into a scene."""
    return Chart(vault, graph, arrays, regions, _scene(graph, arrays, regions), tags, attachments)


def in_mean_edges(arrays: Topology, places: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale (n, 2) places so that the mean length of an edge is 1."""
    if not len(arrays.edges):
        return places
    ends = places[arrays.edges]
    mean = float(np.hypot(*(ends[:, 0] - ends[:, 1]).T).mean())
    return places / np.float32(mean) if mean > 0 else places


def _hides(note: Note) -> bool:
    return any(
        value.casefold() in ("true", "yes")
        for name, values in note.properties.items()
        if name.casefold() == HIDDEN
        for value in values
    )


def _scene(graph: Graph, arrays: Topology, regions: Regions) -> Scene:
    return Scene(
        graph.titles,
        graph.kinds,
        regions.of,
        regions.names,
        arrays.edges,
        arrays.weights,
        arrays.forward,
        arrays.backward,
    )
