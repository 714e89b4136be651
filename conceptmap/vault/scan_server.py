"""The process that scans notes for another one; see `scan_worker`, which starts it.

The first frame of the input (`core/frames.py`) is a MessagePack array: the name of the dialect
whose scanner it is, empty for that of the notes' format, its settings, and the files. The first of
the output is `READY`. Each further frame names some of the files by two numbers, the first one's
place and how many, and is answered by a frame of their notes. Little is imported, since that is
most of what its start takes.
"""

from __future__ import annotations

import contextlib
import struct
import sys
from typing import IO

import msgspec

from conceptmap.core.frames import receive_frame, send_frame
from conceptmap.vault.reader import Scan, read_each
from conceptmap.vault.vault_file import VaultFile

REQUEST = struct.Struct("<II")
"""The place of the first file, and how many there are."""

READY = b"ready"
"""Says that requests are answered from now on."""


def serve(requests: IO[bytes] | None = None, answers: IO[bytes] | None = None) -> None:
    """Answer frames until the input ends, by default the standard one."""
    requests, answers = requests or sys.stdin.buffer, answers or sys.stdout.buffer
    encode = msgspec.msgpack.Encoder().encode
    with contextlib.suppress(EOFError):
        first = receive_frame(requests)
        form = tuple[str, str, list[VaultFile]]
        dialect, settings, files = msgspec.msgpack.decode(first, type=form)
        scan = _scanner(dialect, settings)
        import conceptmap.vault.markdown  # noqa: F401 (what the first request would wait for)

        send_frame(answers, READY)
        while True:
            start, count = REQUEST.unpack(receive_frame(requests))
            notes = read_each(files[start : start + count], scan)
            send_frame(answers, encode(notes))


def _scanner(dialect: str, settings: str) -> Scan | None:
    if not dialect:
        return None
    # Imported late: most notes need no dialect to be scanned.
    from conceptmap.vault.dialects.registry import dialects

    return dialects()[dialect].scanner(settings)
