"""A Markdown text → its links, embeds, tags and headings, but for those in code and the like.

One pass from left to right over the text with its code blocks blanked out. Whatever opens
first wins: an escape, a code span, a comment, math, an HTML tag, a link. Each construct is
closed in time linear in the text, on hostile text too: an end that is missing is looked for once.

Sources: CommonMark 0.31.2 (code spans 6.1, links 6.3, raw HTML 6.6, escapes 2.4); Obsidian
Help, "Internal links", "Tags", "Basic formatting syntax" and "Advanced formatting syntax".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote

from conceptmap.core.text_folding import fold_text
from conceptmap.vault.code_blocks import mask_code_blocks
from conceptmap.vault.note_content import Heading, Link
from conceptmap.vault.sentences import strip_inline_markdown

# What a tag is made of: anything but white space and punctuation; of the general punctuation,
# the joiners that emoji and Persian are spelt with are allowed.
TAG_PATTERN = (
    r"[^\s\x00-,.:-@\[-^`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf"
    r"\u2000-\u200b\u200e-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3e\uff40\uff5b-\uff65]+"
)

# Each branch begins with a plain character, so that the search skips quickly to the next; the
# two most frequent, wikilinks and tags, are matched whole.
_SPECIAL = re.compile(
    r"\[\[([^\[\]\n|]*+)(?:\|((?:(?!\]\]|\[\[)[^\n])*+))?\]\]"
    rf"|#(?<=\s#)({TAG_PATTERN})|\[|\]|\\|`|\$|<|%%"
)
_HTML = re.compile(
    r"""</?[A-Za-z][A-Za-z0-9-]*+
        (?:\s++[A-Za-z_:][\w.:-]*+(?:\s*+=\s*+(?:"[^"\n]*+"|'[^'\n]*+'|[^\s"'=<>`]++))?+)*+\s*+/?>
      | <[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+>""",
    re.VERBOSE,
)
_BACKTICKS = re.compile("`+")
_MATH_END = re.compile(r"(?:[^\\$\n]|\\.|\n)*?\$", re.DOTALL)
_DESTINATION = re.compile(
    r"""\(\s*+
    (?: <(?P<angle>(?:[^<>\n\\]|\\.)*+)>
      | (?P<bare>(?:[^\s()\\<]|\\[^\n]|\((?:[^\s()\\]|\\[^\n]|\((?:[^\s()\\]|\\[^\n])*+\))*+\))
                 (?:[^\s()\\]|\\[^\n]|\((?:[^\s()\\]|\\[^\n]|\((?:[^\s()\\]|\\[^\n])*+\))*+\))*+)
    )
    (?:\s++(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?+
    \s*+\)""",
    re.VERBOSE,
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")

# Where a paragraph ends: before a blank line or a line that begins a block of its own.
_BREAK = re.compile(
    r"\n(?=[ \t>]*+(?:$|[-*+][ \t]|\d{1,9}[.)][ \t]|\#{1,6}[ \t]|\||(?:[-*_][ \t]*+){3,}$))",
    re.MULTILINE,
)
_OWN_LINE = re.compile(r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)*+(?:\#{1,6}[ \t]|\|)")
_AT_LINE_START = re.compile(r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)*+")
# Nearly all headings begin their line, and two plain characters are searched for fastest.
_HEADING = re.compile(r"\n#(#{0,5})[ \t]+([^\n]*)")
_INDENTED_HEADING = re.compile(r"\n {1,3}#(#{0,5})[ \t]+([^\n]*)")
_RARE_HEADING = re.compile(r"\n(?: {1,3}#|==|--)")
_SETEXT = re.compile(r"\n(?![ \t>#|*+-]|\d+[.)])([^\n]+)\n {0,3}(=+|-+)[ \t]*(?=\n|$)")
_CLOSING_HASHES = re.compile(r"(?:^|[ \t])#+[ \t]*$")


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
    # With a line end before it, every line of the body begins behind one.
    body = "\n" + text[body_start:] if body_start else "\n" + text
    masked = mask_code_blocks(body)
    first_line = 1 + text.count("\n", 0, body_start) if body_start else 1
    headings = tuple(_find_headings(masked, first_line))
    return _Scanner(body, masked, first_line, body_start - 1, headings).run()


class _Scanner:
    """The state of one pass: the position, and what is known of the text ahead."""

    def __init__(
        self, body: str, masked: str, first_line: int, offset: int, headings: tuple[Heading, ...]
    ) -> None:
        self.body = body
        self.masked = masked
        """The body with its code blocks blanked out."""
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
        self.open_brackets: list[tuple[int, bool, int]] = []
        """Where each is, whether it opens an embed, and where its paragraph ends."""
        self.code_ends: dict[int, list[int]] | None = None
        """Where the runs of backticks are, by their length; filled when the first is met."""
        self.missing_ends: set[str] = set()
        """Marks that were looked for in vain, and so are nowhere ahead."""

    def run(self) -> ScanResult:
        """Go through the text from left to right."""
        search = _SPECIAL.search
        text = self.masked
        if not ("[" in text or "#" in text):
            return ScanResult((), (), self.headings)
        position = 0
        while match := search(text, position):
            start, end = match.span()
            if match[3] is not None:
                self.tags.append(match[3])
                position = end
                continue
            character = text[start]
            # An exclamation mark that was not consumed before makes an embed.
            embed = start > position and text[start - 1] == "!"
            position = end
            if match[1] is not None:
                self._add_wikilink(match, embed)
            elif character == "[":
                self.open_brackets.append((start, embed, self._end_of_paragraph(start)))
            elif character == "]":
                position = self._close_bracket(start)
            elif character == "\\":
                position += text[end : end + 1] != "\n"
            elif character == "`":
                position = self._skip_code_span(start)
            elif character == "$":
                position = self._skip_math(start)
            elif character == "%":
                position = self._skip_past("%%", end) or end
            else:
                position = self._skip_html(start)
        return ScanResult(tuple(self.links), unique_tags(self.tags), self.headings)

    def _close_bracket(self, start: int) -> int:
        """Skip a `]`, with the destination behind it when it ends a Markdown link."""
        if not self.open_brackets:
            return start + 1
        opening, embed, limit = self.open_brackets.pop()
        if start > limit:
            self.open_brackets.clear()
        elif self.masked.startswith("(", start + 1):
            match = _DESTINATION.match(self.masked, start + 1)
            if match is not None and match.end() <= limit:
                self._add_markdown_link(opening, start, match, embed)
                return match.end()
        return start + 1

    def _add_wikilink(self, match: re.Match[str], embed: bool) -> None:
        path, hash_, fragment = match[1].partition("#")
        shown = match[2]
        if shown is not None:
            # In a table the bar is escaped; the backslash is not part of the name.
            if hash_:
                fragment = fragment.removesuffix("\\")
            else:
                path = path.removesuffix("\\")
        path, fragment = path.strip(), fragment.strip()
        if path or fragment:
            self._add_link(match.start() - embed, path, fragment, (shown or "").strip(), embed)
            if not embed:
                self.open_brackets.clear()  # no link holds another

    def _add_markdown_link(
        self, opening: int, closing: int, destination: re.Match[str], embed: bool
    ) -> None:
        if not embed:
            self.open_brackets.clear()
        written = destination["angle"]
        if written is None:
            written = destination["bare"]
        if _SCHEME.match(written):
            return
        if "&" in written:
            written = unescape(written)
        path, _, fragment = _ESCAPE.sub(r"\1", written).partition("#")
        path, fragment = unquote(path).strip(), unquote(fragment).strip()
        if path or fragment:
            shown = strip_inline_markdown(self.body[opening + 1 : closing])
            self._add_link(opening - embed, path, fragment, shown, embed)

    def _add_link(self, start: int, path: str, fragment: str, shown: str, embed: bool) -> None:
        self.line += self.masked.count("\n", self.counted_to, start)
        self.counted_to = start
        self.links.append(Link(path, fragment, shown, embed, self.line, start + self.offset))

    def _skip_code_span(self, start: int) -> int:
        """Skip a code span; a run of backticks without a second of its length opens none."""
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
        if "$" in self.missing_ends or text[end : end + 1].isspace():
            return end
        close = _MATH_END.match(text, end)
        if close is None:
            self.missing_ends.add("$")
            return end
        past = close.end()
        fits = (
            past <= self._end_of_paragraph(start)
            and not text[past - 2].isspace()
            and not text[past : past + 1].isdigit()
        )
        return past if fits else end

    def _skip_html(self, start: int) -> int:
        """Skip a comment, a tag or an autolink; a comment that begins a line may have no end."""
        if self.masked.startswith("<!--", start):
            if past := self._skip_past("-->", start + 2):
                return past
            return len(self.masked) if self._is_at_line_start(start) else start + 4
        match = _HTML.match(self.masked, start)
        return match.end() if match else start + 1

    def _skip_past(self, mark: str, start: int) -> int:
        """Return the offset behind the next `mark`, 0 when there is none."""
        if mark in self.missing_ends:
            return 0
        found = self.masked.find(mark, start)
        if found < 0:
            self.missing_ends.add(mark)
            return 0
        return found + len(mark)

    def _is_at_line_start(self, start: int) -> bool:
        """Return whether only the marks of quotes and lists are before an offset in its line."""
        line = self.masked.rfind("\n", max(0, start - 200), start) + 1
        match = _AT_LINE_START.match(self.masked, line, start)
        return match is not None and match.end() == start

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


def _find_headings(masked: str, first_line: int) -> Iterator[Heading]:
    """Yield the headings in order; `masked` is the body without its code blocks."""
    found = [
        (match.start(), len(match[1]) + 1, strip_inline_markdown(_strip_closing_hashes(match[2])))
        for match in _HEADING.finditer(masked)
    ]
    if _RARE_HEADING.search(masked):
        found += [
            (
                match.start(),
                len(match[1]) + 1,
                strip_inline_markdown(_strip_closing_hashes(match[2])),
            )
            for match in _INDENTED_HEADING.finditer(masked)
        ]
        found += [
            (match.start(), 1 if match[2][0] == "=" else 2, strip_inline_markdown(match[1]))
            for match in _SETEXT.finditer(masked)
        ]
        found.sort()
    line, counted = first_line - 1, 0
    for start, level, title in found:
        line += masked.count("\n", counted, start + 1)
        counted = start + 1
        yield Heading(level, title, line)


def _strip_closing_hashes(title: str) -> str:
    """Remove the hashes that may close a heading."""
    return _CLOSING_HASHES.sub("", title) if title.endswith(("#", "# ")) else title


def unique_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Keep each tag once in any letter case, and none of digits alone, which are not tags."""
    seen: dict[str, str] = {}
    for tag in tags:
        if not tag.isdigit():
            seen.setdefault(fold_text(tag), tag)
    return tuple(seen.values())
