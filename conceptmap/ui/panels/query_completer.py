"""The list below a line in which a query is typed: what may come next, with a word about it.

Nothing is chosen in it until an arrow key goes there, so Enter means the query as it is typed.
Tab takes the first suggestion of a term that was begun; otherwise it goes to the next control.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from conceptmap.searching.completion import Completion, Suggestion, complete
from conceptmap.ui.announcing import announce
from conceptmap.ui.panels.suggestion_list import SuggestionList
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.ui.session.query_vocabulary import QueryVocabulary

_ROW_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class QueryCompleter(QObject):
    """Offers suggestions for a line as one types, clicks into it, or presses Down."""

    def __init__(self, line: QLineEdit, vocabulary: QueryVocabulary, theme: AppTheme) -> None:
        super().__init__(line)
        self._line = line
        self._vocabulary = vocabulary
        self._theme = theme
        self._completion: Completion | None = None
        self._popup: SuggestionList | None = None
        line.installEventFilter(self)
        line.textEdited.connect(lambda _: self.offer())
        line.cursorPositionChanged.connect(lambda _, __: self._follow_cursor())
        vocabulary.changed.connect(self._follow_vocabulary)

    @property
    def is_open(self) -> bool:
        """Whether the list is there."""
        return self._popup is not None and self._popup.isVisible()

    @property
    def offers_operand(self) -> bool:
        """Whether the list offers what an operator, just typed or chosen, still needs."""
        return self.is_open and self._line.text()[: self._line.cursorPosition()].endswith(":")

    @property
    def suggestions(self) -> Sequence[Suggestion]:
        """What the list offers, nothing while it is closed."""
        return self._popup.suggestions if self._popup is not None and self.is_open else ()

    @property
    def chosen(self) -> int:
        """The number of the suggestion that the keys have chosen, -1 for none."""
        return self._popup.current if self._popup is not None else -1

    def offer(self) -> None:
        """Show what may stand at the cursor; nothing where there is nothing to suggest."""
        self._vocabulary.request()
        line = self._line
        found = complete(line.text(), line.cursorPosition(), self._vocabulary.current)
        if found is not None and [found.typed] == [each.text for each in found.suggestions]:
            # What could be suggested is there already.
            found = None
        self._completion = found
        if found is None:
            self.dismiss()
            return
        if self._popup is None:
            self._popup = SuggestionList(self._theme, line)
            self._popup.chosen.connect(self._accept)
        self._popup.show_below(line, found.suggestions)
        self._popup.set_current(-1)

    def dismiss(self) -> None:
        """Close the list of suggestions."""
        if self._popup is not None:
            self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._press(event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_open:
            # Escape closes the list, and is no shortcut then.
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move):
            self.dismiss()
        elif kind == QEvent.Type.FocusIn:
            self._vocabulary.request()
        elif kind == QEvent.Type.MouseButtonRelease:
            self.offer()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if not self.is_open:
            if key == Qt.Key.Key_Down and not event.modifiers():
                self.offer()
                return self.is_open
            return False
        if key == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        if key in _ROW_STEPS:
            self._step(_ROW_STEPS[Qt.Key(key)])
            return True
        if key == Qt.Key.Key_Tab:
            begun = self._completion is not None and self._completion.typed.strip()
            if self.chosen >= 0 or begun:
                self._accept(self.suggestions[max(self.chosen, 0)])
                return True
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.chosen >= 0:
                self._accept(self.suggestions[self.chosen])
                return True
            self.dismiss()
        return False

    def _step(self, by: int) -> None:
        assert self._popup is not None
        # Up from the first goes back to the line.
        self._popup.set_current(max(min(self.chosen + by, len(self.suggestions) - 1), -1))
        if self.chosen >= 0:
            # The keyboard stays in the line.
            suggestion = self.suggestions[self.chosen]
            announce(self._line, f"{suggestion.label}: {suggestion.help}")

    def _accept(self, suggestion: Suggestion) -> None:
        found = self._completion
        if found is None:
            return
        text = self._line.text()
        self._completion = None
        self.dismiss()
        self._line.setText(text[: found.start] + suggestion.text + text[found.end :])
        self._line.setCursorPosition(found.start + len(suggestion.text))
        self._line.textEdited.emit(self._line.text())
        if not suggestion.goes_on:
            self.dismiss()

    def _follow_cursor(self) -> None:
        """Offer what may stand where the cursor went; typing does so by itself."""
        found = self._completion
        at = self._line.cursorPosition()
        if found is not None and not found.start <= at <= found.end + 1:
            self.dismiss()

    def _follow_vocabulary(self) -> None:
        if self.is_open:
            self.offer()
