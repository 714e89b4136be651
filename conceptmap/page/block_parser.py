"""Parse the Markdown of a note into blocks.

mistune splits the text into tokens; `BLOCK_BUILDERS` at the end has the method that makes the
blocks of each type of token.

Sources: CommonMark 0.31.2; GitHub Flavored Markdown, "Tables" and "Task list items"; Obsidian
Help, "Basic formatting syntax", "Advanced formatting syntax" and "Callouts".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from mistune.core import BlockState

from conceptmap.page.block_syntax import MAX_NESTING, make_block_parser
from conceptmap.page.blocks import (
    Block,
    BlockQuote,
    Callout,
    CodeBlock,
    HeadingBlock,
    HtmlBlock,
    InlineFormula,
    Inlines,
    ListBlock,
    ListItem,
    OutlineEntry,
    PageChunk,
    Paragraph,
    ParagraphStyle,
    Table,
    TextSpan,
    ThematicBreak,
    inline_text,
)
from conceptmap.page.callouts import parse_callout_header
from conceptmap.page.chunks import find_definitions, split_chunks
from conceptmap.page.data_urls import lift_data_urls
from conceptmap.page.html import clean_html, parse_details, replace_frames, without_tags
from conceptmap.page.inline_parser import InlineTextParser
from conceptmap.page.inline_syntax import MarkdownToken, make_inline_parser
from conceptmap.page.long_paragraphs import split_long_paragraph, text_weight
from conceptmap.page.resolver_protocols import BlockResolver
from conceptmap.vault.link_syntax import (
    NO_TARGET,
    WIKILINK_OPENING,
    WIKILINK_PATH,
    WIKILINK_TEXT,
    LinkTarget,
    inline_destination,
    outside_address,
    parse_destination,
)

MAX_TABLE_COLUMNS, MAX_TABLE_CELLS = 60, 6000
"""A larger table is shown as its source: it would take seconds to lay out."""

MAX_ROW_WEIGHT = 6000
"""A table with a row of more weight is shown as its source, for the same reason."""

MAX_TITLE_CHARS = 1000
"""What a callout's title has beyond that stands below it."""

MAX_HTML_CHARS = 24_000
"""Longer HTML is shown without its tags, in paragraphs; Qt takes it in one go."""

_BLOCK_ID = re.compile(r"(?:^|\s)\^([A-Za-z0-9-]+)[ \t]*$")
_TASK = re.compile(r"\[(.)\](?:[ \t]+|$)")
_WIKILINK_EMBED = re.compile(
    rf"[ \t]*!{WIKILINK_OPENING}({WIKILINK_PATH})(?:\|({WIKILINK_TEXT}))?\]\]"
)
_MARKDOWN_EMBED = re.compile(r"[ \t]*!\[((?:[^\[\]\\\n]|\\.)*+)\](?=\()")
"""A Markdown image up to its destination, which may be a note or another file."""


class NoteParser:
    """Parses the text of one note; one thread at a time may use it."""

    def __init__(self, resolver: BlockResolver, *, with_outline: bool = True) -> None:
        self._resolver = resolver
        self._with_outline = with_outline
        self._block_parser = make_block_parser()
        self._references: dict[str, Any] = {}
        self._inlines = InlineTextParser(make_inline_parser(), resolver, self._references)
        self._details_depth = 0
        self.outline: list[OutlineEntry] = []

    def parse_chunks(self, text: str, line: int = 1) -> Iterator[PageChunk]:
        """Parse a text chunk by chunk; `line` is the number of its first line."""
        text, data_urls = lift_data_urls(text)
        self._resolver.add_data_urls(data_urls)
        footnotes, references = find_definitions(text)
        self._resolver.add_footnotes(footnotes)
        if references:
            self._tokenize(references)
        for chunk in split_chunks(text, line):
            yield PageChunk(chunk.line, tuple(self._blocks(self._tokenize(chunk.text))))

    def parse_blocks(self, text: str) -> tuple[Block, ...]:
        """Parse a short text at once."""
        return tuple(self._blocks(self._tokenize(text)))

    def parse_inlines(self, text: str) -> Inlines:
        """Parse a text of inline Markdown, which has no blocks."""
        return self._inlines.parse(text)

    def _tokenize(self, text: str) -> Sequence[MarkdownToken]:
        state = BlockState()
        state.env["ref_links"] = self._references
        state.process(text if text.endswith("\n") else text + "\n")
        try:
            self._block_parser.parse(state)
        except RecursionError:
            return [{"type": "block_code", "raw": text}]
        return state.tokens

    def _blocks(self, tokens: Iterable[MarkdownToken]) -> Iterator[Block]:
        following = iter(tokens)
        for token in following:
            build = BLOCK_BUILDERS.get(token["type"])
            if build is not None:
                yield from build(self, token, following)

    def _heading(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        text, anchor = _split_block_id(token["text"])
        content = self._inlines.parse(text)
        level = token["attrs"]["level"]
        if self._with_outline:
            anchor = f"heading-{len(self.outline)}"
            title = " ".join(inline_text(content).split())
            self.outline.append(OutlineEntry(level, title, anchor))
        first, *rest = split_long_paragraph(Paragraph(content))
        yield HeadingBlock(level, first.content, anchor)
        yield from rest

    def _paragraphs(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        for block in self._split_embeds(token["text"]):
            if isinstance(block, Paragraph):
                yield from split_long_paragraph(block)
            else:
                yield block

    def _split_embeds(self, text: str) -> Iterator[Block]:
        """Yield a paragraph, and apart from it what is embedded on lines of its own."""
        if "![" not in text:
            yield self._paragraph(text)
            return
        lines: list[str] = []
        for line in text.split("\n"):
            embeds = list(self._embeds(line)) if "![" in line else []
            if all(block is None for _, block in embeds):
                lines.append(line)
                continue
            for source, block in embeds:
                if block is None:
                    lines.append(source)
                    continue
                if "".join(lines).strip():
                    yield self._paragraph("\n".join(lines))
                lines = []
                yield block
        if "".join(lines).strip():
            yield self._paragraph("\n".join(lines))

    def _embeds(self, line: str) -> Iterator[tuple[str, Block | None]]:
        """Yield each embed of a line that holds nothing else, none of any other line.

        That is its source, and what is shown apart; None for what belongs to a paragraph.
        """
        found: list[tuple[str, LinkTarget, str]] = []
        begin, end = 0, len(line.rstrip())
        while begin < end:
            if match := _WIKILINK_EMBED.match(line, begin):
                stop, text = match.end(), (match[2] or "").strip()
                target = self._inlines.defined_target(match[1].strip(), text)
            elif match := _MARKDOWN_EMBED.match(line, begin):
                destination = inline_destination(line, match.end())
                if destination is None:
                    return
                stop, text = destination.end, match[1].strip()
                outside = outside_address(destination.written)
                target = NO_TARGET if outside else parse_destination(destination.written)
            else:
                return
            found.append((line[begin:stop].strip(), target, text))
            begin = stop
        for source, target, text in found:
            inside = target.path or source.startswith("![[")
            embed = self._resolver.embed_note
            yield source, embed(target.path, target.fragment, text) if inside else None

    def _paragraph(self, text: str) -> Paragraph:
        text, anchor = _split_block_id(text.rstrip("\n"))
        content = self._inlines.parse(text)
        is_formula = (
            len(content) == 1 and isinstance(content[0], InlineFormula) and text.startswith("$$")
        )
        return Paragraph(
            content, anchor, ParagraphStyle.CENTRED if is_formula else ParagraphStyle.BODY
        )

    def _math(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        formula = self._resolver.render_formula(token["raw"], display=True)
        yield from split_long_paragraph(Paragraph((formula,), style=ParagraphStyle.CENTRED))

    def _list(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        attributes = token["attrs"]
        start = attributes.get("start", 1) if attributes.get("ordered") else None
        items = tuple(map(self._list_item, token["children"]))
        yield ListBlock(items, start, token.get("tight", True))

    def _list_item(self, token: MarkdownToken) -> ListItem:
        children = list(token["children"])
        checked = None
        if children and "text" in children[0] and (task := _TASK.match(children[0]["text"])):
            checked = task[1] != " "
            children[0] = {**children[0], "text": children[0]["text"][task.end() :]}
        return ListItem(tuple(self._blocks(children)), checked)

    def _quote(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        """Yield a block quote, or the callout that it is."""
        children = list(token["children"])
        first = children[0] if children else {}
        is_paragraph = first.get("type") == "paragraph"
        header = parse_callout_header(first["text"]) if is_paragraph else None
        if header is None:
            yield BlockQuote(tuple(self._blocks(children)))
            return
        title = header.title[:MAX_TITLE_CHARS]
        rest = f"{header.title[MAX_TITLE_CHARS:]}\n{header.rest}"
        if rest.strip():
            children[0] = {**first, "text": rest.strip("\n")}
        else:
            del children[0]
        fold_id = self._resolver.new_fold_id() if header.foldable else -1
        content = self._inlines.parse(title)
        blocks = tuple(self._blocks(children))
        yield Callout(header.kind, content, blocks, fold_id, header.folded)

    def _code(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        info = (token.get("attrs") or {}).get("info", "")
        language = re.split(r"[\s{,:]", info.strip(), maxsplit=1)[0].lower()
        code = token["raw"].rstrip("\n")
        yield CodeBlock(language, self._resolver.highlight_code(code, language))

    def _table(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        rows, alignments = token["rows"], tuple(token["alignments"])
        if (
            len(alignments) > MAX_TABLE_COLUMNS
            or len(rows) * len(alignments) > MAX_TABLE_CELLS
            or any(sum(map(text_weight, row)) > MAX_ROW_WEIGHT for row in rows)
        ):
            source = "\n".join(" | ".join(row) for row in rows)
            yield CodeBlock("", (("", source),))
            return
        yield Table(tuple(tuple(map(self._inlines.parse, row)) for row in rows), alignments)

    def _rule(self, token: MarkdownToken, _: Iterator[MarkdownToken]) -> Iterator[Block]:
        yield ThematicBreak()

    def _html(self, token: MarkdownToken, following: Iterator[MarkdownToken]) -> Iterator[Block]:
        """Yield a piece of HTML; a `details` element takes the tokens up to its end."""
        details = parse_details(token["raw"]) if self._details_depth < MAX_NESTING else None
        if details is None:
            html = clean_html(replace_frames(token["raw"]), self._resolver)
            if len(html) > MAX_HTML_CHARS:
                plain = unescape(without_tags(html)).strip()
                yield from split_long_paragraph(Paragraph((TextSpan(plain),)))
            elif html.strip():
                yield HtmlBlock(html)
            return
        self._details_depth += 1
        blocks = list(self.parse_blocks(details.rest)) if details.rest.strip() else []
        if not details.closed:
            blocks += self._blocks(_until_details_end(following))
        self._details_depth -= 1
        title = self._inlines.parse(details.summary)
        fold_id = self._resolver.new_fold_id()
        yield Callout("details", title, tuple(blocks), fold_id, not details.open)


BLOCK_BUILDERS: Mapping[
    str,
    Callable[[NoteParser, MarkdownToken, Iterator[MarkdownToken]], Iterator[Block]],
] = {
    "heading": NoteParser._heading,
    "paragraph": NoteParser._paragraphs,
    "block_text": NoteParser._paragraphs,
    "list": NoteParser._list,
    "block_quote": NoteParser._quote,
    "block_code": NoteParser._code,
    "block_math": NoteParser._math,
    "table": NoteParser._table,
    "thematic_break": NoteParser._rule,
    "block_html": NoteParser._html,
}
"""The method that makes the blocks of each type of token, given the token and those after it.

Tokens of other types (blank lines, link references) make none.
"""


def _until_details_end(tokens: Iterator[MarkdownToken]) -> Iterator[MarkdownToken]:
    """Yield tokens until the `details` element that is open ends."""
    depth = 1
    for token in tokens:
        if token["type"] == "block_html":
            raw = token["raw"].lower()
            depth += raw.count("<details") - raw.count("</details")
            if depth <= 0:
                return
        yield token


def _split_block_id(text: str) -> tuple[str, str]:
    """Return a text without the `^id` at its end, and that id with its `^`, empty for none."""
    match = _BLOCK_ID.search(text)
    if match is None:
        return text, ""
    return text[: match.start()], f"^{match[1]}"
