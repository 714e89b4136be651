"""Reads what notes state, with helper processes when they have many links.

A helper answers a frame of notes, each with the file that it is in, by a frame of their
propositions. What a helper cannot do, because it does not start or dies, is done here.
"""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from conceptmap.core.frames import receive_frame, send_frame
from conceptmap.core.isolation import RELATIONS_WORKER_FLAG, end_helper, start_helper
from conceptmap.core.threads import lower_thread_priority
from conceptmap.relations.proposition import Proposition
from conceptmap.relations.propositions import note_propositions
from conceptmap.vault.note import Note
from conceptmap.vault.reader import decode_text, read_bytes

MIN_LINKS_FOR_HELPERS = 3000
"""Fewer links are read before a helper has started."""

HELPER_COUNT = 2

_NOTES_PER_FRAME = 50
_POLL_S = 0.05

_log = logging.getLogger(__name__)


class NoteFile(NamedTuple):
    """A note, and where its file is on disk."""

    file: str
    note: Note


Found = tuple[str, list[Proposition]]
"""The path of a note, and what it states."""

_encoder = msgspec.msgpack.Encoder()
_request_decoder = msgspec.msgpack.Decoder(list[NoteFile])
_answer_decoder = msgspec.msgpack.Decoder(list[list[Proposition]])


def read_propositions(
    files: Sequence[NoteFile], on_progress: Callable[[int], object] = lambda _: None
) -> Iterator[Found]:
    """Yield what each note states, in any order.

    `on_progress` is called now and then with how many were read, and may raise to stop.
    """
    chunks = deque(
        list(files[i : i + _NOTES_PER_FRAME]) for i in range(0, len(files), _NOTES_PER_FRAME)
    )
    found: list[Found] = []
    if sum(len(each.note.links) for each in files) >= MIN_LINKS_FOR_HELPERS:
        found += _read_with_helpers(chunks, on_progress)
    yield from found
    count = len(found)
    while chunks:
        for each in chunks.popleft():
            yield each.note.path, _propositions(each)
        count += _NOTES_PER_FRAME
        on_progress(min(count, len(files)))


def _propositions(each: NoteFile) -> list[Proposition]:
    """Return what a note states; nothing when it cannot be read any more."""
    if not each.note.links:
        return []
    try:
        text, _ = decode_text(read_bytes(each.file))
    except OSError:
        return []
    return note_propositions(each.note, text)


def _read_with_helpers(
    chunks: deque[list[NoteFile]], on_progress: Callable[[int], object]
) -> list[Found]:
    """Have helpers read the notes, and leave in `chunks` those that they could not."""
    helpers = [_Helper(chunks) for _ in range(HELPER_COUNT)]
    try:
        while any(helper.is_running for helper in helpers):
            on_progress(sum(len(helper.found) for helper in helpers))
            for helper in helpers:
                helper.wait(_POLL_S)
    finally:
        for helper in helpers:
            helper.close()
    return [each for helper in helpers for each in helper.found]


class _Helper:
    """A process that reads notes, and the thread that feeds it from a queue shared with others."""

    def __init__(self, chunks: deque[list[NoteFile]]) -> None:
        self._chunks = chunks
        self.found: list[Found] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._feed, name="relations helper", daemon=True)
        try:
            self._process = _start_process()
        except OSError as error:
            _log.info("A helper could not be started: %s", error)
        else:
            self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it has work left."""
        return self._thread.is_alive()

    def wait(self, seconds: float) -> None:
        """Wait for it to finish, no longer than that."""
        if self.is_running:
            self._thread.join(seconds)

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            end_helper(self._process, self._thread)

    def _feed(self) -> None:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        while True:
            try:
                chunk = self._chunks.popleft()
            except IndexError:
                return
            try:
                send_frame(process.stdin, _encoder.encode(chunk))
                answer = _answer_decoder.decode(receive_frame(process.stdout))
                pairs = list(zip(chunk, answer, strict=True))
            except (OSError, ValueError, OverflowError, EOFError, MemoryError) as error:
                _log.info("A helper failed: %s", error)
                self._chunks.append(chunk)
                return
            self.found += [(each.note.path, propositions) for each, propositions in pairs]


def serve() -> None:
    """Be a helper: answer frames until the input ends."""
    lower_thread_priority()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    with contextlib.suppress(EOFError):
        while True:
            files = _request_decoder.decode(receive_frame(requests))
            send_frame(answers, _encoder.encode([_propositions(each) for each in files]))


def _start_process() -> subprocess.Popen[bytes]:
    code = "from conceptmap.relations.proposition_reader import serve; serve()"
    return start_helper(RELATIONS_WORKER_FLAG, code, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
