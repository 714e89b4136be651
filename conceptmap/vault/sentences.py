"""The words a link stands in: from a slice of Markdown to one plain sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

SENTENCE_SEARCH_CHARS = 400
"""A sentence is looked for so many characters either side of its link."""

SENTENCE_MAX_CHARS = 320
"""A sentence longer than this many characters is cut around the link."""

_OWN_LINE = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|\|)")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)*_]*\s+(?=[^\sa-z])|[。！？]+[」』”’）]*")

_PREFIX = re.compile(
    r"^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?|#{1,6}[ \t]+)?", re.M
)
_WIKILINK = re.compile(r"!?\[\[([^\[\]\n|]*)(?:\|([^\n]*?))?\]\]")
_MARKDOWN_LINK = re.compile(
    r"!?\[([^\[\]\n]*)\]\((?:<[^<>\n]*>|[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)"
)
_MARKS = re.compile(r"\*\*|__|==|~~|%%|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|[ \t]\^[\w-]+$", re.M)
_CALLOUT = re.compile(r"\[![\w-]+\][+-]?[ \t]*")
_ANY_MARK = re.compile(r"[\[\]*_=~%`|^]")
_SPACE = re.compile(r"\s+")


def sentence_in(text: str, offset: int, body_start: int = 0) -> str:
    """Give the sentence, list item, heading or table row around an offset of a note's text.

    `begin` is where the text begins behind the note's header.
    """
    earliest = max(body_start, offset - SENTENCE_SEARCH_CHARS)
    blank = text.rfind("\n\n", earliest, offset)
    first = blank + 2 if blank >= 0 else earliest
    last = text.find("\n\n", offset, offset + SENTENCE_SEARCH_CHARS)
    return sentence_at(
        text[first : last if last >= 0 else offset + SENTENCE_SEARCH_CHARS], offset - first
    )


def sentence_at(block: str, offset: int) -> str:
    """Give the sentence, list item, heading or table row around an offset, as plain text."""
    start, end = 0, len(block)
    listed = False
    for opening in _piece_starts(block):
        if opening[0] > offset:
            end = opening[0]
            break
        start, listed = opening
    if not listed or end - start > SENTENCE_MAX_CHARS:
        for match in _SENTENCE_END.finditer(block, start, end):
            if match.end() <= offset:
                start = match.end()
            elif match.start() > offset and not _inside_link(block, offset, match.start()):
                end = match.end()
                break
    if end - start > SENTENCE_MAX_CHARS:
        start = max(start, offset - SENTENCE_MAX_CHARS // 2)
        end = min(end, offset + SENTENCE_MAX_CHARS // 2)
    return strip_markdown(block[start:end])


def _piece_starts(block: str) -> Iterator[tuple[int, bool]]:
    """Yield where a piece of its own begins, and whether it is to be taken whole."""
    at = 0
    for line in block.splitlines(keepends=True):
        if _OWN_LINE.match(line):
            yield at, True
            if line.lstrip(" \t>").startswith("#"):
                yield at + len(line), False
        at += len(line)


def _inside_link(block: str, at: int, offset: int) -> bool:
    closing = block.find("]]", at)
    return at <= offset < closing and "\n" not in block[at:closing]


def strip_markdown(markdown: str) -> str:
    """Strip Markdown's marks from a short text and fold its white space."""
    return strip_inline_markdown(_CALLOUT.sub("", _PREFIX.sub("", markdown)))


def strip_inline_markdown(text: str) -> str:
    """Strip the marks within a line: links, emphasis, code."""
    if _ANY_MARK.search(text) is None:
        return " ".join(text.split())
    text = _WIKILINK.sub(_display_text, text)
    text = _MARKDOWN_LINK.sub(lambda match: match[1], text)
    text = _MARKS.sub("", text)
    return _SPACE.sub(
        " ", text.replace("|", " ") if text.lstrip().startswith("|") else text
    ).strip()


def _display_text(match: re.Match[str]) -> str:
    path: str = match[1].strip().rstrip("\\")
    return match[2] or path.replace("#", " > ").removeprefix(" > ")
