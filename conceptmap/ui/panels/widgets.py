"""The parts that panels are made of."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from conceptmap.render.theme import font
from conceptmap.search.operators import QueryError
from conceptmap.search.query_parser import parse
from conceptmap.ui.theme import Theme, set_ink

PROMPT, PATIENCE = 30, 600
"""Milliseconds without another letter after which what was typed is taken, and after which it is
told that it cannot be read, as when a quotation has only begun."""

QUERY_HELP = (
    'Words, "phrases", -not, OR, ( ), path: file: tag: content: line: section:, '
    "[property], [property:value], /regular expression/"
)


class Column(QScrollArea):
    """A panel whose parts stand below each other; it scrolls when it is too low for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(14, 10, 14, 14)
        self.rows.setSpacing(9)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return QSize(290, 420)

    def minimumSizeHint(self) -> QSize:
        # No part is ever cut off at the side.
        inside = self.widget()
        needed = 0 if inside is None else inside.minimumSizeHint().width()
        return QSize(max(230, needed + self.verticalScrollBar().sizeHint().width()), 120)


class Section(QLabel):
    """The title of a part of a panel."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(font(12, 600))
        self.setContentsMargins(0, 6, 0, 0)


class Hint(QLabel):
    """Quiet words that explain or count."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setWordWrap(True)
        self.setFont(font(12))
        self.setTextFormat(Qt.TextFormat.RichText)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        set_ink(self, self._theme.style.muted)


class QueryField(QWidget):
    """A line for a query, with what is wrong with it below, and where.

    What cannot be read is asked with Enter alone: what the last query found stays on the map
    while this one is being written.
    """

    asked = Signal(str)
    """The query, some moments after it was typed, or at once with Enter."""
    entered = Signal()
    """A query is about to be typed."""

    def __init__(self, theme: Theme, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked = ""
        self._unread: QueryError | None = None
        """What is wrong with what is typed and was not asked."""
        self.line = Line()
        self.line.setPlaceholderText(placeholder)
        self.line.setClearButtonEnabled(True)
        self.line.setToolTip(QUERY_HELP)
        self.line.setAccessibleName(placeholder or "Query")
        self._wrong = Hint(theme)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self._wrong)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._take)
        self.line.textEdited.connect(self._wait)
        self.line.entered.connect(self.entered)
        self.line.returnPressed.connect(self._ask)
        self.line.cleared.connect(self._ask)

    @property
    def query(self) -> str:
        """What is typed."""
        return self.line.text()

    @property
    def wrong(self) -> str:
        """What is wrong with the query, empty when nothing is."""
        return self._wrong.text() if not self._wrong.isHidden() else ""

    def put(self, query: str) -> None:
        """Show another query; the one that was asked leaves what is being typed as it is."""
        if query != self._asked and not self._patience.isActive():
            self._asked, self._unread = query, None
            self.line.setText(query)

    def drop(self) -> None:
        """Take away what was typed and not asked."""
        self._patience.stop()
        self.line.setText(self._asked)
        self._forget_unread()

    def tell(self, error: QueryError | None) -> None:
        """Tell what is wrong with the query; None when nothing is."""
        error = self._unread or error
        self._wrong.setHidden(error is None)
        if error is None:
            return
        query, accent = self.line.text(), self._theme.style.accent
        at = min(max(error.at, 0), len(query))
        end = min(at + max(error.length, 1), len(query))
        before, bad, after = (
            query[max(0, at - 24) : at],
            query[at:end] or "▯",
            query[end : end + 24],
        )
        place = f"{escape(before)}<u style='color:{accent}'><b>{escape(bad)}</b></u>{escape(after)}"
        self._wrong.setText(f"{place}<br>{escape(str(error))}")

    def _wait(self, query: str) -> None:
        self._patience.start(PROMPT if _wrong_with(query) is None else PATIENCE)

    def _take(self) -> None:
        wrong = _wrong_with(self.line.text())
        if wrong is None:
            self._ask()
        else:
            self._unread = wrong
            self.tell(wrong)

    def _ask(self) -> None:
        self._patience.stop()
        self._forget_unread()
        self._asked = self.line.text()
        self.asked.emit(self._asked)

    def _forget_unread(self) -> None:
        # The same query as before changes nothing, and nobody else would take the words away.
        if self._unread is not None:
            self._unread = None
            self.tell(_wrong_with(self.line.text()))


def _wrong_with(query: str) -> QueryError | None:
    try:
        parse(query)
    except QueryError as error:
        return error
    return None


class Line(QLineEdit):
    """A line to type in, whose Escape clears it."""

    cleared = Signal()
    entered = Signal()
    """The keyboard is with it now."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


def row(*widgets: QWidget, spacing: int = 8, stretch: bool = False) -> QHBoxLayout:
    """Set widgets beside each other."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch()
    return layout


def small_button(text: str, tip: str, do: object) -> QPushButton:
    """Make a button for the foot of a panel."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(do)
    return button
