"""Keeps files of the working folder, which may be a vault, from being run or read as settings.

Python imports modules from the working folder, numba reads `.numba_config.yaml` there, and
Windows looks there for libraries. The program leaves that folder, and the processes that it
starts never see it.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

_PACKAGE_FOLDER = Path(__file__).resolve().parent.parent

SAFE_FOLDER = _PACKAGE_FOLDER
"""The working folder of the program: its own code, where nobody else writes."""

SCAN_WORKER_FLAG = "--scan-worker"
JIT_WARMUP_FLAG = "--jit-warmup"
GIT_OBJECTS_FLAG = "--git-objects"
RELATIONS_WORKER_FLAG = "--relations-worker"
"""The arguments by which a frozen program, which has no Python, starts itself as a helper."""


def leave_working_folder() -> None:
    """Take the working folder off the import path, and work in `SAFE_FOLDER` from now on.

    Relative paths of the user must have been made absolute before.
    """
    sys.path[:] = safe_import_path()
    os.chdir(SAFE_FOLDER)


def safe_import_path() -> list[str]:
    """Return the import path without relative entries and the working folder.

    The folder of the program's own package stays, or comes first.
    """
    try:
        working_folder = os.path.realpath(os.curdir)
    except OSError:  # it was deleted
        working_folder = ""
    own = str(_PACKAGE_FOLDER.parent)
    path = [
        entry
        for entry in sys.path
        if Path(entry).is_absolute() and os.path.realpath(entry) != working_folder
    ]
    return path if own in path else [own, *path]


def start_helper(
    flag: str, code: str, *, stdin: int | IO[bytes], stdout: int | IO[bytes]
) -> subprocess.Popen[bytes]:
    """Start a process of this program that runs `code`. Raises OSError.

    Neither the working folder nor `PYTHON*` of the environment has a say in what it imports.
    """
    return subprocess.Popen(
        helper_command(flag, code),
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        cwd=SAFE_FOLDER,
        env={key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def end_helper(process: subprocess.Popen[bytes], feeder: threading.Thread | None) -> None:
    """End a helper, whatever it is doing, and the thread that feeds it, if there is one."""
    process.kill()
    if feeder is not None:
        feeder.join()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait()


def helper_command(flag: str, code: str) -> list[str]:
    """Return the command that runs `code`, or the frozen program with `flag`, which does so."""
    if getattr(sys, "frozen", False):
        return [sys.executable, flag]
    prepare = f"import sys; sys.path[:] = {safe_import_path()!r}; "
    # Without `site` it starts in two thirds of the time; the import path has all that it adds.
    return [sys.executable, "-I", "-S", "-c", prepare + code]
