"""Follows the open vault on the disk, in a thread of its own."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from conceptmap.core.threads import lower_thread_priority


class VaultWatcher(QObject):
    """Tells what changed in one folder at a time."""

    changed = Signal(object, object)
    """The folder, and the changed paths, or None for the whole vault."""
    folder_missing = Signal(object)
    folder_returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, root: Path) -> None:
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
        lower_thread_priority()
        from conceptmap.vault.watcher import VaultVanished, wait_for_folder, watch_vault

        while not stop.is_set():
            try:
                for paths in watch_vault(root, stop):
                    if stop.is_set():
                        return
                    self.changed.emit(root, paths)
                return
            except VaultVanished:
                if stop.is_set():
                    return
                self.folder_missing.emit(root)
                if not wait_for_folder(root, stop):
                    return
                self.folder_returned.emit(root)
                self.changed.emit(root, None)
