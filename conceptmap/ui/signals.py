"""Termination signals of the system: the program ends as if its windows had been closed."""

from __future__ import annotations

import signal
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class TerminationSignals(QObject):
    """Handles signals while Qt's event loop runs, which Python alone does not.

    A first one closes all windows, so that everything is saved; a second one ends at once.
    """

    _numbers: tuple[signal.Signals, ...] = ()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        if sys.platform == "win32":
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        else:
            self._numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
            self._listen()

    def _listen(self) -> None:
        self._read_end, self._write_end = socket.socketpair()
        self._write_end.setblocking(False)
        signal.set_wakeup_fd(self._write_end.fileno())
        for number in self._numbers:
            signal.signal(number, lambda *_: None)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._read_end.fileno(), kind, self)
        self._notifier.activated.connect(self._close_windows)

    def _close_windows(self) -> None:
        self._read_end.recv(64)
        for number in self._numbers:
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        QApplication.closeAllWindows()
        QApplication.quit()
