"""The classes of words that only the words around them tell."""

from __future__ import annotations

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.token import Class, Sentence, Token

_MIN_RARE_FORM_CHARS = 5
_BEFORE_BASE = words.MODALS | words.DO
_HEADINGS = frozenset("links lists references results reviews views forms projects".split())
"""Verbs that stand before links as a heading does."""

_BEFORE_VERB = (Class.AUXILIARY, Class.ADVERB, Class.NEGATION)
_BEFORE_INFINITIVE = (*_BEFORE_VERB, Class.VERB)
_BEFORE_GERUND = (Class.PREPOSITION, Class.SUBORDINATOR, Class.CONJUNCTION, Class.RELATIVE)


def class_by_neighbours(sentence: Sentence) -> None:
    """Class words by what stands around them: `set of`, verbs that the lexicon lacks."""
    before: Token | None = None
    for position, token in enumerate(sentence):
        if _may_change(token, before):
            after = sentence[position + 1] if position + 1 < len(sentence) else None
            class_ = _class_between(sentence, position, before, after)
            if class_ is not None:
                token = Token(token.text, token.written, class_)
                sentence[position] = token
        before = token


def _may_change(token: Token, before: Token | None) -> bool:
    """Return whether the words around a token can tell its class; quick, for it is asked often."""
    if token.class_ is Class.NOUN:
        if before is None or before.class_ is Class.STOP:
            return token.text in words.THIRD_FORMS
        is_behind_verb = before.class_ in _BEFORE_INFINITIVE
        return is_behind_verb or token.text.endswith(("ing", "ed"))
    return token.class_ is Class.VERB


def _class_between(
    sentence: Sentence, position: int, before: Token | None, after: Token | None
) -> Class | None:
    """Return the class that a noun or verb is of by its neighbours, None when they tell nothing."""
    token = sentence[position]
    if token.class_ is Class.VERB and token.text in words.NOUNS_LIKE_VERBS:
        return Class.NOUN if after is not None and after.text == "of" else None
    if _is_verb_here(sentence, position):
        return Class.VERB
    if token.class_ is not Class.NOUN or len(token.text) < _MIN_RARE_FORM_CHARS:
        return None
    if token.text.endswith("ing") and _is_gerund(before, after):
        return Class.GERUND
    if token.text.endswith("ed") and _is_participle(before, after):
        return Class.VERB
    return None


def _is_verb_here(sentence: Sentence, position: int) -> bool:
    """Return whether a noun or verb is one by a modal or `help` before it."""
    token = sentence[position]
    begins = not position or sentence[position - 1].class_ is Class.STOP
    if begins and token.text in words.THIRD_FORMS:
        # `Uses a wheel`, with the note as what does so.
        behind = sentence[position + 1].class_ if position + 1 < len(sentence) else None
        is_heading = token.text in _HEADINGS
        return behind is Class.DETERMINER or (behind is Class.LINK and not is_heading)
    if token.class_ is Class.NOUN and _follows_modal(sentence, position):
        return True
    after = sentence[position + 1] if position + 1 < len(sentence) else None
    return token.text in words.BASES and position > 0 and _is_help(sentence[position - 1], after)


def _follows_modal(sentence: Sentence, position: int) -> bool:
    """Return whether a word stands after `can`, `does not` or the like, so that it is a verb."""
    before = position - 1
    if before < 0 or sentence[before].class_ not in _BEFORE_VERB:
        return False
    token = sentence[position]
    if token.written[:1].isupper() or token.text.startswith("-") or position + 1 >= len(sentence):
        return False
    while before >= 0 and sentence[before].class_ in (Class.ADVERB, Class.NEGATION):
        before -= 1
    return before >= 0 and sentence[before].text in _BEFORE_BASE


def _is_help(before: Token, after: Token | None) -> bool:
    """Return whether a word is what is helped to do, as in `helps build the [[x]]`."""
    is_followed = after is not None and after.class_ in (Class.DETERMINER, Class.LINK, Class.NOUN)
    return is_followed and before.text in words.HELPING_VERBS


def _is_gerund(before: Token | None, after: Token | None) -> bool:
    """Return whether a word in -ing that the lexicon lacks is a verb between two words."""
    if before is not None and before.class_ is Class.VERB:
        return True
    if after is not None and after.class_ is Class.DETERMINER and before is not None:
        return before.class_ in (*_BEFORE_GERUND, Class.NOUN, Class.LINK)
    begins = before is None or before.class_ in _BEFORE_GERUND
    begins |= before is not None and before.text in words.NOUNS_LIKE_VERBS
    return begins and after is not None and after.class_ in (Class.LINK, Class.DETERMINER)


def _is_participle(before: Token | None, after: Token | None) -> bool:
    """Return whether a word in -ed that the lexicon lacks is a participle between two words."""
    if before is None or after is None or after.text != "by":
        return False
    return before.class_ in (Class.NOUN, Class.LINK, Class.COMMA)


_CLAUSE_ENDS = (
    *(Class.COMMA, Class.STOP, Class.SUBORDINATOR, Class.RELATIVE),
    *(Class.CONJUNCTION, Class.OPENING, Class.CLOSING),
)
_VERB_PREPOSITIONS = frozenset("to on from with into as in for at by".split())


def find_missing_verbs(sentence: Sentence) -> None:
    """Take the first word that may be a verb as one in a clause that has none."""
    start, has_verb, is_joined = 0, False, False
    for end in range(len(sentence) + 1):
        class_ = sentence[end].class_ if end < len(sentence) else Class.STOP
        if class_ is Class.AUXILIARY or class_ is Class.VERB:
            has_verb = has_verb or _is_finite(sentence, end)
        elif class_ in _CLAUSE_ENDS:
            if not has_verb:
                _find_verb(sentence, start, end, is_joined=is_joined)
            is_joined = class_ is Class.CONJUNCTION
            start, has_verb = end + 1, False


def _find_verb(sentence: Sentence, start: int, end: int, *, is_joined: bool) -> None:
    for position in range(max(start, 1), end - 1):
        if is_joined and sentence[position + 1].class_ is Class.PREPOSITION:
            continue  # more likely a second noun: `the tide and mill models in`
        if sentence[position].class_ is Class.NOUN and _may_be_verb(sentence, position):
            token = sentence[position]
            sentence[position] = Token(token.text, token.written, Class.VERB)
            return


def _is_finite(sentence: Sentence, position: int) -> bool:
    token = sentence[position]
    if token.class_ is Class.AUXILIARY:
        return True
    if token.class_ is not Class.VERB:
        return False
    if token.text in words.NAMING_VERBS and sentence[position - 1].class_ is Class.NOUN:
        return False
    follows_preposition = position + 1 < len(sentence) and (
        sentence[position + 1].class_ is Class.PREPOSITION
    )
    return token.text not in words.PARTICIPLES or not follows_preposition


def _may_be_verb(sentence: Sentence, position: int) -> bool:
    """Return whether a word that is a noun as well stands where a verb may stand."""
    before, token, after = sentence[position - 1 : position + 2]
    if token.written[:1].isupper():
        return False
    if token.text not in words.NOUNS_LIKE_VERBS:
        # Between a link and a noun phrase only a verb can end in -s.
        is_third = token.text.endswith("s") and not token.text.endswith("ss")
        is_between = before.class_ is Class.LINK and after.class_ in (Class.LINK, Class.DETERMINER)
        return is_third and is_between and not before.text.endswith("s")
    if before.class_ in (Class.COMMA, Class.CONJUNCTION):  # after a clause, or another verb
        is_third = token.text in words.THIRD_FORMS
        return is_third and after.class_ in (Class.LINK, Class.DETERMINER)
    if before.class_ not in (Class.NOUN, Class.LINK, Class.CLOSING, Class.ADVERB):
        return False
    start = position - 2
    if start > 0 and sentence[start].class_ is Class.DETERMINER:
        start -= 1
    is_plural = before.text.endswith("s") or sentence[max(0, start)].text == "and"
    if token.text in words.BASES and not is_plural:
        return False
    if after.class_ is Class.PREPOSITION:
        return after.text in _VERB_PREPOSITIONS
    if after.text == "no":
        return token.text in words.THIRD_FORMS
    return after.class_ in (Class.LINK, Class.DETERMINER, Class.NOUN, Class.ADVERB, Class.GERUND)
