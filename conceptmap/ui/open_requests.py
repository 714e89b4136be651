"""Requests between running programs: a vault that is open in one is shown there.

An address that another program opens starts a process of its own. Where its vault is open in a
process already, the new one leaves a file for that process and ends. Files, since there are no
sockets in the program; the folder is the user's own.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from conceptmap.core.app_dirs import data_dir
from conceptmap.core.atomic_write import write_atomic
from conceptmap.core.errors import UserError
from conceptmap.core.json_files import JsonError, read_json
from conceptmap.ui.run_marker import running_with

ANSWER_TIMEOUT_S = 2.0
"""How long a process has to take a request; one that hangs does not."""

_POLL_S = 0.02
_MAX_BYTES = 64_000


class _Request(msgspec.Struct):
    vault: str
    """The path of its folder."""
    note: str
    """The path of the note to open, empty for none."""


def hand_over(folder: Path, note: str) -> bool:
    """Let the process that has a vault open show a note of it; return whether it does."""
    for pid in running_with(folder):
        request = _folder() / f"{pid}.json"
        try:
            request.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(request, msgspec.json.encode(_Request(str(folder), note)))
        except (OSError, UserError, UnicodeEncodeError):
            return False
        end = time.monotonic() + ANSWER_TIMEOUT_S
        while time.monotonic() < end:
            if not request.exists():
                return True
            time.sleep(_POLL_S)
        with contextlib.suppress(OSError):
            request.unlink()
    return False


class OpenRequests(QObject):
    """Takes the requests that are left for this process."""

    wanted = Signal(object, str)
    """The folder of a vault, and a note of it or nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = _folder() / f"{os.getpid()}.json"
        self._watcher = QFileSystemWatcher(self)
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # One for an earlier process that had the same number.
            self._file.unlink(missing_ok=True)
        self._watcher.addPath(str(self._file.parent))
        self._watcher.directoryChanged.connect(self._take)

    def _take(self) -> None:
        try:
            request = read_json(self._file, _Request, max_bytes=_MAX_BYTES)
        except FileNotFoundError:
            return
        except JsonError:
            request = None
        with contextlib.suppress(OSError):
            self._file.unlink()
        if request is not None:
            self.wanted.emit(Path(request.vault), request.note)


def _folder() -> Path:
    return data_dir() / "requests"
