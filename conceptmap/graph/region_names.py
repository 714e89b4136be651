"""Names of regions, and of any sets of notes: what they are about and sets them apart.

Candidates are folders, tags, values of properties, the words and phrases of titles and headings,
and the titles of the hubs that notes are linked with. The texts of notes are not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain, count

import numpy as np

from conceptmap.core.array_types import BoolArray, Int64Array, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.text_folding import fold_text
from conceptmap.graph.graph import Graph
from conceptmap.graph.region_naming.choice import choose_names
from conceptmap.graph.region_naming.dates import dated_names
from conceptmap.graph.region_naming.evidence import gather_evidence
from conceptmap.graph.region_naming.mentions import is_file_name, read_mentions
from conceptmap.graph.region_naming.phrases import (
    is_container,
    is_name,
    number_behind,
    shorter_phrase,
    whole_phrase,
)
from conceptmap.graph.region_naming.scores import Candidate, rank_candidates, same_key
from conceptmap.graph.region_naming.segments import SegmentReader
from conceptmap.graph.topology import Topology
from conceptmap.vault.vault import Vault

MIN_DATED_SHARE = 0.9
"""From this share on of notes with a date for a title, a set of notes is named by their years."""

KEPT_NAME_BONUS = 1.5
"""How many times better another name has to be than the one that a set of notes has."""

WHOLE_WEIGHT = 4
"""How much more a node counts for a set than for a part of it when both have a claim to a name."""

MAX_TITLES = 20
"""At most this many titles are tried for a set of notes that no phrase names."""


_NUMBERED = re.compile(r"Region \d+")


def numbered_name(used: Container[str]) -> str:
    """Return a name for what has none, one that is not among folded ones."""
    return next(name for n in count(1) if fold_text(name := f"Region {n}") not in used)


def is_numbered(name: str) -> bool:
    """Return whether `numbered_name` may have made a name."""
    return _NUMBERED.fullmatch(name) is not None


class RegionNamer:
    """Names sets of notes of one graph. Reads the words of all notes once, when it is made."""

    def __init__(self, vault: Vault, graph: Graph, topology: Topology) -> None:
        self._graph, self._topology = graph, topology
        self._mentions = read_mentions(vault, graph, topology)
        self._evidence = gather_evidence(self._mentions, topology)
        self._reader = SegmentReader()
        self._ranked_last: tuple[bytes, list[list[Candidate]]] = b"", []

    def names(
        self,
        membership: IntArray,
        *,
        within: BoolArray | None = None,
        parts: IntArray | None = None,
        taken: Iterable[str] = (),
        given: Mapping[int, str] | None = None,
        before: Mapping[int, str] | None = None,
    ) -> tuple[str, ...]:
        """Return a name for each set of notes; no two are equal in any letter case.

        `membership`, (n,), is the set of each node, -1 for none. Each set is named by what sets
        it apart from the nodes of `within`, (n,), None for all: for parts of a region that is
        the region. No set gets a name in `taken`, as that of the region would be. `given` are
        names by set that are not to be changed; `before` are those that sets had, which they
        keep unless another has become much better. `parts`, (n,), are sets that are named next:
        a name that says much more of one of them than of any set is left to it. The same input
        gives the same names.
        """
        given, before = given or {}, before or {}
        members = _members(membership)
        names: dict[int, str] = {}
        used = set(map(fold_text, taken))

        def assign(i: int, candidates: Iterable[str]) -> None:
            free = [name for name in candidates if fold_text(name) not in used]
            if free:
                names[i] = before[i] if before.get(i) in free else free[0]
                used.add(fold_text(names[i]))

        for i, name in sorted(given.items()):
            assign(i, chain([name], (f"{name} {n}" for n in range(2, len(given) + 2))))
        for i, nodes in enumerate(members):
            if i not in names:
                assign(i, self._dated_names(nodes, MIN_DATED_SHARE))
        ranked = self._ranked(membership, len(members), within)
        unnamed = [i for i in range(len(members)) if i not in names]
        telling = [[each for each in found if not is_container(each.key)] for found in ranked]
        of_parts, part_sizes = self._rivals(parts, membership)
        chosen = choose_names(
            [*(self._favour(telling[i], before.get(i)) for i in unnamed), *of_parts],
            [*(WHOLE_WEIGHT * len(members[i]) for i in unnamed), *part_sizes],
            [self._key(name) for name in chain(taken, names.values())],
        )
        for i, choice in zip(unnamed, chosen[: len(unnamed)], strict=True):
            assign(i, [choice] if choice else [])
        degrees = _degrees_within(self._topology, membership)
        for i in unnamed:
            if i not in names:
                assign(i, self._title_names(members[i], degrees))
            if i not in names:
                assign(i, self._dated_names(members[i], 0.5))
            if i not in names:
                assign(i, (each.name for each in ranked[i]))
            if i not in names:
                free, name = numbered_name(used), before.get(i, "")
                assign(i, [free, name] if is_numbered(name) else [free])
        return tuple(names[i] for i in range(len(members)))

    def _ranked(
        self, membership: IntArray, count: int, within: BoolArray | None = None
    ) -> list[list[Candidate]]:
        """Return the candidates for each set, those of the last sets without looking again."""
        if within is not None:
            return rank_candidates(self._evidence, membership, count, within)
        key = membership.tobytes()
        if self._ranked_last[0] != key:
            self._ranked_last = key, rank_candidates(self._evidence, membership, count)
        return self._ranked_last[1]

    def _rivals(
        self, parts: IntArray | None, membership: IntArray
    ) -> tuple[list[list[Candidate]], list[int]]:
        """Return the candidates for parts of sets, and how many nodes each part has.

        A part that is the whole of a set is no rival of that.
        """
        if parts is None or parts.max(initial=-1) < 0:
            return [], []
        sizes, set_sizes = (np.bincount(each[each >= 0]) for each in (parts, membership))
        set_of = np.zeros(len(sizes), np.int64)
        set_of[parts[parts >= 0]] = membership[parts >= 0]
        ranked = self._ranked(parts, len(sizes))
        rivals = np.flatnonzero(sizes < set_sizes[set_of]).tolist()
        found = [[c for c in ranked[i] if not is_container(c.key)] for i in rivals]
        return found, sizes[rivals].tolist()

    def _dated_names(self, nodes: Int64Array, min_share: float) -> Iterator[str]:
        """Yield names for notes of which a share, at least, have dates for titles."""
        notes = nodes[NodeKind.NOTE.mask(self._graph.kinds[nodes])].tolist()
        years = self._mentions.years
        dated = [node for node in notes if years[node] is not None]
        if not dated or len(dated) < min_share * len(notes):
            return
        folders = Counter(self._graph.ids[node].rpartition("/")[0] for node in dated)
        label = self._folder_label(folders.most_common(1)[0][0])
        titles = (self._graph.titles[node] for node in dated)
        for name in dated_names(titles, (years[node] or "" for node in dated), label):
            if is_name(name):
                yield name

    def _folder_label(self, folder: str) -> str | None:
        """Return the innermost name in a folder's path that is more than a number or a date."""
        for part in reversed(folder.split("/")):
            for segment in self._reader.read(part):
                phrase = whole_phrase(segment)
                if phrase is not None:
                    return phrase[0]
        return None

    def _title_names(self, nodes: Int64Array, degrees: Int64Array) -> Iterator[str]:
        """Yield names from the titles of nodes, those with the most links among them first."""
        order = np.lexsort((nodes, -degrees[nodes], self._graph.kinds[nodes]))
        for node in nodes[order][:MAX_TITLES].tolist():
            title = self._graph.titles[node].rpartition("/")[2]
            if self._mentions.years[node] is None and not is_file_name(title):
                segments = self._reader.read(title)
                wholes = [
                    phrase
                    for each in segments
                    if (phrase := whole_phrase(each)) and not is_container(phrase[1])
                ]
                phrase = wholes[0] if wholes else shorter_phrase(segments)
                if phrase is not None:
                    yield phrase[0]

    def _favour(self, candidates: list[Candidate], name: str | None) -> list[Candidate]:
        """Return candidates with more for the one that is the name before, as it was written."""
        if name is None or not is_name(name):
            return candidates
        key = self._key(name)
        changed = [
            each._replace(score=each.score * KEPT_NAME_BONUS, name=name)
            if same_key(each.key, key)
            else each
            for each in candidates
        ]
        return sorted(changed, key=lambda each: (-each.score, each.name))

    def _key(self, name: str) -> str:
        words = [token[1] for segment in self._reader.read(name) for token in segment]
        return " ".join([*words, number_behind(name)]).strip()


def _members(membership: IntArray) -> list[Int64Array]:
    """Return the nodes of each set."""
    order = np.argsort(membership, kind="stable")
    total = int(membership.max(initial=-1)) + 1
    return np.split(order, np.searchsorted(membership[order], np.arange(total)))[1:]


def _degrees_within(topology: Topology, membership: IntArray) -> Int64Array:
    """Count each node's neighbours in its own set, (n,)."""
    first, second = topology.edges[:, 0], topology.edges[:, 1]
    same = membership[first] == membership[second]
    ends = np.concatenate([first[same], second[same]])
    return np.bincount(ends, minlength=len(membership))
