"""Finding words in the note that is read."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from conceptmap.render.theme import font
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.theme import Theme, set_ink

MOST = 1000
"""So many places are marked."""

PATIENCE = 120

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class FindBar(QWidget):
    """A line to type in, how often it was found, and the ways to the next and the last place."""

    changed = Signal()
    """Other places are to be marked."""
    reached = Signal(int, int)
    """The place to be shown, from where to where in the document."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self.found: list[tuple[int, int]] = []
        """The places, from where to where in the document."""
        self.at = -1
        """The number of the place that is shown, -1 for none."""
        self.line = QLineEdit()
        self.line.setPlaceholderText("Find in this note")
        self.line.setAccessibleName("Find in this note")
        self.line.installEventFilter(self)
        self._count = QLabel()
        self._count.setFont(font(12))
        self._count.setMinimumWidth(64)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        row.addWidget(IconButton(theme, "up", "The place before", lambda: self.go(-1), "Shift+F3"))
        row.addWidget(IconButton(theme, "down", "The next place", lambda: self.go(1), "F3"))
        row.addWidget(IconButton(theme, "close", "Stop finding", self.end, "Esc"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.search)
        self.line.textEdited.connect(lambda _: self._patience.start())
        theme.changed.connect(lambda: set_ink(self._count, theme.style.muted))
        set_ink(self._count, theme.style.muted)
        self.hide()

    def begin(self, words: str = "") -> None:
        """Appear, with some words to begin with."""
        self.show()
        if words:
            self.line.setText(words)
        self.line.selectAll()
        self.line.setFocus()
        self.search()

    def end(self) -> None:
        """Go away, and mark nothing."""
        self.hide()
        self.found, self.at = [], -1
        self.changed.emit()
        self.closed.emit()

    def set_document(self, document: QTextDocument) -> None:
        """Find in another document, or in the same one, which has grown."""
        self._document = document
        if not self.isHidden():
            self.search(show=False)

    def search(self, *, show: bool = True) -> None:
        """Find the words that are typed; with `show` the first place is gone to."""
        self._patience.stop()
        words = self.line.text()
        self.found = places_of(self._document, words) if self._document is not None else []
        self.at = 0 if self.found else -1
        self._tell(words)
        self.changed.emit()
        if show and self.found:
            self.reached.emit(*self.found[0])

    def go(self, step: int) -> None:
        """Go to a place before or behind."""
        if self._patience.isActive():
            self.search()
        elif self.found:
            self.at = (self.at + step) % len(self.found)
            self._tell(self.line.text())
            self.changed.emit()
            self.reached.emit(*self.found[self.at])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
                self.go(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        return super().eventFilter(watched, event)

    def _tell(self, words: str) -> None:
        more = "+" if len(self.found) >= MOST else ""
        found = f"{self.at + 1} of {len(self.found)}{more}" if self.found else "Not found"
        self._count.setText(found if words else "")


def places_of(document: QTextDocument, words: str) -> list[tuple[int, int]]:
    """Give where some words stand in a document, in any letter case; the first `MOST` of them."""
    if not words:
        return []
    # Some letters change their number when their case does; then they are compared as they are.
    text = document.toRawText()
    folded, wanted = text.lower(), words.lower()
    if len(folded) != len(text):
        folded, wanted = text, words
    # Qt counts in units of UTF-16, of which letters beyond the first plane take two.
    wide = [match.start() for match in _WIDE.finditer(text)]
    found: list[tuple[int, int]] = []
    at = folded.find(wanted)
    while at >= 0 and len(found) < MOST:
        end = at + len(wanted)
        found.append((at + bisect_left(wide, at), end + bisect_left(wide, end)))
        at = folded.find(wanted, end)
    return found


def cursor_at(document: QTextDocument, begin: int, end: int) -> QTextCursor:
    """Give a cursor that selects a place."""
    cursor = QTextCursor(document)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
