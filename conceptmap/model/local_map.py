"""The local map: one note and the nodes within a few links of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from conceptmap.core.array_types import BoolArray

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
    """Whether links among the neighbours are shown."""
    follows: bool = False
    """Whether the selected note becomes the one in the middle."""

    def rename(self, mapping: Mapping[str, str]) -> LocalMap:
        """Return the same local map with the new ids of renamed nodes; `self` if none was."""
        note = mapping.get(self.note, self.note)
        return self if note == self.note else msgspec.structs.replace(self, note=note)


def local_map_nodes(vault_map: VaultMap, local: LocalMap) -> BoolArray:
    """Return which nodes a local map includes, shape (n,); none when its note is not there."""
    included = np.zeros(len(vault_map.topology.ids), np.bool_)
    middle = vault_map.index_of.get(local.note)
    if middle is None:
        return included
    included[middle] = True
    scene = vault_map.scene
    edges = scene.edges
    first_to_second = (scene.forward & local.outgoing) | (scene.backward & local.incoming)
    second_to_first = (scene.backward & local.outgoing) | (scene.forward & local.incoming)
    for _ in range(local.depth):
        reached = included.copy()
        reached[edges[first_to_second & included[edges[:, 0]], 1]] = True
        reached[edges[second_to_first & included[edges[:, 1]], 0]] = True
        if (reached == included).all():
            break
        included = reached
    return included
