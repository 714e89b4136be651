"""The regions of a map: communities of notes, found by the Leiden algorithm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

import graspologic_native
import numpy as np

from conceptmap.core.array_types import FloatArray, Int64Array, IntArray
from conceptmap.core.seeds import seed_in_64_bits
from conceptmap.graph.countries import find_countries
from conceptmap.graph.graph import Graph
from conceptmap.graph.islands import (
    countries_of_islands,
    islands_of,
    names_of_islands,
    with_region_on_each,
)
from conceptmap.graph.kept_regions import (
    KEPT_MODULARITY,
    MIN_REGION_NODES,
    kept_regions,
    modularity,
    with_neighbours,
)
from conceptmap.graph.region_names import RegionNamer
from conceptmap.graph.topology import Topology
from conceptmap.vault.vault import Vault


class PreviousRegions(NamedTuple):
    """The regions that a graph had before, or a graph much like it."""

    by_id: Mapping[str, int]
    """The region of each node, -1 for none, by its id."""
    fingerprint: str = ""
    """The `Topology.fingerprint` of that graph, empty if it is not known."""
    countries: tuple[int, ...] | None = None
    """The country of each region, None if there were none."""
    names: tuple[str, ...] = ()
    """The name of each region, empty if they are not known."""
    country_names: tuple[str, ...] = ()
    """The name of each country, likewise."""
    given: frozenset[str] = frozenset()
    """Which of the names the user gave."""
    colours: tuple[int, ...] = ()
    """The colour of each country, or else region, empty if they are not known."""

    def names_for(
        self, ids: tuple[str, ...], membership: IntArray, *, of_countries: bool = False
    ) -> dict[int, str]:
        """Return the names that sets of nodes had, by set: those of most of their nodes.

        `membership`, (n,), is the set of each of `ids` now, -1 for none. Each name goes to one
        set, to which most of the nodes belong that had it.
        """
        names, parts = self.names, np.arange(len(self.names))
        if of_countries:
            names, parts = self.country_names, np.array(self.countries or (), np.int64)
        old = np.array([self.by_id.get(id_, -1) for id_ in ids], np.int64)
        # They come from a file, which may hold any numbers.
        known = (old >= 0) & (old < len(parts)) & (membership >= 0)
        old, now = parts[old[known]], membership[known]
        known = (old >= 0) & (old < len(names))
        pairs, counts = np.unique(
            np.stack([old[known], now[known]], axis=1), axis=0, return_counts=True
        )
        found: dict[int, str] = {}
        used = set()
        for row in np.argsort(-counts, kind="stable").tolist():
            before, after = pairs[row].tolist()
            if before not in used and after not in found and names[before]:
                found[after] = names[before]
                used.add(before)
        return found


class Regions(NamedTuple):
    """The region of each node, and the names of the regions."""

    membership: IntArray
    """Shape (n,): the index of its region, -1 for none; in a new vault the larger come first."""
    names: tuple[str, ...]
    """The name of each region, and of its country if it is the whole of that; no two share one."""
    countries: IntArray | None = None
    """Shape (r,): the country of each region; None on a map of few regions, which has none."""
    country_names: tuple[str, ...] = ()
    """The name of each country."""
    given: frozenset[str] = frozenset()
    """Which of the names the user gave."""
    colours: tuple[int, ...] = ()
    """The colour of each country, or else region, of a palette; of the first ones alone while
    the others have none."""

    @property
    def country_of_node(self) -> IntArray | None:
        """The country of each node, (n,), -1 for none; None on a map without countries."""
        if self.countries is None:
            return None
        return np.append(self.countries, np.int32(-1))[self.membership]

    def renamed(self, name: str, new_name: str, *, given: bool = True) -> Regions:
        """Return the same regions, of which one, or a country, is called by another name.

        `given` says whether that is a name by the user, which is kept.
        """
        return self._replace(
            names=tuple(new_name if each == name else each for each in self.names),
            country_names=tuple(new_name if each == name else each for each in self.country_names),
            given=(self.given - {name}) | ({new_name} if given else set()),
        )

    def remapped(self, rows: Int64Array, edges: IntArray) -> Regions:
        """Return the same regions for the nodes of a graph that has changed.

        `rows`, (k,), says for each node of that graph which node here it was, -1 for a new one,
        which joins the region of most of its neighbours. `edges`, (m, 2), are that graph's.
        """
        membership = np.append(self.membership, np.int32(-1))[rows]
        return self._replace(
            membership=with_neighbours(membership, rows < 0, edges, len(self.names))
        )


def find_regions(
    vault: Vault,
    graph: Graph,
    topology: Topology,
    *,
    seed: int = 0,
    previous: PreviousRegions | None = None,
) -> Regions:
    """Divide a graph into communities by the Leiden algorithm, and name them.

    `previous` are its last regions: the same graph has the same, one that has changed similar ones.
    Source: Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected
    communities", Scientific Reports 9, 2019. The same input gives the same regions.
    """
    membership = _detect_regions(topology, seed, previous)
    islands = islands_of(vault, topology.ids)
    if islands is not None:
        # Each vault of a set is a country, however few regions it has.
        membership = with_region_on_each(membership, islands)
        countries, _ = countries_of_islands(membership, islands)
        known = () if previous is None else previous.colours
        regions = Regions(membership, (), countries, colours=known)
        return name_again(vault, graph, topology, regions, previous)
    previous_countries = None if previous is None else previous.countries
    countries = find_countries(
        membership, topology.edges, np.sqrt(topology.weights), previous_countries
    )
    is_flat = len(np.unique(countries)) == len(countries)
    regions = Regions(membership, (), None if is_flat else countries)
    if previous is not None and (previous.countries is None) is is_flat:
        # The numbers of lands are kept, and with them their colours.
        regions = regions._replace(colours=previous.colours)
    return name_again(vault, graph, topology, regions, previous)


def name_again(
    vault: Vault,
    graph: Graph,
    topology: Topology,
    regions: Regions,
    previous: PreviousRegions | None = None,
) -> Regions:
    """Return the same regions with names for what the notes are called by now.

    They keep the names that `previous` ones had while others are not much better, and those
    that the user gave in any case.
    """
    if regions.membership.max(initial=-1) < 0:
        return regions._replace(names=())
    namer, of_node = RegionNamer(vault, graph, topology), regions.country_of_node
    previous = previous or PreviousRegions({})
    before = previous.names_for(topology.ids, regions.membership)
    given = _given(before, previous)
    countries: tuple[str, ...] = ()
    taken: list[str] = []
    if regions.countries is not None and of_node is not None:
        # Countries are named first: the name of a part says what sets it apart within the whole.
        before_countries = previous.names_for(topology.ids, of_node, of_countries=True)
        whole = _whole_countries(regions.countries)
        of_whole = {country: given[i] for i, country in whole.items() if i in given}
        countries = namer.names(
            of_node,
            parts=regions.membership,
            before=before_countries,
            given=of_whole
            | _names_of_vaults(vault, topology, regions)
            | _given(before_countries, previous),
        )
        given = {i: name for i, name in given.items() if name not in countries}
        given |= {i: countries[country] for i, country in whole.items()}
        taken = [name for i, name in enumerate(countries) if i not in whole.values()]
    names = namer.names(regions.membership, taken=taken, before=before, given=given)
    return regions._replace(
        names=names, country_names=countries, given=previous.given & {*names, *countries}
    )


def _whole_countries(countries: IntArray) -> dict[int, int]:
    """Return the regions that are each the whole of a country, with these countries."""
    is_whole = np.bincount(countries)[countries] == 1
    return {i: int(countries[i]) for i in np.flatnonzero(is_whole).tolist()}


def _names_of_vaults(vault: Vault, topology: Topology, regions: Regions) -> dict[int, str]:
    """Return the names of the countries that are vaults of a set, by country."""
    islands = islands_of(vault, topology.ids)
    if islands is None:
        return {}
    _, used = countries_of_islands(regions.membership, islands)
    names = names_of_islands(vault)
    return {country: names[island] for country, island in enumerate(used.tolist())}


def _given(names: Mapping[int, str], previous: PreviousRegions) -> dict[int, str]:
    return {i: name for i, name in names.items() if name in previous.given}


def detect_communities(
    count: int,
    edges: IntArray,
    weights: FloatArray,
    *,
    seed: int = 0,
    start: Mapping[int, int] | None = None,
) -> IntArray:
    """Return the community of each node, (count,), the larger first; -1 in a small one or none.

    `edges` is (m, 2), each pair of nodes once, `weights` (m,) how much each binds, `start` the
    communities to begin from, by node. The same input gives the same communities.
    """
    if not len(edges):
        return np.full(count, -1, np.int32)
    # The module takes nodes as strings; each is made once.
    node_names = [str(i) for i in range(count)]
    _, found = graspologic_native.leiden(
        [
            (node_names[a], node_names[b], weight)
            for (a, b), weight in zip(edges.tolist(), weights.tolist(), strict=True)
        ],
        starting_communities={node_names[i]: each for i, each in start.items()} if start else None,
        seed=seed_in_64_bits(seed),
        iterations=2,
        trials=1,
    )
    communities = np.full(count, -1, np.int64)
    communities[[int(i) for i in found]] = list(found.values())
    sizes = np.bincount(communities[communities >= 0])
    order = np.argsort(-sizes, kind="stable")
    rank = np.full(len(sizes) + 1, -1, np.int32)
    large = order[sizes[order] >= MIN_REGION_NODES]
    rank[large] = np.arange(len(large))
    return rank[communities]


def _detect_regions(topology: Topology, seed: int, known: PreviousRegions | None) -> IntArray:
    """Return the region of each node, (n,), -1 for none."""
    previous = known.by_id if known is not None else {}
    if known is not None and known.fingerprint and known.fingerprint == topology.fingerprint:
        same = np.array([previous.get(id_, -1) for id_ in topology.ids], np.int32)
        # They come from a file, which may hold any numbers.
        if len(same) and same.min() >= -1 and same.max() < len(same):
            return same
    # Many references between two notes bind them more, but not in proportion.
    weights = np.sqrt(topology.weights)
    count, edges = len(topology.ids), topology.edges
    if not previous:
        return detect_communities(count, edges, weights, seed=seed)
    next_region = max([-1, *previous.values()]) + 1
    start = {}
    for i in np.flatnonzero(np.bincount(edges.ravel(), minlength=count)).tolist():
        region = previous.get(topology.ids[i], -1)
        if region < 0:
            region, next_region = next_region, next_region + 1
        start[i] = region
    found = detect_communities(count, edges, weights, seed=seed, start=start)
    kept = kept_regions(topology, previous)
    if kept is not None:
        gain = modularity(found, edges, weights) - modularity(kept, edges, weights)
        if gain <= KEPT_MODULARITY:
            found = kept
    return _keep_region_numbers(found, topology.ids, previous)


def _keep_region_numbers(
    membership: IntArray, ids: tuple[str, ...], previous: Mapping[str, int]
) -> IntArray:
    """Return `membership` with each region numbered as the previous one it shares most nodes with.

    The number decides the colour of a region.
    """
    count = int(membership.max(initial=-1)) + 1
    shared = Counter(
        (region, previous[id_])
        for id_, region in zip(ids, membership.tolist(), strict=True)
        if region >= 0 and 0 <= previous.get(id_, -1) < count
    )
    new_number: dict[int, int] = {}
    for (region, old), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if region not in new_number and old not in new_number.values():
            new_number[region] = old
    free = iter(sorted(set(range(count)) - set(new_number.values())))
    for region in range(count):
        if region not in new_number:
            new_number[region] = next(free)
    table = np.array([*(new_number[region] for region in range(count)), -1], np.int32)
    return table[membership]
