"""Places for notes without links: next to the note that is most like each by its words."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin, sqrt

from conceptmap.core.array_types import FloatArray
from conceptmap.model.similar_notes import SimilarNotes
from conceptmap.model.vault_map import VaultMap

DISTANCE_MAP_UNITS = 0.9
"""How far an orphan lies from its note, in map units; a link is about one long."""

GOLDEN_ANGLE_RAD = pi * (3 - sqrt(5))
"""The angle around a note from one of its orphans to the next, in radians, so that none meet."""

MAX_CANDIDATES = 5
"""At most this many notes most like an orphan are looked at, to find one that has links."""


def orphan_places(
    vault_map: VaultMap,
    similar: SimilarNotes,
    positions: FloatArray,
    check: Callable[[], object],
) -> dict[str, tuple[float, float]]:
    """Return places, in map units, of the notes without links that are like one with links.

    `positions` are those of all nodes, (n, 2). `check` may raise to stop.
    """
    degrees, index_of = vault_map.scene.degrees, vault_map.index_of
    beside: dict[str, int] = {}
    places: dict[str, tuple[float, float]] = {}
    for id_ in vault_map.vault.notes:
        if degrees[index_of[id_]]:
            continue
        check()
        alike = (each.id for each in similar.similar(id_, MAX_CANDIDATES))
        host = next((other for other in alike if degrees[index_of[other]]), None)
        if host is None:
            continue
        number = beside[host] = beside.get(host, 0) + 1
        x, y = positions[index_of[host]].tolist()
        radius, angle = DISTANCE_MAP_UNITS * sqrt(1 + number / 4), number * GOLDEN_ANGLE_RAD
        places[id_] = (x + radius * cos(angle), y + radius * sin(angle))
    return places
