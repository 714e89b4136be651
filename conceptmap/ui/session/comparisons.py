"""What changed in the open vault since the moment that its view is compared with."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.comparison import Comparison
    from conceptmap.model.vault_map import VaultMap

_KIND = "comparison"


class Comparisons(QObject):
    """The comparison of the open map with one earlier moment, None for none.

    What is read of that moment is kept while it is the one; the difference is found again when
    the map is replaced.
    """

    changed = Signal()
    busy_changed = Signal()

    def __init__(
        self, current_map: Callable[[], VaultMap], workers: Workers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._workers = workers
        self.opened_s = time.time()
        """When the vault was opened, in seconds since 1970: the last visit was before that."""
        self.words = ""
        """The moment, as in `model/earlier_states.py`; empty for none."""
        self.latest: Comparison | None = None
        """The comparison with that moment, of this or an earlier map; None until it is known."""
        self.error = ""
        """Why there is none."""

    @property
    def is_busy(self) -> bool:
        """Whether the moment is being read."""
        return self._workers.is_running(_KIND)

    def set_words(self, words: str) -> None:
        """Compare with another moment, or with none."""
        if words == self.words:
            return
        self._workers.cancel(_KIND)
        self.words, self.error = words, ""
        had_one, self.latest = self.latest is not None, None
        if words:
            self.refresh()
        elif had_one:
            self.changed.emit()
        self.busy_changed.emit()

    def refresh(self) -> None:
        """Compare the map as it is now."""
        if not self.words:
            return
        vault_map, words, opened_s = self._current_map(), self.words, self.opened_s
        earlier = None if self.latest is None else self.latest.earlier

        def work(control: JobControl) -> Comparison:
            from conceptmap.model.comparison import compare_map

            return compare_map(vault_map, words, control, earlier=earlier, visit_before_s=opened_s)

        self._workers.start(_KIND, work, self._take, self._fail)

    def close(self) -> None:
        """Release what is large."""
        self.latest = None

    def _take(self, comparison: Comparison) -> None:
        self.latest, self.error = comparison, ""
        self.busy_changed.emit()
        self.changed.emit()

    def _fail(self, reason: str) -> None:
        self.error = reason
        self.busy_changed.emit()
