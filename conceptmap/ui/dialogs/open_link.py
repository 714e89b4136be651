"""The question before a link is opened that leads out of the vault, or a file that is a program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from conceptmap.core.programs import is_program
from conceptmap.core.translation import translate
from conceptmap.ui.dialogs.message_box import MessageBox

MAX_ADDRESS_CHARS = 400
"""At most this many characters of the address are shown."""


def may_open_link(parent: QWidget, address: str) -> bool:
    """Ask whether a link may be opened, naming where it leads; the default is not to."""
    question = translate("Open this link in another application?")
    return _is_agreed(parent, translate("Open link"), question, address)


def open_file(parent: QWidget, file: Path) -> bool:
    """Open a file in its own application, one that is a program only if the user agrees.

    Return False when there is no application for it.
    """
    if is_program(file):
        question = translate("This file is a program. Run it?")
        if not _is_agreed(parent, translate("Open file"), question, str(file)):
            return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _is_agreed(parent: QWidget, title: str, question: str, address: str) -> bool:
    is_long = len(address) > MAX_ADDRESS_CHARS
    box = MessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(f"{address[:MAX_ADDRESS_CHARS]}…" if is_long else address)
    opening = box.addButton(translate("Open"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    is_agreed = box.clickedButton() is opening
    box.deleteLater()
    return is_agreed
