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

Callback = Callable[[], None]


class ErrorReporter(QObject):
    """Takes what no other code takes, from all threads.

    `keep` saves the user's work, `log` shows the log; the dialog belongs to what `parent` gives.
    """

    _caught = Signal(str, str)

    def __init__(
        self, save: Callback, show_log: Callback, parent: Callable[[], QWidget | None]
    ) -> None:
        super().__init__()
        self._save, self._show_log, self._parent = save, show_log, parent
        self._reported: set[str] = set()
        self.dialog: QMessageBox | None = None
        """The dialog that is shown, if any."""
        self._caught.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to take errors."""
        sys.excepthook = self._catch
        threading.excepthook = lambda found: self._catch(
            found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
        )

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("An unforeseen error", exc_info=(kind, error, trace))
        name = traceback.format_exception_only(kind, error)[-1].strip()
        frames = traceback.extract_tb(trace)
        where = f"{frames[-1].name}, line {frames[-1].lineno}" if frames else ""
        self._caught.emit(name[:400], where)

    def _report(self, name: str, where: str) -> None:
        # What fails once may fail with every movement of the mouse.
        if f"{name}{where}" in self._reported or self.dialog is not None:
            return
        self._reported.add(f"{name}{where}")
        try:
            self._save()
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
        show.clicked.connect(self._show_log)
        box.finished.connect(self._dialog_closed)
        box.open()

    def _dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
