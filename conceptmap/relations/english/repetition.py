"""Sentences of one note that are repeated, in all but where their links lead, are read once."""

from __future__ import annotations

from collections.abc import Callable

from conceptmap.relations.english.fragments import Found
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.noun_phrase_subjects import Subject
from conceptmap.relations.english.place import Place
from conceptmap.relations.english.token import Sentence
from conceptmap.relations.proposition import THE_NOTE

MIN_LINKS = 500
"""Repeated sentences are looked for in notes of at least this many links; others take no time."""

MAX_KNOWN = 5000


class WhatIsSaid:
    """What a sentence says, and the subject of its first verb."""

    __slots__ = ("found", "subject")

    def __init__(self, found: list[Found], subject: Subject) -> None:
        self.found = found
        self.subject = subject

    @property
    def is_about_note(self) -> bool:
        """Whether the first verb is about the note."""
        return self.subject.links == (THE_NOTE,)

    @property
    def is_surely_about_note(self) -> bool:
        """Whether the first verb surely is about the note."""
        return self.is_about_note and self.subject.is_sure


Read = Callable[[Sentence, Place, NoteNames], WhatIsSaid]


class KnownSentences:
    """Reads the sentences of a note that has `link_count` links."""

    def __init__(self, names: NoteNames, link_count: int) -> None:
        self.names = names
        self._keeps = link_count >= MIN_LINKS
        self._known: dict[tuple[object, ...], WhatIsSaid] = {}

    def read(self, sentence: Sentence, place: Place, read: Read) -> WhatIsSaid:
        """Return what a sentence says, by `read` if it is the first of its words and place."""
        if not self._keeps:
            return read(sentence, place, self.names)
        links = [token.link for token in sentence if token.link >= 0]
        key = (place, *((each.written, each.link < 0) for each in sentence))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MAX_KNOWN:
                self._known.clear()
            said = read(sentence, place, self.names)
            order = {link: at for at, link in enumerate(links)} | {THE_NOTE: THE_NOTE}
            kept = [
                Found(order[each.subject], each.phrase, order[each.object], each.is_sure)
                for each in said.found
            ]
            self._known[key] = WhatIsSaid(kept, said.subject)
            return said
        links.append(THE_NOTE)  # the last, which the number for the note finds
        found = [
            Found(links[each.subject], each.phrase, links[each.object], each.is_sure)
            for each in known.found
        ]
        return WhatIsSaid(found, known.subject)
