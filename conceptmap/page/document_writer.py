"""The place in a text document that is written at: in which cell, in which block, and how."""

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
from conceptmap.page.text_formats import TextFormats
from conceptmap.render.icons import render_icon

WriteSteps = Iterator[None]


class DocumentWriter:
    """Writes blocks and lines at the end of a document, or of a cell of it."""

    def __init__(self, document: QTextDocument, formats: TextFormats) -> None:
        self.document = document
        self.formats = formats
        self._pictures: Mapping[str, QImage] = {}
        self.cursor = QTextCursor(document)
        self.cell: QTextTableCell | None = None
        self._last: QTextTable | None = None
        self._fresh = True
        """Whether the block that the cursor is in has not been used."""
        self.anchors: dict[str, int] = {}
        """Where the anchors are in the document."""
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(1.55 * formats.font_size)
        document.setDefaultFont(formats.text().font())
        document.setDefaultStyleSheet(formats.style_sheet)

    def add_images(self, page: Page) -> None:
        """Take in the pictures of a page."""
        self._pictures = page.images
        for key, image in page.images.items():
            self.document.addResource(_IMAGE, QUrl(key), image)

    def write_inlines(self, line: Inlines, letters: QTextCharFormat) -> WriteSteps:
        """Write a line in some letters; its marks set parts of it apart."""
        for at, each in enumerate(line):
            if isinstance(each, TextSpan):
                self._note_reference(each)
                made = self.span_format(letters, each)
                self.cursor.insertText(each.text.replace("\n", "\u2028"), made)
            elif isinstance(each, InlineFormula):
                self._formula(each, letters)
            else:
                self._image(each)
            if at % 40 == 39:
                yield

    def span_format(self, letters: QTextCharFormat, span: TextSpan) -> QTextCharFormat:
        """Give the letters of a span of a line."""
        if not span.marks and not span.href:
            return letters
        return self.formats.marked(letters, span.marks, span.href, span.tooltip)

    def _note_reference(self, span: TextSpan) -> None:
        """Remember where a footnote is first referred to, for the way back."""
        anchor = parse_anchor_href(span.href) or ""
        if anchor.startswith("note-"):
            self.anchors.setdefault(f"back-{anchor[5:]}", self.cursor.position())

    def _formula(self, formula: InlineFormula, letters: QTextCharFormat) -> None:
        image = self._pictures.get(formula.key)
        if image is None:
            made = self.formats.code("")
            self.cursor.insertText(formula.source.replace("\n", "\u2028"), made)
            return
        # A picture stands either as deep as letters go, or with its middle at half their height.
        metrics, ratio = self.formats.metrics, image.devicePixelRatio()
        height = image.height() / ratio
        key = f"{formula.key}:{round(self.formats.font_size)}"
        made = QTextImageFormat()
        made.setFont(letters.font())
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

    def _image(self, each: InlineImage) -> None:
        image = self._pictures.get(each.key)
        if image is None:
            return
        made = QTextImageFormat()
        if each.href:
            made.setAnchor(True)
            made.setAnchorHref(each.href)
        if image.height() < _SMALL * self.formats.font_size * image.devicePixelRatio():
            # An icon among words stands as high as they do.
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._insert_image(made, each.key, image, each.alt)

    def write_icon(self, kind: str, colour: str) -> None:
        """Write the icon of a kind of callout."""
        size = round(1.15 * self.formats.font_size)
        key = f"icon:{kind}:{colour}:{size}"
        image = render_icon(f"callouts/{kind}", colour, size)
        self.document.addResource(_IMAGE, QUrl(key), image)
        made = QTextImageFormat()
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._insert_image(made, key, image, "")
        self.cursor.insertText("\u2002", self.formats.text())

    def _insert_image(
        self, made: QTextImageFormat, key: str, image: QImage, description: str
    ) -> None:
        made.setName(key)
        made.setWidth(image.width() / image.devicePixelRatio())
        made.setHeight(image.height() / image.devicePixelRatio())
        if description:
            made.setToolTip(description)
        self.cursor.insertImage(made)

    def insert_table(self, rows: int, columns: int, shape: QTextTableFormat) -> QTextTable:
        """Insert a table; its cells are then to be entered, and the table to be left."""
        if self._fresh:
            # The block between two tables, or above the first, cannot be done without.
            self.cursor.setBlockFormat(self.formats.gap_block())
            self.cursor.mergeBlockCharFormat(self.formats.gap_text())
        return self.cursor.insertTable(rows, columns, shape)

    def enter_cell(self, cell: QTextTableCell) -> None:
        """Go into an empty cell."""
        self.cell = cell
        self.cursor = cell.firstCursorPosition()
        self._fresh = True

    def leave_table(self, outer: QTextTableCell | None, table: QTextTable) -> None:
        """Go behind a table, in the cell that it is in, None for the document."""
        self.cell, self._last = outer, table
        self.cursor = QTextCursor(self.document)
        self.cursor.setPosition(table.lastPosition() + 1)
        self.cursor.setBlockFormat(self.formats.gap_block())
        self.cursor.setBlockCharFormat(self.formats.gap_text())
        self._fresh = True

    def trim_end_gap(self) -> None:
        """Take the gap off the end of what a box holds."""
        if not self._fresh:
            shape = self.cursor.blockFormat()
            shape.setBottomMargin(0)
            self.cursor.setBlockFormat(shape)
        elif self._last is not None:
            frame = self._last.format()
            frame.setBottomMargin(0)
            self._last.setFormat(frame)

    def begin_block(self, shape: QTextBlockFormat, letters: QTextCharFormat) -> None:
        """Go to a block of a shape: the one that we are in when it has not been used."""
        if self._fresh:
            self.cursor.setBlockFormat(shape)
            # The first block of a cell has the cell's format, which has to stay.
            self.cursor.mergeBlockCharFormat(letters)
            self.cursor.setCharFormat(letters)
        else:
            self.cursor.insertBlock(shape, letters)
        self._fresh = False

    def add_anchor(self, name: str) -> None:
        """Give the place a name, empty for none."""
        if name:
            self.anchors.setdefault(name, self.cursor.position())

    def move_to_end(self) -> None:
        """Go behind what was inserted by other means."""
        if self.cell is not None:
            self.cursor = self.cell.lastCursorPosition()
        else:
            self.cursor.movePosition(QTextCursor.MoveOperation.End)


_SMALL = 1.8  # heights of letters

_IMAGE = QTextDocument.ResourceType.ImageResource.value
