"""Syntax highlighting: split code into tokens, within a limit of time for a page.

Some of Pygments' patterns take the square of what they look at, and no other thread runs while
one is matched. So each match sees only so much of the code at a time, and when the time of the
page is up the rest of its code stays plain. That holds for the lexers that lexers make for what is
within, too, as for a script in HTML: `_bound_all_patterns` reaches them all.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from time import thread_time
from typing import Any

MAX_HIGHLIGHTED_CHARS = 100_000
"""Longer code is left plain."""

MAX_TOKEN_CHARS = 2000
"""How many characters of the code a pattern sees at a time; most signs take below 30 ms then."""

MAX_PIECE_CHARS = 4000
"""The number of characters in a piece of code, for lexers that have loops of their own besides
their rules, such as those for consoles.

They get nothing from the first line on that is longer than `MAX_TOKEN_CHARS`.
"""

CODE_TIME_S = 2.0
"""Seconds of processor time for all code of a page."""

BLOCK_TIME_S = 1.0
"""Seconds of processor time for one block of code."""

MATCHES_PER_CHECK = 8
"""The time is looked at each time that this many matches, or tokens, were found."""

_SHORT_SIGHTED = frozenset({"Easytrieve", "LilyPond", "Zeek"})
"""Lexers by their names with a pattern that takes up to seconds for `MAX_TOKEN_CHARS`."""

_SHORT_SIGHT_CHARS = 200
"""How many characters of the code their patterns see at a time."""

CODE_TOKEN_KINDS = ("comment", "keyword", "string", "number", "name", "builtin", "mark")

CodeTokens = tuple[tuple[str, str], ...]
"""(kind, text) in order; kinds are `CODE_TOKEN_KINDS`, empty for plain text."""

_Match = Callable[..., "re.Match[str] | None"]


class _TimeIsUpError(Exception):
    """The time for a block of code is up."""


class _Clock(threading.local):
    """The time of the code that a thread is at."""

    deadline = float("inf")
    """When to stop, in seconds of `thread_time`."""
    _count = 0

    def tick(self) -> None:
        """Count a match, or a token. Raises _TimeIsUpError."""
        self._count += 1
        if self._count % MATCHES_PER_CHECK == 0:
            self.check()

    def check(self) -> None:
        """Raise _TimeIsUpError when the time is up."""
        if thread_time() > self.deadline:
            raise _TimeIsUpError


_clock = _Clock()


class CodeHighlighter:
    """Splits the code of one page into tokens, until its time is up. For one thread."""

    def __init__(self) -> None:
        self._left_s = CODE_TIME_S
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
        _clock.deadline = begun + min(self._left_s, BLOCK_TIME_S)
        found = tuple(
            (kind, "".join(text for _, text in run))
            for kind, run in groupby(_tokens(lexer, code), key=lambda pair: pair[0])
        )
        self._left_s -= thread_time() - begun
        return found

    def _lexer(self, language: str) -> Any:
        if language not in self._lexers:
            _bound_all_patterns()
            # Pygments takes its time to be imported, and most notes have no code.
            from pygments.lexers import get_lexer_by_name
            from pygments.util import ClassNotFound

            try:
                lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
            except ClassNotFound:
                lexer = None
            self._lexers[language] = lexer
        return self._lexers[language]


def _tokens(lexer: Any, code: str) -> Iterator[tuple[str, str]]:
    length = 0
    try:
        for piece in _pieces(code, lexer):
            for token, text in lexer.get_tokens(piece):
                yield _token_kind(str(token)), text
                length += len(text)
                _clock.tick()
            _clock.check()
    except Exception:  # the time is up, or one of hundreds of lexers fails on odd text
        yield "", code[length:]


def _pieces(code: str, lexer: Any) -> Iterator[str]:
    """Yield code as a lexer is to be given it. Raises _TimeIsUpError at a line that is too long."""
    from pygments.lexer import DelegatingLexer, RegexLexer

    if isinstance(lexer, RegexLexer | DelegatingLexer):
        yield code
        return
    piece = ""
    for line in code.splitlines(keepends=True):
        if len(line) > MAX_TOKEN_CHARS:
            yield piece
            raise _TimeIsUpError
        if len(piece) + len(line) > MAX_PIECE_CHARS:
            yield piece
            piece = ""
        piece += line
    yield piece


@cache
def _bound_all_patterns() -> None:
    """Have each pattern in the rules of Pygments' lexers see only so much of a text."""
    from pygments.lexer import RegexLexerMeta

    made_by: Any = RegexLexerMeta  # what makes the rules, without a type
    compiled = made_by._process_regex

    def bounded(lexer: Any, regex: Any, flags: int, state: str) -> _Match:
        chars = _SHORT_SIGHT_CHARS if lexer.name in _SHORT_SIGHTED else MAX_TOKEN_CHARS
        return _bounded(compiled(lexer, regex, flags, state), chars)

    made_by._process_regex = bounded


def _bounded(match: _Match, chars: int) -> _Match:
    def bounded(text: str, position: int = 0, end: int | None = None) -> re.Match[str] | None:
        _clock.tick()
        last = len(text) if end is None else end
        return match(text, position, min(last, position + chars))

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
