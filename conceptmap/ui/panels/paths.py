"""How two notes are connected: their shortest paths, step by step."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from conceptmap.render.theme import font
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.panels.links import Place, marked
from conceptmap.ui.panels.rich_list import RichList, Row
from conceptmap.ui.panels.widgets import Hint, small_button
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.session.workers import Report
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.model.vault_map import Chart

MOST = 20
"""So many paths are looked for."""


class ConnectionPanel(QWidget):
    """Asks for two notes and shows the paths between them, one at a time."""

    chosen = Signal(object)
    """A place to go to."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.start: str | None = None
        self.end: str | None = None
        self.paths: list[tuple[str, ...]] = []
        self._number = 0
        self._ends = QLabel()
        self._ends.setFont(font(13, 500))
        self._ends.setWordWrap(True)
        self._ends.setTextFormat(Qt.TextFormat.RichText)
        self._hint = Hint(theme)
        self.list = RichList(theme, "Steps of the path")
        self.list.chosen.connect(self.chosen)
        self._before = IconButton(theme, "back", "The path before", lambda: self._turn(-1))
        self._after = IconButton(theme, "forward", "A further path", lambda: self._turn(1))
        self._which = Hint(theme)
        self.from_selection = small_button(
            "From selected", "Begin at the selected note", lambda: self.set_ends(start=True)
        )
        self.to_selection = small_button(
            "To selected", "End at the selected note", lambda: self.set_ends(start=False)
        )
        choose = QHBoxLayout()
        choose.setSpacing(8)
        choose.addWidget(self.from_selection)
        choose.addWidget(self.to_selection)
        choose.addStretch()
        turn = QHBoxLayout()
        for each in (self._before, self._which, self._after):
            turn.addWidget(each)
        turn.addStretch()
        turn.addWidget(small_button("Clear", "Let the path go (Esc)", self.clear))
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 10, 14, 0)
        inner.setSpacing(8)
        for part in (self._ends, self._hint):
            inner.addWidget(part)
        inner.addLayout(choose)
        inner.addLayout(turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(inner)
        column.addWidget(self.list, 1)
        workspace.spotlight.selection_changed.connect(self._enable)
        workspace.spotlight.highlight_changed.connect(self._note_end)
        workspace.opened.connect(self.clear)
        self.clear()

    def set_ends(self, *, start: bool) -> None:
        """Begin, or end, at the selected note."""
        if self._workspace.selection:
            chosen = self._workspace.selection[-1]
            if start:
                self.connect_notes(chosen, self.end)
            else:
                self.connect_notes(self.start, chosen)

    def connect_notes(self, start: str | None, end: str | None) -> None:
        """Show how two notes are connected; one alone waits for the other."""
        self.start, self.end = start, end
        self.paths, self._number = [], 0
        self._tell()
        workspace, chart = self._workspace, self._workspace.chart
        if chart is None or start is None or end is None or start == end:
            return

        def work(report: Report) -> list[tuple[str, ...]]:
            from conceptmap.graph.paths import paths

            found = []
            for path in paths(chart.graph, start, end, MOST):
                report.check()
                found.append(path)
                if len(found) == 1:
                    report.hand([path])
            return found

        self._hint.setText("Looking for paths…")
        workspace.workers.start("paths", work, self._found, self._hint.setText)

    def clear(self) -> None:
        """Let the path go."""
        self.start = self.end = None
        self.paths, self._number = [], 0
        self._workspace.workers.cancel("paths")
        self._workspace.spotlight.show_path(())
        self._tell()

    def _turn(self, by: int) -> None:
        self.show_path(self._number + by)

    def show_path(self, number: int) -> None:
        """Light up one of the paths and list its steps."""
        chart = self._workspace.chart
        if chart is None or not 0 <= number < len(self.paths):
            return
        self._number = number
        path = self.paths[number]
        self._tell()
        self._workspace.spotlight.show_path(path)

        def work(_: Report) -> list[Row]:
            return self._steps(chart, path)

        self._workspace.workers.start("steps", work, self.list.put, lambda _: None)

    def _found(self, paths: list[tuple[str, ...]]) -> None:
        before, self.paths = self.paths, paths
        if before and before == paths[:1]:
            self._tell()
        elif paths:
            self.show_path(0)
        else:
            self._workspace.spotlight.show_path(())
            self._tell()

    def _steps(self, chart: Chart, path: tuple[str, ...]) -> list[Row]:
        from conceptmap.graph.references import links_between
        from conceptmap.vault.link_contexts import Quotes

        quotes, style = Quotes(chart.vault), self._theme.style
        rows = [self._stop(chart, path[0])]
        for one, other in pairwise(path):
            source, target = (one, other) if chart.graph.has_edge(one, other) else (other, one)
            links = links_between(chart.vault, source, target)
            arrow = "↓" if source == one else "↑"
            sentence, line = "", 0
            if links:
                link = links[0]
                word = link.text or link.path.rpartition("/")[2]
                sentence = marked(quotes.sentence(source, link), word, style.accent)
                line = link.line
            html = f"<span style='color:{style.muted}'>{arrow} &nbsp;{sentence}</span>"
            rows.append(Row(html, sentence, Place(source, line)))
            rows.append(self._stop(chart, other))
        return rows

    def _stop(self, chart: Chart, id_: str) -> Row:
        title = chart.title(id_)
        return Row(f"<b>{escape(title)}</b>", title, Place(id_))

    def _tell(self) -> None:
        chart = self._workspace.chart
        muted = self._theme.style.muted
        names = [
            escape(chart.title(id_))
            if chart is not None and id_ is not None and id_ in chart.numbers
            else f"<span style='color:{muted}'>…</span>"
            for id_ in (self.start, self.end)
        ]
        self._ends.setText(f"{names[0]} &nbsp;→&nbsp; {names[1]}")
        several = len(self.paths) > 1
        self._before.setEnabled(several and self._number > 0)
        self._after.setEnabled(several and self._number < len(self.paths) - 1)
        if self.paths:
            count = f"{len(self.paths)}{'+' if len(self.paths) == MOST else ''}"
            steps = len(self.paths[self._number]) - 1
            self._which.setText(f"{self._number + 1} of {count}, {steps} links")
            self._hint.setText("")
        else:
            self._which.setText("")
            self.list.put(())
            if self.start is None or self.end is None:
                self._hint.setText("Select a note on the map and choose it as an end of the path.")
            elif self.start == self.end:
                self._hint.setText("Both ends are the same note.")
            else:
                self._hint.setText("No links connect these two.")
        self._hint.setVisible(bool(self._hint.text()))
        self._enable()

    def _enable(self) -> None:
        selected = bool(self._workspace.selection)
        self.from_selection.setEnabled(selected)
        self.to_selection.setEnabled(selected)

    def _note_end(self) -> None:
        """Let go of the path when it was ended elsewhere."""
        if self.paths and not self._workspace.spotlight.path:
            self.paths, self._number = [], 0
            self.start = self.end = None
            self._tell()
