"""What is known of a note that the map does not have: when it was there, its links, its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from conceptmap.core.local_time import local_time
from conceptmap.core.node_kind import NODE_KIND_LABELS, NodeKind
from conceptmap.core.translation import day, translate, translate_count
from conceptmap.model.comparison import Comparison
from conceptmap.model.earlier_states import EarlierState
from conceptmap.model.moment_texts import note_then
from conceptmap.model.moved_links import broken_links
from conceptmap.model.vault_map import VaultMap
from conceptmap.vault.note import Note


class LinkedNode(NamedTuple):
    """A node that a note is linked with."""

    id: str
    """The id on the map, or that of then for one that the map does not have."""
    title: str


class GoneNote(NamedTuple):
    """A note that was there at one of the moments that are compared, and is not on the map."""

    id: str
    title: str
    kind: str
    """One of `NODE_KIND_LABELS`."""
    moment: EarlierState
    links_to: tuple[LinkedNode, ...]
    linked_from: tuple[LinkedNode, ...]
    broken_links: int = 0
    """How many links to it lead to no note since."""

    @property
    def is_note(self) -> bool:
        """Whether it is a note, not a name that no note had."""
        return self.kind != NODE_KIND_LABELS[NodeKind.UNRESOLVED.value]

    @property
    def when(self) -> str:
        """Say when it was there, and what became of the links to it, in a few sentences."""
        if not self.is_note:
            return translate("No note had this name, and no link leads to it any more.")
        if self.moment.folder:
            told = translate(
                "This note is gone. It is in the folder {folder}.", folder=self.moment.folder
            )
        else:
            date = day(local_time(self.moment.time_s).date())
            told = translate("This note is gone. It was there on {date}.", date=date)
        if not self.broken_links:
            return told
        broken = translate_count(
            "%n link to it leads nowhere now.",
            "%n links to it lead nowhere now.",
            self.broken_links,
        )
        return f"{told} {broken}"


def is_gone(comparison: Comparison | None, vault_map: VaultMap, id_: str) -> bool:
    """Return whether an id is that of a note or name that was there, and the map has not."""
    return (
        comparison is not None
        and id_ not in vault_map.index_of
        and _moment_of(comparison, id_) is not None
    )


def gone_note(comparison: Comparison, vault_map: VaultMap, id_: str) -> GoneNote | None:
    """Return what is known of a note that was there at a moment; None for nothing."""
    moment = _moment_of(comparison, id_)
    if moment is None:
        return None
    is_later = moment is comparison.later
    id_now = comparison.id_now if is_later else comparison.id_now_of_earlier

    def linked(ids: Iterable[str]) -> tuple[LinkedNode, ...]:
        found = []
        for each in ids:
            now = id_now(each)
            is_there = now in vault_map.index_of
            title = vault_map.title(now) if is_there else moment.state.nodes[each].title
            found.append(LinkedNode(now if is_there else each, title))
        return tuple(sorted(set(found), key=lambda each: (each.title.casefold(), each.id)))

    links, node = moment.state.links, moment.state.nodes[id_]
    return GoneNote(
        id_,
        node.title,
        node.kind,
        moment,
        linked(target for source, target in links if source == id_),
        linked(source for source, target in links if target == id_),
        sum(target == id_ for _, target in set(broken_links(comparison.difference).values())),
    )


def gone_text(
    gone: GoneNote, vault_map: VaultMap, check: Callable[[], object]
) -> tuple[Note, bytes] | None:
    """Return a note as it was, and its text, from a commit or a copy; None where there is none.

    Reads files; `check` may raise to stop.
    """
    return note_then(gone.moment, vault_map.vault, gone.id, check)


def _moment_of(comparison: Comparison, id_: str) -> EarlierState | None:
    """Return the later of the two moments at which a node was there."""
    later, earlier = comparison.later, comparison.earlier
    if later is not None and id_ in later.state.nodes:
        return later
    return earlier if id_ in earlier.state.nodes else None
