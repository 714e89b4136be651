"""Which parts of a note are blocks of code or HTML.

Source: CommonMark 0.31.2, sections 4.4 (indented code), 4.5 (fences) and 4.6 (HTML).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from conceptmap.vault.container_lines import (
    BLOCK_START_CHARS,
    end_of_fence,
    end_of_html,
    literal_lines,
)
from conceptmap.vault.html_blocks import BLANK_LINE_END, HTML_BLOCK_START, HTML_ENDS

# How a line may begin in containers, with all indentation; possessive, so linear.
_CONTAINERS = r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t>]++)*+"
# A line after which no paragraph goes on: a blank one, a heading, an underline, a rule, an item.
_ENDS_PARAGRAPH = r"(?:[-*_=+ \t]*+|#{1,6}(?![^ \t\n])[^\n]*+|\d{1,9}[.)])(?=\n)"
# The first indentation of a line decides; to try all others would be quadratic.
_INDENTATION = r"(?=\n(?>[ >*+\-0-9.)]*?(?: {4}|\t)))"
_INDENTED_ITEM = r"[ \t]*+[>*+\-0-9][ \t>*+\-0-9.)]*?(?<=[>*+\-.)])(?: {5}| {1,4}\t|\t[ \t])"

_WORD_START = r"(?:[^\s`~<>*+\-0-9#=_]|\*\*[^\s*])"

# Where code or HTML may begin. A block at the margin, around which nothing is open, can be told
# at once; of others the lines before decide. Most lines fail at the first character, since they
# are a paragraph, or at a few more, being an item with words, or blank before one.
_LITERAL = re.compile(
    r"\n(?:(?=[`~<])(?:"
    r"(?P<fence>`{3,}(?=[^`\n]*+(?:\n|\Z))|~{3,}+)"
    rf"|{HTML_BLOCK_START})"
    rf"|(?=[-*+](?! {_WORD_START})|[ \t](?![ \t]*+(?:[-*+] )?+{_WORD_START})|[>0-9_]"
    rf"|[#=][^\n]*+\n[ \t>*+\-0-9]|\n(?:[ \t>0-9]|[-*+](?! {_WORD_START})))(?:"
    rf"(?P<nested>(?=[ \t>*+\-0-9]){_CONTAINERS}(?:```|~~~|<[A-Za-z/!?]))"
    rf"|(?P<item>{_INDENTED_ITEM})"
    rf"|(?P<indented>{_CONTAINERS}{_ENDS_PARAGRAPH}{_INDENTATION})))"
)
_LINES_WITHOUT_MARKS = re.compile(r"(?:\n[ \t>*+\-0-9][^\n\[#$`<~]*+)*+")
"""Lines that may be code by their indentation, in which nothing is that code would hide."""

_INDENTATIONS = (" ", "\t")
_HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")


def mask_code_blocks(text: str) -> str:
    """Blank out fenced and indented code; every other character stays where it is.

    `text` begins with a line end, lines end in `\\n`. Linear in the text.
    """
    # Marks of code within HTML begin no code, so the HTML is to be known as well.
    return _mask(text, with_html=False) if _may_hold_code(text) else text


def mask_code_and_html_blocks(text: str) -> str:
    """Blank out blocks of code and of HTML, as `mask_code_blocks` does those of code."""
    return _mask(text, with_html=True)


def _may_hold_code(text: str) -> bool:
    # Four plain searches take a quarter of the time of the exact one.
    return "```" in text or "    " in text or "\t" in text or "~~~" in text


def _mask(text: str, *, with_html: bool) -> str:
    pieces: list[str] = []
    copied = 0
    for start, end, is_html in _literal_blocks(text):
        if with_html or not is_html:
            # Most blocks of HTML are one line.
            is_line = is_html and text.find("\n", start, end) < 0
            blank = " " * (end - start) if is_line else _blank(text[start:end])
            pieces += (text[copied:start], blank)
            copied = end
    return "".join((*pieces, text[copied:])) if pieces else text


_BLANKS = bytes(byte if byte == ord("\n") else ord(" ") for byte in range(256))


def _blank(text: str) -> str:
    """Return a text with a space for every character but line ends."""
    if text.isascii():
        return text.encode("ascii").translate(_BLANKS).decode("ascii")
    return "\n".join([" " * len(line) for line in text.split("\n")])


def _literal_blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the (start, end, is HTML) of blocks of code or HTML, or of lines of them.

    What of indented code has no mark in it that would be read otherwise is left out.
    """
    search = _LITERAL.search
    position = 0
    floor = 1  # where the first line begins at which nothing is known to be open
    if text.startswith(_INDENTATIONS, floor):
        position = yield from literal_lines(text, floor, floor)
        floor = position + 1
    while match := search(text, position):
        line_end, position = match.span()
        start = line_end + 1
        kind = match.lastgroup or ""
        if kind == "element":
            # Most are these, in texts that have any.
            yield start, position, True
            floor = position + 1
            if text.startswith(_INDENTATIONS, floor):
                position = yield from literal_lines(text, floor, floor)
                floor = position + 1
            continue
        is_block: bool | None = True
        if kind == "lone_tag":
            is_block = start == floor or _ends_paragraph(text, line_end)
        elif kind == "nested":
            is_block = None
        elif kind in ("indented", "item"):
            marked = _LINES_WITHOUT_MARKS.match(text, line_end if kind == "item" else position)
            assert marked is not None
            position = marked.end()
            is_block = None if text[position : position + 1] not in ("", "\n") else False
        if is_block:
            if kind == "fence":
                position = end_of_fence(text, position, match["fence"])
            else:
                position = end_of_html(text, start, HTML_ENDS.get(kind, BLANK_LINE_END))
            yield start, position, kind != "fence"
            floor = position + 1
            # After a block no paragraph goes on, however its last line looks.
            if text.startswith(_INDENTATIONS, floor):
                position = yield from literal_lines(text, floor, floor)
                floor = position + 1
        elif is_block is None:
            begin = _safe_line_start(text, line_end, floor)
            position = yield from literal_lines(text, begin, max(position, start))
            floor = position + 1


def _ends_paragraph(text: str, line_end: int) -> bool | None:
    """Return whether the line that ends at an offset ends its paragraph, None for unknown."""
    line = text[text.rfind("\n", 0, line_end) + 1 : line_end]
    if not line.strip(" \t"):
        return True
    if line[0] == "#":
        return _HEADING.match(line) is not None
    return None if line[0] in BLOCK_START_CHARS else False


def _safe_line_start(text: str, offset: int, least: int) -> int:
    """Return the start of a line before `offset` at which no container is open, or else `least`.

    Plain text at the margin after a blank line ends all lists and quotes.
    """
    while (blank := text.rfind("\n\n", least, offset)) >= 0:
        if text[blank + 2] not in BLOCK_START_CHARS and text[blank + 2] != "\n":
            return blank + 2
        offset = blank + 1
    return least
