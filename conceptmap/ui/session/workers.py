"""Work off the Qt thread: jobs with progress and cancel, of which only the newest counts."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from conceptmap.core.errors import UserError
from conceptmap.core.gc_tuning import trim
from conceptmap.core.threads import stand_back

T = TypeVar("T")

_log = logging.getLogger(__name__)


AT_ONCE = 4
"""So many jobs run at once."""

PATIENCE = 5.0
"""Seconds that a job waits for others to end, and the end of the program for all jobs."""


class Cancelled(Exception):
    """The job was cancelled, or another has taken its place."""


class Report:
    """What a job's work is handed: says how far it is, and stops it when it is cancelled."""

    def __init__(self, say: Callable[[str, int, int], None], hand: Callable[[Any], None]) -> None:
        self._say = say
        self._hand = hand
        self._stopped = threading.Event()

    def __call__(self, what: str, done: int = 0, total: int = 0) -> None:
        """Say what is done and how far; raises Cancelled. `total` 0: how long is not known."""
        self.check()
        self._say(what, done, total)

    def hand(self, early: Any) -> None:
        """Hand over what there is so far, to be dealt with like the result; raises Cancelled."""
        self.check()
        self._hand(early)

    def check(self) -> None:
        """Raise Cancelled when the work is to stop."""
        if self._stopped.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self._stopped.set()


QUIET = 1000
"""Milliseconds without a job's end after which memory that jobs left free is given back."""


class Workers(QObject):
    """Runs jobs in threads and hands their results to the Qt thread.

    Jobs of one `kind` replace each other: what an older one gives is dropped. A job that hangs
    holds up nothing for longer than `PATIENCE`, the end of the program neither.
    """

    progress = Signal(str, str, int, int)
    """Kind, what is done, how much of how much."""
    _came = Signal(str, int, object)
    _ended = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._free = threading.Semaphore(AT_ONCE)
        self._threads: set[threading.Thread] = set()
        self._running: dict[str, tuple[int, Report]] = {}
        self._calls: dict[tuple[str, int], tuple[Callable[[Any], None], Callable[[str], None]]] = {}
        self._generation = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(lambda: threading.Thread(target=trim, daemon=True).start())
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        kind: str,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
    ) -> None:
        """Run `work` in a thread; `done` or `failed` are then called in the Qt thread.

        `done` is also called with what the work hands over early.
        """
        self.cancel(kind)
        self._generation += 1
        generation = self._generation
        report = Report(
            lambda what, n, total: self.progress.emit(kind, what, n, total),
            lambda early: self._came.emit(kind, generation, early),
        )
        self._running[kind] = (generation, report)
        self._calls[kind, generation] = (done, failed)
        arguments = (kind, generation, work, report)
        thread = threading.Thread(target=self._wait_and_run, args=arguments, name=kind, daemon=True)

        def begin() -> None:
            if self._running.get(kind) == (generation, report):
                self._threads.add(thread)
                thread.start()

        # What there is to paint goes before: beside a thread that works in Python it takes twice
        # as long.
        QTimer.singleShot(0, self, begin)

    def cancel(self, kind: str) -> bool:
        """Stop the running job of a kind; tell whether there was one."""
        running = self._running.pop(kind, None)
        if running is None:
            return False
        self._calls.pop((kind, running[0]), None)
        running[1].stop()
        return True

    def busy(self, kind: str) -> bool:
        """Tell whether a job of a kind is running."""
        return kind in self._running

    def shut_down(self) -> None:
        """Stop all jobs and wait for their threads."""
        for kind in list(self._running):
            self.cancel(kind)
        deadline = time.monotonic() + PATIENCE
        for thread in list(self._threads):
            thread.join(max(deadline - time.monotonic(), 0.0))

    @property
    def hung(self) -> tuple[str, ...]:
        """The kinds of the jobs whose threads still run."""
        return tuple(sorted(thread.name for thread in list(self._threads) if thread.is_alive()))

    def _wait_and_run(
        self, kind: str, generation: int, work: Callable[[Report], Any], report: Report
    ) -> None:
        stand_back()
        free = self._free.acquire(timeout=PATIENCE)
        try:
            self._run(kind, generation, work, report)
        finally:
            if free:
                self._free.release()
            self._threads.discard(threading.current_thread())

    def _run(
        self, kind: str, generation: int, work: Callable[[Report], Any], report: Report
    ) -> None:
        result: Any = None
        problem: str | None = None
        try:
            report.check()
            result = work(report)
        except Cancelled:
            return
        except UserError as error:
            problem = str(error)
        except MemoryError:
            problem = "There is not enough memory for this."
        except Exception as error:
            _log.exception("The job %s failed", kind)
            problem = f"Something unforeseen went wrong: {error or type(error).__name__}"
        self._ended.emit(kind, generation, result, problem)

    def _take(self, kind: str, generation: int, early: Any) -> None:
        calls = self._calls.get((kind, generation))
        if calls is not None:
            calls[0](early)

    def _end(self, kind: str, generation: int, result: Any, problem: str | None) -> None:
        self._quiet.start()
        calls = self._calls.pop((kind, generation), None)
        if calls is None:
            return
        self._running.pop(kind, None)
        done, failed = calls
        if problem is None:
            done(result)
        else:
            failed(problem)
