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

from conceptmap.render.theme import app_font
from conceptmap.search.operators import QueryError
from conceptmap.search.query_parser import parse_query
from conceptmap.ui.theme import AppTheme, set_text_colour

DEBOUNCE_MS, ERROR_DELAY_MS = 30, 600
"""Milliseconds without another letter after which what was typed is taken, and after which it is
told that it cannot be read, as when a quotation has only begun."""

QUERY_HELP = (
    'Words, "phrases", -not, OR, ( ), path: file: tag: content: line: section:, '
    "[property], [property:value], /regular expression/"
)


class ScrollPanel(QScrollArea):
    """A panel whose parts stand below each other; it scrolls when it is too low for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(14, 10, 14, 14)
        self.column.setSpacing(9)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return QSize(290, 420)

    def minimumSizeHint(self) -> QSize:
        # No part is ever cut off at the side.
        inside = self.widget()
        needed = 0 if inside is None else inside.minimumSizeHint().width()
        return QSize(max(230, needed + self.verticalScrollBar().sizeHint().width()), 120)


class SectionTitle(QLabel):
    """The title of a part of a panel."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(app_font(12, 600))
        self.setContentsMargins(0, 6, 0, 0)


class HintLabel(QLabel):
    """Quiet words that explain or count."""

    def __init__(self, theme: AppTheme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setWordWrap(True)
        self.setFont(app_font(12))
        self.setTextFormat(Qt.TextFormat.RichText)
        theme.changed.connect(self._apply_colour)
        self._apply_colour()

    def _apply_colour(self) -> None:
        set_text_colour(self, self._theme.colours.muted_text)


class QueryField(QWidget):
    """A line for a query, with what is wrong with it below, and where.

    What cannot be read is asked with Enter alone: what the last query found stays on the map
    while this one is being written.
    """

    submitted = Signal(str)
    """The query, some moments after it was typed, or at once with Enter."""
    focused = Signal()
    """A query is about to be typed."""

    def __init__(
        self, theme: AppTheme, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._submitted_query = ""
        self._draft_error: QueryError | None = None
        """What is wrong with what is typed and was not asked."""
        self.line_edit = ClearableLine()
        self.line_edit.setPlaceholderText(placeholder)
        self.line_edit.setClearButtonEnabled(True)
        self.line_edit.setToolTip(QUERY_HELP)
        self.line_edit.setAccessibleName(placeholder or "Query")
        self._error_label = HintLabel(theme)
        self._error_label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line_edit)
        column.addWidget(self._error_label)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.timeout.connect(self._check_draft)
        self.line_edit.textEdited.connect(self._schedule)
        self.line_edit.focused.connect(self.focused)
        self.line_edit.returnPressed.connect(self._submit)
        self.line_edit.cleared.connect(self._submit)

    @property
    def query(self) -> str:
        """What is typed."""
        return self.line_edit.text()

    @property
    def error(self) -> str:
        """What is wrong with the query, empty when nothing is."""
        return self._error_label.text() if not self._error_label.isHidden() else ""

    def set_query(self, query: str) -> None:
        """Show another query; the one that was asked leaves what is being typed as it is."""
        if query != self._submitted_query and not self._debounce.isActive():
            self._submitted_query, self._draft_error = query, None
            self.line_edit.setText(query)

    def discard_draft(self) -> None:
        """Take away what was typed and not asked."""
        self._debounce.stop()
        self.line_edit.setText(self._submitted_query)
        self._clear_draft_error()

    def show_error(self, error: QueryError | None) -> None:
        """Tell what is wrong with the query; None when nothing is."""
        error = self._draft_error or error
        self._error_label.setHidden(error is None)
        if error is None:
            return
        query, accent = self.line_edit.text(), self._theme.colours.accent
        at = min(max(error.offset, 0), len(query))
        end = min(at + max(error.length, 1), len(query))
        before, bad, after = (
            query[max(0, at - 24) : at],
            query[at:end] or "▯",
            query[end : end + 24],
        )
        place = f"{escape(before)}<u style='color:{accent}'><b>{escape(bad)}</b></u>{escape(after)}"
        self._error_label.setText(f"{place}<br>{escape(str(error))}")

    def _schedule(self, query: str) -> None:
        self._debounce.start(DEBOUNCE_MS if _syntax_error(query) is None else ERROR_DELAY_MS)

    def _check_draft(self) -> None:
        wrong = _syntax_error(self.line_edit.text())
        if wrong is None:
            self._submit()
        else:
            self._draft_error = wrong
            self.show_error(wrong)

    def _submit(self) -> None:
        self._debounce.stop()
        self._clear_draft_error()
        self._submitted_query = self.line_edit.text()
        self.submitted.emit(self._submitted_query)

    def _clear_draft_error(self) -> None:
        # The same query as before changes nothing, and nobody else would take the words away.
        if self._draft_error is not None:
            self._draft_error = None
            self.show_error(_syntax_error(self.line_edit.text()))


def _syntax_error(query: str) -> QueryError | None:
    try:
        parse_query(query)
    except QueryError as error:
        return error
    return None


class ClearableLine(QLineEdit):
    """A line to type in, whose Escape clears it."""

    cleared = Signal()
    focused = Signal()
    """The keyboard is with it now."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


def horizontal_row(*widgets: QWidget, spacing: int = 8, stretch: bool = False) -> QHBoxLayout:
    """Set widgets beside each other."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch()
    return layout


def small_button(text: str, tooltip: str, on_click: object) -> QPushButton:
    """Make a button for the foot of a panel."""
    button = QPushButton(text)
    button.setToolTip(tooltip)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(on_click)
    return button
