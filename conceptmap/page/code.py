"""Syntax highlighting: split code into tokens, within a limit of time for a page.

Some of Pygments' patterns take the square of what they look at, and no other thread runs while
one is matched. So each match sees only so much of the code at a time, and when the time of the
page is up the rest of its code stays plain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from time import thread_time
from typing import Any

MAX_HIGHLIGHTED_CHARS = 100_000
"""Longer code is left plain."""

MAX_TOKEN_CHARS = 2000
"""How much of the code a pattern sees at a time; most signs take below 30 ms then."""

CODE_TIME_S = 2.0
"""Seconds of processor time for all code of a page."""

BLOCK_TIME_S = 1.0
"""As above, for one block of code."""

MATCHES_PER_CHECK = 8
"""After so many matches the time is looked at."""

CODE_TOKEN_KINDS = ("comment", "keyword", "string", "number", "name", "builtin", "mark")

CodeTokens = tuple[tuple[str, str], ...]
"""(kind, text) in order; kinds are `CODE_TOKEN_KINDS`, empty for plain text."""

_Match = Callable[..., "re.Match[str] | None"]


class _TimeIsUpError(Exception):
    """The time for a block of code is up."""


class CodeHighlighter:
    """Splits the code of one page into tokens, until its time is up."""

    def __init__(self) -> None:
        self._left_s = CODE_TIME_S
        self._deadline = 0.0
        self._matches = 0
        self._lexers: dict[str, Any] = {}
        """Lexers of Pygments by language, None for a language it does not know."""

    def highlight(self, code: str, language: str) -> CodeTokens:
        """Split code into tokens; what the time does not suffice for is one plain token."""
        if not language or len(code) > MAX_HIGHLIGHTED_CHARS or self._left_s <= 0:
            return (("", code),)
        lexer = self._lexer(language)
        if lexer is None:
            return (("", code),)
        begun = thread_time()
        self._deadline = begun + min(self._left_s, BLOCK_TIME_S)
        found = tuple(
            (kind, "".join(text for _, text in run))
            for kind, run in groupby(self._tokens(lexer, code), key=lambda pair: pair[0])
        )
        self._left_s -= thread_time() - begun
        return found

    def _tokens(self, lexer: Any, code: str) -> Iterator[tuple[str, str]]:
        length = 0
        try:
            for token, text in lexer.get_tokens(code):
                yield _token_kind(str(token)), text
                length += len(text)
        except Exception:  # the time is up, or one of hundreds of lexers fails on odd text
            yield "", code[length:]

    def _lexer(self, language: str) -> Any:
        if language not in self._lexers:
            # Pygments takes its time to be imported, and most notes have no code.
            from pygments.lexers import get_lexer_by_name
            from pygments.util import ClassNotFound

            try:
                lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
            except ClassNotFound:
                lexer = None
            # Lexers of templates have others, for what is around and within.
            for each in (lexer, *vars(lexer).values()) if lexer is not None else ():
                if isinstance(states := getattr(each, "_tokens", None), dict):
                    each._tokens = {
                        state: [(self._bounded(match), *rest) for match, *rest in rules]
                        for state, rules in states.items()
                    }
            self._lexers[language] = lexer
        return self._lexers[language]

    def _bounded(self, match: _Match) -> _Match:
        """Return the match of a pattern that sees only so much of a text."""

        def bounded(text: str, position: int = 0, end: int | None = None) -> re.Match[str] | None:
            self._matches += 1
            if self._matches % MATCHES_PER_CHECK == 0 and thread_time() > self._deadline:
                raise _TimeIsUpError
            last = len(text) if end is None else end
            return match(text, position, min(last, position + MAX_TOKEN_CHARS))

        return bounded


_KIND_BY_PREFIX = (
    ("Token.Comment.Preproc", "keyword"),
    ("Token.Comment", "comment"),
    ("Token.Keyword.Constant", "number"),
    ("Token.Keyword.Type", "builtin"),
    ("Token.Keyword", "keyword"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Literal.Date", "number"),
    ("Token.Operator.Word", "keyword"),
    ("Token.Operator", "mark"),
    ("Token.Name.Builtin", "builtin"),
    ("Token.Name.Class", "name"),
    ("Token.Name.Function", "name"),
    ("Token.Name.Decorator", "name"),
    ("Token.Name.Tag", "keyword"),
    ("Token.Name.Attribute", "name"),
    ("Token.Generic.Deleted", "keyword"),
    ("Token.Generic.Inserted", "string"),
    ("Token.Generic.Heading", "name"),
)
"""The first prefix that a token type of Pygments has decides its kind."""


def _token_kind(token_type: str) -> str:
    for prefix, kind in _KIND_BY_PREFIX:
        if token_type.startswith(prefix):
            return kind
    return ""
