"""The operators of the search language, and the registry of them.

To add an operator, write a class here with `@operator(...)` above it: that alone makes the
parser read it, the window offer it, and the tests ask for its documentation. Its `parse` reads
what stands behind the prefix; its `find` says which nodes match.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol, Self, TypeVar

import regex

from conceptmap.core.text_folding import fold_text
from conceptmap.search.corpus import Corpus
from conceptmap.search.query_nodes import QueryError, QueryNode
from conceptmap.vault.note import Note


class OperandParser(Protocol):
    """What an operator may ask of the parser, to read what stands behind its prefix."""

    query: str
    position: int
    """The next character, in the query."""

    def skip_spaces(self) -> None:
        """Go on to the next character that is no white space."""

    def parse_words(self, owner: str, start: int) -> QueryNode:
        """Read one term that can be asked of a piece of text: a word, phrase, regex or group.

        `owner` names the operator, which began at `start`, in errors. Raises QueryError.
        """

    def parse_words_in(self, owner: str, start: int, end: int) -> QueryNode:
        """Read all from `start` to `end` as words, with OR and minus. Raises QueryError."""


class Operator(QueryNode):
    """A part of a query that begins with a prefix, and asks something of whole notes."""

    prefix: ClassVar[str]
    """What it begins with: a name with a colon, or a bracket."""
    syntax: ClassVar[str]
    """How it is written, for help and documentation."""
    help: ClassVar[str]
    """What it finds, a phrase for the user."""
    example: ClassVar[str]

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> Self:
        """Read what stands behind the prefix, which began at `start`. Raises QueryError."""
        raise NotImplementedError


OPERATORS: dict[str, type[Operator]] = {}
"""All operators by prefix, in the order in which they are offered to the user."""

T = TypeVar("T", bound=type[Operator])


def operator(syntax: str, help_: str, *, example: str, prefix: str = "") -> Callable[[T], T]:
    """Register an operator; its prefix is what the syntax has up to the colon."""

    def register(class_: T) -> T:
        class_.syntax, class_.help, class_.example = syntax, help_, example
        class_.prefix = prefix or syntax[: syntax.index(":") + 1]
        OPERATORS[class_.prefix] = class_
        return class_

    return register


def named_prefixes() -> str:
    """Return the prefixes that are names, as a list for the user: `path:, file:, …`."""
    return ", ".join(prefix for prefix in OPERATORS if prefix.endswith(":"))


@dataclass(frozen=True)
class WordsOperator(Operator):
    """An operator with a text operand, which must match some piece of text."""

    operand: QueryNode

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> Self:
        return cls(parser.parse_words(cls.prefix, start))


@operator("path:words", "the path within the vault, folders included", example='path:"work/2024"')
class PathOperator(WordsOperator):
    """Matches the whole path in the vault."""

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, paths = self.operand.matches_text, corpus.columns.paths
        return [i for i in candidates if matches(paths[i])]


@operator("file:words", "the name of the file, with its ending", example="file:.md")
class FileOperator(WordsOperator):
    """Matches the name of the file, with its ending."""

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, paths = self.operand.matches_text, corpus.columns.paths
        return [i for i in candidates if matches(paths[i].rpartition("/")[2])]


@operator("tag:name", "notes with a tag, or one below it", example="tag:#project/alpha")
@dataclass(frozen=True)
class TagOperator(Operator):
    """Matches a tag, folded and without `#`, and the tags below it."""

    tag: str

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> Self:
        parser.skip_spaces()
        match = _TAG.match(parser.query, parser.position)
        if match is None:
            raise QueryError(f"There is no tag behind {cls.prefix}.", start, len(cls.prefix))
        parser.position = match.end()
        return cls(fold_text(match[1]).rstrip("/"))

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        tag, below, tags = self.tag, f"{self.tag}/", corpus.columns.tags
        return [
            i
            for i in candidates
            if tags[i] and (tag in tags[i] or any(each.startswith(below) for each in tags[i]))
        ]


_TAG = regex.compile(r'"?#?([^\s()"]+)"?')


@operator("content:words", "the text, and not the name", example="content:meeting")
class ContentOperator(WordsOperator):
    """Matches the text of a note, but not its name."""

    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, texts, notes = self.operand.matches_text, corpus.texts, corpus.columns.notes
        return [i for i in candidates if notes[i] is not None and matches(texts[i])]


@operator("line:words", "all on one line", example="line:(client monday)")
class LineOperator(WordsOperator):
    """Matches when a single line does."""

    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, may_match = self.operand.matches_text, self.operand.may_match
        texts, notes = corpus.texts, corpus.columns.notes
        return [
            i
            for i in candidates
            if notes[i] is not None
            and may_match(texts[i])
            and any(map(matches, texts[i].split("\n")))
        ]


@operator("section:words", "all between two headings", example="section:(goals client)")
class SectionOperator(WordsOperator):
    """Matches when the text from one heading to the next does."""

    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        may_match, texts = self.operand.may_match, corpus.texts
        return [
            i for i in candidates if may_match(texts[i]) and self._matches_one_section(texts[i])
        ]

    def _matches_one_section(self, text: str) -> bool:
        starts = [0, *(match.start() for match in _HEADING.finditer(text))]
        ends = [*starts[1:], len(text)]
        return any(
            self.operand.matches_text(text[start:end])
            for start, end in zip(starts, ends, strict=True)
            if start < end
        )


_HEADING = regex.compile(r"^#{1,6}[ \t]", regex.MULTILINE)


@operator(
    "[property] [property:value]",
    "notes with a property; with a value, one that holds the words, "
    "is less or greater (<, <=, >, >=), or is empty (null)",
    example="[rating:>3]",
    prefix="[",
)
@dataclass(frozen=True)
class PropertyOperator(Operator):
    """Matches a property that there is, or one with a value."""

    name: str
    operand: QueryNode | None

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> Self:
        end = parser.query.find("]", start)
        if end < 0:
            raise QueryError("There is no ] for this [.", start)
        parser.position = end + 1
        written, colon, value = parser.query[start + 1 : end].partition(":")
        name = fold_text(written.strip().strip('"'))
        if not name:
            raise QueryError("The name of the property is missing.", start, 2)
        begin = end - len(value.lstrip())
        value = value.strip()
        if not colon or not value:
            return cls(name, None)
        if value.lower() == "null":
            return cls(name, IsEmpty())
        if match := _COMPARISON.fullmatch(value):
            return cls(name, Comparison(match[1], fold_text(match[2].strip())))
        return cls(name, parser.parse_words_in("a property", begin, end))

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        notes = corpus.columns.notes
        return [
            i for i in candidates if (note := notes[i]) is not None and self._matches_note(note)
        ]

    def _matches_note(self, note: Note) -> bool:
        for name, values in note.properties.items():
            if fold_text(name) == self.name:
                if self.operand is None:
                    return True
                return any(self.operand.matches_text(fold_text(value)) for value in values or ("",))
        return False


_COMPARISON = regex.compile(r"(<=|>=|<|>)\s*(.+)")


@dataclass(frozen=True)
class Comparison(QueryNode):
    """The value of a property is less or greater than a bound.

    As numbers where both are, else in the order of their characters; an empty value is neither.
    """

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
    """The value of a property is empty."""

    def matches_text(self, text: str) -> bool:
        return text == ""


def _as_number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
