"""What the writers of blocks share: nested blocks, boxes and fold marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextTableCellFormat

from conceptmap.core.translation import translate
from conceptmap.page.blocks import Block
from conceptmap.page.box_pieces import MAX_PIECE_WEIGHT, block_weight, split_blocks
from conceptmap.page.document_writer import DocumentWriter, WriteSteps
from conceptmap.page.hrefs import fold_href
from conceptmap.page.text_formats import TextFormats

MAX_NESTED_BOXES = 5
"""How deep boxes are nested; Qt's layout time doubles with each level."""


MAX_BOXES = 1500
"""How many tables a page has, boxes among them; the content of others is shown without them.

Qt goes through the whole document whenever a table has been added.
"""


class BoxPiece(NamedTuple):
    """What is in a box, or in one of those that it is split into."""

    weight: int
    """The weight of the piece, as `box_pieces.block_weight` counts."""
    write: Callable[[], WriteSteps]
    trims_end: bool = False
    """Whether the margin below its last block is left out at the end of the box."""


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
        self._boxes = 0

    def write_blocks(self, blocks: Iterable[Block], indent: int = 0) -> WriteSteps:
        """Write blocks one after the other."""
        for block in blocks:
            yield from self.write_block(block, indent)

    def write_block(self, block: Block, indent: int) -> WriteSteps:
        """Write a block; `indent` is the number of lists that it is in."""
        yield from self._block_writers[type(block)](self, block, indent)
        yield

    @property
    def piece_weight(self) -> int:
        """How much a piece of a box may weigh here; see `box_pieces`."""
        return MAX_PIECE_WEIGHT >> self.writer.box_depth

    def take_table(self, weight: int) -> bool:
        """Return whether there may be one more table here that holds so much, and count it."""
        if self._boxes >= MAX_BOXES or weight > 2 * self.piece_weight:
            return False
        self._boxes += 1
        return True

    def write_box(
        self, cell_format: QTextTableCellFormat, pieces: Iterable[BoxPiece]
    ) -> WriteSteps:
        """Write a box as wide as the page, one for each piece; only its content within others.

        That is when it is too deep or too heavy in them, or when there are too many boxes.
        """
        depth = self.writer.box_depth
        is_first = True
        for piece, is_last in with_last(pieces):
            is_framed = depth < MAX_NESTED_BOXES and (depth == 0 or (is_first and is_last))
            if is_framed and self.take_table(piece.weight):
                table_format = self.formats.layout_table()
                if not is_first:
                    table_format.setTopMargin(0)
                if not is_last:
                    table_format.setBottomMargin(0)
                outer = self.writer.cell
                table = self.writer.insert_table(1, 1, table_format)
                cell = table.cellAt(0, 0)
                cell.setFormat(cell_format)
                self.writer.enter_cell(cell)
                self.writer.box_depth += 1
                yield from piece.write()
                if piece.trims_end and is_last:
                    self.writer.trim_end_gap()
                self.writer.box_depth -= 1
                self.writer.leave_table(outer, table)
            else:
                yield from piece.write()
            is_first = False
            yield

    def block_pieces(self, blocks: Iterable[Block]) -> Iterator[BoxPiece]:
        """Return the pieces of a box that holds blocks."""
        limit = self.piece_weight
        return (
            BoxPiece(
                sum(block_weight(block, 2 * limit) for block in part),
                partial(self.write_blocks, part),
                trims_end=True,
            )
            for part in split_blocks(blocks, limit)
        )

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


def with_last(pieces: Iterable[BoxPiece]) -> Iterator[tuple[BoxPiece, bool]]:
    """Yield each piece and whether it is the last."""
    following = iter(pieces)
    piece = next(following, None)
    while piece is not None:
        after = next(following, None)
        yield piece, after is None
        piece = after
