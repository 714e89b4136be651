"""The local map: some notes, mostly one, and the nodes within a few links of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from conceptmap.core.array_types import BoolArray, IntArray

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

MAX_LOCAL_DEPTH = 5
"""The largest number of links that a local map reaches."""


class LocalMap(msgspec.Struct, frozen=True):
    """Which notes are in the middle of a local map, and which links are followed from them."""

    note: str
    """The id of the node in the middle, or of the first there."""
    depth: int = 1
    """How many links it reaches, 0 to `MAX_LOCAL_DEPTH`."""
    incoming: bool = True
    outgoing: bool = True
    between: bool = True
    """Whether links are shown that were not followed: those among the neighbours."""
    follows: bool = False
    """Whether the selected note becomes the one in the middle."""
    others: tuple[str, ...] = ()
    """The ids of further nodes in the middle."""
    marked: tuple[str, ...] = ()
    """Those in the middle that stand out: what was chosen, or found by a question's words."""
    question: str = ""
    """What the nodes in the middle answer."""

    @classmethod
    def of(cls, ids: Sequence[str], marked: Iterable[str] = (), question: str = "") -> LocalMap:
        """Return the map of some nodes, at least one, and nothing around them."""
        return cls(ids[0], depth=0, others=tuple(ids[1:]), marked=tuple(marked), question=question)

    @property
    def middles(self) -> tuple[str, ...]:
        """The ids of all nodes in the middle."""
        return (self.note, *self.others)

    def with_middles(self, ids: Sequence[str]) -> LocalMap:
        """Return the same local map with other nodes, at least one, in the middle."""
        if tuple(ids) == self.middles:
            return self
        kept = frozenset(ids)
        return msgspec.structs.replace(
            self,
            note=ids[0],
            others=tuple(ids[1:]),
            marked=tuple(id_ for id_ in self.marked if id_ in kept),
        )

    def without_missing(self, has_node: Callable[[str], bool]) -> LocalMap | None:
        """Return the map without what is gone from its middle, None when nothing is left."""
        middles = tuple(filter(has_node, self.middles))
        return self.with_middles(middles) if middles else None

    def centred_on(self, note: str, *others: str) -> LocalMap:
        """Return the map around a note, or several, with the same reach and directions."""
        marked = (note, *others) if others else ()
        return msgspec.structs.replace(
            self, note=note, others=others, marked=marked, question="", depth=max(self.depth, 1)
        )

    def renamed(self, mapping: Mapping[str, str]) -> LocalMap:
        """Return the same local map with the new ids of renamed nodes; `self` if none was."""
        if mapping.keys().isdisjoint(self.middles):
            return self
        note, *others = (mapping.get(id_, id_) for id_ in self.middles)
        marked = tuple(mapping.get(id_, id_) for id_ in self.marked)
        return msgspec.structs.replace(self, note=note, others=tuple(others), marked=marked)


def local_map_nodes(vault_map: VaultMap, local: LocalMap) -> BoolArray:
    """Return which nodes a local map includes, shape (n,); none without a node in the middle."""
    return _distances(vault_map, local) >= 0


def local_map_edges(vault_map: VaultMap, local: LocalMap) -> BoolArray | None:
    """Return which edges a local map shows, shape (m,); None for all.

    Without links among the neighbours these are the edges of the notes in the middle, and those
    that were followed from one distance to the next.
    """
    if local.between:
        return None
    distances, edges = _distances(vault_map, local), vault_map.scene.edges
    first_to_second, second_to_first = _followed(vault_map, local)
    first, second = distances[edges[:, 0]], distances[edges[:, 1]]
    shown = first_to_second & (first >= 0) & (second == first + 1)
    shown |= second_to_first & (second >= 0) & (first == second + 1)
    shown |= (first == 0) | (second == 0)
    return np.asarray(shown, np.bool_)


def _distances(vault_map: VaultMap, local: LocalMap) -> IntArray:
    """Return how many links away from the middle each node is, shape (n,); -1 when not included."""
    distances = np.full(len(vault_map.topology.ids), -1, np.int32)
    distances[vault_map.indices_of(local.middles)] = 0
    edges = vault_map.scene.edges
    first_to_second, second_to_first = _followed(vault_map, local)
    for distance in range(1, local.depth + 1):
        included = distances >= 0
        reached = np.zeros(len(distances), np.bool_)
        reached[edges[first_to_second & included[edges[:, 0]], 1]] = True
        reached[edges[second_to_first & included[edges[:, 1]], 0]] = True
        reached &= ~included
        if not reached.any():
            break
        distances[reached] = distance
    return distances


def _followed(vault_map: VaultMap, local: LocalMap) -> tuple[BoolArray, BoolArray]:
    """Return which edges are followed from their first node, and which from their second, (m,)."""
    scene = vault_map.scene
    first_to_second = (scene.forward & local.outgoing) | (scene.backward & local.incoming)
    second_to_first = (scene.backward & local.outgoing) | (scene.forward & local.incoming)
    return first_to_second, second_to_first
