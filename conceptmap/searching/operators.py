"""The operators of the search language: here those that ask about the text of notes.

To add an operator, write a class with `@operator(...)` above it: that alone makes the parser read
it, the window offer it, and the tests ask for its documentation. Its `parse` reads what stands
after the prefix; its `find` says which nodes match.

The others are in modules of their own, which are imported here: `name_operators` (`path:`, `file:`,
`vault:`), `property_operator` (`[property]`), `relation_operator` (`relation:`) and `tag_operator`
(`tag:`).

Source: Obsidian Help, "Search" (search operators).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, Self

from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import Text
from conceptmap.searching import (
    name_operators,
    property_operator,
    relation_operator,
    tag_operator,
)
from conceptmap.searching.corpus import Corpus
from conceptmap.searching.operator import (
    OPERATORS,
    OperandParser,
    Operator,
    WordsOperator,
    named_prefixes,
    operator,
)
from conceptmap.searching.query_nodes import needs_written
from conceptmap.searching.terms import WORDS_IN_TEXT
from conceptmap.searching.text_blocks import (
    find_sections,
    find_tasks,
    searched_blocks,
    section_starts,
    without_box,
)

__all__ = [
    "OPERATORS",
    "OperandParser",
    "Operator",
    "WordsOperator",
    "name_operators",
    "named_prefixes",
    "operator",
    "property_operator",
    "relation_operator",
    "tag_operator",
]


class TextOperator(WordsOperator):
    """An operator that asks whether its words match a piece of a note's text.

    Within another text operator it searches only the pieces that the other one found.
    """

    needs_text = True
    subject = "text"
    terms = WORDS_IN_TEXT

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, texts, has_text = self.matches_text, corpus.texts, corpus.columns.has_text
        if not needs_written(self.operand):
            return [i for i in candidates if has_text[i] and matches(texts[i], texts[i])]
        found = (i for i in candidates if has_text[i] and self.may_match(texts[i]))
        # Folded again, since the note may have changed since its folded text was read.
        written = ((i, corpus.written_text(i)) for i in found)
        return [i for i, text in written if matches(fold_text(text), text)]

    def may_match(self, text: str) -> bool:
        return self.operand.may_match(text)


@operator("content:words", Text("the text, not the name"), example="content:meeting")
class ContentOperator(TextOperator):
    """Matches the text of a note, but not its name."""

    def matches_text(self, text: str, written: str) -> bool:
        return self.operand.matches_text(text, written)


@operator(
    "match-case:term",
    Text("what follows it, in exactly this letter case"),
    example="match-case:Monday",
)
class MatchCaseOperator(WordsOperator):
    """Matches what its operand does, which the parser reads as heeding letter case."""

    subject = "any"
    match_case: ClassVar[bool] = True

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> Self:
        outer, parser.match_case = parser.match_case, cls.match_case
        operand = parser.parse_operand(None, cls.prefix, start)
        parser.match_case = outer
        return cls(operand)

    @property
    def needs_text(self) -> bool:  # type: ignore[override]
        return self.operand.needs_text

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        return self.operand.find(corpus, candidates)

    def matches_text(self, text: str, written: str) -> bool:
        return self.operand.matches_text(text, written)

    def may_match(self, text: str) -> bool:
        return self.operand.may_match(text)


@operator(
    "ignore-case:term",
    Text("what follows it in any letter case, even inside match-case:"),
    example="ignore-case:MONDAY",
)
class IgnoreCaseOperator(MatchCaseOperator):
    """Matches what its operand does, which the parser reads as not heeding letter case."""

    match_case = False


@operator("line:words", Text("all on one line"), example="line:(client monday)")
class LineOperator(TextOperator):
    """Matches when a single line does."""

    def matches_text(self, text: str, written: str) -> bool:
        if not self.operand.may_match(text):
            return False
        lines = text.split("\n")
        written_lines = lines if written is text else written.split("\n")
        return any(map(self.operand.matches_text, lines, written_lines))


class PiecesOperator(TextOperator):
    """An operator that asks its words of pieces of a text, of which one has to match."""

    @classmethod
    def pieces(cls, lines: Sequence[str]) -> Iterable[Sequence[int]]:
        """Return the pieces of a text, each as the numbers of its lines."""
        raise NotImplementedError

    @classmethod
    def piece_text(cls, lines: Iterable[str]) -> str:
        """Return what is asked about of the lines of a piece."""
        return "\n".join(lines)

    def matches_text(self, text: str, written: str) -> bool:
        if not self.may_match(text):
            return False
        lines = text.split("\n")
        written_lines = lines if written is text else written.split("\n")
        for piece in self.pieces(lines):
            folded = self.piece_text(lines[i] for i in piece)
            if not self.operand.may_match(folded):
                continue
            as_written = (
                folded if written is text else self.piece_text(written_lines[i] for i in piece)
            )
            if self.operand.matches_text(folded, as_written):
                return True
        return False


@operator(
    "block:words",
    Text("all in one block: a paragraph, a list item, a table"),
    example="block:(buy milk)",
)
class BlockOperator(PiecesOperator):
    """Matches when a single block does; see `text_blocks.py` for what a block is."""

    @classmethod
    def pieces(cls, lines: Sequence[str]) -> Iterable[Sequence[int]]:
        return (block.lines for block in searched_blocks(lines))


@operator("section:words", Text("all between two headings"), example="section:(goals client)")
class SectionOperator(PiecesOperator):
    """Matches when the text from one heading to the next does."""

    @classmethod
    def pieces(cls, lines: Sequence[str]) -> Iterable[Sequence[int]]:
        starts = section_starts(lines)
        if not starts or starts[0] > 0:
            starts.insert(0, 0)
        return map(range, starts, [*starts[1:], len(lines)])

    def matches_text(self, text: str, written: str) -> bool:
        if written is text and self.may_match(text):
            sections = find_sections(text)
            if sections is not None:
                return any(map(self.operand.matches_text, sections, sections))
        return super().matches_text(text, written)


@operator("task:words", Text("all in one task, done or not"), example="task:call")
class TaskOperator(PiecesOperator):
    """Matches when the text of a single task does, without those below it."""

    @classmethod
    def pieces(cls, lines: Sequence[str]) -> Iterable[Sequence[int]]:
        return cls._tasks(lines, (False, True))

    @classmethod
    def piece_text(cls, lines: Iterable[str]) -> str:
        first, *others = lines
        return "\n".join((without_box(first), *others))

    def may_match(self, text: str) -> bool:
        return "[" in text and self.operand.may_match(text)

    @staticmethod
    def _tasks(lines: Sequence[str], states: Sequence[bool]) -> Iterator[Sequence[int]]:
        for task in find_tasks(lines, searched_blocks(lines)):
            if task.done in states:
                yield task.lines


@operator("task-todo:words", Text("all in one task that is not done"), example="task-todo:call")
class TodoOperator(TaskOperator):
    """Matches when the text of a single uncompleted task does."""

    @classmethod
    def pieces(cls, lines: Sequence[str]) -> Iterable[Sequence[int]]:
        return cls._tasks(lines, (False,))


@operator("task-done:words", Text("all in one task that is done"), example="task-done:rent")
class DoneOperator(TaskOperator):
    """Matches when the text of a single completed task does."""

    @classmethod
    def pieces(cls, lines: Sequence[str]) -> Iterable[Sequence[int]]:
        return cls._tasks(lines, (True,))
