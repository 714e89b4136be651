"""Syntax highlighting: split code into tokens."""

from __future__ import annotations

from itertools import groupby

MAX_HIGHLIGHTED_CHARS = 100_000
"""Longer code is left plain."""

CODE_TOKEN_KINDS = ("comment", "keyword", "string", "number", "name", "builtin", "mark")


def highlight_code(code: str, language: str) -> tuple[tuple[str, str], ...]:
    """Split code into (kind, text) tokens; kinds are `CODE_TOKEN_KINDS`, empty for plain text."""
    if not language or len(code) > MAX_HIGHLIGHTED_CHARS:
        return (("", code),)
    # Pygments takes its time to be imported, and most notes have no code.
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return (("", code),)
    tokens = ((_token_kind(str(token)), text) for token, text in lexer.get_tokens(code))
    return tuple(
        (kind, "".join(text for _, text in run))
        for kind, run in groupby(tokens, key=lambda pair: pair[0])
    )


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
