"""What a link is within its noun phrase."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.token import Class, Token


def shows_a_name(link: Token) -> bool:
    """Return whether a link shows a name, and no piece of a sentence as `in these notes`."""
    first = link.text.split(" ", 1)[0]
    return first not in words.DEMONSTRATIVES and (
        first not in words.PREPOSITIONS or first == link.text
    )


def is_head_of_phrase(tokens: Sequence[Token], position: int) -> bool:
    """Return whether a link is the last word of its noun phrase.

    It is none in `[[x]] blades`, `[[x]] rules` and `[[x]] and [[y]] software`.
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
            return tokens[following - 1].class_ is not Class.LINK or (
                token.text not in words.NOUNS_LIKE_VERBS
            )
        return token.class_ is not Class.NOUN and token.text != "'s"
    return True
