"""Finding words in the note that is read."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from conceptmap.render.theme import app_font
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.theme import AppTheme, set_text_colour

MAX_MATCHES = 1000
"""So many places are marked."""

FIND_DEBOUNCE_MS = 120

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class FindBar(QWidget):
    """A line to type in, how often it was found, and the ways to the next and the last place."""

    matches_changed = Signal()
    """Other places are to be marked."""
    match_selected = Signal(int, int)
    """The place to be shown, from where to where in the document."""
    closed = Signal()

    def __init__(self, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self.matches: list[tuple[int, int]] = []
        """The places, from where to where in the document."""
        self.current = -1
        """The number of the place that is shown, -1 for none."""
        self.line_edit = QLineEdit()
        self.line_edit.setPlaceholderText("Find in this note")
        self.line_edit.setAccessibleName("Find in this note")
        self.line_edit.installEventFilter(self)
        self._count_label = QLabel()
        self._count_label.setFont(app_font(12))
        self._count_label.setMinimumWidth(64)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.line_edit, 1)
        row.addWidget(self._count_label)
        row.addWidget(
            IconButton(theme, "up", "The place before", lambda: self.step(-1), "Shift+F3")
        )
        row.addWidget(IconButton(theme, "down", "The next place", lambda: self.step(1), "F3"))
        row.addWidget(IconButton(theme, "close", "Stop finding", self.dismiss, "Esc"))
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(FIND_DEBOUNCE_MS)
        self._debounce.timeout.connect(self.search)
        self.line_edit.textEdited.connect(lambda _: self._debounce.start())
        theme.changed.connect(lambda: set_text_colour(self._count_label, theme.colours.muted_text))
        set_text_colour(self._count_label, theme.colours.muted_text)
        self.hide()

    def activate(self, words: str = "") -> None:
        """Appear, with some words to begin with."""
        self.show()
        if words:
            self.line_edit.setText(words)
        self.line_edit.selectAll()
        self.line_edit.setFocus()
        self.search()

    def dismiss(self) -> None:
        """Go away, and mark nothing."""
        self.hide()
        self.matches, self.current = [], -1
        self.matches_changed.emit()
        self.closed.emit()

    def set_document(self, document: QTextDocument) -> None:
        """Find in another document, or in the same one, which has grown."""
        self._document = document
        if not self.isHidden():
            self.search(show=False)

    def search(self, *, show: bool = True) -> None:
        """Find the words that are typed; with `show` the first place is gone to."""
        self._debounce.stop()
        words = self.line_edit.text()
        self.matches = find_matches(self._document, words) if self._document is not None else []
        self.current = 0 if self.matches else -1
        self._update_count(words)
        self.matches_changed.emit()
        if show and self.matches:
            self.match_selected.emit(*self.matches[0])

    def step(self, offset: int) -> None:
        """Go to a place before or behind."""
        if self._debounce.isActive():
            self.search()
        elif self.matches:
            self.current = (self.current + offset) % len(self.matches)
            self._update_count(self.line_edit.text())
            self.matches_changed.emit()
            self.match_selected.emit(*self.matches[self.current])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
                self.step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _update_count(self, words: str) -> None:
        more = "+" if len(self.matches) >= MAX_MATCHES else ""
        found = f"{self.current + 1} of {len(self.matches)}{more}" if self.matches else "Not found"
        self._count_label.setText(found if words else "")


def find_matches(document: QTextDocument, words: str) -> list[tuple[int, int]]:
    """Give where some words stand in a document, in any letter case; the first `MOST` of them."""
    if not words:
        return []
    # Some letters change their number when their case does; then they are compared as they are.
    text = document.toRawText()
    folded, wanted = text.lower(), words.lower()
    if len(folded) != len(text):
        folded, wanted = text, words
    # Qt counts in units of UTF-16, of which letters beyond the first plane take two.
    wide = [match.start() for match in _ASTRAL.finditer(text)]
    found: list[tuple[int, int]] = []
    at = folded.find(wanted)
    while at >= 0 and len(found) < MAX_MATCHES:
        end = at + len(wanted)
        found.append((at + bisect_left(wide, at), end + bisect_left(wide, end)))
        at = folded.find(wanted, end)
    return found


def make_cursor(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Give a cursor that selects a place."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
