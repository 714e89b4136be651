"""The record of one proposition that a note states."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct

THE_NOTE = -1
"""Stands for the note itself where the number of one of its links could stand."""

MAX_PHRASE_WORDS = 8

PROPOSITIONS_VERSION = 13
"""Raise with every change to what is found in notes; what is kept of older versions is dropped."""


class Level(IntEnum):
    """How sure it is that a note states a proposition."""

    EXPLICIT = 0
    """The note names the relation: a property, a field, a label, a heading."""
    SURE = 1
    """A sentence whose subject is surely the note, or another link."""
    LIKELY = 2


class Origin(IntEnum):
    """Where in a note a proposition stands."""

    PROPERTY = 0
    FIELD = 1
    """An inline field, `key:: [[x]]`."""
    LINK_TYPE = 2
    """A type at the link, such as `- type [[x]]` and `[[type:x]]`."""
    TABLE = 3
    LABEL = 4
    """A label before the link, such as `Author: [[x]]`."""
    LIST = 5
    """A list under a heading or a line that names the relation."""
    SENTENCE = 6


class Proposition(Struct, frozen=True, gc=False, array_like=True):
    """A subject, a phrase and an object, such as `uses` between two notes.

    Subject and object are numbers of links of the note, in the order of `Note.links`, or
    `THE_NOTE`.
    """

    subject: int
    phrase: str
    object: int
    level: Level
    origin: Origin
    line: int
    """The line of the note, counted from 1."""
