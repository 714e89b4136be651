"""The map of a vault: its graph, regions and scene, without the positions of its nodes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from conceptmap.core.array_types import BoolArray, Float64Array, FloatArray, IntArray
from conceptmap.core.gc_tuning import gc_paused
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate
from conceptmap.graph.build import build_graph
from conceptmap.graph.communities import PreviousRegions, Regions, find_regions
from conceptmap.graph.graph import Graph
from conceptmap.graph.islands import islands_of
from conceptmap.graph.land_colours import colour_lands, land_borders
from conceptmap.graph.topology import Topology, build_topology
from conceptmap.model.fileless_nodes import only_of_others
from conceptmap.model.node_times import note_times
from conceptmap.model.shared_names import NO_PAIRS, shared_names
from conceptmap.render.region_palette import COLOUR_DIFFERENCES, REGION_COLOUR_COUNT
from conceptmap.render.scene import Scene
from conceptmap.searching.corpus import CorpusColumns
from conceptmap.vault.note import Note
from conceptmap.vault.shown_names import FILE_NAMES
from conceptmap.vault.vault import Vault

HIDDEN_PROPERTY = "graphhide"
"""Notes with this property set to `true` are never shown."""

_KINDS = tuple(NodeKind)

StageCallback = Callable[[str], None]
"""Called with the name of the stage that begins; may raise to stop the work."""


@dataclass(frozen=True, eq=False)
class VaultMap:
    """A map of n nodes: everything known of a vault except where its nodes are."""

    vault: Vault
    graph: Graph
    topology: Topology
    regions: Regions
    scene: Scene
    has_tags: bool = False
    """Whether the map has nodes for tags."""
    has_attachments: bool = False
    """Whether the map has nodes for attachments."""

    def indices_of(self, ids: Iterable[str]) -> list[int]:
        """Return the numbers of nodes, without those that are not there."""
        index_of = self.index_of
        return [index_of[id_] for id_ in ids if id_ in index_of]

    @property
    def index_of(self) -> Mapping[str, int]:
        """The index of each node in the arrays, by its id."""
        return self.graph.index_of

    @cached_property
    def corpus_columns(self) -> CorpusColumns:
        """The names, paths and tags of the nodes, as queries search them."""
        ids = self.topology.ids
        notes = tuple(map(self.vault.notes.get, ids))
        tags, canvas_files = (
            np.flatnonzero(kind.mask(self.scene.kinds)).tolist()
            for kind in (NodeKind.TAG, NodeKind.CANVAS_FILE)
        )
        known = self.vault.canvas_files
        shown = {i: known[ids[i]] for i in canvas_files}
        return CorpusColumns(ids, notes, frozenset(tags), shown, self.vault.member_name)

    @cached_property
    def created_times(self) -> Float64Array:
        """Return when each note was created, see `node_times.note_times`."""
        return note_times(self, "created")

    @cached_property
    def modified_times(self) -> Float64Array:
        """Return when each note was modified, see `node_times.note_times`."""
        return note_times(self, "modified")

    @cached_property
    def visible(self) -> BoolArray:
        """Shape (n,): which nodes may be shown.

        All but notes with `HIDDEN_PROPERTY`, and the names and tags that only these have.
        """
        visible = np.ones(len(self.topology.ids), np.bool_)
        notes = self.vault.notes.items()
        hidden = [
            self.index_of[path] for path, note in notes if note.properties and _is_hidden(note)
        ]
        visible[hidden] = False
        return visible & ~only_of_others(self.scene, visible) if hidden else visible

    @property
    def islands(self) -> IntArray | None:
        """Which vault of a set each node is in, (n,), -1 for tags; None for a single vault."""
        return self.scene.islands

    @cached_property
    def shared_names(self) -> IntArray:
        """The pairs of nodes of one name in two vaults of a set, (k, 2)."""
        islands, scene = self.islands, self.scene
        if islands is None:
            return NO_PAIRS
        return shared_names(scene.titles, scene.kinds, islands, scene.degrees)

    @property
    def name_choice(self) -> str:
        """What notes are called by, see `vault/shown_names.py`."""
        return self.graph.name_choice

    def title(self, id_: str) -> str:
        """Return the label of a node on the map."""
        return self.scene.titles[self.index_of[id_]]

    def location(self, id_: str) -> str:
        """Return the folder of a node's file, with the file's name unless it is the title.

        Empty for a node without a file, and for one in no folder whose title says all.
        """
        if not self.kind(id_).has_file:
            return ""
        return id_ if id_ in self.graph.shown_names else id_.rpartition("/")[0]

    def kind(self, id_: str) -> NodeKind:
        """Return the kind of a node."""
        return _KINDS[int(self.scene.kinds[self.index_of[id_]])]


def build_vault_map(
    vault: Vault,
    *,
    tags: bool = False,
    attachments: bool = False,
    names: str = FILE_NAMES,
    seed: int = 0,
    regions_before: PreviousRegions | None = None,
    on_stage: StageCallback | None = None,
) -> VaultMap:
    """Build the graph of a vault, find its regions and make the scene.

    `names` is what notes are called by (`vault/shown_names.py`). `regions_before` are
    the regions of an earlier map, which are kept where they can be. The same input and
    `seed` give the same regions.
    """
    if on_stage is not None:
        on_stage(translate("Joining the links"))
    with gc_paused():
        graph = build_graph(vault, tags=tags, attachments=attachments, names=names)
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
    regions_before: PreviousRegions | None = None,
    on_stage: StageCallback | None = None,
) -> VaultMap:
    """Find the regions of a graph and make the scene."""
    topology = build_topology(graph)
    if on_stage is not None:
        on_stage(translate("Finding the regions"))
    regions = find_regions(vault, graph, topology, seed=seed, previous=regions_before)
    return vault_map_from_regions(
        vault, graph, topology, regions, tags=tags, attachments=attachments
    )


def vault_map_from_regions(
    vault: Vault,
    graph: Graph,
    topology: Topology,
    regions: Regions,
    *,
    tags: bool = False,
    attachments: bool = False,
) -> VaultMap:
    """Make the scene of a graph whose regions are known."""
    scene = Scene(
        graph.titles,
        graph.kinds,
        regions.membership,
        regions.names,
        topology.edges,
        topology.weights,
        topology.forward,
        topology.backward,
        regions.country_of_node,
        regions.country_names,
        known_land_colours=regions.colours,
        islands=islands_of(vault, topology.ids),
    )
    return VaultMap(vault, graph, topology, regions, scene, tags, attachments)


def with_land_colours(vault_map: VaultMap, positions: FloatArray) -> VaultMap:
    """Return a map in which neighbouring lands have colours well apart, at (n, 2) positions.

    Lands keep the colours that they have.
    """
    regions, scene = vault_map.regions, vault_map.scene
    count = int(scene.lands.max(initial=-1)) + 1
    known = regions.colours[:count]
    if len(known) == count and all(0 <= each < REGION_COLOUR_COUNT for each in known):
        return vault_map
    differences = np.array(COLOUR_DIFFERENCES, np.int32)
    found = colour_lands(land_borders(scene.lands, positions), differences, known)
    colours = tuple(found.tolist())
    return replace(
        vault_map,
        regions=regions._replace(colours=colours),
        scene=replace(scene, known_land_colours=colours),
    )


def scale_to_mean_edge(topology: Topology, positions: FloatArray) -> FloatArray:
    """Return (n, 2) positions scaled so that the mean length of an edge is 1."""
    if not len(topology.edges):
        return positions
    ends = positions[topology.edges]
    mean = float(np.hypot(*(ends[:, 0] - ends[:, 1]).T).mean())
    return positions / np.float32(mean) if mean > 0 else positions


def _is_hidden(note: Note) -> bool:
    return any(
        value.casefold() in ("true", "yes")
        for name, values in note.properties.items()
        if name.casefold() == HIDDEN_PROPERTY
        for value in values
    )
