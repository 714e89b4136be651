"""Sessions: a mark on the disk while the program runs, by which the next one knows of a crash."""

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
    """A session that did not end as it should."""

    vault: str
    """The folder that was open, empty for none."""


class RunMarker:
    """This run of the program; a place that cannot be written is survived without a mark."""

    def __init__(self) -> None:
        folder = data_dir() / "sessions"
        self._file = folder / f"{os.getpid()}.json"
        self.crashes = tuple(_crashes(folder))
        """The sessions that ended without a word since the last one that began."""
        self.set_vault("")

    def set_vault(self, vault: str) -> None:
        """Remember which vault is open."""
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps({"vault": vault}), "utf-8")

    def remove(self) -> None:
        """End as it should."""
        with contextlib.suppress(OSError):
            self._file.unlink()


def _crashes(folder: Path) -> Iterable[Crash]:
    for mark in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        if mark.stem.isdecimal() and _is_running(int(mark.stem)):
            continue
        vault = ""
        with contextlib.suppress(OSError, ValueError, AttributeError):
            vault = str(json.loads(mark.read_text("utf-8")).get("vault", ""))
        with contextlib.suppress(OSError):
            mark.unlink()
        yield Crash(vault)


def _is_running(pid: int) -> bool:
    """Tell whether a process runs that is not this one."""
    if pid == os.getpid():
        return False
    if sys.platform == "win32":
        import ctypes

        # Asking by a signal would end the process on Windows.
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)
        if handle:
            kernel.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
