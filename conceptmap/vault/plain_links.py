"""The links and tags of a text in which nothing but brackets and hashes has a meaning.

Most texts are such once their blocks of code are blanked out, and the code and the tags of HTML
within lines. To look for one character after the other takes a small part of the time that it
takes to look for all that may begin something, from left to right; see `scanner`. Of a long text
with many links to the web, only the blocks that may hold others are looked at.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import NamedTuple

from conceptmap.vault.inline_text import strip_inline_markdown
from conceptmap.vault.link_syntax import parse_destination, parse_wikilink
from conceptmap.vault.note_content import Link
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
_LONG_CHARS = 4096
"""A text of at least this many characters is looked at block by block if it is full of links to the
web."""
_SAMPLE_CHARS = 1024
_END_OF_LINK = re.compile(r"\](?:\]|\((?!https?://))")
"""The end of a wikilink, or of the text of a link that does not lead to the web."""
_BLOCK_MARKS = "-*+"
_TITLE_OPENING = re.compile(r"[ \t\n][\"'(]")
_HIDDEN = "\0"
"""Stands for each character of code and tags; no text that was read holds it."""


class PlainContent(NamedTuple):
    """What was found in a text that has plain links only."""

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
    blocks = None
    if "[" in text or angles:
        if len(text) >= _LONG_CHARS and _has_many_web_links(text):
            blocks = _blocks_with_links(shown)
        places = [(0, len(shown))] if blocks is None else blocks
        links = _find_links(shown, text, line, offset, angles, places)
    if links is None:
        return None
    tags: list[str] = []
    if "#" in text:
        for match in _TAG.finditer(shown):
            start, end = match.span()
            if shown[start - 1] not in _SPACES or shown.startswith("#", end):
                return None
            if blocks is not None and _may_be_in_title(shown, start):
                return None
            tags.append(match[1])
    return PlainContent(links, tags)


def _has_many_web_links(text: str) -> bool:
    """Guess whether a text is full of links to the web, by a piece of its middle."""
    middle = len(text) // 2
    return text.find("](http", middle, middle + _SAMPLE_CHARS) >= 0


def _blocks_with_links(text: str) -> list[tuple[int, int]]:
    """Return the blocks of a text that may hold links other than to the web.

    A block is a paragraph or a list item: no link goes beyond it.
    """
    blocks: list[tuple[int, int]] = []
    done = 0
    for match in _END_OF_LINK.finditer(text):
        end = match.start()
        if end >= done:
            start = _start_of_block(text, end, done)
            done = _end_of_block(text, end)
            blocks.append((start, done))
    return blocks


def _start_of_block(text: str, position: int, least: int) -> int:
    """Return the start of the block around an offset, but not before `least`."""
    while (line_end := text.rfind("\n", least, position)) >= 0:
        if _begins_block(text, line_end):
            return line_end
        position = line_end
    return least


def _end_of_block(text: str, position: int) -> int:
    """Return the end of the block around an offset."""
    while (line_end := text.find("\n", position)) >= 0:
        if _begins_block(text, line_end):
            return line_end
        position = line_end + 1
    return len(text)


def _begins_block(text: str, line_end: int) -> bool:
    """Return whether after the end of a line surely a block begins, or a blank line stands."""
    start = text[line_end + 1 : line_end + 3]
    return not start or start[0] == "\n" or (start[0] in _BLOCK_MARKS and start[1:] == " ")


def _may_be_in_title(text: str, position: int) -> bool:
    """Return whether an offset may be in the title of a link, or in its destination."""
    start = _start_of_block(text, position, 0)
    link = text.find("](", start, position)
    return link >= 0 and _TITLE_OPENING.search(text, link, position) is not None


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
    shown_text: str,
    text: str,
    line: int,
    offset: int,
    angles: int,
    places: list[tuple[int, int]],
) -> list[Link] | None:
    """Return the links in the (start, end) of some places, None where one may be otherwise.

    In `shown_text` code and tags are hidden; in it `angles` destinations begin with `<`.
    """
    links: list[Link] = []
    counted_to = 0
    found = (_BRACKETS.finditer(shown_text, start, end) for start, end in places)
    for match in chain.from_iterable(found):
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
