"""The log: a small file in the platform's log folder."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from conceptmap.core.app_dirs import log_dir


def log_file() -> Path:
    """Give where the log lies."""
    return log_dir() / "conceptmap.log"


def start_logging() -> None:
    """Write warnings and worse to the log file; without a place for it, to nowhere."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(), maxBytes=512 * 1024, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
