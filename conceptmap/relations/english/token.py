"""The words, marks and links that sentences are made of."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

FORMULA = "$"
"""The text of a token that stands for a formula."""


class Class:
    """What a token is.

    No enumeration: to read a member of one takes four times as long in Python 3.11, and each
    sentence asks for hundreds.
    """

    __slots__ = ("name",)

    LINK: ClassVar[Class]
    DETERMINER: ClassVar[Class]
    PREPOSITION: ClassVar[Class]
    AUXILIARY: ClassVar[Class]
    NEGATION: ClassVar[Class]
    ADVERB: ClassVar[Class]
    CONJUNCTION: ClassVar[Class]
    SUBORDINATOR: ClassVar[Class]
    RELATIVE: ClassVar[Class]
    PRONOUN: ClassVar[Class]
    VERB: ClassVar[Class]
    """A form that is a verb: third person, past or participle, not a noun as well."""
    GERUND: ClassVar[Class]
    NOUN: ClassVar[Class]
    """Everything else: nouns, adjectives, names, numbers."""
    COMMA: ClassVar[Class]
    STOP: ClassVar[Class]
    """What ends a clause: semicolon, colon, dash."""
    OPENING: ClassVar[Class]
    CLOSING: ClassVar[Class]

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


for _name in Class.__annotations__:
    setattr(Class, _name, Class(_name))


class Token(NamedTuple):
    """A word, a mark or a link."""

    text: str
    """The word in lower case."""
    written: str
    class_: Class
    link: int = -1
    """The number of the link, -1 for no link."""


Sentence = list[Token]
