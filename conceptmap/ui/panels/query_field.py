"""A line to type a query in, with its syntax errors below."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.core.translation import translate
from conceptmap.searching.query_nodes import QueryError
from conceptmap.searching.query_parser import parse_query
from conceptmap.ui.panels.query_completer import QueryCompleter
from conceptmap.ui.panels.widgets import DEBOUNCE_MS, ClearableLine, HintLabel
from conceptmap.ui.session.query_vocabulary import QueryVocabulary
from conceptmap.ui.theme import AppTheme

ERROR_DELAY_MS = 600
"""Milliseconds without a key press after which a syntax error is shown. Longer than the delay of
a valid query, because most drafts are invalid while they are typed, as an open quotation is."""

_CONTEXT_CHARS = 24
"""Characters of the query that are shown on each side of an error."""


class QueryField(QWidget):
    """A line to type a query in; below it, what is wrong with the query, and where.

    An invalid query is submitted with Enter only: while a query is being typed, the map keeps
    showing what the last one found.
    """

    submitted = Signal(str)
    """The query: shortly after it was typed, or at once with Enter."""
    focused = Signal()

    def __init__(
        self,
        theme: AppTheme,
        vocabulary: QueryVocabulary,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._submitted_query = ""
        self._draft_error: QueryError | None = None
        """The syntax error of a draft that was not submitted."""
        self._shown_error: QueryError | None = None
        self.line_edit = ClearableLine()
        self.line_edit.setPlaceholderText(placeholder)
        self.line_edit.setClearButtonEnabled(True)
        self.line_edit.setAccessibleName(placeholder or translate("Query"))
        self.completer = QueryCompleter(self.line_edit, vocabulary, theme)
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
        theme.changed.connect(self._update_error_label)

    @property
    def query(self) -> str:
        """The query as it is typed, valid or not."""
        return self.line_edit.text()

    @property
    def error(self) -> str:
        """The error that is shown, as HTML; empty when there is none."""
        return self._error_label.text() if not self._error_label.isHidden() else ""

    def set_query(self, query: str) -> None:
        """Show another query. A draft of the user's is kept if the query is not new."""
        if query != self._submitted_query and not self._debounce.isActive():
            self._submitted_query, self._draft_error = query, None
            self.line_edit.setText(query)

    def discard_draft(self) -> None:
        """Go back to the query that was submitted last."""
        self._debounce.stop()
        self.line_edit.setText(self._submitted_query)
        self._clear_draft_error()

    def show_error(self, error: QueryError | None) -> None:
        """Show what is wrong with the submitted query, None for nothing.

        The error of a draft goes before it.
        """
        self._shown_error = self._draft_error or error
        self._error_label.setHidden(self._shown_error is None)
        self._update_error_label()

    def _update_error_label(self) -> None:
        error = self._shown_error
        if error is None:
            return
        query, accent = self.line_edit.text(), self._theme.colours.accent
        start = min(max(error.offset, 0), len(query))
        end = min(start + max(error.length, 1), len(query))
        before = escape(query[max(0, start - _CONTEXT_CHARS) : start])
        wrong = escape(query[start:end] or "▯")
        after = escape(query[end : end + _CONTEXT_CHARS])
        marked = f"{before}<u style='color:{accent}; font-weight:600'>{wrong}</u>{after}"
        text = f"{marked}<br>{escape(str(error), quote=False)}"
        if self._draft_error is not None and self._submitted_query.strip():
            held = escape(self._submitted_query, quote=False)
            #: Of a filter that cannot be read yet: what holds meanwhile.
            still = translate("Until then: '{query}'", query=held)
            text += f"<br>{still}"
        self._error_label.setText(text)

    def _schedule(self, query: str) -> None:
        self._debounce.start(DEBOUNCE_MS if _syntax_error(query) is None else ERROR_DELAY_MS)

    def _check_draft(self) -> None:
        error = _syntax_error(self.line_edit.text())
        if error is None:
            self._submit()
        elif self.completer.offers_operand:
            # The list says what is missing; the error would push it away.
            self._debounce.start(ERROR_DELAY_MS)
        else:
            self._draft_error = error
            self.show_error(error)

    def _submit(self) -> None:
        self._debounce.stop()
        self._clear_draft_error()
        self._submitted_query = self.line_edit.text()
        self.submitted.emit(self._submitted_query)

    def _clear_draft_error(self) -> None:
        # Submitting the same query again changes nothing, so nothing else would hide the error.
        if self._draft_error is not None:
            self._draft_error = None
            self.show_error(_syntax_error(self.line_edit.text()))


def _syntax_error(query: str) -> QueryError | None:
    """Return the error that parsing a query raises, None for a valid query."""
    try:
        parse_query(query)
    except QueryError as error:
        return error
    return None
