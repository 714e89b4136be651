"""The summary of a region: what it holds and which others it has links with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import Text, translate_count
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.vault_summary import MAX_NOTES, MAX_REGIONS, NoteRow, RegionRow

MAX_TAGS = 8
"""How many tags a summary shows."""


class RegionSummary(NamedTuple):
    """What is shown of a region or a country; lists are cut off, the largest first."""

    name: str
    counts: tuple[Text, ...]
    """How many there are, and of what."""
    regions: tuple[RegionRow, ...]
    """The regions of a country."""
    key_notes: tuple[NoteRow, ...]
    tags: tuple[tuple[str, int], ...]
    """Tags, and how many of its notes have each."""
    ties: tuple[RegionRow, ...]
    """Other regions, and how many links lead there or from there."""


def area_of(vault_map: VaultMap, ids: Sequence[str]) -> int | None:
    """Return the region or country that some nodes are all the visible ones of, None for none."""
    if len(ids) < 2:
        return None
    scene, index_of = vault_map.scene, vault_map.index_of
    nodes = np.array([index_of[id_] for id_ in ids if id_ in index_of])
    if len(nodes) != len(ids):
        return None
    areas = [int(scene.regions[nodes[0]])]
    if scene.countries is not None and scene.countries[nodes[0]] >= 0:
        areas.append(len(scene.region_names) + int(scene.countries[nodes[0]]))
    for area in areas:
        members = scene.in_area(area) & vault_map.visible
        if area >= 0 and np.count_nonzero(members) == len(nodes) and members[nodes].all():
            return area
    return None


def summarise_region(vault_map: VaultMap, area: int) -> RegionSummary:
    """Return the summary of a region or country, by its place in `Scene.area_names`."""
    scene, topology = vault_map.scene, vault_map.topology
    inside = scene.in_area(area)
    first, second = (inside[topology.edges[:, end]] for end in (0, 1))
    both = topology.forward.astype(np.int64) + topology.backward
    degrees = np.bincount(topology.edges[first & second].ravel(), minlength=len(inside))
    order = np.lexsort((-scene.degrees, -degrees))
    key = [i for i in order[inside[order]][:MAX_NOTES].tolist() if degrees[i]]
    notes = [vault_map.vault.notes.get(topology.ids[i]) for i in np.flatnonzero(inside).tolist()]
    tags = Counter(tag for note in notes if note is not None for tag in set(note.tags))
    count = len(scene.region_names)
    is_country = area >= count
    regions = _lines(vault_map, scene.regions[inside], 0) if is_country else ()
    # Each link that leads out, by where its other end lies.
    ends = np.where(first, topology.edges[:, 1], topology.edges[:, 0])[first != second]
    areas = scene.lands if is_country else scene.regions
    ties = _lines(vault_map, areas[ends], count if is_country else 0, both[first != second])
    written = sum(note is not None for note in notes)
    missing = int(np.count_nonzero(NodeKind.UNRESOLVED.mask(scene.kinds[inside])))
    within, out = int(both[first & second].sum()), int(both[first != second].sum())
    counts = (
        Text.counted("%n note", "%n notes", written),
        Text.counted("%n not written yet", "%n not written yet", missing),
        #: Between notes of one region.
        Text.counted("%n link within", "%n links within", within),
        #: Between notes of a region and those of others.
        Text.counted("%n link with others", "%n links with others", out),
    )
    return RegionSummary(
        scene.area_names[area],
        tuple(each for each in counts if each.count),
        regions if len(regions) > 1 else (),
        tuple(
            NoteRow(
                topology.ids[i],
                scene.titles[i],
                translate_count("%n link", "%n links", int(degrees[i])),
            )
            for i in key
        ),
        tuple(tags.most_common(MAX_TAGS)),
        ties,
    )


def _lines(
    vault_map: VaultMap, numbers: np.ndarray, offset: int, weights: np.ndarray | None = None
) -> tuple[RegionRow, ...]:
    """Return the areas that occur most among numbers, -1 for none, by their weights."""
    scene = vault_map.scene
    use = numbers >= 0
    sums = np.bincount(numbers[use], None if weights is None else weights[use])
    largest = np.argsort(-sums, kind="stable")[:MAX_REGIONS].tolist()
    lines = []
    for number in largest:
        if sums[number]:
            area = offset + number
            land = scene.lands[scene.in_area(area)]
            colour = int(scene.land_colours[land[0]]) if len(land) else 0
            lines.append(RegionRow(area, scene.area_names[area], colour, int(sums[number])))
    return tuple(lines)
