"""The notes that are like the selected one, to which the map draws dashed lines when asked to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.session.selection import Selection
from conceptmap.ui.session.similarity import Similarity
from conceptmap.ui.session.view_state import ViewState
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

MAX_LINES = 8
_JOB = "likeness"


class SimilarLines(QObject):
    """Follows the selection while the display settings ask for it."""

    changed = Signal()

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        selection: Selection,
        view_state: ViewState,
        similarity: Similarity,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._selection, self._view_state = selection, view_state
        self._similarity, self._workers = similarity, workers
        self.ids: tuple[str, ...] = ()
        """The nodes that lines lead to from the one selected last."""
        self._note = ""
        selection.changed.connect(self.refresh)
        view_state.settings_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look for what is like the note that is selected now."""
        asked = self._view_state.settings.display.similar and bool(self._selection.ids)
        note = self._selection.ids[-1] if asked else ""
        if note == self._note:
            return
        self._note = note
        self._show(())
        if not note:
            self._workers.cancel(_JOB)
            return
        vault_map = self._current_map()

        def work(job: JobControl) -> tuple[str, ...]:
            found = self._similarity.read(vault_map, job).similar(note, MAX_LINES)
            return tuple(each.id for each in found)

        self._workers.start(_JOB, work, self._show, lambda _: None)

    def forget(self) -> None:
        """Look again: the texts have changed."""
        self._note = ""
        self.refresh()

    def _show(self, ids: tuple[str, ...]) -> None:
        if ids != self.ids:
            self.ids = ids
            self.changed.emit()
