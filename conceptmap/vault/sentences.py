"""The words a link stands in: from a slice of Markdown to one plain sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

REACH = 400
"""A sentence is looked for so many characters either side of its link."""

LONGEST = 320
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


def sentence_in(text: str, at: int, begin: int = 0) -> str:
    """Give the sentence, list item, heading or table row around an offset of a note's text.

    `begin` is where the text begins behind the note's header.
    """
    earliest = max(begin, at - REACH)
    blank = text.rfind("\n\n", earliest, at)
    first = blank + 2 if blank >= 0 else earliest
    last = text.find("\n\n", at, at + REACH)
    return sentence_at(text[first : last if last >= 0 else at + REACH], at - first)


def sentence_at(block: str, at: int) -> str:
    """Give the sentence, list item, heading or table row around an offset, as plain text."""
    start, end = 0, len(block)
    listed = False
    for opening in _openings(block):
        if opening[0] > at:
            end = opening[0]
            break
        start, listed = opening
    if not listed or end - start > LONGEST:
        for match in _SENTENCE_END.finditer(block, start, end):
            if match.end() <= at:
                start = match.end()
            elif match.start() > at and not _inside_link(block, at, match.start()):
                end = match.end()
                break
    if end - start > LONGEST:
        start = max(start, at - LONGEST // 2)
        end = min(end, at + LONGEST // 2)
    return plain(block[start:end])


def _openings(block: str) -> Iterator[tuple[int, bool]]:
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


def plain(markdown: str) -> str:
    """Strip Markdown's marks from a short text and fold its white space."""
    return plain_inline(_CALLOUT.sub("", _PREFIX.sub("", markdown)))


def plain_inline(text: str) -> str:
    """Strip the marks within a line: links, emphasis, code."""
    if _ANY_MARK.search(text) is None:
        return " ".join(text.split())
    text = _WIKILINK.sub(_shown, text)
    text = _MARKDOWN_LINK.sub(lambda match: match[1], text)
    text = _MARKS.sub("", text)
    return _SPACE.sub(
        " ", text.replace("|", " ") if text.lstrip().startswith("|") else text
    ).strip()


def _shown(match: re.Match[str]) -> str:
    path: str = match[1].strip().rstrip("\\")
    return match[2] or path.replace("#", " > ").removeprefix(" > ")
