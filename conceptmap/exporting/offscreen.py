"""Qt for painting pictures, without a screen."""

from __future__ import annotations

import sys
from functools import lru_cache

from PySide6.QtGui import QGuiApplication


def ensure_application() -> QGuiApplication:
    """Return the running QGuiApplication, or start one that needs no screen."""
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else _start()


@lru_cache(maxsize=1)
def _start() -> QGuiApplication:
    # Qt would end with the last reference, so one is kept. macOS and Windows paint without a
    # screen themselves.
    platform = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    return QGuiApplication(["conceptmap", *platform])
