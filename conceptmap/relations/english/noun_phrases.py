"""What a link is within its noun phrase."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.token import Class, Token

_NOUN_ENDS = (
    *(Class.RELATIVE, Class.COMMA, Class.STOP, Class.CONJUNCTION),
    *(Class.AUXILIARY, Class.VERB),
)
"""What stands after a word in -ing that is a noun."""


MIN_ED_CHARS = 4
"""Longer words in -ed, as in `[[declared]]`, are participles."""


def shows_a_name(link: Token) -> bool:
    """Return whether a link shows a name, and no piece of a sentence such as `in these notes`."""
    first = link.text.split(" ", 1)[0]
    return first not in words.DEMONSTRATIVES | words.CONDITIONS and (
        first not in words.PREPOSITIONS or first == link.text
    )


def is_head_of_phrase(tokens: Sequence[Token], position: int) -> bool:
    """Return whether a link is the last word of its noun phrase.

    It is none in `[[x]] blades`, `[[x]] rules`, `[[x]] and [[y]] software`, `[[x]] based tools`
    and `[[x]] programming language`.
    """
    following = position + 1
    while following < len(tokens):
        token = tokens[following]
        joins = token.class_ in (Class.COMMA, Class.CONJUNCTION)
        next_is_link = following + 1 < len(tokens) and tokens[following + 1].class_ is Class.LINK
        if token.class_ is Class.LINK and tokens[following - 1].class_ is Class.LINK:
            return False
        if token.class_ is Class.LINK or token.text == "]" or (joins and next_is_link):
            following += 1
            continue
        if token.class_ is Class.VERB:
            if token.text in words.COMPOUND_PARTICIPLES and _is_thing(tokens, following + 1):
                return False
            return tokens[following - 1].class_ is not Class.LINK or (
                token.text not in words.NOUNS_LIKE_VERBS
            )
        if token.class_ is Class.GERUND and tokens[following - 1].class_ is Class.LINK:
            behind = tokens[following + 1] if following + 1 < len(tokens) else None
            ends = behind is None or behind.class_ in _NOUN_ENDS or behind.text == "that"
            return token.text not in words.GERUNDS_LIKE_NOUNS and not ends
        is_like = token.text == "like" and _is_thing(tokens, following + 1)
        return token.class_ is not Class.NOUN and token.text != "'s" and not is_like
    return True


def names_kind(tokens: Sequence[Token], position: int) -> bool:
    """Return whether a noun after a link only says what that is: `the [[Lagoon]] plugin`."""
    position = _last_of_list(tokens, position)
    noun = tokens[position + 1] if position + 1 < len(tokens) else None
    if noun is None or noun.text not in words.NAMED_KINDS:
        return False
    link = tokens[position]
    is_name = link.written[:1].isupper() or " " in link.text
    behind = tokens[position + 2] if position + 2 < len(tokens) else None
    goes_on = behind is not None and (
        behind.class_ in (Class.NOUN, Class.LINK, Class.GERUND) or behind.text == "'s"
    )
    return is_name and not goes_on


def _last_of_list(tokens: Sequence[Token], position: int) -> int:
    """Return the index of the last of the links that commas and `and` join to one."""
    following = position + 1
    while following < len(tokens) and tokens[following].class_ in (
        *(Class.COMMA, Class.CONJUNCTION, Class.LINK),
    ):
        if tokens[following].class_ is Class.LINK:
            position = following
        following += 1
    return position


def _is_thing(tokens: Sequence[Token], position: int) -> bool:
    """Return whether a noun or link stands there."""
    return position < len(tokens) and tokens[position].class_ in (Class.NOUN, Class.LINK)


def is_participle(link: Token) -> bool:
    """Return whether a link shows what is done with a thing, such as `[[declared]]`."""
    return " " not in link.text and is_past_participle(link.text)


def is_past_participle(word: str) -> bool:
    """Return whether a word seems to be a participle in -ed."""
    return word.endswith("ed") and not word.endswith("eed") and len(word) > MIN_ED_CHARS


def coordinated(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Return the parts of a noun phrase between its conjunctions."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.class_ is Class.CONJUNCTION:
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]


def compares(word: str) -> bool:
    """Return whether a word is a comparative, such as `more` and `faster`."""
    return word in words.DEGREES or word == "worse" or word.endswith("er")
