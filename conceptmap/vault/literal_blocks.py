"""Which lines of a note are code or HTML: the block structure of CommonMark, as far as they need.

Source: CommonMark 0.31.2, sections 4.3 (setext headings), 4.4 (indented code), 4.5 (fences), 4.6
(HTML), 5.1 (quotes), 5.2 (list items) and the two-phase parsing strategy of its appendix.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from conceptmap.vault.html_blocks import BLANK_LINE_END, html_block_end

# The first indentation of a line decides; to try all others would be quadratic.
_INDENTED_CODE = re.compile(r"\n(?>[ >*+\-0-9.)]*?(?: {4}|\t))[^\n]*[\[#$`<]")
_CONTAINERS = re.compile(r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t>]++)*+")
_TAG_STARTS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/!?")

_FENCE = re.compile(r"(`{3,})(?=[^`]*$)|(~{3,})")
_ITEM = re.compile(r"([-*+]|\d{1,9}[.)])(?=[ ]|$)")
_RULE = re.compile(r"(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_HEADING = re.compile(r"#{1,6}(?:[ ]|$)")
_SETEXT = re.compile(r"(?:=+|-+)[ ]*$")

_BLANK_LINE = re.compile(r"\n[ \t]*(?=\n|\Z)")
# An item whose content is a paragraph, as most are.
_BULLET = re.compile(r"([ \t]*)[-*+] (?=[^\s>*+_=#`~<0-9-]|\*\*[^\s*]|#[^\s#]|\d++[^\s.)\d])[^\n]*")

_BLOCK_START_CHARS = frozenset(" \t>-*+_=#`~<0123456789")

MAX_CONTAINER_DEPTH = 64
"""Quotes and list items nested deeper than this are read as text."""

_QUOTE = -1
"""Stands for a quote in the stack of containers; a list item is its width in columns."""


def mask_code_blocks(text: str) -> str:
    """Blank out fenced and indented code; every other character stays where it is.

    `text` begins with a line end, lines end in `\\n`. Linear in the text.
    """
    if not _may_hold_code(text):
        return text
    # Marks of code within HTML begin no code, so the HTML is to be known as well.
    finder = _LiteralFinder(text)
    return text if finder.find() < 0 else _mask(text, finder, with_html=False)


def mask_code_and_html_blocks(text: str) -> str:
    """Blank out blocks of code and of HTML, as `mask_code_blocks` does those of code."""
    finder = _LiteralFinder(text)
    return text if finder.find() < 0 else _mask(text, finder, with_html=True)


def _may_hold_code(text: str) -> bool:
    # Four plain searches take a quarter of the time of the exact one.
    return "```" in text or "    " in text or "\t" in text or "~~~" in text


class _LiteralFinder:
    """Finds the lines that may be code or HTML; what was found of a kind is remembered."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._kinds = [self._fence, self._tilde_fence, self._indented_code, self._tag]
        self._found = [-1] * len(self._kinds)
        """Where the next of each kind is, the length of the text for nowhere."""

    def find(self, start: int = 0) -> int:
        """Return where the first such line is from an offset on, -1 for none; asked in order.

        `start` is 0, or that of a line end.
        """
        found = self._found
        for kind, find in enumerate(self._kinds):
            if found[kind] < start:
                at = find(start)
                found[kind] = at if at >= 0 else len(self._text)
        first = min(found)
        return first if first < len(self._text) else -1

    def _fence(self, start: int) -> int:
        return self._text.find("```", start)

    def _tilde_fence(self, start: int) -> int:
        return self._text.find("~~~", start)

    def _indented_code(self, start: int) -> int:
        text = self._text
        if text.find("\t", start) < 0 and text.find("    ", start) < 0:
            return -1
        match = _INDENTED_CODE.search(text, start)
        return match.start() if match else -1

    def _tag(self, start: int) -> int:
        text = self._text
        last, tag = start, text.find("<", start)
        while tag >= 0:
            # Only the first of a line may begin a block, and none behind a mark of another kind.
            line = text.rfind("\n", last, tag)
            if (
                line >= 0
                and text[tag + 1 : tag + 2] in _TAG_STARTS
                and _CONTAINERS.fullmatch(text, line + 1, tag)
            ):
                return line
            last, tag = tag, text.find("<", tag + 1)
        return -1


def _mask(text: str, finder: _LiteralFinder, *, with_html: bool) -> str:
    pieces: list[str] = []
    copied = 0
    for start, end, is_html in _literal_lines(text, finder):
        if with_html or not is_html:
            blank = "\n".join([" " * len(line) for line in text[start:end].split("\n")])
            pieces += (text[copied:start], blank)
            copied = end
    return "".join((*pieces, text[copied:])) if pieces else text


def _safe_line_start(text: str, offset: int, least: int = 0) -> int:
    """Return the start of a line before `offset` at which no container is open, or else `least`.

    Plain text at the margin behind a blank line ends all lists and quotes.
    """
    while (blank := text.rfind("\n\n", least, offset)) >= 0:
        if text[blank + 2] not in _BLOCK_START_CHARS and text[blank + 2] != "\n":
            return blank + 2
        offset = blank + 1
    return least


def _literal_lines(text: str, finder: _LiteralFinder) -> Iterator[tuple[int, int, bool]]:
    """Yield the (start, end, is HTML) of lines of code or HTML."""
    containers: list[int] = []  # _QUOTE, or the columns that a list item's content is indented by
    fence = ""  # the run of marks that opened the fence around this line
    html_end: re.Pattern[str] | None = None  # what ends the HTML around this line
    in_paragraph = False
    in_empty_item = False  # the innermost container is a list item without content so far
    next_literal = finder.find()
    start, size = _safe_line_start(text, next_literal), len(text)
    while start <= size:
        end = text.find("\n", start)
        end = size if end < 0 else end
        raw = text[start:end]
        first = raw[:1]
        if not (fence or html_end):
            if not containers:
                if not first and next_literal < end:
                    # Nothing is open here, so that lines can be passed over.
                    next_literal = finder.find(end)
                    if next_literal < 0:
                        return
                    in_paragraph = False
                    start = _safe_line_start(text, next_literal, end + 1)
                    continue
                if first not in _BLOCK_START_CHARS or (first == "#" and _HEADING.match(raw)):
                    # A heading or plain text at the margin, as most lines are, or a blank line.
                    in_paragraph = first not in ("", "#")
                    start = end + 1
                    continue
                if first in "`~" and (opening := _FENCE.match(raw)):
                    found = _fence_end(opening[0][0], len(opening[0])).search(text, end)
                    end = found.end() if found else size
                    yield start, end, False
                    in_paragraph = False
                    start = end + 1
                    continue
                if first == "<":
                    html_end = html_block_end(raw, in_paragraph=in_paragraph)
                    in_paragraph = html_end is None
                    if html_end is not None:
                        if html_end is BLANK_LINE_END:
                            found = _BLANK_LINE.search(text, start)
                            end = found.start() if found else size
                        else:
                            found = html_end.search(text, start)
                            end = text.find("\n", found.start()) if found else size
                            end = size if end < 0 else end
                        yield start, end, True
                        html_end = None
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


@lru_cache(maxsize=64)
def _fence_end(mark: str, length: int) -> re.Pattern[str]:
    """Return what finds the end of the line that closes a fence at the margin."""
    return re.compile(rf"\n {{0,3}}{mark}{{{length},}}[ \t]*(?=\n|\Z)")


def _closes_fence(rest: str, fence: str) -> bool:
    """Return whether a line closes the fence that a run of marks opened."""
    indent = len(rest) - len(rest.lstrip(" "))
    mark = rest.strip(" ")
    return indent < 4 and len(mark) >= len(fence) and mark == fence[0] * len(mark)
