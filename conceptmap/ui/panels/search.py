"""The search panel: full-text search, with the passages found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.core.errors import UserError
from conceptmap.core.translation import Text, translate, translate_count
from conceptmap.model.text_search import search_notes
from conceptmap.searching.full_text import SearchHit
from conceptmap.searching.query_nodes import QueryError
from conceptmap.ui.buttons import keys_text
from conceptmap.ui.context import UiContext
from conceptmap.ui.navigation import go_to_text
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.query_completer import QueryCompleter
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import (
    DEBOUNCE_MS,
    ClearableLine,
    HintLabel,
    button_flow,
    small_button,
)
from conceptmap.ui.session.chosen_maps import map_of_these
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate

MAX_HITS = 200


class SearchPanel(QWidget):
    """Searches the text of all notes as the user types."""

    chosen = Signal(str, str)
    """The id of a note, and the query that found it."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.query_line = ClearableLine()
        self.query_line.setPlaceholderText(translate('Words, "a phrase", tag:idea …'))
        self.query_line.setClearButtonEnabled(True)
        self.query_line.setAccessibleName(translate("Find notes by their names and texts"))
        self.completer = QueryCompleter(self.query_line, session.query_vocabulary, theme)
        self._status = HintLabel(theme)
        self.list = RichList(theme, translate("Notes found"))
        self.list.chosen.connect(lambda path: self.chosen.emit(path, self.query_line.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 0, 14, 0)
        inner.addWidget(self.query_line)
        inner.addWidget(self._status)
        self.map_button = small_button(
            translate("Map of these"),
            translate("Show only the notes found and the shortest paths between them"),
            lambda: map_of_these(session, [row.value for row in self.list.rows]),
        )
        self.map_button.hide()
        inner.addLayout(button_flow(self.map_button))
        column.addLayout(inner)
        column.addWidget(self.list, 1)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MS)
        self._debounce.timeout.connect(self.search)
        self.query_line.textChanged.connect(lambda _: self._debounce.start())
        self.query_line.returnPressed.connect(self._accept)
        self.query_line.focused.connect(session.search_index.read_texts)
        session.workers.progress.connect(self._show_progress)
        session.map_updated.connect(self._follow_update)
        self.setFocusProxy(self.query_line)
        self.search()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search()

    def hideEvent(self, event: QHideEvent) -> None:
        # What was found glows on the map only while it is listed.
        super().hideEvent(event)
        if not event.spontaneous():
            self._session.workers.cancel("search")
            self._session.selection.set_matches(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list.focus_first()
        else:
            super().keyPressEvent(event)

    def search(self) -> None:
        """Search for the typed query; new and changed notes are read first."""
        self._debounce.stop()
        session, query = self._session, self.query_line.text()
        vault_map, full_text = session.vault_map, session.search_index.full_text
        if not query.strip():
            session.workers.cancel("search")
            self.list.set_rows(())
            self.map_button.hide()
            self._status.setText(
                translate(
                    "Finds notes by their names and texts. {keys} goes to a note or a command.",
                    keys=keys_text("Ctrl+P"),
                )
            )
            self._show_on_map(())
            return
        if not self.isVisible():
            # Closed, by itself or with the dock around it: nothing is listed.
            return

        relations = session.relations.current

        def work(job: JobControl) -> list[SearchHit]:
            full_text.refresh(
                vault_map.vault, lambda done, total: job(translate("Reading notes"), done, total)
            )
            try:
                return search_notes(
                    vault_map, full_text, query, MAX_HITS, job.raise_if_cancelled, relations
                )
            except QueryError as error:
                raise UserError(str(error)) from None

        def failed(message: str) -> None:
            self._status.setText(escape(message))

        self._status.setText(translate("Searching…"))
        session.workers.start("search", work, self._show_hits, failed)

    def _follow_update(self, update: MapUpdate) -> None:
        # When only tags or attachments were added as nodes, no text has changed.
        if update.vault_map.vault is not update.before.vault:
            self.search()

    def _show_progress(self, kind: str, task: str, done: int, total: int) -> None:
        if kind in ("search", "text") and total and self._session.workers.is_running("search"):
            self._status.setText(
                translate("{task}: {done} of {total}…", task=task, done=done, total=total)
            )

    def _show_hits(self, hits: list[SearchHit]) -> None:
        vault_map = self._session.vault_map
        hits = [hit for hit in hits if hit.path in vault_map.index_of]
        status = translate_count("%n note", "%n notes", len(hits))
        if not hits:
            status = translate("Nothing found.")
        elif len(hits) == MAX_HITS:
            status = translate("{notes} or more", notes=status)
        self._status.setText(status)
        self.map_button.setVisible(bool(hits))
        titles = [vault_map.title(hit.path) for hit in hits]
        several = {title for title, count in Counter(titles).items() if count > 1}
        self.list.set_rows(
            [
                _make_row(hit, title, vault_map.location(hit.path) if title in several else "")
                for hit, title in zip(hits, titles, strict=True)
            ]
        )
        self._show_on_map([hit.path for hit in hits])

    def _show_on_map(self, found: Sequence[str]) -> None:
        """Let what was found glow on the map, while it is listed."""
        if self.isVisible():
            self._session.selection.set_matches(found)

    def _accept(self) -> None:
        """Search at once if the query is new, else go to the first hit."""
        rows = self.list.rows
        if self._debounce.isActive():
            self.search()
        elif rows:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus()
            self.chosen.emit(rows[0].value, self.query_line.text())


def _make_row(hit: SearchHit, title: str, folder: str) -> ListRow:
    """Return the row of a hit; the folder tells notes of one title apart."""
    passage = "".join(
        f"<b class='accent'>{escape(text)}</b>" if matches else escape(text)
        for text, matches in hit.snippet
    )
    beside = f" <span class='muted'>{escape(folder)}</span>" if folder else ""
    html = f"<b>{escape(title)}</b>{beside}<br><span class='muted'>{passage}</span>"
    return ListRow(html, f"{title} {folder}".rstrip(), hit.path)


def _make(context: UiContext) -> SearchPanel:
    panel = SearchPanel(context.session, context.theme)
    panel.chosen.connect(lambda path, words: go_to_text(context, path, words))
    return panel


PANEL = PanelSpec(
    name="search",
    title=Text("Find"),
    menu_text=Text("&Find"),
    make=_make,
    order=40,
    icon="find",
    tip=Text("Find notes by their names and texts"),
    width_px=300,
)
