"""A label and a button that cut their text off where there is no room, with an ellipsis.

Unlike Qt's own they may be made narrower than their text, so that a long text moves nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from conceptmap.ui.access_keys import literal

_MIN_WIDTH_PX = 28
"""The least width: a letter or two, and the ellipsis."""


class ElidedLabel(QLabel):
    """A line of plain text; its tooltip is the whole text where it is cut off."""

    def __init__(self, text: str = "", font: QFont | None = None) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if font is not None:
            self.setFont(font)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(_MIN_WIDTH_PX, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QStylePainter(self)
        painter.drawItemText(
            self.contentsRect(),
            int(self.alignment() | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()


class ElidedButton(QToolButton):
    """A tool button whose text is cut where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def plain_text(self) -> str:
        """The text of the button as the user reads it, each && of Qt's as an &."""
        return self.text().replace("&&", "&")

    def set_plain_text(self, text: str) -> None:
        """Change the text, in which an & is an &."""
        self.setText(literal(text))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(_MIN_WIDTH_PX, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        # One more: widths of texts are rounded to whole pixels.
        room = self.width() - self._padding() + 1
        elided = self.fontMetrics().elidedText(
            self.plain_text, Qt.TextElideMode.ElideRight, max(room, 0)
        )
        option.text = literal(elided)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()

    def _padding(self) -> int:
        """Return the width that the button needs beside its text."""
        return max(self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()), 0)
