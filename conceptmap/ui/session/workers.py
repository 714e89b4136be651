"""Work off the Qt thread: jobs with progress and cancel, of which only the newest counts."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from conceptmap.core.errors import UserError
from conceptmap.core.gc_tuning import release_free_memory
from conceptmap.core.threads import lower_thread_priority

T = TypeVar("T")

_log = logging.getLogger(__name__)


MAX_CONCURRENT_JOBS = 4
"""So many jobs run at once."""

JOB_TIMEOUT_S = 5.0
"""Seconds that a job waits for others to end, and the end of the program for all jobs."""


class Cancelled(Exception):
    """The job was cancelled, or another has taken its place."""


class JobControl:
    """What a job's work is handed: says how far it is, and stops it when it is cancelled."""

    def __init__(self, say: Callable[[str, int, int], None], hand: Callable[[Any], None]) -> None:
        self._report = say
        self._publish = hand
        self._cancelled = threading.Event()

    def __call__(self, what: str, done: int = 0, total: int = 0) -> None:
        """Say what is done and how far; raises Cancelled. `total` 0: how long is not known."""
        self.raise_if_cancelled()
        self._report(what, done, total)

    def publish(self, partial_result: Any) -> None:
        """Hand over what there is so far, to be dealt with like the result; raises Cancelled."""
        self.raise_if_cancelled()
        self._publish(partial_result)

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled when the work is to stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()


IDLE_BEFORE_TRIM_MS = 1000
"""Milliseconds without a job's end after which memory that jobs left free is given back."""


class Workers(QObject):
    """Runs jobs in threads and hands their results to the Qt thread.

    Jobs of one `kind` replace each other: what an older one gives is dropped. A job that hangs
    holds up nothing for longer than `PATIENCE`, the end of the program neither.
    """

    progress = Signal(str, str, int, int)
    """Kind, what is done, how much of how much."""
    _partial_result = Signal(str, int, object)
    _ended = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._free = threading.Semaphore(MAX_CONCURRENT_JOBS)
        self._threads: set[threading.Thread] = set()
        self._running: dict[str, tuple[int, JobControl]] = {}
        self._calls: dict[tuple[str, int], tuple[Callable[[Any], None], Callable[[str], None]]] = {}
        self._generation = 0
        self._idle_timer = QTimer(self)
        self._idle_timer.setSingleShot(True)
        self._idle_timer.setInterval(IDLE_BEFORE_TRIM_MS)
        self._idle_timer.timeout.connect(
            lambda: threading.Thread(target=release_free_memory, daemon=True).start()
        )
        self._partial_result.connect(self._take_partial_result, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        kind: str,
        work: Callable[[JobControl], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
    ) -> None:
        """Run `work` in a thread; `done` or `failed` are then called in the Qt thread.

        `done` is also called with what the work hands over early.
        """
        self.cancel(kind)
        self._generation += 1
        generation = self._generation
        report = JobControl(
            lambda what, n, total: self.progress.emit(kind, what, n, total),
            lambda early: self._partial_result.emit(kind, generation, early),
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
        running[1].cancel()
        return True

    def is_running(self, kind: str) -> bool:
        """Tell whether a job of a kind is running."""
        return kind in self._running

    def shut_down(self) -> None:
        """Stop all jobs and wait for their threads."""
        for kind in list(self._running):
            self.cancel(kind)
        deadline = time.monotonic() + JOB_TIMEOUT_S
        for thread in list(self._threads):
            thread.join(max(deadline - time.monotonic(), 0.0))

    @property
    def unfinished(self) -> tuple[str, ...]:
        """The kinds of the jobs whose threads still run."""
        return tuple(sorted(thread.name for thread in list(self._threads) if thread.is_alive()))

    def _wait_and_run(
        self, kind: str, generation: int, work: Callable[[JobControl], Any], report: JobControl
    ) -> None:
        lower_thread_priority()
        free = self._free.acquire(timeout=JOB_TIMEOUT_S)
        try:
            self._run(kind, generation, work, report)
        finally:
            if free:
                self._free.release()
            self._threads.discard(threading.current_thread())

    def _run(
        self, kind: str, generation: int, work: Callable[[JobControl], Any], report: JobControl
    ) -> None:
        result: Any = None
        problem: str | None = None
        try:
            report.raise_if_cancelled()
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

    def _take_partial_result(self, kind: str, generation: int, partial_result: Any) -> None:
        calls = self._calls.get((kind, generation))
        if calls is not None:
            calls[0](partial_result)

    def _finish(self, kind: str, generation: int, result: Any, problem: str | None) -> None:
        self._idle_timer.start()
        calls = self._calls.pop((kind, generation), None)
        if calls is None:
            return
        self._running.pop(kind, None)
        done, failed = calls
        if problem is None:
            done(result)
        else:
            failed(problem)
