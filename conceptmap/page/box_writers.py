"""Write what is in a box: code, quotations, callouts and embedded notes."""

from __future__ import annotations

from PySide6.QtGui import QColor

from conceptmap.page.block_output import BlockOutput, fold_link_format
from conceptmap.page.blocks import BlockQuote, Callout, CodeBlock, Embed, TextSpan
from conceptmap.page.callouts import CALLOUT_KINDS
from conceptmap.page.document_writer import WriteSteps

TOKENS_PER_STEP = 40


def write_code(output: BlockOutput, block: CodeBlock, indent: int) -> WriteSteps:
    """Write a block of code."""
    formats = output.formats

    def write_content() -> WriteSteps:
        output.writer.begin_block(formats.block(below=0, tight=True), formats.code(""))
        for at, (kind, text) in enumerate(block.tokens):
            output.writer.cursor.insertText(text.replace("\n", "\u2028"), formats.code(kind))
            if at % TOKENS_PER_STEP == TOKENS_PER_STEP - 1:
                yield

    box = formats.box_cell(QColor(formats.theme.code_background))
    yield from output.write_box(box, write_content)


def write_quote(output: BlockOutput, block: BlockQuote, indent: int) -> WriteSteps:
    """Write a quotation."""
    box = output.formats.box_cell(None, output.formats.theme.panel_border)
    yield from output.write_box(box, lambda: output.write_box_blocks(block.blocks))


def write_callout(output: BlockOutput, block: Callout, indent: int) -> WriteSteps:
    """Write a callout: its icon and title, and its content unless it is folded."""
    writer, formats = output.writer, output.formats
    colour_name = CALLOUT_KINDS[block.kind].colour
    colour = formats.colour(colour_name)
    folded = block.fold_id >= 0 and output.is_folded(block.fold_id, block.folded)

    def write_content() -> WriteSteps:
        text_format = formats.text(weight=600, colour=colour)
        writer.begin_block(formats.block(below=0 if folded else 0.4, tight=True), text_format)
        if block.kind != "details":
            writer.write_icon(block.kind, colour)
        title_format = fold_link_format(text_format, block.fold_id, folded)
        yield from writer.write_inlines(block.title, title_format)
        output.write_fold_mark(block.fold_id, folded, text_format)
        if not folded:
            yield from output.write_box_blocks(block.blocks)

    yield from output.write_box(formats.box_cell(formats.tint(colour_name), colour), write_content)


def write_embed(output: BlockOutput, block: Embed, indent: int) -> WriteSteps:
    """Write an embedded note below its title."""
    writer, formats = output.writer, output.formats

    def write_content() -> WriteSteps:
        text_format = formats.text(0.93, 500, formats.theme.muted_text)
        writer.begin_block(formats.block(below=0.35), text_format)
        title_format = writer.span_format(text_format, TextSpan(block.title, href=block.href))
        writer.cursor.insertText(block.title, title_format)
        yield from output.write_box_blocks(block.blocks)

    yield from output.write_box(formats.box_cell(None, formats.theme.link), write_content)
