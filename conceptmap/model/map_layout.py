"""The layout of a vault's whole map; that of a set of vaults has an island for each."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout import arrange, place_new_nodes
from conceptmap.layout.islands import arrange_islands, place_new_on_islands
from conceptmap.model.positions_store import load_positions
from conceptmap.model.vault_map import VaultMap


def arrange_map(
    vault_map: VaultMap,
    *,
    start: FloatArray | None = None,
    pinned: BoolArray | None = None,
    seed: int = 0,
    anew: bool = False,
) -> FloatArray:
    """Return a position for every node of a map, (n, 2), as `layout.arrange` does.

    A vault of a set without a position in `start` is as it was left there, or looks as it was left
    on a map of its own, unless everything is laid out `anew`.
    """
    topology, regions = vault_map.topology, vault_map.regions
    islands = vault_map.islands
    if islands is None:
        return arrange(
            len(topology.ids),
            topology.edges,
            weights=topology.weights,
            start=start,
            pinned=pinned,
            regions=regions.membership,
            countries=regions.country_of_node,
            seed=seed,
        )
    shapes = None
    if not anew:
        start = _as_left(vault_map, islands, start)
        shapes = own_positions(vault_map)
    return arrange_islands(
        islands,
        topology.edges,
        weights=topology.weights,
        start=start,
        shapes=shapes,
        pinned=pinned,
        regions=regions.membership,
        countries=regions.country_of_node,
        seed=seed,
    )


def place_new_on_map(vault_map: VaultMap, positions: FloatArray) -> FloatArray:
    """Return positions, (n, 2), with those that are missing (NaN) filled in."""
    edges, regions = vault_map.topology.edges, vault_map.regions.membership
    islands = vault_map.islands
    if islands is None:
        return place_new_nodes(positions, edges, regions=regions)
    return place_new_on_islands(positions, islands, edges, regions)


def _as_left(vault_map: VaultMap, islands: IntArray, start: FloatArray | None) -> FloatArray | None:
    """Return positions, (n, 2); vaults of a set that have none get those that were saved.

    They have none when their folders were missing before.
    """
    if start is None or not np.isfinite(start).any():
        return start
    saved = load_positions(vault_map.vault.root)
    if saved is None:
        return start
    start, known = start.copy(), saved.positions_of(vault_map.topology.ids)
    for number in range(int(islands.max(initial=-1)) + 1):
        own = islands == number
        if not np.isfinite(start[own]).any():
            start[own] = known[own]
    return start


def own_positions(vault_map: VaultMap) -> FloatArray:
    """Return where the nodes of a set are on the own maps of its vaults, (n, 2), NaN for none."""
    ids = vault_map.topology.ids
    found = np.full((len(ids), 2), np.nan, np.float32)
    for prefix, vault in vault_map.vault.member_vaults.items():
        saved = load_positions(vault.root)
        if saved is None:
            continue
        rows = [row for row, id_ in enumerate(ids) if id_.startswith(prefix)]
        found[rows] = saved.positions_of(tuple(ids[row][len(prefix) :] for row in rows))
    return found
