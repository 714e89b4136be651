"""The palette: finds notes, and things to do, as their names are typed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from conceptmap.render.theme import app_font
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import HintLabel
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.name_index import NameIndex, NameMatch

WIDTH_PX, HEIGHT_PX = 560, 420
MAX_COMMANDS = 8

_STEPS = {
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
    "name": "no note",
}


class CommandPalette(QFrame):
    """Floats over the window while something is looked for."""

    chosen = Signal(str, str)
    """A node, and the heading in it to go to, empty for none."""

    def __init__(
        self,
        session: Session,
        theme: AppTheme,
        commands: Callable[[], list[QAction]],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._session = session
        self._theme = theme
        self._commands = commands
        self._over = over
        self._name_index: NameIndex | None = None
        self.line = QLineEdit()
        self.line.setFont(app_font(16))
        self.line.setPlaceholderText("Find a note, or something to do")
        self.line.setAccessibleName("Find a note, or something to do")
        self.line.textChanged.connect(lambda _: self._find())
        self.line.installEventFilter(self)
        self.list = RichList(theme, "What was found")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._choose)
        self._hint = HintLabel(theme, "↑ ↓ to choose, Enter to go there, Esc to leave")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for part in (self.line, self.list, self._hint):
            column.addWidget(part)
        over.installEventFilter(self)
        self._warm_up_timer = QTimer(session)
        self._warm_up_timer.setSingleShot(True)
        self._warm_up_timer.setInterval(700)
        self._warm_up_timer.timeout.connect(self._build_index)
        session.opened.connect(self._drop_index)
        session.map_updated.connect(self._drop_index)
        session.closed.connect(self.dismiss)
        self.hide()

    def open_with(self, text: str = "") -> None:
        """Appear with some letters typed."""
        self.line.setText(text)
        self._reposition()
        self.show()
        self.raise_()
        self.line.setFocus()
        if text:
            self.line.setCursorPosition(len(text))
        self._find()

    def dismiss(self) -> None:
        """Disappear; what glowed goes out."""
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
        if key in _STEPS:
            last = len(self.list.rows) - 1
            at = min(max(self.list.currentIndex().row() + _STEPS[Qt.Key(key)], 0), max(last, 0))
            self.list.setCurrentIndex(self.list.model().index(at, 0))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = max(self.list.currentIndex().row(), 0)
            if at < len(self.list.rows) and self.list.rows[at].value is not None:
                self._choose(self.list.rows[at].value)
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
        self._warm_up_timer.start()

    def _build_index(self) -> None:
        """Make the names ready, so that the first letter need not wait."""
        chart = self._session.vault_map
        if chart is None:
            return

        def work(_: object) -> NameIndex:
            from conceptmap.model.name_index import NameIndex

            return NameIndex(chart)

        def done(finder: NameIndex) -> None:
            if self._session.vault_map is chart:
                self._name_index = finder
                if self.isVisible():
                    self._find()

        self._session.workers.start("finder", work, done, lambda _: None)

    def _find(self) -> None:
        if not self.isVisible():
            return
        typed, finder = self.line.text(), self._name_index
        if finder is None or not typed.strip() or typed.startswith(">"):
            if finder is None and not self._session.workers.is_running("finder"):
                self._build_index()
            self._show(typed, [])
            return
        self._session.workers.start(
            "find", lambda _: finder.find(typed), lambda found: self._show(typed, found), _ignore
        )

    def _show(self, typed: str, found: list[NameMatch]) -> None:
        if typed != self.line.text():
            return
        rows = [self._row(each) for each in found]
        commands = self._matching(typed)
        # Names before things to do, but when no name was found.
        rows = [*rows[:40], *commands]
        self.list.set_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._session.selection.set_matches([each.id for each in found])

    def _matching(self, typed: str) -> list[ListRow]:
        words = typed.casefold().removeprefix(">").split()
        rows = []
        for action in self._commands():
            text = action.text().replace("&", "")
            if action.isEnabled() and all(word in text.casefold() for word in words):
                rows.append(self._command(action, text))
        return rows if typed.startswith(">") else rows[:MAX_COMMANDS]

    def _row(self, found: NameMatch) -> ListRow:
        chart, style = self._session.vault_map, self._theme.colours
        title = chart.title(found.id) if chart is not None and found.id in chart.index_of else ""
        kind = _MATCH_LABELS.get(found.kind, "")
        told = f" <span style='color:{style.muted_text}'>{kind}</span>" if kind else ""
        html = f"<b>{escape(title or found.text)}</b>"
        if found.kind in ("alias", "heading", "tag", "path"):
            told = f" <span style='color:{style.muted_text}'>{escape(found.text)} · {kind}</span>"
        elif "/" in found.id:
            folder = escape(found.id.rpartition("/")[0])
            told = f" <span style='color:{style.faint_text}'>{folder}</span>"
        return ListRow(html + told, f"{title} {found.text}", found)

    def _command(self, action: QAction, text: str) -> ListRow:
        style = self._theme.colours
        keys = action.shortcut().toString()
        shown = f" <span style='color:{style.muted_text}'>{escape(keys)}</span>" if keys else ""
        html = f"<span style='color:{style.link}'>›</span> {escape(text)}{shown}"
        return ListRow(html, text, action)

    def _choose(self, what: object) -> None:
        self.dismiss()
        self._over.setFocus()
        if isinstance(what, QAction):
            what.trigger()
        elif what is not None:
            self.chosen.emit(what.id, what.heading)  # type: ignore[attr-defined]


def _ignore(_: str) -> None:
    pass
