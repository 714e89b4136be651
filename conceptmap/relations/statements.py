"""What the links between two notes say, looked up note by note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conceptmap.relations.kinds import kind_of
from conceptmap.relations.proposition import THE_NOTE, Level, Proposition
from conceptmap.relations.propositions import note_propositions
from conceptmap.relations.relation_kind import RelationKind
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.note_content import Link


class Statement(NamedTuple):
    """What a note says of one of its links."""

    phrase: str
    level: Level
    is_forward: bool
    """Whether the note is the subject, and what the link leads to the object."""

    @property
    def kind(self) -> RelationKind:
        """The kind of the relation."""
        return kind_of(self.phrase)


class LinkStatements:
    """Finds what notes say of their links, in the text that their sentences are read from.

    Reads files, so not for the window's thread; the note that was read last is kept in memory.
    """

    def __init__(self, link_contexts: LinkContexts) -> None:
        self._link_contexts = link_contexts
        self._path = ""
        self._propositions: list[Proposition] = []

    def propositions(self, path: str) -> list[Proposition]:
        """Return all that a note states; nothing when it cannot be read."""
        if path != self._path:
            note = self._link_contexts.vault.notes.get(path)
            text = self._link_contexts.text(path)
            self._propositions = note_propositions(note, text) if note is not None else []
            self._path = path
        return self._propositions

    def statement(self, path: str, links: Iterable[Link]) -> Statement | None:
        """Return the surest that a note says of some of its links, forward ones first."""
        return min(self._statements(path, links), key=_rank, default=None)

    def _statements(self, path: str, links: Iterable[Link]) -> Iterator[Statement]:
        note = self._link_contexts.vault.notes.get(path)
        if note is None:
            return
        wanted = set(links)
        for each in self.propositions(path):
            is_forward = each.subject == THE_NOTE
            other = each.object if is_forward else each.subject
            if (is_forward or each.object == THE_NOTE) and note.links[other] in wanted:
                yield Statement(each.phrase, each.level, is_forward)


def _rank(statement: Statement) -> tuple[int, bool]:
    return statement.level, not statement.is_forward
