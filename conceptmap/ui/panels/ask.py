"""The panel that answers a question with a map."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from conceptmap.core.translation import Text, translate, translate_count
from conceptmap.ui.context import UiContext
from conceptmap.ui.navigation import go_to
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.busy_row import BusyRow
from conceptmap.ui.panels.path_rows import note_row, said_by_link
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import ClearableLine, HintLabel, small_button
from conceptmap.ui.session.chosen_maps import show_map_of
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.question_map import QuestionMap
    from conceptmap.model.vault_map import VaultMap

MAX_NOTES = 25
"""How many notes the map of an answer has at most."""

_JOB = "ask"
_SEED_MARK = "◎"
"""What stands before a note that the words led to, as the second ring on the map."""


class _Answered(NamedTuple):
    found: QuestionMap
    rows: list[ListRow]


class AskPanel(QWidget):
    """Takes a question, shows its answer on the map, and lists the notes and what joins them."""

    chosen = Signal(object)
    """A `NoteLocation` to go to."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = ClearableLine()
        self.line.setPlaceholderText(translate("Why do tides come late?"))
        self.line.setAccessibleName(translate("Ask your notes a question"))
        self.line.setClearButtonEnabled(True)
        self.line.returnPressed.connect(lambda: self.ask(self.line.text()))
        self.line.focused.connect(session.search_index.read_texts)
        self._status = HintLabel(theme)
        self._busy = BusyRow(
            session.workers, _JOB, translate("Stop looking for an answer"), self.cancel
        )
        self.cancel_button = self._busy.cancel_button
        self._ask_button = small_button(
            translate("Ask"),
            translate("Show a map of the notes that answer the question (Enter)"),
            lambda: self.ask(self.line.text()),
        )
        self.list = RichList(theme, translate("Notes that answer the question"))
        self.list.chosen.connect(self.chosen)
        field = QHBoxLayout()
        field.addWidget(self.line, 1)
        field.addWidget(self._ask_button)
        top = QVBoxLayout()
        top.setContentsMargins(14, 10, 14, 0)
        top.setSpacing(8)
        top.addLayout(field)
        top.addLayout(self._busy)
        top.addWidget(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        session.renamed.connect(self._drop_renamed)
        self.setFocusProxy(self.line)
        self._explain()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list.focus_first()
        else:
            super().keyPressEvent(event)

    def ask(self, question: str) -> None:
        """Answer a question with a map."""
        question = question.strip()
        if self.line.text().strip() != question:
            self.line.setText(question)
        if not question:
            self.cancel()
            self.list.set_rows(())
            self._explain()
            return
        session, vault_map = self._session, self._session.vault_map
        full_text, relations = session.search_index.full_text, session.relations.current
        allowed = session.view_state.filtered_nodes

        def work(job: JobControl) -> _Answered:
            from conceptmap.model.path_costs import path_costs
            from conceptmap.model.question_map import ask

            full_text.refresh(
                vault_map.vault, lambda done, total: job(translate("Reading notes"), done, total)
            )
            similar = session.similarity.read(vault_map, job)
            job.raise_if_cancelled()
            costs = path_costs(vault_map.vault, vault_map.graph, relations, allowed)
            found = ask(vault_map.graph, similar, full_text, costs, question, MAX_NOTES)
            job.raise_if_cancelled()
            return _Answered(found, answer_rows(vault_map, found, relations))

        self._status.setText(translate("Looking for an answer…"))
        self._busy.start()
        session.workers.start(_JOB, work, lambda each: self._show(question, each), self._fail)

    def cancel(self) -> None:
        """Stop looking for an answer."""
        self._session.workers.cancel(_JOB)
        self._busy.stop()
        self._status.setText(translate("Stopped."))

    def _show(self, question: str, answered: _Answered) -> None:
        self._busy.stop()
        self.list.set_rows(answered.rows)
        if self.line.text().strip() == question:
            # A question is longer than the field: its first words say more than its last.
            self.line.setCursorPosition(0)
        found = answered.found
        if not found.nodes:
            self._status.setText(
                translate("No note has any of these words: {question}", question=escape(question))
            )
            return
        self._status.setText(
            translate(
                #: The notes of an answer, and those of them that hold words of the question.
                "{notes}; {mark} marks those that your words found.",
                notes=translate_count("%n note", "%n notes", len(found.nodes)),
                mark=_SEED_MARK,
            )
        )
        show_map_of(self._session, found.nodes, found.seeds, question)

    def _fail(self, message: str) -> None:
        self._busy.stop()
        self._status.setText(escape(message))

    def _explain(self) -> None:
        self._status.setText(
            translate(
                "Ask a question or type some words: the answer is a map of up to {count} notes "
                "and what connects them.",
                count=MAX_NOTES,
            )
        )

    def _drop_renamed(self, _: Mapping[str, str]) -> None:
        # The rows hold the old names; the map has the new ones.
        self.list.set_rows(())


def answer_rows(
    vault_map: VaultMap, found: QuestionMap, relations: MapRelations | None
) -> list[ListRow]:
    """Return the notes of an answer, the best first, each with its links to the others.

    Runs in a thread.
    """
    from conceptmap.vault.link_contexts import LinkContexts

    contexts, on_map = LinkContexts(vault_map.vault), set(found.nodes)
    rows: list[ListRow] = []
    for id_ in found.nodes:
        rows.append(note_row(vault_map, id_, _SEED_MARK if id_ in found.seeds else ""))
        for target in vault_map.graph.successors(id_):
            if target not in on_map or target == id_:
                continue
            said = said_by_link(vault_map, contexts, id_, target, relations)
            title, arrow = vault_map.title(target), "→" if said.forward else "←"
            phrase = f" <span class='accent'>{escape(said.phrase)}</span>" if said.phrase else ""
            # An item of a list that is the link alone says nothing more.
            sentence = "" if said.plain.strip() == title else f"<br>{said.sentence}"
            html = f"<span class='muted'>{arrow}{phrase} {escape(title)}{sentence}</span>"
            rows.append(ListRow(html, f"{said.phrase} {title}", said.location))
    return rows


def _make(context: UiContext) -> AskPanel:
    panel = AskPanel(context.session, context.theme)
    panel.chosen.connect(lambda location: go_to(context, location))
    return panel


PANEL = PanelSpec(
    name="ask",
    title=Text("Ask"),
    menu_text=Text("&Ask"),
    make=_make,
    order=45,
    icon="ask",
    tip=Text("Ask a question; the answer is a map"),
    shortcut="Ctrl+Shift+K",
    width_px=320,
)
