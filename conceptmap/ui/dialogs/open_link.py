"""The question before a link is opened that leads neither to the web nor into the vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from conceptmap.core.translation import translate

MAX_ADDRESS_CHARS = 400
"""So much is shown of the address."""


def may_open_link(parent: QWidget, address: str) -> bool:
    """Ask whether a link may be opened, naming where it leads; the default is not to."""
    is_long = len(address) > MAX_ADDRESS_CHARS
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Open link"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Open this link in another application?"))
    box.setInformativeText(f"{address[:MAX_ADDRESS_CHARS]}…" if is_long else address)
    opening = box.addButton(translate("Open"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    is_agreed = box.clickedButton() is opening
    box.deleteLater()
    return is_agreed
