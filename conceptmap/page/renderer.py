"""A page → a text document, a little at a time, so that long pages hold nobody up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
)

from conceptmap.page.blocks import (
    Block,
    BlockQuote,
    Callout,
    CodeBlock,
    Embed,
    HeadingBlock,
    HtmlBlock,
    Inlines,
    ListBlock,
    ListItem,
    Page,
    PageChunk,
    Paragraph,
    PropertiesBlock,
    Table,
    TextSpan,
    ThematicBreak,
    inline_text,
)
from conceptmap.page.callouts import CALLOUT_KINDS
from conceptmap.page.document_writer import DocumentWriter, WriteSteps
from conceptmap.page.hrefs import fold_href
from conceptmap.page.text_formats import ALIGNMENTS, HEADING_SCALES, TextFormats

ROWS_PER_TABLE = 60
"""A table of more rows than this is set in several, its columns of one width."""

_DISCS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


MAX_NESTED_BOXES = 5
"""Boxes lie so deep within each other; Qt takes twice as long for each further one."""


class PageRenderer:
    """Writes the parts of pages into an empty document, one after the other.

    Methods that give steps are to be walked through; between two steps the document can be
    shown.
    """

    def __init__(
        self, document: QTextDocument, formats: TextFormats, is_folded: Callable[[int, bool], bool]
    ) -> None:
        self._document = document
        self._formats = formats
        self._folded = is_folded
        """Whether something that folds is folded, by its number and its own wish."""
        self._galley = DocumentWriter(document, formats)
        self._boxes = 0
        self.source_lines: list[tuple[int, int]] = []
        """The line of the note's file that each part begins at, and where it is set."""

    @property
    def anchors(self) -> dict[str, int]:
        """Where the anchors are in the document."""
        return self._galley.anchors

    def write(self, page: Page, parts: Iterable[PageChunk]) -> WriteSteps:
        """Set parts of a page behind what there is."""
        self._galley.add_images(page)
        for part in parts:
            self.source_lines.append((part.line, self._galley.cursor.position()))
            yield from self._blocks(part.blocks)

    def _blocks(self, blocks: Iterable[Block], indent: int = 0) -> WriteSteps:
        for block in blocks:
            yield from self._block(block, indent)

    def _block(self, block: Block, indent: int) -> WriteSteps:
        if isinstance(block, Paragraph):
            yield from self._paragraph(block, indent)
        elif isinstance(block, HeadingBlock):
            yield from self._heading(block)
        elif isinstance(block, ListBlock):
            yield from self._items(block, indent + 1)
        elif isinstance(block, CodeBlock):
            yield from self._code(block)
        elif isinstance(block, Callout):
            yield from self._callout(block)
        elif isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, BlockQuote):
            box = self._formats.box_cell(None, self._formats.theme.panel_border)
            yield from self._boxed(box, lambda: self._within(block.blocks))
        elif isinstance(block, Embed):
            yield from self._embed(block)
        elif isinstance(block, PropertiesBlock):
            yield from self._properties(block)
        elif isinstance(block, HtmlBlock):
            self._html(block)
        elif isinstance(block, ThematicBreak):
            self._rule()
        yield

    def _paragraph(self, block: Paragraph, indent: int, below: float = 0.62) -> WriteSteps:
        formats, kind = self._formats, block.style
        shape = formats.block(below=below, indent=indent)
        letters = formats.text()
        if kind == "centre":
            shape.setAlignment(ALIGNMENTS["center"])
        elif kind in ("where", "quote"):
            letters = formats.text(0.93, colour=formats.theme.muted_text)
            shape.setLeftMargin(formats.font_size if kind == "quote" else 0)
        elif kind == "odd":
            letters = formats.text(0.93, colour=formats.theme.accent)
        self._galley.begin_block(shape, letters)
        self._galley.add_anchor(block.anchor)
        yield from self._galley.write_inlines(block.content, letters)

    def _heading(self, block: HeadingBlock) -> WriteSteps:
        formats = self._formats
        first = self._document.characterCount() <= 1
        above = 0 if first else (0.5 if block.level == 1 else 1.15)
        shape = formats.block(above, 0.42, tight=True)
        shape.setHeadingLevel(block.level)
        letters = formats.text(HEADING_SCALES[block.level - 1], 600)
        self._galley.begin_block(shape, letters)
        self._galley.add_anchor(block.anchor)
        yield from self._galley.write_inlines(block.content, letters)

    def _items(self, block: ListBlock, level: int) -> WriteSteps:
        made = QTextListFormat()
        made.setIndent(level)
        if block.start is None:
            made.setStyle(_DISCS[(level - 1) % 3])
        else:
            made.setStyle(QTextListFormat.Style.ListDecimal)
            made.setStart(block.start)
        kept = None
        for item in block.items:
            first = True
            for each in item.blocks or (Paragraph((TextSpan(""),)),):
                if first:
                    self._galley.begin_block(
                        self._item_shape(item, block.tight), self._formats.text()
                    )
                    if kept is None:
                        kept = self._galley.cursor.createList(made)
                    else:
                        kept.add(self._galley.cursor.block())
                    first = False
                    if isinstance(each, Paragraph):
                        self._galley.add_anchor(each.anchor)
                        yield from self._galley.write_inlines(each.content, self._formats.text())
                        continue
                below = 0.2 if block.tight else 0.5
                if isinstance(each, Paragraph):
                    yield from self._paragraph(each, level, below)
                else:
                    yield from self._block(each, level)
            yield
        if level == 1:
            shape = self._galley.cursor.blockFormat()
            shape.setBottomMargin(0.62 * self._formats.font_size)
            self._galley.cursor.setBlockFormat(shape)

    def _item_shape(self, item: ListItem, tight: bool) -> QTextBlockFormat:
        shape = self._formats.block(below=0.2 if tight else 0.5)
        if item.checked is not None:
            marker = QTextBlockFormat.MarkerType
            shape.setMarker(marker.Checked if item.checked else marker.Unchecked)
        return shape

    def _code(self, block: CodeBlock) -> WriteSteps:
        formats = self._formats
        box = formats.box_cell(QColor(formats.theme.code_background))

        def inside() -> WriteSteps:
            self._galley.begin_block(formats.block(below=0, tight=True), formats.code(""))
            for at, (kind, letters) in enumerate(block.tokens):
                self._galley.cursor.insertText(letters.replace("\n", "\u2028"), formats.code(kind))
                if at % 40 == 39:
                    yield

        yield from self._boxed(box, inside)

    def _callout(self, block: Callout) -> WriteSteps:
        formats = self._formats
        hue = CALLOUT_KINDS[block.kind].colour
        folded = block.fold_id >= 0 and self._folded(block.fold_id, block.folded)

        def inside() -> WriteSteps:
            letters = formats.text(weight=600, colour=formats.colour(hue))
            self._galley.begin_block(formats.block(below=0 if folded else 0.4, tight=True), letters)
            if block.kind != "details":
                self._galley.write_icon(block.kind, formats.colour(hue))
            yield from self._galley.write_inlines(
                block.title, _folding(letters, block.fold_id, folded)
            )
            self._fold(block.fold_id, folded, letters)
            if not folded:
                yield from self._within(block.blocks)

        yield from self._boxed(formats.box_cell(formats.tint(hue), formats.colour(hue)), inside)

    def _fold(self, number: int, folded: bool, letters: QTextCharFormat) -> None:
        if number >= 0:
            mark = "\u00a0\u00a0▸" if folded else "\u00a0\u00a0▾"
            self._galley.cursor.insertText(mark, _folding(letters, number, folded))

    def _embed(self, block: Embed) -> WriteSteps:
        formats = self._formats

        def inside() -> WriteSteps:
            letters = formats.text(0.93, 500, formats.theme.muted_text)
            self._galley.begin_block(formats.block(below=0.35), letters)
            made = self._galley.span_format(letters, TextSpan(block.title, href=block.href))
            self._galley.cursor.insertText(block.title, made)
            yield from self._within(block.blocks)

        yield from self._boxed(formats.box_cell(None, formats.theme.link), inside)

    def _properties(self, block: PropertiesBlock) -> WriteSteps:
        formats = self._formats
        letters = formats.text(0.93, 500, formats.theme.muted_text)
        folded = self._folded(block.fold_id, False)
        self._galley.begin_block(formats.block(below=0.2), letters)
        title = _folding(letters, block.fold_id, folded)
        self._galley.cursor.insertText("Properties", title)
        self._fold(block.fold_id, folded, letters)
        if folded:
            return
        shape = formats.layout_table(0, 0.7)
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in (30, 70)]
        )
        table = self._galley.insert_table(len(block.rows), 2, shape)
        for row, (key, line) in enumerate(block.rows):
            small = formats.text(0.93)
            cells = (
                ((TextSpan(key),), formats.text(0.93, colour=formats.theme.muted_text)),
                (line, small),
            )
            for column, (shown, letters) in enumerate(cells):
                cell = table.cellAt(row, column)
                made = formats.box_cell(None, inset=0.2)
                made.setLeftPadding(0)
                cell.setFormat(made)
                self._galley.enter_cell(cell)
                self._galley.begin_block(formats.block(below=0, tight=True), letters)
                yield from self._galley.write_inlines(shown, letters)
        self._galley.leave_table(None, table)

    def _table(self, block: Table) -> WriteSteps:
        rows = block.rows
        if len(rows) <= ROWS_PER_TABLE:
            yield from self._grid(rows, block.alignments, head=True, widths=None)
            return
        most = [max(len(inline_text(row[at])) for row in rows) for at in range(len(rows[0]))]
        shares = [min(max(each, 3), 60) for each in most]
        widths = [100 * share / sum(shares) for share in shares]
        for at in range(0, len(rows), ROWS_PER_TABLE):
            some = rows[at : at + ROWS_PER_TABLE]
            yield from self._grid(some, block.alignments, head=at == 0, widths=widths)
            yield

    def _grid(
        self,
        rows: tuple[tuple[Inlines, ...], ...],
        aligns: tuple[str, ...],
        *,
        head: bool,
        widths: list[float] | None,
    ) -> WriteSteps:
        formats = self._formats
        shape = formats.grid_table()
        if widths is not None:
            length = QTextLength.Type.PercentageLength
            shape.setColumnWidthConstraints([QTextLength(length, width) for width in widths])
            shape.setWidth(QTextLength(length, 100))
        outer = self._galley.cell
        table = self._galley.insert_table(len(rows), len(rows[0]), shape)
        for at, row in enumerate(rows):
            top = head and at == 0
            letters = formats.text(0.95, 600 if top else 400)
            for column, line in enumerate(row):
                cell = table.cellAt(at, column)
                if top:
                    ground = cell.format()
                    ground.setBackground(QColor(formats.theme.code_background))
                    cell.setFormat(ground)
                self._galley.enter_cell(cell)
                paragraph = formats.block(below=0, tight=True)
                if aligns[column]:
                    paragraph.setAlignment(ALIGNMENTS[aligns[column]])
                self._galley.begin_block(paragraph, letters)
                yield from self._galley.write_inlines(line, letters)
        self._galley.leave_table(outer, table)

    def _html(self, block: HtmlBlock) -> None:
        shape = self._formats.block()
        if match := _CENTRED.match(block.html):
            shape.setAlignment(ALIGNMENTS[(match[1] or match[2]).lower()])
        self._galley.begin_block(shape, self._formats.text())
        self._galley.cursor.insertHtml(block.html)
        self._galley.move_to_end()

    def _rule(self) -> None:
        made = self._formats.block(0.5, 0.8, tight=True)
        made.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        made.setBackground(QColor(self._formats.theme.panel_border))
        self._galley.begin_block(made, self._formats.gap_text())

    def _boxed(self, box: QTextTableCellFormat, inside: Callable[[], WriteSteps]) -> WriteSteps:
        """Set something in a box as wide as the page; too deep within others, without one."""
        if self._boxes >= MAX_NESTED_BOXES:
            yield from inside()
            return
        self._boxes += 1
        outer = self._galley.cell
        table = self._galley.insert_table(1, 1, self._formats.layout_table())
        cell = table.cellAt(0, 0)
        cell.setFormat(box)
        self._galley.enter_cell(cell)
        yield from inside()
        self._galley.leave_table(outer, table)
        self._boxes -= 1

    def _within(self, blocks: Iterable[Block]) -> WriteSteps:
        """Set what a box holds, without the gap behind the last."""
        yield from self._blocks(blocks)
        self._galley.trim_end_gap()


# What HTML begins with takes the shape of the block that it is put into.
_CENTRED = re.compile(
    r"\s*<(?:(center)\b|(?:p|div|h[1-6])\b[^<>]*\salign=\"(center|right)\")", re.IGNORECASE
)


def _folding(letters: QTextCharFormat, number: int, folded: bool) -> QTextCharFormat:
    """Give letters that fold something when they are clicked; as they were for no number."""
    made = QTextCharFormat(letters)
    if number >= 0:
        made.setAnchor(True)
        made.setAnchorHref(fold_href(number))
        made.setToolTip("Unfold" if folded else "Fold")
    return made
