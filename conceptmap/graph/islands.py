"""The islands of a map of several vaults: which vault each node is in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from conceptmap.core.array_types import IntArray
from conceptmap.vault.vault import Vault


def islands_of(vault: Vault, ids: Sequence[str]) -> IntArray | None:
    """Return the number of the vault that each node is in, (n,), -1 for tags, which all share.

    They are counted in the order of `vault.member_vaults`. None for a vault that is no set.
    """
    if not vault.is_set:
        return None
    number_of = {prefix: number for number, prefix in enumerate(vault.member_vaults)}
    found = [number_of.get(f"{id_.partition('/')[0]}/", -1) for id_ in ids]
    return np.array(found, np.int32)


def names_of_islands(vault: Vault) -> tuple[str, ...]:
    """Return the names of the vaults of a set, in the order in which `islands_of` counts them."""
    return tuple(prefix.rstrip("/") for prefix in vault.member_vaults)


def with_region_on_each(membership: IntArray, islands: IntArray) -> IntArray:
    """Return the region of each node, (n,), -1 for none, with one on each island.

    Where links make none, all nodes of the island are one, for the island to have a name.
    """
    membership = membership.copy()
    for number in range(int(islands.max(initial=-1)) + 1):
        own = islands == number
        if own.any() and membership[own].max() < 0:
            membership[own] = int(membership.max(initial=-1)) + 1
    return membership


def countries_of_islands(membership: IntArray, islands: IntArray) -> tuple[IntArray, IntArray]:
    """Return the country of each region, (r,), and the island of each country, (c,).

    Each region is in the country of the island that most of its nodes are on.
    """
    count, numbers = int(membership.max(initial=-1)) + 1, int(islands.max(initial=-1)) + 1
    votes = np.zeros((count, numbers), np.int32)
    known = (membership >= 0) & (islands >= 0)
    np.add.at(votes, (membership[known], islands[known]), 1)
    of_region = votes.argmax(axis=1)
    used, countries = np.unique(of_region, return_inverse=True)
    return countries.astype(np.int32), used.astype(np.int32)
