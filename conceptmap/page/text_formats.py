"""The formats of text that a page is set in, by theme and size."""

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
"""How large headings are, by level, text being 1."""

COLOUR_INDICES = {"blue": 0, "orange": 1, "green": 2, "cyan": 5, "red": 6, "purple": 11}
"""The theme's hues by the names they have here; every other name is grey."""

_CODE = {
    "comment": "grey",
    "keyword": "purple",
    "string": "green",
    "number": "orange",
    "name": "blue",
    "builtin": "cyan",
}

_LINE_HEIGHT = 142.0


class TextFormats:
    """The formats of one theme at one size of letters, in pixels."""

    def __init__(self, theme: Theme, font_size: float) -> None:
        self.theme = theme
        self.font_size = font_size
        self.code = cache(self._code)
        self.metrics = QFontMetricsF(app_font(font_size))
        self.style_sheet = f"* {{ color: {theme.text}; }} a {{ color: {theme.link}; }}"
        """The style sheet of HTML."""

    def colour(self, name: str) -> str:
        """Give a hue as letters have it."""
        return (
            self.theme.region_label_colours[COLOUR_INDICES[name]]
            if name in COLOUR_INDICES
            else self.theme.muted_text
        )

    def tint(self, name: str, share: float = 0.09) -> QColor:
        """Give a hue as the ground of a box has it."""
        return mix_colours(self.colour(name), self.theme.panel, share)

    def text(self, size: float = 1.0, weight: int = 400, colour: str = "") -> QTextCharFormat:
        """Give letters, their size in that of the text."""
        made = QTextCharFormat()
        made.setFont(app_font(self.font_size * size, weight))
        made.setForeground(QColor(colour or self.theme.text))
        return made

    def gap_text(self) -> QTextCharFormat:
        """Give the letters of a line that is not seen."""
        return self.text(1 / self.font_size)

    def block(
        self, above: float = 0.0, below: float = 0.62, *, tight: bool = False, indent: int = 0
    ) -> QTextBlockFormat:
        """Give a paragraph, its margins in the size of the text."""
        made = QTextBlockFormat()
        made.setTopMargin(above * self.font_size)
        made.setBottomMargin(below * self.font_size)
        made.setIndent(indent)
        height = 120.0 if tight else _LINE_HEIGHT
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        made.setLineHeight(height, kind.value)
        return made

    def gap_block(self, pixels: float = 1.0) -> QTextBlockFormat:
        """Give a paragraph that is but a gap."""
        made = QTextBlockFormat()
        made.setLineHeight(pixels, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made

    def layout_table(self, above: float = 0.2, below: float = 0.6) -> QTextTableFormat:
        """Give a table without lines, as wide as the page."""
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(0)
        made.setCellSpacing(0)
        made.setTopMargin(above * self.font_size)
        made.setBottomMargin(below * self.font_size)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return made

    def grid_table(self) -> QTextTableFormat:
        """Give a table with thin lines, as wide as it has to be."""
        made = self.layout_table()
        made.setWidth(QTextLength())
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(QColor(self.theme.panel_border)))
        made.setCellPadding(0.4 * self.font_size)
        return made

    def box_cell(
        self, ground: QColor | None, bar: str = "", *, inset: float = 0.7
    ) -> QTextTableCellFormat:
        """Give the one cell of a box, with a bar of a colour at its left, empty for none."""
        made = QTextTableCellFormat()
        if ground is not None:
            made.setBackground(ground)
        across, down = inset * self.font_size, inset * 0.75 * self.font_size
        made.setLeftPadding(across)
        made.setRightPadding(across)
        made.setTopPadding(down)
        made.setBottomPadding(down)
        if bar:
            made.setLeftBorder(3)
            made.setLeftBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            made.setLeftBorderBrush(QBrush(QColor(bar)))
        return made

    def _code(self, kind: str) -> QTextCharFormat:
        made = self.text(0.9)
        self._make_mono(made)
        if kind in _CODE:
            made.setForeground(QColor(self.colour(_CODE[kind])))
        return made

    def marked(
        self, base: QTextCharFormat, marks: TextMark, href: str, tip: str
    ) -> QTextCharFormat:
        """Give letters set apart from their line's by marks and a link."""
        style, made = self.theme, QTextCharFormat(base)
        if marks & TextMark.STRONG:
            made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontItalic(bool(marks & TextMark.EMPHASIS))
        made.setFontStrikeOut(bool(marks & TextMark.STRIKETHROUGH))
        made.setFontUnderline(bool(marks & TextMark.UNDERLINE))
        if marks & (TextMark.CODE | TextMark.KEYBOARD):
            self._make_mono(made, 0.92)
            made.setBackground(QColor(style.code_background))
        if marks & TextMark.HIGHLIGHT:
            made.setBackground(mix_colours(style.search_match, style.panel, 0.36))
        if marks & TextMark.SMALL:
            self._shrink(made, 0.85)
        if marks & TextMark.SUPERSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if marks & TextMark.SUBSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if marks & TextMark.MUTED:
            made.setForeground(QColor(style.muted_text))
        if href:
            made.setAnchor(True)
            made.setAnchorHref(href)
            made.setForeground(QColor(style.muted_text if marks & TextMark.MUTED else style.link))
        if marks & TextMark.TAG:
            made.setForeground(QColor(self.colour("cyan")))
        if marks & TextMark.MISSING:
            made.setForeground(QColor(style.muted_text))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        if tip:
            made.setToolTip(tip)
        return made

    @staticmethod
    def _make_mono(made: QTextCharFormat, share: float = 1.0) -> None:
        letters = made.font()
        letters.setFamilies([*MONOSPACE_FAMILIES, "monospace"])
        letters.setStyleHint(QFont.StyleHint.Monospace)
        letters.setPixelSize(max(1, round(letters.pixelSize() * share)))
        made.setFont(letters)

    @staticmethod
    def _shrink(made: QTextCharFormat, share: float) -> None:
        letters = made.font()
        letters.setPixelSize(max(1, round(letters.pixelSize() * share)))
        made.setFont(letters)


def mix_colours(first: str, second: str, share: float) -> QColor:
    """Mix two colours, `share` of the first."""
    a, b = QColor(first), QColor(second)
    rest = 1 - share
    return QColor(
        round(a.red() * share + b.red() * rest),
        round(a.green() * share + b.green() * rest),
        round(a.blue() * share + b.blue() * rest),
    )


ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
