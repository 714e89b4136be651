"""The links and tags of a text in which nothing but brackets and hashes has a meaning.

Most texts are such once their blocks of code are blanked out. To look for a bracket takes a small
part of the time that it takes to look for all that may begin something, from left to right; see
`scanner`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from conceptmap.vault.link_syntax import parse_destination, parse_wikilink
from conceptmap.vault.note_content import Link
from conceptmap.vault.sentences import strip_inline_markdown
from conceptmap.vault.skipped_text import WEB_ADDRESS
from conceptmap.vault.tags import TAG_PATTERN, TAG_START_MARKS

# Brackets with words in them, and links out of the vault, are passed over with what follows. That
# all begins with one character lets the search skip quickly to the next.
_REST_OF_PASSED = rf"[^\[\]\n]*+\](?:\({WEB_ADDRESS}(?: \"[^\"\n#]*+\")?+\)|(?!\())[^\[]*+"
_BRACKETS = re.compile(
    r"\[(?:\[([^\[\]\n|]*+)(?:\|([^\[\]\n]*+))?\]\]"
    rf"|{_REST_OF_PASSED}(?:\[{_REST_OF_PASSED})*+"
    r"|([^\[\]\n]*+)\]\((?:<([^<>\n\[\]]*+)>|([^\s\x00-\x20\x7f()<>\[\]]*+))\)"
    r"|)"
)
_TAG = re.compile(rf"#(?<=[\s{TAG_START_MARKS})\]]#)({TAG_PATTERN})")
_SPACES = " \n\t"


class PlainContent(NamedTuple):
    """What was found."""

    links: list[Link]
    tags: list[str]


def find_plain(text: str, line: int, offset: int) -> PlainContent | None:
    """Find the links and tags of a text without references; None where that takes a scanner.

    It begins with a line end, which ends the line `line` and has the offset `offset`.
    """
    angles = text.count("<") if "<" in text else 0
    if "`" in text or "\\" in text or "$" in text or angles != text.count("](<"):
        return None
    links = _find_links(text, line, offset, angles) if "[" in text or angles else []
    if links is None:
        return None
    tags: list[str] = []
    if "#" in text:
        for match in _TAG.finditer(text):
            start, end = match.span()
            if text[start - 1] not in _SPACES or text.startswith("#", end):
                return None
            tags.append(match[1])
    return PlainContent(links, tags)


def _find_links(text: str, line: int, offset: int, angles: int) -> list[Link] | None:
    """Return the links, None where one may be written otherwise; `angles` counts `<`."""
    links: list[Link] = []
    counted_to = 0
    for match in _BRACKETS.finditer(text):
        written, shown, label, angle, bare = match.groups()
        start = match.start()
        if written is not None:
            if "#" in written or ":" in written:
                if _holds_tag(written):
                    return None
                path, fragment = parse_wikilink(written, has_text=shown is not None)
            else:
                path, fragment = written.strip(), ""
            if shown is None:
                shown = ""
            elif _holds_tag(shown):
                return None
            else:
                shown = shown.strip()
        elif label is not None:
            if angle is None:
                path, fragment = parse_destination(bare)
            else:
                if _holds_tag(angle):
                    return None
                angles -= 1
                path, fragment = parse_destination(angle)
            shown = strip_inline_markdown(label) if path or fragment else ""
        elif match.end() == start + 1:
            return None
        else:
            continue
        if path or fragment:
            embed = text[start - 1] == "!"
            start -= embed
            line += text.count("\n", counted_to, start)
            counted_to = start
            links.append(Link(path, fragment, shown, embed, line, start + offset))
    return None if angles else links


def _holds_tag(text: str) -> bool:
    """Return whether a tag may begin within a text that is part of a link."""
    return "#" in text and _TAG.search(text) is not None
