"""Write tables, and the properties of a note, into a text document."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFontMetricsF, QTextCharFormat, QTextLength, QTextTableFormat

from conceptmap.core.text_direction import are_right_to_left
from conceptmap.core.translation import translate
from conceptmap.page.block_output import BlockOutput, fold_link_format
from conceptmap.page.blocks import (
    Inlines,
    Paragraph,
    PropertiesBlock,
    Table,
    TextSpan,
    inline_text,
)
from conceptmap.page.document_writer import WriteSteps
from conceptmap.page.text_formats import ALIGNMENTS
from conceptmap.page.text_writers import write_paragraph

ROWS_PER_TABLE = 60
"""A table of more rows is written as several, their columns of equal width."""

_MIN_NAME_PX, _MAX_NAME_PX = 90.0, 190.0  # of the names of properties
_NAME_PADDING_PX = 12.0
_MAX_MEASURED_CHARS = 40


def write_table(output: BlockOutput, block: Table, indent: int) -> WriteSteps:
    """Write a table, or the rows of one too many as lines of text."""
    if not output.take_table(0):
        for row in block.rows:
            content = [each for cell in row for each in (TextSpan(" | "), *cell)][1:]
            yield from write_paragraph(output, Paragraph(tuple(content)), indent, below=0)
        return
    rows, alignments = block.rows, block.alignments
    table_format = output.formats.grid_table()
    if are_right_to_left(inline_text(cell) for cell in rows[0]):
        # Qt always lays columns out from left to right.
        rows = tuple(row[::-1] for row in rows)
        alignments = tuple(each or "right" for each in alignments[::-1])
        # Of the whole width, since Qt would set it to the right without the page's margin.
        table_format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if len(rows) <= ROWS_PER_TABLE:
        yield from _write_grid(output, rows, alignments, table_format, has_head=True)
        return
    lengths = [max(len(inline_text(row[at])) for row in rows) for at in range(len(rows[0]))]
    shares = [min(max(length, 3), 60) for length in lengths]
    widths = [100 * share / sum(shares) for share in shares]
    percent = QTextLength.Type.PercentageLength
    table_format.setColumnWidthConstraints([QTextLength(percent, width) for width in widths])
    table_format.setWidth(QTextLength(percent, 100))
    for at in range(0, len(rows), ROWS_PER_TABLE):
        some = rows[at : at + ROWS_PER_TABLE]
        if at and not output.take_table(0):
            yield from write_table(output, Table(rows[at:], alignments), indent)
            return
        yield from _write_grid(output, some, alignments, table_format, has_head=at == 0)
        yield


def _write_grid(
    output: BlockOutput,
    rows: tuple[tuple[Inlines, ...], ...],
    alignments: tuple[str, ...],
    table_format: QTextTableFormat,
    *,
    has_head: bool,
) -> WriteSteps:
    """Write rows of cells as one table of Qt's."""
    writer, formats = output.writer, output.formats
    outer = writer.cell
    table = writer.insert_table(len(rows), len(rows[0]), table_format)
    for at, row in enumerate(rows):
        is_head = has_head and at == 0
        text_format = formats.text(0.95, 600 if is_head else 400)
        for column, content in enumerate(row):
            cell = table.cellAt(at, column)
            if is_head:
                cell_format = cell.format()
                cell_format.setBackground(QColor(formats.theme.code_background))
                cell.setFormat(cell_format)
            writer.enter_cell(cell)
            block_format = formats.block(below=0, tight=True)
            if alignments[column]:
                block_format.setAlignment(ALIGNMENTS[alignments[column]])
            writer.begin_block(block_format, text_format)
            yield from writer.write_inlines(content, text_format)
    writer.leave_table(outer, table)


def _name_width(block: PropertiesBlock, text_format: QTextCharFormat) -> float:
    """Return the width of the column of names: no word of a name is broken, within bounds."""
    metrics = QFontMetricsF(text_format.font())
    words = {word[:_MAX_MEASURED_CHARS] for name, _ in block.rows for word in name.split()}
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
    return min(max(widest + _NAME_PADDING_PX, _MIN_NAME_PX), _MAX_NAME_PX)


def write_properties(output: BlockOutput, block: PropertiesBlock, indent: int) -> WriteSteps:
    """Write the properties of a note, which fold."""
    writer, formats = output.writer, output.formats
    text_format = formats.text(0.93, 500, formats.theme.muted_text)
    folded = output.is_folded(block.fold_id, False)
    writer.begin_block(formats.block(below=0.2), text_format)
    title_format = fold_link_format(text_format, block.fold_id, folded)
    writer.cursor.insertText(translate("Properties"), title_format)
    output.write_fold_mark(block.fold_id, folded, text_format)
    if folded:
        return
    table_format = formats.layout_table(0, 0.7)
    name_format = formats.text(0.93, colour=formats.theme.muted_text)
    table_format.setColumnWidthConstraints(
        [
            QTextLength(QTextLength.Type.FixedLength, _name_width(block, name_format)),
            QTextLength(QTextLength.Type.VariableLength, 0),
        ]
    )
    outer = writer.cell
    table = writer.insert_table(len(block.rows), 2, table_format)
    value_format = formats.text(0.93)
    for row, (name, value) in enumerate(block.rows):
        cells: tuple[tuple[Inlines, QTextCharFormat], ...] = (
            ((TextSpan(name),), name_format),
            (value, value_format),
        )
        for column, (content, cell_text_format) in enumerate(cells):
            cell = table.cellAt(row, column)
            cell_format = formats.box_cell(None, inset=0.2)
            cell_format.setLeftPadding(0)
            cell.setFormat(cell_format)
            writer.enter_cell(cell)
            writer.begin_block(formats.block(below=0, tight=True), cell_text_format)
            yield from writer.write_inlines(content, cell_text_format)
    writer.leave_table(outer, table)
