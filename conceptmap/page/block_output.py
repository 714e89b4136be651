"""What the writers of blocks share: nested blocks, boxes and fold marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtGui import QTextCharFormat, QTextTableCellFormat

from conceptmap.core.translation import translate
from conceptmap.page.blocks import Block
from conceptmap.page.document_writer import DocumentWriter, WriteSteps
from conceptmap.page.hrefs import fold_href
from conceptmap.page.text_formats import TextFormats

MAX_NESTED_BOXES = 5
"""How deep boxes are nested; Qt's layout time doubles with each level."""


class BlockOutput:
    """Where blocks are written to, handed to each block writer."""

    def __init__(
        self,
        writer: DocumentWriter,
        formats: TextFormats,
        is_folded: Callable[[int, bool], bool],
        block_writers: Mapping[type, BlockWriter],
    ) -> None:
        self.writer = writer
        self.formats = formats
        self.is_folded = is_folded
        """Whether a box is folded, by its fold id and whether it is folded at first."""
        self._block_writers = block_writers
        self._box_depth = 0

    def write_blocks(self, blocks: Iterable[Block], indent: int = 0) -> WriteSteps:
        """Write blocks one after the other."""
        for block in blocks:
            yield from self.write_block(block, indent)

    def write_block(self, block: Block, indent: int) -> WriteSteps:
        """Write a block; `indent` is the number of lists that it is in."""
        yield from self._block_writers[type(block)](self, block, indent)
        yield

    def write_box(
        self, cell_format: QTextTableCellFormat, write_content: Callable[[], WriteSteps]
    ) -> WriteSteps:
        """Write a box as wide as the page; too deep within others, only its content."""
        if self._box_depth >= MAX_NESTED_BOXES:
            yield from write_content()
            return
        self._box_depth += 1
        outer = self.writer.cell
        table = self.writer.insert_table(1, 1, self.formats.layout_table())
        cell = table.cellAt(0, 0)
        cell.setFormat(cell_format)
        self.writer.enter_cell(cell)
        yield from write_content()
        self.writer.leave_table(outer, table)
        self._box_depth -= 1

    def write_box_blocks(self, blocks: Iterable[Block]) -> WriteSteps:
        """Write the blocks in a box, without the margin below the last one."""
        yield from self.write_blocks(blocks)
        self.writer.trim_end_gap()

    def write_fold_mark(self, fold_id: int, folded: bool, text_format: QTextCharFormat) -> None:
        """Write the triangle of what folds; nothing for the id of what does not."""
        if fold_id >= 0:
            mark = "\u00a0\u00a0▸" if folded else "\u00a0\u00a0▾"
            self.writer.cursor.insertText(mark, fold_link_format(text_format, fold_id, folded))


BlockWriter = Callable[[BlockOutput, Any, int], WriteSteps]
"""Writes one type of block: the output, the block, and the number of lists that it is in."""


def fold_link_format(text_format: QTextCharFormat, fold_id: int, folded: bool) -> QTextCharFormat:
    """Return a text format that folds a box when clicked; unchanged for what does not fold."""
    made = QTextCharFormat(text_format)
    if fold_id >= 0:
        made.setAnchor(True)
        made.setAnchorHref(fold_href(fold_id))
        made.setToolTip(translate("Unfold") if folded else translate("Fold"))
    return made
