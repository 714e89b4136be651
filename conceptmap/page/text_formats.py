"""The Qt text formats that a page is rendered with, by theme and font size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from conceptmap.page.blocks import TextMark
from conceptmap.render.theme import Theme, app_font

MONOSPACE_FAMILIES = (
    "JetBrains Mono",
    "SF Mono",
    "Cascadia Mono",
    "Menlo",
    "Consolas",
    "DejaVu Sans Mono",
)

HEADING_SCALES = (1.7, 1.36, 1.17, 1.05, 1.0, 0.95)
"""The font size of headings by level, relative to the text."""

COLOUR_INDICES = {"blue": 0, "orange": 1, "green": 2, "cyan": 5, "red": 6, "purple": 11}
"""Colour names as indices into `Theme.region_label_colours`; any other name is grey."""

_CODE_COLOURS = {
    "comment": "grey",
    "keyword": "purple",
    "string": "green",
    "number": "orange",
    "name": "blue",
    "builtin": "cyan",
}
"""The name of the colour of each kind of code token."""

_LINE_HEIGHT_PERCENT = 142.0
_TIGHT_LINE_HEIGHT_PERCENT = 120.0

ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}


class TextFormats:
    """The text formats of one theme at one font size, in pixels.

    Sizes and margins given to its methods are relative to the font size.
    """

    def __init__(self, theme: Theme, font_size: float) -> None:
        self.theme = theme
        self.font_size = font_size
        self.code = cache(self._code)
        """The format of code, by the kind of its token."""
        self._kept_text = cache(self._text)
        self.metrics = QFontMetricsF(app_font(font_size))
        self.style_sheet = f"* {{ color: {theme.text}; }} a {{ color: {theme.link}; }}"
        """The style sheet of HTML blocks."""

    def colour(self, name: str) -> str:
        """Return a colour of the theme for text, by a name of `COLOUR_INDICES`."""
        if name not in COLOUR_INDICES:
            return self.theme.muted_text
        return self.theme.region_label_colours[COLOUR_INDICES[name]]

    def tint(self, name: str, share: float = 0.09) -> QColor:
        """Return a colour mixed into the panel's, for the background of a box."""
        return mix_colours(self.colour(name), self.theme.panel, share)

    def text(self, size: float = 1.0, weight: int = 400, colour: str = "") -> QTextCharFormat:
        """Return the format of plain text, in the theme's text colour unless one is given."""
        return QTextCharFormat(self._kept_text(size, weight, colour))

    def _text(self, size: float, weight: int, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(app_font(self.font_size * size, weight))
        made.setForeground(QColor(colour or self.theme.text))
        return made

    def gap_text(self) -> QTextCharFormat:
        """Return the format of text in a block that must not be seen, one pixel high."""
        return self.text(1 / self.font_size)

    def block(
        self, above: float = 0.0, below: float = 0.62, *, tight: bool = False, indent: int = 0
    ) -> QTextBlockFormat:
        """Return the format of a paragraph with margins above and below it."""
        made = QTextBlockFormat()
        made.setTopMargin(above * self.font_size)
        made.setBottomMargin(below * self.font_size)
        made.setIndent(indent)
        height = _TIGHT_LINE_HEIGHT_PERCENT if tight else _LINE_HEIGHT_PERCENT
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        made.setLineHeight(height, kind.value)
        return made

    def with_leading(self, block_format: QTextBlockFormat) -> QTextBlockFormat:
        """Return the format with a fixed distance between lines, whatever they hold."""
        leading = (_LINE_HEIGHT_PERCENT / 100 - 1) * self.metrics.height()
        kind = QTextBlockFormat.LineHeightTypes.LineDistanceHeight
        block_format.setLineHeight(leading, kind.value)
        return block_format

    def gap_block(self, pixels: float = 1.0) -> QTextBlockFormat:
        """Return the format of an empty block of a fixed height."""
        made = QTextBlockFormat()
        made.setLineHeight(pixels, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made

    def layout_table(self, above: float = 0.2, below: float = 0.6) -> QTextTableFormat:
        """Return the format of a table without lines, as wide as the page."""
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(0)
        made.setCellSpacing(0)
        made.setTopMargin(above * self.font_size)
        made.setBottomMargin(below * self.font_size)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return made

    def grid_table(self) -> QTextTableFormat:
        """Return the format of a table with thin lines, as wide as its content needs."""
        made = self.layout_table()
        made.setWidth(QTextLength())
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(QColor(self.theme.panel_border)))
        made.setCellPadding(0.4 * self.font_size)
        return made

    def box_cell(
        self, background: QColor | None, bar: str = "", *, inset: float = 0.7
    ) -> QTextTableCellFormat:
        """Return the format of the one cell of a box, with a coloured bar on its left if given."""
        made = QTextTableCellFormat()
        if background is not None:
            made.setBackground(background)
        horizontal, vertical = inset * self.font_size, inset * 0.75 * self.font_size
        made.setLeftPadding(horizontal)
        made.setRightPadding(horizontal)
        made.setTopPadding(vertical)
        made.setBottomPadding(vertical)
        if bar:
            made.setLeftBorder(3)
            made.setLeftBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            made.setLeftBorderBrush(QBrush(QColor(bar)))
        return made

    def _code(self, kind: str) -> QTextCharFormat:
        made = self.text(0.9)
        self._make_monospace(made)
        if kind in _CODE_COLOURS:
            made.setForeground(QColor(self.colour(_CODE_COLOURS[kind])))
        return made

    def marked(
        self, base: QTextCharFormat, marks: TextMark, href: str, tooltip: str
    ) -> QTextCharFormat:
        """Return a text format changed by marks and a link; empty for no link or tooltip."""
        theme, made = self.theme, QTextCharFormat(base)
        if marks & TextMark.STRONG:
            made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontItalic(bool(marks & TextMark.EMPHASIS))
        made.setFontStrikeOut(bool(marks & TextMark.STRIKETHROUGH))
        made.setFontUnderline(bool(marks & TextMark.UNDERLINE))
        if marks & (TextMark.CODE | TextMark.KEYBOARD):
            self._make_monospace(made, 0.92)
            made.setBackground(QColor(theme.code_background))
        if marks & TextMark.HIGHLIGHT:
            made.setBackground(mix_colours(theme.search_match, theme.panel, 0.36))
        if marks & TextMark.SMALL:
            self._scale(made, 0.85)
        if marks & TextMark.SUPERSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if marks & TextMark.SUBSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if marks & TextMark.MUTED:
            made.setForeground(QColor(theme.muted_text))
        if href:
            made.setAnchor(True)
            made.setAnchorHref(href)
            made.setForeground(QColor(theme.muted_text if marks & TextMark.MUTED else theme.link))
        if marks & TextMark.TAG:
            made.setForeground(QColor(self.colour("cyan")))
        if marks & TextMark.MISSING:
            made.setForeground(QColor(theme.muted_text))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        if tooltip:
            made.setToolTip(tooltip)
        return made

    @staticmethod
    def _make_monospace(made: QTextCharFormat, scale: float = 1.0) -> None:
        font = made.font()
        font.setFamilies([*MONOSPACE_FAMILIES, "monospace"])
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(max(1, round(font.pixelSize() * scale)))
        made.setFont(font)

    @staticmethod
    def _scale(made: QTextCharFormat, scale: float) -> None:
        font = made.font()
        font.setPixelSize(max(1, round(font.pixelSize() * scale)))
        made.setFont(font)


def mix_colours(first: str, second: str, share: float) -> QColor:
    """Mix two colours, `share` of the first and the rest of the second."""
    a, b = QColor(first), QColor(second)
    rest = 1 - share
    return QColor(
        round(a.red() * share + b.red() * rest),
        round(a.green() * share + b.green() * rest),
        round(a.blue() * share + b.blue() * rest),
    )
