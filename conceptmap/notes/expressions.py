"""What a search asks of a note: the parts that a query is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import regex

from conceptmap.notes.note import Note, title_of

TIMEOUT = 0.1
"""Seconds that one regular expression may take on one text; more is an error, not a wait."""

Text = Callable[[str], str]
"""Gives a note's text without letter case by its path."""


class QueryError(Exception):
    """A query cannot be read; the message is for the user."""

    def __init__(self, message: str, at: int, length: int = 1) -> None:
        super().__init__(message)
        self.at = at
        """Where in the query, in characters."""
        self.length = length


class Subject:
    """What a query is asked about: a note, or another node of the graph by its name."""

    def __init__(
        self, id_: str, note: Note | None, text: Text | None, tags: tuple[str, ...]
    ) -> None:
        self.id = id_
        self.note = note
        self.tags = tags
        self._text = text

    # Not kept: in a loop over all notes that would take longer than to ask again.
    @property
    def text(self) -> str:
        """The note's text without letter case, empty for what is no note."""
        if self.note is None or self._text is None:
            return ""
        return self._text(self.id)

    @property
    def name(self) -> str:
        """The file's name, or the node's own."""
        return (title_of(self.id) if self.note else self.id.rpartition("/")[2]).casefold()


class Expression:
    """A part of a query."""

    reads = False
    """Whether it asks for the text of notes."""

    def meets(self, subject: Subject) -> bool:
        """Tell whether a subject meets the query."""
        raise NotImplementedError

    def within(self, text: str) -> bool:
        """Tell whether a piece of text without letter case meets it."""
        raise NotImplementedError


@dataclass(frozen=True)
class Everything(Expression):
    """What an empty query says."""

    def meets(self, subject: Subject) -> bool:
        return True

    def within(self, text: str) -> bool:
        return True


@dataclass(frozen=True)
class Word(Expression):
    """A word or a phrase, without letter case."""

    word: str
    reads = True

    def meets(self, subject: Subject) -> bool:
        return self.word in subject.name or self.word in subject.text

    def within(self, text: str) -> bool:
        return self.word in text


@dataclass(frozen=True)
class Pattern(Expression):
    """A regular expression."""

    source: str
    at: int
    reads = True

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return regex.compile(self.source, regex.IGNORECASE | regex.MULTILINE)

    def meets(self, subject: Subject) -> bool:
        return self.within(subject.name) or self.within(subject.text)

    def within(self, text: str) -> bool:
        try:
            return self._compiled.search(text, timeout=TIMEOUT) is not None
        except TimeoutError:
            message = f"The expression /{self.source}/ takes too long. Make it simpler."
            raise QueryError(message, self.at, len(self.source) + 2) from None


@dataclass(frozen=True)
class Not(Expression):
    """What must not be met."""

    part: Expression

    @property
    def reads(self) -> bool:  # type: ignore[override]
        return self.part.reads

    def meets(self, subject: Subject) -> bool:
        return not self.part.meets(subject)

    def within(self, text: str) -> bool:
        return not self.part.within(text)


@dataclass(frozen=True)
class Every(Expression):
    """Parts that must all be met."""

    parts: tuple[Expression, ...]

    @property
    def reads(self) -> bool:  # type: ignore[override]
        return any(part.reads for part in self.parts)

    def meets(self, subject: Subject) -> bool:
        return all(part.meets(subject) for part in self.parts)

    def within(self, text: str) -> bool:
        return all(part.within(text) for part in self.parts)


@dataclass(frozen=True)
class Either(Expression):
    """Parts of which one must be met."""

    parts: tuple[Expression, ...]

    @property
    def reads(self) -> bool:  # type: ignore[override]
        return any(part.reads for part in self.parts)

    def meets(self, subject: Subject) -> bool:
        return any(part.meets(subject) for part in self.parts)

    def within(self, text: str) -> bool:
        return any(part.within(text) for part in self.parts)


@dataclass(frozen=True)
class Path(Expression):
    """`path:`: the whole path in the vault."""

    part: Expression

    def meets(self, subject: Subject) -> bool:
        return self.part.within(subject.id.casefold())


@dataclass(frozen=True)
class File(Expression):
    """`file:`: the name of the file, with its ending."""

    part: Expression

    def meets(self, subject: Subject) -> bool:
        return self.part.within(subject.id.rpartition("/")[2].casefold())


@dataclass(frozen=True)
class Content(Expression):
    """`content:`: the text alone."""

    part: Expression
    reads = True

    def meets(self, subject: Subject) -> bool:
        return subject.note is not None and self.part.within(subject.text)


@dataclass(frozen=True)
class Tag(Expression):
    """`tag:`: a tag, or one below it."""

    tag: str

    def meets(self, subject: Subject) -> bool:
        below = f"{self.tag}/"
        return any(tag == self.tag or tag.startswith(below) for tag in subject.tags)


@dataclass(frozen=True)
class Line(Expression):
    """`line:`: all on one line."""

    part: Expression
    reads = True

    def meets(self, subject: Subject) -> bool:
        return any(self.part.within(line) for line in subject.text.split("\n"))


_HEADING = regex.compile(r"^#{1,6}[ \t]", regex.MULTILINE)


@dataclass(frozen=True)
class Section(Expression):
    """`section:`: all between two headings."""

    part: Expression
    reads = True

    def meets(self, subject: Subject) -> bool:
        starts = [0, *(match.start() for match in _HEADING.finditer(subject.text))]
        ends = [*starts[1:], len(subject.text)]
        return any(
            self.part.within(subject.text[a:b]) for a, b in zip(starts, ends, strict=True) if a < b
        )


@dataclass(frozen=True)
class Property(Expression):
    """`[name]` or `[name:value]`: a property there is, or one with a value."""

    name: str
    part: Expression | None

    def meets(self, subject: Subject) -> bool:
        if subject.note is None:
            return False
        for name, values in subject.note.properties.items():
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
