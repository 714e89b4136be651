"""Follows the open vault on the disk, in a thread of its own."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from conceptmap.core.threads import stand_back


class Watcher(QObject):
    """Tells what changed in one folder at a time."""

    changed = Signal(object, object)
    """The folder, and the changed paths, or None for the whole vault."""
    vanished = Signal(object)
    returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def follow(self, root: Path) -> None:
        """Follow a folder from now on, instead of any before."""
        self.stop()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(root, self._stop), name="watch", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Follow nothing any more."""
        self._stop.set()
        self._thread = None

    def shut_down(self) -> None:
        """End the thread and wait for it."""
        thread = self._thread
        self.stop()
        if thread is not None:
            thread.join(3)

    def _run(self, root: Path, stop: threading.Event) -> None:
        stand_back()
        from conceptmap.vault.watcher import Vanished, wait_for, watch

        while not stop.is_set():
            try:
                for paths in watch(root, stop):
                    if stop.is_set():
                        return
                    self.changed.emit(root, paths)
                return
            except Vanished:
                if stop.is_set():
                    return
                self.vanished.emit(root)
                if not wait_for(root, stop):
                    return
                self.returned.emit(root)
                self.changed.emit(root, None)
