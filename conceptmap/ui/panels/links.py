"""The links panel: backlinks, outgoing links, unlinked mentions and notes like the selected."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from conceptmap.core.translation import Text, number, translate
from conceptmap.relations.proposition import Level
from conceptmap.relations.relation_kind import kind_name
from conceptmap.ui.commands.link_menu import show_link_menu
from conceptmap.ui.context import UiContext
from conceptmap.ui.navigation import go_to
from conceptmap.ui.panel_spec import RIGHT, PanelSpec
from conceptmap.ui.panels.link_lists import (
    MAX_LINKS,
    LinkEntry,
    LinkLists,
    collect_links,
    highlight_word,
)
from conceptmap.ui.panels.note_location import NoteLocation
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.section_bar import Section, SectionBar
from conceptmap.ui.panels.similar_rows import SIMILAR, similar_rows
from conceptmap.ui.panels.widgets import HintLabel
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.theme import AppTheme


class LinksPanel(QWidget):
    """Lists the links of the note that was selected last, each in its sentence."""

    chosen = Signal(object)
    """A `NoteLocation` to go to."""
    menu_requested = Signal(object, QPoint)
    """The context menu of a link, by the ids of its ends, is asked for at a screen position."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hint = HintLabel(theme, translate("Select a note to see its links."))
        self._hint.setContentsMargins(14, 12, 14, 0)
        self._node_id = ""
        """The node whose links are listed."""
        self._link_rows: list[ListRow] = []
        self._link_sections: list[Section] = []
        self._similar_rows: list[ListRow] = []
        self.list = RichList(theme, translate("Links of the selected note"))
        self.list.chosen.connect(self.chosen)
        self.sections = SectionBar()
        self.sections.chosen.connect(self._go_to_section)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self.sections)
        column.addWidget(self.list, 1)
        session.selection.changed.connect(self.reload)
        session.relations.changed.connect(self.reload)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """List the links of the selected note."""
        session, vault_map = self._session, self._session.vault_map
        if not session.selected_ids:
            session.workers.cancel("links")
            session.workers.cancel("similar")
            self._hint.show()
            self._node_id = ""
            self._link_rows, self._link_sections, self._similar_rows = [], [], []
            self._show_rows()
            return
        if self.isHidden():
            return
        id_, full_text = session.selected_ids[-1], session.search_index.full_text
        relations = session.relations.current

        def work(job: JobControl) -> LinkLists:
            return collect_links(vault_map, id_, full_text, relations, job)

        def compare(job: JobControl) -> list[ListRow]:
            return similar_rows(vault_map, session.similarity.read(vault_map, job), id_)

        if id_ != self._node_id:
            self._node_id, self._similar_rows = id_, []
            self.list.scrollToTop()
        session.workers.start("links", work, self._show_links, lambda _: None)
        session.workers.start("similar", compare, self._show_similar, lambda _: None)

    def _ask_for_menu(self, position: QPoint) -> None:
        row = self.list.indexAt(position).row()
        selected = self._session.selected_ids
        if not (0 <= row < len(self.list.rows) and selected):
            return
        location = self.list.rows[row].value
        if isinstance(location, NoteLocation) and location.node_id != selected[-1]:
            link = selected[-1], location.node_id
            self.menu_requested.emit(link, self.list.viewport().mapToGlobal(position))

    def _show_links(self, links: LinkLists) -> None:
        self._hint.hide()
        rows: list[ListRow] = []
        sections: list[Section] = []
        for title, entries in links.lists.items():
            # Notes are counted, as everywhere; one may have several links here.
            notes = len({entry.location.node_id for entry in entries})
            count = f"{number(notes)}{'+' if len(entries) >= MAX_LINKS else ''}"
            if not links.complete:
                count = "…"
            html = f"<b class='muted'>{escape(str(title))} &nbsp;{count}</b>"
            sections.append(Section(str(title), count, len(rows)))
            rows.append(ListRow(html, f"{title}, {count}"))
            rows += _grouped_rows(entries)
        self._link_rows, self._link_sections = rows, sections
        self._show_rows()

    def _show_similar(self, rows: list[ListRow]) -> None:
        self._similar_rows = rows
        self._show_rows()

    def _show_rows(self) -> None:
        links, similar = self._link_rows, self._similar_rows
        last = [Section(str(SIMILAR), number(len(similar) - 1), len(links))] if similar else []
        self.list.set_rows(links + similar)
        self.sections.set_sections(self._link_sections + last)

    def _go_to_section(self, row: int) -> None:
        model = self.list.model()
        self.list.setCurrentIndex(model.index(min(row + 1, model.rowCount() - 1), 0))
        self.list.scrollTo(model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.list.setFocus()


def _grouped_rows(entries: Sequence[LinkEntry]) -> list[ListRow]:
    """Return rows by the kinds of what links say, the most frequent first, under their names."""
    groups: dict[str, list[LinkEntry]] = {}
    for entry in entries:
        groups.setdefault("" if entry.statement is None else entry.statement.kind, []).append(entry)
    silent = groups.pop("", [])
    rows: list[ListRow] = []
    for kind, members in sorted(groups.items(), key=lambda each: -len(each[1])):
        rows += [_kind_row(kind_name(kind), members), *map(_make_row, members)]
    if silent and rows:
        rows.append(_kind_row(translate("no stated relation"), silent))
    return rows + [_make_row(entry) for entry in silent]


def _kind_row(name: str, entries: Sequence[LinkEntry]) -> ListRow:
    notes = number(len({entry.location.node_id for entry in entries}))
    name = name[:1].upper() + name[1:]
    return ListRow(f"<span class='muted'>{escape(name)} &nbsp;{notes}</span>", f"{name}, {notes}")


def _make_row(entry: LinkEntry) -> ListRow:
    html, spoken = _proposition(entry)
    if entry.heading:
        html += f" <span class='faint'>{escape(entry.heading)}</span>"
    if entry.sentence:
        html += f"<br><span class='muted'>{highlight_word(entry.sentence, entry.link_text)}</span>"
    return ListRow(html, f"{spoken}: {entry.sentence}", entry.location)


def _proposition(entry: LinkEntry) -> tuple[str, str]:
    """Return the other note's name with what the link says, as HTML and as it is spoken."""
    name = f"<b>{escape(entry.title)}</b>"
    if entry.statement is None:
        return name, entry.title
    class_ = "faint" if entry.statement.level is Level.LIKELY else "accent"
    phrase = f"<span class='{class_}'>{escape(entry.statement.phrase)}</span>"
    if entry.statement.subject == entry.location.node_id:
        #: What a link of another note says of the note that is shown: "Boat is part of this".
        spoken = translate("{note} {phrase} this", note=entry.title, phrase=entry.statement.phrase)
        return f"{name} {phrase} …", spoken
    return f"… {phrase} {name}", f"{entry.statement.phrase} {entry.title}"


def _make(context: UiContext) -> LinksPanel:
    panel = LinksPanel(context.session, context.theme)
    panel.chosen.connect(lambda location: go_to(context, location))
    panel.menu_requested.connect(lambda link, at: show_link_menu(context, link, at))
    return panel


PANEL = PanelSpec(
    name="links",
    title=Text("Links"),
    menu_text=Text("&Links"),
    make=_make,
    order=20,
    icon="links",
    tip=Text("See what links to a note, and what it links to"),
    area=RIGHT,
    shortcut="Ctrl+Shift+L",
    height_px=400,
)
