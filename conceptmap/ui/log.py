"""The log: a small file in the log folder of the platform."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from conceptmap.core.app_dirs import log_dir


def log_file() -> Path:
    """Return the path of the log file."""
    return log_dir() / "conceptmap.log"


def start_logging() -> None:
    """Log to the log file; where it cannot be written, nowhere."""
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
