"""Unhandled exceptions: logged, shown in a dialog, and survived."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from conceptmap.core.translation import translate
from conceptmap.ui.dialogs.message_box import MessageBox

_log = logging.getLogger(__name__)

Callback = Callable[[], None]

MAX_ERROR_CHARS = 400


class ErrorReporter(QObject):
    """Reports the exceptions that no other code handles, from all threads.

    `save` saves the user's work, `show_log` opens the log, `parent` returns the dialog's parent.
    """

    _caught = Signal(str, str)

    def __init__(
        self, save: Callback, show_log: Callback, parent: Callable[[], QWidget | None]
    ) -> None:
        super().__init__()
        self._save, self._show_log, self._parent = save, show_log, parent
        self._reported: set[str] = set()
        """Each error is shown once."""
        self.dialog: QMessageBox | None = None
        """The dialog that is shown, if any."""
        self._caught.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Report exceptions from now on."""
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
        _log.critical("Unhandled exception", exc_info=(kind, error, trace))
        name = traceback.format_exception_only(kind, error)[-1].strip()
        frames = traceback.extract_tb(trace)
        where = f"{frames[-1].name}, line {frames[-1].lineno}" if frames else ""
        self._caught.emit(name[:MAX_ERROR_CHARS], where)

    def _report(self, name: str, where: str) -> None:
        # What fails once may fail at every movement of the mouse.
        if f"{name}{where}" in self._reported or self.dialog is not None:
            return
        self._reported.add(f"{name}{where}")
        try:
            self._save()
            saved = translate("Your map, views and settings were saved.")
        except Exception:
            _log.exception("The work could not be saved")
            saved = translate("Your map and settings could not be saved. The log says why.")
        box = self.dialog = MessageBox(self._parent())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Something went wrong"))
        box.setText(translate("Something went wrong."))
        box.setInformativeText(
            translate(
                "{saved} You can go on working; if anything looks wrong, restart Concept Map.",
                saved=saved,
            )
        )
        box.setDetailedText(f"{name}\n{where}")
        box.setTextFormat(Qt.TextFormat.PlainText)
        resume = box.addButton(translate("Continue"), QMessageBox.ButtonRole.AcceptRole)
        show = box.addButton(translate("Show log"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(resume)
        box.setEscapeButton(resume)
        show.clicked.connect(self._show_log)
        box.finished.connect(self._dialog_closed)
        box.open()

    def _dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
