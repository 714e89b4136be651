"""A note's lines → its blocks: paragraphs, headings, list items, quotes, tables, code; and tasks.

As Obsidian takes them: a list item is a block without the items below it, a quote or callout is
one block whatever it holds, and so is a fence. Linear in the text.

Sources: CommonMark 0.31.2, sections 4 (leaf blocks) and 5 (container blocks), as far as telling
blocks apart needs them; Obsidian Help, "Basic formatting syntax" (task lists: any character but
a space in the brackets makes the task a completed one).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

import regex

from conceptmap.vault import frontmatter

SearchedBlockKind = Literal["properties", "text", "heading", "item", "quote", "code"]

_FENCE = regex.compile(r"[ \t]*+(`{3,}+(?=[^`]*$)|~{3,}+)")
_HEADING = regex.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
_HEADING_MARKS = re.compile(r"#{1,6}(?=[ \t\n]|\Z)")
_UNDERLINE = re.compile(r"\n {0,3}(?:=+|-+)[ \t]*(?=\n|\Z)")
_FENCE_LINE = re.compile(r"\n(?P<before>[^\n`~]*+)(?P<marks>`{3,}+(?=[^`\n]*+(?:\n|\Z))|~{3,}+)")
_MAY_BEGIN_FENCE = re.compile(r"[ \t]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]*+)?+")
_SETEXT = regex.compile(r" {0,3}(?:=++|-++)[ \t]*+$")
_RULE = regex.compile(r" {0,3}(?:(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,})$")
_QUOTE = regex.compile(r" {0,3}>")
_QUOTE_MARKS = regex.compile(r"(?:[ \t]{0,3}>)++[ \t]?")
_ITEM = regex.compile(r"([ \t]*+)([-*+]|\d{1,9}[.)])(?:([ \t]++)|$)")
_TASK = regex.compile(r"[ \t>]*+(?:[-*+]|\d{1,9}[.)])[ \t]++\[(.)\](?:[ \t]++|$)")

_SIGNS = frozenset("`~#=-*_>+0123456789")
"""What a line begins with, after its indentation, that is not plain text."""

_CODE_INDENT = 4
"""Columns from which on an indented line is code, where no list goes on."""


class SearchedBlock(NamedTuple):
    """One block of a note."""

    kind: SearchedBlockKind
    lines: list[int]
    """The numbers of its lines, from 0; those of a list item may be interrupted by others."""


class Task(NamedTuple):
    """One item of a task list."""

    lines: list[int]
    done: bool


def searched_blocks(lines: Sequence[str]) -> list[SearchedBlock]:
    """Return the blocks of a note in order of their first lines."""
    splitter = _Splitter(lines)
    splitter.skip_properties()
    return splitter.run()


def find_tasks(lines: Sequence[str], blocks: Sequence[SearchedBlock]) -> list[Task]:
    """Return the tasks among the blocks of a note, those within its quotes as well."""
    items: list[list[int]] = []
    for block in blocks:
        if block.kind == "item":
            items.append(block.lines)
        elif block.kind == "quote":
            inner = [_QUOTE_MARKS.sub("", lines[i], count=1) for i in block.lines]
            items += (
                [block.lines[i] for i in each.lines]
                for each in _Splitter(inner).run()
                if each.kind == "item"
            )
    boxes = ((item, _TASK.match(lines[item[0]])) for item in items)
    return [Task(item, not box[1].isspace()) for item, box in boxes if box is not None]


def without_box(line: str) -> str:
    """Return the first line of a task without what stands before its text."""
    return _TASK.sub("", line, count=1)


def section_starts(lines: Sequence[str]) -> list[int]:
    """Return the line numbers of the headings that divide a note into sections."""
    return [block.lines[0] for block in searched_blocks(lines) if block.kind == "heading"]


def find_sections(text: str) -> list[str] | None:
    """Return the sections of a text in a tenth of the time; None where it takes the whole parser.

    It does where headings are underlined or indented, or fences stand in lists.
    """
    begin = frontmatter.body_start(text)
    first = max(begin - 1, 0)
    if ("-" in text or "=" in text) and _has_underlined_heading(text, first):
        return None
    fences: list[tuple[int, int]] = []
    if ("`" in text and "```" in text) or ("~" in text and "~~~" in text):
        found = _fences_at_margin(text, first)
        if found is None:
            return None
        fences = found
    starts = [0]
    position = begin
    for fence, behind in [*fences, (len(text), len(text))]:
        while (position := text.find("#", position, fence)) >= 0:
            before = text[position - 1] if position > begin else "\n"
            if before == "\n":
                if match := _HEADING_MARKS.match(text, position):
                    starts.append(position)
                    position = match.end()
            elif before == " " and _is_indented(text, position, begin):
                return None
            position += 1
        position = behind
    ends = [*starts[1:], len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True) if start < end]


def _is_indented(text: str, position: int, begin: int) -> bool:
    """Return whether at most three spaces stand before an offset in its line."""
    line = max(begin, text.rfind("\n", begin, position) + 1)
    return position - line <= 3 and not text[line:position].strip(" ")


def _has_underlined_heading(text: str, start: int) -> bool:
    """Return whether a line may be the underline of a heading: one after a line that is not blank.

    `start` is the offset of the line end before the first line.
    """
    for match in _UNDERLINE.finditer(text, start):
        before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if before.strip(" \t"):
            return True
    return False


def _fences_at_margin(text: str, start: int) -> list[tuple[int, int]] | None:
    """Return where the fences begin and end that no list holds; None when a list may hold one.

    `start` is the offset of the line end before the first line, or 0.
    """
    found: list[tuple[int, int]] = []
    position = start
    first_line = text[: text.find("\n") % (len(text) + 1)] if start == 0 else ""
    if "```" in first_line or "~~~" in first_line:
        return None
    while match := _FENCE_LINE.search(text, position):
        before, marks = match["before"], match["marks"]
        if before:
            if _MAY_BEGIN_FENCE.fullmatch(before) is not None:
                return None
            position = text.find("\n", match.end())
            if position < 0:
                break
            continue
        end = _fence_end(text, match.end(), marks)
        found.append((match.start() + 1, end))
        position = end
    return found


def _fence_end(text: str, position: int, marks: str) -> int:
    """Return the offset of the end of the line that closes a fence, or of the text."""
    line_end = text.find("\n", position)
    while line_end >= 0:
        closing = text.find(marks, line_end)
        if closing < 0:
            break
        start = text.rfind("\n", 0, closing) + 1
        line_end = text.find("\n", closing)
        line = text[start : line_end if line_end >= 0 else len(text)].strip()
        if line.startswith(marks) and not line.strip(marks[0]):
            return line_end if line_end >= 0 else len(text)
    return len(text)


class _Splitter:
    """The state of one pass over the lines."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.blocks: list[SearchedBlock] = []
        self.items: list[tuple[int, SearchedBlock]] = []
        """The list items that are open, the innermost last, with the column of their text."""
        self.open: SearchedBlock | None = None
        """The block that a line of plain text goes on with."""
        self.after_blank = False
        self.begin = 0

    def run(self) -> list[SearchedBlock]:
        number = self.begin
        while number < len(self.lines):
            number = self._read(number)
        return self.blocks

    def skip_properties(self) -> None:
        """Take the header at the beginning, if there is one, for a block."""
        if self.lines and self.lines[0].startswith("---"):
            text = "\n".join(self.lines)
            if end := frontmatter.body_start(text):
                self.begin = text.count("\n", 0, end) + (not text.endswith("\n", 0, end))
                self._add("properties", range(self.begin))

    def _read(self, number: int) -> int:
        """Read the line of a number, and those that belong to it; return the next."""
        line = self.lines[number]
        content = line.lstrip(" \t")
        if not content:
            self.open, self.after_blank = None, True
            return number + 1
        indent = _columns(line[: len(line) - len(content)])
        if self.after_blank:
            self._close_items(indent)
        after_blank, self.after_blank = self.after_blank, False
        is_code = indent >= _CODE_INDENT and not self.items
        if is_code and self.open is None:
            return self._add_line("code", number)
        if not is_code and content[0] in _SIGNS:
            is_in_item = bool(self.items) and indent >= self.items[-1][0]
            if (fence := _FENCE.match(line)) is not None:
                return self._read_fence(number, fence[1], is_in_item=is_in_item)
            if not is_in_item and _HEADING.match(line) is not None:
                self.items.clear()
                self._add("heading", [number])
                self.open = None
                return number + 1
            if self.open is not None and self.open.kind == "text" and _SETEXT.match(line):
                self.blocks[-1] = SearchedBlock("heading", [*self.open.lines, number])
                self.open = None
                return number + 1
            if not is_in_item and _RULE.match(line) is not None:
                self.items.clear()
                self.open = None
                return number + 1
            if not is_in_item and _QUOTE.match(line) is not None:
                self.items.clear()
                if self.open is None or self.open.kind != "quote":
                    self.open = self._add("quote", [])
                self.open.lines.append(number)
                return number + 1
            item = _ITEM.match(line)
            if item is not None and not self._is_text(item):
                return self._open_item(number, item)
        if self.open is None and after_blank and self.items:
            self.open = self.items[-1][1]
        return self._add_line("text", number)

    def _is_text(self, item: regex.Match[str]) -> bool:
        """Return whether what looks like a list item goes on with a paragraph.

        In one, an item has some text, and a numbered one begins with 1.
        """
        if self.open is None or self.open.kind != "text":
            return False
        has_text = bool(item.string[item.end() :].strip())
        return not has_text or item[2] not in ("-", "*", "+", "1.", "1)")

    def _close_items(self, indent: int) -> None:
        """Close the items whose text begins further right than a line after a blank one."""
        while self.items and indent < self.items[-1][0]:
            self.items.pop()

    def _open_item(self, number: int, item: regex.Match[str]) -> int:
        indent = _columns(item[1])
        while self.items and indent < self.items[-1][0]:
            self.items.pop()
        gap = _columns(item[3] or " ")
        text_column = indent + len(item[2]) + (gap if gap <= _CODE_INDENT else 1)
        self.open = self._add("item", [number])
        self.items.append((text_column, self.open))
        fence = _FENCE.match(item.string, item.end())
        if fence is not None:
            return self._skip_fence(number, fence[1], text_column)
        return number + 1

    def _read_fence(self, number: int, marks: str, *, is_in_item: bool) -> int:
        if not is_in_item:
            self.items.clear()
            self.open = self._add("code", [number])
            next_number = self._skip_fence(number, marks, 0)
            self.open = None
            return next_number
        self.open = self.items[-1][1]
        self.open.lines.append(number)
        return self._skip_fence(number, marks, self.items[-1][0])

    def _skip_fence(self, number: int, marks: str, column: int) -> int:
        """Add all lines up to the end of a fence to the open block; return the next number.

        A fence in a list item also ends where a line of text stands left of the item's.
        """
        assert self.open is not None
        for i in range(number + 1, len(self.lines)):
            line = self.lines[i]
            content = line.strip()
            if column and content and _columns(line[: len(line) - len(line.lstrip())]) < column:
                return i
            self.open.lines.append(i)
            if content.startswith(marks) and not content.strip(marks[0]):
                return i + 1
        return len(self.lines)

    def _add(self, kind: SearchedBlockKind, lines: Sequence[int]) -> SearchedBlock:
        self.blocks.append(SearchedBlock(kind, list(lines)))
        return self.blocks[-1]

    def _add_line(self, kind: SearchedBlockKind, number: int) -> int:
        if self.open is None:
            self.items.clear()
            self.open = self._add(kind, [])
        self.open.lines.append(number)
        return number + 1


def _columns(space: str) -> int:
    """Return how many columns white space takes, with tab stops four apart."""
    return len(space.expandtabs(4)) if "\t" in space else len(space)
