"""A Markdown text → its links, embeds, tags and headings, but for those in code and the like.

One pass from left to right over the text with its blocks of code and HTML blanked out. Whatever
opens first wins: an escape, a code span, math, an HTML tag, a link. Each construct is closed in
time linear in the text, on hostile text too: an end that is missing is looked for once.

Sources: CommonMark 0.31.2 (code spans 6.1, links 6.3, raw HTML 6.6, escapes 2.4); Obsidian
Help, "Internal links", "Tags", "Basic formatting syntax" and "Advanced formatting syntax".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from conceptmap.vault.headings import find_headings
from conceptmap.vault.html_blocks import CLOSING_TAG_PATTERN, OPEN_TAG_PATTERN
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
from conceptmap.vault.note_content import Heading, Link
from conceptmap.vault.plain_links import find_plain
from conceptmap.vault.sentences import strip_inline_markdown
from conceptmap.vault.skipped_text import AUTOLINK, skipped_text
from conceptmap.vault.tags import TAG_PATTERN, TAG_START_MARKS, tag_behind_mark, unique_tags

_WIKILINK = rf"{WIKILINK_OPENING}({WIKILINK_PATH})(?:\|({WIKILINK_TEXT}))?\]\]"
_TAG = rf"#(?<=[\s{TAG_START_MARKS}]#)({TAG_PATTERN})"
SPECIAL_ONE_BY_ONE = re.compile(rf"{_WIKILINK}|{_TAG}|\[|\]|\\|`|\$|<")


def _special(*, has_references: bool) -> re.Pattern[str]:
    """Return the pattern of what may begin something, the same but for what is passed over.

    The most frequent, wikilinks and tags, are matched whole. That the first character is one of
    a set lets the search skip quickly to the next.
    """
    return re.compile(
        rf"[\[\]#\\`$<](?:(?<=\[){_WIKILINK.removeprefix(re.escape('['))}|{_TAG[1:]}"
        rf"|{skipped_text(has_references=has_references)}|(?<!#))"
    )


_SPECIAL = _special(has_references=False)
_SPECIAL_WITH_REFERENCES = _special(has_references=True)
_TAG_BEHIND = re.compile(rf"#({TAG_PATTERN})")
_HTML = re.compile(f"{OPEN_TAG_PATTERN}|{CLOSING_TAG_PATTERN}|{AUTOLINK}")
_HTML_MARKS = re.compile(
    r"<(?:(?P<comment>!--)|(?P<cdata>!\[CDATA\[)|\?|(?P<declaration>![A-Za-z]))"
)
_HTML_ENDS = {None: "?>", "comment": "-->", "cdata": "]]>", "declaration": ">"}
_BACKTICKS = re.compile("`+")
_SIMPLE_CODE_SPAN = re.compile(r"`[^`\n]++`(?!`)")
_MATH_END = re.compile(r"(?:[^\\$\n]|\\.|\n)*?\$", re.DOTALL)

# Where a paragraph ends: before a blank line or a line that begins a block of its own.
_BREAK = re.compile(
    r"\n(?=[ \t>]*+(?:$|[-*+][ \t]|\d{1,9}[.)][ \t]|\#{1,6}[ \t]|\||(?:[-*_][ \t]*+){3,}$))",
    re.MULTILINE,
)
_OWN_LINE = re.compile(r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)*+(?:\#{1,6}[ \t]|\|)")
_AT_LINE_START = re.compile(r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)*+")


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


class MarkdownScanner:
    """The state of one pass: the position, and what is known of the text ahead.

    A dialect of Markdown that has more constructs subclasses it: `special` finds them, beside
    those that are found here, `_add_tag` and `_skip_other` handle them, and `mask` blanks out
    the blocks that are read as they are.
    """

    special = _SPECIAL
    marks: tuple[str, ...] = ("[", "#")
    """A text without these has neither links nor tags."""
    joins_tags = True
    """Whether a tag may follow a link, a tag or the like without white space."""

    @classmethod
    def scan(cls, text: str, body_start: int = 0) -> ScanResult:
        """Scan a note; see `scan_markdown`."""
        # With a line end before it, every line of the body begins behind one.
        body = "\n" + text[body_start:] if body_start else "\n" + text
        masked = cls.mask(body)
        first_line = 1 + text.count("\n", 0, body_start) if body_start else 1
        references = find_references(masked)
        headings = tuple(find_headings(references.text, first_line))
        return cls(body, references, first_line, body_start - 1, headings).run()

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
        self.body = body
        self.masked = references.text
        """The body with code, blocks of HTML and definitions of references blanked out."""
        self.references = references.destinations
        self.headings = headings
        self.offset = offset
        """Of the body in the whole text."""
        self.links: list[Link] = []
        self.tags: list[str] = []
        self.line = first_line - 1
        """That of the last link; lines are counted up to `counted_to`."""
        self.counted_to = 0
        self.paragraph_end = -1
        """Of the last paragraph that was asked about, -1 before any was."""
        self.line_start = (0, 0)
        """That of the last line that was asked about, and the offset that was asked about."""
        self.open_brackets: list[tuple[int, bool, int]] = []
        """Where each stands, whether it opens an embed, and where its paragraph ends."""
        self.last_bracket = -1
        """Where the last opening bracket stands."""
        self.last_link = -1
        """Where the last link stands; no link holds another, so brackets before it open none."""
        self.code_ends: dict[int, list[int]] | None = None
        """Where the runs of backticks stand, by their length; filled when the first is met."""
        self.no_more_math = False
        """Whether there is no dollar ahead that could end math."""
        self.next_ends: dict[str, int] = {}
        """Where the marks that were looked for stand next, the end of the text for nowhere."""

    def run(self) -> ScanResult:
        """Go through the text from left to right."""
        text = self.masked
        if not any(mark in text for mark in self.marks):
            return ScanResult((), (), self.headings)
        special = self.special
        if special is _SPECIAL:
            if self.references:
                special = _SPECIAL_WITH_REFERENCES
            elif (plain := find_plain(text, self.line, self.offset)) is not None:
                return ScanResult(tuple(plain.links), unique_tags(plain.tags), self.headings)
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
        """Add the tags that follow a link, a tag or the like; return the offset behind them."""
        while self.joins_tags and (match := _TAG_BEHIND.match(self.masked, position)):
            self.tags.append(match[1])
            position = match.end()
        return position

    def _skip_other(self, match: re.Match[str], embed: bool) -> int:
        """Skip what is passed over as a whole; return the offset behind it."""
        in_run = match[4] is not None or match[5] is not None
        if in_run or (match[6] is not None and not embed):
            self.last_link = self.last_bracket = match.start()  # there are links to the web
        return match.end()

    def _close_bracket(self, start: int) -> int:
        """Skip a `]`, with the destination or label behind it when it ends a Markdown link."""
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
        """Skip a `]`, with the label behind it, which ends a reference if the label is defined."""
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
            shown = strip_inline_markdown(self.body[opening + 1 : closing])
            self._add_link(opening - embed, target, shown, embed)

    def _add_link(self, start: int, target: LinkTarget, shown: str, embed: bool) -> None:
        self.line += self.masked.count("\n", self.counted_to, start)
        self.counted_to = start
        self.links.append(
            Link(target.path, target.fragment, shown, embed, self.line, start + self.offset)
        )

    def _skip_code_span(self, start: int) -> int:
        """Skip a code span; a run of backticks without a second of its length opens none."""
        simple = _SIMPLE_CODE_SPAN.match(self.masked, start)
        if simple is not None and simple.end() <= self._end_of_paragraph(start):
            return simple.end()
        if self.code_ends is None:
            self.code_ends = {}
            for run in _BACKTICKS.finditer(self.masked):
                self.code_ends.setdefault(len(run[0]), []).append(run.start())
        match = _BACKTICKS.match(self.masked, start)
        assert match is not None
        length = match.end() - start
        ends = self.code_ends.get(length, [])
        after = bisect_left(ends, match.end())
        if after < len(ends) and ends[after] < self._end_of_paragraph(start):
            return ends[after] + length
        return match.end()

    def _skip_math(self, start: int) -> int:
        """Skip math: `$` ends within its paragraph, `$$` that begins a line ends anywhere.

        A single dollar opens math only before a non-space, and closes it only behind one and
        before no digit, so that prices stay prices (Pandoc's rule, which Obsidian follows).
        """
        text = self.masked
        end = start + 1
        if text.startswith("$", end):
            past = self._skip_past("$$", end + 1)
            if past > self._end_of_paragraph(start) and not self._is_at_line_start(start):
                return end + 1
            return past or end + 1
        if self.no_more_math or text[end : end + 1].isspace():
            return end
        close = _MATH_END.match(text, end)
        if close is None:
            self.no_more_math = True
            return end
        past = close.end()
        fits = (
            past <= self._end_of_paragraph(start)
            and not text[past - 2].isspace()
            and not text[past : past + 1].isdigit()
        )
        return past if fits else end

    def _skip_html(self, start: int) -> int:
        """Skip a tag, an autolink, a comment or the like; none leaves its paragraph."""
        match = _HTML.match(self.masked, start)
        if match is not None:
            return match.end()
        opening = _HTML_MARKS.match(self.masked, start)
        if opening is None:
            return start + 1
        # A comment may be `<!-->`.
        first = start + 2 if opening["comment"] else opening.end()
        past = self._skip_past(_HTML_ENDS[opening.lastgroup], first)
        return past if 0 < past <= self._end_of_paragraph(start) else opening.end()

    def _skip_past(self, mark: str, start: int) -> int:
        """Return the offset behind the next `mark`, 0 when there is none; asked in rising order."""
        found = self.next_ends.get(mark, -1)
        if found < start:
            found = self.masked.find(mark, start)
            self.next_ends[mark] = len(self.masked) if found < 0 else found
        return found + len(mark) if 0 <= found < len(self.masked) else 0

    def _is_at_line_start(self, start: int) -> bool:
        """Return whether only the marks of quotes and lists are before an offset in its line."""
        line = self.masked.rfind("\n", max(0, start - 200), start) + 1
        match = _AT_LINE_START.match(self.masked, line, start)
        return match is not None and match.end() == start

    def _start_of_line(self, start: int) -> int:
        """Return where the line begins that holds an offset, which is asked in rising order."""
        last, asked = self.line_start
        found = self.masked.rfind("\n", asked, start) + 1 or last
        self.line_start = (found, start)
        return found

    def _end_of_paragraph(self, start: int) -> int:
        """Return where the paragraph ends that holds an offset, which is asked in rising order."""
        if start >= self.paragraph_end:
            line = (
                self.masked.rfind("\n", 0, start) + 1
                if self.paragraph_end < 0
                else self.paragraph_end
            )
            line = self.masked.rfind("\n", line, start) + 1 or line
            if _OWN_LINE.match(self.masked, line):
                end = self.masked.find("\n", start)
                self.paragraph_end = end if end >= 0 else len(self.masked)
            else:
                found = _BREAK.search(self.masked, start)
                self.paragraph_end = found.start() if found else len(self.masked)
        return self.paragraph_end
