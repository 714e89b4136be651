"""What a verb group says something of: the links to its right, each with its phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.after_verb import EXAMPLES, AfterVerb
from conceptmap.relations.english.noun_phrases import shows_a_name
from conceptmap.relations.english.object_phrases import MAX_NOUNS_BEFORE_LINK, End, ObjectPhrase
from conceptmap.relations.english.token import FORMULA, Class, Token
from conceptmap.relations.english.verb_groups import VerbGroup, is_infinitive
from conceptmap.relations.proposition import MAX_PHRASE_WORDS, THE_NOTE

MAX_NOUN_PHRASES = 3
"""More noun phrases, one tied to the other by prepositions, lead too far from the verb."""

MAX_NOUNS_IN_PHRASE = 4
"""More words before a preposition are no part of a phrase."""

_LIGHT_VERBS = frozenset("has have had play plays played take takes took make makes made".split())
_ANYONE = [["us"], ["you"], ["users"], ["people"]]
_SUMS = frozenset("plus minus times".split())
_AMOUNTS = frozenset("lot bit number couple amount lots matter question waste".split())
_OF_RELATIONS = frozenset("of to for from with".split())
_OPPOSING = frozenset("rather instead without except unlike".split())
_FURTHER_PREPOSITIONS = frozenset("by in from with for as at on to".split())


class FoundObject(NamedTuple):
    """A link, or the note itself, as the object of a verb."""

    link: int
    phrase: tuple[str, ...]
    is_sure: bool
    end: int
    """The index of the token after it."""


class _Relation(NamedTuple):
    """What has been read of a proposition before its object is reached."""

    phrase: tuple[str, ...]
    is_sure: bool
    is_direct: bool
    """Whether the object follows the verb, with no preposition or example between them."""
    noun_phrases: int = 1
    """How many noun phrases have been read, with the one that follows."""


def find_objects(
    tokens: Sequence[Token],
    group: VerbGroup,
    limit: int,
    is_note: Callable[[Sequence[Token]], bool],
) -> Iterator[FoundObject]:
    """Yield the objects of a verb group, which are before the token `limit`."""
    finder = _ObjectFinder(AfterVerb(tokens, group, limit), is_note)
    finder.find()
    for found in finder.found:
        if len(found.phrase) <= MAX_PHRASE_WORDS:
            yield found


class _ObjectFinder:
    """Reads from left to right what follows a verb group, one noun phrase after the other."""

    def __init__(self, after: AfterVerb, is_note: Callable[[Sequence[Token]], bool]) -> None:
        self.after = after
        self.tokens = after.tokens
        self.group = after.group
        self.is_note = is_note
        self.found: list[FoundObject] = []

    def find(self) -> None:
        """Find the objects of the verb group, and put them into `found`."""
        if self.group.main_verb in words.DO:
            return  # what it does was said before
        position, phrase, is_sure = self._adverbs()
        if self.after.text_at(position) == "that" and not self.group.is_copula:
            return  # a clause, `means that the [[x]] of it`
        position, phrase, is_tied = self._prepositions(position, phrase)
        takes_object = self.group.main_verb in words.TWO_OBJECT_PARTICIPLES
        if self.group.is_passive and not is_tied and not takes_object:
            if not self._is_adjective_of_plural(position):
                return  # an adjective or a measure, as in `is applied [[x]]`
            phrase = phrase[:1]
        if self.after.class_at(position) is Class.GERUND:
            if not is_tied and self.group.main_verb in words.COMPLEMENT_VERBS:
                return  # `makes using [[x]] easier`
            phrase = (*phrase, self.tokens[position].text)
            position = self.after.skip_adverbs(position + 1)
            position, phrase, _ = self._prepositions(position, phrase)
            is_sure = False
        self._noun_phrase(position, _Relation(phrase, is_sure, is_direct=not is_tied))

    def _is_adjective_of_plural(self, position: int) -> bool:
        """Return whether a participle belongs to the link after it: `are layered [[rocks]]`."""
        is_plural = self.group.phrase[0] in ("are", "were") and len(self.group.phrase) == 2
        is_verb = self.group.main_verb in words.PARTICIPLES
        shown = self.after.text_at(position)
        is_link = self.after.class_at(position) is Class.LINK
        return is_plural and is_link and not is_verb and shown.endswith("s")

    def _adverbs(self) -> tuple[int, tuple[str, ...], bool]:
        """Read the adverbs after the verb; return their end, the phrase and whether it is sure."""
        group, after = self.group, self.after
        end = after.skip_adverbs(group.end)
        adverb = after.text_at(end - 1) if end > group.end else ""
        phrase = group.phrase
        if adverb == "either" and group.is_copula and len(phrase) == 1:
            phrase = ("could" if phrase[0] in ("was", "were") else "can", "be")
        is_of_phrase = adverb == "instead" and after.text_at(end) == "of"
        if is_of_phrase or adverb in words.MANNER_ADVERBS:
            phrase = (*phrase, adverb)
        return end, phrase, adverb not in words.APPROXIMATIONS

    def _prepositions(
        self, position: int, phrase: tuple[str, ...]
    ) -> tuple[int, tuple[str, ...], bool]:
        """Add prepositions to the phrase; return their end, it, and whether there are any."""
        start = position
        while (
            self.after.class_at(position) is Class.PREPOSITION
            and len(phrase) < MAX_PHRASE_WORDS
            and self.after.text_at(position) not in ("despite", "unlike", "without", "per")
        ):
            phrase = (*phrase, self.after.text_at(position))
            position = self.after.skip_adverbs(position + 1)
        return position, phrase, position > start

    def _noun_phrase(self, start: int, relation: _Relation) -> None:
        """Read a noun phrase up to its link, or what follows one that has no link."""
        read = ObjectPhrase(self.after, start, is_first=relation.noun_phrases == 1)
        end = read.read()
        is_sure = relation.is_sure and not read.is_compound
        relation = relation._replace(phrase=(*relation.phrase, *read.phrase), is_sure=is_sure)
        if end is End.NOTHING:
            return
        if end is End.LINK:
            self._link(read, relation)
        elif self._is_mention(read) and not self.after.begins_clause(read.position):
            self._add(THE_NOTE, read.position, self._with_article(relation, read.article), is_sure)
        elif read.position < self.after.limit and relation.noun_phrases < MAX_NOUN_PHRASES:
            self._behind_nouns(read, relation)

    def _is_mention(self, read: ObjectPhrase) -> bool:
        """Return whether a noun phrase without a link is a name of the note."""
        start = read.start
        while start < read.position and self.after.class_at(start) is Class.DETERMINER:
            start += 1
        return bool(read.nouns) and self.is_note(self.tokens[start : read.position])

    def _behind_nouns(self, read: ObjectPhrase, relation: _Relation) -> None:
        """Go on after a noun phrase without a link: to its list, its examples, or into the next."""
        position = read.position
        is_list = self.after.class_at(position) in (Class.COMMA, Class.CONJUNCTION)
        names_examples = self.after.text_at(position + 1) in EXAMPLES
        if read.nouns and is_list and not names_examples:
            phrase = self._with_article(relation, read.article)
            self._list(position, phrase, relation.is_sure)
            return
        examples = self.after.begin_of_examples(position)
        if examples is not None:
            further = relation.noun_phrases + 1
            self._noun_phrase(examples, _Relation(relation.phrase, False, False, further))
        else:
            self._behind_preposition(read, relation)

    def _behind_preposition(self, read: ObjectPhrase, relation: _Relation) -> None:
        """Read the noun phrase that a preposition ties to one before it: `a part of [[x]]`."""
        preposition = self.after.text_at(read.position)
        is_tied = self.after.class_at(read.position) is Class.PREPOSITION
        if preposition == "of" and self.after.text_at(read.position + 1) == "like":
            return  # `is kind of like`
        if not is_tied or preposition in _OPPOSING or not read.nouns:
            return
        count = sum(noun not in words.DEGREES for noun in read.nouns)
        if count > MAX_NOUNS_IN_PHRASE or FORMULA in read.nouns:
            return
        is_relation = self._is_relation(read, relation, preposition, count)
        phrase = (*self._with_article(relation, read.article), *read.nouns, preposition)
        position = self.after.skip_adverbs(read.position + 1)
        is_infinitive_next = preposition == "to" and is_infinitive(self.tokens, position)
        if self.after.class_at(position) is Class.GERUND or is_infinitive_next:
            phrase = (*phrase, self.after.text_at(position))
            position = self.after.skip_adverbs(position + 1)
            # `Lets anyone build [[x]]` says what it is for, whoever does it.
            is_relation = is_infinitive_next and read.nouns in _ANYONE
        further = relation.noun_phrases + (read.nouns != ["one"])
        is_sure = relation.is_sure and is_relation
        self._noun_phrase(position, _Relation(phrase, is_sure, False, further))

    def _is_relation(
        self, read: ObjectPhrase, relation: _Relation, preposition: str, count: int
    ) -> bool:
        """Return whether nouns and a preposition say how two things are related: `a kind of`."""
        if relation.noun_phrases > 1:
            return False
        if self.group.main_verb in _LIGHT_VERBS and len(read.nouns) <= 2:
            return True
        noun = read.nouns[-1]
        if not (self.group.is_copula or relation.phrase[-1] == "as") or noun in _AMOUNTS:
            return False
        return (
            (preposition == "of" and (count == 1 or noun in words.PARTITIVES))
            or (preposition in _OF_RELATIONS and noun in words.RELATION_NOUNS)
            or (not read.article and count == 1)
        )

    def _link(self, read: ObjectPhrase, relation: _Relation) -> None:
        """Take the link that a noun phrase ends in, and those that are joined to it."""
        position = read.position
        if len(read.nouns) > MAX_NOUNS_BEFORE_LINK or self.after.begins_clause(position + 1):
            return  # `says that [[x]] should be`
        phrase = self._with_article(relation, read.article)
        is_head = self.after.is_head(position)
        if not is_head and phrase[-1] in ("a", "an") and not self.after.is_before_kind(position):
            return  # `is a [[x]] trade` is no x; `is a [[gradient descent]] method` is one
        is_sure = relation.is_sure and is_head and self._is_plain(read, phrase)
        self._add(self.tokens[position].link, position + 1, phrase, is_sure)
        self._list(position + 1, phrase, is_sure)

    def _is_plain(self, read: ObjectPhrase, phrase: tuple[str, ...]) -> bool:
        """Return whether nothing around a link makes another thing of it, or of the phrase."""
        position, is_copula = read.position, self.group.is_copula
        behind = self.after.text_at(position + 1)
        is_tied = len(phrase) > len(self.group.phrase) + 1
        names = not is_copula or phrase[-1] in words.NAMING_VERBS
        has_other_noun = bool(read.nouns) and read.nouns[-1] not in words.TRANSPARENT_NOUNS
        return not (
            self.after.is_modified(position)
            or not shows_a_name(self.tokens[position])
            or self.after.is_vague(phrase)
            or (is_copula and behind in _SUMS)
            or (behind == "of" and (names or is_tied))  # what of it is meant follows
            or (bool(read.nouns) and phrase[-1] == "no")  # only some of them: `has no big [[x]]`
            or (behind == "as" and words.NEGATIONS.intersection(phrase))  # in one respect only
            or (has_other_noun and not is_copula and len(read.nouns) > 2)
        )

    def _list(self, position: int, phrase: tuple[str, ...], is_sure: bool) -> None:
        """Read `, [[b]] and the [[c]]`, then `by [[d]]` of a passive."""
        while position < self.after.limit:
            start = self.after.behind_joints(position)
            if start == position:
                self._further_preposition(position)
                return
            position, nouns = self.after.skip_nouns(start)
            if self.after.class_at(position) is not Class.LINK:
                if nouns and self.after.class_at(position) in (Class.COMMA, Class.CONJUNCTION):
                    continue  # a thing without a link
                return
            if nouns > MAX_NOUNS_BEFORE_LINK or self.after.begins_anew(position + 1):
                return
            sure = is_sure and nouns <= 1 and self._is_listed(position, phrase)
            self._add(self.tokens[position].link, position + 1, phrase, sure)
            position += 1

    def _is_listed(self, position: int, phrase: tuple[str, ...]) -> bool:
        """Return whether a link that is joined to another surely is an object as well."""
        is_further = self.group.is_copula and len(phrase) > len(self.group.phrase) + 1
        if is_further and self.after.text_at(position - 1) in ("a", "an", "the"):
            return False  # `is a part of a tide and the [[x]] of`, which may be what else it is
        return self.after.is_head(position) and shows_a_name(self.tokens[position])

    def _further_preposition(self, position: int) -> None:
        """Read what else a passive says: `was built in [[x]] by [[y]]`."""
        preposition = self.after.text_at(position)
        is_passive = self.group.is_passive or self.group.is_participle
        if not is_passive or preposition not in _FURTHER_PREPOSITIONS:
            return
        start = self.after.skip_adverbs(position + 1)
        while self.after.class_at(start) is Class.DETERMINER:
            start += 1
        if self.after.class_at(start) is Class.LINK:
            phrase = (*self.group.phrase, preposition)
            is_sure = preposition == "by" and self.after.is_head(start)
            self._add(self.tokens[start].link, start + 1, phrase, is_sure)
            self._list(start + 1, phrase, is_sure)

    def _with_article(self, relation: _Relation, article: str) -> tuple[str, ...]:
        """Return the phrase, as `is a` when a copula and an article precede the object."""
        is_bare = len(relation.phrase) == len(self.group.phrase)
        if self.group.is_copula and article and relation.is_direct and is_bare:
            return (*relation.phrase, article)
        return relation.phrase

    def _add(self, link: int, end: int, phrase: tuple[str, ...], is_sure: bool) -> None:
        self.found.append(FoundObject(link, phrase, is_sure, end))
