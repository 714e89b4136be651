"""Write files atomically: a reader sees the old file or the new one, never a half."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from conceptmap.core.errors import UserError
from conceptmap.core.translation import translate

STALE_AFTER_S = 10.0
"""Age at which a partly written file counts as left over from a program that died."""

_CREATE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class WriteError(UserError):
    """A file could not be written."""


def write_atomic(file: Path, data: bytes) -> None:
    """Write atomically; an interrupted write keeps the old file. Raises WriteError."""
    with open_atomic(file) as out:
        out.write(data)


@contextlib.contextmanager
def open_atomic(file: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside `file`, which replaces it when the block ends.

    When the block raises, `file` stays as it was. What a link leads to is replaced, and not the
    link; devices and pipes cannot be replaced and are written to. Raises WriteError when the disk
    refuses.
    """
    file = Path(os.path.realpath(file))
    if file.exists() and not file.is_file() and not file.is_dir():
        with _write_to_device(file) as out:
            yield out
        return
    folder = file.parent
    if not folder.is_dir():
        raise WriteError(
            translate(
                "There is no folder {folder}. Make it first, or choose another.", folder=folder
            )
        )
    if file.is_dir():
        raise WriteError(translate("{file} is a folder. Name a file in it.", file=file))
    prefix = f".{file.name[:40]}."
    _remove_stale_parts(folder, prefix)
    try:
        handle, temporary = _create_part(folder, prefix)
    except OSError as error:
        words = translate(
            "Nothing can be written into {folder}: {reason}.", folder=folder, reason=error.strerror
        )
        raise WriteError(words) from None
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        temporary.replace(file)
    except OSError as error:
        raise WriteError(not_written(file, error)) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


@contextlib.contextmanager
def _write_to_device(file: Path) -> Iterator[BinaryIO]:
    try:
        with file.open("wb") as out:
            yield out
    except OSError as error:
        raise WriteError(not_written(file, error)) from None


def not_written(file: Path, error: OSError) -> str:
    """Say that a file could not be written, and why."""
    reason = error.strerror or type(error).__name__
    return translate("{file} could not be written: {reason}.", file=file, reason=reason)


def move_aside(file: Path, suffix: str) -> None:
    """Rename a file that cannot be read to another suffix, so that it is not overwritten."""
    with contextlib.suppress(OSError):
        file.replace(file.with_suffix(suffix))


def _create_part(folder: Path, prefix: str) -> tuple[int, Path]:
    """Create a new temporary file with the permissions of any new file. Raises OSError.

    The system applies the umask as it creates the file. To ask for the umask one must set it,
    which for a moment would open the files that other threads create to everybody.
    """
    while True:
        part = folder / f"{prefix}{secrets.token_hex(4)}.part"
        with contextlib.suppress(FileExistsError):
            return os.open(part, _CREATE_FLAGS, 0o666), part


def _remove_stale_parts(folder: Path, prefix: str) -> None:
    """Delete temporary files of the same target that a program left when it died."""
    with contextlib.suppress(OSError):
        for part in folder.iterdir():
            if part.name.startswith(prefix) and part.suffix == ".part":
                with contextlib.suppress(OSError):
                    if time.time() - part.stat().st_mtime > STALE_AFTER_S:
                        part.unlink()
