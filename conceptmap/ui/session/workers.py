"""Jobs in threads: progress, cancelling, and results that are handed to the Qt thread.

A job belongs to the `Workers` that it was started with: the window's, the session's, or those of
the map that a session shows. When that is gone, `cancel_all` drops every job that was started
for it. This is the one place where stale results are dropped, so no receiver has to check
whether a result is stale.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from conceptmap.core.errors import UserError
from conceptmap.core.gc_tuning import release_free_memory
from conceptmap.core.threads import lower_thread_priority
from conceptmap.core.translation import translate
from conceptmap.ui.session.signal_gate import SignalGate

T = TypeVar("T")

_log = logging.getLogger(__name__)


MAX_CONCURRENT_JOBS = 4
"""Jobs that run at the same time; others wait."""

JOB_TIMEOUT_S = 5.0
"""Seconds that a job waits for a free slot, and that the end of the program waits for all jobs."""

IDLE_BEFORE_TRIM_MS = 1000
"""Milliseconds after the end of a job at which free memory is returned to the system."""


class Cancelled(Exception):
    """The job was cancelled, or replaced by another of its kind."""


class JobControl:
    """Passed to a job's work: reports its progress, and stops it once it is cancelled."""

    def __init__(
        self, report: Callable[[str, int, int], None], publish: Callable[[Any], None]
    ) -> None:
        self._report = report
        self._publish = publish
        self._cancelled = threading.Event()

    def __call__(self, what: str, done: int = 0, total: int = 0) -> None:
        """Report progress; `total` 0 means that the length is unknown. Raises Cancelled."""
        self.raise_if_cancelled()
        self._report(what, done, total)

    def publish(self, partial_result: Any) -> None:
        """Deliver a first part of the result, in the way the result will be. Raises Cancelled."""
        self.raise_if_cancelled()
        self._publish(partial_result)

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled when the work is to stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()


class _Job(NamedTuple):
    number: int
    control: JobControl
    done: Callable[[Any], None]
    failed: Callable[[str], None]


class Workers(QObject):
    """Runs jobs in threads and calls back in the Qt thread.

    Jobs of the same `kind` replace each other: the result of an older one is dropped. A job that
    hangs delays others, and the end of the program, by `JOB_TIMEOUT_S` at most.
    `shared` are workers whose threads and limits are used as well.
    """

    progress = Signal(str, str, int, int)
    """Kind of job, name of the task, steps done, steps in all (0 when unknown)."""
    _published = Signal(str, int, object)
    _ended = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None, *, shared: Workers | None = None) -> None:
        super().__init__(parent)
        self._slots: threading.Semaphore
        self._threads: set[threading.Thread]
        if shared is None:
            self._slots, self._threads = threading.Semaphore(MAX_CONCURRENT_JOBS), set()
        else:
            self._slots, self._threads = shared._slots, shared._threads
        self._jobs: dict[str, _Job] = {}
        self._last_number = 0
        self._closed = False
        self._gate = SignalGate()
        self._idle_timer = QTimer(self)
        self._idle_timer.setSingleShot(True)
        self._idle_timer.setInterval(IDLE_BEFORE_TRIM_MS)
        self._idle_timer.timeout.connect(_release_memory)
        self._published.connect(self._deliver_part, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        kind: str,
        work: Callable[[JobControl], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
    ) -> None:
        """Run `work` in a thread, then call `done` or `failed` in the Qt thread.

        `done` is also called with each part that the work publishes.
        """
        self.cancel(kind)
        if self._closed:
            return
        self._last_number += 1
        number = self._last_number
        control = JobControl(
            lambda what, n, total: self._emit("progress", kind, what, n, total),
            lambda part: self._emit("_published", kind, number, part),
        )
        self._jobs[kind] = _Job(number, control, done, failed)
        arguments = (kind, number, work, control)
        thread = threading.Thread(target=self._wait_and_run, args=arguments, name=kind, daemon=True)

        def begin() -> None:
            if (job := self._jobs.get(kind)) is not None and job.number == number:
                self._threads.add(thread)
                thread.start()

        # Pending paint events go first: they take twice as long while a thread runs Python.
        QTimer.singleShot(0, self, begin)

    def cancel(self, kind: str) -> bool:
        """Stop the running job of a kind and drop its result; return whether there was one."""
        job = self._jobs.pop(kind, None)
        if job is None:
            return False
        job.control.cancel()
        return True

    def cancel_all(self) -> None:
        """Stop every job and drop its result."""
        for kind in list(self._jobs):
            self.cancel(kind)

    def close(self) -> None:
        """Stop every job, start no others from now on, and send no signal any more."""
        self._closed = True
        self._gate.close()
        self.cancel_all()

    def is_running(self, kind: str) -> bool:
        """Return whether a job of a kind is running."""
        return kind in self._jobs

    @property
    def running(self) -> tuple[str, ...]:
        """The kinds of the jobs that are running."""
        return tuple(self._jobs)

    def shut_down(self) -> None:
        """Stop every job and wait for the threads, those of workers that share them too."""
        self.close()
        deadline = time.monotonic() + JOB_TIMEOUT_S
        for thread in list(self._threads):
            thread.join(max(deadline - time.monotonic(), 0.0))

    @property
    def unfinished(self) -> tuple[str, ...]:
        """The kinds of the jobs whose threads are alive, cancelled or not."""
        return tuple(sorted(thread.name for thread in list(self._threads) if thread.is_alive()))

    def _wait_and_run(
        self, kind: str, number: int, work: Callable[[JobControl], Any], control: JobControl
    ) -> None:
        lower_thread_priority()
        slot_taken = self._slots.acquire(timeout=JOB_TIMEOUT_S)
        try:
            self._run(kind, number, work, control)
        finally:
            if slot_taken:
                self._slots.release()
            self._threads.discard(threading.current_thread())

    def _run(
        self, kind: str, number: int, work: Callable[[JobControl], Any], control: JobControl
    ) -> None:
        result: Any = None
        problem: str | None = None
        try:
            control.raise_if_cancelled()
            result = work(control)
        except Cancelled:
            return
        except UserError as error:
            problem = str(error)
        except MemoryError:
            problem = translate("Not enough memory for this.")
        except Exception as error:
            _log.exception("The job %s failed", kind)
            problem = translate(
                "Something went wrong: {error}", error=str(error) or type(error).__name__
            )
        self._emit("_ended", kind, number, result, problem)

    def _emit(self, signal: str, *arguments: object) -> None:
        self._gate.send(self, signal, *arguments)

    def _deliver_part(self, kind: str, number: int, part: Any) -> None:
        job = self._jobs.get(kind)
        if job is not None and job.number == number:
            job.done(part)

    def _finish(self, kind: str, number: int, result: Any, problem: str | None) -> None:
        self._idle_timer.start()
        job = self._jobs.get(kind)
        if job is None or job.number != number:
            return
        del self._jobs[kind]
        if problem is None:
            job.done(result)
        else:
            job.failed(problem)


def _release_memory() -> None:
    threading.Thread(target=release_free_memory, daemon=True).start()
