"""Full-text search: notes that hold some words, with the passage."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.search.full_text import Hit
from conceptmap.ui.panels.rich_list import RichList, Row
from conceptmap.ui.panels.widgets import PROMPT, Hint, Line
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.session.workers import Report
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.model.map_update import Change

MOST = 200


class SearchPanel(QWidget):
    """Looks through the text of all notes as words are typed."""

    chosen = Signal(str, str)
    """A note, and the words that were looked for in it."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.line = Line()
        self.line.setPlaceholderText('Words, or a "phrase"')
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName("Search the text of all notes")
        self._told = Hint(theme)
        self.list = RichList(theme, "Notes found")
        self.list.chosen.connect(lambda path: self.chosen.emit(path, self.line.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 0, 14, 0)
        inner.addWidget(self.line)
        inner.addWidget(self._told)
        column.addLayout(inner)
        column.addWidget(self.list, 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PROMPT)
        self._patience.timeout.connect(self.search)
        self.line.textChanged.connect(lambda _: self._patience.start())
        self.line.returnPressed.connect(self._enter)
        self.line.entered.connect(workspace.texts.gather)
        workspace.workers.progress.connect(self._report)
        workspace.opened.connect(self.search)
        workspace.vault_changed.connect(self._follow)
        self.setFocusProxy(self.line)
        self.search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        else:
            super().keyPressEvent(event)

    def search(self) -> None:
        """Look for what is typed; what notes are new or changed is read first."""
        self._patience.stop()
        workspace, query = self._workspace, self.line.text()
        chart, fulltext = workspace.chart, workspace.texts.fulltext
        if chart is None or fulltext is None or not query.strip():
            workspace.workers.cancel("search")
            self.list.put(())
            self._told.setText("Finds notes by what they say; names are found with Ctrl+P.")
            workspace.spotlight.glow(())
            return
        if self.isHidden():
            return

        def work(report: Report) -> list[Hit]:
            fulltext.refresh(chart.vault, lambda n, total: report("Reading the notes", n, total))
            return fulltext.search(query, MOST)

        def failed(why: str) -> None:
            self._told.setText(escape(why))

        self._told.setText("Searching…")
        workspace.workers.start("search", work, self._show, failed)

    def _follow(self, change: Change) -> None:
        # Tags that became nodes say nothing new.
        if change.chart.vault is not change.before.vault:
            self.search()

    def _report(self, kind: str, what: str, done: int, total: int) -> None:
        if kind in ("search", "text") and total and self._workspace.workers.busy("search"):
            self._told.setText(f"{what}: {done:,} of {total:,}…")

    def _show(self, hits: list[Hit]) -> None:
        chart = self._workspace.chart
        if chart is None:
            return
        hits = [hit for hit in hits if hit.path in chart.numbers]
        count = f"{len(hits)}{'+' if len(hits) == MOST else ''}"
        words = f"{count} note{'' if len(hits) == 1 else 's'}" if hits else "Nothing found."
        self._told.setText(words)
        self.list.put([self._row(hit, chart.title(hit.path)) for hit in hits])
        self._workspace.spotlight.glow([hit.path for hit in hits])

    def _row(self, hit: Hit, title: str) -> Row:
        style = self._theme.style
        passage = "".join(
            f"<b style='color:{style.accent}'>{escape(text)}</b>" if found else escape(text)
            for text, found in hit.passage
        )
        html = f"<b>{escape(title)}</b><br><span style='color:{style.muted}'>{passage}</span>"
        return Row(html, title, hit.path)

    def _enter(self) -> None:
        rows = self.list.rows
        if self._patience.isActive():
            self.search()
        elif rows:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus()
            self.chosen.emit(rows[0].data, self.line.text())
