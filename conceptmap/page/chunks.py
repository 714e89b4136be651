"""A note's text cut into parts that can be read one by one, and what counts for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from conceptmap.vault.code_blocks import mask_code_blocks

WINDOW_CHARS = 48_000
"""So many characters are looked at at a time."""

MIN_CHUNK_CHARS = 4_000
"""A part has at least so many characters, the last one excepted."""

MAX_CHUNK_CHARS = 400_000
"""Text in which nothing ends for so many characters is cut all the same."""

_FOOTNOTE = re.compile(
    r"^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?:[ ]{2,}|\t)[^\n]*|\n+(?=(?:[ ]{2,}|\t)\S))*)\n?",
    re.MULTILINE,
)
_REFERENCE = re.compile(r"^ {0,3}\[[^\]\n^][^\]\n]*\]:[ \t]*\S[^\n]*$", re.MULTILINE)
# A comment, or a code span, which holds none.
_COMMENT = re.compile(
    r"(?<!`)`(?!`)[^`\n]*`(?!`)|(?<!`)``(?!`)(?:[^`\n]|`(?!`))*``(?!`)|%%.*?%%", re.DOTALL
)

# Behind a blank line, plain text at the margin ends all lists and quotes, as a heading does.
# Math, comments and elements of HTML may go on over blank lines and headings.
_POINT = re.compile(
    r"(?P<cut>\n\n+(?=[^\s>\-*+_=#`~0-9<$|:\[!%])|\n(?=#{1,6}[ \t]))"
    r"|^ {0,3}(?P<opens>\$\$|%%|<!--|<(?P<opened>details|table|div)\b)"
    r"|(?P<closes>\$\$(?=[ \t]*$)|%%(?=[ \t]*$)|-->|</(?P<closed>details|table|div)\b)",
    re.MULTILINE | re.IGNORECASE,
)


class TextChunk(NamedTuple):
    """A part of a text."""

    line: int
    """The line that it begins at, counted from 1."""
    text: str
    """Without comments and footnotes."""


class Definitions(NamedTuple):
    """What may be defined anywhere in a text for all of it."""

    footnotes: dict[str, str]
    """By their keys, in lower case."""
    references: str
    """The lines that define links."""


def find_definitions(text: str) -> Definitions:
    """Find the footnotes and links that a text defines."""
    if "]:" not in text:
        return Definitions({}, "")
    footnotes: dict[str, str] = {}
    for match in _FOOTNOTE.finditer(text):
        body = "\n".join(line.strip() for line in match[2].split("\n"))
        footnotes.setdefault(match[1].casefold(), body)
    references = "\n".join(match[0] for match in _REFERENCE.finditer(text))
    return Definitions(footnotes, references)


def split_chunks(text: str, line: int = 1) -> Iterator[TextChunk]:
    """Cut a text where nothing is open; `line` is the number of its first line."""
    begin, width = 0, WINDOW_CHARS
    while begin < len(text):
        window = text[begin : begin + width]
        last = begin + width >= len(text)
        clear = mask_code_blocks("\n" + window)[1:]
        start = 0
        for end in _ends(clear):
            if end - start >= MIN_CHUNK_CHARS:
                yield TextChunk(line, _stripped(window[start:end], clear[start:end]))
                line += window.count("\n", start, end)
                start = end
        if last or (start == 0 and width >= MAX_CHUNK_CHARS):
            yield TextChunk(line, _stripped(window[start:], clear[start:]))
            line += window.count("\n", start)
            start = len(window)
        width = WINDOW_CHARS if start else 2 * width
        begin += start


def _ends(clear: str) -> Iterator[int]:
    """Give where a part may end, in a text whose code is blanked out."""
    opened, depth = "", 0
    for match in _POINT.finditer(clear):
        if match["cut"] is not None:
            if not depth:
                yield match.end()
        elif match["opens"] is not None:
            mark = (match["opened"] or match["opens"]).lower()
            if not depth:
                opened, depth = mark, 1
            elif mark == opened:
                # Math and comments end with what they begin with; elements nest.
                depth = depth + 1 if match["opened"] else 0
        elif depth:
            mark = (match["closed"] or match["closes"]).lower()
            if mark == opened or (mark == "-->" and opened == "<!--"):
                depth -= 1


def _stripped(text: str, clear: str) -> str:
    """Take out comments and footnotes, none of those in code; line ends stay."""
    for mark, pattern in (("%%", _COMMENT), ("]:", _FOOTNOTE)):
        if mark not in clear:
            continue
        gone = [match.span() for match in pattern.finditer(clear) if match[0][0] != "`"]
        text, clear = _without(text, gone), _without(clear, gone)
    return text


def _without(text: str, gone: list[tuple[int, int]]) -> str:
    pieces, copied = [], 0
    for start, end in gone:
        pieces += [text[copied:start], "\n" * text.count("\n", start, end)]
        copied = end
    return "".join([*pieces, text[copied:]])
