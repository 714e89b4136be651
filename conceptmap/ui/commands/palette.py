"""The palette: finds notes, and things to do, as their names are typed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from conceptmap.render.theme import font
from conceptmap.ui.panels.rich_list import RichList, Row
from conceptmap.ui.panels.widgets import Hint
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.model.name_index import Finder, Found

WIDTH, HEIGHT = 560, 420
MOST_COMMANDS = 8

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_KINDS = {"alias": "alias", "heading": "heading", "tag": "tag", "path": "path", "name": "no note"}


class Palette(QFrame):
    """Floats over the window while something is looked for."""

    chosen = Signal(str, str)
    """A node, and the heading in it to go to, empty for none."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        commands: Callable[[], list[QAction]],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._workspace = workspace
        self._theme = theme
        self._commands = commands
        self._over = over
        self._finder: Finder | None = None
        self.line = QLineEdit()
        self.line.setFont(font(16))
        self.line.setPlaceholderText("Find a note, or something to do")
        self.line.setAccessibleName("Find a note, or something to do")
        self.line.textChanged.connect(lambda _: self._find())
        self.line.installEventFilter(self)
        self.list = RichList(theme, "What was found")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._choose)
        self._hint = Hint(theme, "↑ ↓ to choose, Enter to go there, Esc to leave")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for part in (self.line, self.list, self._hint):
            column.addWidget(part)
        over.installEventFilter(self)
        self._warm = QTimer(workspace)
        self._warm.setSingleShot(True)
        self._warm.setInterval(700)
        self._warm.timeout.connect(self._gather)
        workspace.opened.connect(self._forget)
        workspace.vault_changed.connect(self._forget)
        workspace.closed.connect(self.leave)
        self.hide()

    def begin(self, text: str = "") -> None:
        """Appear with some letters typed."""
        self.line.setText(text)
        self._settle()
        self.show()
        self.raise_()
        self.line.setFocus()
        if text:
            self.line.setCursorPosition(len(text))
        self._find()

    def leave(self) -> None:
        """Disappear; what glowed goes out."""
        if self.isVisible():
            self.hide()
            self._workspace.spotlight.glow(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._settle()
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._press(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                QTimer.singleShot(0, self, self._leave_when_unfocused)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.style.panel_border), 1))
        painter.setBrush(QColor(self._theme.style.panel))
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
            if at < len(self.list.rows) and self.list.rows[at].data is not None:
                self._choose(self.list.rows[at].data)
            return True
        if key == Qt.Key.Key_Escape:
            self.leave()
            self._over.setFocus()
            return True
        return False

    def _leave_when_unfocused(self) -> None:
        if not self.line.hasFocus() and not self.isAncestorOf(self._over.focusWidget() or self):
            self.leave()

    def _settle(self) -> None:
        over = self._over
        self.resize(min(WIDTH, over.width() - 40), min(HEIGHT, over.height() - 60))
        self.move((over.width() - self.width()) // 2, 28)

    def _forget(self) -> None:
        self._finder = None
        self._warm.start()

    def _gather(self) -> None:
        """Make the names ready, so that the first letter need not wait."""
        chart = self._workspace.chart
        if chart is None:
            return

        def work(_: object) -> Finder:
            from conceptmap.model.name_index import Finder

            return Finder(chart)

        def done(finder: Finder) -> None:
            if self._workspace.chart is chart:
                self._finder = finder
                if self.isVisible():
                    self._find()

        self._workspace.workers.start("finder", work, done, lambda _: None)

    def _find(self) -> None:
        if not self.isVisible():
            return
        typed, finder = self.line.text(), self._finder
        if finder is None or not typed.strip() or typed.startswith(">"):
            if finder is None and not self._workspace.workers.busy("finder"):
                self._gather()
            self._show(typed, [])
            return
        self._workspace.workers.start(
            "find", lambda _: finder.find(typed), lambda found: self._show(typed, found), _ignore
        )

    def _show(self, typed: str, found: list[Found]) -> None:
        if typed != self.line.text():
            return
        rows = [self._row(each) for each in found]
        commands = self._matching(typed)
        # Names before things to do, but when no name was found.
        rows = [*rows[:40], *commands]
        self.list.put(rows)
        if rows:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._workspace.spotlight.glow([each.id for each in found])

    def _matching(self, typed: str) -> list[Row]:
        words = typed.casefold().removeprefix(">").split()
        rows = []
        for action in self._commands():
            text = action.text().replace("&", "")
            if action.isEnabled() and all(word in text.casefold() for word in words):
                rows.append(self._command(action, text))
        return rows if typed.startswith(">") else rows[:MOST_COMMANDS]

    def _row(self, found: Found) -> Row:
        chart, style = self._workspace.chart, self._theme.style
        title = chart.title(found.id) if chart is not None and found.id in chart.numbers else ""
        kind = _KINDS.get(found.kind, "")
        told = f" <span style='color:{style.muted}'>{kind}</span>" if kind else ""
        html = f"<b>{escape(title or found.text)}</b>"
        if found.kind in ("alias", "heading", "tag", "path"):
            told = f" <span style='color:{style.muted}'>{escape(found.text)} · {kind}</span>"
        elif "/" in found.id:
            folder = escape(found.id.rpartition("/")[0])
            told = f" <span style='color:{style.faint}'>{folder}</span>"
        return Row(html + told, f"{title} {found.text}", found)

    def _command(self, action: QAction, text: str) -> Row:
        style = self._theme.style
        keys = action.shortcut().toString()
        shown = f" <span style='color:{style.muted}'>{escape(keys)}</span>" if keys else ""
        html = f"<span style='color:{style.link}'>›</span> {escape(text)}{shown}"
        return Row(html, text, action)

    def _choose(self, what: object) -> None:
        self.leave()
        self._over.setFocus()
        if isinstance(what, QAction):
            what.trigger()
        elif what is not None:
            self.chosen.emit(what.id, what.part)  # type: ignore[attr-defined]


def _ignore(_: str) -> None:
    pass
