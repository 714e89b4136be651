"""Code spans, math and HTML within paragraphs, which hold no links or tags, and where they end.

Each is closed in time linear in the text: an end that is missing is looked for once.

Sources: CommonMark 0.31.2 (code spans 6.1, raw HTML 6.6); Obsidian Help, "Advanced formatting
syntax" (math).
"""

from __future__ import annotations

import re
from bisect import bisect_left

from conceptmap.vault.html_blocks import CLOSING_TAG_PATTERN, OPEN_TAG_PATTERN
from conceptmap.vault.skipped_text import AUTOLINK

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


class LiteralSpans:
    """Passes over what is literal in a text, and knows where its paragraphs end.

    All are asked for offsets in rising order.
    """

    def __init__(self, masked: str) -> None:
        self.masked = masked
        """The body with code, blocks of HTML and definitions of references blanked out."""
        self.paragraph_end = -1
        """Of the last paragraph that was asked about, -1 before any was."""
        self.line_start = (0, 0)
        """That of the last line that was asked about, and the offset that was asked about."""
        self.code_ends: dict[int, list[int]] | None = None
        """Where the runs of backticks stand, by their length; filled when the first is met."""
        self.no_more_math = False
        """Whether there is no dollar ahead that could end math."""
        self.next_ends: dict[str, int] = {}
        """Where the marks that were looked for stand next, the end of the text for nowhere."""

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

        A single dollar opens math only before a non-space, and closes it only after one and
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
        """Return the offset after the next `mark`, 0 when there is none; asked in rising order."""
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
