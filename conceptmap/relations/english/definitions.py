"""What a note's first sentence says that it is, by a noun that later sentences go on with."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.token import Class, Token

_MAX_SUBJECT_TOKENS = 12
_MAX_NOUN_PHRASES = 3
"""More of them, as in `a kind of part of a`, define nothing."""

_COPULAS = frozenset("is are was were".split())
_BEFORE_NOUN = (Class.DETERMINER, Class.ADVERB)
_NOUNS = (Class.NOUN, Class.LINK, Class.GERUND)


def defined_kind(tokens: Sequence[Token], names: NoteNames) -> str:
    """Return `river` for `The Elbe is a long river in`, empty when the note is not defined so."""
    copula = next(
        (at for at, each in enumerate(tokens[:_MAX_SUBJECT_TOKENS]) if each.text in _COPULAS), 0
    )
    if not _names_note(tokens[:copula], names):
        return ""
    position = copula + 1
    for _ in range(_MAX_NOUN_PHRASES):
        while position < len(tokens) and (
            tokens[position].class_ in _BEFORE_NOUN or tokens[position].text in ("one", "of")
        ):
            position += 1
        end = position
        while end < len(tokens) and tokens[end].class_ in _NOUNS:
            end += 1
        if end == position:
            return ""
        noun = tokens[end - 1].text.rsplit(" ", 1)[-1]
        is_part = noun in words.PARTITIVES and end < len(tokens) and tokens[end].text == "of"
        if not is_part:
            return noun
        position = end + 1
    return ""


def _names_note(subject: Sequence[Token], names: NoteNames) -> bool:
    """Return whether what stands before a copula is a name of the note, but for an aside."""
    opening = next((at for at, each in enumerate(subject) if each.class_ is Class.OPENING), None)
    subject = subject[:opening]
    if subject and subject[0].class_ is Class.DETERMINER:
        subject = subject[1:]
    return bool(subject) and names.matches(subject)
