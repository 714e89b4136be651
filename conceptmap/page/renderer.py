"""Render a page into a text document, in small steps so that long pages do not block the window.

How each type of block is written is in `text_writers`, `box_writers` and `table_writers`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QTextDocument

from conceptmap.page.block_output import BlockOutput, BlockWriter
from conceptmap.page.blocks import (
    BlockQuote,
    Callout,
    CodeBlock,
    Embed,
    HeadingBlock,
    HtmlBlock,
    ListBlock,
    Page,
    PageChunk,
    Paragraph,
    PropertiesBlock,
    Table,
    ThematicBreak,
)
from conceptmap.page.box_writers import write_callout, write_code, write_embed, write_quote
from conceptmap.page.context import too_long_notice
from conceptmap.page.document_writer import DocumentWriter, WriteSteps
from conceptmap.page.table_writers import write_properties, write_table
from conceptmap.page.text_formats import TextFormats
from conceptmap.page.text_writers import (
    write_heading,
    write_html_block,
    write_list,
    write_paragraph,
    write_rule,
)

BLOCK_WRITERS: Mapping[type, BlockWriter] = {
    HeadingBlock: write_heading,
    Paragraph: write_paragraph,
    CodeBlock: write_code,
    ListBlock: write_list,
    BlockQuote: write_quote,
    Callout: write_callout,
    Embed: write_embed,
    Table: write_table,
    PropertiesBlock: write_properties,
    HtmlBlock: write_html_block,
    ThematicBreak: write_rule,
}
"""The function that writes each type of `blocks.Block` into a document."""


class PageRenderer:
    """Writes the chunks of a page into an empty document, one after the other."""

    def __init__(
        self,
        document: QTextDocument,
        formats: TextFormats,
        is_folded: Callable[[int, bool], bool],
    ) -> None:
        self._writer = DocumentWriter(document, formats)
        self._output = BlockOutput(self._writer, formats, is_folded, BLOCK_WRITERS)
        self.source_lines: list[tuple[int, int]] = []
        """The line of the note's file that each chunk begins at, and its document position."""

    @property
    def anchors(self) -> dict[str, int]:
        """The positions of anchors in the document."""
        return self._writer.anchors

    @property
    def weight(self) -> int:
        """About how long the text written so far takes to lay out; one for a sign in a line."""
        return self._writer.weight

    def write(self, page: Page, chunks: Iterable[PageChunk]) -> WriteSteps:
        """Write chunks of a page after what has been written."""
        self._writer.add_images(page)
        for chunk in chunks:
            self.source_lines.append((chunk.line, self._writer.cursor.position()))
            yield from self._output.write_blocks(chunk.blocks)

    def write_cut(self) -> WriteSteps:
        """Say that the rest of the page is left out, wherever writing it was stopped."""
        self._writer.leave_all()
        yield from self._output.write_block(too_long_notice(), 0)
