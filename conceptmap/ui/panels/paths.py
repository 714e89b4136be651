"""How two notes are connected: their shortest paths, step by step."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from conceptmap.render.theme import app_font
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.panels.links import NoteLocation, highlight_word
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import HintLabel, small_button
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

MAX_PATHS = 20
"""So many paths are looked for."""


class PathsPanel(QWidget):
    """Asks for two notes and shows the paths between them, one at a time."""

    chosen = Signal(object)
    """A place to go to."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.start: str | None = None
        self.end: str | None = None
        self.paths: list[tuple[str, ...]] = []
        self._index = 0
        self._ends_label = QLabel()
        self._ends_label.setFont(app_font(13, 500))
        self._ends_label.setWordWrap(True)
        self._ends_label.setTextFormat(Qt.TextFormat.RichText)
        self._hint = HintLabel(theme)
        self.list = RichList(theme, "Steps of the path")
        self.list.chosen.connect(self.chosen)
        self._previous_button = IconButton(theme, "back", "The path before", lambda: self._step(-1))
        self._next_button = IconButton(theme, "forward", "A further path", lambda: self._step(1))
        self._count_label = HintLabel(theme)
        self.start_button = small_button(
            "From selected",
            "Begin at the selected note",
            lambda: self.set_end_from_selection(start=True),
        )
        self.end_button = small_button(
            "To selected",
            "End at the selected note",
            lambda: self.set_end_from_selection(start=False),
        )
        choose = QHBoxLayout()
        choose.setSpacing(8)
        choose.addWidget(self.start_button)
        choose.addWidget(self.end_button)
        choose.addStretch()
        turn = QHBoxLayout()
        for each in (self._previous_button, self._count_label, self._next_button):
            turn.addWidget(each)
        turn.addStretch()
        turn.addWidget(small_button("Clear", "Let the path go (Esc)", self.clear))
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 10, 14, 0)
        inner.setSpacing(8)
        for part in (self._ends_label, self._hint):
            inner.addWidget(part)
        inner.addLayout(choose)
        inner.addLayout(turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(inner)
        column.addWidget(self.list, 1)
        session.selection.changed.connect(self._update_buttons)
        session.selection.highlight_changed.connect(self._clear_if_path_ended)
        session.opened.connect(self.clear)
        self.clear()

    def set_end_from_selection(self, *, start: bool) -> None:
        """Begin, or end, at the selected note."""
        if self._session.selected_ids:
            chosen = self._session.selected_ids[-1]
            if start:
                self.find_paths(chosen, self.end)
            else:
                self.find_paths(self.start, chosen)

    def find_paths(self, start: str | None, end: str | None) -> None:
        """Show how two notes are connected; one alone waits for the other."""
        self.start, self.end = start, end
        self.paths, self._index = [], 0
        self._update_labels()
        workspace, chart = self._session, self._session.vault_map
        if chart is None or start is None or end is None or start == end:
            return

        def work(report: JobControl) -> list[tuple[str, ...]]:
            from conceptmap.graph.paths import find_paths

            found = []
            for path in find_paths(chart.graph, start, end, MAX_PATHS):
                report.raise_if_cancelled()
                found.append(path)
                if len(found) == 1:
                    report.publish([path])
            return found

        self._hint.setText("Looking for paths…")
        workspace.workers.start("paths", work, self._show_paths, self._hint.setText)

    def clear(self) -> None:
        """Let the path go."""
        self.start = self.end = None
        self.paths, self._index = [], 0
        self._session.workers.cancel("paths")
        self._session.selection.show_path(())
        self._update_labels()

    def _step(self, by: int) -> None:
        self.show_path(self._index + by)

    def show_path(self, index: int) -> None:
        """Light up one of the paths and list its steps."""
        chart = self._session.vault_map
        if chart is None or not 0 <= index < len(self.paths):
            return
        self._index = index
        path = self.paths[index]
        self._update_labels()
        self._session.selection.show_path(path)

        def work(_: JobControl) -> list[ListRow]:
            return self._make_rows(chart, path)

        self._session.workers.start("steps", work, self.list.set_rows, lambda _: None)

    def _show_paths(self, paths: list[tuple[str, ...]]) -> None:
        before, self.paths = self.paths, paths
        if before and before == paths[:1]:
            self._update_labels()
        elif paths:
            self.show_path(0)
        else:
            self._session.selection.show_path(())
            self._update_labels()

    def _make_rows(self, vault_map: VaultMap, path: tuple[str, ...]) -> list[ListRow]:
        from conceptmap.graph.references import links_between
        from conceptmap.vault.link_contexts import LinkContexts

        quotes, style = LinkContexts(vault_map.vault), self._theme.colours
        rows = [self._note_row(vault_map, path[0])]
        for one, other in pairwise(path):
            source, target = (one, other) if vault_map.graph.has_edge(one, other) else (other, one)
            links = links_between(vault_map.vault, source, target)
            arrow = "↓" if source == one else "↑"
            sentence, line = "", 0
            if links:
                link = links[0]
                word = link.text or link.path.rpartition("/")[2]
                sentence = highlight_word(quotes.sentence(source, link), word, style.accent)
                line = link.line
            html = f"<span style='color:{style.muted_text}'>{arrow} &nbsp;{sentence}</span>"
            rows.append(ListRow(html, sentence, NoteLocation(source, line)))
            rows.append(self._note_row(vault_map, other))
        return rows

    def _note_row(self, vault_map: VaultMap, id_: str) -> ListRow:
        title = vault_map.title(id_)
        return ListRow(f"<b>{escape(title)}</b>", title, NoteLocation(id_))

    def _update_labels(self) -> None:
        chart = self._session.vault_map
        muted = self._theme.colours.muted_text
        names = [
            escape(chart.title(id_))
            if chart is not None and id_ is not None and id_ in chart.index_of
            else f"<span style='color:{muted}'>…</span>"
            for id_ in (self.start, self.end)
        ]
        self._ends_label.setText(f"{names[0]} &nbsp;→&nbsp; {names[1]}")
        several = len(self.paths) > 1
        self._previous_button.setEnabled(several and self._index > 0)
        self._next_button.setEnabled(several and self._index < len(self.paths) - 1)
        if self.paths:
            count = f"{len(self.paths)}{'+' if len(self.paths) == MAX_PATHS else ''}"
            steps = len(self.paths[self._index]) - 1
            self._count_label.setText(f"{self._index + 1} of {count}, {steps} links")
            self._hint.setText("")
        else:
            self._count_label.setText("")
            self.list.set_rows(())
            if self.start is None or self.end is None:
                self._hint.setText("Select a note on the map and choose it as an end of the path.")
            elif self.start == self.end:
                self._hint.setText("Both ends are the same note.")
            else:
                self._hint.setText("No links connect these two.")
        self._hint.setVisible(bool(self._hint.text()))
        self._update_buttons()

    def _update_buttons(self) -> None:
        selected = bool(self._session.selected_ids)
        self.start_button.setEnabled(selected)
        self.end_button.setEnabled(selected)

    def _clear_if_path_ended(self) -> None:
        """Let go of the path when it was ended elsewhere."""
        if self.paths and not self._session.selection.path:
            self.paths, self._index = [], 0
            self.start = self.end = None
            self._update_labels()
