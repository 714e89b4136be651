"""Obsidian's search language: a query → an expression that a note meets or not.

Words, "phrases", -not, OR, ( ), path: file: tag: content: line: section:, [property],
[property:value] and /regular expressions/. Letter case does not matter. A word matches anywhere
in a note's text or name.

Source: Obsidian Help, "Search" (terms, operators, properties) and "Graph view" (the same
language filters the graph).
"""

from __future__ import annotations

from collections.abc import Callable

import regex

from conceptmap.search.operators import (
    And,
    Comparison,
    ContentOperator,
    FileOperator,
    IsEmpty,
    LineOperator,
    MatchAll,
    Not,
    Or,
    PathOperator,
    PropertyOperator,
    QueryError,
    QueryNode,
    Regex,
    SectionOperator,
    TagOperator,
    Word,
)

_COMPARISON = regex.compile(r"(<=|>=|<|>)\s*(.+)")


def parse_query(query: str) -> QueryNode:
    """Read a query. Raises QueryError, which says where it cannot be read."""
    return _Parser(query).parse()


_OPERATORS: dict[str, Callable[[QueryNode], QueryNode]] = {
    "path": PathOperator,
    "file": FileOperator,
    "content": ContentOperator,
    "line": LineOperator,
    "section": SectionOperator,
}
_WORD = regex.compile(r'[^\s()"\[\]/:-][^\s()"\[\]:]*|[:\]-](?=[\s)]|$)')
_MAX_DEPTH = 50


class _Parser:
    """Reads from left to right; `at` is the next character."""

    def __init__(self, query: str) -> None:
        self.query = query
        self.position = 0
        self.depth = 0
        self.inside = ""
        """The operator that the present term belongs to."""

    def parse(self) -> QueryNode:
        found = self.parse_or()
        if self.position < len(self.query):
            raise QueryError("There is no ( for this ).", self.position)
        return found

    def parse_or(self) -> QueryNode:
        parts = [self.parse_and()]
        while self.take_word("OR"):
            parts.append(self.parse_and())
        if len(parts) > 1 and any(isinstance(part, MatchAll) for part in parts):
            raise QueryError("OR needs something on both sides.", max(self.position - 2, 0), 2)
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def parse_and(self) -> QueryNode:
        parts: list[QueryNode] = []
        while (part := self.parse_not()) is not None:
            parts.append(part)
        if not parts:
            return MatchAll()
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def parse_not(self) -> QueryNode | None:
        self.skip_spaces()
        if (
            self.position >= len(self.query)
            or self.query[self.position] == ")"
            or self.sees_word("OR")
        ):
            return None
        if (
            self.query[self.position] == "-"
            and self.query[self.position + 1 : self.position + 2].strip()
        ):
            at = self.position
            self.position += 1
            part = self.parse_not()
            if part is None:
                raise QueryError("There is nothing behind the minus.", at)
            return Not(part)
        return self.parse_term()

    def parse_term(self) -> QueryNode:
        start = self.position
        character = self.query[start]
        if character == "(":
            return self.parse_group()
        if character == '"':
            return Word(self.parse_phrase())
        if character == "/":
            return self.parse_regex()
        if character == "[":
            return self.parse_property()
        match = _WORD.match(self.query, start)
        if match is None:
            raise QueryError(f"This {character} is not understood here.", start)
        self.position = match.end()
        if self.query.startswith(":", self.position) and match[0] != ":":
            return self.parse_operator(match[0], start)
        return Word(match[0].casefold())

    def parse_group(self) -> QueryNode:
        start = self.position
        self.position += 1
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise QueryError("The parentheses are nested too deeply.", start)
        found = self.parse_or()
        if not self.query.startswith(")", self.position):
            raise QueryError("There is no ) for this (.", start)
        self.position += 1
        self.depth -= 1
        return found

    def parse_phrase(self) -> str:
        start = self.position
        words: list[str] = []
        position = start + 1
        while position < len(self.query) and self.query[position] != '"':
            position += self.query[position] == "\\" and position + 1 < len(self.query)
            words.append(self.query[position])
            position += 1
        if position >= len(self.query):
            raise QueryError('There is no second " for this one.', start)
        self.position = position + 1
        return "".join(words).casefold()

    def parse_regex(self) -> QueryNode:
        start = self.position
        position = start + 1
        while position < len(self.query) and self.query[position] != "/":
            position += 2 if self.query[position] == "\\" else 1
        if position >= len(self.query):
            raise QueryError("There is no second / for this expression.", start)
        source = self.query[start + 1 : position].replace("\\/", "/")
        self.position = position + 1
        try:
            regex.compile(source)
        except regex.error as error:
            reason, place = getattr(error, "msg", error), getattr(error, "pos", 0) or 0
            message = f"This is no regular expression: {reason}."
            raise QueryError(message, start + 1 + place) from None
        return Regex(source, start)

    def parse_property(self) -> QueryNode:
        start = self.position
        self.refuse_inside("A property", start)
        end = self.query.find("]", start)
        if end < 0:
            raise QueryError("There is no ] for this [.", start)
        name, colon, value = self.query[start + 1 : end].partition(":")
        self.position = end + 1
        name = name.strip().strip('"').casefold()
        if not name:
            raise QueryError("The name of the property is missing.", start, 2)
        value = value.strip()
        if not colon or not value:
            return PropertyOperator(name, None)
        if value.casefold() == "null":
            return PropertyOperator(name, IsEmpty())
        if match := _COMPARISON.fullmatch(value):
            return PropertyOperator(name, Comparison(match[1], match[2].strip().casefold()))
        try:
            return PropertyOperator(name, parse_query(value))
        except QueryError as error:
            inner = start + 2 + len(self.query[start + 1 : end].partition(":")[0])
            raise QueryError(str(error), inner + error.offset, error.length) from None

    def parse_operator(self, name: str, start: int) -> QueryNode:
        self.refuse_inside(f"{name}:", start, len(name) + 1)
        self.position += 1
        lowered = name.lower()
        if lowered == "tag":
            return TagOperator(self.parse_tag(start))
        make = _OPERATORS.get(lowered)
        if make is None:
            known = ", ".join(f"{each}:" for each in (*_OPERATORS, "tag"))
            message = f"There is no operator {name}:. There are {known}."
            raise QueryError(message, start, len(name) + 1)
        # Obsidian's own settings are found written with a space behind the colon.
        self.skip_spaces()
        if (
            self.position >= len(self.query)
            or self.query[self.position] == ")"
            or self.sees_word("OR")
        ):
            raise QueryError(f"There is nothing behind {name}:.", start, len(name) + 1)
        self.inside = lowered
        part = self.parse_term()
        self.inside = ""
        return make(part)

    def refuse_inside(self, what: str, start: int, length: int = 1) -> None:
        """Refuse what asks of the whole note where a part of it is asked about."""
        if self.inside:
            message = f"{what} cannot stand within {self.inside}:, which asks for words."
            raise QueryError(message, start, length)

    def parse_tag(self, start: int) -> str:
        self.skip_spaces()
        match = regex.compile(r'"?#?([^\s()"]+)"?').match(self.query, self.position)
        if match is None:
            raise QueryError("There is no tag behind tag:.", start, 4)
        self.position = match.end()
        return str(match[1]).casefold().rstrip("/")

    def skip_spaces(self) -> None:
        while self.position < len(self.query) and self.query[self.position].isspace():
            self.position += 1

    def sees_word(self, word: str) -> bool:
        end = self.position + len(word)
        after = self.query[end : end + 1]
        return self.query.startswith(word, self.position) and (not after or after in " \t\n()")

    def take_word(self, word: str) -> bool:
        self.skip_spaces()
        if not self.sees_word(word):
            return False
        self.position += len(word)
        return True
