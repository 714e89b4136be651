"""The words, marks and links that sentences are made of."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

FORMULA = "$"
"""The text of a token that stands for a formula."""


class Class(Enum):
    """What a token is."""

    LINK = auto()
    DETERMINER = auto()
    PREPOSITION = auto()
    AUXILIARY = auto()
    NEGATION = auto()
    ADVERB = auto()
    CONJUNCTION = auto()
    SUBORDINATOR = auto()
    RELATIVE = auto()
    PRONOUN = auto()
    VERB = auto()
    """A form that is a verb: third person, past or participle, not a noun as well."""
    GERUND = auto()
    NOUN = auto()
    """Everything else: nouns, adjectives, names, numbers."""
    COMMA = auto()
    STOP = auto()
    """What ends a clause: semicolon, colon, dash."""
    OPENING = auto()
    CLOSING = auto()


class Token(NamedTuple):
    """A word, a mark or a link."""

    text: str
    """In lower case."""
    written: str
    class_: Class
    link: int = -1
    """The number of the link, -1 for no link."""


Sentence = list[Token]
