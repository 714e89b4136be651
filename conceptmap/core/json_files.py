"""Read JSON files that anybody may have written, within bounds."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeVar

import msgspec

from conceptmap.core.translation import Text

T = TypeVar("T")

MAX_JSON_BYTES = 1_000_000
"""A file of more bytes cannot be a settings file, and is refused unread."""

_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class JsonError(Exception):
    """Raised for a JSON file that cannot be read; the message says why, without the file's name."""

    def __init__(self, reason: Text | str) -> None:
        super().__init__(reason)
        self.reason = reason
        """Why the file cannot be read: a text to translate, or the English message of a library."""


class UnreadableError(JsonError):
    """Raised for a file that the system does not let the program read."""


def read_json(
    file: Path, type_: type[T], *, max_bytes: int = MAX_JSON_BYTES, strict: bool = True
) -> T:
    """Read a file as a msgspec type; `strict` as for `msgspec.json.decode`.

    Whatever the file holds, this returns a value or raises: FileNotFoundError when there is
    none, UnreadableError when it cannot be read, JsonError when it is too large, or holds
    something else. Opening never waits on a pipe or a device.
    """
    try:
        data = _read_bounded(file, max_bytes)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise UnreadableError(error.strerror or type(error).__name__) from None
    return decode_json(data, type_, strict=strict)


def decode_json(data: bytes, type_: type[T], *, strict: bool = True) -> T:
    """Decode JSON as a msgspec type. Raises JsonError."""
    try:
        return msgspec.json.decode(data, type=type_, strict=strict)
    except RecursionError:
        raise JsonError(Text("it is nested too deeply")) from None
    except UnicodeError:
        raise JsonError(Text("it is not valid UTF-8")) from None
    except (msgspec.MsgspecError, ValueError, OverflowError, MemoryError) as error:
        raise JsonError(str(error) or type(error).__name__) from None


def _read_bounded(file: Path, max_bytes: int) -> bytes:
    handle = os.open(file, _OPEN_FLAGS)
    try:
        data = b""
        while len(data) <= max_bytes and (more := os.read(handle, max_bytes + 1 - len(data))):
            data += more
    finally:
        os.close(handle)
    if len(data) > max_bytes:
        raise JsonError(Text("it is larger than {size} bytes").filled(size=max_bytes))
    return data
