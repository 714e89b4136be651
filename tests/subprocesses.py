"""Keeps what the program writes away from the user's own folders."""

import sys
from pathlib import Path

import platformdirs


def write_below(home: Path) -> None:
    """Have settings, caches, maps and logs of this process written below a folder."""
    for kind in ("cache", "config", "data", "log"):
        setattr(platformdirs, f"user_{kind}_path", lambda *_, k=kind, **__: home / k)


def program(home: Path, code: str) -> list[str]:
    """Return the command that runs code as a program which writes below a folder."""
    begin = f"""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from tests.subprocesses import write_below
write_below(Path({str(home)!r}))
"""
    return [sys.executable, "-c", begin + code]
