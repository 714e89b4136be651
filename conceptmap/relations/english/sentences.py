"""English sentences of a block → propositions between the note and its links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan
from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.noun_phrases import is_head_of_phrase
from conceptmap.relations.english.objects import find_objects
from conceptmap.relations.english.subjects import SubjectFinder
from conceptmap.relations.english.token import Class, Sentence, Token
from conceptmap.relations.english.tokens import split_sentences
from conceptmap.relations.english.verb_groups import VerbGroup, find_verb_groups
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition

_BEHIND_DEFINED = (
    *(None, Class.RELATIVE, Class.PREPOSITION, Class.VERB),
    *(Class.COMMA, Class.STOP, Class.CONJUNCTION, Class.GERUND),
)
_CONTRASTS = {"unlike": "is unlike"}


def sentence_propositions(
    text: str,
    block: Block,
    spans: Sequence[LinkSpan],
    titles: Sequence[str],
    lines: Sequence[int],
    names: NoteNames,
) -> Iterator[Proposition]:
    """Yield what the sentences of a block say of its links.

    `titles` and `lines` are the shown texts and lines of the links, by their places in `spans`.
    """
    line_of = {span.number: line for span, line in zip(spans, lines, strict=True)}
    pronoun_is_note = False
    for sentence, is_first in split_sentences(text, block.start, block.end, spans, titles):
        main, asides = _take_out_asides(sentence)
        reader = _SentenceReader(
            main,
            names,
            pronoun_is_note=pronoun_is_note and block.is_first,
            starts_item=is_first and block.kind is BlockKind.ITEM,
            defines_note=is_first and block.is_first,
        )
        found = list(reader.read())
        for before, aside in asides:
            found += _read_aside(before, aside, names)
        pronoun_is_note |= reader.is_about_note
        for subject, phrase, object_, is_sure in found:
            yield Proposition(
                subject,
                " ".join(phrase),
                object_,
                Level.SURE if is_sure else Level.LIKELY,
                Origin.SENTENCE,
                line_of.get(object_, line_of.get(subject, 0)),
            )


Found = tuple[int, tuple[str, ...], int, bool]


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
        elif depth:
            aside.append(token)
        else:
            main.append(token)
    return main, asides


def _read_aside(before: Sentence, aside: Sentence, names: NoteNames) -> Iterator[Found]:
    """Read `X (developed by [[Y]])`: a participle that belongs to what is before it."""
    if not aside or not before or aside[0].class_ is not Class.VERB:
        return
    if aside[0].text not in words.PARTICIPLES:
        return
    last = [*before, *aside]
    reader = _SentenceReader(last, names)
    for found in reader.read():
        if found[2] in {token.link for token in aside}:
            yield found


class _SentenceReader:
    """Reads one sentence without parentheses."""

    def __init__(
        self,
        tokens: Sentence,
        names: NoteNames,
        *,
        pronoun_is_note: bool = False,
        starts_item: bool = False,
        defines_note: bool = False,
    ) -> None:
        self.tokens = _without_opening(tokens)
        self.opens_with_then = bool(tokens) and tokens[0].text == "then"
        """Whether what it says follows from a condition before it."""
        self.names = names
        self.groups = [
            group for group in find_verb_groups(self.tokens) if not self._is_adjective(group)
        ]
        self.subjects = SubjectFinder(
            self.tokens,
            self.groups,
            names,
            pronoun_is_note=pronoun_is_note,
            starts_item=starts_item,
            defines_note=defines_note,
        )
        self.starts_item = starts_item
        self.is_about_note = False
        """Whether the first verb's subject is the note."""

    def read(self) -> Iterator[Found]:
        """Yield subject, phrase, object and whether that is sure."""
        yield from self._definition()
        if not self.groups or self._is_order():
            return
        for index, group in enumerate(self.groups):
            subject = self.subjects.subject_of(index)
            if index == 0:
                self.is_about_note = subject.links == (THE_NOTE,)
            if not subject.links or self._is_condition(group):
                continue
            limit = self.groups[index + 1].start if index + 1 < len(self.groups) else None
            end = len(self.tokens) if limit is None else limit
            sure = subject.is_sure and not self._is_conditional(group.end, end)
            for found in find_objects(self.tokens, group, end, self.names.matches):
                for link in subject.links:
                    if link != found.link:
                        yield link, found.phrase, found.link, found.is_sure and sure
        yield from self._contrasts()

    def _definition(self) -> Iterator[Found]:
        """Yield what a note is that begins with a noun phrase alone, `A [[tool]] that …`."""
        article = self.tokens[0].text
        is_article = article in ("a", "an") and self.tokens[0].class_ is Class.DETERMINER
        if not is_article or not self.subjects.defines_note:
            return
        if self.subjects.clauses.has_main_verb() or self.names.name_a_statement():
            return
        for position in range(1, min(5, len(self.tokens))):
            token = self.tokens[position]
            if token.class_ is Class.LINK:
                follower = (
                    self.tokens[position + 1].class_ if position + 1 < len(self.tokens) else None
                )
                if follower is Class.LINK:
                    continue
                if follower in _BEHIND_DEFINED and is_head_of_phrase(self.tokens, position):
                    yield THE_NOTE, ("is", article), token.link, True
                return
            if token.class_ is not Class.NOUN:
                return

    def _is_adjective(self, group: VerbGroup) -> bool:
        """Return whether a participle belongs to the noun behind it, or names it."""
        if not group.is_participle or group.start == 0 or group.end >= len(self.tokens):
            return False
        before, after = self.tokens[group.start - 1], self.tokens[group.end]
        is_compound = group.main_verb in words.COMPOUND_PARTICIPLES and before.class_ is Class.NOUN
        if before.text in words.MANNER_ADVERBS or (is_compound and after.class_ is Class.LINK):
            return True  # `well brewed [[tea]]`, `tea related [[trade]]`
        if group.main_verb in words.NAMING_VERBS:
            return before.class_ is Class.NOUN and after.class_ in (Class.LINK, Class.DETERMINER)
        return before.class_ in (Class.VERB, Class.PREPOSITION) and after.class_ in (
            Class.NOUN,
            Class.LINK,
        )

    def _is_order(self) -> bool:
        first = self.tokens[0]
        if first.text in words.ORDERS and first.class_ is not Class.LINK:
            return not (self.starts_item and first.text.endswith("s"))
        return False

    def _is_condition(self, group: VerbGroup) -> bool:
        """Return whether a verb stands in a clause with `if`, `when` or the like."""
        for position in range(group.start - 1, -1, -1):
            token = self.tokens[position]
            if token.text in words.CONDITIONS | words.OCCASIONS:
                return True
            if token.text == "that" and position and self.tokens[position - 1].text == "such":
                return True
            if token.class_ in (Class.COMMA, Class.STOP):
                return False
        return False

    def _is_conditional(self, start: int, end: int) -> bool:
        """Return whether a condition begins the sentence, or ends the clause from `start`."""
        if self.opens_with_then or self.tokens[0].text in words.CONDITIONS:
            return True
        for token in self.tokens[start:end]:
            if token.class_ in (Class.COMMA, Class.STOP):
                return False
            if token.text in words.CONDITIONS:
                return True
        return False

    def _contrasts(self) -> Iterator[Found]:
        """Yield `Unlike [[x]], the note …`."""
        first = self.tokens[0].text
        if first not in _CONTRASTS or len(self.tokens) < 4:
            return
        if not self.groups or self.subjects.subject_of(0).links != (THE_NOTE,):
            return
        for token in self.tokens[1:4]:
            if token.link >= 0:
                yield THE_NOTE, tuple(_CONTRASTS[first].split()), token.link, True
            elif token.class_ not in (Class.DETERMINER, Class.NOUN):
                return


def _without_opening(tokens: Sentence) -> Sentence:
    """Return a sentence without adverbs and conjunctions before its first word."""
    start = 0
    skipped: tuple[Class, ...] = (Class.CONJUNCTION, Class.COMMA, Class.ADVERB)
    while start < len(tokens) and tokens[start].class_ in skipped:
        start += 1
    return tokens[start:] or [Token("", "", Class.STOP)]
