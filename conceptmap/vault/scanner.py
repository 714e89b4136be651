"""A Markdown text → its links, embeds, tags and headings, but for those in code and the like.

One pass from left to right over the text with its blocks of code and HTML blanked out. Whatever
opens first wins: an escape, a code span, math, an HTML tag, a link. Each construct is closed in
time linear in the text, on hostile text too: an end that is missing is looked for once.

Sources: CommonMark 0.31.2 (code spans 6.1, links 6.3, raw HTML 6.6, escapes 2.4); Obsidian
Help, "Internal links", "Tags", "Basic formatting syntax" and "Advanced formatting syntax".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from conceptmap.vault.headings import find_headings
from conceptmap.vault.inline_text import strip_inline_markdown
from conceptmap.vault.link_references import (
    References,
    defined_target,
    find_references,
    full_label,
    normalise_label,
)
from conceptmap.vault.link_syntax import (
    WIKILINK_OPENING,
    WIKILINK_PATH,
    WIKILINK_TEXT,
    LinkTarget,
    inline_destination,
    parse_destination,
    parse_wikilink,
)
from conceptmap.vault.literal_blocks import mask_code_and_html_blocks
from conceptmap.vault.literal_spans import LiteralSpans
from conceptmap.vault.note_content import Heading, Link
from conceptmap.vault.plain_links import find_plain
from conceptmap.vault.skipped_text import skipped_text
from conceptmap.vault.tags import TAG_PATTERN, TAG_START_MARKS, tag_behind_mark, unique_tags

WIKILINK_PATTERN = rf"{WIKILINK_OPENING}({WIKILINK_PATH})(?:\|({WIKILINK_TEXT}))?\]\]"
BEGINNING_TAG_PATTERN = rf"#(?<=[\s{TAG_START_MARKS}]#)({TAG_PATTERN})"


@cache
def _special(*, has_references: bool) -> re.Pattern[str]:
    """Return the pattern of what may begin something, the same but for what is passed over.

    The most frequent, wikilinks and tags, are matched whole. That the first character is one of
    a set lets the search skip quickly to the next.
    """
    return re.compile(
        rf"[\[\]#\\`$<](?:(?<=\[){WIKILINK_PATTERN.removeprefix(re.escape('['))}|{BEGINNING_TAG_PATTERN[1:]}"
        rf"|{skipped_text(has_references=has_references)}|(?<!#))"
    )


_TAG_BEHIND = re.compile(rf"#({TAG_PATTERN})")


MAX_TEXT_CHARS = 2000
"""At most this many characters of the text of a link are kept."""

_TEXTS_PER_BODY = 2
"""How many times as long as the note the texts of all its links may be together: the text of an
image includes those of the images within. What is longer is left out."""


class ScanResult(NamedTuple):
    """What a scan found in one note's body."""

    links: tuple[Link, ...]
    tags: tuple[str, ...]
    headings: tuple[Heading, ...]


def scan_markdown(text: str, body_start: int = 0) -> ScanResult:
    """Find the links, tags and headings of a note.

    The lines of `text` end in `\\n`. The header before the offset `body_start` is passed over,
    but counts for lines and offsets.
    """
    return MarkdownScanner.scan(text, body_start)


class MarkdownScanner(LiteralSpans):
    """The state of one pass: the position, and what is known of the text ahead.

    A dialect of Markdown that has more constructs subclasses it: `special` finds them, besides
    those that are found here, `_add_tag` and `_skip_other` handle them, and `mask` blanks out
    the blocks that are read as they are.
    """

    special: re.Pattern[str] | None = None
    """What may begin something; None for what does in Markdown, whose plain texts are read
    without a scanner."""
    marks: tuple[str, ...] = ("[", "#")
    """A text without these has neither links nor tags."""
    joins_tags = True
    """Whether a tag may follow a link, a tag or the like without white space."""

    @classmethod
    def scan(cls, text: str, body_start: int = 0) -> ScanResult:
        """Scan a note; see `scan_markdown`."""
        return cls.scan_each([text], [body_start])[0]

    @classmethod
    def scan_each(cls, texts: Sequence[str], starts: Sequence[int]) -> list[ScanResult]:
        """Scan several notes, each from the offset at which its body begins.

        Each step is done for all notes before the next, which takes a quarter less time: what a
        step needs of code and of tables stays in the processor's cache.
        """
        # With a line end before it, every line of the body begins after one.
        bodies = ["\n" + text[start:] for text, start in zip(texts, starts, strict=True)]
        masked = [cls.mask(body) for body in bodies]
        lines = [1 + text.count("\n", 0, start) for text, start in zip(texts, starts, strict=True)]
        references = [find_references(text) for text in masked]
        headings = [
            tuple(find_headings(each.text, line))
            for each, line in zip(references, lines, strict=True)
        ]
        return [
            cls._scan_body(*parts)
            for parts in zip(bodies, references, lines, starts, headings, strict=True)
        ]

    @classmethod
    def _scan_body(
        cls,
        body: str,
        references: References,
        first_line: int,
        start: int,
        headings: tuple[Heading, ...],
    ) -> ScanResult:
        if cls.special is None and not references.destinations:
            plain = find_plain(references.text, first_line - 1, start - 1)
            if plain is not None:
                return ScanResult(tuple(plain.links), unique_tags(plain.tags), headings)
        return cls(body, references, first_line, start - 1, headings).run()

    @staticmethod
    def mask(body: str) -> str:
        """Return a text with its blocks of code and of HTML blanked out."""
        return mask_code_and_html_blocks(body)

    def __init__(
        self,
        body: str,
        references: References,
        first_line: int,
        offset: int,
        headings: tuple[Heading, ...],
    ) -> None:
        super().__init__(references.text)
        self.body = body
        self.references = references.destinations
        self.headings = headings
        self.offset = offset
        """Of the body in the whole text."""
        self.links: list[Link] = []
        self.tags: list[str] = []
        self.line = first_line - 1
        """That of the last link; lines are counted up to `counted_to`."""
        self.counted_to = 0
        self.open_brackets: list[tuple[int, bool, int]] = []
        """Where each stands, whether it opens an embed, and where its paragraph ends."""
        self.text_chars_left = _TEXTS_PER_BODY * len(body)
        self.last_bracket = -1
        """Where the last opening bracket stands."""
        self.last_link = -1
        """Where the last link stands; no link holds another, so brackets before it open none."""

    def run(self) -> ScanResult:
        """Go through the text from left to right."""
        text = self.masked
        if not any(mark in text for mark in self.marks):
            return ScanResult((), (), self.headings)
        special = self.special or _special(has_references=bool(self.references))
        search = special.search
        position = 0
        while match := search(text, position):
            start, end = match.span()
            if match[3] is not None:
                self._add_tag(match)
                position = end
                if text.startswith("#", end):
                    position = self._add_tags_behind(end)
                continue
            character = text[start]
            # An exclamation mark that was not consumed before makes an embed.
            embed = start > position and text[start - 1] == "!"
            position = end
            if match[1] is not None:
                self._add_wikilink(match, embed)
            elif end > start + 1:
                position = self._skip_other(match, embed)
            elif character == "[":
                self.open_brackets.append((start, embed, self._end_of_paragraph(start)))
                self.last_bracket = start
            elif character == "]":
                position = self._close_bracket(start)
            elif character == "\\":
                position += text[end : end + 1] != "\n"
            elif character == "`":
                position = self._skip_code_span(start)
            elif character == "$":
                position = self._skip_math(start)
            else:
                position = self._skip_html(start)
            # A mark that stands for itself is passed over alone, and is text.
            if position > start + 1 and text.startswith("#", position):
                position = self._add_tags_behind(position)
        return ScanResult(tuple(self.links), unique_tags(self.tags), self.headings)

    def _add_tag(self, match: re.Match[str]) -> None:
        start, end = match.span()
        name = match[3]
        if self.masked[start - 1] in TAG_START_MARKS:
            line, limit = self._start_of_line(start), self._end_of_paragraph(start)
            name = tag_behind_mark(self.masked, start, end, line, limit)
        self.tags.append(name)

    def _add_tags_behind(self, position: int) -> int:
        """Add the tags that follow a link, a tag or the like; return the offset after them."""
        while self.joins_tags and (match := _TAG_BEHIND.match(self.masked, position)):
            self.tags.append(match[1])
            position = match.end()
        return position

    def _skip_other(self, match: re.Match[str], embed: bool) -> int:
        """Skip what is passed over as a whole; return the offset after it."""
        in_run = match[4] is not None or match[5] is not None
        if in_run or (match[6] is not None and not embed):
            self.last_link = self.last_bracket = match.start()  # there are links to the web
        return match.end()

    def _close_bracket(self, start: int) -> int:
        """Skip a `]`, with the destination or label after it when it ends a Markdown link."""
        if not self.open_brackets:
            return start + 1
        opening, embed, limit = self.open_brackets.pop()
        if start > limit:
            self.open_brackets.clear()
            return start + 1
        if opening < self.last_link and not embed:
            return start + 1
        if self.masked.startswith("(", start + 1):
            found = inline_destination(self.masked, start + 1)
            if found is not None and found.end <= limit:
                self._add_markdown_link(opening, start, found.written, embed)
                return found.end
        return self._close_reference(opening, start, limit, embed) if self.references else start + 1

    def _close_reference(self, opening: int, closing: int, limit: int, embed: bool) -> int:
        """Skip a `]`, with the label after it, which ends a reference if the label is defined."""
        label, end = full_label(self.masked, closing + 1) or ("", closing + 1)
        if end > limit:
            label, end = "", closing + 1
        if not label:
            if opening != self.last_bracket:
                return closing + 1  # a label holds no brackets
            label = self.masked[opening + 1 : closing]
        written = self._destination_of(label)
        if written is None:
            return closing + 1
        self._add_markdown_link(opening, closing, written, embed)
        return end

    def _add_wikilink(self, match: re.Match[str], embed: bool) -> None:
        written, shown = match[1], match[2]
        if self.references:
            target = defined_target(written, shown, self._destination_of)
        else:
            target = parse_wikilink(written, has_text=shown is not None)
        if target.path or target.fragment:
            self._add_link(match.start() - embed, target, (shown or "").strip(), embed)
            if not embed:
                self.last_link = match.start()

    def _destination_of(self, label: str) -> str | None:
        return self.references.get(normalise_label(label))

    def _add_markdown_link(self, opening: int, closing: int, written: str, embed: bool) -> None:
        if not embed:
            self.last_link = opening
        target = parse_destination(written)
        if target.path or target.fragment:
            length = min(closing - opening - 1, MAX_TEXT_CHARS, self.text_chars_left)
            self.text_chars_left -= length
            shown = strip_inline_markdown(self.body[opening + 1 : opening + 1 + length])
            self._add_link(opening - embed, target, shown, embed)

    def _add_link(self, start: int, target: LinkTarget, shown: str, embed: bool) -> None:
        self.line += self.masked.count("\n", self.counted_to, start)
        self.counted_to = start
        self.links.append(
            Link(target.path, target.fragment, shown, embed, self.line, start + self.offset)
        )
