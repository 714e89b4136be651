"""Split a note's text into chunks that can be parsed one by one.

What is defined anywhere in a note for all of it (footnotes, link references) is collected first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from conceptmap.vault.literal_blocks import mask_code_blocks

WINDOW_CHARS = 48_000
"""How much text is examined at a time."""

MIN_CHUNK_CHARS = 4_000
"""The length of the shortest chunk, except for the last one."""

LONG_CHUNK_CHARS = 90_000
"""Text in which no chunk can end for this long is cut between lines of lists, quotes or paragraphs,
or between the words of a line, if there are any."""

MAX_CHUNK_CHARS = 400_000
"""Text in which no chunk can end for this long is cut all the same."""

_FOOTNOTE = re.compile(
    r"^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?:[ ]{2,}|\t)[^\n]*|\n+(?=(?:[ ]{2,}|\t)\S))*)\n?",
    re.MULTILINE,
)
_REFERENCE = re.compile(r"^ {0,3}\[[^\]\n^][^\]\n]*\]:[ \t]*\S[^\n]*$", re.MULTILINE)
# A comment, or a code span, in which %% does not begin one.
_COMMENT = re.compile(
    r"(?<!`)`(?!`)[^`\n]*`(?!`)|(?<!`)``(?!`)(?:[^`\n]|`(?!`))*``(?!`)|%%.*?%%", re.DOTALL
)

# After a blank line, plain text at the margin ends all lists and quotes, as a heading does.
# Math, comments and HTML elements may go on over blank lines and headings.
_CUT = r"(?<!\n)\n\n++(?=[^\s>\-*+_=#`~0-9<$|:\[!%])|\n(?=#{1,6}[ \t])"
_OPENING_AND_CLOSING = (
    r"|^ {0,3}(?P<opens>\$\$|%%|<!--|<(?P<opened>details|table|div)\b)"
    r"|(?P<closes>\$\$(?=[ \t]*$)|%%(?=[ \t]*$)|-->|</(?P<closed>details|table|div)\b)"
)
_BOUNDARY = re.compile(rf"(?P<cut>{_CUT}){_OPENING_AND_CLOSING}", re.MULTILINE | re.IGNORECASE)
_NEXT_LINE = r"(?<=\n[-*+])\n(?=[-*+]\n)|\n(?=[-*+][ \t]|\d{1,9}[.)][ \t]|>|[^\s\-*+=#`~0-9<$|:%])"
_ANY_BOUNDARY = re.compile(
    rf"(?P<cut>{_CUT}|{_NEXT_LINE}){_OPENING_AND_CLOSING}",
    re.MULTILINE | re.IGNORECASE,
)


class TextChunk(NamedTuple):
    """A chunk of a text."""

    line: int
    """The line that it begins at, counted from 1."""
    text: str
    """Without comments and footnote definitions; line feeds are kept."""


class Definitions(NamedTuple):
    """What may be defined anywhere in a text for all of it."""

    footnotes: dict[str, str]
    """By their keys, in lower case."""
    references: str
    """The lines that define link references."""


def find_definitions(text: str) -> Definitions:
    """Find the footnotes and link references that a text defines, outside of code."""
    if "]:" not in text:
        return Definitions({}, "")
    masked = mask_code_blocks("\n" + text)[1:]
    footnotes: dict[str, str] = {}
    for match in _FOOTNOTE.finditer(text):
        if masked[match.start()] == " ":
            continue  # code, which is masked by spaces
        body = "\n".join(line.strip() for line in match[2].split("\n"))
        footnotes.setdefault(match[1].casefold(), body)
    found = (
        match for match in _REFERENCE.finditer(text) if masked[match.start() : match.end()].strip()
    )
    references = "\n".join(match[0] for match in found)
    return Definitions(footnotes, references)


def split_chunks(text: str, line: int = 1) -> Iterator[TextChunk]:
    """Split a text where no list, quote, math or HTML is open; `line` is that of its start."""
    begin, width = 0, WINDOW_CHARS
    while begin < len(text):
        window = text[begin : begin + width]
        is_last = begin + width >= len(text)
        masked = mask_code_blocks("\n" + window)[1:]
        start = 0
        is_long = width > LONG_CHUNK_CHARS
        shortest = WINDOW_CHARS if is_long else MIN_CHUNK_CHARS
        for end in _boundaries(masked, _ANY_BOUNDARY if is_long else _BOUNDARY):
            if end - start >= shortest:
                yield TextChunk(line, _stripped(window[start:end], masked[start:end]))
                line += window.count("\n", start, end)
                start = end
        if start == 0 and is_long and not is_last and (end := _end_in_line(window, masked)):
            yield TextChunk(line, _stripped(window[:end], masked[:end]))
            line += window.count("\n", 0, end)
            start = end
        if is_last or (start == 0 and width >= MAX_CHUNK_CHARS):
            yield TextChunk(line, _stripped(window[start:], masked[start:]))
            line += window.count("\n", start)
            start = len(window)
        width = WINDOW_CHARS if start else 2 * width
        begin += start


def _end_in_line(window: str, masked: str) -> int:
    """Return where a window can be cut in its last line, 0 unless that is very long and text."""
    begin = window.rfind("\n") + 1
    if len(window) - begin < WINDOW_CHARS or not masked[begin:].strip():
        return 0
    at = window.rfind(" ", begin)
    return at + 1 if at > 0 else 0


def _boundaries(masked: str, boundary: re.Pattern[str]) -> Iterator[int]:
    """Yield the offsets at which a chunk may end, in a text whose code is masked out."""
    opened, depth = "", 0
    for match in boundary.finditer(masked):
        if match["cut"] is not None:
            if not depth:
                yield match.end()
        elif match["opens"] is not None:
            mark = (match["opened"] or match["opens"]).lower()
            if not depth:
                opened, depth = mark, 1
            elif mark == opened:
                # Math and comments end with the mark that begins them; elements nest.
                depth = depth + 1 if match["opened"] else 0
        elif depth:
            mark = (match["closed"] or match["closes"]).lower()
            if mark == opened or (mark == "-->" and opened == "<!--"):
                depth -= 1


def _stripped(text: str, masked: str) -> str:
    """Remove comments and footnote definitions outside of code; line feeds are kept."""
    for mark, pattern in (("%%", _COMMENT), ("]:", _FOOTNOTE)):
        if mark not in masked:
            continue
        removed = [match.span() for match in pattern.finditer(masked) if match[0][0] != "`"]
        text, masked = _without(text, removed), _without(masked, removed)
    return text


def _without(text: str, removed: list[tuple[int, int]]) -> str:
    pieces, copied = [], 0
    for start, end in removed:
        pieces += [text[copied:start], "\n" * text.count("\n", start, end)]
        copied = end
    return "".join([*pieces, text[copied:]])
