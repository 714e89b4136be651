"""The summary of a vault: what it holds, in a page to be shown while no note is read."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest
from typing import NamedTuple

import numpy as np

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import Text, translate
from conceptmap.model.saved_positions import ChangesSince
from conceptmap.model.vault_map import VaultMap

MAX_REGIONS, MAX_NOTES = 8, 6
"""How many regions, and notes of a list, a summary shows."""


class RegionRow(NamedTuple):
    """A region of the map."""

    number: int
    name: str
    colour: int
    """Index into the region colours of a theme."""
    nodes: int
    """How many notes and other nodes it has."""


class NoteRow(NamedTuple):
    """A note, and a word about it."""

    id: str
    title: str
    detail: str


class VaultSummary(NamedTuple):
    """What is shown of a vault; lists are cut off at `MAX_REGIONS` and `MAX_NOTES`."""

    name: str
    counts: tuple[Text, ...]
    """How many there are, and of what."""
    regions: tuple[RegionRow, ...]
    """The regions, the largest first."""
    most_linked: tuple[NoteRow, ...]
    new: tuple[NoteRow, ...]
    """Notes that were not there when the vault was last closed."""
    new_count: int
    changed: tuple[NoteRow, ...]
    """Notes that were changed since then; those changed last where nothing is known of it."""
    changed_count: int
    since_known: bool
    """Whether the vault was open before."""


def summarise_vault(vault_map: VaultMap, since: ChangesSince | None) -> VaultSummary:
    """Return the summary of a vault. `since` is what changed since it was last closed."""
    scene, vault = vault_map.scene, vault_map.vault
    new = () if since is None else [path for path in since.new if path in vault.notes]
    if since is None:
        latest = nlargest(MAX_NOTES, vault.notes.items(), key=lambda item: item[1].mtime_ns)
        changed: Sequence[str] = [path for path, _ in latest]
    else:
        changed = [path for path in since.changed if path in vault.notes]
    kinds = np.bincount(scene.kinds, minlength=len(NodeKind)).tolist()
    regions = _regions(vault_map)
    unwritten = kinds[NodeKind.UNRESOLVED.value]
    counts = (
        Text.counted("%n note", "%n notes", len(vault.notes)),
        Text.counted("%n link", "%n links", vault_map.topology.link_count),
        Text.counted("%n region", "%n regions", len(scene.region_names)),
        Text.counted("%n not written yet", "%n not written yet", unwritten),
    )
    return VaultSummary(
        vault.name,
        tuple(each for each in counts if each.count),
        regions,
        _most_linked(vault_map),
        _lines(vault_map, new),
        len(new),
        _lines(vault_map, changed),
        len(changed),
        since is not None,
    )


def _regions(vault_map: VaultMap) -> tuple[RegionRow, ...]:
    scene = vault_map.scene
    names = scene.country_names or scene.region_names
    first = len(scene.region_names) if scene.country_names else 0
    sizes = np.bincount(scene.lands[scene.lands >= 0], minlength=len(names))
    largest = np.argsort(-sizes, kind="stable")[:MAX_REGIONS].tolist()
    colours = scene.land_colours.tolist()
    return tuple(
        RegionRow(first + number, names[number], colours[number], int(sizes[number]))
        for number in largest
        if number < len(names) and sizes[number]
    )


def _most_linked(vault_map: VaultMap) -> tuple[NoteRow, ...]:
    """Return the notes that most others link to."""
    topology, scene = vault_map.topology, vault_map.scene
    first, second = topology.edges[:, 0], topology.edges[:, 1]
    targets = np.concatenate([second[topology.forward], first[topology.backward]])
    received = np.bincount(targets, minlength=len(topology.ids))
    received[~NodeKind.NOTE.mask(scene.kinds)] = 0
    order = np.argsort(-received, kind="stable")[:MAX_NOTES].tolist()
    return tuple(
        NoteRow(
            topology.ids[index],
            scene.titles[index],
            translate("linked from {n}", n=int(received[index])),
        )
        for index in order
        if received[index]
    )


def _lines(vault_map: VaultMap, paths: Sequence[str]) -> tuple[NoteRow, ...]:
    notes = vault_map.vault.notes
    latest = nlargest(MAX_NOTES, paths, key=lambda path: notes[path].mtime_ns)
    return tuple(
        NoteRow(path, vault_map.title(path), path.rpartition("/")[0])
        for path in latest
        if path in vault_map.index_of
    )
