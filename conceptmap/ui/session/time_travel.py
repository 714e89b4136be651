"""Looks through time between the two moments that are compared: step by step, or played."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from conceptmap.ui.session.comparisons import Comparisons, ShownMoment
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.timeline import FoundMoments, KnownMoment, ReadMoments
    from conceptmap.model.vault_map import VaultMap

STEP_MS = 700
"""Milliseconds that a moment is shown while time is played at the usual speed."""

SPEEDS = (0.5, 1.0, 2.0, 4.0)

_FIND, _READ = "moments", "states"


class TimeTravel(QObject):
    """The moments between those that are compared, and which one is shown.

    Step 0 is the earlier moment, the last step the later one. The states between are read one
    after the other when time is first moved, never in the Qt thread; one that is not read yet is
    shown as soon as it is.
    """

    changed = Signal()

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        comparisons: Comparisons,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._comparisons = comparisons
        self._workers = workers
        self.moments: tuple[KnownMoment, ...] = ()
        """Those between the two that are compared that are shown, the earliest first."""
        self.known_count = 0
        """How many moments are known between the two."""
        self.step = 0
        self.error = ""
        """Why the moments could not be read."""
        self.speed = 1.0
        self._of: tuple[str, str] = ("", "")
        """The moments that are compared for which `moments` are known, or being found."""
        self._is_known = False
        self._read: ReadMoments | None = None
        self.waits = False
        """Whether the moment of the step is not shown yet, since it is not read yet."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        comparisons.changed.connect(self._follow)
        comparisons.busy_changed.connect(self._follow)

    @property
    def last_step(self) -> int:
        """The step of the later moment; 0 while there is nothing to look through."""
        return len(self.moments) + 1 if self._is_known else 0

    @property
    def is_playing(self) -> bool:
        """Whether the moments are shown one after the other."""
        return self._timer.isActive()

    @property
    def read_count(self) -> int:
        """How many steps have been read, from the first on."""
        return 0 if self._read is None else len(self._read.states.moments)

    @property
    def time_s(self) -> float | None:
        """The time of the step in seconds since 1970, None for now."""
        earlier, later = self._comparisons.earlier, self._comparisons.later
        if self.step == 0 and earlier is not None:
            return earlier.time_s
        if 0 < self.step < self.last_step:
            return self.moments[self.step - 1].time_s
        return None if later is None else later.time_s

    @property
    def moment(self) -> KnownMoment | None:
        """What is known of the step's moment; None at both ends."""
        return self.moments[self.step - 1] if 0 < self.step < self.last_step else None

    def go_to(self, step: int) -> None:
        """Show the moment of another step."""
        step = min(max(step, 0), self.last_step)
        if not self.last_step or step == self.step:
            return
        self.step = step
        self._start_reading()
        self._show()
        self.changed.emit()

    def toggle_playing(self) -> None:
        """Play or pause; at the end, play from the beginning."""
        if self.is_playing:
            self.pause()
        elif self.last_step:
            if self.step == self.last_step:
                self.go_to(0)
            self._timer.start(round(STEP_MS / self.speed))
            self.changed.emit()

    def pause(self) -> None:
        """Stop at the moment that is shown."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    def set_speed(self, speed: float) -> None:
        """Play faster or slower; 1 is the usual speed."""
        self.speed = speed
        self._timer.setInterval(round(STEP_MS / speed))

    def close(self) -> None:
        """Stop, and release the earlier states, which are large."""
        self._timer.stop()
        self._read, self.moments = None, ()

    def _follow(self) -> None:
        """Find the moments between others that are compared."""
        comparisons = self._comparisons
        compared = comparisons.words, comparisons.until
        if compared != self._of and self._of[0]:
            self._forget()
        if comparisons.latest is None or compared == self._of:
            return
        self._of = compared
        vault_map, comparison, now_s = self._current_map(), comparisons.latest, time.time()

        def work(control: JobControl) -> FoundMoments:
            from conceptmap.model.timeline import moments_between

            check = control.raise_if_cancelled
            return moments_between(vault_map.vault, comparison, now_s, check)

        def done(found: FoundMoments) -> None:
            self.moments, self.known_count = found
            self._is_known = True
            self.step = self.last_step
            self.changed.emit()

        self._workers.start(_FIND, work, done, self._fail)

    def _forget(self) -> None:
        for kind in (_FIND, _READ):
            self._workers.cancel(kind)
        self.close()
        self._of, self._is_known, self.step = ("", ""), False, 0
        self.waits, self.error = False, ""
        self.changed.emit()

    def _start_reading(self) -> None:
        """Start to read the moments, unless that has begun."""
        earlier = self._comparisons.earlier
        if self._read is not None or earlier is None or self._workers.is_running(_READ):
            return
        vault_map, moments = self._current_map(), self.moments

        def work(control: JobControl) -> None:
            from conceptmap.model.timeline import read_moments

            for read in read_moments(vault_map, earlier, moments, control):
                control.publish(read)

        self._workers.start(_READ, work, self._take, self._fail)

    def _take(self, read: ReadMoments | None) -> None:
        if read is None:  # the end, after all parts
            return
        self._read = read
        if self.waits:
            self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Show the moment of the step, if it is read."""
        self.waits = False
        if self.step == self.last_step:
            self._comparisons.show(None)
        elif self._read is not None and self.step < self.read_count:
            self._comparisons.show(ShownMoment(self.step, self._read))
        else:
            self.waits = True

    def _advance(self) -> None:
        """Show the next moment once this one is shown."""
        if self.waits or self._comparisons.is_busy:
            return
        if self.step < self.last_step:
            self.go_to(self.step + 1)
        if self.step == self.last_step:
            self.pause()

    def _fail(self, reason: str) -> None:
        self.error, self.waits = reason, False
        self.pause()
        self.changed.emit()
