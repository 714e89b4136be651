"""Sentences that name a role: `the inventor of [[x]] is [[y]]`, `it has two parts: [[y]]`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.fragments import Found
from conceptmap.relations.english.noun_phrase_subjects import NOBODY, Subject
from conceptmap.relations.english.noun_phrases import is_participle
from conceptmap.relations.english.objects import find_objects
from conceptmap.relations.english.subjects import SubjectFinder
from conceptmap.relations.english.token import Class, Token
from conceptmap.relations.english.verb_groups import VerbGroup
from conceptmap.relations.proposition import THE_NOTE

MAX_ROLE_WORDS = 3
_COPULAS = frozenset("is are was were include includes included".split())
_WHOLES = frozenset(
    "consist consists consisted comprise comprises include includes contain contains has have "
    "composed divided classified grouped offer offers provide provides support supports".split()
)
"""Verbs that say what something has, before a list after a colon."""

_NOT_DONE = frozenset(
    "including allowing enabling letting making helping causing requiring according regarding "
    "depending meaning being having considering concerning following".split()
)
"""Words in -ing of which what follows does something itself, or that are prepositions."""

_NUMERALS = frozenset("two three four five".split())
_VAGUE_PREPOSITIONS = frozenset("as at for by like under between".split())

_LISTED = re.compile(
    r"(?:types?|kinds?|forms|sorts|categories|classes|parts|components|elements|features|examples|"
    r"advantages|disadvantages|methods|techniques|approaches|variants|versions|principles|rules|"
    r"layers|phases|stages|steps|algorithms|operations|properties|ways|states|modes|levels)$"
)


def role_propositions(
    tokens: Sequence[Token], groups: Sequence[VerbGroup], subjects: SubjectFinder
) -> Iterator[Found]:
    """Yield what sentences say by a noun for the role: `the capital of [[x]] is [[y]]`."""
    for index, group in enumerate(groups):
        if len(group.phrase) != 1 or group.phrase[0] not in _COPULAS:
            continue
        owner, role = _owner_and_role(tokens, group, subjects)
        if not owner.links or not role:
            continue
        end = groups[index + 1].start if index + 1 < len(groups) else len(tokens)
        if not words.CONDITIONS.isdisjoint(token.text for token in tokens[group.end : end]):
            continue
        for found in find_objects(tokens, group, end, lambda _: False):
            if found.phrase[1:] not in ((), ("a",), ("an",)) or found.link in owner.links:
                continue
            if is_participle(tokens[found.end - 1]):
                continue  # what the role is like: `the gate of [[x]] is [[closed]]`
            is_named = len(found.phrase) == 1 or role[-1] in words.COUNTERPARTS
            is_sure = owner.is_sure and found.is_sure and is_named
            yield from (Found(each, role, found.link, is_sure) for each in owner.links)
    yield from _lists_behind_colons(tokens, groups, subjects)
    yield from _done_beside(tokens, groups, subjects)


def _done_beside(
    tokens: Sequence[Token], groups: Sequence[VerbGroup], subjects: SubjectFinder
) -> Iterator[Found]:
    """Yield what a subject does besides its verb: `it is a mill, using [[x]]`."""
    for position, token in enumerate(tokens):
        if token.class_ is not Class.GERUND or token.text in _NOT_DONE:
            continue
        before = [index for index, group in enumerate(groups) if group.end <= position]
        if not before or not _begins_clause(tokens, groups[before[-1]], position):
            continue
        after = next((group.start for group in groups if group.start > position), len(tokens))
        owner = subjects.subject_of(before[-1])
        group = VerbGroup(position, position + 1, (token.text,), False, False, False, token.text)
        for found in find_objects(tokens, group, after, subjects.names.matches):
            is_short = len(found.phrase) <= 2 and found.phrase[-1] not in _VAGUE_PREPOSITIONS
            if is_short and found.is_sure and found.link not in owner.links:
                yield from (Found(each, found.phrase, found.link, False) for each in owner.links)


def _begins_clause(tokens: Sequence[Token], group: VerbGroup, position: int) -> bool:
    """Return whether what is done belongs to the subject of a verb before it."""
    if words.NEGATIONS.intersection(group.phrase):
        return False
    if tokens[position - 1].class_ is Class.COMMA:
        return True
    between = tokens[group.end : position]
    return group.is_copula and all(
        token.class_ in (Class.NOUN, Class.DETERMINER, Class.LINK) for token in between
    )


def _owner_and_role(
    tokens: Sequence[Token], group: VerbGroup, subjects: SubjectFinder
) -> tuple[Subject, tuple[str, ...]]:
    """Return whose role stands before a copula, `the inventor of [[x]]` or `its inventor`."""
    start = end = group.start
    while start and tokens[start - 1].class_ in (
        *(Class.NOUN, Class.LINK, Class.DETERMINER, Class.ADVERB),
    ):
        start -= 1
    if start and tokens[start - 1].text == "of":
        of, start = start - 1, start - 1
        while start and tokens[start - 1].class_ in (Class.NOUN, Class.DETERMINER, Class.ADVERB):
            start -= 1
        role = _role(tokens[start:of])
        owner = subjects.resolve(of + 1, end)
    else:
        marks = [at for at in range(start, end) if tokens[at].text == "'s"]
        if marks:
            owner, role = subjects.resolve(start, marks[0]), _role(tokens[marks[0] + 1 : end])
        elif tokens[start].text in ("its", "their") and subjects.place.pronoun_is_note:
            is_sure = subjects.place.is_first
            owner, role = Subject((THE_NOTE,), is_sure), _role(tokens[start + 1 : end])
        elif subjects.place.begins_block and tokens[end - 1].text in words.COUNTERPARTS:
            owner, role = Subject((THE_NOTE,), True), _role(tokens[start:end])
        elif subjects.place.begins_block and _LISTED.match(tokens[end - 1].text):
            owner, role = Subject((THE_NOTE,), False), _role(tokens[start:end])
        else:
            return NOBODY, ()
    if not subjects.clauses.begins_clause(start, 0) or not role:
        return NOBODY, ()
    return owner, role


def _role(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the words of a role, empty for what is none: `one`, `the`, or a link."""
    nouns = [token for token in tokens if token.class_ not in (Class.DETERMINER, Class.ADVERB)]
    if any(token.class_ is not Class.NOUN or not token.text.isalpha() for token in nouns):
        return ()
    is_some = any(token.text in words.INDEFINITES | {"one"} for token in tokens)
    is_some |= bool(tokens) and tokens[0].text in _NUMERALS
    if is_some or not 0 < len(nouns) <= MAX_ROLE_WORDS:
        return ()
    return tuple(token.text for token in nouns)


def _lists_behind_colons(
    tokens: Sequence[Token], groups: Sequence[VerbGroup], subjects: SubjectFinder
) -> Iterator[Found]:
    """Yield what stands in a list after a colon: `it consists of two parts: [[x]], [[y]]`."""
    colon = next((at for at, token in enumerate(tokens) if token.text == ":"), -1)
    listed = _listed_links(tokens, colon + 1) if colon > 0 else []
    if not listed or any(token.link >= 0 for token in tokens[:colon]):
        return
    before = [(index, group) for index, group in enumerate(groups) if group.end <= colon]
    if not before:
        return
    index, group = before[-1]
    if group.phrase[0] in words.NEGATIONS or words.NEGATIONS.intersection(group.phrase):
        return
    subject = subjects.subject_of(index)
    nouns = [token.text for token in tokens[group.end : colon]]
    noun = next((each for each in nouns if _LISTED.match(each)), "")
    if subject.links and group.main_verb in _WHOLES:
        phrase = group.phrase
        if group.end < colon and tokens[group.end].class_ is Class.PREPOSITION:
            phrase = (*phrase, tokens[group.end].text)
        found = [(each, phrase, subject.is_sure) for each in subject.links]
    elif noun and _names_note(tokens[group.end : colon], subjects):
        found = [(THE_NOTE, (noun,), True)]
    elif noun and subject.links:
        found = [(each, (noun,), False) for each in subject.links]
    else:
        return
    for owner, phrase, is_sure in found:
        yield from (Found(owner, phrase, link, is_sure) for link in listed)


def _names_note(tokens: Sequence[Token], subjects: SubjectFinder) -> bool:
    """Return whether `of` and a name of the note end some tokens."""
    of = next((at for at, token in enumerate(tokens) if token.text == "of"), -1)
    return of >= 0 and subjects.phrases.resolve(tokens[of + 1 :]).links == (THE_NOTE,)


def _listed_links(tokens: Sequence[Token], start: int) -> list[int]:
    """Return the links from a token on that commas and `and` join up to the end."""
    links: list[int] = []
    for position in range(start, len(tokens)):
        token = tokens[position]
        if token.class_ is Class.LINK:
            links.append(token.link)
        elif token.class_ not in (Class.COMMA, Class.CONJUNCTION, Class.DETERMINER):
            return []
    return links
