"""Short questions: whether to replace or delete something, and what to call something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from conceptmap.core.translation import translate
from conceptmap.ui.dialogs.message_box import MARGINS_PX, MessageBox
from conceptmap.ui.text_size import scaled

_FIELD_PX = 340
"""The width in pixels of a field for a name, at the usual size of letters."""


def agrees(parent: QWidget, question: str, action: str) -> bool:
    """Ask a question; return whether the user chose the action. Enter and Escape cancel."""
    box = MessageBox(parent)
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


def ask_text(parent: QWidget, title: str, label: str, text: str = "") -> str | None:
    """Ask for a name or a few words; None when the user cancelled."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    # Else it is hardly wider than its buttons, and its title is cut.
    for field in dialog.findChildren(QLineEdit):
        field.setMinimumWidth(scaled(_FIELD_PX))
        field.selectAll()
    dialog.sizeHint()  # it is laid out no sooner
    layout = dialog.layout()
    if layout is not None:
        layout.setContentsMargins(*MARGINS_PX)
    accepted = dialog.exec() == QInputDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue() if accepted else None
