"""A second process that scans notes alongside this one, since Python scans in one thread at a time.

This process takes notes from the beginning of the list, the worker (`scan_server`) from its end,
fewer at a time the fewer are left, so that both finish together. The worker is always told what
comes next before it has finished. It pays for thousands of notes, or for long ones, since it takes
nearly a tenth of a second to start, which it does while the folder is still walked; then it halves
the time. Until it is ready it has no share, so nothing waits for its start. It can be done without:
when it cannot be started, or dies, this process scans alone.
"""

from __future__ import annotations

import logging
import subprocess
import threading
from collections import deque
from collections.abc import Callable

import msgspec
from msgspec import MsgspecError

from conceptmap.core.frames import receive_frame, send_frame
from conceptmap.core.isolation import SCAN_WORKER_FLAG, end_helper, start_helper
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.note import Note
from conceptmap.vault.reader import read_each
from conceptmap.vault.scan_server import READY, REQUEST
from conceptmap.vault.vault_file import VaultFile

BYTES_A_FILE = 4000
"""What it takes to open and read a file, however short, as the number of bytes that can be scanned
meanwhile."""

MIN_BYTES_FOR_WORKER = 5_000_000
"""The worker is started when the files found so far have this many bytes, `BYTES_A_FILE` for each
included.

The start takes about as long as scanning these, so for a smaller vault it would come too late.
"""

_MAX_FILES_AT_ONCE = 256
_MIN_FILES_AT_ONCE = 8
"""How many files a process takes on at a time, at most and at least. With the fewest, at the end,
one process waits about a millisecond for the other."""

_FRAMES_AHEAD = 2
"""At most this many requests are sent to the worker and not yet answered: the one that it works on,
and the next, so that it never waits."""

_POLL_S = 0.05
"""Seconds between two calls while only the worker has notes left to scan."""

_log = logging.getLogger(__name__)
_notes_decoder = msgspec.msgpack.Decoder(list[Note])


def read_notes(
    files: list[VaultFile],
    on_progress: Callable[[int], object],
    dialect: Dialect = Dialect(),  # noqa: B008 (it never changes)
    worker: ScanWorker | None = None,
) -> list[Note]:
    """Read and scan files, with the worker if it was started; the notes come in any order.

    `dialect` is that of the vault. `on_progress` is called now and then with how many
    were read, and may raise to stop.
    """
    scan = dialect.own_scanner()
    shares = _Shares(len(files))
    worker = worker or ScanWorker()
    worker.begin(files, shares, dialect if scan else None)
    notes: list[Note] = []
    while share := shares.take():
        notes += read_each(files[share.start : share.stop], scan)
        on_progress(len(notes) + worker.count)
    while shares.lent:
        on_progress(len(notes) + worker.count)
        worker.wait(_POLL_S)
    # What a worker had when it died.
    while share := shares.take():
        notes += read_each(files[share.start : share.stop], scan)
    return notes + worker.notes


class _Shares:
    """The places of files that nobody has taken yet; threads take from both ends."""

    def __init__(self, count: int) -> None:
        self._lock = threading.Lock()
        self._start, self._stop = 0, count
        self._returned: list[range] = []
        self.lent = 0
        """How many of those taken from the end are neither done nor given back."""

    def take(self, *, from_end: bool = False) -> range:
        """Take some places, fewer the fewer are left; an empty range when there are none."""
        with self._lock:
            left = self._stop - self._start
            if not left and self._returned:
                return self._returned.pop()
            count = min(left, max(_MIN_FILES_AT_ONCE, min(_MAX_FILES_AT_ONCE, left // 8)))
            if from_end:
                self._stop -= count
                self.lent += count
                return range(self._stop, self._stop + count)
            self._start += count
            return range(self._start - count, self._start)

    def finish(self, places: range) -> None:
        """Say that what was taken from the end is done."""
        with self._lock:
            self.lent -= len(places)

    def give_back(self, places: range) -> None:
        """Put files back that were taken from the end of the list and not scanned."""
        with self._lock:
            self.lent -= len(places)
            self._returned.append(places)


class ScanWorker:
    """The worker process, and the thread that feeds it; neither for few files.

    A context that ends both.
    """

    def __init__(self) -> None:
        self._expected = 0
        """The bytes of the files expected so far, `BYTES_A_FILE` for each included."""
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self.notes: list[Note] = []
        """The notes that the worker has scanned."""

    def __enter__(self) -> ScanWorker:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            end_helper(self._process, self._thread)

    def expect(self, file: VaultFile) -> None:
        """Take note of a file that will be read; start the process when they are enough."""
        before = self._expected
        self._expected += file.size + BYTES_A_FILE
        if before < MIN_BYTES_FOR_WORKER <= self._expected:
            try:
                self._process = _start_process()
            except OSError as error:
                _log.info("The scan worker could not be started: %s", error)

    def begin(self, files: list[VaultFile], shares: _Shares, dialect: Dialect | None) -> None:
        """Let the process, if it was started, take its share of the files."""
        if self._process is not None:
            scanner = (dialect.name, dialect.scan_settings()) if dialect else ("", "")
            self._thread = threading.Thread(
                target=self._feed,
                args=(self._process, (*scanner, files), shares),
                name="scan-worker",
                daemon=True,
            )
            self._thread.start()

    @property
    def count(self) -> int:
        """How many notes the worker has scanned."""
        return len(self.notes)

    def wait(self, seconds: float) -> None:
        """Wait until the worker has finished, but no longer than some seconds."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _feed(
        self,
        process: subprocess.Popen[bytes],
        task: tuple[str, str, list[VaultFile]],
        shares: _Shares,
    ) -> None:
        """Send requests and receive notes until there is nothing left; the thread's work."""
        assert process.stdin is not None
        assert process.stdout is not None
        asked: deque[range] = deque()
        try:
            send_frame(process.stdin, msgspec.msgpack.encode(task))
            if receive_frame(process.stdout) != READY:
                raise ValueError("it is another program")
            while True:
                while len(asked) < _FRAMES_AHEAD and (share := shares.take(from_end=True)):
                    asked.append(share)
                    send_frame(process.stdin, REQUEST.pack(share.start, len(share)))
                if not asked:
                    return
                notes = _notes_decoder.decode(receive_frame(process.stdout))
                if len(notes) != len(asked[0]):
                    raise ValueError("it answered with other notes than it was asked for")
                self.notes += notes
                shares.finish(asked.popleft())
        except (OSError, ValueError, OverflowError, EOFError, MemoryError, MsgspecError) as error:
            _log.info("The scan worker failed: %s", error)
        finally:
            for share in asked:
                shares.give_back(share)


def _start_process() -> subprocess.Popen[bytes]:
    code = "from conceptmap.vault.scan_server import serve; serve()"
    return start_helper(SCAN_WORKER_FLAG, code, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
