"""Keeps what the program writes away from the user's own folders."""

from pathlib import Path

import platformdirs


def write_below(home: Path) -> None:
    """Have settings, caches, maps and logs of this process written below a folder."""
    for kind in ("cache", "config", "data", "log"):
        setattr(platformdirs, f"user_{kind}_path", lambda *_, k=kind, **__: home / k)
