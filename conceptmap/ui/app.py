"""The application: one process with one or several windows."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from conceptmap import __version__
from conceptmap.core.app_address import AppAddress, is_app_address
from conceptmap.core.gc_tuning import configure_memory
from conceptmap.core.program_end import end_program
from conceptmap.core.resources import resource_path
from conceptmap.core.translation import translate
from conceptmap.model.jit_warmup import start_compiling
from conceptmap.render.theme import register_fonts
from conceptmap.ui.app_addresses import (
    hand_over_address,
    open_address,
    open_address_text,
    show_note,
)
from conceptmap.ui.dialogs.crash import ask_after_crash
from conceptmap.ui.dialogs.failure import ErrorReporter
from conceptmap.ui.language import use_language
from conceptmap.ui.log import start_logging
from conceptmap.ui.open_requests import OpenRequests
from conceptmap.ui.run_marker import RunMarker
from conceptmap.ui.settings import Settings
from conceptmap.ui.signals import TerminationSignals
from conceptmap.ui.windows import Windows

if TYPE_CHECKING:
    from conceptmap.ui.context import UiContext
    from conceptmap.ui.session.session import Session
    from conceptmap.ui.window import MainWindow

APP_USER_MODEL_ID = "io.github.conceptmap.ConceptMap"
"""What Windows knows the program by; the installer's shortcut says the same."""

THREAD_SWITCH_S = 0.0001
"""Seconds after which a thread that runs Python lets another go on."""

_log = logging.getLogger(__name__)


class Application(QApplication):
    """The application object; handles the files that macOS asks it to open."""

    path_wanted = Signal(object)
    """A folder or note that was dropped on the icon, or opened with the program."""
    address_wanted = Signal(str)
    """An address of the program that another one opened."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.path_wanted.emit(Path(event.file()))
            elif is_app_address(event.url().toString()):
                self.address_wanted.emit(event.url().toString())
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> Application:
    """Make the application object with its name, icon and fonts."""
    # Threads that run Python then give way to the window more often than by default.
    sys.setswitchinterval(THREAD_SWITCH_S)
    if sys.platform == "win32":
        import ctypes

        # The taskbar groups windows by it; without it, they are those of Python.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)
    application = Application(arguments)
    application.setApplicationName("conceptmap")
    application.setApplicationDisplayName("Concept Map")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("conceptmap")
    application.setWindowIcon(QIcon(str(resource_path("icons", "conceptmap.svg"))))
    register_fonts()
    return application


def run(paths: Sequence[Path] = (), view: str = "", addresses: Sequence[AppAddress] = ()) -> int:
    """Show a window for each path and address, or an empty one, until the last is closed.

    `view` is the name of a view that is saved for the vaults. Returns the exit status. An
    address whose vault is open in another process is shown there.
    """
    waiting = [each for each in addresses if not hand_over_address(each)]
    if addresses and not waiting and not paths:
        return 0
    start_logging()
    marker = RunMarker()
    application = make_application(sys.argv[:1])
    use_language(Settings().language)

    def prepare(window: MainWindow) -> None:
        window.session.opened.connect(partial(_mark_opened, marker))
        window.session.closed.connect(lambda: marker.set_vault(""))

    windows = Windows(prepare)
    reporter = ErrorReporter(
        windows.save, lambda: windows.first.show_log(), application.activeWindow
    )
    reporter.install()
    configure_memory()
    for _ in range(len(paths) + len(waiting) or 1):
        windows.show_new()
    # The layout's inner loops take seconds to compile, once; the first window does not wait.
    start_compiling()

    def open_all() -> None:
        for window, path in zip(windows, paths, strict=False):
            window.open_vault(path, view)
        for window, address in zip(list(windows)[len(paths) :], waiting, strict=False):
            open_address(partial(_context, window), address)

    if marker.crashes:
        ask_after_crash(
            windows.first,
            marker.crashes[-1],
            start_as_usual=open_all,
            start_clean=lambda: start_clean(windows.first),
            show_log=windows.first.show_log,
        )
    else:
        QTimer.singleShot(0, open_all)

    application.path_wanted.connect(lambda path: windows.with_vault().open_vault(path))
    application.address_wanted.connect(
        lambda text: open_address_text(lambda folder: windows.with_vault(folder).context, text)
    )
    requests = OpenRequests()
    requests.wanted.connect(
        lambda folder, note: show_note(windows.with_vault(folder).context, folder, note)
    )
    TerminationSignals(application)
    status = application.exec()
    marker.remove()
    has_jobs = any(window.session.workers.unfinished for window in windows)
    if has_jobs:
        _log.warning("The program ended with jobs that did not stop")
    return end_program(status, at_once=has_jobs)


def start_clean(window: MainWindow) -> None:
    """Start with the panels where they are in a new window, and no vault."""
    window.reset_layout()
    window.message.show_message(
        translate("This is a clean start. Open a vault when you are ready.")
    )


def _context(window: MainWindow, _: Path | None) -> UiContext:
    """Return what a window hands down, whatever vault it is asked for."""
    return window.context


def _mark_opened(marker: RunMarker, session: Session) -> None:
    marker.set_vault(str(session.vault.root))
