"""What a noun phrase stands for: the note, a link, or nothing that is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.noun_phrases import coordinated, shows_a_name
from conceptmap.relations.english.place import Place
from conceptmap.relations.english.token import Class, Token
from conceptmap.relations.proposition import THE_NOTE


class Subject(NamedTuple):
    """Links, or the note, and whether they surely are the subject."""

    links: tuple[int, ...]
    is_sure: bool


NOBODY = Subject((), False)
POINTING = words.DEMONSTRATIVES | words.POSSESSIVES


class NounPhraseReader:
    """Tells what the noun phrases of one sentence stand for; `first` is its first token, if any."""

    def __init__(self, first: Sequence[Token], names: NoteNames, place: Place) -> None:
        self.first = first
        self.names = names
        self.place = place

    def resolve(self, tokens: Sequence[Token]) -> Subject:
        """Return what a noun phrase stands for."""
        while tokens and tokens[0].class_ in (Class.ADVERB, Class.CONJUNCTION):
            tokens = tokens[1:]
        if not tokens or tokens[0].class_ is Class.PREPOSITION:
            return NOBODY
        if tokens[0].text == "no" or any(token.class_ is Class.NEGATION for token in tokens):
            return NOBODY  # `neither [[x]] nor [[y]]`
        head = list[Token]()
        for token in tokens:
            if token.class_ in (Class.PREPOSITION, Class.OPENING, Class.RELATIVE, Class.COMMA):
                break
            if token.class_ is Class.GERUND and not head:
                return NOBODY
            head.append(token)
        links: list[int] = []
        sure = True
        for part in coordinated(head):
            one = self._resolve_part(part)
            if not one.links:
                return NOBODY if not links else Subject(tuple(links), False)
            links += one.links
            sure = sure and one.is_sure
        behind = tokens[len(head)].text if len(head) < len(tokens) else ""
        if behind in ("of", "with", "without") and THE_NOTE not in links:
            sure = False  # which or what of it is meant follows
        return Subject(tuple(links), sure)

    def _of_pronoun(self, pronoun: Token) -> Subject:
        """Return the note for `it` or, at the beginning of a sentence, `this`."""
        begins = self._begins_sentence(pronoun)
        is_thing = pronoun.text == "it" or (begins and pronoun.text == "this")
        if not is_thing and pronoun.text not in ("they", "he", "she"):
            return NOBODY
        if self.place.pronoun_is_note:
            goes_on = self.place.follows_note and pronoun.text != "they"
            return Subject((THE_NOTE,), self.place.is_first or goes_on)
        if is_thing and begins and self.place.defines_note:
            return Subject((THE_NOTE,), True)
        is_likely = is_thing and begins and (self.place.begins_block or self.place.is_first)
        return Subject((THE_NOTE,), False) if is_likely else NOBODY

    def _resolve_part(self, part: Sequence[Token]) -> Subject:
        determined = bool(part) and part[0].class_ in (Class.DETERMINER, Class.PRONOUN)
        if len(part) == 1 and part[0].class_ is Class.PRONOUN:
            return self._of_pronoun(part[0])
        if determined and self.names.is_this_note(part):
            return Subject((THE_NOTE,), True)
        is_pointed_at = determined and part[0].text in POINTING
        whole = part
        while part and part[0].class_ in (Class.DETERMINER, Class.ADVERB):
            part = part[1:]
        if not part or any(token.text == "'s" for token in part):
            return NOBODY
        if self.names.matches(part):
            return Subject((THE_NOTE,), not is_pointed_at)
        if whole[0].text == "the" and self.names.matches_with_kind(part):
            return Subject((THE_NOTE,), True)
        if determined and self.names.is_defined_kind(whole):
            return Subject((THE_NOTE,), self.place.is_first)
        is_kind = determined and self.names.is_kind_of_note(whole)
        if is_kind or self.names.matches_part(part):
            is_sure = len(whole) == 2 and self.names.ends_in(whole) and whole[0].text == "this"
            return Subject((THE_NOTE,), is_sure)
        places = [place for place, token in enumerate(part) if token.link >= 0]
        if len(places) == 1:
            if places[0] != len(part) - 1:
                return NOBODY  # part of another thing's name
            is_whole = len(part) <= 3
            is_sure = is_whole and not is_pointed_at and shows_a_name(part[places[0]])
            # `The cold [[tide]]` is another thing than the tide.
            is_sure = is_sure and (len(part) == 1 or part[-2].text in words.TRANSPARENT_NOUNS)
            return Subject((part[places[0]].link,), is_sure)
        starts_sentence = self._begins_sentence(part[0])
        if not places and self.names.ends_with(part, starts_sentence=starts_sentence):
            return Subject((THE_NOTE,), False)
        return NOBODY

    def _begins_sentence(self, token: Token) -> bool:
        return bool(self.first) and token is self.first[0]
