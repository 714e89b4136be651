"""The application: one process, one window."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from conceptmap import __version__
from conceptmap.core.gc_tuning import configure_memory
from conceptmap.core.resources import resource_path
from conceptmap.render.theme import register_fonts
from conceptmap.ui.crash_marker import RunMarker
from conceptmap.ui.dialogs.crash import ask_after_crash
from conceptmap.ui.dialogs.failure import ErrorReporter
from conceptmap.ui.log import start_logging
from conceptmap.ui.signals import TerminationSignals

THREAD_SWITCH_S = 0.0001
"""Seconds after which a thread that computes lets another go on."""

_log = logging.getLogger(__name__)


class Application(QApplication):
    """The application object; takes what macOS asks it to open."""

    path_wanted = Signal(object)
    """A folder or note that was dropped on the icon, or opened with the program."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            # An address that is no file has nothing that could be opened here.
            if event.file():
                self.path_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> Application:
    """Make the application object with its name and icon."""
    # Threads that work in Python give way to the window more often than they would.
    sys.setswitchinterval(THREAD_SWITCH_S)
    application = Application(arguments)
    application.setApplicationName("conceptmap")
    application.setApplicationDisplayName("Concept Map")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("conceptmap")
    application.setWindowIcon(QIcon(str(resource_path("icons", "conceptmap.svg"))))
    register_fonts()
    return application


def run(paths: Sequence[Path] = (), view: str = "") -> int:
    """Show a window for each of the paths, or one for none, until the last is closed.

    `view` is the name of a view that was saved for the vaults.
    """
    start_logging()
    session = RunMarker()
    application = make_application(sys.argv[:1])
    from conceptmap.ui.window import MainWindow

    windows = [MainWindow() for _ in paths or (None,)]

    def keep() -> None:
        for window in windows:
            window.save()

    failures = ErrorReporter(keep, windows[0].show_log, application.activeWindow)
    failures.install()
    configure_memory()
    for at, window in enumerate(windows):
        if at:
            window.move(windows[0].pos() + QPoint(32 * at, 32 * at))
        window.show()
    # The layout's inner loops take seconds to compile, once; the first window does not wait.
    threading.Thread(target=_warm_up_jit, name="warm", daemon=True).start()

    def open_all() -> None:
        for window, path in zip(windows, paths, strict=False):
            window.open_vault(path, view)

    for window in windows:
        window.session.opened.connect(
            lambda window=window: session.set_vault(str(getattr(window.session.vault, "root", "")))
        )
        window.session.closed.connect(lambda: session.set_vault(""))
    if session.crashes:
        ask_after_crash(windows[0], session.crashes[-1], open_all)
    else:
        QTimer.singleShot(0, open_all)

    def open_here(path: Path) -> None:
        active = application.activeWindow()
        (active if isinstance(active, MainWindow) else windows[0]).open_vault(path)

    application.path_wanted.connect(open_here)
    TerminationSignals(application)
    status = application.exec()
    session.remove()
    if any(window.session.workers.unfinished for window in windows):
        # A thread that does not listen must not keep the program from ending.
        _log.warning("The program ended with jobs that did not stop")
        logging.shutdown()
        os._exit(status)
    return status


def _warm_up_jit() -> None:
    from conceptmap.model.jit_warmup import compile_all

    compile_all()
