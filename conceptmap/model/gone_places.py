"""Where notes lay that are gone from the map: next to which nodes, and how far from them.

A place is kept as its distances from a few nodes that lay nearest, so that it follows them when
the map is laid out anew.
"""

from __future__ import annotations

import math
from collections.abc import Container, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import FloatArray

MAX_GONE = 1_000
"""At most this many places are kept, those of the notes that went last."""

NEAREST_NODES = 3
"""A place is kept as its distances from this many nodes."""

_MAX_DISTANCES = 500_000
"""About this many distances are measured at once; nodes are left out to keep to it."""


class Offset(NamedTuple):
    """How far a place is from a node, in map units."""

    near: str
    """The id of the node."""
    x: float
    y: float


GonePlaces = Mapping[str, tuple[Offset, ...]]
"""Where notes lay, by their ids; those that went last come last."""

NOTHING_GONE: GonePlaces = MappingProxyType({})


def remember_gone(
    known: GonePlaces,
    ids: Sequence[str],
    positions: FloatArray,
    went: Sequence[int],
    present: Container[str],
) -> GonePlaces:
    """Return the places of notes that are gone with those that went now, by their numbers.

    `ids` and `positions`, (n, 2), are those of the map before, `present` are the ids of the map
    now: what is back is forgotten.
    """
    stayed = np.array([at for at, id_ in enumerate(ids) if id_ in present], np.int64)
    found = {id_: place for id_, place in known.items() if id_ not in present}
    went = went[-MAX_GONE:]
    if len(went) and len(stayed):
        stayed = stayed[:: 1 + len(went) * len(stayed) // _MAX_DISTANCES]
        away = positions[list(went), None] - positions[None, stayed]
        distances = np.square(away, dtype=np.float32).sum(axis=2)
        nearest = np.argsort(distances, axis=1, kind="stable")[:, :NEAREST_NODES]
        for row, node in enumerate(went):
            found.pop(ids[node], None)
            found[ids[node]] = tuple(
                Offset(ids[stayed[at]], *away[row, at].tolist()) for at in nearest[row].tolist()
            )
    return dict(islice(found.items(), max(len(found) - MAX_GONE, 0), None))


def rename_places(places: GonePlaces, mapping: Mapping[str, str]) -> GonePlaces:
    """Return places with the new ids of renamed nodes."""
    if not mapping:
        return places
    return {
        mapping.get(id_, id_): tuple(
            each._replace(near=mapping.get(each.near, each.near)) for each in place
        )
        for id_, place in places.items()
    }


def as_stored(places: GonePlaces) -> dict[str, list[tuple[str, float, float]]]:
    """Return places as they are saved."""
    return {id_: [(each.near, each.x, each.y) for each in place] for id_, place in places.items()}


def from_stored(stored: Mapping[str, Sequence[tuple[str, float, float]]]) -> GonePlaces:
    """Return places that were saved; what is damaged is left out."""
    return {
        id_: tuple(Offset(*each) for each in place)
        for id_, place in stored.items()
        if all(math.isfinite(x) and math.isfinite(y) for _, x, y in place)
    }
