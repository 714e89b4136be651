"""How tags are written.

Sources: Obsidian Help, "Tags" (which characters, and not numbers alone), and its release notes,
1.5.0 (no slash at the end); what Obsidian 1.13.7 reads, by issues 138 and 140 of cyanheads/
obsidian-mcp-server (a tag begins behind white space, or where a text begins anew).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from conceptmap.core.text_folding import fold_text

# Anything but white space and punctuation; of the general punctuation, the joiners that emoji
# and Persian are spelt with are allowed.
TAG_PATTERN = (
    r"[^\s\x00-,.:-@\[-^`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf"
    r"\u2000-\u200b\u200e-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3e\uff40\uff5b-\uff65]+"
)
"""What may be the name of a tag; see `tag_name`."""


TAG_START_MARKS = ">|*_=~"
"""After these a tag may begin without white space; see `tag_behind_mark`."""

_QUOTE_START = re.compile(r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)*+[ \t>]*+")
_ROW_START = re.compile(r"[ \t>]*+\|")
_MAX_EMPHASIS_MARKS = 3


def tag_behind_mark(text: str, start: int, end: int, line: int, limit: int) -> str:
    """Return the name of a tag whose hash follows one of `TAG_START_MARKS`; empty for none.

    The hash is at the offset `start`, and what may be a name ends at `end`. A tag may begin at
    the start of a quote, of a cell, or of what is emphasised, and after that. `line` is the
    offset of its line, `limit` that of the end of its paragraph.
    """
    name, mark = text[start + 1 : end], text[start - 1]
    if mark == ">":
        return name if _QUOTE_START.fullmatch(text, line, start) else ""
    if mark == "|":
        return name if _ROW_START.match(text, line) else ""
    first = start - 1
    while first > line and start - first < _MAX_EMPHASIS_MARKS and text[first - 1] == mark:
        first -= 1
    marks = text[first:start]
    if mark in "=~" and len(marks) != 2:
        return ""
    before = text[first - 1] if first else "\n"
    if mark != "_":
        if text.find(marks, end, limit) >= 0:
            return name
    elif not (before.isalnum() or before == "_"):
        closing = re.compile(rf"{marks}(?!\w)").search(text, start + 1, limit)
        if closing is not None:
            return text[start + 1 : min(end, closing.start())]
    opening = -1 if before.isspace() else text.rfind(marks, line, first)
    behind_opening = text[opening + len(marks)]
    return name if opening >= 0 and behind_opening not in "# \t" else ""


def tag_name(written: str) -> str:
    """Return the name of a tag that is written so, without `#`; empty when it is none.

    Slashes at its end do not belong to it. Digits alone are no tag, nor are several numbers with
    slashes between them.
    """
    name = written.rstrip("/")
    return "" if not name or name.replace("/", "").isdigit() else name


def unique_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the names of tags as they are written, each once in any letter case."""
    seen: dict[str, str] = {}
    for tag in tags:
        # Of letters alone, as most are, there is nothing to be taken off.
        if name := tag if tag.isalpha() else tag_name(tag):
            seen.setdefault(fold_text(name), name)
    return tuple(seen.values())
