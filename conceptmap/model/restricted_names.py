"""Names of regions that some notes of a map account for, for files that show these notes alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.core.text_folding import fold_text
from conceptmap.graph.islands import names_of_islands
from conceptmap.graph.region_names import is_numbered, numbered_name
from conceptmap.model.vault_map import VaultMap
from conceptmap.vault.vault import Vault

_WORD = re.compile(r"\w+")


def with_region_names_from(vault_map: VaultMap, quotable: BoolArray) -> VaultMap:
    """Return a map whose regions and countries are called by what some nodes, (n,), say.

    They keep names all of whose words stand in what one has of these nodes: titles, tags, folders,
    headings, properties and links. Those that the user gave are kept, as are names of the vaults
    of a set. Others are called after the most linked of these nodes, or numbered.
    """
    if quotable.all():
        return vault_map
    regions, scene, vault = vault_map.regions, vault_map.scene, vault_map.vault
    kept = {fold_text(each) for each in regions.given}
    kept |= set(map(fold_text, names_of_islands(vault)))
    names: dict[str, str] = {}
    used = {fold_text(each) for each in scene.area_names}
    for number, name in enumerate(scene.area_names):
        members = quotable & scene.in_area(number)
        if name in names or fold_text(name) in kept or is_numbered(name):
            continue
        if _say(vault_map, members, name):
            continue
        order = scene.by_importance[members[scene.by_importance]].tolist()
        titles = (scene.titles[node] for node in order)
        names[name] = next((each for each in titles if fold_text(each) not in used), "")
        names[name] = names[name] or numbered_name(used)
        used.add(fold_text(names[name]))
    if not names:
        return vault_map
    region_names = tuple(names.get(each, each) for each in regions.names)
    country_names = tuple(names.get(each, each) for each in regions.country_names)
    return replace(
        vault_map,
        regions=regions._replace(names=region_names, country_names=country_names),
        scene=scene.with_area_names(region_names, country_names),
    )


def _say(vault_map: VaultMap, members: BoolArray, name: str) -> bool:
    """Return whether nodes, (n,), have all words of a name."""
    missing = set(_WORD.findall(fold_text(name)))
    for node in np.flatnonzero(members).tolist():
        if not missing:
            break
        text = fold_text("\n".join(_texts(vault_map.vault, vault_map.topology.ids[node])))
        text += fold_text(vault_map.scene.titles[node])
        missing = {word for word in missing if word not in text}
    return not missing


def _texts(vault: Vault, id_: str) -> Iterator[str]:
    yield id_
    note = vault.notes.get(id_)
    if note is None:
        return
    yield from note.aliases
    yield from note.tags
    yield from (heading.text for heading in note.headings)
    for key, values in note.properties.items():
        yield key
        yield from values
    yield from (link.path for link in note.links)
