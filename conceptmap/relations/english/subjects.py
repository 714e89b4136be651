"""Whose verb it is: the noun phrase that a verb group says something of."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.clauses import Clauses
from conceptmap.relations.english.headed import headed_by
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.noun_phrase_subjects import (
    NOBODY,
    POINTING,
    NounPhraseReader,
    Subject,
)
from conceptmap.relations.english.place import Place
from conceptmap.relations.english.token import FORMULA, Class, Token
from conceptmap.relations.english.verb_groups import VerbGroup
from conceptmap.relations.proposition import THE_NOTE

_MAX_DEFINED_WORDS = 4
_THIRD_FORMS = words.THIRD_FORMS | words.BE | words.HAVE
_NAMES = (Class.NOUN, Class.LINK)
_PLURAL_FORMS = (words.BASES - words.PAST_FORMS) | frozenset(
    "are were have do don't aren't weren't haven't".split()
)
_PLURAL_ENDINGS = (
    *("s", "data", "media", "people", "children", "men", "criteria", "phenomena", "ae", "mice"),
    *("fish", "sheep", "folk", "feet", "teeth", "algae", "bacteria", "police"),
)


class SubjectFinder:
    """Finds the subjects of the verb groups of one sentence."""

    def __init__(
        self,
        tokens: Sequence[Token],
        groups: Sequence[VerbGroup],
        names: NoteNames,
        place: Place,
    ) -> None:
        self.tokens = tokens
        self.groups = groups
        self.names = names
        self.place = place
        self.clauses = Clauses(tokens, groups)
        self.phrases = NounPhraseReader(tokens[:1], names, place)
        self._known: dict[int, Subject] = {}

    def subject_of(self, index: int) -> Subject:
        """Return the subject of a verb group by its index."""
        if index not in self._known:
            # Two verbs may each take the subject of the other; then neither has one.
            self._known[index] = NOBODY
            found = self._find(index)
            agrees = self._agrees(found, self.groups[index])
            self._known[index] = Subject(found.links, found.is_sure and agrees)
        return self._known[index]

    def _agrees(self, subject: Subject, group: VerbGroup) -> bool:
        """Return whether one link is no subject of a verb in the plural: `the [[x]] use`."""
        if len(subject.links) != 1 or subject.links[0] == THE_NOTE:
            return True
        if group.phrase[0] not in _PLURAL_FORMS:
            return True
        shown = next((each.text for each in self.tokens if each.link == subject.links[0]), "")
        return not shown.isascii() or shown.endswith(_PLURAL_ENDINGS)

    def _find(self, index: int) -> Subject:
        group = self.groups[index]
        if group.phrase[0] == "having":
            return NOBODY
        if self.clauses.repeats_participle(index):
            return self.subject_of(index - 1)
        position = group.start - 1
        while position >= 0 and self.tokens[position].class_ is Class.ADVERB:
            position -= 1
        if position < 0:
            return self._of_opening(index)
        before = self.tokens[position]
        if before.class_ is Class.RELATIVE:
            return self._antecedent(position)
        if before.class_ is Class.COMMA:
            if group.is_participle and self.clauses.is_behind_like(index, position):
                return self.subject_of(index - 1)
            if group.is_participle and self.clauses.has_no_object(group):
                return self._antecedent(position + 1)
            return self._behind_aside(index, position)
        if before.class_ is Class.PRONOUN:
            return self.resolve(position, position + 1)
        if before.class_ is Class.CONJUNCTION:
            closes_clause = position > 0 and self.tokens[position - 1].class_ is Class.COMMA
            return self._of_verb_before(index, closes_clause=closes_clause)
        if before.class_ is Class.STOP:
            return self._headed(group)
        if before.class_ in (Class.SUBORDINATOR, Class.PREPOSITION, Class.VERB):
            return NOBODY
        start = self.clauses.start_of_phrase(position)
        if group.is_participle and (
            self.clauses.has_verb_before(start, index)
            or (self.clauses.is_surely_participle(group) and not self.clauses.has_main_verb())
        ):
            return self._antecedent(position + 1)
        is_noun_too = group.main_verb in words.NOUNS_LIKE_VERBS
        if (
            is_noun_too
            and before.class_ is Class.LINK
            and self.clauses.is_behind_verb(start, index)
        ):
            return NOBODY  # `has [[x]] rules for`
        if start > 0 and self.tokens[start - 1].class_ is Class.VERB:
            return NOBODY  # what another verb is about: `mills that use [[x]] are`
        if start > 0 and self.tokens[start - 1].class_ is Class.RELATIVE:
            return NOBODY  # `the mill that [[x]] made`
        subject = self.resolve(start, position + 1)
        if not subject.links and not start and not index and self._is_defined(position + 1):
            return Subject((THE_NOTE,), False)
        is_sure = THE_NOTE in subject.links or self.clauses.begins_clause(start, index)
        return Subject(subject.links, subject.is_sure and is_sure)

    def _is_defined(self, end: int) -> bool:
        """Return whether the note's first sentence says what something is: surely the note."""
        if not (self.place.defines_note and self.groups[0].is_copula) or end > _MAX_DEFINED_WORDS:
            return False
        named = self.tokens[:end]
        is_some = named[0].text in words.INDEFINITES | POINTING
        behind = self.tokens[self.groups[0].end] if self.groups[0].end < len(self.tokens) else None
        is_article = behind is not None and behind.text in ("a", "an")
        only_nouns = all(
            each.class_ in (Class.DETERMINER, Class.NOUN) and each.text != FORMULA for each in named
        )
        is_role = named[-1].text in words.COUNTERPARTS
        return is_article and only_nouns and not is_some and not is_role

    def _of_verb_before(self, index: int, *, closes_clause: bool) -> Subject:
        """Return the subject that a verb after `and` shares with one before it.

        After a comma that ends a relative clause it is that of the verb before the clause.
        """
        before = index - 1
        while closes_clause and before > 0 and self.clauses.is_in_clause(self.groups[before]):
            before -= 1
        begin, end = self.groups[before].end, self.groups[index].start
        if before < 0 or any(token.class_ is Class.STOP for token in self.tokens[begin:end]):
            return NOBODY
        subject = self.subject_of(before)
        # After a verb in another form it may go on with an infinitive: `the art to … and shape`.
        is_base = self.groups[index].phrase[0] in words.BASES
        is_alike = self.groups[before].phrase[-1] in words.BASES
        return Subject(subject.links, subject.is_sure and (is_alike or not is_base))

    def _of_opening(self, index: int) -> Subject:
        """Return the subject of a verb that begins the sentence."""
        group = self.groups[index]
        if group.phrase[:2] == ("not", "to"):
            return Subject((THE_NOTE,), True) if self.place.begins_block else NOBODY
        if group.is_participle:
            if not self.clauses.is_surely_participle(group):
                return NOBODY  # an adjective, or a past tense of nobody
            comma = self.clauses.next_comma(group.end)
            if comma is not None and index + 1 < len(self.groups):
                return self.subject_of(index + 1)
            return self._of_fragment()
        is_third = self.tokens[0].text in words.THIRD_FORMS
        return self._of_fragment() if is_third else NOBODY

    def _headed(self, group: VerbGroup) -> Subject:
        """Return what stands before the colon or dash before a verb, `[[x]] – uses [[y]]`."""
        headed = headed_by(self.tokens, self.names)
        if headed is None or group.start != headed.start:
            return NOBODY
        is_third = self.tokens[group.start].text in _THIRD_FORMS
        is_stated = is_third or self.clauses.is_surely_participle(group)
        return Subject((headed.subject,), True) if is_stated else NOBODY

    def _of_fragment(self) -> Subject:
        """Return whose verb begins a block: the note's, surely so in its first paragraph."""
        if self.names.is_day:
            return NOBODY
        if self.place.is_first:
            return Subject((THE_NOTE,), True)
        if not self.place.begins_block:
            return NOBODY
        return Subject((THE_NOTE,), self.place.is_general)

    def _antecedent(self, end: int) -> Subject:
        """Return what a relative clause or participle after a noun phrase says something of.

        Without a comma, what is said of `a [[y]]` holds for that one only: in `x is a [[y]] that`
        it is said of x, as in a note that begins with `a [[y]] that`; elsewhere of nobody known.
        """
        restricts = end > 0 and self.tokens[end - 1].class_ is not Class.COMMA
        while end > 0 and self.tokens[end - 1].class_ in (Class.COMMA, Class.PREPOSITION):
            if self.tokens[end - 1].class_ is Class.PREPOSITION:
                return NOBODY  # `in which`, whose subject follows
            end -= 1
        if not restricts:
            end = self.clauses.before_year(end)
        start = end
        while start > 0 and self.tokens[start - 1].class_ in (
            Class.NOUN,
            Class.LINK,
            Class.DETERMINER,
        ):
            start -= 1
            if self.clauses.is_begin(start):
                break
        if self.clauses.belongs_to_noun(start) or (restricts and self.clauses.is_means(start)):
            return NOBODY
        if start == 1 and self.tokens[0].class_ is Class.PREPOSITION:
            return NOBODY  # `On [[x]], represented as`
        if restricts and self.tokens[start].text in words.INDEFINITES:
            return NOBODY
        is_one = any(
            token.class_ is Class.DETERMINER and token.text in ("a", "an")
            for token in self.tokens[start:end]
        )
        if restricts and (is_one or self.clauses.is_described(start)):
            return self._described(start)
        defines = (
            restricts
            and start == 0
            and self.place.defines_note
            and not self.clauses.has_main_verb()
        )
        if defines and self.tokens[end - 1].class_ is not Class.LINK:
            return Subject((THE_NOTE,), True)
        if start and self.tokens[start].text == "the" and self.tokens[start - 1].class_ in _NAMES:
            return NOBODY  # `mills the [[x]] made for`
        subject = self.resolve(start, end)
        verb = next((each for each in self.groups if each.start >= end), None)
        if verb is not None and not verb.is_participle and not self._agrees(subject, verb):
            return NOBODY  # `ways to [[x]] that lead`
        if restricts and end < len(self.tokens):
            # Some of them only, unless an article says which.
            is_clause = self.tokens[end].class_ is Class.RELATIVE
            is_some = is_clause and start > 0 and self.tokens[start].text != "the"
            # `the [[x]] built for` may be one word.
            is_one_word = (
                verb is not None and verb.is_participle and not self.clauses.is_made_by(verb)
            )
            return Subject(subject.links, subject.is_sure and not is_some and not is_one_word)
        return subject

    def _described(self, start: int) -> Subject:
        """Return what the noun phrase from `start` is said to be, or defines."""
        for index, group in enumerate(self.groups):
            if group.is_copula and group.end == start:
                return self.subject_of(index)
        if start == 0 and self.place.defines_note and not self.clauses.has_main_verb():
            return Subject((THE_NOTE,), True)
        return NOBODY

    def _behind_aside(self, index: int, comma: int) -> Subject:
        """Return the subject of a verb after an aside, `X, a tool for Y, uses Z`."""
        first = 0
        end = first
        while end < comma and self.tokens[end].class_ in (
            Class.NOUN,
            Class.LINK,
            Class.DETERMINER,
        ):
            end += 1
        if end == first or end >= comma or self.tokens[end].class_ is not Class.COMMA:
            return NOBODY
        between = [group for group in self.groups[:index] if not group.is_participle]
        relative = any(token.class_ is Class.RELATIVE for token in self.tokens[end:comma])
        if between and not relative:
            return NOBODY
        return self.resolve(first, end)

    def resolve(self, start: int, end: int) -> Subject:
        """Return what the noun phrase between two tokens stands for."""
        return self.phrases.resolve(self.tokens[start:end])
