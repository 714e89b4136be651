"""The links of the selected note: who refers to it, what it refers to, and who but names it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import HintLabel
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.search.full_text import FullText

MAX_LINKS = 300
"""So many links of one kind are listed."""

EARLY_LINKS = 30
"""So many backlinks are shown before the rest is looked up."""


class NoteLocation(NamedTuple):
    """Where to go from a row."""

    node_id: str
    """The node to select."""
    line: int = 0
    """The line of its note to scroll to, counted from 1; 0 for none."""


@dataclass(frozen=True)
class _LinkEntry:
    title: str
    sentence: str
    link_text: str
    heading: str
    location: NoteLocation


class _LinkLists(NamedTuple):
    lists: dict[str, list[_LinkEntry]]
    """What there is by its title; lists that are empty are left out."""
    complete: bool = True
    """Whether nothing is missing from the lists."""


class LinksPanel(QWidget):
    """Lists the links of the note that was selected last, each in its sentence."""

    chosen = Signal(object)
    """A place to go to."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._hint = HintLabel(theme, "Select a note to see its links.")
        self._hint.setContentsMargins(14, 12, 14, 0)
        self.list = RichList(theme, "Links of the selected note")
        self.list.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        session.selection.changed.connect(self.reload)
        session.closed.connect(self.reload)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """List the links of the selection."""
        workspace, chart = self._session, self._session.vault_map
        if chart is None or not workspace.selected_ids:
            workspace.workers.cancel("links")
            self._hint.show()
            self.list.set_rows(())
            return
        if self.isHidden():
            return
        id_, fulltext = workspace.selected_ids[-1], workspace.search_index.full_text

        def work(report: JobControl) -> _LinkLists:
            return _collect_links(chart, id_, fulltext, report)

        workspace.workers.start("links", work, self._show_links, lambda _: None)

    def _show_links(self, found: _LinkLists) -> None:
        self._hint.hide()
        rows: list[ListRow] = []
        for title, entries in found.lists.items():
            count = (
                f"{len(entries)}{'+' if len(entries) >= MAX_LINKS else ''}"
                if found.complete
                else "…"
            )
            muted = self._theme.colours.muted_text
            html = f"<b style='color:{muted}'>{escape(title)} &nbsp;{count}</b>"
            rows.append(ListRow(html, f"{title}, {count}"))
            rows += map(self._make_row, entries)
        self.list.set_rows(rows)

    def _make_row(self, entry: _LinkEntry) -> ListRow:
        style = self._theme.colours
        above = f" <span style='color:{style.faint_text}'>{escape(entry.heading)}</span>"
        html = f"<b>{escape(entry.title)}</b>{above if entry.heading else ''}"
        if entry.sentence:
            sentence = highlight_word(entry.sentence, entry.link_text, style.accent)
            html += f"<br><span style='color:{style.muted_text}'>{sentence}</span>"
        return ListRow(html, f"{entry.title}: {entry.sentence}", entry.location)


def _find_word(word: str, sentence: str) -> tuple[int, int]:
    """Find a word in a sentence, as it is written or else in any letter case; -1 for nowhere."""
    if (start := sentence.find(word)) >= 0:
        return start, start + len(word)
    match = re.search(re.escape(word), sentence, re.IGNORECASE)
    return match.span() if match else (-1, -1)


def highlight_word(sentence: str, word: str, colour: str) -> str:
    """Give a sentence as HTML with a word in it marked."""
    start, end = _find_word(word, sentence) if word else (-1, -1)
    if start < 0:
        return escape(sentence)
    before, found, after = sentence[:start], sentence[start:end], sentence[end:]
    return f"{escape(before)}<b style='color:{colour}'>{escape(found)}</b>{escape(after)}"


def _collect_links(
    vault_map: VaultMap, id_: str, full_text: FullText | None, report: JobControl
) -> _LinkLists:
    from conceptmap.graph.references import links_between
    from conceptmap.search.mentions import find_mentions
    from conceptmap.vault.link_contexts import LinkContexts

    quotes = LinkContexts(vault_map.vault)

    def entries(pairs: Iterable[tuple[str, str]], *, back: bool) -> list[_LinkEntry]:
        found: list[_LinkEntry] = []
        begun = 0
        for source, target in pairs:
            report.raise_if_cancelled()
            other = source if back else target
            links = links_between(vault_map.vault, source, target)
            note = vault_map.vault.notes.get(source)
            if not links:
                found.append(_LinkEntry(vault_map.title(other), "", "", "", NoteLocation(other)))
            for link in links[:20]:
                word = link.text or link.path.rpartition("/")[2] or link.fragment
                above = note.heading_above(link.line) if note is not None else ""
                place = NoteLocation(other, link.line if back else 0)
                sentence = quotes.sentence(source, link)
                found.append(_LinkEntry(vault_map.title(other), sentence, word, above, place))
            if back and begun <= EARLY_LINKS < len(found):
                report.publish(_LinkLists({"Backlinks": found[:]}, complete=False))
            begun = len(found)
            if begun >= MAX_LINKS:
                break
        return found

    graph = vault_map.graph
    out = sorted(graph.successors(id_), key=lambda t: vault_map.title(t).casefold())
    came = sorted(graph.predecessors(id_), key=lambda s: vault_map.title(s).casefold())
    there = [t for t in out if vault_map.kind(t) != "unresolved"]
    names = [t for t in out if vault_map.kind(t) == "unresolved"]
    found = {
        "Backlinks": entries(((source, id_) for source in came), back=True),
        "Outgoing links": entries(((id_, target) for target in there), back=False),
        "Unresolved": entries(((id_, target) for target in names), back=False),
    }
    note = vault_map.vault.notes.get(id_)
    if note is not None and full_text is not None:
        # Mentions take a look through all the text; the links need not wait for that.
        report.publish(_without_empty(found))
        full_text.refresh(vault_map.vault, lambda *_: report.raise_if_cancelled())
        found["Unlinked mentions"] = [
            _LinkEntry(
                vault_map.title(each.path),
                each.sentence,
                each.name,
                vault_map.vault.notes[each.path].heading_above(each.line),
                NoteLocation(each.path, each.line),
            )
            for each in find_mentions(vault_map.vault, full_text, note, report.raise_if_cancelled)
            if each.path in vault_map.index_of
        ]
    return _without_empty(found)


def _without_empty(found: dict[str, list[_LinkEntry]]) -> _LinkLists:
    return _LinkLists(
        {title: rows for title, rows in found.items() if rows or title == "Backlinks"}
    )
