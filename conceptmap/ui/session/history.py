"""Back and forward: what was selected, and how the map was viewed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.session.selection import Selection
from conceptmap.ui.session.view_state import ViewState

MAX_HISTORY = 200
"""Steps back that are kept."""


class HistoryEntry(NamedTuple):
    """What was selected, and the view settings at that time."""

    selection: tuple[str, ...]
    view_settings: ViewSettings
    file: str | None = None
    """The file that was open though it is no node."""

    def renamed(self, renamed: Mapping[str, str]) -> HistoryEntry:
        """Return this entry after notes were renamed."""
        return HistoryEntry(
            tuple(renamed.get(id_, id_) for id_ in self.selection),
            self.view_settings.renamed(renamed),
            self.file,
        )


class History(QObject):
    """Remembers the selections that were left, and returns to them."""

    changed = Signal()
    """The selection, or where one can go back or forward to, has changed."""

    def __init__(
        self, selection: Selection, view_state: ViewState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._view_state = view_state
        self._back: list[HistoryEntry] = []
        self._forward: list[HistoryEntry] = []
        selection.changing.connect(self._leave_selection)
        selection.changed.connect(self.changed)

    @property
    def back_entries(self) -> tuple[HistoryEntry, ...]:
        """The steps back, the most recent one last."""
        return tuple(self._back)

    @property
    def forward_entries(self) -> tuple[HistoryEntry, ...]:
        """The steps forward, the next one last."""
        return tuple(self._forward)

    def continue_from(self, back: Iterable[HistoryEntry], forward: Iterable[HistoryEntry]) -> None:
        """Take the steps back and forward of the history of another session."""
        self._back, self._forward = list(back), list(forward)
        self.changed.emit()

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier step."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether a step back can be reversed."""
        return bool(self._forward)

    def record(self) -> None:
        """Make what is selected and viewed now a step that one can go back to."""
        self._append()
        self._forward.clear()
        self.changed.emit()

    def go_back(self, steps: int = 1) -> None:
        """Return to an earlier selection and view."""
        for _ in range(min(steps, len(self._back))):
            self._forward.append(self._present())
            self._restore(self._back.pop())

    def go_forward(self) -> None:
        """Reverse the last step back."""
        if self._forward:
            self._back.append(self._present())
            self._restore(self._forward.pop())

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in the steps back and forward."""
        self._back = [entry.renamed(renamed) for entry in self._back]
        self._forward = [entry.renamed(renamed) for entry in self._forward]

    def _leave_selection(self) -> None:
        if self._selection.ids or self._selection.file:
            self._append()
        self._forward.clear()

    def _append(self) -> None:
        self._back.append(self._present())
        del self._back[:-MAX_HISTORY]

    def _present(self) -> HistoryEntry:
        return HistoryEntry(self._selection.ids, self._view_state.settings, self._selection.file)

    def _restore(self, entry: HistoryEntry) -> None:
        current = self._view_state.settings
        self._view_state.replace_settings(entry.view_settings.with_names_of(current))
        self._selection.set_ids(entry.selection, file=entry.file)
