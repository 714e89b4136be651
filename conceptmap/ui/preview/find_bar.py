"""The bar to find words in the note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from conceptmap.core.translation import number, translate
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.preview.text_ranges import MAX_FOUND_RANGES, TextRange, find_ranges
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme, set_text_colour

FIND_DEBOUNCE_MS = 120
"""Milliseconds without a key press after which the words are searched for."""

_COUNT_WIDTH_PX = 64


class FindBar(QWidget):
    """A line to type in, the number of matches, and buttons for the previous and next match."""

    matches_changed = Signal()
    match_selected = Signal(int, int)
    """Start and end of the match to scroll to."""
    closed = Signal()

    def __init__(self, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self.matches: list[TextRange] = []
        self.current = -1
        """The number of the current match, -1 for none."""
        self.line_edit = QLineEdit()
        self.line_edit.setPlaceholderText(translate("Find in this note"))
        self.line_edit.setAccessibleName(translate("Find in this note"))
        self.line_edit.installEventFilter(self)
        self._count_label = QLabel()
        self._count_label.setFont(ui_font(12))
        self._count_label.setMinimumWidth(_COUNT_WIDTH_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.line_edit, 1)
        row.addWidget(self._count_label)
        row.addWidget(
            IconButton(theme, "up", translate("Previous match"), lambda: self.step(-1), "Shift+F3")
        )
        row.addWidget(
            IconButton(theme, "down", translate("Next match"), lambda: self.step(1), "F3")
        )
        row.addWidget(IconButton(theme, "close", translate("Close"), self.dismiss, "Esc"))
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(FIND_DEBOUNCE_MS)
        self._debounce.timeout.connect(self.search)
        self.line_edit.textEdited.connect(lambda _: self._debounce.start())
        theme.changed.connect(self._apply_theme)
        self._theme = theme
        self._apply_theme()
        self.hide()

    def activate(self, words: str = "") -> None:
        """Show the bar, with words to search for if there are any."""
        self.show()
        if words:
            self.line_edit.setText(words)
        self.line_edit.selectAll()
        self.line_edit.setFocus()
        self.search()

    def dismiss(self) -> None:
        """Hide the bar and drop the matches."""
        self.hide()
        self.matches, self.current = [], -1
        self.matches_changed.emit()
        self.closed.emit()

    def set_document(self, document: QTextDocument) -> None:
        """Search in another document, or again in the same one after it has grown."""
        self._document = document
        if not self.isHidden():
            self.search(select_first=False)

    def search(self, *, select_first: bool = True) -> None:
        """Search for the typed words."""
        self._debounce.stop()
        words = self.line_edit.text()
        self.matches = find_ranges(self._document, words) if self._document is not None else []
        self.current = 0 if self.matches else -1
        self._update_count(words)
        self.matches_changed.emit()
        if select_first and self.matches:
            self.match_selected.emit(*self.matches[0])

    def step(self, offset: int) -> None:
        """Go to another match, by number of matches forward or backward."""
        if self._debounce.isActive():
            self.search()
        elif self.matches:
            self.current = (self.current + offset) % len(self.matches)
            self._update_count(self.line_edit.text())
            self.matches_changed.emit()
            self.match_selected.emit(*self.matches[self.current])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
                self.step(-1 if shift else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _apply_theme(self) -> None:
        set_text_colour(self._count_label, self._theme.colours.muted_text)

    def _update_count(self, words: str) -> None:
        count, more = len(self.matches), "+" if len(self.matches) >= MAX_FOUND_RANGES else ""
        text = translate("Not found")
        if count:
            total = f"{number(count)}{more}"
            #: A match of those in the text.
            text = translate("{n} of {total}", n=self.current + 1, total=total)
        self._count_label.setText(text if words else "")
