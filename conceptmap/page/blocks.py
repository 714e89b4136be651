"""The blocks that a note is read in: what Markdown says, free of how it is set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import IntFlag
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

from conceptmap.vault.resolver import fold_case

_WORD = re.compile(r"[^\W_]+")


class TextMark(IntFlag):
    """How letters are set apart from those around them."""

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
    """A link that leads nowhere, a picture that is not there."""
    TAG = 2048
    KEYBOARD = 4096


class TextSpan(NamedTuple):
    """Letters of one kind; a line end in them begins a new line."""

    text: str
    marks: TextMark = TextMark.NONE
    href: str = ""
    """Where a click leads, empty for nowhere; see `addresses`."""
    tooltip: str = ""


class InlineImage(NamedTuple):
    """A picture in a line of text."""

    key: str
    """Its key in the page's pictures."""
    alt: str
    href: str = ""


class InlineFormula(NamedTuple):
    """Math in a line of text."""

    key: str
    """The key of its picture; empty when it could not be set, and its source is shown."""
    source: str
    depth: float = 0.0
    """Pixels of the picture that lie below the line that letters stand on."""


Inline = TextSpan | InlineImage | InlineFormula
Inlines = tuple[Inline, ...]


class HeadingBlock(NamedTuple):
    """A heading."""

    level: int
    content: Inlines
    anchor: str


class Paragraph(NamedTuple):
    """A paragraph, or a picture or formula on a line of its own."""

    content: Inlines
    anchor: str = ""
    """The name of a block, `^name`, empty for none."""
    style: str = ""
    """`centre` for what stands in the middle, `where`, `odd` or `quote` for our own words."""


class CodeBlock(NamedTuple):
    """A block of code: runs of letters, each with what it is, as `keyword`; empty for plain."""

    language: str
    tokens: tuple[tuple[str, str], ...]


class ListItem(NamedTuple):
    """An item of a list."""

    blocks: tuple[Block, ...]
    checked: bool | None = None
    """For a task, whether it is done; None for what is no task."""


class ListBlock(NamedTuple):
    """A list."""

    items: tuple[ListItem, ...]
    start: int | None = None
    """The first number; None for a list without numbers."""
    tight: bool = True


class BlockQuote(NamedTuple):
    """A quotation."""

    blocks: tuple[Block, ...]


class Callout(NamedTuple):
    """A box with a title, that may fold."""

    kind: str
    """One of `callouts.KINDS`."""
    title: Inlines
    blocks: tuple[Block, ...]
    fold_id: int = -1
    """Its number among what folds on the page, -1 when it does not fold."""
    folded: bool = False
    """Whether it is folded before anybody has touched it."""


class Embed(NamedTuple):
    """Another note, or a part of one, in its frame."""

    title: str
    href: str
    blocks: tuple[Block, ...]


class Table(NamedTuple):
    """A table; the first row is its head."""

    rows: tuple[tuple[Inlines, ...], ...]
    alignments: tuple[str, ...]
    """`left`, `center`, `right` or empty, by column."""


class PropertiesBlock(NamedTuple):
    """What the header of a note says."""

    rows: tuple[tuple[str, Inlines], ...]
    fold_id: int = -1
    """As for a callout."""


class HtmlBlock(NamedTuple):
    """A piece of HTML, cleaned."""

    html: str


class ThematicBreak(NamedTuple):
    """A line between two parts."""


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
    """A line of the outline."""

    level: int
    text: str
    anchor: str


class PageChunk(NamedTuple):
    """Blocks that follow each other, and where their source begins."""

    line: int
    """The line of the note's file, counted from 1; 0 for what is not in it."""
    blocks: tuple[Block, ...]


class Page(NamedTuple):
    """One node, ready to be set; not to be changed."""

    id: str
    title: str
    chunks: tuple[PageChunk, ...]
    outline: tuple[OutlineEntry, ...] = ()
    images: Mapping[str, QImage] = {}
    file: Path | None = None
    source: str = ""
    """The text of the note, to find a place of it by its line."""
    unfetched_urls: tuple[str, ...] = ()
    """The addresses of pictures on the web that are not there."""
    complete: bool = True
    """Whether these are all parts; the first of a long page come early."""

    def resolve_anchor(self, part: str) -> str:
        """Give the anchor of a heading that a link names; blocks and footnotes are their own."""
        name = normalise_heading(part.split("#")[-1])
        for entry in self.outline:
            if normalise_heading(entry.text) == name:
                return entry.anchor
        return part


def normalise_heading(name: str) -> str:
    """Give what counts of the name of a heading in a link: its letters and digits."""
    return " ".join(_WORD.findall(fold_case(name)))


def inline_text(inlines: Iterable[Inline]) -> str:
    """Give a line as plain words."""
    return "".join(
        each.text
        if isinstance(each, TextSpan)
        else each.alt
        if isinstance(each, InlineImage)
        else each.source
        for each in inlines
    )
