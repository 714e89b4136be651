"""The application: one process, one window."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from conceptmap import __version__
from conceptmap.bundled import bundled
from conceptmap.drawing.style import load_fonts
from conceptmap.ui.log import start_logging

SWITCH = 0.0005
"""Seconds after which a thread that computes lets another go on."""

_log = logging.getLogger(__name__)


def make_application(arguments: list[str]) -> QApplication:
    """Make the application object with its name and icon."""
    # Threads that work in Python give way to the window more often than they would.
    sys.setswitchinterval(SWITCH)
    application = QApplication(arguments)
    application.setApplicationName("conceptmap")
    application.setApplicationDisplayName("Concept Map")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("conceptmap")
    application.setWindowIcon(QIcon(str(bundled("icons", "conceptmap.svg"))))
    load_fonts()
    return application


def run(path: Path | None = None, view: str = "") -> int:
    """Show the window, open what is at `path`, and run until the window is closed.

    `view` is the name of a view that was saved for the vault.
    """
    start_logging()
    application = make_application(sys.argv[:1])
    from conceptmap.ui.window import MainWindow

    window = MainWindow()
    sys.excepthook = _report
    window.show()
    # The layout's inner loops take seconds to compile, once; the first window does not wait.
    threading.Thread(target=_warm, name="warm", daemon=True).start()
    if path is not None:
        QTimer.singleShot(0, lambda: window.open_vault(path, view))
    # Ctrl+C in the terminal ends the program at once; Qt would not let Python hear it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application.exec()


def _warm() -> None:
    from conceptmap.atlas.warming import begin

    begin()


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("An unforeseen error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
