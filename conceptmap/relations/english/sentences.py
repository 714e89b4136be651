"""English sentences of a block → propositions between the note and its links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan
from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.fragments import Found, fragment_propositions
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.neighbours import class_by_neighbours, find_missing_verbs
from conceptmap.relations.english.noun_phrase_subjects import NOBODY, Subject
from conceptmap.relations.english.noun_phrases import is_head_of_phrase
from conceptmap.relations.english.objects import find_objects
from conceptmap.relations.english.place import Place, is_general_heading
from conceptmap.relations.english.repetition import KnownSentences, WhatIsSaid
from conceptmap.relations.english.roles import role_propositions
from conceptmap.relations.english.subjects import SubjectFinder
from conceptmap.relations.english.token import Class, Sentence, Token
from conceptmap.relations.english.tokens import split_sentences
from conceptmap.relations.english.verb_groups import VerbGroup, find_verb_groups
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition

_CONTRASTS = {"unlike": "is unlike", "like": "is like", "similar": "is similar to"}
_NO_PLACE = Place()
_TIMES = words.CONDITIONS | words.OCCASIONS
_ON_CONDITION = words.CONDITIONS | {"according"}
_WEAKENING = words.APPROXIMATIONS | {"then"}
_VIEWS = frozenset("view opinion eyes words".split())
_THINGS = (Class.NOUN, Class.LINK)
_QUOTES = frozenset('"“”«»„')
_EXAMPLES = frozenset("e.g eg including like".split())


def sentence_propositions(
    text: str,
    block: Block,
    spans: Sequence[LinkSpan],
    titles: Sequence[str],
    lines: Sequence[int],
    known: KnownSentences,
) -> Iterator[Proposition]:
    """Yield what the sentences of a block say of its links.

    `titles` and `lines` are the shown texts and lines of the links, by their places in `spans`.
    """
    line_of = {span.number: line for span, line in zip(spans, lines, strict=True)}
    is_general = is_general_heading(block.heading) and not block.lead
    pronoun_is_note = surely_about_note = False
    for sentence, is_first, follows in split_sentences(text, block.start, block.end, spans, titles):
        place = Place(
            is_first=block.is_first,
            begins_block=is_first,
            begins_item=is_first and block.kind is BlockKind.ITEM,
            is_general=is_general,
            pronoun_is_note=pronoun_is_note,
            follows_note=follows and surely_about_note,
        )
        said = known.read(sentence, place, _read)
        pronoun_is_note |= said.is_about_note
        surely_about_note = said.is_surely_about_note
        for subject, phrase, object_, is_sure in said.found:
            yield Proposition(
                subject,
                " ".join(phrase),
                object_,
                Level.SURE if is_sure else Level.LIKELY,
                Origin.SENTENCE,
                line_of.get(object_, line_of.get(subject, 0)),
            )


def _read(sentence: Sentence, place: Place, names: NoteNames) -> WhatIsSaid:
    """Return what a sentence says; its tokens get the classes that those around them tell."""
    class_by_neighbours(sentence)
    find_missing_verbs(sentence)
    main, asides = _take_out_asides(sentence)
    reader = _SentenceReader(main, names, place)
    found = list(reader.read())
    for before, aside in asides:
        found += _read_aside(before, aside, names)
    return WhatIsSaid(found, reader.first_subject)


def _take_out_asides(sentence: Sentence) -> tuple[Sentence, list[tuple[Sentence, Sentence]]]:
    """Return a sentence without what is in parentheses, and each aside with what is before it."""
    main: Sentence = []
    asides: list[tuple[Sentence, Sentence]] = []
    aside: Sentence = []
    depth = 0
    for token in sentence:
        if token.class_ is Class.OPENING:
            depth += 1
        elif token.class_ is Class.CLOSING:
            depth = max(0, depth - 1)
            if not depth and aside:
                asides.append((main[:], aside))
                aside = []
        elif depth and not aside and depth == 1 and token.text in _EXAMPLES:
            # What is named by way of example goes on with the sentence.
            main.append(Token(",", ",", Class.COMMA))
            main.append(Token("including", "including", Class.GERUND))
            depth = 0
        elif depth:
            aside.append(token)
        else:
            main.append(token)
    return main, asides


def _read_aside(before: Sentence, aside: Sentence, names: NoteNames) -> Iterator[Found]:
    """Read `X (developed by [[Y]])`: a participle that belongs to what is before it."""
    while aside and aside[0].class_ is Class.ADVERB:
        aside = aside[1:]
    if not aside or not before:
        return
    is_denied = [token.text for token in aside[:2]] == ["not", "to"]
    if aside[0].text not in words.PARTICIPLES and not is_denied:
        return
    if is_denied:
        before = [*before, Token(",", ",", Class.COMMA)]
    last = [*before, *aside]
    reader = _SentenceReader(last, names)
    for found in reader.read():
        if found[2] in {token.link for token in aside}:
            yield found


class _SentenceReader:
    """Reads one sentence without parentheses."""

    def __init__(self, tokens: Sentence, names: NoteNames, place: Place = _NO_PLACE) -> None:
        self.tokens = _without_opening(tokens)
        opening = tokens[: len(tokens) - len(self.tokens)]
        self.is_weakened = any(token.text in _WEAKENING for token in opening)
        """Whether what it says follows from a condition before it, or is nearly so."""
        self.quotes_before = sum(token.text in _QUOTES for token in opening)
        self.names = names
        self.groups = [
            group for group in find_verb_groups(self.tokens) if not self._is_adjective(group)
        ]
        self.place = place
        self.subjects = SubjectFinder(self.tokens, self.groups, names, place)
        self.first_subject = NOBODY
        """The subject of the first verb."""

    def read(self) -> Iterator[Found]:
        """Yield subject, phrase, object and whether that is sure."""
        yield from fragment_propositions(self.tokens, self.groups, self.names, self.place)
        if not self.groups or self._is_order():
            return
        for index, group in enumerate(self.groups):
            subject = self.subjects.subject_of(index)
            if index == 0:
                self.first_subject = subject
            if not subject.links or self._is_condition(group) or self._is_reported(group):
                continue
            limit = self.groups[index + 1].start if index + 1 < len(self.groups) else None
            end = len(self.tokens) if limit is None else limit
            sure = subject.is_sure and not self._is_conditional(group.end, end)
            for found in find_objects(self.tokens, group, end, self.names.matches):
                if not group.start and not found.is_sure:
                    continue  # a verb that begins a fragment may be none
                for link in subject.links:
                    if link != found.link:
                        is_sure = found.is_sure and sure
                        yield Found(link, found.phrase, found.link, is_sure)
        yield from role_propositions(self.tokens, self.groups, self.subjects)
        yield from self._contrasts()

    def _is_adjective(self, group: VerbGroup) -> bool:
        """Return whether a participle belongs to the noun after it, or names it."""
        if not group.is_participle or group.start == 0 or group.end >= len(self.tokens):
            return False
        before, after = self.tokens[group.start - 1], self.tokens[group.end]
        is_intensified = before.class_ is Class.ADVERB and group.start > 1
        is_behind_article = is_intensified and (
            self.tokens[group.start - 2].class_ is Class.DETERMINER
        )
        if is_behind_article and after.class_ in _THINGS:
            return True  # `a fully managed [[mill]]`
        is_compound = group.main_verb in words.COMPOUND_PARTICIPLES and before.class_ is Class.NOUN
        if before.text in words.MANNER_ADVERBS or (is_compound and after.class_ is Class.LINK):
            return True  # `well brewed [[tea]]`, `tea related [[trade]]`
        if group.main_verb in words.NAMING_VERBS:
            return before.class_ is Class.NOUN and after.class_ in (Class.LINK, Class.DETERMINER)
        return before.class_ in (Class.VERB, Class.PREPOSITION) and after.class_ in _THINGS

    def _is_order(self) -> bool:
        first = self.tokens[0]
        if first.text in words.ORDERS and first.class_ is not Class.LINK:
            return not (self.place.begins_item and first.text.endswith("s"))
        return False

    def _is_condition(self, group: VerbGroup) -> bool:
        """Return whether a verb stands in a clause with `if`, `when` or the like."""
        for position in range(group.start - 1, -1, -1):
            token = self.tokens[position]
            if token.text in _TIMES:
                return True
            if token.text == "that" and position and self.tokens[position - 1].text == "such":
                return True
            if token.class_ in (Class.COMMA, Class.STOP):
                return False
        return False

    def _is_reported(self, group: VerbGroup) -> bool:
        """Return whether what a verb says is what somebody says, or only picks out its subject."""
        before = self.tokens[: group.start]
        if not words.REPORTING.isdisjoint(token.text for token in before):
            return True
        is_picked = [token.text for token in before] == ["it"] and group.is_copula
        behind = self.tokens[group.end : group.end + 2]
        relatives = [token.class_ for token in behind] == [Class.LINK, Class.RELATIVE]
        return is_picked and relatives  # `it was [[x]] who`

    def _is_conditional(self, start: int, end: int) -> bool:
        """Return whether a condition, or who says so, begins the sentence or ends a clause."""
        opening = [token.text for token in self.tokens[:4]]
        if self.is_weakened or opening[0] in _ON_CONDITION:
            return True
        if opening[0] == "in" and not _VIEWS.isdisjoint(opening):
            return True
        quotes = self.quotes_before + sum(each.text in _QUOTES for each in self.tokens[:start])
        if quotes % 2:
            return True  # what somebody says
        for token in self.tokens[start:end]:
            if token.class_ in (Class.COMMA, Class.STOP):
                return False
            if token.text in words.CONDITIONS:
                return True
        return False

    def _contrasts(self) -> Iterator[Found]:
        """Yield `Unlike [[x]], the note …` and `The note, like [[x]], …`."""
        begin = next((at for at, each in enumerate(self.tokens) if each.text in _CONTRASTS), -1)
        if begin < 0 or not self.groups:
            return
        is_opening = begin == 0
        is_aside = 0 < begin < self.groups[0].start and (
            self.tokens[begin - 1].class_ is Class.COMMA
        )
        subject = self.subjects.subject_of(0) if is_opening or is_aside else None
        if is_opening and self.place.begins_block:
            does = self.tokens[self.groups[0].start - 1]
            is_note = does.text in ("it", "they", "there")
            subject = Subject((THE_NOTE,), False) if is_note else subject
        if subject is None or subject.links != (THE_NOTE,):
            return
        phrase = tuple(_CONTRASTS[self.tokens[begin].text].split())
        for position in range(begin + 1, min(begin + 4, len(self.tokens))):
            token = self.tokens[position]
            if token.link >= 0:
                is_whole = is_head_of_phrase(self.tokens, position)
                yield Found(THE_NOTE, phrase, token.link, subject.is_sure and is_whole)
                return
            if token.class_ not in (Class.DETERMINER, Class.NOUN) and token.text != "to":
                return


def _without_opening(tokens: Sentence) -> Sentence:
    """Return a sentence without adverbs and conjunctions before its first word."""
    start = 0
    skipped: tuple[Class, ...] = (Class.CONJUNCTION, Class.COMMA, Class.ADVERB)
    while start < len(tokens) and tokens[start].class_ in skipped:
        start += 1
    return tokens[start:] or [Token("", "", Class.STOP)]
