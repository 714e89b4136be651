"""Small vaults in which it is known which notes belong together, and the names that they get."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from conceptmap.core.array_types import BoolArray, IntArray
from conceptmap.graph.build import build_graph
from conceptmap.graph.region_names import RegionNamer
from conceptmap.graph.topology import build_topology
from conceptmap.vault.vault import Vault

TREES = ["Oak", "Beech", "Maple", "Elm", "Ash", "Birch"]
FISH = ["Carp", "Pike", "Perch", "Trout", "Tench", "Bream"]

SetOf = Callable[[str], int]
"""Tells the number of the set that a node is in, by its id; -1 for none."""


@dataclass(frozen=True)
class NamedVault:
    """A vault, and what names sets of its notes."""

    ids: tuple[str, ...]
    namer: RegionNamer

    def membership(self, set_of: SetOf) -> IntArray:
        return np.array([set_of(id_) for id_ in self.ids], np.int32)

    def names(
        self,
        set_of: SetOf,
        *,
        within: BoolArray | None = None,
        parts: IntArray | None = None,
        taken: Iterable[str] = (),
        given: Mapping[int, str] | None = None,
        before: Mapping[int, str] | None = None,
    ) -> tuple[str, ...]:
        membership = self.membership(set_of)
        return self.namer.names(
            membership, within=within, parts=parts, taken=taken, given=given, before=before
        )


def name_vault(vault: Vault, *, tags: bool = False, attachments: bool = False) -> NamedVault:
    graph = build_graph(vault, tags=tags, attachments=attachments)
    topology = build_topology(graph)
    return NamedVault(topology.ids, RegionNamer(vault, graph, topology))


def named(root: Path, *, tags: bool = False, attachments: bool = False) -> NamedVault:
    return name_vault(Vault.open(root, cache=None), tags=tags, attachments=attachments)


def by_start(*starts: str) -> SetOf:
    """Put nodes into sets by how their ids begin; those that begin so with none into no set."""

    def set_of(id_: str) -> int:
        return next((i for i, start in enumerate(starts) if id_.startswith(start)), -1)

    return set_of


def apart(*words: str) -> SetOf:
    """Put the nodes whose ids hold one of some words into the second of two sets."""
    return lambda id_: int(any(word in id_ for word in words))


def paths(titles: Iterable[str], folder: str = "") -> list[str]:
    return [f"{folder}/{title}.md" if folder else f"{title}.md" for title in titles]


def ring(notes: Sequence[str] | Mapping[str, str]) -> dict[str, str | bytes]:
    """Link each note to the next, so that none of them is a hub; a mapping has their texts."""
    texts = notes if isinstance(notes, Mapping) else dict.fromkeys(notes, "")
    order = [*texts]
    return {
        path: f"{texts[path]}\n\n[[{following.removesuffix('.md')}]]"
        for path, following in zip(order, [*order[1:], order[0]], strict=True)
    }


def star(hub: str, notes: Sequence[str]) -> dict[str, str | bytes]:
    """Link a hub to all other notes."""
    links = " ".join(f"[[{path.removesuffix('.md')}]]" for path in notes)
    return {hub: links, **dict.fromkeys(notes, "")}


FISHES = ring(paths(FISH, "Fish"))
"""Notes to be told apart from, in a folder of their own."""
