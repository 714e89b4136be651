"""Read EDN, the notation of Clojure in which Logseq keeps its settings, within bounds.

Maps become dictionaries, vectors, lists and sets become lists, keywords their names with the
colon, symbols their names; tags as in `#inst "…"` are passed over. Source:
https://github.com/edn-format/edn.
"""

from __future__ import annotations

import re
from typing import Any

from conceptmap.core.translation import Text

MAX_EDN_CHARS = 1_000_000
MAX_EDN_DEPTH = 60
"""Collections nested deeper are refused."""

_TOKEN = re.compile(
    r"[\s,]++|;[^\n]*"
    r'|(?P<string>"(?:[^"\\]|\\.)*+")'
    r"|(?P<open>\#\{|\#\(|[({\[])|(?P<close>[)}\]])"
    r"|(?P<discard>\#_)|(?P<regex>\#\"(?:[^\"\\]|\\.)*+\")|(?P<tag>\#[^\s,()\[\]{}\";]+)"
    r"|(?P<quote>['`~@^])|(?P<character>\\(?:[a-z]{2,}|[\s\S]))"
    r'|(?P<atom>[^\s,()\[\]{}";\\]+)',
    re.DOTALL,
)
_CLOSING = {"(": ")", "[": "]", "{": "}", "#{": "}", "#(": ")"}
_NUMBER = re.compile(r"[+-]?\d+[NM]?|[+-]?\d+\.\d+(?:[eE][+-]?\d+)?M?")
_ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_WORDS: dict[str, Any] = {"nil": None, "true": True, "false": False}


class EdnError(ValueError):
    """A text is no EDN; the message says why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason)
        self.reason = reason


def read_edn(text: str) -> Any:
    """Return the first value of a text, None for none. Raises EdnError; never hangs."""
    if len(text) > MAX_EDN_CHARS:
        raise EdnError(Text("it is longer than {n} characters").filled(n=MAX_EDN_CHARS))
    outermost: list[Any] = []
    stack: list[_Collection] = []
    discards = [0]
    """For each open collection, how many of the next values are passed over."""
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            line = text.count("\n", 0, position) + 1
            raise EdnError(Text("line {line} has a string without end").filled(line=line))
        position = match.end()
        kind, written = match.lastgroup, match[0]
        if kind is None or kind in ("tag", "quote"):
            continue
        if kind == "discard":
            discards[-1] += 1
            continue
        if kind == "open":
            if len(stack) >= MAX_EDN_DEPTH:
                raise EdnError(Text("it is nested too deeply"))
            stack.append(_Collection(written))
            discards.append(0)
            continue
        if kind == "close":
            if not stack or stack[-1].closing != written:
                line = text.count("\n", 0, position) + 1
                raise EdnError(
                    Text("line {line} has a {bracket} too many").filled(line=line, bracket=written)
                )
            value = stack.pop().value()
            discards.pop()
        else:
            value = _scalar(kind, written)
        if discards[-1]:
            discards[-1] -= 1
        elif stack:
            stack[-1].values.append(value)
        else:
            outermost.append(value)
            break
    if stack:
        raise EdnError(Text("a {bracket} is never closed").filled(bracket=stack[-1].opening))
    return outermost[0] if outermost else None


class _Collection:
    """A collection that is being read."""

    def __init__(self, opening: str) -> None:
        self.opening = opening
        self.closing = _CLOSING[opening]
        self.values: list[Any] = []

    def value(self) -> Any:
        if self.opening != "{":
            return self.values
        pairs = zip(self.values[::2], self.values[1::2], strict=False)
        return {key: value for key, value in pairs if isinstance(key, str)}


def _scalar(kind: str, written: str) -> Any:
    if kind == "string":
        return _ESCAPE.sub(_unescape, written[1:-1])
    if kind == "regex":
        return written[2:-1]
    if kind == "atom":
        if written in _WORDS:
            return _WORDS[written]
        if len(written) < 300 and _NUMBER.fullmatch(written):
            digits = written.rstrip("NM")
            return float(digits) if "." in digits else int(digits)
    return written


def _unescape(match: re.Match[str]) -> str:
    escaped = match[1]
    if len(escaped) == 5:
        code = int(escaped[1:], 16)
        return chr(code) if not 0xD800 <= code <= 0xDFFF else "\ufffd"
    return _ESCAPED.get(escaped, escaped)
