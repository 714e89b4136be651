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

from conceptmap.ui.panels.rich_list import RichList, Row
from conceptmap.ui.panels.widgets import Hint
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.session.workers import Report
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.model.vault_map import Chart
    from conceptmap.search.full_text import FullText

MOST = 300
"""So many links of one kind are listed."""

FIRST = 30
"""So many backlinks are shown before the rest is looked up."""


class Place(NamedTuple):
    """Where to go from a row."""

    node: str
    """The node to select."""
    line: int = 0
    """The line of its note to scroll to, counted from 1; 0 for none."""


@dataclass(frozen=True)
class _Entry:
    title: str
    sentence: str
    word: str
    above: str
    place: Place


class _Found(NamedTuple):
    lists: dict[str, list[_Entry]]
    """What there is by its title; lists that are empty are left out."""
    whole: bool = True
    """Whether nothing is missing from the lists."""


class LinksPanel(QWidget):
    """Lists the links of the note that was selected last, each in its sentence."""

    chosen = Signal(object)
    """A place to go to."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._hint = Hint(theme, "Select a note to see its links.")
        self._hint.setContentsMargins(14, 12, 14, 0)
        self.list = RichList(theme, "Links of the selected note")
        self.list.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        workspace.spotlight.selection_changed.connect(self.load)
        workspace.closed.connect(self.load)
        self.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """List the links of the selection."""
        workspace, chart = self._workspace, self._workspace.chart
        if chart is None or not workspace.selection:
            workspace.workers.cancel("links")
            self._hint.show()
            self.list.put(())
            return
        if self.isHidden():
            return
        id_, fulltext = workspace.selection[-1], workspace.texts.fulltext

        def work(report: Report) -> _Found:
            return _gather(chart, id_, fulltext, report)

        workspace.workers.start("links", work, self._show, lambda _: None)

    def _show(self, found: _Found) -> None:
        self._hint.hide()
        rows: list[Row] = []
        for title, entries in found.lists.items():
            count = f"{len(entries)}{'+' if len(entries) >= MOST else ''}" if found.whole else "…"
            muted = self._theme.style.muted
            html = f"<b style='color:{muted}'>{escape(title)} &nbsp;{count}</b>"
            rows.append(Row(html, f"{title}, {count}"))
            rows += map(self._row, entries)
        self.list.put(rows)

    def _row(self, entry: _Entry) -> Row:
        style = self._theme.style
        above = f" <span style='color:{style.faint}'>{escape(entry.above)}</span>"
        html = f"<b>{escape(entry.title)}</b>{above if entry.above else ''}"
        if entry.sentence:
            sentence = marked(entry.sentence, entry.word, style.accent)
            html += f"<br><span style='color:{style.muted}'>{sentence}</span>"
        return Row(html, f"{entry.title}: {entry.sentence}", entry.place)


def _place_of(word: str, sentence: str) -> tuple[int, int]:
    """Find a word in a sentence, as it is written or else in any letter case; -1 for nowhere."""
    if (start := sentence.find(word)) >= 0:
        return start, start + len(word)
    match = re.search(re.escape(word), sentence, re.IGNORECASE)
    return match.span() if match else (-1, -1)


def marked(sentence: str, word: str, colour: str) -> str:
    """Give a sentence as HTML with a word in it marked."""
    start, end = _place_of(word, sentence) if word else (-1, -1)
    if start < 0:
        return escape(sentence)
    before, found, after = sentence[:start], sentence[start:end], sentence[end:]
    return f"{escape(before)}<b style='color:{colour}'>{escape(found)}</b>{escape(after)}"


def _gather(chart: Chart, id_: str, fulltext: FullText | None, report: Report) -> _Found:
    from conceptmap.graph.references import links_between
    from conceptmap.search.mentions import mentions
    from conceptmap.vault.link_contexts import Quotes

    quotes = Quotes(chart.vault)

    def entries(pairs: Iterable[tuple[str, str]], *, back: bool) -> list[_Entry]:
        found: list[_Entry] = []
        begun = 0
        for source, target in pairs:
            report.check()
            other = source if back else target
            links = links_between(chart.vault, source, target)
            note = chart.vault.notes.get(source)
            if not links:
                found.append(_Entry(chart.title(other), "", "", "", Place(other)))
            for link in links[:20]:
                word = link.text or link.path.rpartition("/")[2] or link.part
                above = note.heading_above(link.line) if note is not None else ""
                place = Place(other, link.line if back else 0)
                sentence = quotes.sentence(source, link)
                found.append(_Entry(chart.title(other), sentence, word, above, place))
            if back and begun <= FIRST < len(found):
                report.hand(_Found({"Backlinks": found[:]}, whole=False))
            begun = len(found)
            if begun >= MOST:
                break
        return found

    graph = chart.graph
    out = sorted(graph.successors(id_), key=lambda t: chart.title(t).casefold())
    came = sorted(graph.predecessors(id_), key=lambda s: chart.title(s).casefold())
    there = [t for t in out if chart.kind(t) != "unresolved"]
    names = [t for t in out if chart.kind(t) == "unresolved"]
    found = {
        "Backlinks": entries(((source, id_) for source in came), back=True),
        "Outgoing links": entries(((id_, target) for target in there), back=False),
        "Unresolved": entries(((id_, target) for target in names), back=False),
    }
    note = chart.vault.notes.get(id_)
    if note is not None and fulltext is not None:
        # Mentions take a look through all the text; the links need not wait for that.
        report.hand(_shown(found))
        fulltext.refresh(chart.vault, lambda *_: report.check())
        found["Unlinked mentions"] = [
            _Entry(
                chart.title(each.path),
                each.sentence,
                each.name,
                chart.vault.notes[each.path].heading_above(each.line),
                Place(each.path, each.line),
            )
            for each in mentions(chart.vault, fulltext, note, report.check)
            if each.path in chart.numbers
        ]
    return _shown(found)


def _shown(found: dict[str, list[_Entry]]) -> _Found:
    return _Found({title: rows for title, rows in found.items() if rows or title == "Backlinks"})
