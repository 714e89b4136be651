"""SignalGate: lets threads send the signals of an object until it is closed."""

from __future__ import annotations

import contextlib
import threading

from PySide6.QtCore import QObject


class SignalGate:
    """Sends signals of an object whose threads may go on when it is deleted.

    To send a signal of an object that Qt deletes at that moment ends the program. So the object
    closes its gate before: no signal is being sent after that.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = False

    def send(self, sender: QObject, signal: str, *arguments: object) -> None:
        """Send a signal, by its name, if the gate is open."""
        # The object may have been deleted without being closed, as at the end of a program.
        with self._lock, contextlib.suppress(RuntimeError):
            if not self._closed:
                getattr(sender, signal).emit(*arguments)

    def close(self) -> None:
        """Wait for the signal that is being sent, and send none from now on."""
        with self._lock:
            self._closed = True
