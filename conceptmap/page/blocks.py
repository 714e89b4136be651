"""The block types of a parsed note: its content as Markdown means it, free of appearance.

`block_parser` makes them, `renderer` writes them into a text document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum, IntFlag, auto
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

from conceptmap.page.heading_names import best_heading


class TextMark(IntFlag):
    """Inline formatting; flags combine."""

    NONE = 0
    STRONG = 1
    EMPHASIS = 2
    STRIKETHROUGH = 4
    CODE = 8
    HIGHLIGHT = 16
    UNDERLINE = 32
    SUPERSCRIPT = 64
    SUBSCRIPT = 128
    SMALL = 256
    MUTED = 512
    MISSING = 1024
    """An unresolved link, or an image that was not found."""
    TAG = 2048
    KEYBOARD = 4096


class TextSpan(NamedTuple):
    """Text with one set of marks; a line feed in it is a line break."""

    text: str
    marks: TextMark = TextMark.NONE
    href: str = ""
    """Where a click leads, empty for nowhere; see `hrefs`."""
    tooltip: str = ""


class InlineImage(NamedTuple):
    """An image within a line of text."""

    key: str
    """The key of the image in `Page.images`."""
    alt: str
    href: str = ""


class InlineFormula(NamedTuple):
    """Math within a line of text."""

    key: str
    """The key of its image in `Page.images`; empty when it could not be rendered, and its source
    is shown."""
    source: str
    depth: float = 0.0
    """Pixels of the image below the baseline."""


Inline = TextSpan | InlineImage | InlineFormula
Inlines = tuple[Inline, ...]
"""The content of a heading, paragraph or table cell."""


class HeadingBlock(NamedTuple):
    """A heading of a page."""

    level: int
    """The level of the heading, 1 to 6."""
    content: Inlines
    anchor: str


class ParagraphStyle(Enum):
    """What a paragraph is for, which decides how it looks."""

    BODY = auto()
    CENTRED = auto()
    """A formula on a line of its own."""
    MUTED = auto()
    """A hint that the program adds, such as the note's folder."""
    WARNING = auto()
    """Something wrong with the note."""
    QUOTE = auto()
    """A sentence of another note that links here."""


class Paragraph(NamedTuple):
    """A paragraph, or an image or formula on a line of its own."""

    content: Inlines
    anchor: str = ""
    """The name of a block, `^name`, empty for none."""
    style: ParagraphStyle = ParagraphStyle.BODY


class CodeBlock(NamedTuple):
    """A block of code, split into tokens to be coloured."""

    language: str
    tokens: tuple[tuple[str, str], ...]
    """(kind, text) in order; the kind is one of `code.CODE_TOKEN_KINDS`, empty for plain text."""


class ListItem(NamedTuple):
    """An item of a list."""

    blocks: tuple[Block, ...]
    checked: bool | None = None
    """Whether a task is done; None for an item that is not a task."""


class ListBlock(NamedTuple):
    """A list of items, with numbers or without."""

    items: tuple[ListItem, ...]
    start: int | None = None
    """The first number; None for a list without numbers."""
    tight: bool = True


class BlockQuote(NamedTuple):
    """A quotation with blocks of its own."""

    blocks: tuple[Block, ...]


class Callout(NamedTuple):
    """A box with a title, which may fold."""

    kind: str
    """The kind of the callout, one of `callouts.CALLOUT_KINDS`."""
    title: Inlines
    blocks: tuple[Block, ...]
    fold_id: int = -1
    """Identifies what folds on the page; -1 when it does not fold."""
    folded: bool = False
    """Whether it is folded at first."""


class Embed(NamedTuple):
    """Another note, or a part of one, in a frame."""

    title: str
    href: str
    blocks: tuple[Block, ...]


class Table(NamedTuple):
    """A table; the first row is its head."""

    rows: tuple[tuple[Inlines, ...], ...]
    alignments: tuple[str, ...]
    """`left`, `center`, `right` or empty, by column."""


class PropertiesBlock(NamedTuple):
    """The properties of a note's frontmatter."""

    rows: tuple[tuple[str, Inlines], ...]
    fold_id: int = -1
    """Identifies what folds on the page; -1 when it does not fold."""


class HtmlBlock(NamedTuple):
    """A piece of HTML, sanitised."""

    html: str


class ThematicBreak(NamedTuple):
    """A horizontal line across the page."""


Block = (
    HeadingBlock
    | Paragraph
    | CodeBlock
    | ListBlock
    | BlockQuote
    | Callout
    | Embed
    | Table
    | PropertiesBlock
    | HtmlBlock
    | ThematicBreak
)


class OutlineEntry(NamedTuple):
    """A heading in the outline of a page."""

    level: int
    text: str
    anchor: str


class PageChunk(NamedTuple):
    """Consecutive blocks of a page, and where their source begins."""

    line: int
    """The line of the note's file, counted from 1; 0 for what is not in the file."""
    blocks: tuple[Block, ...]


class Page(NamedTuple):
    """The content of one node, ready to be rendered. Treat as immutable."""

    id: str
    title: str
    chunks: tuple[PageChunk, ...]
    outline: tuple[OutlineEntry, ...] = ()
    images: Mapping[str, QImage] = {}
    file: Path | None = None
    source: str = ""
    """The text of the note, to find a position in it by its line."""
    unfetched_urls: tuple[str, ...] = ()
    """The URLs of images on the web that are not there."""
    complete: bool = True
    """False for the first chunks of a long page, which are shown early."""

    def resolve_anchor(self, fragment: str) -> str:
        """Return the anchor of the heading that a link names; other fragments are anchors."""
        found = best_heading(fragment, [entry.text for entry in self.outline])
        return fragment if found is None else self.outline[found].anchor


def inline_text(inlines: Iterable[Inline]) -> str:
    """Return inlines as plain text: alternative texts for images, sources for formulas."""
    return "".join(
        each.text
        if isinstance(each, TextSpan)
        else each.alt
        if isinstance(each, InlineImage)
        else each.source
        for each in inlines
    )
