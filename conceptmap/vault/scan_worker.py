"""A second process that scans notes beside this one, since Python scans in one thread at a time.

Parent and worker exchange frames (`core/frames.py`) of MessagePack. A frame of files to
read, with the name of the vault's dialect, is answered by a frame of notes. Starting the worker
takes about 0.15 s, so it pays for thousands of notes; then it halves the time. The parent can do
without: when the worker cannot be started, or dies, the parent scans alone.
"""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator

import msgspec

from conceptmap.core.frames import receive_frame, send_frame
from conceptmap.core.isolation import SCAN_WORKER_FLAG, end_helper, start_helper
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.note import Note
from conceptmap.vault.reader import read_note
from conceptmap.vault.walker import VaultFile

MIN_FILES_FOR_WORKER = 2500
"""For fewer notes the worker takes longer to start than it saves."""

FILES_PER_FRAME = 200

_PROGRESS_EVERY = 64
"""Notes between two calls of the progress callback."""

_POLL_S = 0.05
"""Seconds between two calls while only the worker has notes left to scan."""

_log = logging.getLogger(__name__)
_encoder = msgspec.msgpack.Encoder()
_request_decoder = msgspec.msgpack.Decoder(tuple[str, list[VaultFile]])
_notes_decoder = msgspec.msgpack.Decoder(list[Note])


def read_notes(
    files: list[VaultFile], on_progress: Callable[[int], object], dialect: str = "plain"
) -> Iterator[Note]:
    """Read and scan files, with a worker when they are many; the notes come in any order.

    `dialect` is the name of that of the vault. `on_progress` is called now and then with how many
    were read, and may raise to stop.
    """
    chunks = deque(files[i : i + FILES_PER_FRAME] for i in range(0, len(files), FILES_PER_FRAME))
    scan = dialects()[dialect].scanner()
    queue = chunks if len(files) >= MIN_FILES_FOR_WORKER else None
    with _ScanWorker(queue, dialect) as worker:
        count = 0
        while chunk := _take(chunks):
            for file in chunk:
                yield read_note(file, scan)
                count += 1
                if count % _PROGRESS_EVERY == 0:
                    on_progress(min(count + worker.count, len(files)))
        own = count
        yield from worker.results(lambda: on_progress(min(own + worker.count, len(files))))
        # The chunk that a worker had when it died.
        while chunk := _take(chunks):
            yield from (read_note(file, scan) for file in chunk)


class _ScanWorker:
    """The worker process, and the thread that feeds it from the end of the queue.

    Without a queue no worker is started.
    """

    def __init__(self, chunks: deque[list[VaultFile]] | None, dialect: str) -> None:
        self._chunks = chunks
        self._dialect = dialect
        self._notes: list[Note] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._feed, name="scan-worker", daemon=True)
        self.count = 0
        """How many notes the worker has scanned."""

    def __enter__(self) -> _ScanWorker:
        if self._chunks is not None:
            try:
                self._process = _start_process()
            except OSError as error:
                _log.info("The scan worker could not be started: %s", error)
            else:
                self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            end_helper(self._process, self._thread)

    def results(self, on_wait: Callable[[], object]) -> Iterator[Note]:
        """Wait for the worker to finish, calling `on_wait` meanwhile, and yield its notes."""
        if self._process is None:
            return
        while self._thread.is_alive():
            on_wait()
            self._thread.join(_POLL_S)
        yield from self._notes

    def _feed(self) -> None:
        """Send chunks and receive notes until there is nothing left; the thread's work."""
        process, chunks = self._process, self._chunks
        assert process is not None
        assert chunks is not None
        assert process.stdin is not None
        assert process.stdout is not None
        while chunk := _take(chunks, from_end=True):
            try:
                send_frame(process.stdin, _encoder.encode((self._dialect, chunk)))
                self._notes += _notes_decoder.decode(receive_frame(process.stdout))
            except (OSError, ValueError, OverflowError, EOFError, MemoryError) as error:
                _log.info("The scan worker failed: %s", error)
                chunks.append(chunk)
                return
            self.count += len(chunk)


def serve() -> None:
    """Be the worker: answer frames until the input ends."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    with contextlib.suppress(EOFError):
        while True:
            dialect, files = _request_decoder.decode(receive_frame(requests))
            scan = dialects()[dialect].scanner()
            notes = [read_note(file, scan) for file in files]
            send_frame(answers, _encoder.encode(notes))


def _start_process() -> subprocess.Popen[bytes]:
    code = "from conceptmap.vault.scan_worker import serve; serve()"
    return start_helper(SCAN_WORKER_FLAG, code, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _take(chunks: deque[list[VaultFile]], *, from_end: bool = False) -> list[VaultFile]:
    """Take a chunk of the queue, which two threads share; empty when there is none left."""
    try:
        return chunks.pop() if from_end else chunks.popleft()
    except IndexError:
        return []
