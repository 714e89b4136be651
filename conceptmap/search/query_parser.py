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
    Compared,
    Content,
    Either,
    Empty,
    Every,
    Everything,
    Expression,
    File,
    Line,
    Not,
    Path,
    Pattern,
    Property,
    QueryError,
    Section,
    Tag,
    Word,
)

_COMPARED = regex.compile(r"(<=|>=|<|>)\s*(.+)")


def parse(query: str) -> Expression:
    """Read a query. Raises QueryError, which says where it cannot be read."""
    return _Parser(query).whole()


_OPERATORS: dict[str, Callable[[Expression], Expression]] = {
    "path": Path,
    "file": File,
    "content": Content,
    "line": Line,
    "section": Section,
}
_WORD = regex.compile(r'[^\s()"\[\]/:-][^\s()"\[\]:]*|[:\]-](?=[\s)]|$)')
_DEEPEST = 50


class _Parser:
    """Reads from left to right; `at` is the next character."""

    def __init__(self, query: str) -> None:
        self.query = query
        self.at = 0
        self.depth = 0
        self.inside = ""
        """The operator that the present term belongs to."""

    def whole(self) -> Expression:
        found = self.alternatives()
        if self.at < len(self.query):
            raise QueryError("There is no ( for this ).", self.at)
        return found

    def alternatives(self) -> Expression:
        parts = [self.sequence()]
        while self.take_word("OR"):
            parts.append(self.sequence())
        if len(parts) > 1 and any(isinstance(part, Everything) for part in parts):
            raise QueryError("OR needs something on both sides.", max(self.at - 2, 0), 2)
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def sequence(self) -> Expression:
        parts: list[Expression] = []
        while (part := self.factor()) is not None:
            parts.append(part)
        if not parts:
            return Everything()
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def factor(self) -> Expression | None:
        self.skip()
        if self.at >= len(self.query) or self.query[self.at] == ")" or self.sees_word("OR"):
            return None
        if self.query[self.at] == "-" and self.query[self.at + 1 : self.at + 2].strip():
            at = self.at
            self.at += 1
            part = self.factor()
            if part is None:
                raise QueryError("There is nothing behind the minus.", at)
            return Not(part)
        return self.term()

    def term(self) -> Expression:
        start = self.at
        character = self.query[start]
        if character == "(":
            return self.group()
        if character == '"':
            return Word(self.phrase())
        if character == "/":
            return self.pattern()
        if character == "[":
            return self.property()
        match = _WORD.match(self.query, start)
        if match is None:
            raise QueryError(f"This {character} is not understood here.", start)
        self.at = match.end()
        if self.query.startswith(":", self.at) and match[0] != ":":
            return self.operator(match[0], start)
        return Word(match[0].casefold())

    def group(self) -> Expression:
        start = self.at
        self.at += 1
        self.depth += 1
        if self.depth > _DEEPEST:
            raise QueryError("The parentheses are nested too deeply.", start)
        found = self.alternatives()
        if not self.query.startswith(")", self.at):
            raise QueryError("There is no ) for this (.", start)
        self.at += 1
        self.depth -= 1
        return found

    def phrase(self) -> str:
        start = self.at
        words: list[str] = []
        position = start + 1
        while position < len(self.query) and self.query[position] != '"':
            position += self.query[position] == "\\" and position + 1 < len(self.query)
            words.append(self.query[position])
            position += 1
        if position >= len(self.query):
            raise QueryError('There is no second " for this one.', start)
        self.at = position + 1
        return "".join(words).casefold()

    def pattern(self) -> Expression:
        start = self.at
        position = start + 1
        while position < len(self.query) and self.query[position] != "/":
            position += 2 if self.query[position] == "\\" else 1
        if position >= len(self.query):
            raise QueryError("There is no second / for this expression.", start)
        source = self.query[start + 1 : position].replace("\\/", "/")
        self.at = position + 1
        try:
            regex.compile(source)
        except regex.error as error:
            reason, place = getattr(error, "msg", error), getattr(error, "pos", 0) or 0
            message = f"This is no regular expression: {reason}."
            raise QueryError(message, start + 1 + place) from None
        return Pattern(source, start)

    def property(self) -> Expression:
        start = self.at
        self.refuse_inside("A property", start)
        end = self.query.find("]", start)
        if end < 0:
            raise QueryError("There is no ] for this [.", start)
        name, colon, value = self.query[start + 1 : end].partition(":")
        self.at = end + 1
        name = name.strip().strip('"').casefold()
        if not name:
            raise QueryError("The name of the property is missing.", start, 2)
        value = value.strip()
        if not colon or not value:
            return Property(name, None)
        if value.casefold() == "null":
            return Property(name, Empty())
        if match := _COMPARED.fullmatch(value):
            return Property(name, Compared(match[1], match[2].strip().casefold()))
        try:
            return Property(name, parse(value))
        except QueryError as error:
            inner = start + 2 + len(self.query[start + 1 : end].partition(":")[0])
            raise QueryError(str(error), inner + error.at, error.length) from None

    def operator(self, name: str, start: int) -> Expression:
        self.refuse_inside(f"{name}:", start, len(name) + 1)
        self.at += 1
        lowered = name.lower()
        if lowered == "tag":
            return Tag(self.tag(start))
        make = _OPERATORS.get(lowered)
        if make is None:
            known = ", ".join(f"{each}:" for each in (*_OPERATORS, "tag"))
            message = f"There is no operator {name}:. There are {known}."
            raise QueryError(message, start, len(name) + 1)
        # Obsidian's own settings are found written with a space behind the colon.
        self.skip()
        if self.at >= len(self.query) or self.query[self.at] == ")" or self.sees_word("OR"):
            raise QueryError(f"There is nothing behind {name}:.", start, len(name) + 1)
        self.inside = lowered
        part = self.term()
        self.inside = ""
        return make(part)

    def refuse_inside(self, what: str, start: int, length: int = 1) -> None:
        """Refuse what asks of the whole note where a part of it is asked about."""
        if self.inside:
            message = f"{what} cannot stand within {self.inside}:, which asks for words."
            raise QueryError(message, start, length)

    def tag(self, start: int) -> str:
        self.skip()
        match = regex.compile(r'"?#?([^\s()"]+)"?').match(self.query, self.at)
        if match is None:
            raise QueryError("There is no tag behind tag:.", start, 4)
        self.at = match.end()
        return str(match[1]).casefold().rstrip("/")

    def skip(self) -> None:
        while self.at < len(self.query) and self.query[self.at].isspace():
            self.at += 1

    def sees_word(self, word: str) -> bool:
        end = self.at + len(word)
        after = self.query[end : end + 1]
        return self.query.startswith(word, self.at) and (not after or after in " \t\n()")

    def take_word(self, word: str) -> bool:
        self.skip()
        if not self.sees_word(word):
            return False
        self.at += len(word)
        return True
