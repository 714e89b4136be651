"""The sentence around a link: from a piece of Markdown to plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conceptmap.vault.html_text import remove_html_around
from conceptmap.vault.inline_text import strip_inline_markdown

SENTENCE_SEARCH_CHARS = 400
"""Characters on either side of a link in which its sentence is looked for."""

SENTENCE_MAX_CHARS = 320
"""A longer sentence is cut around the link."""

_OWN_LINE = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|\|)")
# A property in the text, such as those of Logseq and Dataview: `name:: value`.
_FIELD = re.compile(
    r"[ \t>]*(?:[-*+][ \t]+)?([^\s:#()\[\]|`]+(?: [^\s:#()\[\]|`]+){0,3})::(?=\s|$)"
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)*_]*\s+(?=[^\sa-z])|[。！？]+[」』”’）]*")

_PREFIX = re.compile(
    r"^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?|#{1,6}[ \t]+)?", re.M
)
_CALLOUT = re.compile(r"\[![\w-]+\][+-]?[ \t]*")


def sentence_in(text: str, offset: int, body_start: int = 0) -> str:
    """Return the sentence, list item, heading or table row around an offset of a note's text.

    `body_start` is the offset at which the text begins after the note's header.
    """
    earliest = max(body_start, offset - SENTENCE_SEARCH_CHARS)
    blank = text.rfind("\n\n", earliest, offset)
    first = blank + 2 if blank >= 0 else earliest
    last = text.find("\n\n", offset, offset + SENTENCE_SEARCH_CHARS)
    if last < 0:
        last = offset + SENTENCE_SEARCH_CHARS
    is_cut = blank < 0 or last - offset >= SENTENCE_SEARCH_CHARS
    return sentence_at(*remove_html_around(text[first:last], offset - first, is_cut=is_cut))


def sentence_at(block: str, offset: int) -> str:
    """Return the sentence, item, heading, row or property around an offset, as plain text."""
    start, end = 0, len(block)
    is_whole = False
    for piece_start, taken_whole in _piece_starts(block):
        if piece_start > offset:
            end = piece_start
            break
        start, is_whole = piece_start, taken_whole
    if not is_whole or end - start > SENTENCE_MAX_CHARS:
        for match in _SENTENCE_END.finditer(block, start, end):
            if match.end() <= offset:
                start = match.end()
            elif match.start() > offset and not _inside_link(block, offset, match.start()):
                end = match.end()
                break
    if end - start > SENTENCE_MAX_CHARS:
        start = max(start, offset - SENTENCE_MAX_CHARS // 2)
        end = min(end, offset + SENTENCE_MAX_CHARS // 2)
    piece = block[start:end]
    if "::" in piece and (field := _FIELD.match(piece)):
        piece = f"{field[1]}:{piece[field.end() :]}"
    return strip_markdown(piece)


def _piece_starts(block: str) -> Iterator[tuple[int, bool]]:
    """Yield where each item, heading, row or property begins, and whether it is taken whole."""
    start = 0
    for line in block.splitlines(keepends=True):
        is_field = "::" in line and _FIELD.match(line) is not None
        if is_field or _OWN_LINE.match(line):
            yield start, True
            if is_field or line.lstrip(" \t>").startswith("#"):
                yield start + len(line), False
        start += len(line)


def _inside_link(block: str, link: int, offset: int) -> bool:
    """Return whether an offset is within the wikilink around the offset `link`."""
    closing = block.find("]]", link)
    return link <= offset < closing and "\n" not in block[link:closing]


def strip_markdown(markdown: str) -> str:
    """Remove Markdown's marks from a short text and fold its white space."""
    return strip_inline_markdown(_CALLOUT.sub("", _PREFIX.sub("", markdown)))
