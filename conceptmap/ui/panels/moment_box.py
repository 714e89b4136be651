"""A box to choose one of the moments that the map can be compared with, or to type one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog

from conceptmap.core.translation import Text, translate
from conceptmap.model.moment_words import (
    FOLDER_PREFIX,
    LAST_MONTH,
    LAST_VISIT,
    LAST_WEEK,
    LAST_YEAR,
    YESTERDAY,
)
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.moments import ask_date, ask_moment
from conceptmap.ui.panels.widgets import ChoiceBox

EARLIER: tuple[tuple[str, Text], ...] = (
    ("", Text("Nothing")),
    (LAST_VISIT, Text("My last visit")),
    (YESTERDAY, Text("Yesterday")),
    (LAST_WEEK, Text("Last week")),
    (LAST_MONTH, Text("Last month")),
    (LAST_YEAR, Text("Last year")),
)
"""The earlier moments that are a click away: their words, and what they are called."""

LATER: tuple[tuple[str, Text], ...] = (
    ("", Text("Now")),
    (YESTERDAY, Text("Yesterday")),
    (LAST_WEEK, Text("Last week")),
    (LAST_MONTH, Text("Last month")),
)


class MomentBox(ChoiceBox):
    """Chooses a moment: one of a few, or one that is asked for, or typed."""

    chosen = Signal(str)
    """The words of the moment, as in `model/earlier_states.py`."""

    def __init__(
        self, context: UiContext, moments: Sequence[tuple[str, Text]], *, folders: bool
    ) -> None:
        super().__init__()
        self._context = context
        self._labels = {words: str(label) for words, label in moments}
        self._words = ""
        self._stepping = False
        self.setEditable(True)
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.addItems(list(self._labels.values()))
        self._asking = {
            translate("A date…"): self._ask_date,
            translate("A tag, commit or snapshot…"): self._ask_moment,
        }
        if folders:
            self._asking[translate("Another folder…")] = self._ask_folder
        self.insertSeparator(self.count())
        self.addItems(list(self._asking))
        self.setMaxVisibleItems(self.count())
        self.setToolTip(
            translate("Choose a moment, or type a date as 2026-11-01, a tag or a commit")
        )
        self.activated.connect(lambda _: self._choose())
        line = self.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._choose)

    def show_words(self, words: str) -> None:
        """Show the moment that some words name."""
        self._words = words
        self.setEditText(self._label(words))
        if words.startswith(FOLDER_PREFIX):
            self.setToolTip(words.removeprefix(FOLDER_PREFIX))

    def _label(self, words: str) -> str:
        if words.startswith(FOLDER_PREFIX):
            return Path(words.removeprefix(FOLDER_PREFIX)).name or words
        return self._labels.get(words, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The arrow keys pass what is asked for in a dialog; Return asks.
        self._stepping = event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        super().keyPressEvent(event)
        self._stepping = False

    def _choose(self) -> None:
        text = self.currentText().strip()
        if text in self._asking:
            if self._stepping:
                return
            self.setEditText(self._label(self._words))
            if words := self._asking[text]():
                self.chosen.emit(words)
            return
        if text == self._label(self._words):
            words = self._words
        else:
            words = next((each for each, label in self._labels.items() if label == text), text)
        self.chosen.emit(words)

    def _ask_date(self) -> str:
        return ask_date(self._context)

    def _ask_moment(self) -> str:
        return ask_moment(self._context)

    def _ask_folder(self) -> str:
        root = self._context.session.vault.root
        folder = QFileDialog.getExistingDirectory(
            self._context.window, translate("Choose a copy of this vault"), str(root.parent)
        )
        return f"{FOLDER_PREFIX}{folder}" if folder else ""
