"""What a parsed query is made of, but for the operators: words, expressions, not, and, or.

A query is a tree of `QueryNode`. It is asked of nodes of the graph by `find`. Where an operator
asks for words, as `line:` does, the tree below it is asked of pieces of text by `matches_text`;
the parser lets only what can answer that stand there.

Text comes in two forms: folded (`fold_text`), in which nearly all is compared, and as written
(composed), for `match-case:`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import translate
from conceptmap.core.untrusted_regex import RegexError, compile_regex
from conceptmap.searching.corpus import Corpus
from conceptmap.searching.javascript_regex import from_javascript
from conceptmap.searching.regex_prefilter import compile_folded, required_literal

REGEX_TIMEOUT_S = 0.1
"""Seconds that one regular expression may take on one text; more is an error, not a wait."""


class QueryError(Exception):
    """A query cannot be read, or takes too long; the message is for the user."""

    def __init__(self, message: str, offset: int, length: int = 1) -> None:
        super().__init__(message)
        self.offset = offset
        """Where in the query, in characters."""
        self.length = length
        """How many characters of the query are to blame."""


class QueryNode:
    """A part of a query."""

    needs_text = False
    """Whether it asks for the text of notes."""
    needs_relations = False
    """Whether it asks what links say, apart from the nodes below it."""

    @property
    def children(self) -> tuple[QueryNode, ...]:
        """The nodes below this one."""
        return ()

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        """Return those candidates, node numbers in ascending order, that match, in their order.

        All at once, since a call for each of ten thousand notes would take longer than the
        search. Raises QueryError when a regular expression takes too long, and nothing else.
        """
        raise NotImplementedError

    def matches_text(self, text: str, written: str) -> bool:
        """Return whether a piece of text matches, folded and as written.

        Where `needs_written` is False of a tree, the folded text may replace the written.
        Raises QueryError as `find` does. Operators that ask of whole notes have no answer; the
        parser keeps them from where it is asked.
        """
        raise NotImplementedError

    def may_match(self, text: str) -> bool:
        """Tell in little time; False only when no piece of the folded text can match."""
        return True


def walk(node: QueryNode) -> Iterator[QueryNode]:
    """Yield a node and all below it."""
    stack = [node]
    while stack:
        each = stack.pop()
        yield each
        stack += each.children


def needs_written(node: QueryNode) -> bool:
    """Return whether a part of a query asks for texts as they are written."""
    return any(isinstance(each, (Word, Regex)) and each.match_case for each in walk(node))


@dataclass(frozen=True)
class MatchAll(QueryNode):
    """The empty query, which matches all nodes."""

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        return candidates

    def matches_text(self, text: str, written: str) -> bool:
        return True


@dataclass(frozen=True)
class Word(QueryNode):
    """A word or a phrase: anywhere in a note's text or name."""

    word: str
    """Folded; with `match_case` as it is written, composed."""
    match_case: bool = False
    needs_text = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        word, names, texts = self._folded, corpus.columns.names, corpus.texts
        found = [i for i in candidates if word in names[i] or word in texts[i]]
        if not self.match_case:
            return found
        word, names = self.word, corpus.columns.written_names
        return [i for i in found if word in names[i] or word in corpus.written_text(i)]

    def matches_text(self, text: str, written: str) -> bool:
        return self.word in (written if self.match_case else text)

    def may_match(self, text: str) -> bool:
        return self._folded in text

    @cached_property
    def _folded(self) -> str:
        return fold_text(self.word) if self.match_case else self.word


@dataclass(frozen=True)
class Regex(QueryNode):
    """A regular expression, JavaScript's, that matches somewhere in a note's text or name."""

    source: str
    offset: int
    """Where it stands in the query, for errors."""
    match_case: bool = False
    needs_text = True

    def compile(self) -> None:
        """Compile it now rather than at its first use. Raises QueryError."""
        try:
            _ = self._compiled
        except RegexError as error:
            message = translate("Not a regular expression: {error}", error=error)
            # Where the expression was rewritten, the offset in it says nothing.
            offset = error.offset if self._rewritten == self.source else 0
            raise QueryError(message, self.offset + 1 + offset) from None

    @cached_property
    def _rewritten(self) -> str:
        return from_javascript(self.source)

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        if self.match_case:
            return compile_regex(self._rewritten, regex.MULTILINE)
        return compile_folded(self._rewritten)

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        search, names, texts = self._compiled.search, corpus.columns.names, corpus.texts
        word = self._required_literal
        try:
            if self.match_case:
                written = corpus.columns.written_names
                return [
                    i
                    for i in candidates
                    if (word in names[i] and search(written[i], timeout=REGEX_TIMEOUT_S))
                    or (
                        word in texts[i] and search(corpus.written_text(i), timeout=REGEX_TIMEOUT_S)
                    )
                ]
            return [
                i
                for i in candidates
                if (word in names[i] and search(names[i], timeout=REGEX_TIMEOUT_S))
                or (word in texts[i] and search(texts[i], timeout=REGEX_TIMEOUT_S))
            ]
        except (TimeoutError, MemoryError):
            raise self._timeout_error() from None

    def matches_text(self, text: str, written: str) -> bool:
        try:
            asked = written if self.match_case else text
            return self._compiled.search(asked, timeout=REGEX_TIMEOUT_S) is not None
        except (TimeoutError, MemoryError):
            raise self._timeout_error() from None

    def may_match(self, text: str) -> bool:
        return self._required_literal in text

    @cached_property
    def _required_literal(self) -> str:
        """A word that every match contains: to look for it takes a tenth of the time."""
        return required_literal(self._rewritten)

    def _timeout_error(self) -> QueryError:
        message = translate(
            "The expression /{source}/ takes too long. Make it simpler.", source=self.source
        )
        return QueryError(message, self.offset, len(self.source) + 2)


@dataclass(frozen=True)
class Not(QueryNode):
    """Matches what its operand does not."""

    operand: QueryNode

    @property
    def children(self) -> tuple[QueryNode, ...]:
        return (self.operand,)

    @property
    def needs_text(self) -> bool:  # type: ignore[override]
        return self.operand.needs_text

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        found = set(self.operand.find(corpus, candidates))
        return [i for i in candidates if i not in found]

    def matches_text(self, text: str, written: str) -> bool:
        return not self.operand.matches_text(text, written)


@dataclass(frozen=True)
class _Operands(QueryNode):
    """Asks about what several queries find."""

    operands: tuple[QueryNode, ...]

    @property
    def children(self) -> tuple[QueryNode, ...]:
        return self.operands

    @property
    def needs_text(self) -> bool:  # type: ignore[override]
        return any(operand.needs_text for operand in self.operands)


class And(_Operands):
    """Matches what all of its operands do."""

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        for operand in self.operands:
            candidates = operand.find(corpus, candidates)
        return candidates

    def matches_text(self, text: str, written: str) -> bool:
        return all(operand.matches_text(text, written) for operand in self.operands)

    def may_match(self, text: str) -> bool:
        return all(operand.may_match(text) for operand in self.operands)


class Or(_Operands):
    """Matches what any of its operands does."""

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        found: set[int] = set()
        for operand in self.operands:
            found.update(operand.find(corpus, [i for i in candidates if i not in found]))
        return [i for i in candidates if i in found]

    def matches_text(self, text: str, written: str) -> bool:
        return any(operand.matches_text(text, written) for operand in self.operands)

    def may_match(self, text: str) -> bool:
        return any(operand.may_match(text) for operand in self.operands)
