"""A note's Markdown → the blocks it is read in.

Sources: CommonMark 0.31.2; GitHub Flavored Markdown, "Tables" and "Task list items"; Obsidian
Help, "Basic formatting syntax", "Advanced formatting syntax" and "Callouts".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from mistune.block_parser import BlockParser
from mistune.core import BlockState

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
    Table,
    ThematicBreak,
    inline_text,
)
from conceptmap.page.callouts import parse_callout_header
from conceptmap.page.chunks import find_definitions, split_chunks
from conceptmap.page.code import highlight_code
from conceptmap.page.html import clean_html, parse_details, replace_frames
from conceptmap.page.inline_parser import InlineResolver, InlineTextParser, make_inline_parser
from conceptmap.page.long_paragraphs import split_long_paragraph
from conceptmap.page.tables import register_tables

MarkdownToken = Mapping[str, Any]

MAX_TABLE_COLUMNS, MAX_TABLE_CELLS = 60, 6000
"""A larger table is shown as it is written: it would be laid out for seconds."""

MAX_NESTING = 10
"""Quotes and lists nested deeper than this are read as text; each box in a box takes twice as
long to be laid out."""

_BLOCK_MATH = r"^ {0,3}\$\$(?P<math_source>(?:[^\\$]|\\.|\\\n)+?)\$\$[ \t]*$"
_BLOCK_ID = re.compile(r"(?:^|\s)\^([A-Za-z0-9-]+)[ \t]*$")
_TASK = re.compile(r"\[(.)\](?:[ \t]+|$)")
_EMBED = re.compile(r"[ \t]*!\[\[([^\[\]\n|]+)(?:\|([^\n]*?))?\]\][ \t]*$")


class BlockResolver(InlineResolver, Protocol):
    """What the reader of whole notes asks of the vault around it."""

    def embed_note(self, path: str, part: str, text: str) -> Block | None:
        """Give a note, or a part of one, in its frame; None for a picture."""

    def new_fold_id(self) -> int:
        """Give the number of the next thing that folds."""

    def add_footnotes(self, footnotes: Mapping[str, str]) -> None:
        """Take in the footnotes that a text defines, by their keys."""


class NoteParser:
    """Reads the text of one note; may be used by one thread at a time."""

    def __init__(self, resolver: BlockResolver, *, with_outline: bool = True) -> None:
        self._around = resolver
        self._outlined = with_outline
        self._block = _make_block_parser()
        self._references: dict[str, Any] = {}
        self._lines = InlineTextParser(make_inline_parser(), resolver, self._references)
        self._levels: list[int] = []
        self.outline: list[OutlineEntry] = []

    def parse_chunks(self, text: str, line: int = 1) -> Iterator[PageChunk]:
        """Read a text part by part; `line` is the number of its first line."""
        footnotes, references = find_definitions(text)
        self._around.add_footnotes(footnotes)
        if references:
            self._parse(references)
        for cut in split_chunks(text, line):
            yield PageChunk(cut.line, tuple(self._blocks(self._parse(cut.text))))

    def parse_blocks(self, text: str) -> tuple[Block, ...]:
        """Read a short text at once."""
        return tuple(self._blocks(self._parse(text)))

    def parse_inlines(self, text: str) -> Inlines:
        """Read a line."""
        return self._lines.parse(text)

    def _parse(self, text: str) -> Sequence[MarkdownToken]:
        state = BlockState()
        state.env["ref_links"] = self._references
        state.process(text if text.endswith("\n") else text + "\n")
        try:
            self._block.parse(state)
        except RecursionError:
            return [{"type": "block_code", "raw": text}]
        return state.tokens

    def _blocks(self, tokens: Iterable[MarkdownToken]) -> Iterator[Block]:
        waiting = iter(tokens)
        for token in waiting:
            kind = token["type"]
            if kind in ("paragraph", "block_text"):
                for block in self._paragraph(token["text"]):
                    yield from split_long_paragraph(block)
            elif kind == "heading":
                yield self._heading(token)
            elif kind == "list":
                yield self._list(token)
            elif kind == "block_quote":
                yield self._quote(token)
            elif kind == "block_code":
                yield _code(token)
            elif kind == "block_math":
                yield Paragraph(
                    (self._around.render_formula(token["raw"], display=True),), style="centre"
                )
            elif kind == "table":
                yield self._table(token)
            elif kind == "thematic_break":
                yield ThematicBreak()
            elif kind == "block_html":
                yield from self._html(token["raw"], waiting)

    def _heading(self, token: MarkdownToken) -> HeadingBlock:
        text, anchor = _without_id(token["text"])
        line = self._lines.parse(text)
        level = token["attrs"]["level"]
        if self._outlined:
            anchor = f"heading-{len(self.outline)}"
            self.outline.append(OutlineEntry(level, " ".join(inline_text(line).split()), anchor))
        return HeadingBlock(level, line, anchor)

    def _paragraph(self, text: str) -> Iterator[Block]:
        """Give a paragraph, and by itself what it embeds on a line of its own."""
        if "![[" not in text:
            yield self._plain(text)
            return
        lines: list[str] = []
        for line in text.split("\n"):
            match = _EMBED.match(line)
            found = self._embed(match) if match else None
            if found is None:
                lines.append(line)
                continue
            if "".join(lines).strip():
                yield self._plain("\n".join(lines))
            lines = []
            yield found
        if "".join(lines).strip():
            yield self._plain("\n".join(lines))

    def _embed(self, match: re.Match[str]) -> Block | None:
        path, _, part = match[1].partition("#")
        return self._around.embed_note(path.strip(), part.strip(), (match[2] or "").strip())

    def _plain(self, text: str) -> Paragraph:
        text, anchor = _without_id(text.rstrip("\n"))
        line = self._lines.parse(text)
        alone = len(line) == 1 and isinstance(line[0], InlineFormula) and text.startswith("$$")
        return Paragraph(line, anchor, "centre" if alone else "")

    def _list(self, token: MarkdownToken) -> ListBlock:
        attributes = token["attrs"]
        start = attributes.get("start", 1) if attributes.get("ordered") else None
        items = tuple(map(self._item, token["children"]))
        return ListBlock(items, start, token.get("tight", True))

    def _item(self, token: MarkdownToken) -> ListItem:
        children = list(token["children"])
        done = None
        if children and "text" in children[0] and (task := _TASK.match(children[0]["text"])):
            done = task[1] != " "
            children[0] = {**children[0], "text": children[0]["text"][task.end() :]}
        return ListItem(tuple(self._blocks(children)), done)

    def _quote(self, token: MarkdownToken) -> Block:
        children = list(token["children"])
        first = children[0] if children else {}
        head = parse_callout_header(first["text"]) if first.get("type") == "paragraph" else None
        if head is None:
            return BlockQuote(tuple(self._blocks(children)))
        if head.rest.strip():
            children[0] = {**first, "text": head.rest}
        else:
            del children[0]
        number = self._around.new_fold_id() if head.foldable else -1
        title = self._lines.parse(head.title)
        return Callout(head.kind, title, tuple(self._blocks(children)), number, head.folded)

    def _table(self, token: MarkdownToken) -> Table | CodeBlock:
        rows, aligns = token["rows"], tuple(token["aligns"])
        if len(aligns) > MAX_TABLE_COLUMNS or len(rows) * len(aligns) > MAX_TABLE_CELLS:
            lines = (" | ".join(row) for row in rows)
            return CodeBlock("", (("", "\n".join(lines)),))
        return Table(tuple(tuple(map(self._lines.parse, row)) for row in rows), aligns)

    def _html(self, raw: str, waiting: Iterator[MarkdownToken]) -> Iterator[Block]:
        details = parse_details(raw)
        if details is None:
            html = clean_html(replace_frames(raw), self._around)
            if html.strip():
                yield HtmlBlock(html)
            return
        inner = list(self._blocks(_parsed_rest(self._parse, details.rest)))
        if not details.closed:
            inner += self._blocks(_until_closed(waiting))
        title = self._lines.parse(details.summary)
        number = self._around.new_fold_id()
        yield Callout("details", title, tuple(inner), number, not details.open)


def _parsed_rest(
    parse: Callable[[str], Sequence[MarkdownToken]], text: str
) -> Sequence[MarkdownToken]:
    return parse(text) if text.strip() else []


def _until_closed(waiting: Iterator[MarkdownToken]) -> Iterator[MarkdownToken]:
    """Take tokens until the element `details` that is open ends."""
    depth = 1
    for token in waiting:
        if token["type"] == "block_html":
            raw = token["raw"].lower()
            depth += raw.count("<details") - raw.count("</details")
            if depth <= 0:
                return
        yield token


def _code(token: MarkdownToken) -> CodeBlock:
    info = (token.get("attrs") or {}).get("info", "")
    language = re.split(r"[\s{,:]", info.strip(), maxsplit=1)[0].lower()
    return CodeBlock(language, highlight_code(token["raw"].rstrip("\n"), language))


def _without_id(text: str) -> tuple[str, str]:
    """Take the name of a block off the end of its text, with the `^` that marks it."""
    match = _BLOCK_ID.search(text)
    if match is None:
        return text, ""
    return text[: match.start()], f"^{match[1]}"


def _make_block_parser() -> BlockParser:
    parser = BlockParser(max_nested_level=MAX_NESTING)
    register_tables(parser)
    parser.register("block_math", _BLOCK_MATH, _parse_block_math, before="list")
    for rules in (parser.list_rules, parser.block_quote_rules):
        parser.insert_rule(rules, "block_math", before="list")
    return parser


def _parse_block_math(_: BlockParser, match: re.Match[str], state: BlockState) -> int:
    state.append_token({"type": "block_math", "raw": match["math_source"].strip()})
    return match.end() + 1
