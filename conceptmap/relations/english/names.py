"""The names that a note goes by in its own text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from conceptmap.relations.day_names import names_a_day
from conceptmap.relations.english.token import Token

_WORDS = re.compile(r"[^\W_]+(?:['’.&/][^\W_]+)*")
_BREAKS = re.compile(r"[\s_-]+")
_PARENTHESES = re.compile(r"\(([^()]*)\)")
_THIS_NOTE = frozenset("note page article document entry chapter section file essay".split())
_MAKERS = frozenset("amazon aws google microsoft apache azure ibm oracle apple adobe intel".split())
"""Companies that products are called by: `Amazon [[x]]`."""

_STATEMENTS = frozenset("theorem lemma law corollary proposition conjecture rule axiom".split())
_KINDS = frozenset(
    "method algorithm approach technique model theorem process concept idea function tool library "
    "framework protocol pattern principle language theory structure command feature plugin system "
    "service book paper movie film effect phenomenon property equation test network architecture "
    "rule law strategy distribution operation operator format standard disease organ person city "
    "technology practice term".split()
)
"""Nouns by which a text goes on to speak of its note: `this method`."""

_NAMED_WITH = frozenset(
    "algorithm theorem pattern protocol principle law effect distribution operation equation "
    "syndrome disease disorder paradox fallacy language format standard paradigm problem command "
    "plugin operator".split()
)
"""Nouns after a name that make no other thing of it, as `model` may."""

MIN_ACRONYM_WORDS = 2

MAX_NAME_WORDS = 40
"""No text goes by a longer title or heading."""


class NoteNames:
    """A note's title, aliases and first heading, their acronyms, singulars and plurals."""

    def __init__(self, names: Iterable[str]) -> None:
        names = list(names)
        self.is_day = names_a_day(names)
        """Whether the note is a page of a journal, which no sentence defines."""
        self._kinds: set[str] = set()
        """Nouns that its text says it to be, such as `river`."""
        self._names: set[tuple[str, ...]] = set()
        self._last_words: set[str] = set()
        self._joined: set[tuple[str, ...]] = set()
        """The parts of names such as `mills and dams`."""
        self._acronyms: set[str] = set()
        """Names in capitals, which their words may be written out for."""
        for name in names:
            if name.isupper() and name.isalpha() and name.isascii():
                self._acronyms.add(name.casefold())
            for inner in _PARENTHESES.findall(name):
                self._add(inner)
            self._add(_PARENTHESES.sub(" ", name))
        self._acronym_lengths = {
            len(each) for each in self._acronyms if len(each) > MIN_ACRONYM_WORDS
        }
        self._longest = max(map(len, self._names), default=0)

    def _add(self, name: str) -> None:
        written = _WORDS.findall(name)
        parts = tuple(word.casefold() for word in written)
        if not 0 < len(parts) <= MAX_NAME_WORDS:
            return
        self._names |= {parts, (*parts[:-1], other_number(parts[-1]))}
        for count in range(MIN_ACRONYM_WORDS, len(parts) + 1):
            # Of the first words too: `MVP matrix`.
            acronym, rest = "".join(word[0] for word in parts[:count]), parts[count:]
            self._names |= {(acronym, *rest)} if rest else {(acronym,), (acronym + "s",)}
        self._last_words.add(parts[-1])
        self._joined |= {part for part in _coordinated(parts) if len(part) < len(parts)}

    def matches(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens are one of the names; a link within shows a name as well."""
        if len(tokens) == 1 and tokens[0].link >= 0:
            return False
        name = _words(tokens)
        if name in self._names or (name[0] in _MAKERS and name[1:] in self._names):
            return True
        is_written_out = len(tokens) in self._acronym_lengths and all(
            token.written[:1].isupper() for token in tokens
        )
        return is_written_out and "".join(token.text[0] for token in tokens) in self._acronyms

    def matches_with_kind(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens are one of the names and what it is: `quicksort algorithm`."""
        return len(tokens) > 1 and tokens[-1].text in _NAMED_WITH and self.matches(tokens[:-1])

    def matches_part(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens are one of the things that a name joins: `mills` and `dams`."""
        return bool(self._joined) and _words(tokens) in self._joined

    def add_kind(self, noun: str) -> None:
        """Let `the river` be the note, whose text has said that it is a river."""
        if noun:
            self._kinds |= {noun, other_number(noun)}

    def is_defined_kind(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens say `the river` or `this river` in a note about a river."""
        is_known = len(tokens) == 2 and tokens[1].text in self._kinds
        return is_known and tokens[0].text in ("the", "this")

    def is_kind_of_note(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens say `this method`, or `the` and what a name ends in."""
        count, first, last = len(tokens), tokens[0].text, tokens[-1].text
        if first in ("the", "a", "an"):
            return count == 2 and last in self._last_words
        is_known = last in self._last_words or (count == 2 and last in _KINDS)
        return first == "this" and 2 <= count <= 3 and is_known

    def ends_in(self, tokens: Sequence[Token]) -> bool:
        """Return whether the last word is that of a name: `this problem` in `Knapsack problem`."""
        return tokens[-1].text in self._last_words

    def ends_with(self, tokens: Sequence[Token], *, starts_sentence: bool) -> bool:
        """Return whether tokens are an adjective before one of the names."""
        for count in range(1, min(self._longest, len(tokens) - 1) + 1):
            if self.matches(tokens[-count:]):
                before = tokens[:-count]
                is_name = before[0].written[:1].isupper() and not starts_sentence
                return len(before) == 1 and not is_name and not _singles_out(before[0].text)
        return False

    def name_a_statement(self) -> bool:
        """Return whether the note is called a theorem or the like, which is no thing it defines."""
        return any(name[-1] in _STATEMENTS for name in self._names)

    def is_this_note(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens say `this note` or the like."""
        return len(tokens) == 2 and tokens[0].text == "this" and tokens[1].text in _THIS_NOTE


def _words(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(_BREAKS.split(" ".join(token.text for token in tokens)))


def _coordinated(parts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the parts of a name between `and`."""
    start = 0
    for end in [*(at for at, part in enumerate(parts) if part == "and"), len(parts)]:
        if end > start:
            yield tuple(parts[start:end])
        start = end + 1


def _singles_out(word: str) -> bool:
    """Return whether an adjective means one or some of several: `the best [[x]]`."""
    return word.endswith("est") or word in ("most", "least", "other", "another", "first", "main")


def other_number(word: str) -> str:
    """Return the plural of a singular, or the singular of a plural."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "s"
