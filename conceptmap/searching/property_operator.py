"""The operator `[property:value]`: notes with a property, or with some value of it.

Source: Obsidian Help, "Search" (search properties): property and value are sub-queries, with
groups, OR, phrases and regular expressions; `<` and `>` compare; `null` is a property that has
no value, which an empty text or list is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from conceptmap.core.text_folding import compose, fold_text
from conceptmap.core.translation import Text, translate
from conceptmap.searching.corpus import Corpus
from conceptmap.searching.operator import OperandParser, Operator, operator
from conceptmap.searching.property_values import NULL, ValueComparison
from conceptmap.searching.query_nodes import MatchAll, QueryError, QueryNode, walk
from conceptmap.searching.terms import Terms, make_word
from conceptmap.vault import frontmatter


@dataclass(frozen=True)
class IsNull(QueryNode):
    """A property has no value."""

    def matches_text(self, text: str, written: str) -> bool:
        return text == NULL


@dataclass(frozen=True)
class PropertyName(QueryNode):
    """The whole name of a property, folded."""

    name: str

    def matches_text(self, text: str, written: str) -> bool:
        return self.name == text


def _make_name(text: str, quoted: bool, match_case: bool) -> QueryNode:
    return PropertyName(fold_text(text.strip()))


def _make_value(text: str, quoted: bool, match_case: bool) -> QueryNode:
    if not quoted and text.lower() == "null":
        return IsNull()
    return make_word(text, quoted, match_case)


NAME_TERMS = Terms(
    owner="a property",
    nested=frozenset({"any"}),
    # All words up to an OR: names with spaces need no quotes.
    word=regex.compile(
        r'[^\s()"\[\]/:-][^\s()"\[\]:]*+(?:\s++(?!OR(?:[\s)\]:]|$))[^\s()"\[\]:]++)*+'
    ),
    make_word=_make_name,
    ends="]:",
)

VALUE_TERMS = Terms(
    owner="a property",
    nested=frozenset({"any"}),
    word=regex.compile(r'[^\s()"\[\]<>/-][^\s()"\[\]]*|-(?=[\s)\]]|$)'),
    make_word=_make_value,
    comparisons=ValueComparison,
    ends="]",
)


@operator(
    "[property] [property:value]",
    Text(
        "notes with a property; with a value, one that holds the words, "
        "is less or greater (<, <=, >, >=), or is empty (null)"
    ),
    example="[rating:>3]",
    prefix="[",
)
@dataclass(frozen=True)
class PropertyOperator(Operator):
    """Matches a property that there is, or one with a value."""

    name: QueryNode
    operand: QueryNode | None

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> PropertyOperator:
        name = parser.parse_terms(NAME_TERMS)
        if any(isinstance(each, MatchAll) for each in walk(name)) or name == PropertyName(""):
            raise QueryError(translate("Missing property name"), start, 2)
        operand: QueryNode | None = None
        if parser.query.startswith(":", parser.position):
            parser.position += 1
            operand = parser.parse_terms(VALUE_TERMS)
        if parser.query.startswith(")", parser.position):
            raise QueryError(translate("Missing '('"), parser.position)
        if not parser.query.startswith("]", parser.position):
            raise QueryError(translate("Missing ']'"), start)
        parser.position += 1
        return cls(name, None if isinstance(operand, MatchAll) else operand)

    @property
    def children(self) -> tuple[QueryNode, ...]:
        return (self.name,) if self.operand is None else (self.name, self.operand)

    @cached_property
    def needs_text(self) -> bool:  # type: ignore[override]
        """Whether it asks for null: only the text tells that from an empty text or list."""
        return any(isinstance(each, IsNull) for each in walk(self))

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        properties = corpus.columns.properties
        return [i for i in candidates if properties[i] and self._matches_node(corpus, i)]

    def _matches_node(self, corpus: Corpus, i: int) -> bool:
        properties, operand = corpus.columns.properties[i], self.operand
        for name in self._names(properties):
            if operand is None:
                return True
            for value in properties[name]:
                if operand.matches_text(fold_text(value), compose(value)):
                    return True
            if not properties[name]:
                is_null = not self.needs_text or not _is_empty_value(corpus.texts[i], name)
                value = NULL if is_null else ""
                if operand.matches_text(value, value):
                    return True
        return False

    def _names(self, properties: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        if isinstance(self.name, PropertyName):
            if self.name.name in properties:
                yield self.name.name
        else:
            yield from (name for name in properties if self.name.matches_text(name, name))


def _is_empty_value(text: str, name: str) -> bool:
    """Return whether a property is an empty text or list in the header of a folded text."""
    header, _ = frontmatter.split(text)
    pattern = rf"""^["']?{regex.escape(name)}["']?[ \t]*:[ \t]*(?:""|''|\[\s*\])[ \t]*(?:#.*)?$"""
    return header is not None and regex.search(pattern, header, regex.MULTILINE) is not None
