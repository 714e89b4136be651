"""Parse Obsidian's search language: a query → a tree of `QueryNode` that a note matches or not.

Words, "phrases", -not, OR, ( ), /regular expressions/, and the operators of `operators.py`.
Letter case does not matter, except after `match-case:`. A word matches anywhere in a note's text or
name.

Source: Obsidian Help, "Search" (terms, operators, properties) and "Graph view" (the same
language filters the graph).
"""

from __future__ import annotations

import regex

from conceptmap.core.text_folding import compose
from conceptmap.core.translation import translate
from conceptmap.searching.operators import OPERATORS, named_prefixes
from conceptmap.searching.query_nodes import And, MatchAll, Not, Or, QueryError, QueryNode
from conceptmap.searching.terms import TOP, ComparisonMaker, Terms

MAX_DEPTH = 50
"""Parentheses and operators nested deeper than this are refused."""

# After the sign a phrase, or words up to what begins another term.
_COMPARISON = regex.compile(
    r"""(?<sign>[<>]=?)\s*+
    (?: "(?<phrase>(?:[^"\\]|\\.)*+)"
      | (?<words>[^\s()"\[\]<>]++
          (?:\s++ (?!(?:OR|null)(?:[\s)\]]|$)) [^\s()"\[\]<>/-] [^\s()"\[\]<>]*+)*+)
    )""",
    regex.VERBOSE,
)


def parse_query(query: str) -> QueryNode:
    """Parse a query. Raises QueryError, which says where it cannot be read."""
    return _Parser(query).parse()


class _Parser:
    """A recursive descent parser, from left to right; `position` is the next character.

    `terms` says what may stand where it is, and what it means there.
    """

    def __init__(self, query: str) -> None:
        self.query = query
        self.position = 0
        self.terms = TOP
        self.match_case = False
        self.depth = 0

    def parse(self) -> QueryNode:
        """Read to the end of the query."""
        node = self.parse_or()
        if self.position < len(self.query):
            raise QueryError(translate("Missing '('"), self.position)
        return node

    def parse_or(self) -> QueryNode:
        """Read `a b OR c`, of which OR has the lowest precedence."""
        operands = [self.parse_and()]
        while self.take_or():
            operands.append(self.parse_and())
        if len(operands) > 1 and any(isinstance(each, MatchAll) for each in operands):
            raise QueryError(
                translate("OR needs something on both sides"), max(self.position - 2, 0), 2
            )
        return operands[0] if len(operands) == 1 else Or(tuple(operands))

    def parse_and(self) -> QueryNode:
        """Read terms up to an OR, a closing parenthesis or the end."""
        operands: list[QueryNode] = []
        while not self.is_at_end():
            operands.append(self.parse_not())
        if not operands:
            return MatchAll()
        return operands[0] if len(operands) == 1 else And(tuple(operands))

    def parse_not(self) -> QueryNode:
        """Read a term with any number of minus signs before it; two of them cancel out."""
        negated = False
        while self.peek() == "-" and self.peek(1).strip():
            self.position += 1
            negated = not negated
            if self.is_at_end():
                raise QueryError(translate("Missing word after '-'"), self.position - 1)
        node = self.parse_term()
        return Not(node) if negated else node

    def parse_term(self) -> QueryNode:
        """Read a group, a phrase, a regular expression, an operator or a word."""
        start = self.position
        character = self.query[start]
        if character == "(":
            return self.parse_group()
        if character == '"':
            return self.terms.make_word(self.parse_phrase(), True, self.match_case)
        if character == "/":
            return self.parse_regex()
        if (link := self.take_link()) is not None:
            return self.terms.make_word(link, True, self.match_case)
        if character in OPERATORS:
            return self.parse_operator(character, start)
        if character in "<>" and self.terms.comparisons is not None:
            return self.parse_comparison(self.terms.comparisons)
        match = self.terms.word.match(self.query, start)
        if match is None:
            raise QueryError(
                translate("'{character}' does not belong here", character=character), start
            )
        name, colon, _ = match[0].partition(":")
        if colon and f"{name.lower()}:" in OPERATORS:
            return self.parse_operator(f"{name}:", start)
        self.position = match.end()
        if self.query.startswith(":", self.position) and not colon and ":" not in self.terms.ends:
            return self.parse_operator(f"{match[0]}:", start)
        return self.terms.make_word(match[0], False, self.match_case)

    def parse_group(self) -> QueryNode:
        """Read what stands in parentheses."""
        start = self.position
        self.position += 1
        self.enter(start)
        node = self.parse_or()
        if not self.query.startswith(")", self.position):
            raise QueryError(translate("Missing ')'"), start)
        self.position += 1
        self.depth -= 1
        return node

    def parse_phrase(self) -> str:
        """Read what stands in quotes; a backslash escapes a quote."""
        start = self.position
        characters: list[str] = []
        position = start + 1
        while position < len(self.query) and self.query[position] != '"':
            position += self.query[position] == "\\" and position + 1 < len(self.query)
            characters.append(self.query[position])
            position += 1
        if position >= len(self.query):
            raise QueryError(translate("Missing closing '\"'"), start)
        self.position = position + 1
        return "".join(characters)

    def parse_regex(self) -> QueryNode:
        """Read a regular expression between slashes; a backslash escapes a slash."""
        start = self.position
        position = start + 1
        while position < len(self.query) and self.query[position] != "/":
            position += 2 if self.query[position] == "\\" else 1
        if position >= len(self.query):
            raise QueryError(translate("Missing closing '/'"), start)
        source = compose(self.query[start + 1 : position].replace("\\/", "/"))
        self.position = position + 1
        node = self.terms.make_regex(source, start, self.match_case)
        node.compile()
        return node

    def parse_comparison(self, make: ComparisonMaker) -> QueryNode:
        """Read a sign and the bound after it."""
        match = _COMPARISON.match(self.query, self.position)
        if match is None:
            raise QueryError(translate("Missing value to compare with"), self.position)
        self.position = match.end()
        bound = match["words"] or match["phrase"].replace('\\"', '"')
        return make(match["sign"], bound.strip())

    def parse_operator(self, prefix: str, start: int) -> QueryNode:
        """Read what stands after the prefix of an operator, which began at `start`."""
        operator = OPERATORS.get(prefix.lower())
        owner = self.terms.owner
        if owner and (operator is None or operator.subject not in self.terms.nested):
            what = prefix if prefix.endswith(":") else translate("A property")
            raise QueryError(
                translate(
                    "{operator} cannot stand within {outer}, which asks for words. Put it in "
                    '"quotes" to search for it as text.',
                    operator=what,
                    outer=owner,
                ),
                start,
                len(prefix),
            )
        self.position = start + len(prefix)
        if operator is None:
            message = translate(
                "Unknown operator '{operator}'. Try {known}",
                operator=prefix,
                known=named_prefixes(),
            )
            raise QueryError(message, start, len(prefix))
        self.enter(start)
        node = operator.parse(self, start)
        self.depth -= 1
        return node

    def parse_operand(self, terms: Terms | None, owner: str, start: int) -> QueryNode:
        """Read one term; see `OperandParser`."""
        # Obsidian's own settings are found written with a space after the colon.
        if self.is_at_end():
            raise QueryError(
                translate("Missing text after '{operator}'", operator=owner), start, len(owner)
            )
        outer = self.terms
        if terms is not None:
            self.terms = terms.owned_by(owner)
        node = self.parse_term()
        self.terms = outer
        return node

    def parse_terms(self, terms: Terms) -> QueryNode:
        """Read all terms up to one of `terms.ends`; see `OperandParser`."""
        outer, self.terms = self.terms, terms
        node = self.parse_or()
        self.terms = outer
        return node

    def enter(self, start: int) -> None:
        """Go one level deeper; refuse to go too deep."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise QueryError(translate("Too many nested parentheses"), start)

    def take_link(self) -> str | None:
        """Go past a [[wikilink]], which is looked for as it stands, if one comes next."""
        if not self.query.startswith("[[", self.position):
            return None
        end = self.query.find("]]", self.position)
        if end < 0:
            return None
        start, self.position = self.position, end + 2
        return self.query[start : self.position]

    def peek(self, ahead: int = 0) -> str:
        """Return the next character or one further ahead, empty after the end."""
        return self.query[self.position + ahead : self.position + ahead + 1]

    def skip_spaces(self) -> None:
        """Go on to the next character that is not white space."""
        while self.position < len(self.query) and self.query[self.position].isspace():
            self.position += 1

    def is_at_end(self) -> bool:
        """Skip white space, and return whether no term follows: the end, a ) or an OR."""
        self.skip_spaces()
        character = self.peek()
        return character in ("", ")") or character in self.terms.ends or self.sees_or()

    def sees_or(self) -> bool:
        """Return whether the word OR comes next."""
        after = self.peek(2)
        return self.query.startswith("OR", self.position) and (
            not after or after in " \t\n()" or after in self.terms.ends
        )

    def take_or(self) -> bool:
        """Go past the word OR, if it comes next."""
        self.skip_spaces()
        found = self.sees_or()
        self.position += 2 * found
        return found
