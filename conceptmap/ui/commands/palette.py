"""The palette: notes and commands, found as their names are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from conceptmap.core.text_folding import fold_text
from conceptmap.render.theme import app_font
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import HintLabel
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.name_index import NameIndex, NameMatch

WIDTH_PX, HEIGHT_PX = 560, 420
MAX_MATCHES_SHOWN = 40
MAX_COMMANDS = 8

INDEX_DELAY_MS = 700
"""Milliseconds after an update of the map until the names are indexed again."""

_PROMPT = "Find a note or a command"
_COMMAND_PREFIX = ">"
"""Typed first, it restricts the list to commands."""

_ROW_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_MATCH_LABELS = {
    "alias": "alias",
    "heading": "heading",
    "tag": "tag",
    "path": "path",
    "name": "unresolved",
}


class CommandPalette(QFrame):
    """Floats over another widget while something is looked for.

    `actions` returns the actions of the menus.
    """

    chosen = Signal(str, str)
    """A node, and the heading in it to go to, empty for none."""

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
        self.line = QLineEdit()
        self.line.setFont(app_font(16))
        self.line.setPlaceholderText(_PROMPT)
        self.line.setAccessibleName(_PROMPT)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list = RichList(theme, "Notes and commands found")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._choose)
        hint = HintLabel(theme, "↑ ↓ to choose, Enter to go there, Esc to close")
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
        """Close; matches on the map are no longer highlighted."""
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
        if key in _ROW_STEPS:
            last = max(len(self.list.rows) - 1, 0)
            row = self.list.currentIndex().row() + _ROW_STEPS[Qt.Key(key)]
            self.list.setCurrentIndex(self.list.model().index(min(max(row, 0), last), 0))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = max(self.list.currentIndex().row(), 0)
            if row < len(self.list.rows) and self.list.rows[row].value is not None:
                self._choose(self.list.rows[row].value)
            return True
        if key == Qt.Key.Key_Escape:
            self.dismiss()
            self._over.setFocus()
            return True
        return False

    def _dismiss_when_unfocused(self) -> None:
        if not self.line.hasFocus() and not self.isAncestorOf(self._over.focusWidget() or self):
            self.dismiss()

    def _reposition(self) -> None:
        over = self._over
        self.resize(min(WIDTH_PX, over.width() - 40), min(HEIGHT_PX, over.height() - 60))
        self.move((over.width() - self.width()) // 2, 28)

    def _drop_index(self) -> None:
        self._name_index = None
        self._index_timer.start()

    def _build_index(self) -> None:
        """Index the names ahead, so that the first letter need not wait."""
        vault_map = self._session.vault_map

        def work(_: object) -> NameIndex:
            from conceptmap.model.name_index import NameIndex

            return NameIndex(vault_map)

        def done(index: NameIndex) -> None:
            self._name_index = index
            if self.isVisible():
                self._find()

        self._session.map_workers.start("index names", work, done, lambda _: None)

    def _find(self) -> None:
        if not self.isVisible():
            return
        typed, index, workers = self.line.text(), self._name_index, self._session.map_workers
        if index is None or not typed.strip() or typed.startswith(_COMMAND_PREFIX):
            if index is None and not workers.is_running("index names"):
                self._build_index()
            self._show(typed, [])
            return
        workers.start(
            "find",
            lambda _: index.find(typed),
            lambda found: self._show(typed, found),
            lambda _: None,
        )

    def _show(self, typed: str, found: list[NameMatch]) -> None:
        """List notes before commands; commands come first only where no note was found."""
        if typed != self.line.text():
            return
        rows = [self._match_row(match) for match in found[:MAX_MATCHES_SHOWN]]
        rows += self._command_rows(typed)
        self.list.set_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._session.selection.set_matches([match.id for match in found])

    def _command_rows(self, typed: str) -> list[ListRow]:
        words = fold_text(typed).removeprefix(_COMMAND_PREFIX).split()
        rows = []
        for action in self._actions():
            text = action.text().replace("&", "")
            folded = fold_text(text)
            if action.isEnabled() and all(word in folded for word in words):
                rows.append(self._command_row(action, text))
        return rows if typed.startswith(_COMMAND_PREFIX) else rows[:MAX_COMMANDS]

    def _match_row(self, match: NameMatch) -> ListRow:
        colours = self._theme.colours
        known = self._session.has_node(match.id)
        title = self._session.vault_map.title(match.id) if known else ""
        label = _MATCH_LABELS.get(match.kind, "")
        if match.kind in ("alias", "heading", "tag", "path"):
            detail, colour = f"{escape(match.text)} · {label}", colours.muted_text
        elif "/" in match.id:
            detail, colour = escape(match.id.rpartition("/")[0]), colours.faint_text
        else:
            detail, colour = label, colours.muted_text
        html = f"<b>{escape(title or match.text)}</b>"
        if detail:
            html += f" <span style='color:{colour}'>{detail}</span>"
        return ListRow(html, f"{title} {match.text}", match)

    def _command_row(self, action: QAction, text: str) -> ListRow:
        colours = self._theme.colours
        html = f"<span style='color:{colours.link}'>›</span> {escape(text)}"
        if keys := action.shortcut().toString():
            html += f" <span style='color:{colours.muted_text}'>{escape(keys)}</span>"
        return ListRow(html, text, action)

    def _choose(self, chosen: object) -> None:
        self.dismiss()
        self._over.setFocus()
        if isinstance(chosen, QAction):
            chosen.trigger()
        elif chosen is not None:
            self.chosen.emit(chosen.id, chosen.heading)  # type: ignore[attr-defined]
