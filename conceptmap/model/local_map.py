"""The local map: one note and the nodes within a few links of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from conceptmap.core.array_types import BoolArray, IntArray

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

MAX_LOCAL_DEPTH = 5
"""The largest number of links that a local map reaches."""


class LocalMap(msgspec.Struct, frozen=True):
    """Which note is in the middle of a local map, and which links are followed from it."""

    note: str
    """The id of the node in the middle."""
    depth: int = 1
    """How many links it reaches, 1 to `MAX_LOCAL_DEPTH`."""
    incoming: bool = True
    outgoing: bool = True
    between: bool = True
    """Whether links are shown that were not followed: those among the neighbours."""
    follows: bool = False
    """Whether the selected note becomes the one in the middle."""

    def renamed(self, mapping: Mapping[str, str]) -> LocalMap:
        """Return the same local map with the new ids of renamed nodes; `self` if none was."""
        note = mapping.get(self.note, self.note)
        return self if note == self.note else msgspec.structs.replace(self, note=note)


def local_map_nodes(vault_map: VaultMap, local: LocalMap) -> BoolArray:
    """Return which nodes a local map includes, shape (n,); none when its note is not there."""
    return _distances(vault_map, local) >= 0


def local_map_edges(vault_map: VaultMap, local: LocalMap) -> BoolArray | None:
    """Return which edges a local map shows, shape (m,); None for all.

    Without links among the neighbours these are the edges of the note in the middle, and those
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
    middle = vault_map.index_of.get(local.note)
    if middle is None:
        return distances
    distances[middle] = 0
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
