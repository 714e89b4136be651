"""A second process that scans notes beside this one, since Python scans in one thread at a time.

This process takes notes from the beginning of the list, the worker (`scan_server`) from its end,
fewer at a time the fewer are left, so that both finish together. The worker is always told what
comes next before it has finished. It pays for thousands of notes, since it takes about a tenth of
a second to start; then it halves the time. It can be done without: when it cannot be started, or
dies, this process scans alone.
"""

from __future__ import annotations

import logging
import subprocess
import threading
from collections import deque
from collections.abc import Callable

import msgspec

from conceptmap.core.frames import receive_frame, send_frame
from conceptmap.core.isolation import SCAN_WORKER_FLAG, end_helper, start_helper
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.note import Note
from conceptmap.vault.reader import read_note
from conceptmap.vault.scan_server import REQUEST
from conceptmap.vault.vault_file import VaultFile

MIN_FILES_FOR_WORKER = 2000
"""For fewer notes the worker takes longer to start than it saves."""

_MAX_FILES_AT_ONCE = 256
_MIN_FILES_AT_ONCE = 8
"""What a process takes on at a time; with the fewest, one waits a millisecond for the other."""

_FRAMES_AHEAD = 2
"""So many requests the worker has, the one it works on among them."""

_POLL_S = 0.05
"""Seconds between two calls while only the worker has notes left to scan."""

_log = logging.getLogger(__name__)
_notes_decoder = msgspec.msgpack.Decoder(list[Note])


def read_notes(
    files: list[VaultFile],
    on_progress: Callable[[int], object],
    dialect: Dialect = Dialect(),  # noqa: B008 (it never changes)
) -> list[Note]:
    """Read and scan files, with a worker when they are many; the notes come in any order.

    `dialect` is that of the vault. `on_progress` is called now and then with how many
    were read, and may raise to stop.
    """
    scan = dialect.own_scanner()
    shares = _Shares(len(files))
    notes: list[Note] = []
    with _ScanWorker(files, shares, dialect if scan else None) as worker:
        while share := shares.take():
            notes += [read_note(file, scan) for file in files[share.start : share.stop]]
            on_progress(len(notes) + worker.count)
        worker.wait(lambda: on_progress(len(notes) + worker.count))
        # What a worker had when it died.
        while share := shares.take():
            notes += [read_note(file, scan) for file in files[share.start : share.stop]]
        return notes + worker.notes


class _Shares:
    """The places of files that nobody has taken yet; threads take from both ends."""

    def __init__(self, count: int) -> None:
        self._lock = threading.Lock()
        self._start, self._stop = 0, count
        self._returned: list[range] = []

    def take(self, *, from_end: bool = False) -> range:
        """Take some places, fewer the fewer are left; an empty range when there are none."""
        with self._lock:
            left = self._stop - self._start
            if not left and self._returned:
                return self._returned.pop()
            count = min(left, max(_MIN_FILES_AT_ONCE, min(_MAX_FILES_AT_ONCE, left // 8)))
            if from_end:
                self._stop -= count
                return range(self._stop, self._stop + count)
            self._start += count
            return range(self._start - count, self._start)

    def give_back(self, places: range) -> None:
        """Give back what was taken and not done."""
        with self._lock:
            self._returned.append(places)


class _ScanWorker:
    """The worker process, and the thread that feeds it; neither for few files."""

    def __init__(self, files: list[VaultFile], shares: _Shares, dialect: Dialect | None) -> None:
        self._files = files
        self._shares = shares
        self._scanner = (dialect.name, dialect.scan_settings()) if dialect else ("", "")
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._feed, name="scan-worker", daemon=True)
        self.notes: list[Note] = []
        """What it has scanned."""

    def __enter__(self) -> _ScanWorker:
        if len(self._files) >= MIN_FILES_FOR_WORKER:
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

    @property
    def count(self) -> int:
        """How many notes the worker has scanned."""
        return len(self.notes)

    def wait(self, on_wait: Callable[[], object]) -> None:
        """Wait until the worker has finished, calling `on_wait` meanwhile."""
        if self._process is None:
            return
        while self._thread.is_alive():
            on_wait()
            self._thread.join(_POLL_S)

    def _feed(self) -> None:
        """Send requests and receive notes until there is nothing left; the thread's work."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        asked: deque[range] = deque()
        try:
            send_frame(process.stdin, msgspec.msgpack.encode((*self._scanner, self._files)))
            while True:
                while len(asked) < _FRAMES_AHEAD and (share := self._shares.take(from_end=True)):
                    asked.append(share)
                    send_frame(process.stdin, REQUEST.pack(share.start, len(share)))
                if not asked:
                    return
                notes = _notes_decoder.decode(receive_frame(process.stdout))
                if len(notes) != len(asked[0]):
                    raise ValueError("it answered with other notes than it was asked for")
                self.notes += notes
                asked.popleft()
        except (OSError, ValueError, OverflowError, EOFError, MemoryError) as error:
            _log.info("The scan worker failed: %s", error)
            for share in asked:
                self._shares.give_back(share)


def _start_process() -> subprocess.Popen[bytes]:
    code = "from conceptmap.vault.scan_server import serve; serve()"
    return start_helper(SCAN_WORKER_FLAG, code, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
