"""Names without a note, and tags, which are on a map for the notes that have them."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.core.node_kind import FILELESS_KINDS
from conceptmap.render.scene import Scene


def only_of_others(scene: Scene, included: BoolArray) -> BoolArray:
    """Return which names and tags, (n,), only nodes have that are not `included`, (n,)."""
    fileless = np.isin(scene.kinds, FILELESS_KINDS)
    of_included = np.zeros(len(fileless), np.bool_)
    for one, other in (scene.edges.T, scene.edges.T[::-1]):
        of_included[one[included[other] & ~fileless[other]]] = True
    return np.asarray(fileless & (scene.degrees > 0) & ~of_included, np.bool_)
