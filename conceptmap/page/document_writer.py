"""Write inline content, blocks and tables at the end of a text document.

`DocumentWriter` keeps the insertion point: the table cell it is in and whether the block it is in
has been used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from conceptmap.page.blocks import InlineFormula, InlineImage, Inlines, Page, TextSpan
from conceptmap.page.hrefs import parse_anchor_href
from conceptmap.page.long_paragraphs import text_weight
from conceptmap.page.text_formats import TextFormats
from conceptmap.render.icons import render_icon

WriteSteps = Iterator[None]
"""A generator that writes a little at each step; between two steps the document can be shown."""

INLINES_PER_STEP = 40

MAX_ICON_HEIGHT_EM = 1.8
"""A lower image is centred on the line, as a multiple of the font size."""

_IMAGE = QTextDocument.ResourceType.ImageResource.value


MAX_TEXT_IMAGE_HEIGHT_EM = 1.6
"""A higher image makes its line higher than text does, as a multiple of the font size."""


class DocumentWriter:
    """Writes blocks and lines at the end of a document, or of a cell of it."""

    def __init__(self, document: QTextDocument, formats: TextFormats) -> None:
        self.document = document
        self.formats = formats
        self._images: Mapping[str, QImage] = {}
        self.cursor = QTextCursor(document)
        self.cell: QTextTableCell | None = None
        self._last_table: QTextTable | None = None
        self._block_unused = True
        """Whether nothing has been written into the block that the cursor is in."""
        self.anchors: dict[str, int] = {}
        """The positions of anchors in the document."""
        self.box_depth = 0
        """How many boxes are around what is written now."""
        self.weight = 0
        """About how long the text written so far takes to lay out, see `text_weight`."""
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(1.55 * formats.font_size)
        document.setDefaultFont(formats.text().font())
        document.setDefaultStyleSheet(formats.style_sheet)

    def add_images(self, page: Page) -> None:
        """Make the images of a page available to the document."""
        self._images = page.images
        for key, image in page.images.items():
            self.document.addResource(_IMAGE, QUrl(key), image)

    def insert(self, text: str, text_format: QTextCharFormat) -> None:
        """Write text of one format into the current block."""
        # Qt's layout time doubles with each box around; that of one is counted in.
        self.weight += text_weight(text) << max(self.box_depth - 1, 0)
        self.cursor.insertText(text.replace("\n", "\u2028"), text_format)

    def write_inlines(self, content: Inlines, text_format: QTextCharFormat) -> WriteSteps:
        """Write inline content into the current block, marks applied to a text format."""
        for at, each in enumerate(content):
            if isinstance(each, TextSpan):
                self._add_footnote_anchor(each)
                made = self.span_format(text_format, each)
                self.insert(each.text, made)
            elif isinstance(each, InlineFormula):
                self._write_formula(each, text_format)
            else:
                self._write_image(each)
            if at % INLINES_PER_STEP == INLINES_PER_STEP - 1:
                yield

    def span_format(self, text_format: QTextCharFormat, span: TextSpan) -> QTextCharFormat:
        """Return a text format with the marks and the link of a span applied."""
        if not span.marks and not span.href:
            return text_format
        return self.formats.marked(text_format, span.marks, span.href, span.tooltip)

    def _add_footnote_anchor(self, span: TextSpan) -> None:
        """Remember the first reference to a footnote, where its back link leads to."""
        anchor = parse_anchor_href(span.href) or ""
        if anchor.startswith("note-"):
            self.anchors.setdefault(f"back-{anchor[5:]}", self.cursor.position())

    def _write_formula(self, formula: InlineFormula, text_format: QTextCharFormat) -> None:
        image = self._images.get(formula.key)
        if image is None:
            made = self.formats.code("")
            self.insert(formula.source, made)
            return
        # Qt aligns an image by its bottom with the descent of the text, or by its middle with
        # half the height of an x; the image is padded so that its baseline is the text's.
        metrics, ratio = self.formats.metrics, image.devicePixelRatio()
        height = image.height() / ratio
        key = f"{formula.key}:{round(self.formats.font_size)}"
        made = QTextImageFormat()
        made.setFont(text_format.font())
        if formula.depth <= metrics.descent():
            below = metrics.descent() - formula.depth
            above = 0.0
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        else:
            lack = 2 * formula.depth + metrics.xHeight() / 2 - height
            above, below = max(lack, 0.0), max(-lack, 0.0)
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        padded = image.copy(
            0,
            -round(above * ratio),
            image.width(),
            image.height() + round((above + below) * ratio),
        )
        padded.setDevicePixelRatio(ratio)
        self.document.addResource(_IMAGE, QUrl(key), padded)
        self._insert_image(made, key, padded, formula.source)

    def _write_image(self, inline: InlineImage) -> None:
        image = self._images.get(inline.key)
        if image is None:
            return
        made = QTextImageFormat()
        if inline.href:
            made.setAnchor(True)
            made.setAnchorHref(inline.href)
        if image.height() < MAX_ICON_HEIGHT_EM * self.formats.font_size * image.devicePixelRatio():
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._insert_image(made, inline.key, image, inline.alt)

    def write_icon(self, kind: str, colour: str) -> None:
        """Write the icon of a kind of callout, and a space."""
        size = round(1.15 * self.formats.font_size)
        key = f"icon:{kind}:{colour}:{size}"
        image = render_icon(f"callouts/{kind}", colour, size)
        self.document.addResource(_IMAGE, QUrl(key), image)
        made = QTextImageFormat()
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._insert_image(made, key, image, "")
        self.cursor.insertText("\u2002", self.formats.text())

    def _insert_image(self, made: QTextImageFormat, key: str, image: QImage, tooltip: str) -> None:
        made.setName(key)
        made.setWidth(image.width() / image.devicePixelRatio())
        made.setHeight(image.height() / image.devicePixelRatio())
        if tooltip:
            made.setToolTip(tooltip)
        self.cursor.insertImage(made)
        if made.height() > MAX_TEXT_IMAGE_HEIGHT_EM * self.formats.font_size:
            # Lines that are a multiple of what they hold would leave a gap below a high image.
            self.cursor.setBlockFormat(self.formats.with_leading(self.cursor.blockFormat()))

    def insert_table(self, rows: int, columns: int, table_format: QTextTableFormat) -> QTextTable:
        """Insert a table. Enter its cells to fill them, then leave the table."""
        if self._block_unused:
            # Qt needs a block between two tables, and above the first.
            self.cursor.setBlockFormat(self.formats.gap_block())
            self.cursor.mergeBlockCharFormat(self.formats.gap_text())
        return self.cursor.insertTable(rows, columns, table_format)

    def enter_cell(self, cell: QTextTableCell) -> None:
        """Move into an empty cell."""
        self.cell = cell
        self.cursor = cell.firstCursorPosition()
        self._last_table = None
        self._block_unused = True

    def leave_table(self, outer: QTextTableCell | None, table: QTextTable) -> None:
        """Move after a table, in the cell that contains it; None for the document itself."""
        self.cell, self._last_table = outer, table
        self.cursor = QTextCursor(self.document)
        self.cursor.setPosition(table.lastPosition() + 1)
        self.cursor.setBlockFormat(self.formats.gap_block())
        self.cursor.setBlockCharFormat(self.formats.gap_text())
        self._block_unused = True

    def leave_all(self) -> None:
        """Move after all that was written, out of any cell."""
        self._block_unused |= self.cell is not None
        self.cell = self._last_table = None
        self.cursor = QTextCursor(self.document)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    def trim_end_gap(self) -> None:
        """Remove the margin below what was written last."""
        if not self._block_unused:
            block_format = self.cursor.blockFormat()
            block_format.setBottomMargin(0)
            self.cursor.setBlockFormat(block_format)
        elif self._last_table is not None:
            table_format = self._last_table.format()
            table_format.setBottomMargin(0)
            self._last_table.setFormat(table_format)

    def begin_block(self, block_format: QTextBlockFormat, text_format: QTextCharFormat) -> None:
        """Begin a block: a new one, or the present one when it is unused."""
        if self._block_unused:
            self.cursor.setBlockFormat(block_format)
            # The first block of a cell carries the cell's format, which has to stay.
            self.cursor.mergeBlockCharFormat(text_format)
            self.cursor.setCharFormat(text_format)
        else:
            self.cursor.insertBlock(block_format, text_format)
        self._block_unused = False

    def add_anchor(self, name: str) -> None:
        """Name the present position; an empty name or one that is taken changes nothing."""
        if name:
            self.anchors.setdefault(name, self.cursor.position())

    def move_to_end(self) -> None:
        """Move after what was inserted by other means than this writer."""
        if self.cell is not None:
            self.cursor = self.cell.lastCursorPosition()
        else:
            self.cursor.movePosition(QTextCursor.MoveOperation.End)
