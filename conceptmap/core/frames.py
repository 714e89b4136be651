"""Frames between this process and its helpers: four bytes of length, then that many bytes."""

from __future__ import annotations

from typing import IO


def send_frame(pipe: IO[bytes], data: bytes) -> None:
    """Write a frame. Raises OSError, and OverflowError for one beyond 4 GB."""
    pipe.write(len(data).to_bytes(4, "little"))
    pipe.write(data)
    pipe.flush()


def receive_frame(pipe: IO[bytes]) -> bytes:
    """Read a frame. Raises EOFError when the pipe ends before it does, and OSError."""
    return _read_exactly(pipe, int.from_bytes(_read_exactly(pipe, 4), "little"))


def _read_exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError("its output ended")
    return data
