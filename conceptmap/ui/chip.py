"""A few words in a rounded frame, with a cross that removes what they name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from conceptmap.ui.buttons import IconButton
from conceptmap.ui.elided import ElidedButton
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme

_OPACITY = 0.13


class Chip(QFrame):
    """Names something that is in force. `tip` says what its cross does."""

    clicked = Signal()
    closed = Signal()

    def __init__(self, theme: AppTheme, tip: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = ElidedButton()
        self._text.setFont(ui_font(12, 500))
        self._text.clicked.connect(self.clicked)
        cross = IconButton(theme, "close", tip, self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(self._text)
        row.addWidget(cross)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The text, with each & doubled."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Show another text on the chip, and in full as its tip."""
        self._text.set_plain_text(text)
        self._text.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.colours.link)
        colour.setAlphaF(_OPACITY)
        painter.setBrush(colour)
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -1), radius, radius)
        painter.end()
