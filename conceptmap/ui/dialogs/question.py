"""Ask before something is replaced or deleted, with a button that says what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from conceptmap.core.translation import translate


def agrees(parent: QWidget, question: str, action: str) -> bool:
    """Ask a question; return whether the user chose the action. Enter and Escape cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle("Concept Map")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    action_button = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    cancel_button = box.addButton(translate("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel_button)
    box.setEscapeButton(cancel_button)
    box.exec()
    agreed = box.clickedButton() is action_button
    box.deleteLater()
    return agreed
