"""A note's body as blocks with links: headings, list items, table rows and paragraphs.

A light reading for the sake of propositions: one pass over the lines, in linear time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from conceptmap.vault.link_syntax import inline_destination
from conceptmap.vault.note_content import Link

MAX_LINK_CHARS = 2000
"""How many characters after its beginning the end of a link is looked for."""

_LINE_MARKS = re.compile(
    r"(?P<quote>(?:[ \t]*>)*)(?P<indent>[ \t]*)"
    r"(?:(?P<bullet>(?:[-*+]|\d{1,9}[.)])[ \t]+)(?:\[.\][ \t]+)?)?"
)
_BRACKET = re.compile(r"[\[\]]")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t#]*$")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_RULE = re.compile(r"[ \t]*(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$")
_TABLE_RULE = re.compile(r"\|?[ \t:|-]*-[ \t:|-]*$")
_CALLOUT = re.compile(r"\[!(?P<type>[^\]\n]{1,40})\][+-]?[ \t]*(?P<title>.*)")
_PICTURE = re.compile(r"!\[(?:\[[^\]\n]*\]\]|[^\]\n]*\]\([^()\n]*\))$")
"""A line that shows a picture or another note."""

_TAB_WIDTH = 4


class BlockKind(Enum):
    """What a block of text is."""

    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()


class LinkSpan(NamedTuple):
    """Where a link stands in the text; in a note's order when sorted."""

    start: int
    end: int
    number: int
    """Of the link in the note."""


@dataclass(frozen=True)
class Block:
    """A block, and what is above it."""

    kind: BlockKind
    start: int
    end: int
    """Offsets in the text, without the marks of lists and quotes before its first word."""
    heading: str
    """The nearest heading above, empty for none."""
    heading_level: int
    lead: str
    """Of a list item: the line that its list, or the item that holds it, begins with."""
    is_first: bool
    """Whether it is the first paragraph of the note, or the item that begins an outline."""
    header_row: str
    """Of a table row: the row of the table's column names."""


@dataclass
class _State:
    heading: str = ""
    heading_level: int = 0
    fence: str = ""
    paragraph: int = -1
    """Where the open paragraph or item begins, -1 for none."""
    end: int = -1
    kind: BlockKind = BlockKind.PARAGRAPH
    lead: str = ""
    seen_paragraph: bool = False
    is_task: bool = False
    """Whether the open item is one."""
    last_line: str = ""
    """The paragraph line before a list, while the list may belong to it."""
    parents: list[tuple[int, str]] = field(default_factory=list)
    """The open list items: how far each is indented, and its text."""
    header_row: str = ""
    in_table: bool = False
    callout: str | None = None
    """The title, or else the type, of the callout that is open."""

    @property
    def is_plain(self) -> bool:
        """Whether a line without marks is part of a paragraph or item."""
        return not self.fence and not self.in_table and self.callout is None

    @property
    def title_above(self) -> str:
        return self.heading if self.callout is None else self.callout


def find_blocks(text: str, body_start: int) -> list[Block]:
    """Return the blocks of a note's body, in order."""
    blocks: list[Block] = []
    state = _State()

    def close() -> None:
        if state.paragraph >= 0:
            is_paragraph = state.kind is BlockKind.PARAGRAPH
            begins_outline = not blocks and not state.heading and not state.is_task
            is_first = not state.seen_paragraph and (is_paragraph or begins_outline)
            state.seen_paragraph |= is_paragraph or is_first
            blocks.append(
                Block(
                    *(state.kind, state.paragraph, state.end, state.title_above),
                    *(state.heading_level, state.lead, is_first, ""),
                )
            )
            state.paragraph = -1

    position = body_start
    while position < len(text):
        line_end = text.find("\n", position)
        if line_end < 0:
            line_end = len(text)
        if text[position].isalpha() and state.is_plain:
            # Most lines: prose, which no mark of another block begins.
            if state.paragraph < 0:
                state.parents, state.kind, state.lead = [], BlockKind.PARAGRAPH, ""
                state.paragraph = position
            content = text[position:line_end].rstrip()
            state.end = position + len(content)
            if state.kind is BlockKind.PARAGRAPH:
                state.last_line, state.parents = content, []
            position = line_end + 1
            continue
        marks = _LINE_MARKS.match(text, position, line_end)
        assert marks is not None
        content = text[marks.end() : line_end].rstrip()
        start, position = marks.end(), line_end + 1
        if state.callout is not None and not marks["quote"]:
            close()
            state.callout, state.last_line, state.parents = None, "", []
        if fence := _FENCE.match(content):
            if not state.fence:
                close()
                state.fence = fence[1]
            elif fence[1].startswith(state.fence):
                state.fence = ""
            continue
        if state.fence:
            continue
        is_picture = content.startswith("![") and _PICTURE.match(content)
        is_rule = _RULE.match(content) is not None
        if not content or is_picture or is_rule:
            close()
            state.in_table = False
            if is_rule:
                state.last_line, state.parents = "", []
            continue
        if marks["quote"] and (callout := _CALLOUT.match(content)):
            close()
            state.callout = callout["title"] or callout["type"]
            state.last_line, state.parents, state.in_table = "", [], False
            if "[" in callout["title"]:
                title = start + callout.start("title")
                blocks.append(
                    Block(
                        *(BlockKind.PARAGRAPH, title, line_end, state.heading),
                        *(state.heading_level, "", False, ""),
                    )
                )
            continue
        heading = _HEADING.match(content)
        if heading and marks["bullet"] is None:
            close()
            state.heading, state.heading_level = heading[2], len(heading[1])
            state.last_line, state.parents, state.in_table = "", [], False
        elif content.startswith("|") or (state.in_table and "|" in content):
            close()
            if not state.in_table:
                state.in_table, state.header_row = True, content
            elif not _TABLE_RULE.match(content):
                blocks.append(
                    Block(
                        *(BlockKind.ROW, start, start + len(content), state.heading),
                        *(state.heading_level, "", False, state.header_row),
                    )
                )
        elif marks["bullet"] is not None:
            close()
            _begin_item(state, marks, content, start)
        elif state.paragraph >= 0:
            state.end = start + len(content)
        else:
            state.parents = [] if not marks["indent"] else state.parents
            state.kind, state.lead = BlockKind.PARAGRAPH, ""
            state.paragraph, state.end = start, start + len(content)
        if state.paragraph >= 0 and state.kind is BlockKind.PARAGRAPH:
            state.last_line = content
            state.parents = []
    close()
    return blocks


def _begin_item(state: _State, marks: re.Match[str], content: str, start: int) -> None:
    indent = len(marks["indent"].expandtabs(_TAB_WIDTH))
    while state.parents and state.parents[-1][0] >= indent:
        state.parents.pop()
    state.lead = state.parents[-1][1] if state.parents else state.last_line
    state.parents.append((indent, content))
    state.kind = BlockKind.ITEM
    state.is_task = marks[0].rstrip().endswith("]")
    state.paragraph, state.end = start, start + len(content)


def link_spans(text: str, links: Sequence[Link], body_start: int) -> list[LinkSpan]:
    """Return where the links of a note's body stand, in order."""
    spans: list[LinkSpan] = []
    for number, link in enumerate(links):
        start = link.offset
        # The end of one within another is not looked for, that would take the square of the depth.
        if link.embed or not max(body_start, spans[-1].end if spans else 0) <= start < len(text):
            continue
        end = _link_end(text, start)
        if end > start:
            spans.append(LinkSpan(start, end, number))
    return spans


def _link_end(text: str, start: int) -> int:
    limit = min(len(text), start + MAX_LINK_CHARS)
    if text.startswith("[[", start):
        closing = text.find("]]", start, limit)
        return closing + 2 if closing >= 0 else -1
    depth, position = 0, start + 1
    for bracket in _BRACKET.finditer(text, start, limit) if text.startswith("[", start) else ():
        depth += 1 if bracket[0] == "[" else -1
        position = bracket.end()
        if depth == 0:
            break
    if depth:
        return -1
    if text.startswith("(", position):
        found = inline_destination(text, position)
        return found.end if found else position
    if text.startswith("[", position):
        closing = text.find("]", position, limit)
        return closing + 1 if closing >= 0 else position
    return position


def spans_within(spans: Sequence[LinkSpan], start: int, end: int) -> Sequence[LinkSpan]:
    """Return the links that begin between two offsets."""
    # A shorter tuple is less than a longer one that begins so.
    first = bisect_left(spans, (start,))
    return spans[first : bisect_left(spans, (end,), lo=first)]
