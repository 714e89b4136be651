"""Vault → Graph: one node a file or name, one edge an ordered pair."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from functools import cached_property
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import ATTACHMENT, CANVAS, NOTE, TAG, UNRESOLVED
from conceptmap.graph.graph import (
    BEARS,
    EMBEDS,
    LINKS,
    NAMES,
    NO_ARCS,
    Arcs,
    Graph,
)
from conceptmap.vault.note import Note
from conceptmap.vault.resolver import fold
from conceptmap.vault.vault import Vault


def build(vault: Vault, *, tags: bool = False, attachments: bool = False) -> Graph:
    """Build the graph of a vault: its notes and the names they refer to.

    `tags` adds a node for each tag and edges from the notes that bear it; `attachments` adds
    the vault's other files.
    """
    draft = Draft(vault)
    for path in vault.notes:
        draft.add_note(path)
    if attachments:
        for path in vault.attachments:
            draft.add_attachment(path)
    for note in vault.notes.values():
        draft.add_links(note)
        if tags:
            draft.add_tags(note)
    return draft.finish()


class Draft:
    """A graph in the making: first its files, then the edges that go out from its notes.

    It begins empty, or as `after` another graph.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._kinds = bytearray()
        self._arcs = NO_ARCS
        self._fresh = array("i")
        self._tags: dict[str, int] = {}
        """The nodes of tags as they are written."""
        self.numbers: dict[str, int] = {}

    @classmethod
    def after(
        cls, graph: Graph, vault: Vault, kept: NDArray[np.bool_], stale: NDArray[np.bool_]
    ) -> Draft:
        """Begin with the nodes of a graph that are marked in `kept`, (n,), and their edges.

        Edges from the nodes marked in `stale` are left out.
        """
        made = cls(vault)
        arcs = graph.arcs.of(~stale[graph.arcs.source])
        made.numbers, kinds, made._arcs = _only(kept, graph.numbers, graph.kinds, arcs)
        made._kinds = bytearray(kinds)
        return made

    @cached_property
    def _unresolved(self) -> dict[str, str]:
        return {fold(id_): id_ for id_ in self._of_kind(UNRESOLVED)}

    @cached_property
    def _folded_tags(self) -> dict[str, str]:
        return {id_[1:].casefold(): id_ for id_ in self._of_kind(TAG)}

    def _tag(self, tag: str) -> int:
        id_ = self._folded_tags.setdefault(tag.casefold(), f"#{tag}")
        if id_ not in self.numbers:
            self._add(id_, TAG)
        return self.numbers[id_]

    def add_note(self, path: str) -> None:
        """Add a note; a name without a file that was called so gives way to it."""
        self._add(path, NOTE)

    def add_attachment(self, path: str) -> None:
        """Add a file that is no note."""
        self._add(path, CANVAS if path.lower().endswith(".canvas") else ATTACHMENT)

    def add_links(self, note: Note) -> None:
        """Add what a note refers to; links into itself are none, nor to files that are no nodes.

        A name without a file is the same in any letter case, and called as it was first written.
        """
        source, numbers = note.path, self.numbers
        counts: dict[str, list[int]] = {}
        for link in note.links:
            target = self._vault.resolve(link, source)
            if target is None:
                name = without_ending(link.path)
                target = self._unresolved.setdefault(fold(name), name)
                if target not in numbers:
                    self._add(target, UNRESOLVED)
            elif target == source or target not in numbers:
                continue
            count = counts.setdefault(target, [0, 0])
            count[0] += 1
            count[1] += link.embed
        number = numbers[source]
        for target, (all_, embeds) in counts.items():
            kind = EMBEDS if embeds == all_ else LINKS
            self._fresh.extend((number, numbers[target], kind, all_))

    def add_tags(self, note: Note) -> None:
        """Add the tags of a note, each the same in any letter case."""
        for tag in note.tags:
            node = self._tags.get(tag)
            if node is None:
                node = self._tags[tag] = self._tag(tag)
            self._fresh.extend((self.numbers[note.path], node, BEARS, 1))

    def finish(self) -> Graph:
        """Give the graph, without the names to which nothing refers any more."""
        fresh = np.array(self._fresh, np.int32).reshape(-1, len(Arcs._fields)).T
        old = self._arcs
        arcs = Arcs(
            np.append(old.source, fresh[0]),
            np.append(old.target, fresh[1]),
            np.append(old.kinds, fresh[2].astype(np.uint8)),
            np.append(old.counts, fresh[3]),
        )
        arcs = arcs.of(np.argsort(arcs.source, kind="stable"))
        kinds = np.array(self._kinds, np.uint8)
        used = ~np.isin(kinds, NAMES)
        used[arcs.target] = True
        return Graph(self._vault.name, *_only(used, self.numbers, kinds, arcs))

    def _of_kind(self, kind: int) -> list[str]:
        return [id_ for id_, each in zip(self.numbers, self._kinds, strict=True) if each == kind]

    def _add(self, id_: str, kind: int) -> None:
        number = self.numbers.setdefault(id_, len(self._kinds))
        if number < len(self._kinds):
            self._kinds[number] = kind
        else:
            self._kinds.append(kind)


def without_ending(link_path: str) -> str:
    """Give a link path less `.md`, as names without a file are called."""
    return link_path[:-3] if link_path[-3:].lower() == ".md" else link_path


def _only(
    kept: NDArray[np.bool_], numbers: Mapping[str, int], kinds: NDArray[np.uint8], arcs: Arcs
) -> tuple[dict[str, int], NDArray[np.uint8], Arcs]:
    """Give the nodes that are kept, numbered anew, and the arcs between them."""
    if kept.all():
        return dict(numbers), kinds, arcs
    ids = compress(numbers, kept.tolist())
    number = (np.cumsum(kept) - 1).astype(np.int32)
    arcs = arcs.of(kept[arcs.source] & kept[arcs.target])
    arcs = arcs._replace(source=number[arcs.source], target=number[arcs.target])
    return {id_: number for number, id_ in enumerate(ids)}, kinds[kept], arcs
