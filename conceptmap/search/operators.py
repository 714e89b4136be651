"""What a search asks of a note: the parts that a query is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from conceptmap.search.corpus import Subjects
from conceptmap.search.regex_prefilter import compiled, needed
from conceptmap.vault.note import Note

TIMEOUT = 0.1
"""Seconds that one regular expression may take on one text; more is an error, not a wait."""


class QueryError(Exception):
    """A query cannot be read; the message is for the user."""

    def __init__(self, message: str, at: int, length: int = 1) -> None:
        super().__init__(message)
        self.at = at
        """Where in the query, in characters."""
        self.length = length


class Expression:
    """A part of a query."""

    reads = False
    """Whether it asks for the text of notes."""

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        """Give those of some subjects, by their numbers and in their order, that meet the query.

        All at once: a call for each of ten thousand notes would take longer than the search.
        """
        raise NotImplementedError

    def within(self, text: str) -> bool:
        """Tell whether a piece of text without letter case meets it."""
        raise NotImplementedError

    def possible(self, text: str) -> bool:
        """Tell, without much ado, False only when no part of a text can meet it."""
        return True


@dataclass(frozen=True)
class Everything(Expression):
    """What an empty query says."""

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        return among

    def within(self, text: str) -> bool:
        return True


@dataclass(frozen=True)
class Word(Expression):
    """A word or a phrase, without letter case."""

    word: str
    reads = True

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        word, names, texts = self.word, of.library.names, of.texts
        return [i for i in among if word in names[i] or word in texts[i]]

    def within(self, text: str) -> bool:
        return self.word in text

    possible = within


@dataclass(frozen=True)
class Pattern(Expression):
    """A regular expression."""

    source: str
    at: int
    reads = True

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return compiled(self.source)

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        search, names, texts = self._compiled.search, of.library.names, of.texts
        word = self._needed
        try:
            return [
                i
                for i in among
                if (word in names[i] and search(names[i], timeout=TIMEOUT))
                or (word in texts[i] and search(texts[i], timeout=TIMEOUT))
            ]
        except TimeoutError:
            raise self._too_long() from None

    def within(self, text: str) -> bool:
        try:
            return self._compiled.search(text, timeout=TIMEOUT) is not None
        except TimeoutError:
            raise self._too_long() from None

    def possible(self, text: str) -> bool:
        return self._needed in text

    @cached_property
    def _needed(self) -> str:
        """What stands in every text that it finds: to look for that takes a tenth of the time."""
        return needed(self.source)

    def _too_long(self) -> QueryError:
        message = f"The expression /{self.source}/ takes too long. Make it simpler."
        return QueryError(message, self.at, len(self.source) + 2)


@dataclass(frozen=True)
class Not(Expression):
    """What must not be met."""

    part: Expression

    @property
    def reads(self) -> bool:  # type: ignore[override]
        return self.part.reads

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        met = set(self.part.find(of, among))
        return [i for i in among if i not in met]

    def within(self, text: str) -> bool:
        return not self.part.within(text)


@dataclass(frozen=True)
class Every(Expression):
    """Parts that must all be met."""

    parts: tuple[Expression, ...]

    @property
    def reads(self) -> bool:  # type: ignore[override]
        return any(part.reads for part in self.parts)

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        for part in self.parts:
            among = part.find(of, among)
        return among

    def within(self, text: str) -> bool:
        return all(part.within(text) for part in self.parts)

    def possible(self, text: str) -> bool:
        return all(part.possible(text) for part in self.parts)


@dataclass(frozen=True)
class Either(Expression):
    """Parts of which one must be met."""

    parts: tuple[Expression, ...]

    @property
    def reads(self) -> bool:  # type: ignore[override]
        return any(part.reads for part in self.parts)

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        met: set[int] = set()
        for part in self.parts:
            met.update(part.find(of, [i for i in among if i not in met]))
        return [i for i in among if i in met]

    def within(self, text: str) -> bool:
        return any(part.within(text) for part in self.parts)

    def possible(self, text: str) -> bool:
        return any(part.possible(text) for part in self.parts)


@dataclass(frozen=True)
class Path(Expression):
    """`path:`: the whole path in the vault."""

    part: Expression

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        within, paths = self.part.within, of.library.paths
        return [i for i in among if within(paths[i])]


@dataclass(frozen=True)
class File(Expression):
    """`file:`: the name of the file, with its ending."""

    part: Expression

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        within, paths = self.part.within, of.library.paths
        return [i for i in among if within(paths[i].rpartition("/")[2])]


@dataclass(frozen=True)
class Content(Expression):
    """`content:`: the text alone."""

    part: Expression
    reads = True

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        within, texts, notes = self.part.within, of.texts, of.library.notes
        return [i for i in among if notes[i] is not None and within(texts[i])]


@dataclass(frozen=True)
class Tag(Expression):
    """`tag:`: a tag, or one below it."""

    tag: str

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        tag, below, tags = self.tag, f"{self.tag}/", of.library.tags
        return [
            i
            for i in among
            if tags[i] and (tag in tags[i] or any(each.startswith(below) for each in tags[i]))
        ]


@dataclass(frozen=True)
class Line(Expression):
    """`line:`: all on one line."""

    part: Expression
    reads = True

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        within, possible, texts = self.part.within, self.part.possible, of.texts
        return [i for i in among if possible(texts[i]) and any(map(within, texts[i].split("\n")))]


_HEADING = regex.compile(r"^#{1,6}[ \t]", regex.MULTILINE)


@dataclass(frozen=True)
class Section(Expression):
    """`section:`: all between two headings."""

    part: Expression
    reads = True

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        possible, texts = self.part.possible, of.texts
        return [i for i in among if possible(texts[i]) and self._in_one(texts[i])]

    def _in_one(self, text: str) -> bool:
        starts = [0, *(match.start() for match in _HEADING.finditer(text))]
        ends = [*starts[1:], len(text)]
        return any(self.part.within(text[a:b]) for a, b in zip(starts, ends, strict=True) if a < b)


@dataclass(frozen=True)
class Property(Expression):
    """`[name]` or `[name:value]`: a property there is, or one with a value."""

    name: str
    part: Expression | None

    def find(self, of: Subjects, among: Sequence[int]) -> Sequence[int]:
        notes = of.library.notes
        return [i for i in among if (note := notes[i]) is not None and self._meets(note)]

    def _meets(self, note: Note) -> bool:
        for name, values in note.properties.items():
            if name.casefold() == self.name:
                if self.part is None:
                    return True
                return any(self.part.within(value.casefold()) for value in values or ("",))
        return False


@dataclass(frozen=True)
class Compared(Expression):
    """A value less or greater than another, as numbers where both are, else as they are spelt."""

    sign: str
    bound: str

    def within(self, text: str) -> bool:
        left, right = _number(text), _number(self.bound)
        order: float = (
            left - right
            if left is not None and right is not None
            else (text > self.bound) - (text < self.bound)
        )
        if not text:
            return False
        return {"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}[self.sign]


@dataclass(frozen=True)
class Empty(Expression):
    """`[name:null]`: a property without a value."""

    def within(self, text: str) -> bool:
        return text == ""


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
