"""The links and tags of a text in which nothing but brackets and hashes has a meaning.

Most texts are such once their blocks of code are blanked out, and the code and the tags of HTML
within lines. To look for one character after the other takes a small part of the time that it
takes to look for all that may begin something, from left to right; see `scanner`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from conceptmap.vault.link_syntax import parse_destination, parse_wikilink
from conceptmap.vault.note_content import Link
from conceptmap.vault.sentences import strip_inline_markdown
from conceptmap.vault.skipped_text import CODE_SPAN, IN_ANGLES, WEB_ADDRESS
from conceptmap.vault.tags import TAG_PATTERN, TAG_START_MARKS

# Brackets with words in them, and links out of the vault, are passed over with what follows. That
# all begins with one character lets the search skip quickly to the next.
_REST_OF_PASSED = rf"[^\[\]\n]*+\](?:\({WEB_ADDRESS}(?: \"[^\"\n#\0]*+\")?+\)|(?!\())[^\[]*+"
_BRACKETS = re.compile(
    r"\[(?:\[([^\[\]\n|\0]*+)(?:\|([^\[\]\n\0]*+))?\]\]"
    rf"|{_REST_OF_PASSED}(?:\[{_REST_OF_PASSED})*+"
    r"|([^\[\]\n]*+)\]\((?:<([^<>\n\[\]\0]*+)>|([^\s\x00-\x20\x7f()<>\[\]]*+))\)"
    r"|)"
)
_TAG = re.compile(rf"#(?<=[\s{TAG_START_MARKS})\]\0]#)({TAG_PATTERN})")
_SPACES = " \n\t"
_CODE = re.compile(CODE_SPAN)
_TAGS = "|".join(IN_ANGLES)
_HTML = re.compile(rf"(?:{_TAGS})(?:[^\n<`\[\]#]*+(?:{_TAGS}))*+")
"""Tags with words between them, in which nothing is looked for."""
_HIDDEN = "\0"
"""Stands for each character of code and tags; no text that was read holds it."""


class PlainContent(NamedTuple):
    """What was found."""

    links: list[Link]
    tags: list[str]


def find_plain(text: str, line: int, offset: int) -> PlainContent | None:
    """Find the links and tags of a text without references; None where that takes a scanner.

    It begins with a line end, which ends the line `line` and has the offset `offset`.
    """
    if "\\" in text or "$" in text:
        return None
    shown, angles = _hide_code_and_tags(text) if "`" in text or "<" in text else (text, 0)
    if shown is None:
        return None
    links: list[Link] | None = []
    if "[" in text or angles:
        links = _find_links(shown, text, line, offset, angles)
    if links is None:
        return None
    tags: list[str] = []
    if "#" in text:
        for match in _TAG.finditer(shown):
            start, end = match.span()
            if shown[start - 1] not in _SPACES or shown.startswith("#", end):
                return None
            tags.append(match[1])
    return PlainContent(links, tags)


def _hide_code_and_tags(text: str) -> tuple[str | None, int]:
    """Hide code and tags within lines; also return how many `<` may begin a destination.

    Whatever opens first wins. None for what takes a scanner.
    """
    pieces: list[str] = []
    copied = angles = 0
    size = len(text)
    code, angle = text.find("`") % (size + 1), text.find("<") % (size + 1)
    while (start := min(code, angle)) < size:
        if start == code:
            match = _CODE.match(text, start)
            if match is None:
                return None, 0
        elif text.startswith("](", start - 2):
            match = None
            angles += 1
        else:
            match = _HTML.match(text, start)
            if match is None and text.startswith(("!", "?"), start + 1):
                return None, 0
        end = start + 1
        if match is not None:
            end = match.end()
            pieces += (text[copied:start], _HIDDEN * (end - start))
            copied = end
        if code < end:
            code = text.find("`", end) % (size + 1)
        if angle < end:
            angle = text.find("<", end) % (size + 1)
    return "".join((*pieces, text[copied:])), angles


def _find_links(
    shown_text: str, text: str, line: int, offset: int, angles: int
) -> list[Link] | None:
    """Return the links, None where one may be written otherwise.

    In `shown_text` code and tags are hidden; in it `angles` destinations begin with `<`.
    """
    links: list[Link] = []
    counted_to = 0
    for match in _BRACKETS.finditer(shown_text):
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
            label = text[start + 1 : match.end(3)]
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
