"""Write files atomically: a reader sees the old file or the new one, never a half."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from conceptmap.core.errors import UserError
from conceptmap.core.translation import translate

STALE_AFTER_S = 10.0
"""Age at which a partly written file counts as left over from a program that died."""

_CREATE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

_HANDLES = Path("/proc/self/fd")
_UNNAMED_FLAGS = getattr(os, "O_TMPFILE", 0) | os.O_WRONLY if _HANDLES.is_dir() else 0
"""Linux alone has files without a name, and names them by what is in /proc."""


class WriteError(UserError):
    """A file could not be written."""


def existing_files(files: Iterable[Path]) -> tuple[Path, ...]:
    """Return those files that are on the disk already and would be replaced."""
    return tuple(file for file in files if os.path.lexists(file))


def write_atomic(file: Path, data: bytes) -> None:
    """Write atomically; an interrupted write keeps the old file. Raises WriteError."""
    with open_atomic(file) as out:
        out.write(data)


@contextlib.contextmanager
def open_atomic(file: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside `file`, which replaces it when the block ends.

    Where the system can it has no name until then, so that nothing is left of a program that is
    killed; elsewhere the next that writes the same file removes it. When the block raises,
    `file` stays as it was. What a link leads to is replaced, and not the link; devices and
    pipes cannot be replaced and are written to. Raises WriteError when the disk refuses.
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
        handle, temporary, is_named = _create_part(folder, prefix)
    except OSError as error:
        words = translate(
            "Cannot write to {folder}: {reason}.", folder=folder, reason=error.strerror
        )
        raise WriteError(words) from None
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            if not is_named:
                out.flush()
                _name_part(handle, temporary)
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


def _create_part(folder: Path, prefix: str) -> tuple[int, Path, bool]:
    """Create a temporary file; return its handle, a free name, and whether it has that name yet.

    It has the permissions of any new file. Raises OSError. The system applies the umask as it
    creates the file. To ask for the umask one must set it, which for a moment would open the
    files that other threads create to everybody.
    """
    import secrets  # imported late: most programs that read write nothing

    if _UNNAMED_FLAGS:
        with contextlib.suppress(OSError):  # this file system has none
            handle = os.open(folder, _UNNAMED_FLAGS, 0o666)
            return handle, folder / f"{prefix}{secrets.token_hex(8)}.part", False
    while True:
        part = folder / f"{prefix}{secrets.token_hex(4)}.part"
        with contextlib.suppress(FileExistsError):
            return os.open(part, _CREATE_FLAGS, 0o666), part, True


def _name_part(handle: int, part: Path) -> None:
    """Name a temporary file that has no name yet. Raises OSError."""
    source = _HANDLES / str(handle)
    try:
        # With a folder, which an absolute path needs not, Python follows the link in /proc.
        os.link(source, part, src_dir_fd=handle, follow_symlinks=True)
    except OSError:
        # Not every system of files and of processes lets a handle be named.
        import shutil

        shutil.copyfile(source, part)


def _remove_stale_parts(folder: Path, prefix: str) -> None:
    """Delete temporary files of the same target that a program left when it died."""
    with contextlib.suppress(OSError):
        for part in folder.iterdir():
            if part.name.startswith(prefix) and part.suffix == ".part":
                with contextlib.suppress(OSError):
                    if time.time() - part.stat().st_mtime > STALE_AFTER_S:
                        part.unlink()
