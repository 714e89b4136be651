"""What a verb group says something of: the links to its right, each with its phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.noun_phrases import (
    is_participle,
    shows_a_name,
)
from conceptmap.relations.english.object_checks import GroupObjects
from conceptmap.relations.english.token import FORMULA, Class, Token
from conceptmap.relations.english.verb_groups import VerbGroup, is_infinitive
from conceptmap.relations.proposition import MAX_PHRASE_WORDS, THE_NOTE

MAX_NOUNS_BEFORE_LINK = 3
"""More words before a link make another thing of it."""

_LIGHT_VERBS = frozenset("has have had play plays played take takes took make makes made".split())
_SUMS = frozenset("plus minus times".split())
_AMOUNTS = frozenset("lot bit number couple amount lots matter question waste".split())
_EXAMPLES = frozenset("including such like e.g".split())
_OF_RELATIONS = frozenset("of to for from with".split())
_OPPOSING = frozenset("rather instead without except unlike".split())


class FoundObject(NamedTuple):
    """A link, or the note itself, as the object of a verb."""

    link: int
    phrase: tuple[str, ...]
    is_sure: bool
    end: int
    """The index of the token after it."""


def find_objects(
    tokens: Sequence[Token],
    group: VerbGroup,
    limit: int,
    is_note: Callable[[Sequence[Token]], bool],
) -> Iterator[FoundObject]:
    """Yield the objects of a verb group, which are before the token `limit`."""
    reader = _Reader(tokens, group, limit, is_note)
    reader.read()
    for found in reader.found:
        if len(found.phrase) <= MAX_PHRASE_WORDS:
            yield found


class _Reader(GroupObjects):
    """Reads from left to right what follows a verb group."""

    def __init__(
        self,
        tokens: Sequence[Token],
        group: VerbGroup,
        limit: int,
        is_note: Callable[[Sequence[Token]], bool],
    ) -> None:
        super().__init__(tokens, group, limit)
        self.is_note = is_note
        self.found: list[FoundObject] = []

    def read(self) -> None:
        """Find the objects of the verb group, and put them into `found`."""
        if self.group.main_verb in words.DO:
            return  # what it does was said before
        position = self.skip_adverbs(self.group.end)
        phrase = list(self.group.phrase)
        if self.group.is_copula and len(phrase) == 1 and self.text_at(position - 1) == "either":
            phrase = ["could" if phrase[0] in ("was", "were") else "can", "be"]
        skipped = self.text_at(position - 1) if position > self.group.end else ""
        is_sure = skipped not in words.APPROXIMATIONS
        if skipped == "instead" and self.text_at(position) == "of":
            phrase.append(skipped)
        if skipped in words.MANNER_ADVERBS:
            phrase.append(skipped)
        position, phrase, added = self._prepositions(position, phrase)
        has_object = self.group.main_verb in words.TWO_OBJECT_PARTICIPLES
        if self.group.is_passive and not added and not has_object:
            return  # an adjective or a measure, as in `is applied [[x]]`
        if self.class_at(position) is Class.GERUND:
            if not added and self.group.main_verb in words.COMPLEMENT_VERBS:
                return  # `makes using [[x]] easier`
            phrase.append(self.tokens[position].text)
            position = self.skip_adverbs(position + 1)
            position, phrase, _ = self._prepositions(position, phrase)
            is_sure = False
        self._phrase_of_nouns(position, phrase, is_sure, is_direct=not added, depth=0)

    def _prepositions(self, position: int, phrase: list[str]) -> tuple[int, list[str], bool]:
        added = False
        while self.class_at(position) is Class.PREPOSITION and len(phrase) < MAX_PHRASE_WORDS:
            if self.text_at(position) in ("despite", "unlike", "without", "per"):
                break
            phrase = [*phrase, self.text_at(position)]
            position = self.skip_adverbs(position + 1)
            added = True
        return position, phrase, added

    def _phrase_of_nouns(
        self, start: int, phrase: list[str], is_sure: bool, *, is_direct: bool, depth: int
    ) -> None:
        """Read a noun phrase up to its link, or through a preposition into the next."""
        position, nouns, article = start, list[str](), ""
        while position < self.limit:
            token = self.tokens[position]
            if (
                token.class_ is Class.LINK
                and self.class_at(position + 1) is Class.LINK
                and not is_participle(self.tokens[position + 1])
            ):
                pass  # an adjective of the next, as in `a [[steep]] [[slope]]`
            elif token.class_ is Class.LINK and self.is_compound(position, article, depth):
                nouns.append(token.text)  # `is a [[c]] library for`
                is_sure = False
            elif token.class_ is Class.LINK:
                if nouns and nouns[-1] == FORMULA:
                    return  # the formula is meant
                if nouns and self.group.main_verb in words.COMPLEMENT_VERBS:
                    return  # what something is made, `makes the coast [[safe]]`
                self._reached(position, phrase, nouns, article, is_sure, is_direct and depth == 0)
                return
            elif token.class_ is Class.DETERMINER:
                if token.text == "'s":
                    return  # the thing owned is meant, not the owner
                is_degree = token.text in words.DEGREES or (nouns and nouns[-1] in words.DEGREES)
                if nouns and not is_degree and token.text != "such":
                    return  # another noun phrase begins, `a tool the [[x]] made`
                if not nouns and token.text in ("a", "an"):
                    article = token.text
                if token.text == "no" or token.text in words.DEGREES:
                    nouns.append(token.text)
            elif token.text == "one" and self.text_at(position + 1) == "of":
                nouns.append(token.text)
            elif self.joins_adjectives(position) and nouns:
                position += 2  # `and more silent`
            elif token.class_ is Class.NEGATION and token.text == "no":
                phrase = [*phrase, "no"]
            elif token.class_ is Class.NOUN or token.text in ("this", "these"):
                if token.text == "few" and not article:
                    phrase = [*phrase, token.text]
                elif token.class_ is Class.NOUN:
                    nouns.append(token.text)
            elif token.class_ is Class.VERB and token.text in words.NAMING_VERBS and nouns:
                pass
            elif token.class_ is Class.ADVERB:
                if token.text in ("rather", "instead"):
                    return
                if nouns and nouns[-1] in words.DEGREES and self.text_at(position + 1) == "than":
                    nouns.append(token.text)  # an adjective in -ly
            elif (
                token.class_ is Class.VERB
                and token.text in words.PARTICIPLES
                and (self.class_at(position + 1) in (Class.NOUN, Class.LINK))
            ):
                nouns.append(token.text)  # a participle as an adjective
            elif (
                token.class_ is Class.GERUND
                and not nouns
                and self.class_at(position + 1)
                in (
                    Class.NOUN,
                    Class.LINK,
                )
                and token.text != "including"
            ):
                nouns.append(token.text)
            else:
                break
            position += 1
        if nouns and self._is_mention(start, position) and not self.begins_clause(position):
            self.found.append(
                FoundObject(
                    THE_NOTE, self.with_article(phrase, article, is_direct), is_sure, position
                )
            )
            return
        if position >= self.limit or depth >= 2:
            return
        is_list = self.class_at(position) in (Class.COMMA, Class.CONJUNCTION)
        if nouns and is_list and self.text_at(position + 1) not in _EXAMPLES:
            self._rest_of_list(position, self.with_article(phrase, article, is_direct), is_sure)
            return
        self._continue_behind(position, phrase, nouns, article, is_sure, depth)

    def _continue_behind(
        self,
        position: int,
        phrase: list[str],
        nouns: list[str],
        article: str,
        is_sure: bool,
        depth: int,
    ) -> None:
        token = self.tokens[position]
        is_example = token.text in ("including", "like") or (
            token.text == "as" and self.text_at(position - 1) == "such"
        )
        if token.class_ is Class.COMMA and self.text_at(position + 1) in _EXAMPLES:
            position += 2 if self.text_at(position + 1) == "such" else 1
            is_example = True
        if is_example:
            self._phrase_of_nouns(position + 1, phrase, False, is_direct=False, depth=depth + 1)
            return
        if token.class_ is not Class.PREPOSITION or token.text in _OPPOSING or not nouns:
            return
        count = sum(noun not in words.DEGREES for noun in nouns)
        if count > 4 or FORMULA in nouns:
            return
        grown = list(self.with_article(phrase, article, depth == 0)) + nouns + [token.text]
        ok = (
            self.group.is_copula
            and depth == 0
            and (
                (token.text == "of" and (count == 1 or nouns[-1] in words.PARTITIVES))
                or (token.text in _OF_RELATIONS and nouns[-1] in words.RELATION_NOUNS)
                or (not article and count == 1)
            )
        )
        ok &= nouns[-1] not in _AMOUNTS
        ok |= self.group.main_verb in _LIGHT_VERBS and depth == 0 and len(nouns) <= 2
        position = self.skip_adverbs(position + 1)
        if self.class_at(position) is Class.GERUND or (
            token.text == "to" and is_infinitive(self.tokens, position)
        ):
            grown.append(self.text_at(position))
            position = self.skip_adverbs(position + 1)
            ok = False
        is_one_of = nouns == ["one"]
        self._phrase_of_nouns(
            position,
            grown,
            is_sure and ok,
            is_direct=False,
            depth=depth if is_one_of else depth + 1,
        )

    def _reached(
        self,
        position: int,
        phrase: list[str],
        nouns: list[str],
        article: str,
        is_sure: bool,
        is_direct: bool,
    ) -> None:
        if nouns and nouns[0] == "no":
            phrase = [*phrase, "no"]
            nouns = nouns[1:]
        if len(nouns) > MAX_NOUNS_BEFORE_LINK:
            return
        if self.begins_clause(position + 1):
            return  # `says that [[x]] should be`
        complete = tuple(self.with_article(phrase, article, is_direct))
        is_head = self.is_head(position)
        if (
            not is_head
            and complete[-1] in ("a", "an")
            and not (
                self.text_at(position + 1) in words.KIND_NOUNS
                and self.class_at(position + 2) is not Class.NOUN
            )
        ):
            return  # `is a [[x]] trade` is no x; `is a [[gradient descent]] method` is one
        sure = is_sure and is_head and not self.is_modified(position)
        link = self.tokens[position]
        sure = sure and shows_a_name(link) and not self.is_vague(complete)
        if self.group.is_copula and self.text_at(position + 1) in _SUMS:
            sure = False
        if self.text_at(position + 1) == "of" and (
            not self.group.is_copula or complete[-1] in words.NAMING_VERBS
        ):
            sure = False  # what of it is meant follows
        if self.text_at(position + 1) == "as" and words.NEGATIONS.intersection(phrase):
            sure = False  # not in one respect only
        if nouns and nouns[-1] not in words.TRANSPARENT_NOUNS and not self.group.is_copula:
            sure = sure and len(nouns) <= 2
        self.found.append(FoundObject(self.tokens[position].link, complete, sure, position + 1))
        self._rest_of_list(position + 1, complete, sure)

    def _rest_of_list(self, position: int, phrase: tuple[str, ...], is_sure: bool) -> None:
        """Read `, [[b]] and the [[c]]`, then `by [[d]]` of a passive."""
        while position < self.limit:
            begin = position
            joined = False
            while self.class_at(position) in (Class.COMMA, Class.CONJUNCTION, Class.ADVERB):
                if self.text_at(position) in ("but", "yet", "nor", "rather", "instead", "even"):
                    return
                joined = True
                position += 1
            if self.text_at(position) == "as" and self.text_at(position + 1) == "well":
                position, joined = position + 3, True
            if not joined:
                self._further_preposition(begin)
                return
            nouns = 0
            while position < self.limit and self.class_at(position) in (
                Class.DETERMINER,
                Class.NOUN,
            ):
                if self.text_at(position) in ("not", "'s"):
                    return
                nouns += self.class_at(position) is Class.NOUN
                position += 1
            if self.class_at(position) is not Class.LINK:
                if self.class_at(position) in (Class.COMMA, Class.CONJUNCTION) and nouns:
                    continue  # a thing without a link
                return
            if nouns > MAX_NOUNS_BEFORE_LINK or self.begins_clause(position + 1):
                return
            if self.joins_subject(position + 1):
                return
            if self.class_at(position + 1) is Class.RELATIVE:
                return  # another of which something is said: `and [[y]] which uses`
            link = self.tokens[position]
            sure = is_sure and nouns <= 1 and self.is_head(position)
            sure = sure and shows_a_name(link)
            if self.group.is_copula and len(phrase) > len(self.group.phrase) + 1:
                # `is a part of a tide and the [[x]] of`, which may be another thing that it is.
                sure = sure and self.text_at(position - 1) not in ("a", "an", "the")
            self.found.append(FoundObject(self.tokens[position].link, phrase, sure, position + 1))
            position += 1

    def _further_preposition(self, position: int) -> None:
        if self.class_at(position) is not Class.PREPOSITION:
            return
        preposition = self.text_at(position)
        if not self.group.is_passive and not self.group.is_participle:
            return
        if preposition not in ("by", "in", "from", "with", "for", "as", "at", "on", "to"):
            return
        phrase = [*self.group.phrase, preposition]
        start = self.skip_adverbs(position + 1)
        while start < self.limit and self.class_at(start) is Class.DETERMINER:
            start += 1
        if self.class_at(start) is Class.LINK:
            sure = preposition == "by" and self.is_head(start)
            self.found.append(FoundObject(self.tokens[start].link, tuple(phrase), sure, start + 1))
            self._rest_of_list(start + 1, tuple(phrase), sure)

    def _is_mention(self, start: int, end: int) -> bool:
        while start < end and self.class_at(start) is Class.DETERMINER:
            start += 1
        return self.is_note(self.tokens[start:end])
