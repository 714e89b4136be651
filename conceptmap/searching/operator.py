"""What an operator of the search language is, and the registry of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Literal, Protocol, Self, TypeVar

from conceptmap.core.translation import Text
from conceptmap.searching.query_nodes import QueryNode
from conceptmap.searching.terms import WORDS_IN_NAMES, AskedOf, Terms


class OperandParser(Protocol):
    """What an operator may ask of the parser, to read what stands after its prefix."""

    query: str
    position: int
    """The next character, in the query."""
    match_case: bool
    """Whether letter case matters in the words to come."""

    def parse_operand(self, terms: Terms | None, owner: str, start: int) -> QueryNode:
        """Read one term: a word, phrase, regex, group, or an operator that may stand there.

        `terms` says what it means, None for what it means around the operator. `owner` names
        the operator, which began at `start`, in errors. Raises QueryError.
        """

    def parse_terms(self, terms: Terms) -> QueryNode:
        """Read all terms, with OR and minus, up to one of `terms.ends`. Raises QueryError."""


class Operator(QueryNode):
    """A part of a query that begins with a prefix, and asks something of whole notes."""

    prefix: ClassVar[str]
    """What it begins with: a name with a colon, or a bracket."""
    syntax: ClassVar[str]
    """How it is written, for help and documentation."""
    help: ClassVar[Text]
    """What it finds, a phrase for the user."""
    example: ClassVar[str]
    completes: ClassVar[Literal["", "tags", "folders", "files", "relations", "vaults"]] = ""
    """What of the vault is offered after it, as one types; empty for nothing."""
    subject: ClassVar[AskedOf] = "note"
    """What it asks about. One that asks about text may stand within another such one."""

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> Self:
        """Read what stands after the prefix, which began at `start`. Raises QueryError."""
        raise NotImplementedError


OPERATORS: dict[str, type[Operator]] = {}
"""All operators by prefix, in the order in which they are offered to the user."""

T = TypeVar("T", bound=type[Operator])


def operator(syntax: str, help_: Text, *, example: str, prefix: str = "") -> Callable[[T], T]:
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
    terms: ClassVar[Terms | None] = WORDS_IN_NAMES
    """What may stand after it, and what that means."""

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> Self:
        return cls(parser.parse_operand(cls.terms, cls.prefix, start))

    @property
    def children(self) -> tuple[QueryNode, ...]:
        return (self.operand,)
