"""Vault → Chart: the graph, its regions and what there is to draw, told apart from places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.gc_tuning import gc_paused
from conceptmap.core.node_kind import KINDS, TAG
from conceptmap.graph.build import build_graph
from conceptmap.graph.communities import Regions, find_regions
from conceptmap.graph.graph import Graph
from conceptmap.graph.topology import Topology, build_topology
from conceptmap.render.scene import Scene
from conceptmap.search.corpus import CorpusColumns
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault

HIDDEN_PROPERTY = "graphhide"
"""Notes with this property set to `true` are never shown."""

StageCallback = Callable[[str], None]
"""Called with what is about to be done; may raise to stop the work."""


@dataclass(frozen=True, eq=False)
class VaultMap:
    """Everything known of a vault but where its notes lie."""

    vault: Vault
    graph: Graph
    topology: Topology
    regions: Regions
    scene: Scene
    has_tags: bool = False
    """Whether tags are nodes."""
    has_attachments: bool = False
    """Whether files that are no notes are nodes."""

    @property
    def index_of(self) -> Mapping[str, int]:
        """The place of each node id in the arrays."""
        return self.graph.index_of

    @cached_property
    def corpus_columns(self) -> CorpusColumns:
        """What the nodes are called, for queries."""
        notes = tuple(map(self.vault.notes.get, self.topology.ids))
        return CorpusColumns(
            self.topology.ids, notes, frozenset(np.flatnonzero(self.scene.kinds == TAG).tolist())
        )

    @cached_property
    def visible(self) -> NDArray[np.bool_]:
        """Which nodes may be shown at all, (n,): all but the notes that say otherwise."""
        visible = np.ones(len(self.topology.ids), np.bool_)
        notes = self.vault.notes.items()
        hidden = [self.index_of[path] for path, note in notes if note.properties and _hides(note)]
        visible[hidden] = False
        return visible

    def title(self, id_: str) -> str:
        """Give what the map shows of a node."""
        return self.scene.titles[self.index_of[id_]]

    def kind(self, id_: str) -> str:
        """Give the kind of a node, one of `KINDS`."""
        return KINDS[self.scene.kinds[self.index_of[id_]]]


def build_vault_map(
    vault: Vault,
    *,
    tags: bool = False,
    attachments: bool = False,
    seed: int = 0,
    regions_before: Mapping[str, int] | None = None,
    on_stage: StageCallback | None = None,
) -> VaultMap:
    """Build the graph of a vault, find its regions, and turn it into a scene."""
    say = on_stage or (lambda _: None)
    say("Joining the links")
    with gc_paused():
        graph = build_graph(vault, tags=tags, attachments=attachments)
        return vault_map_from_graph(
            vault,
            graph,
            tags=tags,
            attachments=attachments,
            seed=seed,
            regions_before=regions_before,
            on_stage=on_stage,
        )


def vault_map_from_graph(
    vault: Vault,
    graph: Graph,
    *,
    tags: bool = False,
    attachments: bool = False,
    seed: int = 0,
    regions_before: Mapping[str, int] | None = None,
    on_stage: StageCallback | None = None,
) -> VaultMap:
    """Find the regions of a graph that is built already, and turn it into a scene."""
    arrays = build_topology(graph)
    if on_stage is not None:
        on_stage("Finding the regions")
    regions = find_regions(vault, graph, arrays, seed=seed, previous=regions_before)
    return vault_map_from_regions(vault, graph, arrays, regions, tags=tags, attachments=attachments)


def vault_map_from_regions(
    vault: Vault,
    graph: Graph,
    arrays: Topology,
    regions: Regions,
    *,
    tags: bool = False,
    attachments: bool = False,
) -> VaultMap:
    """Turn a graph whose regions are known into a scene."""
    return VaultMap(
        vault, graph, arrays, regions, _scene(graph, arrays, regions), tags, attachments
    )


def scale_to_mean_edge(arrays: Topology, positions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale (n, 2) places so that the mean length of an edge is 1."""
    if not len(arrays.edges):
        return positions
    ends = positions[arrays.edges]
    mean = float(np.hypot(*(ends[:, 0] - ends[:, 1]).T).mean())
    return positions / np.float32(mean) if mean > 0 else positions


def _hides(note: Note) -> bool:
    return any(
        value.casefold() in ("true", "yes")
        for name, values in note.properties.items()
        if name.casefold() == HIDDEN_PROPERTY
        for value in values
    )


def _scene(graph: Graph, arrays: Topology, regions: Regions) -> Scene:
    return Scene(
        graph.titles,
        graph.kinds,
        regions.membership,
        regions.names,
        arrays.edges,
        arrays.weights,
        arrays.forward,
        arrays.backward,
    )
