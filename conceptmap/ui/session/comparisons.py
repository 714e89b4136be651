"""What changed in the open vault between the two moments that its view compares."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.comparison import Comparison
    from conceptmap.model.earlier_states import EarlierState
    from conceptmap.model.gone_places import GonePlaces
    from conceptmap.model.graph_state import GraphState
    from conceptmap.model.timeline import ReadMoments
    from conceptmap.model.vault_map import VaultMap

_KIND = "comparison"


class ShownMoment(NamedTuple):
    """A moment that is shown in place of the later one, while one looks through time."""

    step: int
    read: ReadMoments


class _Compared(NamedTuple):
    comparison: Comparison
    vault_map: VaultMap
    now: GraphState


class Comparisons(QObject):
    """The comparison of an earlier moment with a later one, or with the open map; None for none.

    What is read of the moments is kept while they are the ones; the difference is found again
    when the map is replaced.
    """

    changed = Signal()
    busy_changed = Signal()
    failed = Signal()
    """There is no comparison, see `error`."""

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        gone: Callable[[], GonePlaces],
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._gone = gone
        self._workers = workers
        self.opened_s = time.time()
        """When the vault was opened, in seconds since 1970: the last visit was before that."""
        self.words = self.until = ""
        """The moments, as in `model/earlier_states.py`; empty for none, and for now."""
        self.latest: Comparison | None = None
        """The comparison, of this or an earlier map; None until it is known."""
        self.error = ""
        """Why there is no comparison, for the user; empty where there is one."""
        self.shown: ShownMoment | None = None
        """The moment that is shown in place of the later one, None for that one."""
        self.earlier: EarlierState | None = None
        """The state at the earlier moment, None until it is read."""
        self.later: EarlierState | None = None
        """The state at the later moment, None until it is read, and for now."""
        self._now: tuple[VaultMap, GraphState] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a moment is being read, or compared."""
        return self._workers.is_running(_KIND)

    @property
    def is_reading(self) -> bool:
        """Whether the moments that are compared are being read."""
        return self.is_busy and self.latest is None

    def is_gone(self, id_: str) -> bool:
        """Return whether an id is that of a note that was there, and is not on the map."""
        if self.latest is None:
            return False
        from conceptmap.model.gone_notes import is_gone

        return is_gone(self.latest, self._current_map(), id_)

    def set_moments(self, words: str, until: str) -> None:
        """Compare other moments, or none."""
        if (words, until) == (self.words, self.until):
            return
        self._workers.cancel(_KIND)
        if words != self.words:
            self.earlier = None
        self.words, self.until, self.error = words, until, ""
        self.later = self.shown = None
        had_one, self.latest = self.latest is not None, None
        if words:
            self.refresh()
        elif had_one:
            self.changed.emit()
        self.busy_changed.emit()

    def show(self, moment: ShownMoment | None) -> None:
        """Show another moment in place of the later one, None for that one."""
        steps = [None if each is None else each.step for each in (moment, self.shown)]
        if steps[0] != steps[1]:
            self.shown = moment
            self.refresh()

    def refresh(self) -> None:
        """Compare the map as it is now."""
        if not self.words:
            return
        vault_map, gone, opened_s = self._current_map(), self._gone(), self.opened_s
        words, until, shown = self.words, self.until, self.shown
        earlier, later, known = self.earlier, self.later, self._now

        def work(control: JobControl) -> _Compared:
            from conceptmap.model.comparison import compare_map
            from conceptmap.model.graph_state import GraphState

            if known is not None and known[0] is vault_map:
                now = known[1]
            else:
                now = GraphState.of_graph(vault_map.vault, vault_map.graph)
            control.raise_if_cancelled()
            comparison = compare_map(
                vault_map,
                words,
                control,
                until=until,
                earlier=earlier,
                later=later if shown is None else shown.read.state_at(shown.step),
                now=now,
                gone=gone,
                neighbours=None if shown is None else shown.read.neighbours,
                visit_before_s=opened_s,
            )
            return _Compared(comparison, vault_map, now)

        self._workers.start(_KIND, work, lambda found: self._take(found, shown), self._fail)

    def retry(self) -> None:
        """Look again for a moment of which nothing was known, since more is known now."""
        if self.error:
            self.refresh()

    def close(self) -> None:
        """Forget the comparison and the states, which are large."""
        self.latest = self.earlier = self.later = self.shown = self._now = None

    def _take(self, found: _Compared, shown: ShownMoment | None) -> None:
        self.latest, self.error = found.comparison, ""
        self._now = found.vault_map, found.now
        self.earlier = found.comparison.earlier
        if shown is None:
            self.later = found.comparison.later
        self.busy_changed.emit()
        self.changed.emit()

    def _fail(self, reason: str) -> None:
        self.error = reason
        self.busy_changed.emit()
        self.failed.emit()
