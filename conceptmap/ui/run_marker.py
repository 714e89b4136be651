"""The run marker, a file that exists while the program runs: by it the next run detects a crash."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from conceptmap.core.app_dirs import data_dir


class Crash(NamedTuple):
    """A run that did not end normally."""

    vault: str
    """The folder that was open, empty for none."""


class RunMarker:
    """The marker of this run; without effect where the file cannot be written."""

    def __init__(self) -> None:
        folder = data_dir() / "sessions"  # named before `Session` meant an open vault
        self._file = folder / f"{os.getpid()}.json"
        self.crashes = tuple(_crashes(folder))
        """The runs since the last start that did not remove their markers."""
        self.set_vault("")

    def set_vault(self, vault: str) -> None:
        """Write which vault is open, empty for none."""
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps({"vault": vault}), "utf-8")

    def remove(self) -> None:
        """Remove the marker: the run ends normally."""
        with contextlib.suppress(OSError):
            self._file.unlink()


def running_with(vault: Path) -> list[int]:
    """Return the numbers of the other processes that have a vault open."""
    found = []
    folder = data_dir() / "sessions"
    for marker in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        is_same = marker.stem.isdecimal() and _vault_of(marker) == str(vault)
        if is_same and _is_running(marker):
            found.append(int(marker.stem))
    return found


def _vault_of(marker: Path) -> str:
    """Return the vault that a marker names, empty where it names none."""
    with contextlib.suppress(OSError, ValueError, AttributeError, RecursionError):
        return str(json.loads(marker.read_text("utf-8")).get("vault", ""))
    return ""


def _crashes(folder: Path) -> Iterable[Crash]:
    """Yield the runs that left markers in a folder, and remove these."""
    for marker in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        if marker.stem.isdecimal() and _is_running(marker):
            continue
        vault = _vault_of(marker)
        with contextlib.suppress(OSError):
            marker.unlink()
        yield Crash(vault)


def _is_running(marker: Path) -> bool:
    """Return whether the run of a marker goes on, which is not this one."""
    pid = int(marker.stem)
    try:
        return pid != os.getpid() and _is_process(pid, marker.stat().st_mtime)
    except OSError:
        return False


if sys.platform == "win32":
    _QUERY_LIMITED_INFORMATION = 0x1000
    _STILL_ACTIVE = 259
    _FROM_1601_TO_1970_S = 11_644_473_600

    def _is_process(pid: int, known_s: float) -> bool:
        """Return whether a process runs that was there at a moment, in seconds since 1970.

        Windows soon gives the number of a process that ended to another one. Sending a signal, as
        elsewhere, would end the process.
        """
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.windll.kernel32
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = wintypes.HANDLE(kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid))
        if not handle:
            return False
        status = wintypes.DWORD()
        begun, ended, in_system, in_program = (wintypes.FILETIME() for _ in range(4))
        times = map(ctypes.byref, (begun, ended, in_system, in_program))
        is_told = kernel.GetExitCodeProcess(handle, ctypes.byref(status))
        is_told = kernel.GetProcessTimes(handle, *times) and is_told
        kernel.CloseHandle(handle)
        begun_s = (begun.dwHighDateTime << 32 | begun.dwLowDateTime) / 1e7 - _FROM_1601_TO_1970_S
        # The clock of files may be coarser than that of processes.
        return not is_told or (status.value == _STILL_ACTIVE and begun_s < known_s + 2)

else:

    def _is_process(pid: int, known_s: float) -> bool:
        """Return whether a process runs."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True
