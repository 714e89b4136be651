"""Qt for painting pictures, without a screen."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication


def ensure_application() -> QGuiApplication:
    """Return the running QGuiApplication, or start one that needs no screen.

    Qt ends with the last reference to it.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])
