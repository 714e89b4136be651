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
        if marker.stem.isdecimal() and _vault_of(marker) == str(vault):
            pid = int(marker.stem)
            if _is_running(pid):
                found.append(pid)
    return found


def _vault_of(marker: Path) -> str:
    """Return the vault that a marker names, empty where it names none."""
    with contextlib.suppress(OSError, ValueError, AttributeError, RecursionError):
        return str(json.loads(marker.read_text("utf-8")).get("vault", ""))
    return ""


def _crashes(folder: Path) -> Iterable[Crash]:
    """Yield the runs that left markers in a folder, and remove these."""
    for marker in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        if marker.stem.isdecimal() and _is_running(int(marker.stem)):
            continue
        vault = _vault_of(marker)
        with contextlib.suppress(OSError):
            marker.unlink()
        yield Crash(vault)


def _is_running(pid: int) -> bool:
    """Return whether a process runs that is not this one."""
    return pid != os.getpid() and _is_process(pid)


if sys.platform == "win32":

    def _is_process(pid: int) -> bool:
        import ctypes

        # On Windows, sending a signal would end the process.
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)
        if handle:
            kernel.CloseHandle(handle)
        return bool(handle)

else:

    def _is_process(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True
