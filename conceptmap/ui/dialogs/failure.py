"""Errors that nobody foresaw: logged, named in a dialog, and survived."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

_log = logging.getLogger(__name__)

Keep = Callable[[], None]


class Failures(QObject):
    """Takes what no other code takes, from all threads.

    `keep` saves the user's work, `log` shows the log; the dialog belongs to what `parent` gives.
    """

    _came = Signal(str, str)

    def __init__(self, keep: Keep, log: Keep, parent: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._keep, self._log, self._parent = keep, log, parent
        self._told: set[str] = set()
        self.dialog: QMessageBox | None = None
        """The dialog that is shown, if any."""
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Begin to take errors."""
        sys.excepthook = self._take
        threading.excepthook = lambda found: self._take(
            found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
        )

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("An unforeseen error", exc_info=(kind, error, trace))
        name = traceback.format_exception_only(kind, error)[-1].strip()
        frames = traceback.extract_tb(trace)
        where = f"{frames[-1].name}, line {frames[-1].lineno}" if frames else ""
        self._came.emit(name[:400], where)

    def _tell(self, name: str, where: str) -> None:
        # What fails once may fail with every movement of the mouse.
        if f"{name}{where}" in self._told or self.dialog is not None:
            return
        self._told.add(f"{name}{where}")
        try:
            self._keep()
            kept = "Your map, views and settings were saved."
        except Exception:
            _log.exception("The work could not be kept")
            kept = "Your map and settings could not be saved; the log says why."
        box = self.dialog = QMessageBox(self._parent())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Something Went Wrong")
        box.setText("Something went wrong that Concept Map was not prepared for.")
        box.setInformativeText(f"{kept} You can go on; if it misbehaves, start it again.")
        box.setDetailedText(f"{name}\n{where}")
        box.setTextFormat(Qt.TextFormat.PlainText)
        go_on = box.addButton("Go On", QMessageBox.ButtonRole.AcceptRole)
        show = box.addButton("Show the Log", QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        show.clicked.connect(self._log)
        box.finished.connect(self._let_go)
        box.open()

    def _let_go(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
