"""Watches the vault's folder for changes, in a thread."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from conceptmap.core.threads import lower_thread_priority
from conceptmap.ui.session.signal_gate import SignalGate

END_TIMEOUT_S = 3.0
"""Seconds that the end of the program waits for the thread."""


class VaultWatcher(QObject):
    """Reports changes below one folder; `prefix` is what the paths in it begin with."""

    changed = Signal(object)
    """The changed paths, or None when the whole vault has to be read."""
    polling = Signal(str)
    """Changes cannot be watched and are looked for now and then; the reason in words."""
    folder_missing = Signal(object)
    folder_returned = Signal(object)

    def __init__(self, root: Path, prefix: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root, self._prefix = root, prefix
        self._stop = threading.Event()
        self._gate = SignalGate()
        self._is_polling = False
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        """Begin to watch the folder of the vault."""
        self._thread.start()

    def close(self, *, wait: bool = False) -> None:
        """Stop watching, and wait for the thread if asked to."""
        self._stop.set()
        self._gate.close()
        if wait and self._thread.is_alive():
            self._thread.join(END_TIMEOUT_S)

    def _run(self) -> None:
        lower_thread_priority()
        from conceptmap.vault.watcher import VaultVanished, wait_for_folder, watch_vault

        root, stop = self._root, self._stop
        while not stop.is_set():
            try:
                for paths in watch_vault(root, stop, self._tell_polling):
                    if stop.is_set():
                        return
                    if paths is not None and self._prefix:
                        paths = frozenset(self._prefix + path for path in paths)
                    self._emit("changed", paths)
                return
            except VaultVanished:
                if stop.is_set():
                    return
                self._emit("folder_missing", root)
                if not wait_for_folder(root, stop):
                    return
                self._emit("folder_returned", root)
                self._emit("changed", None)

    def _tell_polling(self, reason: str) -> None:
        """Say so once, not after each return of the folder."""
        if not self._is_polling:
            self._is_polling = True
            self._emit("polling", reason)

    def _emit(self, signal: str, *arguments: Any) -> None:
        self._gate.send(self, signal, *arguments)
