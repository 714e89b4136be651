"""Which lines of lists and quotes are code or HTML: the block structure of CommonMark.

One line after the other, with the stack of what is open around it. Only where code or HTML may
begin is it asked; see `literal_blocks`.

Source: CommonMark 0.31.2, sections 4.3 (setext headings), 4.4 (indented code), 4.5 (fences), 4.6
(HTML), 5.1 (quotes), 5.2 (list items) and the two-phase parsing strategy of its appendix.
"""

from __future__ import annotations

import re
from collections.abc import Generator

from conceptmap.vault.html_blocks import BLANK_LINE_END, html_block_end

_FENCE = re.compile(r"(`{3,})(?=[^`]*$)|(~{3,})")
_ITEM = re.compile(r"([-*+]|\d{1,9}[.)])(?=[ ]|$)")
_RULE = re.compile(r"(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_HEADING = re.compile(r"#{1,6}(?:[ ]|$)")
_SETEXT = re.compile(r"(?:=+|-+)[ ]*$")

# An item whose content is a paragraph, as most are.
_BULLET = re.compile(r"([ \t]*)[-*+] (?=[^\s>*+_=#`~<0-9-]|\*\*[^\s*]|#[^\s#]|\d++[^\s.)\d])[^\n]*")
# Lines of code by their indentation, none of them blank.
_CODE_LINES = re.compile(
    r"(?: {4}| {0,3}\t)[ \t]*+[^ \t\n][^\n]*+"
    r"(?:\n(?: {4}| {0,3}\t)[ \t]*+[^ \t\n][^\n]*+)*+"
)
_CLOSING_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*(?=\n|\Z)")
_BLANK_LINE = re.compile(r"\n[ \t]*(?=\n|\Z)")

BLOCK_START_CHARS = frozenset(" \t>-*+_=#`~<0123456789")
"""A line at the margin that begins with none of these is the text of a paragraph."""

MAX_CONTAINER_DEPTH = 64
"""Quotes and list items nested deeper than this are read as text."""

_QUOTE = -1
"""Stands for a quote in the stack of containers; a list item is its width in columns."""


def end_of_fence(text: str, position: int, marks: str) -> int:
    """Return where the fence at the margin ends that a run of marks opens before an offset."""
    while (found := text.find(marks, position)) >= 0:
        line = text.rfind("\n", position, found) + 1
        if line and (closing := _CLOSING_FENCE.match(text, line)):
            return closing.end()
        # A line that closes the fence holds nothing else.
        position = text.find("\n", found)
        if position < 0:
            break
    return len(text)


def end_of_html(text: str, start: int, end: re.Pattern[str]) -> int:
    """Return where the lines of HTML end that begin at an offset, at the margin."""
    if end is BLANK_LINE_END:
        blank = _BLANK_LINE.search(text, start)
        return blank.start() if blank else len(text)
    found = end.search(text, start)
    line_end = text.find("\n", found.start()) if found else -1
    return len(text) if line_end < 0 else line_end


def literal_lines(text: str, start: int, until: int) -> Generator[tuple[int, int, bool], None, int]:
    """Yield the (start, end, is HTML) of lines of code or HTML.

    `start` is that of a line at which nothing is open. Returns the line end before a blank line
    after the offset `until`, at which nothing is open either, or the length of the text.
    """
    containers: list[int] = []  # _QUOTE, or the columns that a list item's content is indented by
    fence = ""  # the run of marks that opened the fence around this line
    html_end: re.Pattern[str] | None = None  # what ends the HTML around this line
    in_paragraph = False
    in_empty_item = False  # the innermost container is a list item without content so far
    size = len(text)
    while start <= size:
        end = text.find("\n", start)
        end = size if end < 0 else end
        raw = text[start:end]
        first = raw[:1]
        if not (fence or html_end):
            if not containers:
                if not first and start > until:
                    return start - 1
                if first not in BLOCK_START_CHARS or (first == "#" and _HEADING.match(raw)):
                    # A heading or plain text at the margin, as most lines are, or a blank line.
                    in_paragraph = first not in ("", "#")
                    start = end + 1
                    continue
                if first in "`~" and (opening := _FENCE.match(raw)):
                    end = end_of_fence(text, end, opening[0])
                    yield start, end, False
                    in_paragraph = False
                    start = end + 1
                    continue
                if first == "<":
                    html_end = html_block_end(raw, in_paragraph=in_paragraph)
                    in_paragraph = html_end is None
                    if html_end is not None:
                        end = end_of_html(text, start, html_end)
                        yield start, end, True
                        html_end = None
                    start = end + 1
                    continue
                if not in_paragraph and (lines := _CODE_LINES.match(text, start)):
                    end = lines.end()
                    yield start, end, False
                    start = end + 1
                    continue
            bullet = _BULLET.match(text, start)
            if bullet is not None and _add_plain_item(bullet[1], containers):
                in_paragraph, in_empty_item = True, False
                start = bullet.end() + 1
                continue
        line = raw.expandtabs(4) if "\t" in raw else raw
        rest, depth = _strip_containers(line, containers) if containers else (line, 0)
        blank = not rest.strip(" ")

        if blank and in_empty_item and 0 < depth == len(containers):
            # A list item begins with at most one blank line.
            containers.pop()
            depth -= 1
        if depth < len(containers):
            fence, html_end = "", None
        if fence:
            yield start, end, False
            if _closes_fence(rest, fence):
                fence = ""
            start = end + 1
            continue

        if html_end is BLANK_LINE_END and blank:
            html_end = None
        if html_end is not None:
            yield start, end, True
            if html_end.search(rest):
                html_end = None
            start = end + 1
            continue

        opened = depth
        indent = len(rest) - len(rest.lstrip(" "))
        lazy = in_paragraph and depth < len(containers)
        while not blank and indent < 4 and opened < MAX_CONTAINER_DEPTH:
            content = rest[indent:]
            if content[0] == ">":
                del containers[opened:]
                containers.append(_QUOTE)
                rest = content[1:].removeprefix(" ")
            elif (item := _ITEM.match(content)) and not _RULE.match(content):
                within = opened == depth == len(containers)
                if in_paragraph and within and not _can_interrupt_paragraph(content, item):
                    break
                width = item.end()
                after = content[width:]
                gap = len(after) - len(after.lstrip(" "))
                if not 1 <= gap <= 4 or gap == len(after):
                    gap = 1
                del containers[opened:]
                containers.append(indent + width + gap)
                rest = after[gap:]
            else:
                break
            opened += 1
            in_paragraph = lazy = False
            blank = not rest.strip(" ")
            indent = len(rest) - len(rest.lstrip(" "))

        in_empty_item = blank and opened > depth and containers[-1] != _QUOTE
        if blank:
            in_paragraph = False
            if opened == depth:
                # A quote ends at a blank line; a list item waits for what comes.
                del containers[depth:]
        else:
            content = rest[indent:]
            mark = _FENCE.match(content) if indent < 4 else None
            if mark:
                del containers[opened:]
                fence = mark[0]
                in_paragraph = False
                yield start, end, False
            elif indent >= 4 and not in_paragraph:
                del containers[opened:]
                yield start, end, False
            elif (
                indent < 4
                and content[0] == "<"
                and (html_end := html_block_end(content, in_paragraph=in_paragraph)) is not None
            ):
                del containers[opened:]
                in_paragraph = False
                yield start, end, True
                if html_end.search(content):
                    html_end = None
            elif indent < 4 and (_HEADING.match(content) or _RULE.match(content)):
                del containers[opened:]
                in_paragraph = False
            elif (
                in_paragraph and indent < 4 and opened == len(containers) and _SETEXT.match(content)
            ):
                in_paragraph = False
            else:
                if not (lazy and in_paragraph):
                    del containers[opened:]
                in_paragraph = True
        start = end + 1
    return size


def _add_plain_item(indentation: str, containers: list[int]) -> bool:
    """Add a list item with words to the containers that go on; return whether it could be done."""
    indent = len(indentation.expandtabs(4)) if "\t" in indentation else len(indentation)
    depth = 0
    for container in containers:
        if container == _QUOTE:
            return False
        if indent < container:
            break
        indent -= container
        depth += 1
    if indent >= 4 or depth >= MAX_CONTAINER_DEPTH:
        return False
    del containers[depth:]
    containers.append(indent + 2)
    return True


def _strip_containers(line: str, containers: list[int]) -> tuple[str, int]:
    """Strip the marks of the open containers; return the rest and how many go on in this line."""
    rest = line
    for depth, container in enumerate(containers):
        stripped = rest.lstrip(" ")
        if container == _QUOTE:
            if len(rest) - len(stripped) > 3 or not stripped.startswith(">"):
                return rest, depth
            rest = stripped[1:].removeprefix(" ")
        elif not stripped:
            rest = ""
        elif len(rest) - len(stripped) >= container:
            rest = rest[container:]
        else:
            return rest, depth
    return rest, len(containers)


def _can_interrupt_paragraph(content: str, item: re.Match[str]) -> bool:
    """Return whether a list item may end a paragraph: not an empty one, nor a number but 1."""
    return content[item.end() :].strip() != "" and item[1] in ("-", "*", "+", "1.", "1)")


def _closes_fence(rest: str, fence: str) -> bool:
    """Return whether a line closes the fence that a run of marks opened."""
    indent = len(rest) - len(rest.lstrip(" "))
    mark = rest.strip(" ")
    return indent < 4 and len(mark) >= len(fence) and mark == fence[0] * len(mark)
