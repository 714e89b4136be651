"""Write headings, paragraphs, lists, HTML and rules into a text document."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QTextBlockFormat, QTextFormat, QTextLength, QTextListFormat

from conceptmap.page.block_output import BlockOutput
from conceptmap.page.blocks import (
    BlockQuote,
    Callout,
    Embed,
    HeadingBlock,
    HtmlBlock,
    ListBlock,
    ListItem,
    Paragraph,
    ParagraphStyle,
    TextSpan,
    ThematicBreak,
)
from conceptmap.page.document_writer import WriteSteps
from conceptmap.page.text_formats import ALIGNMENTS, HEADING_SCALES, TextFormats

_PARAGRAPH_GAP = 0.62
"""The space below a paragraph, in font sizes; less than an empty line would take."""

_TIGHT_ITEM_GAP = 0.2
"""The space below an item of a list without blank lines between items, in font sizes."""

_LOOSE_ITEM_GAP = 0.5
"""The space below an item of a list with blank lines between items, in font sizes."""

ITEMS_PER_LIST = 20
"""A list of more items is written as several, whose numbers go on.

With each item that is added to a list of Qt's, all of its items are laid out again.
"""

_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)

# An element that the HTML begins with takes the alignment of the block that it is put into.
_ALIGNED = re.compile(
    r"\s*<(?:(center)\b|(?:p|div|h[1-6])\b[^<>]*\salign=\"(center|right)\")", re.IGNORECASE
)


def write_heading(output: BlockOutput, block: HeadingBlock, indent: int) -> WriteSteps:
    """Write a heading, with the anchor that links to it lead to."""
    writer, formats = output.writer, output.formats
    is_first = writer.document.characterCount() <= 1
    above = 0 if is_first else (0.5 if block.level == 1 else 1.15)
    block_format = formats.block(above, 0.42, tight=True)
    block_format.setHeadingLevel(block.level)
    text_format = formats.text(HEADING_SCALES[block.level - 1], 600)
    writer.begin_block(block_format, text_format)
    writer.add_anchor(block.anchor)
    yield from writer.write_inlines(block.content, text_format)


def write_paragraph(
    output: BlockOutput, block: Paragraph, indent: int, below: float = _PARAGRAPH_GAP
) -> WriteSteps:
    """Write a paragraph; `below` is the margin below it, relative to the font size."""
    writer, formats, style = output.writer, output.formats, block.style
    block_format = formats.block(below=below, indent=indent)
    text_format = formats.text()
    if style is ParagraphStyle.CENTRED:
        block_format.setAlignment(ALIGNMENTS["center"])
    elif style in (ParagraphStyle.MUTED, ParagraphStyle.QUOTE):
        text_format = formats.text(0.93, colour=formats.theme.muted_text)
        block_format.setLeftMargin(formats.font_size if style is ParagraphStyle.QUOTE else 0)
    elif style is ParagraphStyle.WARNING:
        text_format = formats.text(0.93, colour=formats.theme.accent)
    writer.begin_block(block_format, text_format)
    writer.add_anchor(block.anchor)
    yield from writer.write_inlines(block.content, text_format)


_BOXES = (BlockQuote, Callout, Embed)
"""An item that begins with one of these has no bullet, which would stand above it."""


def write_list(output: BlockOutput, block: ListBlock, indent: int) -> WriteSteps:
    """Write a list, within `indent` others."""
    writer, formats = output.writer, output.formats
    level = indent + 1
    gap = _TIGHT_ITEM_GAP if block.tight else _LOOSE_ITEM_GAP
    list_format = QTextListFormat()
    list_format.setIndent(level)
    if block.start is None:
        list_format.setStyle(_BULLETS[(level - 1) % 3])
    else:
        list_format.setStyle(QTextListFormat.Style.ListDecimal)
    text_list = None
    for at, item in enumerate(block.items):
        blocks = item.blocks or (Paragraph((TextSpan(""),)),)
        is_plain = block.start is None and item.checked is None
        for number, each in enumerate(blocks):
            if number == 0 and not (is_plain and isinstance(each, _BOXES)):
                writer.begin_block(_item_format(formats, item, gap), formats.text())
                if text_list is None or text_list.count() >= ITEMS_PER_LIST:
                    if block.start is not None:
                        list_format.setStart(block.start + at)
                    text_list = writer.cursor.createList(list_format)
                else:
                    text_list.add(writer.cursor.block())
                if isinstance(each, Paragraph):
                    writer.add_anchor(each.anchor)
                    yield from writer.write_inlines(each.content, formats.text())
                    continue
            if isinstance(each, Paragraph):
                yield from write_paragraph(output, each, level, gap)
                yield
            else:
                yield from output.write_block(each, level)
        yield
    if level == 1:
        block_format = writer.cursor.blockFormat()
        block_format.setBottomMargin(_PARAGRAPH_GAP * formats.font_size)
        writer.cursor.setBlockFormat(block_format)


def _item_format(formats: TextFormats, item: ListItem, gap: float) -> QTextBlockFormat:
    block_format = formats.block(below=gap)
    if item.checked is not None:
        marker = QTextBlockFormat.MarkerType
        block_format.setMarker(marker.Checked if item.checked else marker.Unchecked)
    return block_format


def write_html_block(output: BlockOutput, block: HtmlBlock, indent: int) -> WriteSteps:
    """Write a piece of HTML."""
    writer = output.writer
    block_format = output.formats.block()
    if match := _ALIGNED.match(block.html):
        block_format.setAlignment(ALIGNMENTS[(match[1] or match[2]).lower()])
    writer.begin_block(block_format, output.formats.text())
    writer.weight += len(block.html)
    writer.cursor.insertHtml(block.html)
    writer.move_to_end()
    yield from ()


def write_rule(output: BlockOutput, block: ThematicBreak, indent: int) -> WriteSteps:
    """Write a horizontal rule as wide as the page."""
    block_format = output.formats.block(0.5, 0.8, tight=True)
    block_format.setProperty(
        QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
        QTextLength(QTextLength.Type.PercentageLength, 100),
    )
    block_format.setBackground(QColor(output.formats.theme.panel_border))
    output.writer.begin_block(block_format, output.formats.gap_text())
    yield from ()
