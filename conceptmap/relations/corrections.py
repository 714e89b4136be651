"""What the user corrected of what notes state: phrases that are wrong, and phrases of their own."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import NamedTuple

import msgspec


class CorrectedLink(NamedTuple):
    """What a correction is about: a phrase between two nodes, by their ids."""

    subject: str
    object: str
    phrase: str
    """As the note states it; empty for a link of which it states nothing."""


class Correction(msgspec.Struct, frozen=True):
    """A phrase between two nodes, and what is shown in its place."""

    subject: str
    object: str
    phrase: str
    shown: str = ""
    """The user's own phrase; empty for none at all."""

    @property
    def link(self) -> CorrectedLink:
        """The link whose phrase is corrected."""
        return CorrectedLink(self.subject, self.object, self.phrase)


class Corrections:
    """The corrections of a vault; immutable."""

    def __init__(self, corrections: Iterable[Correction] = ()) -> None:
        self._by_link = {each.link: each for each in corrections}

    def __iter__(self) -> Iterator[Correction]:
        return iter(self._by_link.values())

    def __len__(self) -> int:
        return len(self._by_link)

    def shown(self, link: CorrectedLink) -> str | None:
        """Return what is shown in place of a phrase, None where it was not corrected."""
        found = self._by_link.get(link)
        return None if found is None else found.shown

    def added(self) -> list[Correction]:
        """Return the phrases that the user gave to links without one."""
        return [each for each in self._by_link.values() if not each.phrase and each.shown]

    def with_correction(self, *corrections: Correction) -> Corrections:
        """Return these corrections with others, in place of those of the same links."""
        return Corrections([*self._by_link.values(), *corrections])

    def without(self, link: CorrectedLink) -> Corrections:
        """Return these corrections without that of a link."""
        return Corrections(each for each in self._by_link.values() if each.link != link)

    def with_changes(self, before: Corrections, after: Corrections) -> Corrections:
        """Return these corrections, changed by what differs between two others."""
        changed = [each for each in after if before._by_link.get(each.link) != each]
        gone = before._by_link.keys() - after._by_link.keys()
        return Corrections([*(each for each in self if each.link not in gone), *changed])

    def of_pair(self, one: str, other: str) -> list[Correction]:
        """Return the corrections of links between two nodes."""
        pair = {one, other}
        return [each for each in self if {each.subject, each.object} == pair]

    def names(self, ids: Container[str]) -> bool:
        """Return whether a correction is about one of some nodes."""
        return any(each.subject in ids or each.object in ids for each in self)

    def renamed(self, mapping: Mapping[str, str]) -> Corrections:
        """Return the same corrections with the new ids of renamed nodes."""
        return Corrections(
            msgspec.structs.replace(
                each,
                subject=mapping.get(each.subject, each.subject),
                object=mapping.get(each.object, each.object),
            )
            for each in self._by_link.values()
        )


NO_CORRECTIONS = Corrections()
