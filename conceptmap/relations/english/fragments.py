"""Sentences without a verb that say what their note, or the link before a dash, is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.clauses import Clauses
from conceptmap.relations.english.headed import Headed, headed_by
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.objects import find_objects
from conceptmap.relations.english.place import Place
from conceptmap.relations.english.token import Class, Token
from conceptmap.relations.english.verb_groups import VerbGroup
from conceptmap.relations.proposition import THE_NOTE


class Found(NamedTuple):
    """A proposition of a sentence."""

    subject: int
    phrase: tuple[str, ...]
    object: int
    is_sure: bool


_BEHIND_DEFINED = (
    *(None, Class.RELATIVE, Class.PREPOSITION, Class.VERB, Class.SUBORDINATOR),
    *(Class.COMMA, Class.STOP, Class.CONJUNCTION, Class.GERUND),
)
_OPENING = (Class.DETERMINER, Class.NOUN, Class.ADVERB)
_MAX_NAME_WORDS = 5
_ORDERS = words.ORDERS | words.BASES
_RELATIONS = words.PARTITIVES | words.RELATION_NOUNS | words.RELATIONAL_ADJECTIVES
_CLAUSES_TO_THE_END = frozenset("where when whose whereby".split())


def fragment_propositions(
    tokens: Sequence[Token], groups: Sequence[VerbGroup], names: NoteNames, place: Place
) -> Iterator[Found]:
    """Yield what a noun phrase alone says that a note or link is, as `A [[tool]] that …`."""
    headed = headed_by(tokens, names)
    subject, start = headed or Headed(THE_NOTE, 0)
    is_about_note = headed is None
    if is_about_note and not (place.begins_block or place.is_first):
        return
    if start >= len(tokens) or not (
        tokens[start].class_ in _OPENING or tokens[start].text == "one"
    ):
        return
    if is_about_note and (names.is_day or names.name_a_statement() or _is_sentence(tokens, names)):
        return
    if _has_main_verb(tokens, groups, start):
        return
    limit = next((group.start for group in groups if group.start >= start), len(tokens))
    copula = VerbGroup(start, start, ("is",), True, False, False, "is")
    for found in find_objects(tokens, copula, limit, names.matches):
        if found.link == subject:
            continue
        is_direct = len(found.phrase) <= 2
        if is_direct and not _is_definition(tokens, found.phrase, found.end, limit):
            continue
        if not is_direct and not _says_relation(found.phrase):
            continue
        if is_about_note and not place.defines_note and is_direct:
            continue
        is_general = place.begins_block and place.is_general and not is_direct
        is_about_subject = headed is not None or place.defines_note or is_general
        is_sure = found.is_sure and is_about_subject
        yield Found(subject, found.phrase, found.link, is_sure)


def _is_sentence(tokens: Sequence[Token], names: NoteNames) -> bool:
    """Return whether an order, or the name of the note, begins a sentence whose verb is unknown."""
    first = tokens[0].text
    goes_on = len(tokens) > 1 and tokens[1].text == "of"
    if first in words.THIRD_FORMS and tokens[0].class_ is Class.NOUN and not goes_on:
        return True  # `forms basis of`
    is_noun = goes_on or tokens[0].class_ is Class.DETERMINER
    is_order = first in _ORDERS and not is_noun
    starts = range(1, min(_MAX_NAME_WORDS, len(tokens)) + 1)
    return is_order or any(names.matches(tokens[:end]) for end in starts)


def _is_definition(tokens: Sequence[Token], phrase: Sequence[str], end: int, limit: int) -> bool:
    """Return whether an article stands before a link, and nothing that makes another of it."""
    behind = tokens[end].class_ if end < min(limit, len(tokens)) else None
    return phrase[-1] in ("a", "an") and behind in _BEHIND_DEFINED


def _says_relation(phrase: Sequence[str]) -> bool:
    return any(word in _RELATIONS for word in phrase)


def _has_main_verb(tokens: Sequence[Token], groups: Sequence[VerbGroup], start: int) -> bool:
    """Return whether a verb from a token on is that of the sentence, and of no clause in it."""
    clauses = Clauses(tokens, groups)
    for group in groups:
        if group.start < start or clauses.is_surely_participle(group):
            continue
        if clauses.is_in_clause(group):
            continue
        before = {token.text for token in tokens[start : group.start]}
        if not before & _CLAUSES_TO_THE_END:
            return True
    return False
