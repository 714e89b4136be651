"""Properties of a regular expression that make a search with it faster."""

from __future__ import annotations

import regex

from conceptmap.core.untrusted_regex import compile_regex

_WORDS = regex.compile(r"[A-Za-z0-9]+(?![?*+{])")
_WORDS_WITHOUT_I = regex.compile(r"[A-HJ-Za-hj-z0-9]+(?![?*+{])")
_BRACES = regex.compile(r"\{[^}]*\}")
_ESCAPED = regex.compile(r"\\.")
_COMPLEX = regex.compile(r"[()|\[\]]|\\(?![dswb])[a-zA-Z0-9]")


def required_literal(source: str) -> str:
    """Return the longest word that every match of a regular expression contains.

    Searching for a word takes a tenth of the time of matching. Texts and word are folded.
    Empty where there is no such word, or where groups, alternatives or sets make that hard to
    tell.
    """
    if _COMPLEX.search(source):
        return ""
    plain = _ESCAPED.sub(" ", _BRACES.sub("?", source))
    # With IGNORECASE, which non-ASCII expressions need, an i also matches a dotless ı.
    words = _WORDS if source.isascii() else _WORDS_WITHOUT_I
    return max(words.findall(plain), key=len, default="").lower()


def compile_folded(source: str) -> regex.Pattern[str]:
    """Compile an expression to match folded text regardless of its own letter case.

    A simple ASCII one is lowered and matched unchanged, in half the time; its i is no
    dotless ı then. Raises RegexError.
    """
    if source.isascii() and not _COMPLEX.search(source):
        return compile_regex(source.lower(), regex.MULTILINE)
    return compile_regex(source, regex.MULTILINE | regex.IGNORECASE)
