"""Write what is in a box: code, quotations, callouts and embedded notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QColor

from conceptmap.page.block_output import BlockOutput, BoxPiece, fold_link_format
from conceptmap.page.blocks import BlockQuote, Callout, CodeBlock, Embed, TextSpan
from conceptmap.page.box_pieces import block_weight, split_code
from conceptmap.page.callouts import CALLOUT_KINDS
from conceptmap.page.code import CodeTokens
from conceptmap.page.document_writer import WriteSteps

TOKENS_PER_STEP = 40


def write_code(output: BlockOutput, block: CodeBlock, indent: int) -> WriteSteps:
    """Write a block of code."""
    formats = output.formats

    def write_tokens(tokens: CodeTokens) -> WriteSteps:
        output.writer.begin_block(formats.block(below=0, tight=True), formats.code(""))
        for at, (kind, text) in enumerate(tokens):
            output.writer.insert(text, formats.code(kind))
            if at % TOKENS_PER_STEP == TOKENS_PER_STEP - 1:
                yield

    box = formats.box_cell(QColor(formats.theme.code_background))
    pieces = split_code(block, output.piece_weight)
    yield from output.write_box(
        box, (BoxPiece(block_weight(each), partial(write_tokens, each.tokens)) for each in pieces)
    )


def write_quote(output: BlockOutput, block: BlockQuote, indent: int) -> WriteSteps:
    """Write a quotation as a box with a line at its left."""
    box = output.formats.box_cell(None, output.formats.theme.panel_border)
    yield from output.write_box(box, output.block_pieces(block.blocks))


def write_callout(output: BlockOutput, block: Callout, indent: int) -> WriteSteps:
    """Write a callout: its icon and title, and its content unless it is folded."""
    writer, formats = output.writer, output.formats
    colour_name = CALLOUT_KINDS[block.kind].colour
    colour = formats.colour(colour_name)
    folded = block.fold_id >= 0 and output.is_folded(block.fold_id, block.folded)

    def write_title() -> WriteSteps:
        text_format = formats.text(weight=600, colour=colour)
        writer.begin_block(formats.block(below=0 if folded else 0.4, tight=True), text_format)
        if block.kind != "details":
            writer.write_icon(block.kind, colour)
        title_format = fold_link_format(text_format, block.fold_id, folded)
        yield from writer.write_inlines(block.title, title_format)
        output.write_fold_mark(block.fold_id, folded, text_format)

    box = formats.box_cell(formats.tint(colour_name), colour)
    pieces = iter(()) if folded else output.block_pieces(block.blocks)
    yield from output.write_box(box, with_title(write_title, pieces))


def write_embed(output: BlockOutput, block: Embed, indent: int) -> WriteSteps:
    """Write an embedded note below its title."""
    writer, formats = output.writer, output.formats

    def write_title() -> WriteSteps:
        text_format = formats.text(0.93, 500, formats.theme.muted_text)
        writer.begin_block(formats.block(below=0.35), text_format)
        title_format = writer.span_format(text_format, TextSpan(block.title, href=block.href))
        writer.cursor.insertText(block.title, title_format)
        yield from ()

    box = formats.box_cell(None, formats.theme.link)
    yield from output.write_box(box, with_title(write_title, output.block_pieces(block.blocks)))


def with_title(
    write_title: Callable[[], WriteSteps], pieces: Iterator[BoxPiece]
) -> Iterator[BoxPiece]:
    """Yield the pieces of a box, the first one below a title."""
    first = next(pieces, None)
    if first is None:
        yield BoxPiece(0, write_title)
        return
    write_first = first.write

    def write() -> WriteSteps:
        yield from write_title()
        yield from write_first()

    yield first._replace(write=write)
    yield from pieces
