"""The palette: notes and commands, found as their names are typed.

Names are looked up in a thread. Enter and the keys that choose a row are kept until the rows for
what is typed are there, and then do what they were meant to do with these rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from conceptmap.core.translation import Text, translate
from conceptmap.ui.access_keys import without_access_key
from conceptmap.ui.commands.palette_ranking import rank
from conceptmap.ui.commands.palette_rows import (
    SUGGESTED_COMMANDS,
    command_row,
    heading_row,
    is_question,
    latest_notes,
    match_row,
    may_be_question,
    question_row,
    recent_rows,
)
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import HintLabel
from conceptmap.ui.session.session import Session
from conceptmap.ui.text_size import scaled, ui_font
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.name_index import NameIndex, NameMatch

WIDTH_PX, HEIGHT_PX = 560, 420
MAX_MATCHES_SHOWN = 40

INDEX_DELAY_MS = 700
"""Milliseconds after an update of the map until the names are indexed again."""

_PROMPT = Text("Find a note or run a command")
_INDEX_JOB, _FIND_JOB = "index names", "find"
_COMMAND_PREFIX = ">"
"""Typed first, it restricts the list to commands."""

_ROW_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandPalette(QFrame):
    """Floats over another widget while something is looked for.

    `actions` returns the actions of the menus.
    """

    chosen = Signal(str, str)
    """A node, and the heading in it to go to, empty for none."""
    asked = Signal(str)
    """A question that is to be answered."""

    def __init__(
        self,
        session: Session,
        theme: AppTheme,
        actions: Callable[[], Sequence[QAction]],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._session = session
        self._theme = theme
        self._actions = actions
        self._over = over
        self._name_index: NameIndex | None = None
        self._latest_notes: tuple[str, ...] = ()
        self._rows_of: str | None = None
        """The typed text that the rows belong to, None while they are looked for."""
        self._waiting_keys: list[int] = []
        """Keys that were pressed before the rows for what is typed were there."""
        self.line = QLineEdit()
        self.line.setFont(ui_font(16))
        self.line.setPlaceholderText(str(_PROMPT))
        self.line.setAccessibleName(str(_PROMPT))
        self.line.textChanged.connect(self._change_text)
        self.line.installEventFilter(self)
        self.list = RichList(theme, translate("Notes and commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._choose)
        hint = HintLabel(
            theme, translate("↑ ↓ to choose, Enter to open, Esc to close, > for commands only")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for widget in (self.line, self.list, hint):
            column.addWidget(widget)
        over.installEventFilter(self)
        self._index_timer = QTimer(self)
        self._index_timer.setSingleShot(True)
        self._index_timer.setInterval(INDEX_DELAY_MS)
        self._index_timer.timeout.connect(self._build_index)
        session.map_updated.connect(self._drop_index)
        self._drop_index()
        self.hide()

    def open_with(self, text: str = "") -> None:
        """Open with some text typed."""
        self.line.setText(text)
        self._reposition()
        self.show()
        self.raise_()
        self.line.setFocus()
        if text:
            self.line.setCursorPosition(len(text))
        self._find()

    def dismiss(self) -> None:
        """Close the palette; matches on the map are no longer highlighted."""
        self._waiting_keys.clear()
        if self.isVisible():
            self.hide()
            self._session.selection.set_matches(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._reposition()
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._press(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                QTimer.singleShot(0, self, self._dismiss_when_unfocused)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.setBrush(QColor(self._theme.colours.panel))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)
        painter.end()

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
            self._over.setFocus()
            return True
        if key in _ROW_STEPS or key in _ENTER_KEYS:
            if self._rows_of == self.line.text():
                self._use_rows(key)
            else:
                self._waiting_keys.append(key)
            return True
        # Letters after Enter are no longer meant for this field.
        is_entered = any(each in _ENTER_KEYS for each in self._waiting_keys)
        return is_entered and event.text().isprintable() and bool(event.text())

    def _use_rows(self, key: int) -> None:
        """Move among the rows, or choose the current one."""
        rows, row = self.list.rows, self.list.currentIndex().row()
        choosable = [number for number, each in enumerate(rows) if each.value is not None]
        if not choosable:
            return
        if key in _ENTER_KEYS:
            if row in choosable:
                self._choose(rows[row].value)
            return
        at = choosable.index(row) if row in choosable else -1
        at = min(max(at + _ROW_STEPS[Qt.Key(key)], 0), len(choosable) - 1)
        self._set_current(choosable[at])

    def _set_current(self, row: int) -> None:
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _dismiss_when_unfocused(self) -> None:
        focused = QApplication.focusWidget()
        # While the window is inactive nothing in it has the focus.
        if focused is not None and focused is not self and not self.isAncestorOf(focused):
            self.dismiss()

    def _reposition(self) -> None:
        over = self._over
        self.resize(
            min(scaled(WIDTH_PX), over.width() - 40), min(scaled(HEIGHT_PX), over.height() - 60)
        )
        self.move((over.width() - self.width()) // 2, 28)

    def _drop_index(self) -> None:
        self._name_index = None
        if self.isVisible():
            # What was being looked for went with the map.
            self._find()
        else:
            self._index_timer.start()

    def _build_index(self) -> None:
        """Index the names ahead, so that the first letter need not wait."""
        vault_map = self._session.vault_map

        def work(_: object) -> tuple[NameIndex, tuple[str, ...]]:
            from conceptmap.model.name_index import NameIndex

            return NameIndex(vault_map), latest_notes(vault_map.vault)

        def done(result: tuple[NameIndex, tuple[str, ...]]) -> None:
            self._name_index, self._latest_notes = result
            if self.isVisible():
                self._find()

        def failed(_: str) -> None:
            self._show(self.line.text(), [])

        self._session.map_workers.start(_INDEX_JOB, work, done, failed)

    def _change_text(self) -> None:
        # A key that was pressed before meant the text as it was.
        self._waiting_keys.clear()
        self._find()

    def _find(self) -> None:
        if not self.isVisible():
            return
        typed, index, workers = self.line.text(), self._name_index, self._session.map_workers
        self._rows_of = None
        if index is None and not workers.is_running(_INDEX_JOB):
            self._build_index()
        if not typed.strip() or typed.startswith(_COMMAND_PREFIX):
            workers.cancel(_FIND_JOB)
            self._show(typed, [])
        elif index is None:
            self._set_rows(typed, [])
        else:
            workers.start(
                _FIND_JOB,
                lambda _: index.find(typed),
                lambda found: self._show(typed, found),
                lambda _: self._show(typed, []),
            )

    def _show(self, typed: str, found: list[NameMatch]) -> None:
        """Show all that was found, and do what keys have waited for it."""
        if typed != self.line.text() or not self.isVisible():
            return
        self._set_rows(typed, found)
        self._rows_of = typed
        self._session.selection.set_matches([match.id for match in found])
        waiting, self._waiting_keys = self._waiting_keys, []
        for key in waiting:
            if self.isVisible():
                self._use_rows(key)

    def _set_rows(self, typed: str, found: list[NameMatch]) -> None:
        enabled = [action for action in self._actions() if action.isEnabled()]
        if typed.strip():
            rows = self._rows_found(typed, found[:MAX_MATCHES_SHOWN], enabled)
        else:
            by_id = {action.objectName(): action for action in enabled}
            commands = [by_id[id_] for id_ in SUGGESTED_COMMANDS if id_ in by_id]
            rows = recent_rows(self._session, self._latest_notes)
            rows += [
                heading_row(translate("Commands")),
                *(command_row(a, _text(a)) for a in commands),
            ]
        self.list.set_rows(rows)
        first = next((number for number, row in enumerate(rows) if _is_expected(row, typed)), None)
        if first is not None:
            self._set_current(first)
            self.list.scrollToTop()

    def _rows_found(
        self, typed: str, found: list[NameMatch], enabled: list[QAction]
    ) -> list[ListRow]:
        words = typed.removeprefix(_COMMAND_PREFIX)
        if not words.strip():
            return [command_row(action, _text(action)) for action in enabled]
        texts = [_text(action) for action in enabled]
        ranked = rank(words, found, texts)
        rows = [
            command_row(enabled[each], texts[each])
            if isinstance(each, int)
            else match_row(self._session, each)
            for each in ranked
        ]
        if typed.startswith(_COMMAND_PREFIX):
            return rows or [heading_row(translate("No note or command matches"))]
        if self._name_index is None:
            return rows
        if not rows:
            rows = [heading_row(translate("No note or command matches"))]
        question = question_row(typed.strip())
        return [question, *rows] if may_be_question(typed, ranked) else [*rows, question]

    def _choose(self, chosen: object) -> None:
        self.dismiss()
        self._over.setFocus()
        if isinstance(chosen, QAction):
            chosen.trigger()
        elif isinstance(chosen, str):
            self.asked.emit(chosen)
        elif chosen is not None:
            self.chosen.emit(chosen.id, chosen.heading)  # type: ignore[attr-defined]


def _is_expected(row: ListRow, typed: str) -> bool:
    """Return whether Enter may choose a row at once: a name is no question that is to be asked."""
    return row.value is not None and (not isinstance(row.value, str) or is_question(typed))


def _text(action: QAction) -> str:
    """Return the text of a command without its mnemonics."""
    return without_access_key(action.text())
