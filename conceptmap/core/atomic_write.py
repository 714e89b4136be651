"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from conceptmap.core.errors import UserError

STALE_AFTER_S = 10.0
"""Seconds after which a file that was being written is left over from a program that died."""


class WriteError(UserError):
    """A file could not be written."""


def write_atomic(file: Path, data: bytes) -> None:
    """Write a file, of which a stop never leaves half. Raises ExportError."""
    with open_atomic(file) as out:
        out.write(data)


@contextlib.contextmanager
def open_atomic(file: Path) -> Iterator[BinaryIO]:
    """Open a file to be written by way of another beside it, which takes its place at the end.

    When the block raises, the file stays as it was. Raises ExportError for what the disk refuses.
    """
    folder = file.parent
    if not folder.is_dir():
        raise WriteError(f"There is no folder {folder}. Make it first, or choose another.")
    if file.is_dir():
        raise WriteError(f"{file} is a folder. Name a file in it.")
    prefix = f".{file.name[:40]}."
    _remove_stale_parts(folder, prefix)
    try:
        handle, name = tempfile.mkstemp(suffix=".part", prefix=prefix, dir=folder)
    except OSError as error:
        raise WriteError(f"Nothing can be written into {folder}: {error.strerror}.") from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(file)
    except OSError as error:
        raise WriteError(f"{file} could not be written: {error.strerror}.") from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def move_aside(file: Path, suffix: str) -> None:
    """Give a file that is not understood another ending, so that it is not written over."""
    with contextlib.suppress(OSError):
        file.replace(file.with_suffix(suffix))


def _remove_stale_parts(folder: Path, prefix: str) -> None:
    """Remove what programs that died left of the same file."""
    with contextlib.suppress(OSError):
        for left in folder.iterdir():
            if left.name.startswith(prefix) and left.suffix == ".part":
                with contextlib.suppress(OSError):
                    if time.time() - left.stat().st_mtime > STALE_AFTER_S:
                        left.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
