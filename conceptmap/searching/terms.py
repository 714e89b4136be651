"""What terms mean where they stand in a query: at the top, after an operator, in a property.

Everywhere a term is a word, a phrase, a regular expression or a group of them. `Terms` says how
words are spelt there, what they match, and which operators may stand between them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import regex

from conceptmap.core.text_folding import compose, fold_text
from conceptmap.searching.query_nodes import QueryNode, Regex, Word

AskedOf = Literal["note", "text", "any"]
"""What an operator asks about: a whole note; a piece of a note's text; or, for those that only
change how their words are compared, whatever is asked about around them."""

WORD = regex.compile(r'[^\s()"\[\]/:-][^\s()"\[\]:]*|[:\]-](?=[\s)]|$)')
"""A word up to a colon, after which it is the name of an operator; or a sign alone."""

MakeWord = Callable[[str, bool, bool], QueryNode]
"""Makes a node of a word as typed, whether it was quoted, and whether letter case matters."""

MakeRegex = Callable[[str, int, bool], Regex]
"""Makes a node of a regular expression, its offset, and whether letter case matters."""

ComparisonMaker = Callable[[str, str], QueryNode]
"""Makes a node of a sign (`<`, `<=`, `>`, `>=`) and a bound."""


def make_word(text: str, quoted: bool, match_case: bool) -> QueryNode:
    """Make a word that is looked for anywhere in a text."""
    return Word(compose(text), match_case=True) if match_case else Word(fold_text(text))


@dataclass(frozen=True)
class Terms:
    """How the terms in one place are read."""

    owner: str = ""
    """The operator whose terms they are, for errors; empty at the top."""
    nested: frozenset[AskedOf] = frozenset({"note", "text", "any"})
    """What operators that may stand there ask about."""
    word: regex.Pattern[str] = WORD
    make_word: MakeWord = make_word
    make_regex: MakeRegex = Regex
    comparisons: ComparisonMaker | None = None
    """Makes the comparisons that may stand there; None where there are none."""
    ends: str = ""
    """Characters that end the terms."""

    def owned_by(self, owner: str) -> Terms:
        """Return the same as the terms of another operator."""
        return replace(self, owner=owner)


TOP = Terms()

WORDS_IN_NAMES = Terms(nested=frozenset({"any"}))
"""Words in a name or path."""

WORDS_IN_TEXT = Terms(nested=frozenset({"text", "any"}))
"""Words in a piece of text, in which smaller pieces may be asked about."""
