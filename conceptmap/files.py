"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from conceptmap.errors import UserError


class ExportError(UserError):
    """A file could not be written."""


def write_whole(file: Path, data: bytes) -> None:
    """Write a file by way of another beside it, so that a stop never leaves half of it.

    Raises ExportError.
    """
    folder = file.parent
    if not folder.is_dir():
        raise ExportError(f"There is no folder {folder}. Make it first, or choose another.")
    if file.is_dir():
        raise ExportError(f"{file} is a folder. Name a file in it.")
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{file.name[:40]}.", dir=folder)
    except OSError as error:
        raise ExportError(f"Nothing can be written into {folder}: {error.strerror}.") from None
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise ExportError(f"{file} could not be written: {error.strerror}.") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
