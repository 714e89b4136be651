"""Verb groups: auxiliaries, negation, verbs and infinitives that belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.token import Class, Token

_MAY_BEGIN = (Class.AUXILIARY, Class.VERB, Class.NEGATION)
_EXPANSIONS = {"can't": "cannot", "won't": "will not", "shan't": "shall not"}


@dataclass(frozen=True)
class VerbGroup:
    """The tokens from `start` to `end` of a sentence, and what they are."""

    start: int
    end: int
    phrase: tuple[str, ...]
    """Its words without adverbs, contractions written out."""
    is_copula: bool
    is_passive: bool
    is_participle: bool
    """A participle alone, as in `introduced in 2017`."""
    main_verb: str


def find_verb_groups(tokens: Sequence[Token]) -> list[VerbGroup]:
    """Return the verb groups of a sentence, in order."""
    groups = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.class_ in _MAY_BEGIN or token.text == "no":
            group = None if _is_purpose(tokens, position) else _verb_group_at(tokens, position)
            if group is not None:
                groups.append(group)
                position = group.end
                continue
        position += 1
    return groups


def _is_purpose(tokens: Sequence[Token], position: int) -> bool:
    """Return whether a verb says what a noun is for, as in `a way to reduce`."""
    if position < 2 or tokens[position - 1].text != "to":
        return False
    is_behind_noun = tokens[position - 2].class_ in (Class.NOUN, Class.LINK)
    return is_behind_noun and tokens[position].text in words.BASES


def _verb_group_at(tokens: Sequence[Token], start: int) -> VerbGroup | None:
    first = tokens[start]
    is_negated = first.class_ is Class.NEGATION and _next_class(tokens, start) in (
        Class.VERB,
        Class.AUXILIARY,
    )
    # `not to be confused with` without a verb before it.
    is_negated |= first.text == "not" and (
        _text(tokens, start + 1) == "to" and _text(tokens, start + 2) == "be"
    )
    no_longer = first.text == "no" and _text(tokens, start + 1) == "longer"
    if first.class_ not in (Class.AUXILIARY, Class.VERB) and not is_negated and not no_longer:
        return None
    phrase: list[str] = []
    kinds: list[str] = []
    position = start
    end = start
    while position < len(tokens):
        token = tokens[position]
        if token.class_ is Class.AUXILIARY:
            if kinds and kinds[-1] == "verb":
                break
            phrase += _written_out(token.text)
            kinds.append(_auxiliary_kind(token.text))
        elif token.class_ is Class.NEGATION and token.text != "nor":
            following = _text(tokens, position + 1)
            if token.text == "no" and following != "longer":
                break
            if following not in words.ADVERBS_ENDING_NEGATION:
                phrase.append(token.text)
        elif token.class_ is Class.ADVERB:
            if _limits_negation(token.text, phrase):
                phrase.append(token.text)
        elif _continues(token, kinds, phrase[-1] if phrase else "") or (
            kinds and kinds[-1] == "to"
        ):
            phrase.append(token.text)
            kinds.append("verb")
        elif (
            token.text == "to"
            and (kinds or phrase == ["not"])
            and is_infinitive(tokens, position + 1)
        ):
            phrase.append("to")
            kinds.append("to")
        else:
            break
        position += 1
        if token.class_ is not Class.ADVERB or (phrase and phrase[-1] == token.text):
            end = position
    if not any(kind in ("be", "have", "verb", "do") for kind in kinds):
        return None
    verbs = [each.text for each in tokens[start:end] if each.class_ is not Class.ADVERB]
    return VerbGroup(
        start,
        end,
        tuple(phrase),
        is_copula=kinds[-1] == "be",
        is_passive="be" in kinds and kinds[-1] == "verb" and _is_participle(verbs[-1]),
        is_participle=kinds == ["verb"] and _is_participle(first.text),
        main_verb=verbs[-1],
    )


def _limits_negation(adverb: str, phrase: Sequence[str]) -> bool:
    """Return whether an adverb changes what the negation before it denies, `not always`."""
    if not phrase:
        return False
    return (phrase[-1] == "no" and adverb in words.KEPT_ADVERBS) or (
        phrase[-1].endswith("not") and adverb in words.ADVERBS_LIMITING_NEGATION
    )


def _is_participle(verb: str) -> bool:
    return verb in words.PARTICIPLES or verb.endswith("ed")


def _continues(token: Token, kinds: Sequence[str], before: str) -> bool:
    """Return whether a verb goes on with the group, and does not begin another."""
    if token.class_ is Class.GERUND:
        return bool(kinds) and kinds[-1] == "be"
    is_helped = before in words.HELPING_VERBS and token.text in words.BASES
    return token.class_ is Class.VERB and (not kinds or kinds[-1] != "verb" or is_helped)


def is_infinitive(tokens: Sequence[Token], position: int) -> bool:
    """Return whether what stands after `to` is a verb."""
    while position < len(tokens) and tokens[position].class_ is Class.ADVERB:
        position += 1
    if position >= len(tokens):
        return False
    token = tokens[position]
    if token.text in words.BASES or token.text in ("be", "have", "do"):
        return True
    # Any other word between `to` and a noun phrase is a verb as well.
    is_plain = token.class_ is Class.NOUN and not token.written[:1].isupper()
    return is_plain and _next_class(tokens, position) in (Class.LINK, Class.DETERMINER)


def _auxiliary_kind(word: str) -> str:
    if word in words.BE:
        return "be"
    if word in words.HAVE or word in ("have", "having"):
        return "have"
    return "do" if word in words.DO else "modal"


def _written_out(word: str) -> list[str]:
    if word in _EXPANSIONS:
        return _EXPANSIONS[word].split()
    return [word.removesuffix("n't"), "not"] if word.endswith("n't") else [word]


def _next_class(tokens: Sequence[Token], position: int) -> Class | None:
    return tokens[position + 1].class_ if position + 1 < len(tokens) else None


def _text(tokens: Sequence[Token], position: int) -> str:
    return tokens[position].text if position < len(tokens) else ""
