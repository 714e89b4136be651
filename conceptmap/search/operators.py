"""What a search asks of a note: the parts that a query is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from conceptmap.search.corpus import Corpus
from conceptmap.search.regex_prefilter import compile_folded, required_literal
from conceptmap.vault.note import Note

REGEX_TIMEOUT_S = 0.1
"""Seconds that one regular expression may take on one text; more is an error, not a wait."""


class QueryError(Exception):
    """A query cannot be read; the message is for the user."""

    def __init__(self, message: str, offset: int, length: int = 1) -> None:
        super().__init__(message)
        self.offset = offset
        """Where in the query, in characters."""
        self.length = length


class QueryNode:
    """A part of a query."""

    needs_text = False
    """Whether it asks for the text of notes."""

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        """Give those of some subjects, by their numbers and in their order, that meet the query.

        All at once: a call for each of ten thousand notes would take longer than the search.
        """
        raise NotImplementedError

    def matches_text(self, text: str) -> bool:
        """Tell whether a piece of text without letter case meets it."""
        raise NotImplementedError

    def may_match(self, text: str) -> bool:
        """Tell, without much ado, False only when no part of a text can meet it."""
        return True


@dataclass(frozen=True)
class MatchAll(QueryNode):
    """What an empty query says."""

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        return candidates

    def matches_text(self, text: str) -> bool:
        return True


@dataclass(frozen=True)
class Word(QueryNode):
    """A word or a phrase, without letter case."""

    word: str
    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        word, names, texts = self.word, corpus.columns.names, corpus.texts
        return [i for i in candidates if word in names[i] or word in texts[i]]

    def matches_text(self, text: str) -> bool:
        return self.word in text

    may_match = matches_text


@dataclass(frozen=True)
class Regex(QueryNode):
    """A regular expression."""

    source: str
    offset: int
    needs_text = True

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return compile_folded(self.source)

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        search, names, texts = self._compiled.search, corpus.columns.names, corpus.texts
        word = self._required_literal
        try:
            return [
                i
                for i in candidates
                if (word in names[i] and search(names[i], timeout=REGEX_TIMEOUT_S))
                or (word in texts[i] and search(texts[i], timeout=REGEX_TIMEOUT_S))
            ]
        except TimeoutError:
            raise self._timeout_error() from None

    def matches_text(self, text: str) -> bool:
        try:
            return self._compiled.search(text, timeout=REGEX_TIMEOUT_S) is not None
        except TimeoutError:
            raise self._timeout_error() from None

    def may_match(self, text: str) -> bool:
        return self._required_literal in text

    @cached_property
    def _required_literal(self) -> str:
        """What stands in every text that it finds: to look for that takes a tenth of the time."""
        return required_literal(self.source)

    def _timeout_error(self) -> QueryError:
        message = f"The expression /{self.source}/ takes too long. Make it simpler."
        return QueryError(message, self.offset, len(self.source) + 2)


@dataclass(frozen=True)
class Not(QueryNode):
    """What must not be met."""

    operand: QueryNode

    @property
    def needs_text(self) -> bool:  # type: ignore[override]
        return self.operand.needs_text

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        met = set(self.operand.find(corpus, candidates))
        return [i for i in candidates if i not in met]

    def matches_text(self, text: str) -> bool:
        return not self.operand.matches_text(text)


@dataclass(frozen=True)
class And(QueryNode):
    """Parts that must all be met."""

    operands: tuple[QueryNode, ...]

    @property
    def needs_text(self) -> bool:  # type: ignore[override]
        return any(part.needs_text for part in self.operands)

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        for part in self.operands:
            candidates = part.find(corpus, candidates)
        return candidates

    def matches_text(self, text: str) -> bool:
        return all(part.matches_text(text) for part in self.operands)

    def may_match(self, text: str) -> bool:
        return all(part.may_match(text) for part in self.operands)


@dataclass(frozen=True)
class Or(QueryNode):
    """Parts of which one must be met."""

    operands: tuple[QueryNode, ...]

    @property
    def needs_text(self) -> bool:  # type: ignore[override]
        return any(part.needs_text for part in self.operands)

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        met: set[int] = set()
        for part in self.operands:
            met.update(part.find(corpus, [i for i in candidates if i not in met]))
        return [i for i in candidates if i in met]

    def matches_text(self, text: str) -> bool:
        return any(part.matches_text(text) for part in self.operands)

    def may_match(self, text: str) -> bool:
        return any(part.may_match(text) for part in self.operands)


@dataclass(frozen=True)
class PathOperator(QueryNode):
    """`path:`: the whole path in the vault."""

    operand: QueryNode

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        within, paths = self.operand.matches_text, corpus.columns.paths
        return [i for i in candidates if within(paths[i])]


@dataclass(frozen=True)
class FileOperator(QueryNode):
    """`file:`: the name of the file, with its ending."""

    operand: QueryNode

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        within, paths = self.operand.matches_text, corpus.columns.paths
        return [i for i in candidates if within(paths[i].rpartition("/")[2])]


@dataclass(frozen=True)
class ContentOperator(QueryNode):
    """`content:`: the text alone."""

    operand: QueryNode
    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        within, texts, notes = self.operand.matches_text, corpus.texts, corpus.columns.notes
        return [i for i in candidates if notes[i] is not None and within(texts[i])]


@dataclass(frozen=True)
class TagOperator(QueryNode):
    """`tag:`: a tag, or one below it."""

    tag: str

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        tag, below, tags = self.tag, f"{self.tag}/", corpus.columns.tags
        return [
            i
            for i in candidates
            if tags[i] and (tag in tags[i] or any(each.startswith(below) for each in tags[i]))
        ]


@dataclass(frozen=True)
class LineOperator(QueryNode):
    """`line:`: all on one line."""

    operand: QueryNode
    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        within, possible, texts = self.operand.matches_text, self.operand.may_match, corpus.texts
        return [
            i for i in candidates if possible(texts[i]) and any(map(within, texts[i].split("\n")))
        ]


_HEADING = regex.compile(r"^#{1,6}[ \t]", regex.MULTILINE)


@dataclass(frozen=True)
class SectionOperator(QueryNode):
    """`section:`: all between two headings."""

    operand: QueryNode
    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        possible, texts = self.operand.may_match, corpus.texts
        return [i for i in candidates if possible(texts[i]) and self._matches_one_section(texts[i])]

    def _matches_one_section(self, text: str) -> bool:
        starts = [0, *(match.start() for match in _HEADING.finditer(text))]
        ends = [*starts[1:], len(text)]
        return any(
            self.operand.matches_text(text[a:b]) for a, b in zip(starts, ends, strict=True) if a < b
        )


@dataclass(frozen=True)
class PropertyOperator(QueryNode):
    """`[name]` or `[name:value]`: a property there is, or one with a value."""

    name: str
    operand: QueryNode | None

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        notes = corpus.columns.notes
        return [
            i for i in candidates if (note := notes[i]) is not None and self._matches_note(note)
        ]

    def _matches_note(self, note: Note) -> bool:
        for name, values in note.properties.items():
            if name.casefold() == self.name:
                if self.operand is None:
                    return True
                return any(self.operand.matches_text(value.casefold()) for value in values or ("",))
        return False


@dataclass(frozen=True)
class Comparison(QueryNode):
    """A value less or greater than another, as numbers where both are, else as they are spelt."""

    sign: str
    bound: str

    def matches_text(self, text: str) -> bool:
        left, right = _as_number(text), _as_number(self.bound)
        order: float = (
            left - right
            if left is not None and right is not None
            else (text > self.bound) - (text < self.bound)
        )
        if not text:
            return False
        return {"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}[self.sign]


@dataclass(frozen=True)
class IsEmpty(QueryNode):
    """`[name:null]`: a property without a value."""

    def matches_text(self, text: str) -> bool:
        return text == ""


def _as_number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
